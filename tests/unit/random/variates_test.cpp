// Variates: fit to the law at fixed seeds, edge parameters, the alias table.
#include "random/variates.hpp"

#include "random/exact_math.hpp"

#include "goodness_of_fit.hpp"

#include <boost/math/distributions/poisson.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <stdexcept>
#include <vector>

namespace {

using sim::Draws;

Draws draws_for(const char* name)
{
    return sim::StreamFamily(2024, 0).stream(name).sequence();
}

template <class Draw>
std::vector<double> many(std::size_t n, Draw draw)
{
    std::vector<double> values(n);
    for (double& x : values) x = draw();
    return values;
}

double normal_cdf(double z)
{
    return 0.5 * boost::math::erfc(-z / std::sqrt(2.0));
}

TEST(Exponential, FitsInBodyAndTail)
{
    Draws d = draws_for("exponential");
    const auto values = many(1'000'000, [&] { return sim::exponential(d, 3.0); });
    EXPECT_LT(test::ks_statistic(values, [](double x) { return 1.0 - std::exp(-x / 3.0); }), test::ks_limit);

    // The tail of the ziggurat begins at 7.697 means: e^-7.697 = 4.54e-4 of the draws, themselves exponential.
    std::vector<double> beyond;
    for (const double x : values) {
        if (x > 3.0 * 7.6971174701310497) beyond.push_back(x / 3.0 - 7.6971174701310497);
    }
    const double expected = 1e6 * std::exp(-7.6971174701310497);
    EXPECT_NEAR(static_cast<double>(beyond.size()), expected, 4.0 * std::sqrt(expected));
    EXPECT_LT(test::ks_statistic(beyond, [](double x) { return 1.0 - std::exp(-x); }), test::ks_limit);
    EXPECT_GT(*std::min_element(values.begin(), values.end()), 0.0);
}

// 1,024 equally likely cells see every layer's seam.
TEST(Exponential, FitsInEveryLayer)
{
    Draws d = draws_for("exponential layers");
    constexpr std::size_t cells = 1024;
    std::vector<std::uint64_t> counts(cells);
    for (int i = 0; i < 1'000'000; ++i) {
        const double p = std::exp(-sim::standard_exponential(d));
        ++counts[std::min(cells - 1, static_cast<std::size_t>(p * cells))];
    }
    EXPECT_GT(test::chi_square_p_value(counts, std::vector<double>(cells, 1e6 / cells)), 1e-4);
}

TEST(Normal, FitsInBodyAndTail)
{
    Draws d = draws_for("normal");
    const auto values = many(1'000'000, [&] { return sim::normal(d, 10.0, 2.0); });
    EXPECT_LT(test::ks_statistic(values, [](double x) { return normal_cdf((x - 10.0) / 2.0); }), test::ks_limit);

    const auto m = test::moments(values);
    EXPECT_NEAR(m.mean, 10.0, 4.0 * m.mean_error);
    EXPECT_NEAR(m.variance, 4.0, 4.0 * m.variance_error);

    // Both tails beyond 3.654 deviations: 2 × 1.29e-4 of the draws.
    const double r = 3.6541528853610088;
    std::uint64_t low = 0;
    std::uint64_t high = 0;
    for (const double x : values) {
        low += x < 10.0 - 2.0 * r;
        high += x > 10.0 + 2.0 * r;
    }
    const double expected = 1e6 * normal_cdf(-r);
    EXPECT_NEAR(static_cast<double>(low), expected, 4.0 * std::sqrt(expected));
    EXPECT_NEAR(static_cast<double>(high), expected, 4.0 * std::sqrt(expected));
}

TEST(Normal, FitsInEveryLayer)
{
    Draws d = draws_for("normal layers");
    constexpr std::size_t cells = 1024;
    std::vector<std::uint64_t> counts(cells);
    for (int i = 0; i < 1'000'000; ++i) {
        ++counts[std::min(cells - 1, static_cast<std::size_t>(normal_cdf(sim::standard_normal(d)) * cells))];
    }
    EXPECT_GT(test::chi_square_p_value(counts, std::vector<double>(cells, 1e6 / cells)), 1e-4);
}

// No memory: beyond r the exponential begins anew.
TEST(Exponential, TailItselfFits)
{
    Draws d = draws_for("exponential tail");
    std::vector<double> beyond;
    for (int i = 0; i < 100'000; ++i) {
        beyond.push_back(sim::ziggurat::exponential_edge(d, 0) - 7.6971174701310497);
    }
    EXPECT_LT(test::ks_statistic(beyond, [](double x) { return 1.0 - std::exp(-x); }), test::ks_limit);
}

// Beyond r, P(X > x | X > r) = Q(x) / Q(r).
TEST(Normal, TailItselfFits)
{
    const double r = 3.6541528853610088;
    Draws d = draws_for("normal tail");
    std::vector<double> beyond;
    for (int i = 0; i < 100'000; ++i) {
        beyond.push_back(std::fabs(sim::ziggurat::normal_edge(d, 0))); // layer 0, past the rectangle
    }
    EXPECT_LT(test::ks_statistic(beyond, [&](double x) { return 1.0 - normal_cdf(-x) / normal_cdf(-r); }),
              test::ks_limit);
}

TEST(Lognormal, HasTheGivenMedianAndP90)
{
    Draws d = draws_for("lognormal");
    auto values = many(1'000'000, [&] { return sim::lognormal(d, 2.0, 9.0); });
    const double sigma = std::log(4.5) / 1.2815515655446004;
    EXPECT_LT(test::ks_statistic(values, [&](double x) { return normal_cdf(std::log(x / 2.0) / sigma); }),
              test::ks_limit);
    std::sort(values.begin(), values.end());
    // Standard error of a quantile is √(p(1-p)/n) / density: 0.0029 at the median, 0.027 at the 90th percentile.
    EXPECT_NEAR(values[500'000], 2.0, 0.013);
    EXPECT_NEAR(values[900'000], 9.0, 0.12);
    EXPECT_EQ(sim::lognormal(d, 5.0, 5.0), 5.0);
}

TEST(Gamma, FitsForShapesOnBothSidesOfOne)
{
    for (const double shape : {0.2, 0.9, 1.0, 2.5, 40.0}) {
        Draws d = draws_for("gamma");
        const auto values = many(100'000, [&] { return sim::gamma(d, 6.0, shape); });
        EXPECT_LT(test::ks_statistic(values, [&](double x) { return boost::math::gamma_p(shape, x * shape / 6.0); }),
                  test::ks_limit)
            << shape;
    }
}

TEST(Erlang, FitsForFewAndManyStages)
{
    for (const int stages : {1, 8, 9}) {
        Draws d = draws_for("erlang");
        const auto values = many(100'000, [&] { return sim::erlang(d, 6.0, stages); });
        EXPECT_LT(test::ks_statistic(values, [&](double x) { return boost::math::gamma_p(stages, x * stages / 6.0); }),
                  test::ks_limit)
            << stages;
    }
}

TEST(Weibull, FitsAndScaleGivesTheMean)
{
    for (const double shape : {0.5, 1.0, 3.2}) {
        Draws d = draws_for("weibull");
        const double scale = sim::weibull_scale(4.0, shape);
        const auto values = many(100'000, [&] { return sim::weibull(d, scale, shape); });
        EXPECT_LT(test::ks_statistic(values, [&](double x) { return 1.0 - std::exp(-std::pow(x / scale, shape)); }),
                  test::ks_limit)
            << shape;
        const auto m = test::moments(values);
        EXPECT_NEAR(m.mean, 4.0, 4.0 * m.mean_error) << shape;
    }
    // Γ(1 + 1/0.5) = Γ(3) = 2.
    EXPECT_NEAR(sim::weibull_scale(4.0, 0.5), 2.0, 1e-14);
}

TEST(Triangular, FitsAlsoWithModeAtAnEnd)
{
    for (const double mode : {1.0, 2.0, 5.0}) {
        Draws d = draws_for("triangular");
        const auto values = many(100'000, [&] { return sim::triangular(d, 1.0, mode, 5.0); });
        const auto cdf = [&](double x) {
            return x < mode ? (x - 1.0) * (x - 1.0) / (4.0 * (mode - 1.0))
                            : 1.0 - (5.0 - x) * (5.0 - x) / (4.0 * std::max(5.0 - mode, 1e-300));
        };
        EXPECT_LT(test::ks_statistic(values, cdf), test::ks_limit) << mode;
    }
    Draws d = draws_for("triangular");
    EXPECT_EQ(sim::triangular(d, 2.0, 2.0, 2.0), 2.0);
}

// Beta with a = 1 + 4 (mode - low)/width, b = 1 + 4 (high - mode)/width.
TEST(Pert, Fits)
{
    for (const double mode : {1.0, 2.0, 5.0}) {
        Draws d = draws_for("pert");
        const auto values = many(100'000, [&] { return sim::pert(d, 1.0, mode, 5.0); });
        const double a = mode;
        const double b = 6.0 - mode;
        EXPECT_LT(test::ks_statistic(values, [&](double x) { return boost::math::ibeta(a, b, (x - 1.0) / 4.0); }),
                  test::ks_limit)
            << mode;
    }
    Draws d = draws_for("pert");
    EXPECT_EQ(sim::pert(d, 2.0, 2.0, 2.0), 2.0);
}

TEST(Uniform, FitsAndBernoulliHasItsShare)
{
    Draws d = draws_for("uniform");
    const auto values = many(100'000, [&] { return sim::uniform(d, 3.0, 8.0); });
    EXPECT_LT(test::ks_statistic(values, [](double x) { return (x - 3.0) / 5.0; }), test::ks_limit);

    int hits = 0;
    for (int i = 0; i < 1'000'000; ++i) {
        hits += sim::bernoulli(d, 0.03);
        ASSERT_FALSE(sim::bernoulli(d, 0.0));
        ASSERT_TRUE(sim::bernoulli(d, 1.0));
    }
    EXPECT_NEAR(hits, 30'000, 4.0 * std::sqrt(1e6 * 0.03 * 0.97));
}

TEST(BoundedPareto, FitsAndStaysInside)
{
    for (const double shape : {0.5, 1.0, 2.5}) {
        Draws d = draws_for("pareto");
        const auto values = many(100'000, [&] { return sim::bounded_pareto(d, 2.0, 500.0, shape); });
        const double cut = 1.0 - std::pow(2.0 / 500.0, shape);
        EXPECT_LT(test::ks_statistic(values, [&](double x) { return (1.0 - std::pow(2.0 / x, shape)) / cut; }),
                  test::ks_limit)
            << shape;
        EXPECT_GE(*std::min_element(values.begin(), values.end()), 2.0);
        EXPECT_LE(*std::max_element(values.begin(), values.end()), 500.0);
    }
}

TEST(Poisson, FitsOnBothSidesOfTheMethodChange)
{
    for (const double mean : {0.2, 3.0, 9.99, 10.0, 42.0, 900.0}) {
        Draws d = draws_for("poisson");
        constexpr int n = 300'000;
        const boost::math::poisson_distribution<double> law(mean);
        const auto top = static_cast<std::size_t>(mean + 12.0 * std::sqrt(mean) + 20.0);
        std::vector<std::uint64_t> counts(top);
        for (int i = 0; i < n; ++i) {
            const auto k = static_cast<std::size_t>(sim::poisson(d, mean));
            ASSERT_LT(k, top);
            ++counts[k];
        }
        std::vector<double> expected(top);
        for (std::size_t k = 0; k < top; ++k) {
            expected[k] = n * boost::math::pdf(law, static_cast<double>(k));
        }
        EXPECT_GT(test::chi_square_p_value(counts, expected), 1e-4) << mean;
    }
    Draws d = draws_for("poisson");
    EXPECT_EQ(sim::poisson(d, 0.0), 0);
}

TEST(AliasTable, DrawsByWeight)
{
    const std::vector<double> weights = {5.0, 0.0, 1.0, 0.5, 33.5, 60.0};
    const sim::AliasTable table(weights);
    Draws d = draws_for("alias");
    constexpr int n = 1'000'000;
    std::vector<std::uint64_t> counts(weights.size());
    for (int i = 0; i < n; ++i) ++counts[table.draw(d)];
    EXPECT_EQ(counts[1], 0U);
    std::vector<double> expected;
    for (const double w : weights) expected.push_back(n * w / 100.0);
    EXPECT_GT(test::chi_square_p_value(counts, expected), 1e-4);

    const sim::AliasTable single(std::vector<double>{0.25});
    EXPECT_EQ(single.draw(d), 0U);
}

TEST(AliasTable, RefusesUselessWeights)
{
    using Weights = std::vector<double>;
    EXPECT_THROW(sim::AliasTable(Weights{}), std::invalid_argument);
    EXPECT_THROW(sim::AliasTable(Weights{0.0, 0.0}), std::invalid_argument);
    EXPECT_THROW(sim::AliasTable(Weights{1.0, -1.0}), std::invalid_argument);
    EXPECT_THROW(sim::AliasTable(Weights{1.0, std::numeric_limits<double>::quiet_NaN()}), std::invalid_argument);
    EXPECT_THROW(sim::AliasTable(Weights{1.0, std::numeric_limits<double>::infinity()}), std::invalid_argument);
}

} // namespace
