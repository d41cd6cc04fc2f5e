// TimeAverage: areas by hand, warm-up, joining of runs.
#include "stats/time_average.hpp"

#include <gtest/gtest.h>

namespace {

using sim::TimeAverage;

// 0 on [0, 2), 3 on [2, 5), 1 on [5, 10): area 0 + 9 + 5 = 14, mean 1.4.
TEST(TimeAverage, WeighsByTime)
{
    TimeAverage queue;
    queue.set(2.0, 3.0);
    queue.add(5.0, -2.0);
    EXPECT_DOUBLE_EQ(queue.integral(10.0), 14.0);
    EXPECT_DOUBLE_EQ(*queue.mean(10.0), 1.4);
    EXPECT_EQ(queue.value(), 1.0);
    EXPECT_EQ(queue.min(), 0.0);
    EXPECT_EQ(queue.max(), 3.0);
    EXPECT_DOUBLE_EQ(*queue.mean(5.0), 9.0 / 5.0);
}

TEST(TimeAverage, HasNoMeanWithoutTime)
{
    const TimeAverage fresh(7.0, 2.0);
    EXPECT_EQ(fresh.mean(7.0), std::nullopt);
    EXPECT_EQ(fresh.mean(8.0), 2.0);
}

// After the warm-up at 4 only 3 on [4, 5) and 1 on [5, 10) count: area 8 in 6.
TEST(TimeAverage, ForgetsTheWarmUp)
{
    TimeAverage queue;
    queue.set(2.0, 3.0);
    queue.restart(4.0);
    queue.set(5.0, 1.0);
    EXPECT_DOUBLE_EQ(*queue.mean(10.0), 8.0 / 6.0);
    EXPECT_EQ(queue.min(), 1.0);
    EXPECT_EQ(queue.max(), 3.0);
}

// One run: 4 on [0, 1), 0 on [1, 2). Other: 10 on [5, 8). Together 4 + 30 in 2 + 3.
TEST(TimeAverage, CountsInAnotherRun)
{
    TimeAverage run(0.0, 4.0);
    run.set(1.0, 0.0);
    const TimeAverage other(5.0, 10.0);
    run.append(other, 8.0);
    EXPECT_DOUBLE_EQ(*run.mean(2.0), 34.0 / 5.0);
    EXPECT_EQ(run.max(), 10.0);
    EXPECT_DOUBLE_EQ(run.observed(2.0), 5.0);
}

} // namespace
