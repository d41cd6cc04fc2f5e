// Arguments go into their places, in any order, and nothing else is touched.
#include "store/fill.hpp"

#include <gtest/gtest.h>
#include <vector>

namespace report {
namespace {

TEST(FillTest, PutsArgumentsInAnyOrder)
{
    const std::vector<std::string> arguments{"a", "b"};
    EXPECT_EQ(fill("{1} before {0}, {0} after", arguments), "b before a, a after");
    EXPECT_EQ(fill("", arguments), "");
    EXPECT_EQ(fill("{0}", arguments), "a");
}

TEST(FillTest, LeavesOtherBracesAlone)
{
    const std::vector<std::string> arguments{"{1}", "b"};
    EXPECT_EQ(fill("{0}", arguments), "{1}"); // what was put in is not read again
    EXPECT_EQ(fill("{2} {x} { {} {-1} {1", arguments), "{2} {x} { {} {-1} {1");
}

} // namespace
} // namespace report
