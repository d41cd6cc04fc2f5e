#include "company/timestamp.hpp"

#include <gtest/gtest.h>

namespace {

using model::monday_before;
using model::seconds_of_timestamp;

TEST(Timestamp, counts_local_seconds)
{
    EXPECT_EQ(seconds_of_timestamp("1970-01-02T01:00:05+09:00"), 86400 + 3600 + 5);
    EXPECT_EQ(seconds_of_timestamp("1970-01-02 01:00"), 86400 + 3600);
    EXPECT_EQ(seconds_of_timestamp("1970-01-02"), 86400);
    EXPECT_EQ(seconds_of_timestamp("1970-01-02T00:00:00.250Z"), 86400);
}

TEST(Timestamp, refuses_what_is_none)
{
    for (const auto* text : {"", "yesterday", "2022-13-01", "2022-02-30", "2022-01-01T25:00:00Z",
                             "2022-01-01T10:00:00+99:00", "07/12/2021", "2022-01-01T10:00:00 Z"})
        EXPECT_FALSE(seconds_of_timestamp(text)) << text;
}

TEST(Monday, is_the_one_before)
{
    constexpr std::int64_t day = 86400;
    EXPECT_EQ(monday_before(0), -3 * day);      // 1970-01-01 was a Thursday
    EXPECT_EQ(monday_before(4 * day), 4 * day); // the Monday after
    EXPECT_EQ(monday_before(4 * day - 1), -3 * day);
    EXPECT_EQ(monday_before(-10 * day), -10 * day); // 1969-12-22 was a Monday
}

} // namespace
