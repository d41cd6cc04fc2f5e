// Who knows what: learning, forgetting, who takes up what, and how many may leave.
#include "delivery/crew.hpp"

#include <cmath>
#include <gtest/gtest.h>

namespace {

using model::Crew;
using model::Indices;
using model::Knowledge;
using namespace std::chrono_literals;

constexpr sim::SimTime start{};

std::vector<int> people(int first, int count)
{
    std::vector<int> numbers;
    for (int i = 0; i < count; ++i) numbers.push_back(first + i);
    return numbers;
}

TEST(Knowledge, grows_with_work_and_fades_without)
{
    const Knowledge settings;
    const double month_s = 160 * 3600;
    EXPECT_DOUBLE_EQ(model::learned(settings, 0, month_s), 1 - std::exp(-2.0));
    EXPECT_DOUBLE_EQ(model::learned(settings, model::learned(settings, 0, month_s / 2), month_s / 2),
                     model::learned(settings, 0, month_s));
    EXPECT_DOUBLE_EQ(model::remembered(settings, 0.8, 65 * 86400.0), 0.8 * std::exp(-1.0));
    EXPECT_EQ(model::learned({.learning = {}}, 0.2, 1), 1);
    EXPECT_EQ(model::remembered({.forgetting = {}}, 0.2, 1), 0);
}

TEST(Crew, deals_out_what_is_known_at_the_start)
{
    const Knowledge alone{.known_by = 1};
    Crew crew(4);
    crew.follow(alone);
    crew.grow(2);
    crew.know(people(0, 2), {0, 1, 2, 3}, start);
    EXPECT_EQ(crew.spread(2, start)->known_by_one, 1);
    EXPECT_EQ(crew.knows(0, {0, 2}, start), 1);
    EXPECT_EQ(crew.knows(0, {0, 1}, start), 0.5);
    EXPECT_EQ(crew.knows(1, {0, 2}, start), 0);

    const Knowledge shared;
    Crew all(4);
    all.follow(shared);
    all.grow(3);
    all.know(people(1, 2), {0, 3}, start);
    EXPECT_EQ(all.spread(3, start)->known_by_one, 0.5);
}

TEST(Crew, gives_work_to_whoever_has_least_to_do_and_knows_most)
{
    const Knowledge alone{.known_by = 1};
    Crew crew(3);
    crew.follow(alone);
    crew.grow(3);
    crew.know(people(0, 3), {0, 1, 2}, start);
    EXPECT_EQ(crew.take_up(people(0, 3), {2}, start), 2);
    EXPECT_EQ(crew.take_up(people(0, 3), {2}, start), 0) << "2 is busy, nobody else knows it";
    EXPECT_EQ(crew.take_up(people(0, 3), {1}, start), 1);
    crew.put_down(2);
    crew.set_away(2, true);
    crew.put_down(0);
    EXPECT_EQ(crew.take_up(people(0, 3), {2}, start), 0) << "2 is away";
    crew.set_away(2, false);
    EXPECT_EQ(crew.take_up(people(0, 3), {2}, start), 2);
}

TEST(Crew, gives_work_in_turn)
{
    const Knowledge rotating{.known_by = 1, .assignment = model::Assignment::in_turn};
    Crew crew(2);
    crew.follow(rotating);
    crew.grow(3);
    crew.know(people(0, 3), {0, 1}, start);
    for (const int expected : {0, 1, 2, 0, 1}) {
        const int person = crew.take_up(people(0, 3), {0}, start);
        EXPECT_EQ(person, expected);
        crew.put_down(person);
    }
}

TEST(Crew, learns_and_forgets_and_starts_anew)
{
    const Knowledge settings;
    Crew crew(2);
    crew.follow(settings);
    crew.grow(1);
    crew.worked(0, {0, 1}, 160 * 3600, start); // 80 h on each
    EXPECT_NEAR(crew.knows(0, {0}, start), 1 - std::exp(-1.0), 1e-6);
    EXPECT_NEAR(crew.knows(0, {0}, start + 65 * 24h), (1 - std::exp(-1.0)) * std::exp(-1.0), 1e-6);
    crew.replace(0);
    EXPECT_EQ(crew.knows(0, {0, 1}, start), 0);
}

TEST(Crew, counts_those_without_whom_more_than_half_is_known_by_nobody)
{
    const Knowledge settings;
    Crew crew(4);
    crew.follow(settings);
    crew.grow(4);
    EXPECT_EQ(crew.spread(4, start)->bus_factor, 0) << "nobody knows anything";
    crew.know(people(0, 1), {0, 1, 2}, start);
    crew.know(people(3, 1), {3}, start);
    EXPECT_EQ(crew.spread(4, start)->bus_factor, 1) << "the first one takes three of four along";
    crew.know(people(1, 1), {0, 1}, start);
    EXPECT_EQ(crew.spread(4, start)->bus_factor, 2) << "without the first, two are left; then the second";
    crew.know(people(2, 1), {0, 1, 2, 3}, start);
    EXPECT_EQ(crew.spread(4, start)->bus_factor, 3);
    EXPECT_EQ(crew.spread(2, start)->bus_factor, 2) << "only the first two count: module 3 is known by none of them";
}

TEST(Crew, does_not_look_at_too_many)
{
    const Knowledge settings;
    Crew crew(10'000);
    crew.follow(settings);
    crew.grow(200);
    EXPECT_TRUE(crew.spread(100, start));
    EXPECT_FALSE(crew.spread(200, start));
    EXPECT_EQ(crew.take_up({}, {0}, start), -1) << "a team without people";
}

} // namespace
