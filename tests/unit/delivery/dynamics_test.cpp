// What changes by itself while a company works: knowledge, strain, borders; the numbers can be worked out by hand.
#include "support/scenario_study.hpp"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace {

using test_support::metric;
using test_support::run;

constexpr double hour_s = 3600;

/// Always on, one team; `organization` and `alternative` go where they say.
std::string company(const std::string& work, const std::string& organization, const std::string& alternative = "",
                    int people = 2, int modules = 2, const std::string& length = "52 weeks")
{
    return fmt::format(R"(
twopizza: 1
id: t
title: t
people: {}
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: {}, runs: 1}}
product: {{modules: [{{id: m, count: {}}}]}}
work: [{}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization:
      teams: [{{id: t}}]
      {}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    {}
)",
                       people, length, modules, work, organization, alternative);
}

TEST(KnowledgeInARun, makes_unfamiliar_work_longer)
{
    // Nobody forgets and work does not teach.
    const auto result =
        run(company("{id: w, arrival: {closed: {total: 1}}, effort: 10 h, module_choice: in_turn}",
                    "knowledge: {unfamiliar: 3, learning: 1000000 h, forgetting: 100000 d, known_by: 1}", "", 2));
    // Two people, one knows m-1 and the other m-2: whoever knows takes it, so nothing is unfamiliar.
    EXPECT_NEAR(metric(result, "familiarity"), 1, 0.005);
    EXPECT_NEAR(metric(result, "delivered"), 52 * 168 / 10.0, 8);
    EXPECT_NEAR(metric(result, "bus_factor"), 2, 1e-9);
    EXPECT_NEAR(metric(result, "known_by_one"), 1, 1e-9);

    const auto rotating = run(company(
        "{id: w, arrival: {closed: {total: 1}}, effort: 10 h, module_choice: in_turn}",
        "knowledge: {unfamiliar: 3, learning: 1000000 h, forgetting: 100000 d, known_by: 1, assignment: in_turn}", "",
        3, 4));
    // Person p of three and module m of four in turn: over twelve changes each pair once; four pairs are known.
    EXPECT_NEAR(metric(rotating, "familiarity"), 1.0 / 3, 0.01);
    EXPECT_NEAR(metric(rotating, "delivered"), 52 * 168 / (10 * (1 + 2 * 2.0 / 3)), 4);
    EXPECT_NEAR(metric(rotating, "hours.learning") / metric(rotating, "hours.building"), 4.0 / 3, 0.02);
}

TEST(KnowledgeInARun, spreads_when_work_goes_in_turn)
{
    const std::string work = "{id: w, arrival: {closed: {total: 1}}, effort: 10 h, module_choice: in_turn}";
    const auto alone = run(company(work, "knowledge: {known_by: 1}", "", 3, 3));
    const auto turning = run(company(work, "knowledge: {known_by: 1, assignment: in_turn}", "", 3, 4));
    EXPECT_GT(metric(alone, "known_by_one"), 0.9);
    EXPECT_LT(metric(turning, "known_by_one"), 0.5);
    EXPECT_GT(metric(turning, "bus_factor"), metric(alone, "bus_factor"));
    EXPECT_LT(metric(turning, "delivered"), metric(alone, "delivered")) << "which costs something";
}

TEST(KnowledgeInARun, takes_longer_to_gain_the_larger_a_module_is)
{
    // One of two knows everything, nobody forgets: the other loses as much as reading takes, in pieces of any size.
    const auto lost_h = [](const char* reading, const char* effort) {
        const auto result =
            run(company(fmt::format("{{id: w, arrival: {{closed: {{total: 1}}}}, effort: {}}}", effort),
                        fmt::format("knowledge: {{unfamiliar: 2, learning: 0 h, reading: {}, forgetting: "
                                    "290 years, known_by: 1, assignment: in_turn}}",
                                    reading),
                        "", 2, 1));
        return metric(result, "hours.learning") / hour_s;
    };
    // Ten thousand lines
    EXPECT_NEAR(lost_h("1 h", "2 h"), 10, 0.2);
    EXPECT_NEAR(lost_h("1 h", "50 h"), 10, 0.2);
    EXPECT_NEAR(lost_h("10 h", "50 h"), 100, 2);
}

TEST(KnowledgeInARun, grows_more_slowly_in_a_module_that_grows)
{
    const auto lost_h = [](const char* grows) {
        const auto result = run(
            company(fmt::format("{{id: w, arrival: {{closed: {{total: 1}}}}, effort: 10 h, adds_lines: {}}}", grows),
                    "knowledge: {unfamiliar: 2, learning: 0 h, reading: 10 h, forgetting: 290 years, known_by: 1, "
                    "assignment: in_turn}",
                    "", 2, 1));
        return metric(result, "hours.learning") / hour_s;
    };
    // 10 kloc, and 1 more with every change: after n of his own changes there are 10 + 2n, of which 10 h each leave a
    // share.
    EXPECT_GT(lost_h("1000 loc"), 1.3 * lost_h("0 loc"));
}

