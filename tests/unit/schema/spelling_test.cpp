#include "schema/spelling.hpp"

#include <gmock/gmock.h>

namespace {

using namespace sim::schema;

TEST(Spelling, DidYouMean)
{
    EXPECT_EQ(did_you_mean("reveiw", {"review", "release"}), "review"); // swapped letters are one slip
    EXPECT_EQ(did_you_mean("hodl", {"hold"}), "hold");
    EXPECT_EQ(did_you_mean("결재", {"주문", "결제"}), "결제"); // one syllable, three bytes
    EXPECT_EQ(did_you_mean("microservice", {"monolith", "microservices-20"}), "microservices-20");
    EXPECT_EQ(did_you_mean("Team", {"team"}), "team");
    EXPECT_EQ(did_you_mean("elephant", {"team", "module"}), std::nullopt);
    EXPECT_EQ(did_you_mean("x", {"a"}), std::nullopt);
    EXPECT_EQ(did_you_mean("", {"a"}), std::nullopt);
}

} // namespace
