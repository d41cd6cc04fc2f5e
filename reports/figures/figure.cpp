#include "figures/figure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr double wanted_ticks = 5;

/// The round number next to `step`: 1, 2 or 5 times a power of ten.
double round_step(double step)
{
    const double power = std::pow(10, std::floor(std::log10(step)));
    const double lead = step / power;
    return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
}

} // namespace

Axis bands(std::vector<std::string> names)
{
    Axis axis;
    axis.bands = true;
    axis.low = -0.5;
    axis.high = static_cast<double>(names.size()) - 0.5;
    for (std::size_t i = 0; i < names.size(); ++i) axis.ticks.push_back({static_cast<double>(i), std::move(names[i])});
    return axis;
}

Axis scale(double low, double high, double unit, std::string title)
{
    Axis axis;
    axis.title = std::move(title);
    if (!(high > low)) {
        const double room = std::max(std::abs(low) * 0.1, unit);
        low -= low == 0 ? 0 : room;
        high += room;
    }
    const double step = round_step((high - low) / unit / wanted_ticks);
    const double first = std::floor(low / unit / step + 1e-9);
    const double last = std::ceil(high / unit / step - 1e-9);
    const int digits = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    for (double i = first; i <= last; ++i) {
        std::string label = fmt::format("{:.{}f}", i * step, digits);
        if (label.find_first_not_of("-0.") == std::string::npos && label.front() == '-') label.erase(0, 1);
        axis.ticks.push_back({i * step * unit, std::move(label)});
    }
    axis.low = first * step * unit;
    axis.high = last * step * unit;
    return axis;
}

} // namespace report