/// Becomes another alternative after 26 of 52 weeks.
std::string switched(const std::string& before, const std::string& after, const std::string& length = "52 weeks",
                     const std::string& at = "26 weeks", const std::string& defect = "0 %")
{
    return company("{id: w, arrival: {closed: {total: 1}}, effort: 10 h}", before,
                   fmt::format("failures: {{defect: {}, repair: 10 h}}\n    road: [{{id: s, becomes: b, at: {}}}]",
                               defect, at),
                   1, 1, length) +
           fmt::format("  - {{id: b, from: a, organization: {{{}}}}}\n", after);
}

TEST(KnowledgeInARun, follows_the_settings_of_the_structure_of_now)
{
    // Nothing is ever known: changes take three times as long in the first half, and twice as long in the second.
    const std::string never = "learning: 1000000 h, forgetting: 0 d";
    const auto result =
        run(switched(fmt::format("knowledge: {{unfamiliar: 3, {}}}", never), "knowledge: {unfamiliar: 2}"));
    EXPECT_NEAR(metric(result, "delivered"), 26 * 168 / 30.0 + 26 * 168 / 20.0, 2);
    EXPECT_NEAR(metric(result, "familiarity"), 0, 1e-3);
}

TEST(KnowledgeInARun, begins_when_it_is_first_asked_for)
{
    // Until then nobody asks; then the owner knows it, and forgets at once.
    const auto result =
        run(switched("on_call: false", "knowledge: {unfamiliar: 3, learning: 1000000 h, forgetting: 0 d}"));
    EXPECT_NEAR(metric(result, "delivered"), 26 * 168 / 10.0 + 26 * 168 / 30.0, 2);
    const auto knows =
        run(switched("on_call: false", "knowledge: {unfamiliar: 3, learning: 1000000 h, forgetting: 290 years}"));
    EXPECT_NEAR(metric(knows, "delivered"), 52 * 168 / 10.0, 2);
    EXPECT_NEAR(metric(knows, "familiarity"), 1, 0.01);
}

/// A step after half a year, to other `teams` that know what they knew.
std::string reorganised(const char* teams)
{
    return fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 52 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 2}}]}}
work: [{{id: w, arrival: {{closed: {{total: 4}}}}, effort: 10 h}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization:
      teams: [{{id: one, people: 2, owns: [m-1]}}, {{id: two, people: 2, owns: [m-2]}}]
      knowledge: {{learning: 1000000 h, forgetting: 100000 d}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    road: [{{id: step, becomes: b, at: 26 weeks}}]
  - {{id: b, from: a, organization: {{teams: [{{id: one, remove: true}}, {{id: two, remove: true}}, {}]}}}}
)",
                       teams);
}

TEST(KnowledgeInARun, stays_with_the_people_through_a_reorganisation)
{
    // Who stays in a team keeps what they know, in whatever order the teams are told, and whoever comes beside them.
    EXPECT_NEAR(
        metric(run(reorganised("{id: two, people: 2, owns: [m-2]}, {id: one, people: 2, owns: [m-1]}")), "familiarity"),
        1, 0.01);
    const double grown =
        metric(run(reorganised("{id: one, people: 4, owns: [m-1]}, {id: two, people: 4, owns: [m-2]}")), "familiarity");
    EXPECT_GT(grown, 0.7) << "half of the people are new in the second half";
    EXPECT_LT(grown, 0.99);
    // Those who change sides know nothing there.
    EXPECT_NEAR(
        metric(run(reorganised("{id: two, people: 2, owns: [m-1]}, {id: one, people: 2, owns: [m-2]}")), "familiarity"),
        0.67, 0.1);
}

/// Every change breaks production and takes its repair.
std::string firefighters(const std::string& strain, const std::string& repair, int people = 1)
{
    return company(fmt::format("{{id: w, arrival: {{closed: {{total: {}}}}}, effort: 10 h}}", people), strain,
                   fmt::format("failures: {{defect: 50 %, repair: {}}}", repair), people, 2, "520 weeks");
}

TEST(StrainInARun, is_the_firefighting_beyond_the_limit)
{
    // Half of the changes of 10 h take a repair of 10 h: a third of the time, (1/3 − 1/4)/(3/4) beyond the limit.
    const auto result = run(firefighters("strain: {errors: 0 %, leaving: 0 /year}", "10 h"));
    EXPECT_NEAR(metric(result, "strain"), 1.0 / 9, 0.01);
    EXPECT_EQ(metric(result, "leavers"), 0);
    const auto calm = run(firefighters("strain: {errors: 0 %, leaving: 0 /year, limit: 60 %}", "10 h"));
    EXPECT_NEAR(metric(calm, "strain"), 0, 1e-3);
}

