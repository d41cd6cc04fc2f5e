#include "security/access.hpp"

#include <gmock/gmock.h>

namespace {

using namespace model;
using testing::ElementsAre;
using testing::IsEmpty;

const std::vector<std::string> shop{"web", "orders", "payment"};
const std::vector<AccessEdge> made{{1, 2}, {0, 1}, {0, 1}};

TEST(Access, EverythingMayCallEverythingElse)
{
    EXPECT_THAT(allowed_calls({}, shop, made), ElementsAre(AccessEdge{0, 1}, AccessEdge{0, 2}, AccessEdge{1, 0},
                                                           AccessEdge{1, 2}, AccessEdge{2, 0}, AccessEdge{2, 1}));
}

TEST(Access, DenyByDefaultLeavesTheCallsOfTheProduct)
{
    const Access access{AccessMode::calls_only, {}, 0.05};
    EXPECT_THAT(allowed_calls(access, shop, made), ElementsAre(AccessEdge{0, 1}, AccessEdge{1, 2}));
}

TEST(Access, RulesListPairsAndMayForbidTooMuch)
{
    const Access access{AccessMode::listed, {{{"web"}, {"*"}}, {{"*"}, {"orders"}}}, 0.05};
    const auto allowed = allowed_calls(access, shop, made);
    EXPECT_THAT(allowed, ElementsAre(AccessEdge{0, 1}, AccessEdge{0, 2}, AccessEdge{2, 1}));
    EXPECT_THAT(forbidden_calls(allowed, made), ElementsAre(AccessEdge{1, 2}));
    EXPECT_THAT(forbidden_calls(allowed_calls({}, shop, made), made), IsEmpty());
}

// E40: a gateway with a rule for each of its calls lets through those pairs alone.
TEST(Access, AMatrixOfTenByTwentyAllowsItsPairsOnly)
{
    std::vector<std::string> processes;
    for (int i = 0; i < 10; ++i) processes.push_back("client-" + std::to_string(i));
    for (int i = 0; i < 20; ++i) processes.push_back("service-" + std::to_string(i));
    Access access{AccessMode::listed, {{{"client-*"}, {"service-1*"}}}, 0.05};
    const auto allowed = allowed_calls(access, processes, {});
    EXPECT_EQ(allowed.size(), 10u * 11u); // service-1, service-10 … service-19
    access.rules.clear();
    EXPECT_THAT(allowed_calls(access, processes, {}), IsEmpty());
}

} // namespace
