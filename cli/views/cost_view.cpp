#include "views/cost_view.hpp"

#include "terminal/table.hpp"

#include <algorithm>
#include <cmath>

namespace cli {
namespace {

using report::CostStep;

constexpr auto quantity = sim::schema::Quantity::money_rate;
constexpr int bar_width = 20;

/// Bars that begin where the one before ended.
class Bars {
public:
    Bars(const View& view, const std::vector<CostStep>& steps) : view_(view)
    {
        double sum = 0;
        for (const auto& step : steps) {
            sum += step.more;
            low_ = std::min(low_, sum);
            high_ = std::max(high_, sum);
        }
    }

    std::string next(double more)
    {
        const std::string bar = between(at_, at_ + more);
        at_ += more;
        return bar;
    }
    std::string whole() const { return between(0, at_); }

private:
    std::string between(double from, double to) const
    {
        if (high_ <= low_) return {};
        const auto cell = [&](double value) {
            return static_cast<int>(std::lround((value - low_) / (high_ - low_) * bar_width));
        };
        const int begin = cell(std::min(from, to));
        const int end = cell(std::max(from, to));
        std::string bar(static_cast<std::size_t>(begin), ' ');
        for (int i = begin; i < end; ++i) bar += to > from ? view_.screen.sign("█", "#") : view_.screen.sign("░", ".");
        return end > begin ? bar : std::string();
    }

    const View& view_;
    double at_ = 0;
    double low_ = 0;
    double high_ = 0;
};

Style style_of(const report::Difference* difference)
{
    if (difference == nullptr) return Style::plain;
    if (difference->verdict == report::Verdict::better) return Style::good;
    if (difference->verdict == report::Verdict::worse) return Style::bad;
    return Style::faint;
}

std::string waterfall(const View& view, const report::AlternativeSummary& base, const report::AlternativeSummary& other)
{
    const std::vector<CostStep> steps = report::cost_steps(base, other);
    if (steps.empty()) return {};
    const DisplayUnit unit = view.numbers.unit(steps.front().more, quantity);
    const int digits = decimals(steps.front().more / unit.factor);
    const double tick = unit.factor * std::pow(10, -digits);
    const auto ticks = [&](double value) { return std::llround(value / tick); };
    const auto number = [&](long long count) {
        return fixed(static_cast<double>(count) * std::pow(10, -digits), digits);
    };
    const auto signed_number = [&](double value) { return fixed_with_sign(value / unit.factor, digits); };
    const auto interval = [&](const report::Difference* difference) -> std::string {
        if (difference == nullptr || !difference->estimate.interval) return {};
        const auto& bounds = *difference->estimate.interval;
        const std::string low = signed_number(bounds.low);
        const std::string high = signed_number(bounds.high);
        return low == high ? std::string() : fmt::format("[{}, {}]", low, high);
    };

    const long long before = ticks(report::mean_or_nothing(base, report::cost_total));
    const long long more =
        ticks(report::mean_or_nothing(other, report::cost_total) - report::mean_or_nothing(base, report::cost_total));
    std::vector<double> exact;
    for (const auto& step : steps) exact.push_back(step.more / tick);
    const std::vector<long long> printed = rounded_to_sum(exact, more);

    Table table(2);
    table.align(1, Align::right);
    table.row({{view.alternative(base.alternative), Style::strong}, {number(before), Style::strong}});
    Bars bars(view, steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const CostStep& step = steps[i];
        table.row({{"  " + report::cause_in_words(step.cause, view.tr), Style::plain},
                   {signed_number(static_cast<double>(printed[i]) * tick), style_of(step.difference)},
                   {interval(step.difference), Style::faint},
                   {bars.next(step.more), Style::plain}});
    }
    const auto* total = other.difference(report::cost_total);
    table.row({{view.alternative(other.alternative), Style::strong},
               {number(before + more), Style::strong},
               {total == nullptr ? std::string() : interval(&total->mean), Style::faint},
               {bars.whole(), Style::plain}});
    return view.screen.styled(view.tr("What {0} costs more and less than {1}", view.alternative(other.alternative),
                                      view.alternative(base.alternative)),
                              Style::strong) +
           fmt::format("  ({})\n", unit.symbol) + table.render(view.screen);
}

} // namespace

std::string cost_view(const View& view, const report::Comparison& comparison)
{
    const report::AlternativeSummary& base = comparison.alternatives[comparison.baseline];
    std::string out;
    if (base.metric(report::cost_total) == nullptr) return out;
    for (const auto& other : comparison.alternatives) {
        if (other.alternative == base.alternative || other.metric(report::cost_total) == nullptr) continue;
        const std::string part = waterfall(view, base, other);
        if (!part.empty()) out += (out.empty() ? "" : "\n") + part;
    }
    return out;
}

} // namespace cli
