// Deterministic elementary functions: accuracy against the platform's long double, special values, golden bits.
#include "random/exact_math.hpp"

#include "random/stream.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <limits>

namespace {

namespace exact = sim::exact;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double relative_error(double value, long double truth)
{
    return static_cast<double>(std::fabs((static_cast<long double>(value) - truth) / truth));
}

class ExactMath : public testing::Test {
protected:
    double between(double low, double high) { return low + (high - low) * draws_.uniform(); }

    static constexpr int points = 50'000;

private:
    sim::Draws draws_ = sim::StreamFamily(1, 0).stream("exact_math").sequence();
};

TEST_F(ExactMath, ExpAgreesWithLibm)
{
    double worst = 0.0;
    for (int i = 0; i < points; ++i) {
        const double wide = between(-708.0, 709.7);
        const double near = between(-1.0, 1.0);
        worst = std::max({worst, relative_error(exact::exp(wide), std::exp(static_cast<long double>(wide))),
                          relative_error(exact::exp(near), std::exp(static_cast<long double>(near)))});
    }
    EXPECT_LT(worst, 2e-16);
}

TEST_F(ExactMath, LogAgreesWithLibm)
{
    double worst = 0.0;
    for (int i = 0; i < points; ++i) {
        const double wide = std::exp(between(-700.0, 700.0));
        const double near = between(0.5, 2.0);
        const double at_one = 1.0 + between(-1e-6, 1e-6);
        for (const double x : {wide, near, at_one}) {
            worst = std::max(worst, relative_error(exact::log(x), std::log(static_cast<long double>(x))));
        }
    }
    EXPECT_LT(worst, 2e-16);
}

TEST_F(ExactMath, PowAgreesWithLibm)
{
    double worst = 0.0;
    for (int i = 0; i < points; ++i) {
        const double base = std::exp(between(-20.0, 20.0));
        const double exponent = between(-30.0, 30.0);
        const double near = between(0.5, 2.0);
        const double steep = between(-900.0, 900.0);
        worst = std::max(
            {worst, relative_error(exact::pow(base, exponent), std::pow(static_cast<long double>(base), exponent)),
             relative_error(exact::pow(near, steep), std::pow(static_cast<long double>(near), steep))});
    }
    EXPECT_LT(worst, 1e-14);
}

TEST_F(ExactMath, GammaAgreesWithLibm)
{
    double worst = 0.0;
    double worst_log = 0.0;
    for (int i = 0; i < points; ++i) {
        const double x = between(0.0, 171.0);
        const double small = between(0.0, 5.0);
        const double large = std::exp(between(0.0, 30.0));
        worst = std::max({worst, relative_error(exact::gamma(x), std::tgamma(static_cast<long double>(x))),
                          relative_error(exact::gamma(small), std::tgamma(static_cast<long double>(small)))});
        for (const double y : {x, small, large}) {
            const long double truth = std::lgamma(static_cast<long double>(y));
            const double error = static_cast<double>(std::fabs(exact::log_gamma(y) - truth));
            worst_log = std::max(worst_log, error / std::max(1.0, static_cast<double>(std::fabs(truth))));
        }
    }
    EXPECT_LT(worst, 1e-14);
    EXPECT_LT(worst_log, 1e-14);
}

TEST_F(ExactMath, WorksInConstantExpressions)
{
    static_assert(exact::exp(0.0) == 1.0);
    static_assert(exact::log(1.0) == 0.0);
    constexpr double e = exact::exp(1.0);
    static_assert(e > 2.7182818284590445 && e < 2.7182818284590460);
}

TEST_F(ExactMath, SpecialValues)
{
    EXPECT_EQ(exact::exp(infinity), infinity);
    EXPECT_EQ(exact::exp(710.0), infinity);
    EXPECT_EQ(exact::exp(-infinity), 0.0);
    EXPECT_EQ(exact::exp(-800.0), 0.0);
    EXPECT_TRUE(std::isnan(exact::exp(nan)));
    EXPECT_LT(relative_error(exact::exp(709.78), std::exp(static_cast<long double>(709.78))), 2e-16);
    EXPECT_NEAR(exact::exp(-740.0) / std::exp(-740.0), 1.0, 0.01); // a subnormal with a few bits

    EXPECT_EQ(exact::log(0.0), -infinity);
    EXPECT_EQ(exact::log(infinity), infinity);
    EXPECT_TRUE(std::isnan(exact::log(-1.0)));
    EXPECT_TRUE(std::isnan(exact::log(nan)));
    EXPECT_LT(relative_error(exact::log(5e-324), std::log(static_cast<long double>(5e-324))), 2e-16);
    EXPECT_LT(relative_error(exact::log(std::numeric_limits<double>::max()), 709.782712893383973096L), 2e-16);

    EXPECT_EQ(exact::pow(0.0, 2.0), 0.0);
    EXPECT_EQ(exact::pow(0.0, -2.0), infinity);
    EXPECT_EQ(exact::pow(0.0, 0.0), 1.0);
    EXPECT_EQ(exact::pow(infinity, 0.5), infinity);
    EXPECT_EQ(exact::pow(infinity, -0.5), 0.0);
    EXPECT_EQ(exact::pow(2.0, infinity), infinity);
    EXPECT_EQ(exact::pow(0.5, infinity), 0.0);
    EXPECT_EQ(exact::pow(2.0, 1025.0), infinity);
    EXPECT_EQ(exact::pow(2.0, -1080.0), 0.0);
    EXPECT_EQ(exact::pow(1.0, nan), 1.0);
    EXPECT_TRUE(std::isnan(exact::pow(-2.0, 2.0)));
    EXPECT_TRUE(std::isnan(exact::pow(nan, 1.0)));
    EXPECT_EQ(exact::pow(3.0, 2.0), 9.0);
    EXPECT_DOUBLE_EQ(exact::pow(2.0, 0.5), std::sqrt(2.0));

    EXPECT_TRUE(std::isnan(exact::gamma(0.0)));
    EXPECT_EQ(exact::gamma(200.0), infinity);
    EXPECT_TRUE(std::isnan(exact::log_gamma(-1.0)));
    EXPECT_NEAR(exact::gamma(0.5), std::sqrt(3.14159265358979323846), 1e-14);
    EXPECT_NEAR(exact::gamma(5.0), 24.0, 2e-13);
    EXPECT_NEAR(exact::log_gamma(1.0), 0.0, 1e-14);
}

// Every platform must give these very bits.
TEST_F(ExactMath, GoldenBits)
{
    const auto bits = [](double x) { return std::bit_cast<std::uint64_t>(x); };
    EXPECT_EQ(bits(exact::exp(0.1)), 0x3ff1aec7b35a00d4ULL);
    EXPECT_EQ(bits(exact::exp(-37.5)), 0x3c8dd5c566301ec8ULL);
    EXPECT_EQ(bits(exact::exp(300.25)), 0x5b01fda3eaeb3d0eULL);
    EXPECT_EQ(bits(exact::log(0.1)), 0xc0026bb1bbb55515ULL);
    EXPECT_EQ(bits(exact::log(1.0001)), 0x3f1a368d0657fcd4ULL);
    EXPECT_EQ(bits(exact::log(1e300)), 0x4085963447f87fb5ULL);
    EXPECT_EQ(bits(exact::pow(1.7, -12.3)), 0x3f57fb92b3f3d863ULL);
    EXPECT_EQ(bits(exact::gamma(1.4)), 0x3fec647716e331c4ULL);
    EXPECT_EQ(bits(exact::log_gamma(301.0)), 0x40961b9f9720c499ULL);

    std::uint64_t hash = 0;
    for (int i = 0; i < points; ++i) {
        const double x = between(-50.0, 50.0);
        for (const double y : {exact::exp(x), exact::log(x + 50.0), exact::pow(x + 50.0, 0.37)}) {
            hash = (hash ^ bits(y)) * 1099511628211ULL;
        }
    }
    EXPECT_EQ(hash, 0x98609ea85b00f134ULL);
}

} // namespace
