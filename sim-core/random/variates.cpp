// The less frequent variates, by standard published methods on top of uniform, exponential and normal draws.
#include "random/variates.hpp"

#include "random/exact_math.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace sim {

double lognormal(Draws& draws, double median, double p90)
{
    return median * exact::exp(exact::log(p90 / median) / normal_p90 * standard_normal(draws));
}

double lognormal_log(Draws& draws, double mu, double sigma)
{
    return exact::exp(mu + sigma * standard_normal(draws));
}

double standard_gamma(Draws& draws, double shape)
{
    if (shape < 1.0) {
        // Gamma(a) = Gamma(a + 1) × U^(1/a), with -ln U exponential.
        const double raised = standard_gamma(draws, shape + 1.0);
        return raised * exact::exp(-standard_exponential(draws) / shape);
    }
    const double d = shape - 1.0 / 3.0;
    const double c = 1.0 / std::sqrt(9.0 * d);
    for (;;) {
        const double x = standard_normal(draws);
        const double root = 1.0 + c * x;
        if (root <= 0.0) {
            continue;
        }
        const double v = root * root * root;
        const double u = draws.uniform();
        const double x2 = x * x;
        if (u < 1.0 - 0.0331 * x2 * x2 || exact::log(u) < 0.5 * x2 + d * (1.0 - v + exact::log(v))) {
            return d * v;
        }
    }
}

double gamma(Draws& draws, double mean, double shape)
{
    return mean / shape * standard_gamma(draws, shape);
}

double erlang(Draws& draws, double mean, int stages)
{
    constexpr int sum_up_to = 8; // from here on the gamma method is cheaper
    if (stages > sum_up_to) {
        return gamma(draws, mean, stages);
    }
    double sum = 0.0;
    for (int i = 0; i < stages; ++i) {
        sum += standard_exponential(draws);
    }
    return mean / stages * sum;
}

double weibull(Draws& draws, double scale, double shape)
{
    return scale * exact::pow(standard_exponential(draws), 1.0 / shape);
}

double weibull_scale(double mean, double shape)
{
    return mean / exact::gamma(1.0 + 1.0 / shape);
}

double triangular(Draws& draws, double low, double mode, double high)
{
    const double u = draws.uniform();
    const double rise = (mode - low) * (high - low);
    if (u * (high - low) < mode - low) {
        return low + std::sqrt(u * rise);
    }
    return high - std::sqrt((1.0 - u) * (high - low) * (high - mode));
}

double beta(Draws& draws, double a, double b)
{
    const double x = standard_gamma(draws, a);
    const double y = standard_gamma(draws, b);
    return x / (x + y);
}

double pert(Draws& draws, double low, double mode, double high)
{
    const double width = high - low;
    if (!(width > 0.0)) {
        return low;
    }
    return low + width * beta(draws, 1.0 + 4.0 * (mode - low) / width, 1.0 + 4.0 * (high - mode) / width);
}

double bounded_pareto(Draws& draws, double low, double high, double shape)
{
    const double cut = 1.0 - exact::pow(low / high, shape);
    const double value = low * exact::pow(1.0 - draws.uniform() * cut, -1.0 / shape);
    return std::min(value, high);
}

namespace {

std::int64_t poisson_by_inversion(Draws& draws, double mean)
{
    double left = draws.uniform();
    double probability = exact::exp(-mean);
    std::int64_t count = 0;
    // The second condition ends the walk where rounding has eaten the rest of the tail.
    while (left > probability && probability > 0.0) {
        left -= probability;
        ++count;
        probability *= mean / static_cast<double>(count);
    }
    return count;
}

std::int64_t poisson_by_rejection(Draws& draws, double mean)
{
    // Constants of algorithm PTRS as published.
    const double b = 0.931 + 2.53 * std::sqrt(mean);
    const double a = -0.059 + 0.02483 * b;
    const double inverse_alpha = 1.1239 + 1.1328 / (b - 3.4);
    const double squeeze = 0.9277 - 3.6224 / (b - 2.0);
    const double log_mean = exact::log(mean);
    for (;;) {
        const double u = draws.uniform() - 0.5;
        const double v = draws.uniform();
        const double edge = 0.5 - std::fabs(u);
        const double k = std::floor((2.0 * a / edge + b) * u + mean + 0.43);
        if (edge >= 0.07 && v <= squeeze) {
            return static_cast<std::int64_t>(k);
        }
        if (k < 0.0 || (edge < 0.013 && v > edge)) {
            continue;
        }
        const double height = exact::log(v) + exact::log(inverse_alpha) - exact::log(a / (edge * edge) + b);
        if (height <= k * log_mean - mean - exact::log_gamma(k + 1.0)) {
            return static_cast<std::int64_t>(k);
        }
    }
}

} // namespace

std::int64_t poisson(Draws& draws, double mean)
{
    return mean < 10.0 ? poisson_by_inversion(draws, mean) : poisson_by_rejection(draws, mean);
}

AliasTable::AliasTable(std::span<const double> weights)
{
    double sum = 0.0;
    for (const double weight : weights) {
        if (!(weight >= 0.0) || !std::isfinite(weight)) {
            throw std::invalid_argument("a weight is negative or not finite");
        }
        sum += weight;
    }
    if (!(sum > 0.0) || !std::isfinite(sum)) {
        throw std::invalid_argument("no weight is positive, or their sum is not finite");
    }

    const std::size_t n = weights.size();
    slots_.resize(n);
    std::vector<std::uint32_t> small;
    std::vector<std::uint32_t> large;
    for (std::size_t i = 0; i < n; ++i) {
        slots_[i] = {weights[i] / sum * static_cast<double>(n), static_cast<std::uint32_t>(i)};
        (slots_[i].keep < 1.0 ? small : large).push_back(static_cast<std::uint32_t>(i));
    }
    while (!small.empty() && !large.empty()) {
        const std::uint32_t poor = small.back();
        const std::uint32_t rich = large.back();
        small.pop_back();
        slots_[poor].alias = rich;
        slots_[rich].keep -= 1.0 - slots_[poor].keep;
        if (slots_[rich].keep < 1.0) {
            large.pop_back();
            small.push_back(rich);
        }
    }
    // What is left on either side differs from 1 by rounding only.
    for (const auto& rest : {small, large}) {
        for (const std::uint32_t i : rest) {
            slots_[i].keep = 1.0;
        }
    }
}

std::size_t AliasTable::draw(Draws& draws) const
{
    const double point = draws.uniform() * static_cast<double>(slots_.size());
    const auto i = std::min(static_cast<std::size_t>(point), slots_.size() - 1);
    return point - static_cast<double>(i) < slots_[i].keep ? i : slots_[i].alias;
}

} // namespace sim
