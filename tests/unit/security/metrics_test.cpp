#include "security/metrics.hpp"

#include <gmock/gmock.h>

namespace {

using namespace model;
using testing::ElementsAre;
using testing::Key;

sim::RunResult record(const AccessMap& map)
{
    sim::Recorder recorder(security_metrics());
    record_reach(map, sim::StreamFamily(1, 0).stream("breach"), recorder);
    return recorder.finish();
}

TEST(SecurityMetrics, AreRecordedForWhatThereIs)
{
    AccessMap map;
    map.processes = 2;
    map.spread = 1;
    map.allowed = {{0, 1}};
    map.functions = {{0.5, {0}}, {0.5, {1}}};
    const auto result = record(map);
    EXPECT_THAT(result.metrics, ElementsAre(Key("access_openness"), Key("breach_reach.functions"),
                                            Key("breach_reach_held.functions"), Key("breach_reach_one_hop.functions")));
    EXPECT_DOUBLE_EQ(result.metrics.at("breach_reach.functions").mean, 0.75);
    EXPECT_DOUBLE_EQ(result.metrics.at("breach_reach_held.functions").mean, 0.5);
    EXPECT_DOUBLE_EQ(result.metrics.at("access_openness").mean, 0.5);
}

TEST(SecurityMetrics, OneProcessHasNoCallsToAllow)
{
    AccessMap map;
    map.processes = 1;
    map.data = {{1, {0}}};
    EXPECT_THAT(record(map).metrics,
                ElementsAre(Key("breach_reach.data"), Key("breach_reach_held.data"), Key("breach_reach_one_hop.data")));
}

} // namespace
