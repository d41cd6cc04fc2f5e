// Intervals against published examples.
#include "stats/interval.hpp"

#include <cmath>
#include <gtest/gtest.h>
#include <stdexcept>
#include <vector>

namespace {

using namespace sim;

// Any statistics book's table of Student's t, and the normal quantile.
TEST(StudentQuantile, MatchesTheTable)
{
    EXPECT_NEAR(student_quantile(0.975, 1), 12.7062, 5e-5);
    EXPECT_NEAR(student_quantile(0.975, 10), 2.2281, 5e-5);
    EXPECT_NEAR(student_quantile(0.95, 9), 1.8331, 5e-5);
    EXPECT_NEAR(student_quantile(0.995, 30), 2.7500, 5e-5);
    EXPECT_NEAR(normal_quantile(0.975), 1.959964, 5e-7);
    EXPECT_NEAR(normal_quantile(0.9), 1.2815515655446004, 1e-14);
}

// Law, Simulation Modeling and Analysis, example 4.27: mean 1.34, variance 0.17, 90 % interval 1.34 ± 0.24.
// Sum 13.43; squared deviations 1.5076, / 9 = 0.16751; 1.8331 × √(0.16751/10) = 0.23725.
TEST(StudentInterval, MatchesLawsExample)
{
    const std::vector<double> values = {1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09};
    const auto interval = student_interval(values, 0.90);
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->mean, 1.343, 1e-12);
    EXPECT_NEAR(interval->half_width(), 0.23725, 5e-5);
    EXPECT_EQ(interval->n, 10U);
    EXPECT_TRUE(interval->contains(1.2));
    EXPECT_FALSE(interval->contains(1.0));
    EXPECT_NEAR(*relative_precision(*interval), 0.23725 / 1.343, 5e-5);
}

// Student's sleep data (1908), drug 2 minus drug 1; R: t.test(…, paired = TRUE) gives 1.58, 0.7001142 … 2.4598858.
TEST(PairedDifference, MatchesStudentsSleepData)
{
    const std::vector<double> first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    const std::vector<double> second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    const auto interval = paired_difference(first, second, 0.95);
    ASSERT_TRUE(interval);
    EXPECT_NEAR(interval->mean, 1.58, 1e-12);
    EXPECT_NEAR(interval->low, 0.7001142, 5e-8);
    EXPECT_NEAR(interval->high, 2.4598858, 5e-8);
    EXPECT_NEAR(paired_difference(second, first, 0.95)->mean, -1.58, 1e-12);
}

// Newcombe, Two-sided confidence intervals for the single proportion (Stat. Med. 17, 1998), table I, method 3.
TEST(WilsonInterval, MatchesNewcombesTable)
{
    const auto expect = [](std::uint64_t successes, std::uint64_t n, double low, double high) {
        const auto interval = wilson_interval(successes, n, 0.95);
        ASSERT_TRUE(interval);
        EXPECT_NEAR(interval->low, low, 5e-5);
        EXPECT_NEAR(interval->high, high, 5e-5);
        EXPECT_EQ(interval->mean, static_cast<double>(successes) / static_cast<double>(n));
    };
    expect(81, 263, 0.2553, 0.3662);
    expect(15, 148, 0.0624, 0.1605);
    expect(0, 20, 0.0000, 0.1611);
    expect(1, 29, 0.0061, 0.1718);
    EXPECT_EQ(wilson_interval(0, 20, 0.95)->low, 0.0);
    EXPECT_EQ(wilson_interval(20, 20, 0.95)->high, 1.0);
}

TEST(Intervals, AreAbsentWithoutEnoughValues)
{
    const std::vector<double> none;
    const std::vector<double> one = {3.0};
    EXPECT_EQ(student_interval(none, 0.95), std::nullopt);
    EXPECT_EQ(student_interval(one, 0.95), std::nullopt);
    EXPECT_EQ(paired_difference(one, one, 0.95), std::nullopt);
    EXPECT_EQ(wilson_interval(0, 0, 0.95), std::nullopt);
    EXPECT_EQ(relative_precision(Interval{0.0, -1.0, 1.0, 5}), std::nullopt);

    const std::vector<double> same = {3.0, 3.0, 3.0};
    EXPECT_EQ(student_interval(same, 0.95), (Interval{3.0, 3.0, 3.0, 3}));
}

TEST(Intervals, RefuseImpossibleArguments)
{
    const std::vector<double> two = {1.0, 2.0};
    const std::vector<double> three = {1.0, 2.0, 3.0};
    EXPECT_THROW(student_interval(two, 0.0), std::invalid_argument);
    EXPECT_THROW(student_interval(two, 1.0), std::invalid_argument);
    EXPECT_THROW(student_interval(two, std::nan("")), std::invalid_argument);
    EXPECT_THROW(paired_difference(two, three, 0.95), std::invalid_argument);
    EXPECT_THROW(wilson_interval(3, 2, 0.95), std::invalid_argument);
    EXPECT_THROW(wilson_interval(1, 2, 95.0), std::invalid_argument);
}

} // namespace