TEST(StrainInARun, counts_finding_out_as_firefighting)
{
    // Everything is forgotten at once and takes three times as long, work and repairs alike: the shares stay.
    const auto result = run(firefighters("knowledge: {unfamiliar: 3, learning: 1000000 h, forgetting: 0 d}\n      "
                                         "strain: {errors: 0 %, leaving: 0 /year}",
                                         "10 h"));
    EXPECT_NEAR(metric(result, "familiarity"), 0, 0.01);
    EXPECT_NEAR(metric(result, "strain"), 1.0 / 9, 0.015);
}

TEST(StrainInARun, brings_more_defects)
{
    // With f of the time for fires, defects are at 0.5·(1 + 1·(f − ¼)/¾), and f = d·10/(10 + d·10): d = 0.5·(2/3 +
    // 4/3·d/(1 + d)), so d = 0.5653 and f = 0.361.
    const auto result = run(firefighters("strain: {errors: 100 %, leaving: 0 /year}", "10 h"));
    EXPECT_NEAR(metric(result, "change_fail_rate"), 0.5653, 0.01);
    EXPECT_NEAR(metric(result, "strain"), (0.361 - 0.25) / 0.75, 0.015);
}

TEST(StrainInARun, makes_people_leave)
{
    // At a strain of s a post is left 20·s times a year while somebody is there; it then stays empty for 10 days.
    const auto result = run(
        firefighters("newcomers: {ramp_up: 0 d}\n      strain: {errors: 0 %, leaving: 20 /year, vacancy: {constant: "
                     "10 d}}",
                     "30 h", 20));
    // Half of the changes take 30 h of repair: 60 % of the time, strain 0.35/0.75 = 0.467.
    EXPECT_NEAR(metric(result, "strain"), 0.467, 0.02);
    const double per_year = metric(result, "leavers") * 31'536'000 / 20;
    // Seen once a week: gone with p each time; in the week after that nobody is there to be asked.
    const double p = -std::expm1(-20 * 0.467 * 7 / 365);
    const double expected = 365 / (7 / p + 7);
    EXPECT_NEAR(per_year, expected, 0.07 * expected);
    EXPECT_NEAR(metric(result, "hours.away") / (20 * 520 * 168 * hour_s), per_year * 10 / 365, 0.02);
}

TEST(StrainInARun, does_not_feel_what_was_before_it_is_asked_for)
{
    // Every change takes a repair as long as itself: half of the time, (1/2 − 1/4)/(3/4) beyond the limit. It is felt
    // from week to week; the year before it was asked for is no part of the first week.
    const auto result = run(switched("on_call: false", "strain: {window: 1 h, errors: 0 %, leaving: 0 /year}",
                                     "54 weeks", "52 weeks", "100 %"));
    EXPECT_NEAR(metric(result, "strain"), 1.0 / 3, 0.05);
}

TEST(Erosion, lets_changes_reach_into_what_lies_beside_them)
{
    const std::string work = "{id: w, arrival: {closed: {total: 1}}, effort: 10 h}";
    const auto guarded = run(company(work, "on_call: false"));
    // After n changes of one module the chance is n · 0.1 %, at most 40 %.
    const auto eroded = run(
        company(work, "on_call: false", "erosion: {per_change: 0.1 %, most: 40 %, effort: 100 %}", 1, 2, "520 weeks"));
    EXPECT_NEAR(metric(eroded, "worn_borders"), 0.4, 1e-9);
    // In the end 40 % of the changes take twice as long; it takes some 800 of 6,000 changes until then.
    const double changes = metric(eroded, "delivered");
    EXPECT_LT(changes, 520 * 168 / 10.0 / 1.34);
    EXPECT_GT(changes, 520 * 168 / 10.0 / 1.4);
    const auto apart = run(company(work, "on_call: false", "erosion: {per_change: 0.1 %}", 1, 1));
    EXPECT_EQ(metric(apart, "worn_borders"), 0) << "nothing lies beside it";
    EXPECT_NEAR(metric(guarded, "delivered"), 52 * 168 / 10.0, 1);
}

TEST(Incongruence, makes_shared_work_longer_where_nobody_talks)
{
    const auto pair = [](const char* more) {
        return run(fmt::format(R"(
twopizza: 1
id: t
title: t
people: 2
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 52 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 2}}]}}
work: [{{id: w, arrival: {{closed: {{total: 1}}}}, effort: 10 h}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    co_change: [{{from: m-1, to: m-2, probability: 100 %}}, {{from: m-2, to: m-1, probability: 100 %}}]
    organization:
      teams: [{{id: one, owns: [m-1]}}, {{id: two, owns: [m-2]}}]
      communication: {{{}}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
)",
                               more));
    };
    // Each of the two works 5 h of the 10; 47 % more where they do not talk.
    EXPECT_NEAR(metric(pair("law: none"), "delivered"), 52 * 168 / 5.0, 2);
    EXPECT_NEAR(metric(pair("incongruence: 47 %, contacts_per_team_pair: 0"), "delivered"), 52 * 168 / (5 * 1.47), 2);
    EXPECT_NEAR(metric(pair("incongruence: 47 %"), "delivered"), 52 * 168 / 5.0, 2) << "one contact is enough";
}

