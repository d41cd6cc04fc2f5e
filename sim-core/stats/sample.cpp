// Quantiles of kept values.
#include "stats/sample.hpp"

#include <algorithm>
#include <boost/math/distributions/binomial.hpp>
#include <boost/sort/spreadsort/float_sort.hpp>
#include <cmath>
#include <stdexcept>

namespace sim {

namespace {

/// Rank (n - 1) p of type 7, split into the index below it and the weight of the next value.
struct Rank {
    std::size_t index;
    double weight;
};

Rank rank_of(std::size_t n, double p)
{
    const double position = static_cast<double>(n - 1) * std::clamp(p, 0.0, 1.0);
    const double index = std::floor(position);
    return {static_cast<std::size_t>(index), position - index};
}

double between(double low, double high, double weight)
{
    return weight == 0.0 ? low : low + weight * (high - low);
}

} // namespace

std::optional<double> quantile(std::span<const double> ascending, double p)
{
    if (ascending.empty()) {
        return {};
    }
    const Rank rank = rank_of(ascending.size(), p);
    const std::size_t next = std::min(rank.index + 1, ascending.size() - 1);
    return between(ascending[rank.index], ascending[next], rank.weight);
}

std::optional<QuantileGrid> quantile_grid(std::span<const double> ascending)
{
    if (ascending.empty()) {
        return {};
    }
    QuantileGrid grid{};
    for (std::size_t i = 0; i < grid.size(); ++i) {
        grid[i] = *quantile(ascending, static_cast<double>(i) / static_cast<double>(grid.size() - 1));
    }
    return grid;
}

std::optional<Interval> quantile_interval(std::span<const double> ascending, double p, double level)
{
    if (!(p > 0.0 && p < 1.0) || !(level > 0.0 && level < 1.0)) {
        throw std::invalid_argument("quantile and confidence level must lie strictly between 0 and 1");
    }
    const std::size_t n = ascending.size();
    if (n == 0) {
        return {};
    }
    // B values lie below the quantile, B binomial(n, p). The order statistic of rank r (from 1) is above the quantile
    // when B < r. Lower rank l: the largest with P(B < l) ≤ tail. Upper rank u: the smallest with P(B ≥ u) ≤ tail.
    const boost::math::binomial_distribution<double> below(static_cast<double>(n), p);
    const double tail = (1.0 - level) / 2.0;
    const auto at_most = [&](std::size_t k) { return boost::math::cdf(below, static_cast<double>(k)); };
    const auto more_than = [&](std::size_t k) {
        return boost::math::cdf(boost::math::complement(below, static_cast<double>(k)));
    };

    std::size_t ranks_low = 0; // number of ranks r in 1 … n with P(B ≤ r - 1) ≤ tail, found by bisection
    for (std::size_t first = 0, last = n; first < last;) {
        const std::size_t middle = (first + last + 1) / 2;
        if (at_most(middle - 1) <= tail) {
            first = middle;
        } else {
            last = middle - 1;
        }
        ranks_low = first;
    }
    std::size_t rank_high = n + 1;
    for (std::size_t first = 1, last = n + 1; first < last;) {
        const std::size_t middle = (first + last) / 2;
        if (more_than(middle - 1) <= tail) {
            last = middle;
        } else {
            first = middle + 1;
        }
        rank_high = last;
    }
    if (ranks_low == 0 || rank_high > n) {
        return {};
    }
    return Interval{*quantile(ascending, p), ascending[ranks_low - 1], ascending[rank_high - 1], n};
}

void Sample::merge(const Sample& other)
{
    values_.insert(values_.end(), other.values_.begin(), other.values_.end());
}

std::vector<double> Sample::sorted() const
{
    std::vector<double> ascending = values_;
    boost::sort::spreadsort::float_sort(ascending.begin(), ascending.end()); // some five times as fast as std::sort
    return ascending;
}

std::optional<double> Sample::mean() const
{
    if (values_.empty()) {
        return {};
    }
    double sum = 0.0;
    for (const double x : values_) {
        sum += x;
    }
    return sum / static_cast<double>(values_.size());
}

std::optional<double> Sample::quantile(double p) const
{
    if (values_.empty()) {
        return {};
    }
    std::vector<double> copy = values_;
    const Rank rank = rank_of(copy.size(), p);
    const auto at = copy.begin() + static_cast<std::ptrdiff_t>(rank.index);
    std::nth_element(copy.begin(), at, copy.end());
    const double low = *at;
    const double high = at + 1 == copy.end() ? low : *std::min_element(at + 1, copy.end());
    return between(low, high, rank.weight);
}

std::optional<QuantileGrid> Sample::grid() const
{
    return quantile_grid(sorted());
}

} // namespace sim
