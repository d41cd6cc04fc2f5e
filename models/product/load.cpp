#include "product/load.hpp"

#include "schema/distributions.hpp"

#include <algorithm>
#include <cmath>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

namespace {

constexpr double day_s = 86400;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

double factor_of_day(const Daily& daily, double time_s)
{
    const double of_day_s = std::fmod(time_s, day_s);
    for (const Busy& busy : daily.busy) {
        const double from_s = sim::seconds_of(busy.from.since_midnight);
        const double to_s = sim::seconds_of(busy.to.since_midnight);
        if (of_day_s >= from_s && of_day_s < to_s) return busy.factor;
    }
    return 1;
}

} // namespace

void Steady::describe(Describe<Steady>& d)
{
    d.name("steady", "Users come at the same rate all the time, independently of each other.");
    d.shorthand("rate");
    d.field<&Steady::rate_per_s>("rate", "Requests per time.")
        .unit(Quantity::rate)
        .range(0, 1e9)
        .main()
        .source("assumed: a small service");
    d.field<&Steady::evenly>("evenly", "At equal distances instead of at random.");
}

void Busy::describe(Describe<Busy>& d)
{
    d.name("busy", "Hours of the day with more or fewer users.");
    d.field<&Busy::from>("from", "Beginning.").required();
    d.field<&Busy::to>("to", "End.").required();
    d.field<&Busy::factor>("factor", "Times the base rate.").range(0, 1e6).required();
}

void Daily::describe(Describe<Daily>& d)
{
    d.name("daily", "A base rate and busy hours that come back every day. The window begins at `observation.starts`.");
    d.field<&Daily::rate_per_s>("rate", "Requests per time outside the busy hours.")
        .unit(Quantity::rate)
        .range(0, 1e9)
        .main()
        .source("assumed: a small service");
    d.field<&Daily::busy>("busy", "Busy and quiet hours; the first that fits counts.");
}

void Spike::describe(Describe<Spike>& d)
{
    d.name("spike", "A base rate and one surge.");
    d.field<&Spike::rate_per_s>("rate", "Requests per time before and after.")
        .unit(Quantity::rate)
        .range(0, 1e9)
        .main()
        .source("assumed: a small service");
    d.field<&Spike::factor>("factor", "Times that rate during the surge.")
        .range(0, 1e6)
        .source("assumed: four times the usual load");
    d.field<&Spike::at>("at", "Beginning of the surge, from the start of what is measured.")
        .at_least(0)
        .source("assumed: late enough to see the usual load first");
    d.field<&Spike::lasts>("lasts", "Length of the surge.")
        .above(0)
        .source("assumed: longer than the timeouts, so that retries pile up");
}

void CurvePoint::describe(Describe<CurvePoint>& d)
{
    d.name("point", "A point of a recorded curve.");
    d.field<&CurvePoint::at>("at", "Time from the start of the window.").at_least(0).required();
    d.field<&CurvePoint::rate_per_s>("rate", "Requests per time from here on.")
        .unit(Quantity::rate)
        .range(0, 1e9)
        .required();
}

void Curve::describe(Describe<Curve>& d)
{
    d.name("curve", "A recorded rate, constant from each point to the next.");
    d.field<&Curve::points>("points", "The points, in order of time.").required();
}

void Users::describe(Describe<Users>& d)
{
    d.name("users", "So many users, each of whom thinks for a while after an answer and then asks again.");
    d.field<&Users::count>("count", "Users.").range(1, 1e6).main().source("assumed: a small service");
    d.field<&Users::think>("think", "Time between an answer and the next request.")
        .unit(Quantity::time)
        .source("assumed: a few seconds to read a page");
}

void UserGrowth::describe(Describe<UserGrowth>& d)
{
    d.name("user_growth", "How the users become more while the work goes on.");
    d.field<&UserGrowth::yearly>("yearly", "Times as many requests of every journey after a year of 365 days, counted "
                                           "from the end of the warm-up; below 1 they become fewer.")
        .range(1e-3, 1e3)
        .main();
    d.field<&UserGrowth::step>("step", "They become more step by step, this long apart; each step is served in windows "
                                       "of its own. What is told of requests and faults is that of the last one.")
        .range(86400, 200 * 365 * 86400.0)
        .source("assumed: half a year, so that five years take ten steps");
}

double growth_after(const UserGrowth& growth, int steps)
{
    return std::pow(growth.yearly, steps * sim::seconds_of(growth.step) / (365 * day_s));
}

Load scaled(const Load& load, double factor)
{
    Load more = load;
    std::visit(Overloaded{[&](Curve& l) {
                              for (CurvePoint& point : l.points) point.rate_per_s *= factor;
                          },
                          [&](Users& l) { l.count = static_cast<int>(std::max(1.0, std::round(l.count * factor))); },
                          [&](auto& l) { l.rate_per_s *= factor; }},
               more);
    return more;
}

bool has_busy_hours(const Daily& daily, double starts_s, double length_s)
{
    return std::any_of(daily.busy.begin(), daily.busy.end(), [&](const Busy& busy) {
        const double from_s = sim::seconds_of(busy.from.since_midnight);
        const double to_s = sim::seconds_of(busy.to.since_midnight);
        const double wait_s =
            starts_s < from_s ? from_s - starts_s : from_s + day_s - starts_s; // to the next beginning
        return (starts_s >= from_s && starts_s < to_s) || wait_s < length_s;
    });
}

double rate_at(const Load& load, double time_s, double starts_s)
{
    return std::visit(Overloaded{[](const Steady& l) { return l.rate_per_s; },
                                 [&](const Daily& l) { return l.rate_per_s * factor_of_day(l, starts_s + time_s); },
                                 [&](const Spike& l) {
                                     const double since_s = time_s - sim::seconds_of(l.at);
                                     const bool surge = since_s >= 0 && since_s < sim::seconds_of(l.lasts);
                                     return l.rate_per_s * (surge ? l.factor : 1);
                                 },
                                 [&](const Curve& l) {
                                     double rate = 0;
                                     for (const CurvePoint& point : l.points) {
                                         if (sim::seconds_of(point.at) > time_s) break;
                                         rate = point.rate_per_s;
                                     }
                                     return rate;
                                 },
                                 [](const Users&) { return 0.0; }},
                      load);
}

double peak_rate(const Load& load)
{
    return std::visit(Overloaded{[](const Steady& l) { return l.rate_per_s; },
                                 [](const Daily& l) {
                                     double factor = 1;
                                     for (const Busy& busy : l.busy) factor = std::max(factor, busy.factor);
                                     return l.rate_per_s * factor;
                                 },
                                 [](const Spike& l) { return l.rate_per_s * std::max(1.0, l.factor); },
                                 [](const Curve& l) {
                                     double rate = 0;
                                     for (const CurvePoint& point : l.points) rate = std::max(rate, point.rate_per_s);
                                     return rate;
                                 },
                                 [](const Users&) { return 0.0; }},
                      load);
}

double mean_rate(const Load& load, double length_s)
{
    constexpr int steps = 1440; // a minute of a day: the finest the busy hours are written in
    double sum = 0;
    for (int i = 0; i < steps; ++i) sum += rate_at(load, length_s * (i + 0.5) / steps);
    return sum / steps;
}

} // namespace model