TEST(Talent, makes_a_team_as_quick_as_its_people_are)
{
    const auto teams = [](int people, const char* talent) {
        return run(fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 26 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 400}}]}}
work: [{{id: w, arrival: {{closed: {{per_person: 1}}}}, effort: 10 h}}]
alternatives:
  - id: a
    deployables: [{{id: d, modules: ["*"], each: true}}]
    organization:
      teams: [{{id: team, count: 400, people: {}}}]
      talent: {{{}}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
)",
                               people, talent));
    };
    const auto alone = teams(1, "spread: 30 %");
    EXPECT_NEAR(metric(alone, "talent_of_teams"), 0.3, 0.035); // 3 standard errors of 400
    EXPECT_NEAR(metric(alone, "output_per_person"), 1, 0.045);
    EXPECT_NEAR(metric(teams(9, "spread: 30 %"), "talent_of_teams"), 0.1, 0.012);
    EXPECT_NEAR(metric(teams(1, "spread: 0 %"), "output_per_person"), 1, 1e-2);
}

/// Two teams, of two and of eight, with as many changes as people.
std::string uneven(const char* choice)
{
    return fmt::format(R"(
twopizza: 1
id: t
title: t
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: 26 weeks, runs: 1}}
product: {{modules: [{{id: m, count: 2}}]}}
work: [{{id: w, arrival: {{closed: {{total: 2}}}}, effort: 10 h, modules: [m-2]}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization:
      teams: [{{id: large, people: 8, owns: [m-1]}}, {{id: small, people: 2, owns: [m-2]}}]
      talent: {{spread: 50 %, choice: {}}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
)",
                       choice);
}

TEST(Talent, goes_to_the_smallest_team_where_it_may_choose)
{
    // Two of ten, the strongest or just any, do all the work.
    double chosen = 0;
    double any = 0;
    constexpr int runs = 40;
    for (int i = 0; i < runs; ++i) {
        chosen += metric(run(uneven("strong_in_small"), 0, i), "delivered") / (2 * 26 * 168 / 10.0) / runs;
        any += metric(run(uneven("by_lot"), 0, i), "delivered") / (2 * 26 * 168 / 10.0) / runs;
    }
    EXPECT_NEAR(any, 1, 0.15);
    EXPECT_GT(chosen, 1.5);
}

TEST(Users, become_more_while_the_work_goes_on)
{
    const auto served = [](const char* growth, const char* length) {
        return run(fmt::format(R"(
twopizza: 1
id: t
title: t
people: 1
calendar: {{hours_per_day: 24, start: "00:00", days: [Mon, Tue, Wed, Thu, Fri, Sat, Sun]}}
study: {{length: {}, runs: 1}}
observation: {{warm_up: 1 s, length: 20 s}}
product:
  growth: {{{}}}
  modules: [{{id: m}}]
  operations: [{{id: o, modules: [m], steps: [{{compute: 10 ms}}]}}]
  journeys: [{{id: j, operation: o, load: {{steady: {{rate: 60/s, evenly: true}}}}, objective: {{latency: 1 s}}}}]
work: [{{id: w, arrival: {{closed: {{total: 1}}}}, effort: 10 h}}]
alternatives:
  - id: a
    deployables: [{{id: d}}]
    organization: {{teams: [{{id: t}}]}}
    flow: [{{work: {{}}}}, {{deploy: {{}}}}]
    runtime: {{processes: [{{replicas: 1, cores: 1, workers: 10, queue: 10}}]}}
)",
                               length, growth));
    };
    // One processor does a hundred a second.
    EXPECT_NEAR(metric(served("yearly: 1", "730 days"), "availability"), 1, 1e-9);
    const auto grown = served("yearly: 3, step: 365 days", "730 days");
    EXPECT_NEAR(metric(grown, "request_rate"), 180, 1) << "what is told is the end";
    EXPECT_NEAR(metric(grown, "availability"), (1 + 100.0 / 180) / 2, 0.01) << "and the year before counts, too";
    const auto later = served("yearly: 3, step: 365 days", "365 days");
    EXPECT_NEAR(metric(later, "request_rate"), 60, 1) << "there is no second year";
    const auto fewer = served("yearly: 0.5, step: 365 days", "730 days");
    EXPECT_NEAR(metric(fewer, "request_rate"), 30, 1);
}

} // namespace
