// The number of threads decides how long a study takes and nothing else.
#include "support/scenario_study.hpp"

#include <gtest/gtest.h>

namespace {

TEST(Threads, do_not_change_a_bit_of_the_outcome)
{
    const auto scenario =
        test_support::load_or_fail(std::string(TP_SOURCE_DIR) + "/scenarios/library/coupang-deploy-flag.yaml",
                                   {"study.length=8 weeks", "study.warm_up=2 weeks"});
    ASSERT_TRUE(scenario);
    const report::Results one = test_support::run_scenario(*scenario, 1, 12);
    ASSERT_EQ(one.trials().size(), 36U);
    for (const unsigned jobs : {2U, 8U})
        EXPECT_EQ(one.trials(), test_support::run_scenario(*scenario, jobs, 12).trials()) << jobs;
}

} // namespace
