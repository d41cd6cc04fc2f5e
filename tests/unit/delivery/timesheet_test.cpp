// The hours of people add up to the time they had, and a book in which they do not ends the run.
#include "delivery/timesheet.hpp"

#include "support/scenario_study.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <stdexcept>

namespace {

using model::Hours;
using namespace std::chrono_literals;
using test_support::metric;
using test_support::run;

constexpr double hour_s = 3600;

double all_hours(const sim::RunResult& result)
{
    double sum = 0;
    for (const auto& kind : model::kinds_of_hours()) sum += metric(result, fmt::format("hours.{}", kind.id));
    return sum / hour_s;
}

/// A hundred hours of two people, of which somebody worked `worked`, seven of them before the measured time began.
struct Book {
    explicit Book(sim::Duration worked) : hold(slot.hold_working(always, worked)) {}
    sim::Calendar always;
    sim::Simulation sim;
    sim::PreemptiveResource people{sim, 2};
    sim::WorkClock clock{always};
    model::Timesheet sheet{clock};
    sim::PreemptiveSlot slot = people.acquire();
    sim::Hold hold;

    model::HoursByKind close(double busy_hours)
    {
        const model::Portions portions{.kind = Hours::building, .work_s = busy_hours * hour_s};
        model::Spell spell(sheet, portions, portions.sum(), hold);
        sheet.advance(sim::SimTime(7h), {2, 0, 1});
        sheet.restart();
        sheet.advance(sim::SimTime(47h), {2, 0, 1});
        spell.done();
        sheet.advance(sim::SimTime(107h), {2, 1, 0});
        return sheet.close(200 * hour_s, "the team");
    }
};

TEST(Timesheet, divides_the_time_there_was)
{
    const model::HoursByKind hours = Book(40h).close(40);
    EXPECT_DOUBLE_EQ(hours[Hours::building], 40 * hour_s);
    EXPECT_DOUBLE_EQ(hours[Hours::away], 60 * hour_s);
    EXPECT_DOUBLE_EQ(hours[Hours::idle], 100 * hour_s);
    EXPECT_DOUBLE_EQ(hours.sum(), 200 * hour_s);
}

TEST(Timesheet, throws_when_more_was_done_than_people_were_busy)
{
    EXPECT_THROW(Book(41h).close(41), std::logic_error);
    EXPECT_THROW(Book(39h).close(39), std::logic_error);
}

TEST(Timesheet, throws_when_there_was_more_time_than_is_accounted_for)
{
    Book book(40h);
    book.sheet.advance(sim::SimTime(10h), {2, 0, 0});
    EXPECT_THROW(book.sheet.close(21 * hour_s, "the team"), std::logic_error);
    EXPECT_NO_THROW(book.sheet.close(20 * hour_s, "the team"));
}

TEST(Timesheet, lets_who_begins_something_take_his_part_of_what_is_owed)
{
    Book book(40h);
    book.sheet.owe_talk(12);
    EXPECT_DOUBLE_EQ(book.sheet.take_owed_talk(3), 4);
    EXPECT_DOUBLE_EQ(book.sheet.take_owed_talk(2), 4);
    EXPECT_DOUBLE_EQ(book.sheet.take_owed_talk(0), 4);
    EXPECT_DOUBLE_EQ(book.sheet.take_owed_talk(1), 0);
}

/// Eight hours a day, six people, everything that takes people's time; `more` goes into the organisation.
std::string busy_company(const std::string& more)
{
    return fmt::format(R"(
twopizza: 1
id: t
title: t
people: 6
study: {{warm_up: 3 weeks, length: 20 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 2}}, {{id: s, shared: true}}]}}
work: [{{id: w, arrival: {{poisson: {{rate: 1.3/d}}}}, effort: {{exponential: {{mean: 2.5 d}}}}}}]
alternatives:
  - id: a
    deployables: [{{id: d, each: true}}]
    co_change: [{{from: m-1, to: m-2, probability: 50 %}}]
    organization:
      teams: [{{id: one, owns: [m-1, s]}}, {{id: two, owns: [m-2]}}]
      {}
    flow:
      - notice: {{reading: 10 min}}
      - meeting: {{wait: 1 d, length: 3 h, people_per_team: 2}}
      - work: {{}}
      - review: {{effort: 2 h}}
      - deploy: {{effort: 1 h, manual_steps: 10, step_error: 1 %}}
    failures: {{defect: 20 %, repair: {{exponential: {{mean: 9 h}}}}}}
)",
                       more);
}

// 6 people × 100 days × 8 h, whatever they do: the run itself checks every team.
TEST(Hours, add_up_to_the_time_there_was)
{
    const std::string absences =
        "absences: [{id: leave, every: {exponential: {mean: 3 weeks}}, lasts: {constant: 4 days}}]";
    for (const auto& more : {std::string("on_call: false"), absences, std::string("changes_per_person: 3"),
                             "changes_per_person: 2\n      " + absences}) {
        const auto result = run(busy_company(more));
        EXPECT_NEAR(all_hours(result), 4800, 0.01) << more;
        EXPECT_GT(metric(result, "hours.firefighting"), 0) << more;
        EXPECT_GT(metric(result, "hours.talking"), 0) << more;
        EXPECT_GT(metric(result, "hours.idle"), 0) << more;
    }
    EXPECT_GT(metric(run(busy_company("changes_per_person: 3")), "hours.switching"), 0);
}

