// Books that do not balance end a run; here they are cooked.
#include "delivery/books.hpp"

#include "company/blueprint.hpp"
#include "company/run.hpp"
#include "delivery/world.hpp"
#include "support/scenario_study.hpp"

#include <gtest/gtest.h>
#include <stdexcept>

namespace {

TEST(Books, need_littles_law)
{
    sim::QueueStats stats;
    stats.total_wait_s = 5000;
    stats.gap_s = 1e-7; // of adding up numbers
    EXPECT_NO_THROW(model::demand_balance(stats, "a queue"));
    stats.gap_s = 0.001;
    EXPECT_THROW(model::demand_balance(stats, "a queue"), std::logic_error);
    stats.gap_s = -0.001;
    EXPECT_THROW(model::demand_balance(stats, "a queue"), std::logic_error);
}

TEST(Books, need_every_change_that_is_in_progress)
{
    const auto scenario =
        test_support::load_or_fail(std::string(TP_SOURCE_DIR) + "/scenarios/library/coupang-deploy-flag.yaml",
                                   {"study.warm_up=0 d", "study.length=2 weeks"});
    const model::Plan plan = model::make_blueprint(*scenario, 0).plan;
    const auto run_with = [&](int made_up) {
        sim::Recorder recorder(model::metrics());
        model::Company company(plan, 1, 0, {}, recorder);
        company.totals.wip = made_up;
        company.run([](std::size_t, int) { return nullptr; });
    };
    EXPECT_NO_THROW(run_with(0));
    EXPECT_THROW(run_with(1), std::logic_error);     // one was lost
    EXPECT_THROW(run_with(-1000), std::logic_error); // some were delivered twice
}

} // namespace
