#include "delivery/release.hpp"

#include <algorithm>

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;

std::span<const Choice> choices_of(Scope)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Scope::deployable), "deployable", "Every deployable has its own."},
        {static_cast<int>(Scope::repository), "repository", "All deployables of one repository share it."},
        {static_cast<int>(Scope::company), "company", "The whole company shares one."}};
    return names;
}

void Flag::describe(Describe<Flag>& d)
{
    d.name("flag", "One holder at a time may deploy; everybody else waits in line.");
    d.field<&Flag::per>("per", "What shares one flag.");
}

void Train::describe(Describe<Train>& d)
{
    d.name("train", "Whatever is ready leaves together at fixed times.");
    d.field<&Train::period>("every", "Time from one departure to the next.")
        .range(60, 10 * 365 * 86400.0)
        .main()
        .source("assumed: one departure a day");
    d.field<&Train::first>("first",
                           "First departure, counted from the start of the run; left out: a random phase in every run.")
        .at_least(0);
    d.field<&Train::capacity>("capacity", "Most changes on one train; the rest takes the next. 0 for no limit.")
        .range(0, 1e6);
    d.field<&Train::per>("per", "What shares one train.");
}

void Continuous::describe(Describe<Continuous>& d)
{
    d.name("continuous", "Every change is deployed as soon as it is ready.");
}

sim::SimTime Window::next_open(sim::SimTime time) const
{
    using namespace std::chrono_literals;
    constexpr sim::Duration day = 24h;
    const auto since_start = time.time_since_epoch();
    auto day_number = since_start / day;
    for (int tried = 0; tried <= 7; ++tried, ++day_number) {
        const auto weekday = static_cast<Weekday>(day_number % 7);
        if (std::find(days.begin(), days.end(), weekday) == days.end()) continue;
        const sim::SimTime opens(day_number * day + from.since_midnight);
        const sim::SimTime closes(day_number * day + to.since_midnight);
        if (time < closes) return std::max(time, opens);
    }
    return time; // no day is allowed: refused when the scenario is checked
}

void Window::describe(Describe<Window>& d)
{
    d.name("window", "Days and hours in which a deployment may start.");
    d.field<&Window::days>("days", "Days of the week.");
    d.field<&Window::from>("from", "Time of day at which the window opens.");
    d.field<&Window::to>("to", "Time of day at which it closes.")
        .source("assumed: midnight, so that only the days matter");
}

} // namespace model
