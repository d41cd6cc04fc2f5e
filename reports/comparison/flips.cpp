#include "comparison/flips.hpp"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace report {

std::optional<double> number_at(const sim::DesignPoint& point)
{
    if (point.set.size() != 1) return std::nullopt;
    const std::string& text = point.set.front().value;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::vector<std::uint32_t> points_in_order(const Results& results)
{
    std::vector<std::uint32_t> order(results.points());
    std::iota(order.begin(), order.end(), 0U);
    const auto& points = results.study().points;
    if (std::ranges::all_of(points, [](const sim::DesignPoint& point) { return number_at(point).has_value(); }))
        std::ranges::stable_sort(order, {}, [&](std::uint32_t p) { return *number_at(points[p]); });
    return order;
}

std::vector<Flip> flips(const Results& results, const std::vector<Comparison>& comparisons, std::uint32_t alternative,
                        std::string_view metric, sim::Statistic statistic)
{
    std::vector<Flip> found;
    const auto& points = results.study().points;
    if (std::ranges::any_of(points, [](const sim::DesignPoint& point) { return point.set.size() != 1; })) return found;
    const Difference* last = nullptr;
    std::uint32_t last_point = 0;
    for (const std::uint32_t point : points_in_order(results)) {
        const auto* apart = comparisons[point].alternatives[alternative].difference(metric);
        const Difference* here = apart == nullptr ? nullptr : apart->of(statistic);
        if (here == nullptr || here->verdict == Verdict::too_few_runs) continue;
        if (last != nullptr && here->verdict != last->verdict) {
            Flip flip{points[point].set.front().path, points[last_point].set.front().value,
                      points[point].set.front().value, last->verdict, here->verdict};
            const auto from = number_at(points[last_point]);
            const auto to = number_at(points[point]);
            const double before = *last->estimate.value;
            const double after = *here->estimate.value;
            if (from && to && (before < 0) != (after < 0)) flip.at = *from + (*to - *from) * before / (before - after);
            found.push_back(std::move(flip));
        }
        last = here;
        last_point = point;
    }
    return found;
}

} // namespace report
