// Replications and their verdict.
#include "analytic/replications.hpp"

#include "stats/interval.hpp"
#include "stats/tally.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace test {

namespace {

// Unoptimised and sanitized builds are there to find other faults: they run a tenth and judge mildly, without
// sharpness.
#ifdef NDEBUG
constexpr bool is_quick = false;
#else
constexpr bool is_quick = true;
#endif

} // namespace

std::vector<std::vector<double>> replicate(int runs, const Model& model)
{
    const testing::TestInfo& test = *testing::UnitTest::GetInstance()->current_test_info();
    const std::uint64_t seed = sim::hash_name(std::string(test.test_suite_name()) + "." + test.name());
    std::vector<std::vector<double>> columns;
    const int made = is_quick ? std::max(8, runs / 10) : runs;
    for (int run = 0; run < made; ++run) {
        const Outputs outputs = model(sim::StreamFamily(seed, static_cast<std::uint64_t>(run)));
        columns.resize(outputs.size());
        for (std::size_t k = 0; k < outputs.size(); ++k) columns[k].push_back(outputs[k]);
    }
    return columns;
}

std::vector<double> controlled(const std::vector<double>& values, const std::vector<double>& control,
                               double control_mean)
{
    sim::Tally y;
    sim::Tally x;
    for (std::size_t i = 0; i < values.size(); ++i) {
        y.add(values[i]);
        x.add(control[i]);
    }
    double products = 0.0;
    double squares = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        products += (values[i] - *y.mean()) * (control[i] - *x.mean());
        squares += (control[i] - *x.mean()) * (control[i] - *x.mean());
    }
    std::vector<double> adjusted = values;
    for (std::size_t i = 0; i < values.size(); ++i) adjusted[i] -= products / squares * (control[i] - control_mean);
    return adjusted;
}

std::optional<std::string> disagreement(const std::vector<double>& values, double truth, Sharpness sharpness)
{
    const auto interval = sim::student_interval(values, is_quick ? 0.9999 : sharpness.level);
    if (!interval) {
        return "too few runs";
    }
    const std::string shown =
        fmt::format("theory {:.6g}, simulated {:.6g} [{:.6g}, {:.6g}] from {} runs, half width {:.2f} %", truth,
                    interval->mean, interval->low, interval->high, interval->n, 100.0 * interval->half_width() / truth);
    if (!interval->contains(truth)) {
        return "the theory lies outside the interval: " + shown;
    }
    if (!is_quick &&
        (interval->half_width() >= sharpness.half_width * truth || interval->contains(truth * (1.0 + sharpness.bias)) ||
         interval->contains(truth * (1.0 - sharpness.bias)))) {
        return fmt::format("a bias of {} % would not be seen: {}", 100 * sharpness.bias, shown);
    }
    return {};
}

void expect_theory(const std::string& what, const std::vector<double>& values, double truth, Sharpness sharpness)
{
    if (const auto problem = disagreement(values, truth, sharpness)) {
        ADD_FAILURE() << what << ": " << *problem;
    }
    if (const auto interval = sim::student_interval(values, sharpness.level)) { // for the test report
        testing::Test::RecordProperty(what, fmt::format("{:.6g} against {:.6g}, half width {:.2f} %", interval->mean,
                                                        truth, 100.0 * interval->half_width() / truth));
    }
}

} // namespace test
