// Draws, moments and validity of each law.
#include "random/distribution.hpp"

#include "random/exact_math.hpp"
#include "random/variates.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <tuple>
#include <utility>

namespace sim {

namespace {

template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

using Problem = std::optional<std::string>;

bool non_negative(double x)
{
    return x >= 0.0 && std::isfinite(x);
}

bool positive(double x)
{
    return x > 0.0 && std::isfinite(x);
}

Problem need_non_negative(std::string_view name, double x)
{
    return non_negative(x) ? Problem() : fmt::format("{} is {}, must be a number from 0 on", name, x);
}

Problem need_positive(std::string_view name, double x)
{
    return positive(x) ? Problem() : fmt::format("{} is {}, must be a number above 0", name, x);
}

Problem need_order(double low, double mode, double high)
{
    if (Problem problem = need_non_negative("low", low)) {
        return problem;
    }
    if (!std::isfinite(high) || !(low <= mode && mode <= high)) {
        return fmt::format("low {}, mode {}, high {}: must be low <= mode <= high", low, mode, high);
    }
    return {};
}

double lognormal_sigma(const Lognormal& law)
{
    return exact::log(law.p90 / law.median) / normal_p90;
}

/// E X^k of the Pareto law cut to [low, high]. A sum of powers that cancels when k comes close to the shape.
double pareto_moment(const BoundedPareto& law, int k)
{
    const double log_ratio = exact::log(law.high / law.low);
    if (log_ratio == 0.0) {
        return exact::pow(law.low, k);
    }
    // E X^k = low^k × a ∫ e^((k-a) t) dt / (1 - e^(-a L)) over t in [0, L], L = ln(high / low).
    const double x = (k - law.shape) * log_ratio;
    const double average = std::fabs(x) < 1e-5 ? 1.0 + x * (0.5 + x / 6.0) : (exact::exp(x) - 1.0) / x;
    const double cut = law.shape * log_ratio;
    const double norm = cut < 1e-5 ? 1.0 - cut * (0.5 - cut / 6.0) : (1.0 - exact::exp(-cut)) / cut;
    return exact::pow(law.low, k) * average / norm;
}

double sum_of_weights(const Mixture& law)
{
    double sum = 0.0;
    for (const MixturePart& part : law.parts) {
        sum += part.weight;
    }
    return sum;
}

const Distribution& pick(const Mixture& law, double point)
{
    for (const MixturePart& part : law.parts) {
        point -= part.weight;
        if (point < 0.0) {
            return part.distribution;
        }
    }
    // Rounding at the upper end: the last part that can occur at all.
    const auto last = std::find_if(law.parts.rbegin(), law.parts.rend(), [](const auto& p) { return p.weight > 0.0; });
    return last->distribution;
}

double empirical_mean(const Empirical& law)
{
    double sum = 0.0;
    for (const double x : law.values) {
        sum += x;
    }
    return sum / static_cast<double>(law.values.size());
}

double empirical_scv(const Empirical& law)
{
    const double mean = empirical_mean(law);
    double squares = 0.0;
    for (const double x : law.values) {
        squares += (x - mean) * (x - mean);
    }
    return squares / static_cast<double>(law.values.size()) / (mean * mean);
}

double mixture_mean(const Mixture& law)
{
    double sum = 0.0;
    for (const MixturePart& part : law.parts) {
        sum += part.weight * part.distribution.mean();
    }
    return sum / sum_of_weights(law);
}

double mixture_scv(const Mixture& law)
{
    double second = 0.0;
    for (const MixturePart& part : law.parts) {
        const double mean = part.distribution.mean();
        second += part.weight * mean * mean * (1.0 + part.distribution.scv());
    }
    const double mean = mixture_mean(law);
    return second / sum_of_weights(law) / (mean * mean) - 1.0;
}

/// Variance of a beta with mean m on (0, 1) and a + b = 6: m (1 - m) / 7, scaled to the width.
double pert_variance(const Pert& law, double mean)
{
    return (mean - law.low) * (law.high - mean) / 7.0;
}

double triangular_variance(const Triangular& law)
{
    const double a = law.mode - law.low;
    const double b = law.high - law.mode;
    return (a * a + a * b + b * b) / 18.0;
}

double weibull_scv(double shape)
{
    const double first = exact::gamma(1.0 + 1.0 / shape);
    return exact::gamma(1.0 + 2.0 / shape) / (first * first) - 1.0;
}

/// Two numbers per law that are costly to take on every draw.
std::pair<double, double> prepare(const Distribution::Law& law)
{
    using Two = std::pair<double, double>;
    return std::visit(
        Overloaded{
            [](const Lognormal& l) { return Two(exact::log(l.median), lognormal_sigma(l)); },
            [](const Weibull& l) { return Two(weibull_scale(l.mean, l.shape), 1.0 / l.shape); },
            [](const BoundedPareto& l) { return Two(1.0 - exact::pow(l.low / l.high, l.shape), -1.0 / l.shape); },
            [](const Mixture& l) { return Two(sum_of_weights(l), 0.0); },
            [](const auto&) { return Two(0.0, 0.0); },
        },
        law);
}

} // namespace

bool operator==(const Mixture& a, const Mixture& b)
{
    return a.parts == b.parts;
}

bool operator==(const Distribution& a, const Distribution& b)
{
    return a.law_ == b.law_;
}

Distribution::Distribution() : Distribution(Law(Constant{})) {}

Distribution::Distribution(Law law) : law_(std::move(law))
{
    std::tie(a_, b_) = prepare(law_);
}

double Distribution::draw(Draws& draws) const
{
    return std::visit(Overloaded{
                          [&](const Constant& l) { return l.value; },
                          [&](const Exponential& l) { return exponential(draws, l.mean); },
                          [&](const Lognormal&) { return lognormal_log(draws, a_, b_); },
                          [&](const Gamma& l) { return gamma(draws, l.mean, l.shape); },
                          [&](const Erlang& l) { return erlang(draws, l.mean, l.stages); },
                          [&](const Weibull&) { return a_ * exact::pow(standard_exponential(draws), b_); },
                          [&](const Triangular& l) { return triangular(draws, l.low, l.mode, l.high); },
                          [&](const Pert& l) { return pert(draws, l.low, l.mode, l.high); },
                          [&](const Uniform& l) { return uniform(draws, l.low, l.high); },
                          [&](const BoundedPareto& l) {
                              return std::min(l.high, l.low * exact::pow(1.0 - draws.uniform() * a_, b_));
                          },
                          [&](const Empirical& l) { return l.values[draws.below(l.values.size())]; },
                          [&](const Mixture& l) { return pick(l, draws.uniform() * a_).draw(draws); },
                      },
                      law_);
}

double Distribution::mean() const
{
    return std::visit(Overloaded{
                          [](const Constant& l) { return l.value; },
                          [&](const Lognormal& l) { return l.median * exact::exp(0.5 * b_ * b_); },
                          [](const Triangular& l) { return (l.low + l.mode + l.high) / 3.0; },
                          [](const Pert& l) { return (l.low + 4.0 * l.mode + l.high) / 6.0; },
                          [](const Uniform& l) { return 0.5 * (l.low + l.high); },
                          [](const BoundedPareto& l) { return pareto_moment(l, 1); },
                          [](const Empirical& l) { return empirical_mean(l); },
                          [](const Mixture& l) { return mixture_mean(l); },
                          [](const auto& l) { return l.mean; },
                      },
                      law_);
}

double Distribution::scv() const
{
    const double m = mean();
    if (m == 0.0) {
        return 0.0;
    }
    return std::visit(Overloaded{
                          [](const Constant&) { return 0.0; },
                          [](const Exponential&) { return 1.0; },
                          [&](const Lognormal&) { return exact::exp(b_ * b_) - 1.0; },
                          [](const Gamma& l) { return 1.0 / l.shape; },
                          [](const Erlang& l) { return 1.0 / l.stages; },
                          [](const Weibull& l) { return weibull_scv(l.shape); },
                          [&](const Triangular& l) { return triangular_variance(l) / (m * m); },
                          [&](const Pert& l) { return pert_variance(l, m) / (m * m); },
                          [&](const Uniform& l) { return (l.high - l.low) * (l.high - l.low) / (12.0 * m * m); },
                          [&](const BoundedPareto& l) { return pareto_moment(l, 2) / (m * m) - 1.0; },
                          [](const Empirical& l) { return empirical_scv(l); },
                          [](const Mixture& l) { return mixture_scv(l); },
                      },
                      law_);
}

namespace {

Problem problem_of(const Constant& l)
{
    return need_non_negative("value", l.value);
}

Problem problem_of(const Exponential& l)
{
    return need_non_negative("mean", l.mean);
}

Problem problem_of(const Lognormal& l)
{
    if (Problem problem = need_positive("median", l.median)) {
        return problem;
    }
    return std::isfinite(l.p90) && l.p90 >= l.median
               ? Problem()
               : fmt::format("p90 is {}, must be a number not below the median {}", l.p90, l.median);
}

Problem problem_of(const Gamma& l)
{
    Problem problem = need_non_negative("mean", l.mean);
    return problem ? problem : need_positive("shape", l.shape);
}

Problem problem_of(const Erlang& l)
{
    if (Problem problem = need_non_negative("mean", l.mean)) {
        return problem;
    }
    return l.stages >= 1 ? Problem() : fmt::format("stages is {}, must be 1 or more", l.stages);
}

Problem problem_of(const Weibull& l)
{
    if (Problem problem = need_non_negative("mean", l.mean)) {
        return problem;
    }
    // Below 0.012 the mean exceeds the scale by more than a double can hold.
    return std::isfinite(l.shape) && l.shape >= 0.012
               ? Problem()
               : fmt::format("shape is {}, must be a number from 0.012 on", l.shape);
}

Problem problem_of(const Triangular& l)
{
    return need_order(l.low, l.mode, l.high);
}

Problem problem_of(const Pert& l)
{
    return need_order(l.low, l.mode, l.high);
}

Problem problem_of(const Uniform& l)
{
    if (Problem problem = need_non_negative("low", l.low)) {
        return problem;
    }
    return std::isfinite(l.high) && l.low <= l.high
               ? Problem()
               : fmt::format("high is {}, must be a number not below the low {}", l.high, l.low);
}

Problem problem_of(const BoundedPareto& l)
{
    if (Problem problem = need_positive("low", l.low)) {
        return problem;
    }
    if (!std::isfinite(l.high) || l.high < l.low) {
        return fmt::format("high is {}, must be a number not below the low {}", l.high, l.low);
    }
    return need_positive("shape", l.shape);
}

Problem problem_of(const Empirical& l)
{
    if (l.values.empty()) {
        return "there are no values to draw from";
    }
    for (std::size_t i = 0; i < l.values.size(); ++i) {
        if (Problem problem = need_non_negative(fmt::format("value {}", i + 1), l.values[i])) {
            return problem;
        }
    }
    return {};
}

Problem problem_of(const Mixture& l)
{
    if (l.parts.empty()) {
        return "the mixture has no parts";
    }
    for (std::size_t i = 0; i < l.parts.size(); ++i) {
        if (Problem problem = need_non_negative(fmt::format("weight of part {}", i + 1), l.parts[i].weight)) {
            return problem;
        }
        if (Problem problem = l.parts[i].distribution.problem()) {
            return fmt::format("part {}: {}", i + 1, *problem);
        }
    }
    return need_positive("the sum of the weights", sum_of_weights(l));
}

} // namespace

std::optional<std::string> Distribution::problem() const
{
    return std::visit([](const auto& law) { return problem_of(law); }, law_);
}

std::string_view Distribution::kind() const
{
    // In the order of the variant.
    static constexpr std::array<std::string_view, std::variant_size_v<Law>> names = {
        "constant",   "exponential", "lognormal", "gamma",          "erlang",    "weibull",
        "triangular", "pert",        "uniform",   "bounded_pareto", "empirical", "mixture"};
    return names[law_.index()];
}

} // namespace sim
