#include "schema/pattern.hpp"

#include <gtest/gtest.h>

namespace {

using sim::schema::matches;

TEST(Pattern, StarsStandForAnything)
{
    EXPECT_TRUE(matches("*", ""));
    EXPECT_TRUE(matches("src/*", "src/kernel"));
    EXPECT_TRUE(matches("*-1*", "part-12"));
    EXPECT_TRUE(matches("a*b*c", "a-b-b-c"));
    EXPECT_TRUE(matches("a*c*", "abcabcx"));
    EXPECT_TRUE(matches("*주문*", "새-주문-2"));
    EXPECT_FALSE(matches("a*b*c", "a-b-b"));
    EXPECT_FALSE(matches("a*c", "abcd"));
}

TEST(Pattern, EverythingElseStandsForItself)
{
    EXPECT_TRUE(matches("part.1", "part.1"));
    EXPECT_FALSE(matches("part", "part-1"));
    EXPECT_FALSE(matches("", "a"));
}

} // namespace
