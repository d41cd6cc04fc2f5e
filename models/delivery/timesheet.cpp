#include "delivery/timesheet.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <stdexcept>

namespace model {
namespace {

constexpr double rounding = 1e-6; // of sums of many numbers
constexpr double tick_s = 1e-9;

void demand_equal(double one_s, double other_s, std::string_view whose, std::string_view what)
{
    if (std::abs(one_s - other_s) > rounding * (1 + std::abs(one_s) + std::abs(other_s)))
        throw std::logic_error(
            fmt::format("the hours of {} do not balance: {} ({} s and {} s)", whose, what, one_s, other_s));
}

} // namespace

Timesheet::~Timesheet()
{
    // The processes that have work open are destroyed with the simulation, after us.
    for (Spell* spell = open_; spell != nullptr; spell = spell->next_) spell->sheet_ = nullptr;
}

void Timesheet::advance_unusually(sim::SimTime now, const Presence& was)
{
    const sim::Duration worked = clock_->at(now);
    if (worked <= since_) return;
    const auto ticks = static_cast<double>((worked - since_).count());
    since_ = worked;
    const auto busy = static_cast<double>(was.busy);
    const double posts = disbanded_ ? busy : was.people;
    const double away = was.away == 0 ? 0 : std::min<double>(was.away, posts);
    const double at_work = std::min(busy, posts - away);
    ticks_.places += busy * ticks;
    ticks_.occupied += at_work * ticks;
    ticks_.idle += (posts - away - at_work) * ticks;
    if (disbanded_) ticks_.afterwards += posts * ticks;
    if (was.away > 0) {
        ticks_.away += away * ticks;
        lately_.away_s += away * ticks * tick_s;
        if (was.away >= was.people && was.owns && !disbanded_) ticks_.uncovered += ticks;
    }
    for (Spell* spell = open_; spell != nullptr && spell->slot_ != nullptr; spell = spell->next_) {
        if (spell->slot_->granted()) spell->office_ticks_ += ticks; // those that go on at night stand first
    }
}

void Timesheet::expect(int people, bool as_usual)
{
    usual_.posts += Ticks{people_} * usual_.passed.count();
    usual_.passed = {};
    people_ = people;
    as_usual_ = as_usual;
    quick_ = as_usual_ && at_night_ == 0;
}

void Timesheet::disband()
{
    disbanded_ = true;
    fought_before_s_ = booked_[Hours::firefighting] + overtime_[Hours::firefighting];
}

void Timesheet::restart()
{
    booked_ = overtime_ = {};
    elsewhere_s_ = overtime_s_ = idle_talk_s_ = fought_before_s_ = 0;
    ticks_ = {};
    usual_ = {};
    for (Spell* spell = open_; spell != nullptr; spell = spell->next_) {
        spell->before_s_ = sim::seconds_of(spell->hold_->served());
        spell->office_ticks_ = 0;
    }
}

double Timesheet::take_owed_talk(std::int64_t busy)
{
    const double part_s = owed_talk_s_ / static_cast<double>(std::max<std::int64_t>(1, busy));
    owed_talk_s_ -= part_s;
    return part_s;
}

void Timesheet::book(const Portions& portions, double share, double office_share)
{
    const auto add = [&](HoursByKind& hours, double part) {
        hours[portions.kind] += portions.work_s * part;
        hours[Hours::talking] += portions.talking_s * part;
        hours[Hours::learning] += portions.learning_s * part;
        hours[Hours::waiting] += portions.waiting_s * part;
        hours[Hours::switching] += portions.switching_s * part;
    };
    add(booked_, share * office_share);
    if (portions.kind == Hours::firefighting) lately_.fought_s += portions.at_work_s() * share;
    elsewhere_s_ += portions.elsewhere_s * share * office_share;
    if (office_share == 1) return;
    add(overtime_, share * (1 - office_share));
    overtime_s_ += portions.sum() * share * (1 - office_share);
}

double Timesheet::uncovered_s() const
{
    return ticks_.uncovered * tick_s;
}

HoursByKind Timesheet::close(double available_s, std::string_view whose)
{
    for (Spell* spell = open_; spell != nullptr; spell = spell->next_)
        spell->book(sim::seconds_of(spell->hold_->served()));
    const double at_work_s = booked_.sum();
    const Ticks posts = usual_.posts + Ticks{people_} * usual_.passed.count();
    const double usual_s = static_cast<double>(usual_.busy) * tick_s;
    const double occupied_s = ticks_.occupied * tick_s + usual_s;
    const double idle_s = (ticks_.idle + static_cast<double>(posts - usual_.busy)) * tick_s;
    const double away_s = ticks_.away * tick_s;
    demand_equal(at_work_s + elsewhere_s_, ticks_.places * tick_s + usual_s, whose,
                 "what was done is not what people were busy with");
    demand_equal(occupied_s + idle_s + away_s, available_s + ticks_.afterwards * tick_s, whose,
                 "work, idle time and absence are not the time there was");
    HoursByKind hours = overtime_;
    const double in_line = at_work_s > 0 ? occupied_s / at_work_s : 1;
    for (const auto& kind : kinds_of_hours()) hours[kind.kind] += booked_[kind.kind] * in_line;
    const double talk_s = std::min(idle_talk_s_, idle_s);
    hours[Hours::talking] += talk_s;
    hours[Hours::idle] = idle_s - talk_s;
    hours[Hours::away] = away_s;
    return hours;
}

void Spell::book(double served_s)
{
    const double measured_s = served_s - before_s_;
    if (all_s_ <= 0 || measured_s <= 0) return;
    const double office_s = office_ticks_ * tick_s;
    sheet_->book(portions_, measured_s / all_s_, slot_ == nullptr ? 1 : std::min(1.0, office_s / measured_s));
}

} // namespace model
