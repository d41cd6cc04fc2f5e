#include "studies/sweep.hpp"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace report {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// A number and what follows it.
struct Measure {
    double number;
    std::string unit;
};

std::optional<Measure> measure(std::string_view text)
{
    text = trimmed(text);
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || !std::isfinite(number)) return std::nullopt;
    return Measure{number, std::string(trimmed(text.substr(static_cast<std::size_t>(read.ptr - text.data()))))};
}

std::vector<std::string> range_values(std::string_view text, std::size_t dots, SweepError& error)
{
    constexpr std::string_view step_word = " step ";
    const auto step_at = text.find(step_word, dots);
    const auto from = measure(text.substr(0, dots));
    const auto to = measure(text.substr(dots + 2, step_at == std::string_view::npos ? step_at : step_at - dots - 2));
    const auto step =
        step_at == std::string_view::npos ? Measure{1, ""} : measure(text.substr(step_at + step_word.size()));
    if (!from || !to || !step)
        return error = {SweepError::Kind::not_a_range, std::string(text)}, std::vector<std::string>{};
    // One unit holds for all: the end has to name it, start and step may.
    const std::string& unit = to->unit;
    if ((!from->unit.empty() && from->unit != unit) || (!step->unit.empty() && step->unit != unit))
        return error = {SweepError::Kind::not_a_range, std::string(text)}, std::vector<std::string>{};
    if (step->number <= 0 || to->number < from->number)
        return error = {SweepError::Kind::endless, std::string(text)}, std::vector<std::string>{};
    // Steps are counted, not added up, so that 0.1 does not drift; the end may be missed by rounding only.
    const double steps = std::floor((to->number - from->number) / step->number + 1e-9);
    if (steps >= static_cast<double>(most_points))
        return error = {SweepError::Kind::too_many, std::string(text)}, std::vector<std::string>{};
    std::vector<std::string> values;
    for (double i = 0; i <= steps; ++i) {
        std::string value = fmt::format("{:.10g}", from->number + i * step->number);
        if (!unit.empty()) value += (unit.front() == '/' || unit == "%" ? "" : " ") + unit;
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace

std::vector<std::string> sweep_values(std::string_view text, SweepError& error)
{
    text = trimmed(text);
    std::vector<std::string> values;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ',';
        if (c == '[' || c == '{' || c == '(') ++depth;
        if (c == ']' || c == '}' || c == ')') --depth;
        if (c != ',' || (depth > 0 && i < text.size())) continue;
        const auto value = trimmed(text.substr(begin, i - begin));
        begin = i + 1;
        if (value.empty()) return error = {SweepError::Kind::no_values, std::string(text)}, std::vector<std::string>{};
        const auto dots = value.find("..");
        if (dots == std::string_view::npos) {
            values.emplace_back(value);
            continue;
        }
        auto range = range_values(value, dots, error);
        if (range.empty()) return {};
        values.insert(values.end(), range.begin(), range.end());
    }
    return values;
}

std::vector<sim::DesignPoint> grid(const std::vector<SweepAxis>& axes)
{
    std::vector<sim::DesignPoint> points{sim::DesignPoint{}};
    for (const auto& axis : axes) {
        std::vector<sim::DesignPoint> longer;
        for (const auto& point : points) {
            for (const auto& value : axis.values) {
                longer.push_back(point);
                longer.back().set.push_back({axis.path, value});
            }
        }
        points = std::move(longer);
    }
    return points;
}

} // namespace report