TEST(Hours, of_nights_come_on_top)
{
    const std::string at_night = "on_call: true\n      absences: [{id: leave, every: {exponential: {mean: 2 weeks}}, "
                                 "lasts: {constant: 3 days}}]";
    const auto result = run(busy_company(at_night));
    const double by_day = metric(run(busy_company("on_call: false")), "hours.firefighting");
    EXPECT_GT(all_hours(result), 4801);
    EXPECT_LT(all_hours(result), 4800 + metric(result, "hours.firefighting") / hour_s);
    EXPECT_GT(by_day, 0);
}

/// A road there and back: teams that shrink, disband, come back, and swap places.
std::string there_and_back(const std::string& more)
{
    return fmt::format(R"(
twopizza: 1
id: t
title: t
study: {{warm_up: 2 weeks, length: 40 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 4}}]}}
work: [{{id: w, arrival: {{poisson: {{rate: 1.5/d}}}}, effort: {{exponential: {{mean: 2.5 d}}}}}}]
alternatives:
  - id: a
    deployables: [{{id: d, each: true}}]
    organization: &org
      teams: [{{id: t, count: 3, people: 3}}]
      {}
    flow: &flow [{{work: {{}}}}, {{review: {{effort: 2 h}}}}, {{deploy: {{effort: 1 h}}}}]
    failures: &failures {{defect: 40 %, repair: {{exponential: {{mean: 9 h}}}}}}
    road: [{{id: less, becomes: b, at: 5 weeks}}, {{id: other, becomes: c, at: 10 weeks}}, {{id: more, becomes: e, at: 20 weeks}}]
  - {{id: b, deployables: [{{id: d}}], organization: {{teams: [{{id: t, people: 3}}]}}, flow: *flow, failures: *failures}}
  - {{id: c, deployables: [{{id: d}}], organization: {{teams: [{{id: u, people: 2}}, {{id: t-2, people: 5}}], knowledge: {{}}, strain: {{}}}}, flow: *flow, failures: *failures}}
  - {{id: e, deployables: [{{id: d, each: true}}], organization: {{teams: [{{id: t, count: 5, people: 4}}]}}, flow: *flow, failures: *failures}}
)",
                       more);
}

TEST(Hours, balance_on_a_road_there_and_back)
{
    const std::string absences =
        "absences: [{id: leave, every: {exponential: {mean: 3 weeks}}, lasts: {exponential: {mean: 3 weeks}}}, "
        "{id: post, every: {exponential: {mean: 20 weeks}}, lasts: {constant: 30 days}, replaced: true}]\n      ";
    for (const auto& more :
         {std::string("on_call: false"), absences, absences + "on_call: true", absences + "changes_per_person: 3",
          absences + "knowledge: {known_by: 1}\n      strain: {limit: 5 %, leaving: 3/year}\n      on_call: true"}) {
        const auto result = run(there_and_back(more));
        EXPECT_GT(metric(result, "delivered"), 20) << more;
        if (more != "on_call: false") {
            EXPECT_LE(metric(result, "coverage_gap_most"), 1) << more;
        }
        EXPECT_LE(metric(result, "on_call_hours_most"), 168 * hour_s) << more;
    }
}

TEST(Hours, in_meetings_are_not_there_for_anything_else)
{
    const auto meetings = [](const char* length) {
        return run(fmt::format(R"(
twopizza: 1
id: t
title: t
people: 2
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 10 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 2}}]}}
work: [{{id: w, arrival: {{closed: {{total: 3}}}}, effort: 10 h}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    co_change: [{{from: m-1, to: m-2, probability: 100 %}}, {{from: m-2, to: m-1, probability: 100 %}}]
    organization: {{teams: [{{id: one, owns: [m-1]}}, {{id: two, owns: [m-2]}}]}}
    flow: [{{meeting: {{length: {}}}}}, {{work: {{}}}}, {{deploy: {{}}}}]
)",
                               length));
    };
    // Both people are always busy: a change takes them 5 h each, and the meeting another 10 h each.
    EXPECT_NEAR(metric(meetings("0 h"), "delivered"), 10 * 168 / 5.0, 2);
    const auto talking = meetings("10 h");
    EXPECT_NEAR(metric(talking, "delivered"), 10 * 168 / 15.0, 2);
    EXPECT_NEAR(metric(talking, "hours.talking") / hour_s, 2 * 10 * 168 * 10 / 15.0, 30);
    EXPECT_NEAR(metric(talking, "hours.idle") / hour_s, 0, 30);
}

} // namespace
