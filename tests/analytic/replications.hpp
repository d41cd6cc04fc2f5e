// Independent replications of a model and the verdict on them: theory inside the 99 % interval, a 2 % bias outside.
#pragma once

#include "random/stream.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace test {

/// Outputs of one run, the same number in every replication.
using Outputs = std::vector<double>;

/// One run of a model on the random numbers of its replication.
using Model = std::function<Outputs(const sim::StreamFamily& random)>;

/// Runs the model `runs` times; element [k][r] is output k of replication r. The seed is the hash of the test's name,
/// so it is fixed, and tests do not share their luck.
std::vector<std::vector<double>> replicate(int runs, const Model& model);

/// The values less what their linear dependence on a control explains: y - b (x - mean of x), b by least squares.
///
/// The control is another output whose true mean is known; the mean of y stays (up to order 1/runs), its spread
/// shrinks.
/// @source Law, Simulation Modeling and Analysis (2015), section 11.4 (control variates)
std::vector<double> controlled(const std::vector<double>& values, const std::vector<double>& control,
                               double control_mean);

/// How sure a test wants to be of how small a bias.
struct Sharpness {
    double level = 0.99;      ///< of the interval that has to contain the truth
    double half_width = 0.02; ///< most of it, relative
    double bias = 0.02;       ///< relative, that has to be outside
};

/// What is wrong with simulated values of a quantity whose true value is known; empty when the Student interval
///   - contains the true value,
///   - lies within the bias of it on both sides, so that a model with such a bias could not have passed.
/// Seeds are fixed, so a test that passes goes on passing; a correct model fails about 1 in 100 seeds at a level of 99
/// %. Builds without NDEBUG make a tenth of the runs and only ask for the 99.99 % interval to contain the value.
std::optional<std::string> disagreement(const std::vector<double>& values, double truth, Sharpness sharpness = {});

/// Fails the test when there is a disagreement.
void expect_theory(const std::string& what, const std::vector<double>& values, double truth, Sharpness sharpness = {});

/// Sure to 99.9 % that the result is within `tolerance` of the truth; twice as much would be seen.
constexpr Sharpness within(double tolerance)
{
    return {0.999, tolerance, 2 * tolerance};
}

} // namespace test
