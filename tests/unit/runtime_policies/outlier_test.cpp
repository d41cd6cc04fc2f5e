// Traces of outlier ejection as Envoy documents it.
#include "runtime/policies/outlier.hpp"

#include <gmock/gmock.h>

namespace {

using namespace std::chrono_literals;
using model::OutlierDetector;
using model::OutlierSettings;
using sim::SimTime;
using testing::ElementsAre;
using testing::IsEmpty;

/// Reports so many failures of one host; true when the last one ejects it.
bool fail(OutlierDetector& hosts, int host, SimTime now, int times = 5)
{
    bool ejected = false;
    for (int i = 0; i < times; ++i) ejected = hosts.report(now, host, true);
    return ejected;
}

TEST(OutlierDetector, ejects_at_the_fifth_failure_in_a_row)
{
    OutlierDetector hosts({}, 10);
    EXPECT_FALSE(fail(hosts, 3, SimTime(), 4));
    hosts.report(SimTime(), 3, false);
    EXPECT_FALSE(fail(hosts, 3, SimTime(), 4)) << "a success in between starts the count anew";
    EXPECT_TRUE(fail(hosts, 3, SimTime(), 1));
    EXPECT_TRUE(hosts.is_ejected(3));
    EXPECT_EQ(hosts.ejected(), 1);
}

TEST(OutlierDetector, takes_the_nth_ejection_n_times_as_long)
{
    OutlierDetector hosts({}, 10);
    SimTime ejected;
    for (int n = 1; n <= 10; ++n) {
        ASSERT_TRUE(fail(hosts, 0, ejected)) << n;
        EXPECT_THAT(hosts.sweep(ejected + n * 30s - 1ns), IsEmpty()) << n;
        EXPECT_THAT(hosts.sweep(ejected + n * 30s), ElementsAre(0)) << n;
        EXPECT_FALSE(hosts.is_ejected(0));
        ejected += n * 30s;
    }
    ASSERT_TRUE(fail(hosts, 0, ejected));
    EXPECT_THAT(hosts.sweep(ejected + 300s), ElementsAre(0)) << "never longer than five minutes";
}

TEST(OutlierDetector, forgives_with_every_quiet_sweep)
{
    OutlierDetector hosts({}, 10);
    SimTime now;
    for (int n = 1; n <= 3; ++n) {
        fail(hosts, 0, now);
        now += n * 30s;
        ASSERT_THAT(hosts.sweep(now), ElementsAre(0));
    }
    hosts.sweep(now + 10s);
    hosts.sweep(now + 20s); // three ejections, two forgiven
    now += 20s;
    fail(hosts, 0, now);
    EXPECT_THAT(hosts.sweep(now + 60s - 1ns), IsEmpty());
    EXPECT_THAT(hosts.sweep(now + 60s), ElementsAre(0));
}

TEST(OutlierDetector, ejects_a_tenth_of_the_hosts_but_one_at_least)
{
    const auto most = [](int n) { return OutlierDetector({}, n).most_ejected(); };
    EXPECT_EQ(most(1), 1);
    EXPECT_EQ(most(19), 1);
    EXPECT_EQ(most(20), 2);
    EXPECT_EQ(most(70), 7) << "0.1 × 70 must not fall short of 7";

    OutlierDetector hosts({}, 20);
    EXPECT_TRUE(fail(hosts, 0, SimTime()));
    EXPECT_TRUE(fail(hosts, 1, SimTime()));
    EXPECT_FALSE(fail(hosts, 2, SimTime()));
    EXPECT_EQ(hosts.ejected(), 2);
    EXPECT_THAT(hosts.sweep(SimTime(30s)), ElementsAre(0, 1));
    EXPECT_FALSE(fail(hosts, 2, SimTime(30s), 4)) << "counted anew after it was spared";
    EXPECT_TRUE(fail(hosts, 2, SimTime(30s), 1));
}

TEST(OutlierDetector, does_not_eject_twice)
{
    OutlierDetector hosts({}, 20);
    EXPECT_TRUE(fail(hosts, 0, SimTime()));
    EXPECT_FALSE(fail(hosts, 0, SimTime(20s))) << "answers to calls sent before";
    EXPECT_EQ(hosts.ejected(), 1);
    EXPECT_THAT(hosts.sweep(SimTime(30s)), ElementsAre(0));
}

TEST(OutlierDetector, counts_failures_anew_after_the_return)
{
    OutlierDetector hosts({}, 10);
    fail(hosts, 0, SimTime());
    fail(hosts, 0, SimTime(), 4);
    hosts.sweep(SimTime(30s));
    EXPECT_FALSE(fail(hosts, 0, SimTime(30s), 4));
    EXPECT_TRUE(fail(hosts, 0, SimTime(30s), 1));
}

TEST(OutlierDetector, follows_the_cluster)
{
    OutlierDetector hosts({}, 20);
    fail(hosts, 5, SimTime());
    fail(hosts, 19, SimTime());
    hosts.resize(10);
    EXPECT_EQ(hosts.ejected(), 1);
    hosts.renew(5);
    EXPECT_EQ(hosts.ejected(), 0);
    EXPECT_FALSE(hosts.is_ejected(5));
    hosts.resize(12);
    EXPECT_FALSE(hosts.is_ejected(11));
    EXPECT_TRUE(fail(hosts, 11, SimTime(1s)));
}

} // namespace
