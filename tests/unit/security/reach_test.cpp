#include "security/reach.hpp"

#include "security/access.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace model;

sim::Stream stream(std::uint64_t replication = 0)
{
    return sim::StreamFamily(7, replication).stream("breach");
}

/// k processes alike, each with its own part of the data and of the functions.
AccessMap parts(int k, double spread)
{
    AccessMap map;
    map.processes = k;
    map.spread = spread;
    for (int i = 0; i < k; ++i) {
        map.data.push_back({1.0 / k, {i}});
        map.functions.push_back({1.0 / k, {i}});
    }
    return map;
}

AccessMap mesh(int k, double spread)
{
    AccessMap map = parts(k, spread);
    map.allowed = allowed_calls({}, std::vector<std::string>(static_cast<std::size_t>(k)), {});
    return map;
}

AccessMap ring(int k, double spread)
{
    AccessMap map = parts(k, spread);
    for (int i = 0; i < k; ++i) map.allowed.push_back({i, (i + 1) % k});
    return map;
}

double choose(int n, int k)
{
    return std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1));
}

/// Mean share that one of k processes reaches when every pair may call. What is reached over directed calls has the
/// size of a component over undirected ones, and Gilbert (1959) gives the chance that a random graph is connected: c(n)
/// = 1 − Σ c(j) C(n−1, j−1) (1−q)^(j(n−j)), j < n.
double mesh_reach(int k, double q)
{
    std::vector<double> connected(static_cast<std::size_t>(k) + 1, 1);
    double mean = 0;
    for (int n = 1; n <= k; ++n) {
        double c = 1;
        for (int j = 1; j < n; ++j)
            c -= connected[static_cast<std::size_t>(j)] * choose(n - 1, j - 1) * std::pow(1 - q, j * (n - j));
        connected[static_cast<std::size_t>(n)] = c;
        mean += n * choose(k - 1, n - 1) * c * std::pow(1 - q, n * (k - n));
    }
    return mean / k;
}

TEST(Reach, AMonolithIsBreachedWhole)
{
    const Reach got = reach(mesh(1, 0.05), stream());
    EXPECT_EQ(got.data.held, 1);
    EXPECT_EQ(got.data.one_hop, 1);
    EXPECT_EQ(got.functions.all, 1);
}

// F14: 20 services, q = 5 %. 1/20 + 19 × 5 % / 20 = 9.75 % in one hop.
TEST(Reach, TwentyServicesThatMayAllCallEachOther)
{
    const Reach got = reach(mesh(20, 0.05), stream(), 100'000);
    EXPECT_NEAR(got.data.held, 0.05, 1e-12);
    EXPECT_NEAR(got.data.one_hop, 0.0975, 1e-12);
    const double truth = mesh_reach(20, 0.05);
    EXPECT_NEAR(truth, 0.20, 0.01);
    EXPECT_NEAR(got.data.all, truth, 0.01 * truth); // 4 standard errors
    EXPECT_NEAR(got.functions.all, truth, 0.01 * truth);
}

TEST(Reach, MeetsTheoryWhereverTheSpreadIsWeakOrStrong)
{
    for (const double q : {0.01, 0.1, 0.3, 0.9}) {
        const double truth = mesh_reach(8, q);
        EXPECT_NEAR(reach(mesh(8, q), stream(), 100'000).data.all, truth, 0.01 * truth) << q;
    }
}

// Along a ring the breach goes j steps with probability q^j: (1 + q + … + q^(k−1)) / k.
TEST(Reach, GoesAlongAChainInItsDirection)
{
    const double q = 0.5;
    const double truth = (1 - std::pow(q, 6)) / (1 - q) / 6;
    const Reach got = reach(ring(6, q), stream(), 100'000);
    EXPECT_NEAR(got.data.one_hop, (1 + q) / 6, 1e-12);
    EXPECT_NEAR(got.data.all, truth, 0.01 * truth);

    AccessMap pair = parts(2, 1);
    pair.allowed = {{0, 1}}; // from 0 all is reached, from 1 only half
    EXPECT_NEAR(reach(pair, stream()).data.all, 0.75, 1e-12);
}

TEST(Reach, NothingSpreadsWithoutAllowedCallsAndEverythingWithCertainty)
{
    EXPECT_NEAR(reach(parts(10, 1), stream()).data.all, 0.1, 1e-12);
    EXPECT_NEAR(reach(mesh(10, 1), stream()).data.all, 1, 1e-12);
    EXPECT_NEAR(reach(mesh(10, 0), stream()).data.all, 0.1, 1e-12);
}

// One database that all of four processes may read is lost with any of them, whatever the functions do.
TEST(Reach, SharedDataIsLostWithAnyHolder)
{
    AccessMap map = mesh(4, 0.1);
    map.data = {{0.75, {0, 1, 2, 3}}, {0.25, {2, 3}}};
    const Reach got = reach(map, stream(), 100'000);
    EXPECT_NEAR(got.data.held, 0.75 + 0.25 / 2, 1e-12);
    // From 0 or 1 there are two ways to a holder of the rest.
    EXPECT_NEAR(got.data.one_hop, 0.75 + 0.25 * (0.5 + 0.5 * (1 - 0.9 * 0.9)), 1e-12);
    EXPECT_GE(got.data.all, got.data.one_hop);
    EXPECT_NEAR(got.functions.held, 0.25, 1e-12);
}

TEST(Reach, ExposureWeighsTheFirstProcess)
{
    AccessMap map = parts(4, 0.5);
    map.exposure = {3, 1, 0, 0};
    map.data = {{1, {0}}};
    EXPECT_NEAR(reach(map, stream()).data.held, 0.75, 1e-12);
    EXPECT_NEAR(reach(map, stream()).data.all, 0.75, 1e-12);
}

// A forbidden call never helps the intruder: same luck, fewer ways.
TEST(Reach, FewerCallsNeverReachFurther)
{
    AccessMap map = mesh(12, 0.15);
    double before = reach(map, stream(), 500).data.all;
    while (map.allowed.size() > 10) {
        map.allowed.resize(map.allowed.size() - 7);
        const double now = reach(map, stream(), 500).data.all;
        EXPECT_LE(now, before + 1e-12) << map.allowed.size();
        before = now;
    }
}

TEST(Reach, DependsOnTheStreamAlone)
{
    const AccessMap map = mesh(20, 0.05);
    EXPECT_EQ(reach(map, stream(1)).data.all, reach(map, stream(1)).data.all);
    EXPECT_NE(reach(map, stream(1)).data.all, reach(map, stream(2)).data.all);
}

TEST(Reach, CallsCountOnceAndToOthers)
{
    AccessMap map = parts(2, 0.5);
    map.allowed = {{0, 1}, {0, 1}, {0, 0}};
    EXPECT_NEAR(reach(map, stream()).data.one_hop, 0.5 + 0.5 * 0.5 / 2, 1e-12);
    EXPECT_EQ(map.openness(), 0.5);
    EXPECT_EQ(mesh(5, 0).openness(), 1);
    EXPECT_EQ(mesh(1, 0).openness(), 0);
}

TEST(Reach, RefusesMapsThatCannotBe)
{
    AccessMap map = parts(2, 0.5);
    map.allowed = {{0, 2}};
    EXPECT_THROW(reach(map, stream()), std::invalid_argument);
    EXPECT_THROW(reach(parts(2, 1.5), stream()), std::invalid_argument);
    EXPECT_THROW(reach({}, stream()), std::invalid_argument);
    map = parts(2, 0.5);
    map.exposure = {0, 0};
    EXPECT_THROW(reach(map, stream()), std::invalid_argument);
}

} // namespace
