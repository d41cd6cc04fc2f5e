// Distributions as values: moments of every law, validity in words, equality, sharing of random numbers.
#include "random/distribution.hpp"

#include "goodness_of_fit.hpp"

#include <cmath>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>
#include <string>
#include <vector>

namespace {

using namespace sim;
using testing::HasSubstr;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

Distribution two_kinds_of_work()
{
    return Mixture{{{3.0, Exponential{2.0}}, {1.0, Lognormal{10.0, 25.0}}}};
}

std::vector<Distribution> every_law()
{
    return {Constant{4.0},
            Exponential{2.5},
            Lognormal{3.0, 9.0},
            Gamma{5.0, 0.6},
            Gamma{5.0, 3.0},
            Erlang{6.0, 4},
            Weibull{2.0, 0.8},
            Weibull{2.0, 2.2},
            Triangular{1.0, 2.0, 7.0},
            Pert{1.0, 2.0, 7.0},
            Uniform{1.0, 4.0},
            BoundedPareto{1.0, 50.0, 1.0},
            BoundedPareto{1.0, 50.0, 1.5},
            BoundedPareto{1.0, 50.0, 2.0},
            Empirical{{1.0, 1.0, 2.0, 8.0}},
            two_kinds_of_work()};
}

// A million draws: the mean within 4.5 standard errors, and so is the variance that scv() promises.
TEST(Distribution, MeanAndScvAreThoseOfTheDraws)
{
    for (const Distribution& law : every_law()) {
        ASSERT_EQ(law.problem(), std::nullopt);
        Draws d = StreamFamily(17, 0).stream("moments").sequence();
        std::vector<double> values(1'000'000);
        for (double& x : values) {
            x = law.draw(d);
            ASSERT_GE(x, 0.0);
        }
        const auto m = test::moments(values);
        const double variance = law.scv() * law.mean() * law.mean();
        EXPECT_NEAR(m.mean, law.mean(), 4.5 * m.mean_error + 1e-12) << law.kind();
        EXPECT_NEAR(m.variance, variance, 4.5 * m.variance_error + 1e-12) << law.kind();
        EXPECT_LT(m.mean_error, 0.01 * law.mean()) << law.kind(); // so a wrong mean would be noticed
    }
}

// By hand. Mixture: mean (3×2 + 1×m)/4. Empirical {1,1,2,8}: mean 3, variance (4+4+1+25)/4 = 8.5, scv 8.5/9.
// Pert(1,2,7): mean (1+8+7)/6 = 8/3, variance (8/3-1)(7-8/3)/7 = (5/3)(13/3)/7 = 65/63.
// Triangular(1,2,7): mean 10/3, variance (1 + 5 + 25)/18 = 31/18. Uniform(1,4): 9/12 / 2.5² = 0.12.
// Pareto 1 … 50 with shape 1: mean ln 50 / (1 - 1/50). Weibull shape 2: scv = Γ(2)/Γ(1.5)² - 1 = 4/π - 1.
TEST(Distribution, ClosedFormsMatchHandArithmetic)
{
    EXPECT_DOUBLE_EQ(Distribution(Empirical{{1, 1, 2, 8}}).mean(), 3.0);
    EXPECT_DOUBLE_EQ(Distribution(Empirical{{1, 1, 2, 8}}).scv(), 8.5 / 9.0);
    EXPECT_DOUBLE_EQ(Distribution(Pert{1, 2, 7}).mean(), 8.0 / 3.0);
    EXPECT_NEAR(Distribution(Pert{1, 2, 7}).scv(), 65.0 / 63.0 / (64.0 / 9.0), 1e-14);
    EXPECT_NEAR(Distribution(Triangular{1, 2, 7}).scv(), 31.0 / 18.0 / (100.0 / 9.0), 1e-14);
    EXPECT_NEAR(Distribution(Uniform{1, 4}).scv(), 0.12, 1e-14);
    EXPECT_NEAR(Distribution(BoundedPareto{1, 50, 1}).mean(), std::log(50.0) / 0.98, 1e-12);
    EXPECT_NEAR(Distribution(BoundedPareto{1, 50, 1.0 + 1e-9}).mean(), std::log(50.0) / 0.98, 1e-7);
    EXPECT_NEAR(Distribution(BoundedPareto{1, 50, 1e-9}).mean(), 49.0 / std::log(50.0), 1e-6); // log-uniform
    EXPECT_NEAR(Distribution(Weibull{3, 2}).scv(), 4.0 / 3.14159265358979323846 - 1.0, 1e-13);
    EXPECT_NEAR(Distribution(Lognormal{1, 3}).mean(), std::exp(0.5 * std::pow(std::log(3.0) / 1.2815515655446004, 2)),
                1e-12);
    EXPECT_DOUBLE_EQ(Distribution(Erlang{3, 4}).scv(), 0.25);
    EXPECT_DOUBLE_EQ(Distribution(Gamma{3, 5}).scv(), 0.2);
    EXPECT_DOUBLE_EQ(Distribution(Mixture{{{3, Constant{2}}, {1, Constant{6}}}}).mean(), 3.0);
    // Variance of 2, 2, 2, 6: (3×1 + 9)/4 = 3.
    EXPECT_DOUBLE_EQ(Distribution(Mixture{{{3, Constant{2}}, {1, Constant{6}}}}).scv(), 3.0 / 9.0);
    EXPECT_EQ(Distribution(Constant{0}).scv(), 0.0);
    EXPECT_EQ(Distribution(Exponential{0}).scv(), 0.0);
}

// E X = a / (1 - (l/h)^a) × l^a (h^(1-a) - l^(1-a)) / (1 - a), which needs care where a comes close to 0 or 1.
TEST(Distribution, ParetoMeanIsAccurateNextToItsSingularities)
{
    for (const double a : {1e-7, 1e-6, 1e-5, 0.3, 1.0 - 1e-4, 1.0 - 2e-6, 1.0 + 1e-6, 1.0 + 3e-6, 1.7}) {
        const long double shape = a;
        const long double ratio = std::log(50.0L);
        const long double truth =
            shape / -std::expm1(-shape * ratio) * std::expm1((1.0L - shape) * ratio) / (1.0L - shape);
        EXPECT_NEAR(Distribution(BoundedPareto{1, 50, a}).mean() / static_cast<double>(truth), 1.0, 2e-10) << a;
    }
}

TEST(Distribution, DegenerateLawsGiveTheirOnlyValue)
{
    Draws d = StreamFamily(17, 0).stream("degenerate").sequence();
    EXPECT_EQ(Distribution(Lognormal{1.0, 1.0}).draw(d), 1.0);
    EXPECT_EQ(Distribution(Triangular{2, 2, 2}).draw(d), 2.0);
    EXPECT_EQ(Distribution(Pert{2, 2, 2}).draw(d), 2.0);
    EXPECT_EQ(Distribution(Uniform{2, 2}).draw(d), 2.0);
    EXPECT_NEAR(Distribution(BoundedPareto{2, 2, 1.5}).draw(d), 2.0, 1e-12);
    EXPECT_NEAR(Distribution(BoundedPareto{2, 2, 1.5}).mean(), 2.0, 1e-12);
    EXPECT_EQ(Distribution(Exponential{0}).draw(d), 0.0);
    EXPECT_EQ(Distribution(Weibull{0, 2}).draw(d), 0.0);
    EXPECT_EQ(Distribution(Mixture{{{1, Constant{5}}, {0, Constant{7}}}}).draw(d), 5.0);
}

TEST(Distribution, NamesWhatIsWrong)
{
    const auto problem = [](const Distribution& law) { return law.problem().value_or("none"); };
    EXPECT_THAT(problem(Constant{-1}), HasSubstr("value is -1"));
    EXPECT_THAT(problem(Constant{nan}), HasSubstr("value is nan"));
    EXPECT_THAT(problem(Exponential{-2}), HasSubstr("mean is -2"));
    EXPECT_THAT(problem(Exponential{infinity}), HasSubstr("mean is inf"));
    EXPECT_THAT(problem(Lognormal{0, 3}), HasSubstr("median is 0"));
    EXPECT_THAT(problem(Lognormal{4, 3}), HasSubstr("p90 is 3"));
    EXPECT_THAT(problem(Lognormal{4, nan}), HasSubstr("p90 is nan"));
    EXPECT_THAT(problem(Gamma{1, 0}), HasSubstr("shape is 0"));
    EXPECT_THAT(problem(Gamma{nan, 1}), HasSubstr("mean is nan"));
    EXPECT_THAT(problem(Erlang{1, 0}), HasSubstr("stages is 0"));
    EXPECT_THAT(problem(Weibull{1, 0.001}), HasSubstr("shape is 0.001"));
    EXPECT_THAT(problem(Weibull{1, nan}), HasSubstr("shape is nan"));
    EXPECT_THAT(problem(Triangular{1, 5, 4}), HasSubstr("low <= mode <= high"));
    EXPECT_THAT(problem(Triangular{-1, 2, 4}), HasSubstr("low is -1"));
    EXPECT_THAT(problem(Pert{1, 0.5, 4}), HasSubstr("low <= mode <= high"));
    EXPECT_THAT(problem(Pert{1, nan, 4}), HasSubstr("low <= mode <= high"));
    EXPECT_THAT(problem(Pert{1, 2, infinity}), HasSubstr("low <= mode <= high"));
    EXPECT_THAT(problem(Uniform{3, 2}), HasSubstr("high is 2"));
    EXPECT_THAT(problem(BoundedPareto{0, 2, 1}), HasSubstr("low is 0"));
    EXPECT_THAT(problem(BoundedPareto{3, 2, 1}), HasSubstr("high is 2"));
    EXPECT_THAT(problem(BoundedPareto{1, 2, -1}), HasSubstr("shape is -1"));
    EXPECT_THAT(problem(Empirical{}), HasSubstr("no values"));
    EXPECT_THAT(problem(Empirical{{1, -3}}), HasSubstr("value 2 is -3"));
    EXPECT_THAT(problem(Mixture{}), HasSubstr("no parts"));
    EXPECT_THAT(problem(Mixture{{{-1, Constant{}}}}), HasSubstr("weight of part 1 is -1"));
    EXPECT_THAT(problem(Mixture{{{0, Constant{}}}}), HasSubstr("sum of the weights is 0"));
    EXPECT_THAT(problem(Mixture{{{1, Constant{}}, {1, Gamma{1, -1}}}}), HasSubstr("part 2: shape is -1"));
    for (const Distribution& law : every_law()) EXPECT_EQ(problem(law), "none") << law.kind();
}

// The smallest accepted Weibull shape must still have a finite mean and scale.
TEST(Distribution, AcceptedParametersGiveFiniteDraws)
{
    Draws d = StreamFamily(17, 0).stream("finite").sequence();
    const Distribution law = Weibull{1.0, 0.012};
    ASSERT_EQ(law.problem(), std::nullopt);
    for (int i = 0; i < 1000; ++i) ASSERT_TRUE(std::isfinite(law.draw(d)));
}

TEST(Distribution, IsAValue)
{
    const Distribution original = two_kinds_of_work();
    Distribution copy = original;
    EXPECT_EQ(copy, original);
    copy = Exponential{2.0};
    EXPECT_NE(copy, original);
    EXPECT_NE(Distribution(Exponential{2.0}), Distribution(Exponential{2.5}));
    EXPECT_NE(Distribution(Exponential{2.0}), Distribution(Constant{2.0}));
    EXPECT_EQ(Distribution(), Distribution(Constant{1.0}));

    const std::vector<std::string> names = {"constant",       "exponential",    "lognormal", "gamma",
                                            "gamma",          "erlang",         "weibull",   "weibull",
                                            "triangular",     "pert",           "uniform",   "bounded_pareto",
                                            "bounded_pareto", "bounded_pareto", "empirical", "mixture"};
    const std::vector<Distribution> laws = every_law();
    ASSERT_EQ(names.size(), laws.size());
    for (std::size_t i = 0; i < laws.size(); ++i) EXPECT_EQ(laws[i].kind(), names[i]);
}

// Entity 12 draws the same number whatever the others drew, so alternatives share it; scaling the law scales the draw.
TEST(Distribution, AlternativesShareTheirDraws)
{
    const Stream stream = StreamFamily(4, 2).stream("effort");
    const Distribution slow = Lognormal{10.0, 30.0};
    const Distribution fast = Lognormal{5.0, 15.0};
    for (std::uint64_t id = 0; id < 100; ++id) {
        Draws a = stream.at(id);
        Draws b = stream.at(id);
        EXPECT_NEAR(slow.draw(a) / fast.draw(b), 2.0, 1e-13);
    }
}

} // namespace
