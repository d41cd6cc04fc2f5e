#include "views/cost_view.hpp"

#include "organization/hours.hpp"
#include "terminal/table.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cli {
namespace {

constexpr auto quantity = sim::schema::Quantity::money_rate;
constexpr std::string_view family = "cost.";
constexpr std::string_view total_id = "cost_total";
constexpr int bar_width = 20;
constexpr double least_share = 1e-9; ///< of the total; less is round-off

constexpr struct {
    std::string_view cause;
    const char* words;
} causes[] = {{"infrastructure", mark("Infrastructure")},
              {"databases", mark("Databases")},
              {"pipeline", mark("Pipeline")},
              {"tools", mark("Tools")},
              {"outage", mark("Outages")},
              {"migration", mark("Migration")}};

std::string words_of(const View& view, std::string_view cause)
{
    for (const auto& kind : model::kinds_of_hours()) {
        if (kind.cause == cause) return view.tr(kind.title);
    }
    const auto found = std::ranges::find_if(causes, [&](const auto& row) { return row.cause == cause; });
    return found == std::end(causes) ? std::string(cause) : view.tr(found->words);
}

double mean_of(const report::AlternativeSummary& summary, std::string_view metric)
{
    const auto* estimate = summary.metric(metric);
    return estimate == nullptr ? 0 : estimate->mean.value.value_or(0);
}

/// One step of the waterfall.
struct Step {
    std::string words;
    double more = 0; ///< than the baseline
    const report::Difference* difference = nullptr;
};

/// What differs, the largest first.
std::vector<Step> steps_between(const View& view, const report::AlternativeSummary& base,
                                const report::AlternativeSummary& other)
{
    std::vector<Step> steps;
    const double least = least_share * std::max(mean_of(base, total_id), mean_of(other, total_id));
    const auto add = [&](const std::string& metric) {
        if (!metric.starts_with(family)) return;
        Step step{words_of(view, std::string_view(metric).substr(family.size())), 0, nullptr};
        // What only one of them has costs the other nothing; there are no pairs to judge it by.
        step.more = mean_of(other, metric) - mean_of(base, metric);
        if (const auto* found = other.difference(metric)) step.difference = &found->mean;
        if (std::abs(step.more) > least) steps.push_back(std::move(step));
    };
    for (const auto& estimate : base.metrics) add(estimate.metric);
    for (const auto& estimate : other.metrics) {
        if (base.metric(estimate.metric) == nullptr) add(estimate.metric);
    }
    std::ranges::stable_sort(steps, std::ranges::greater{}, [](const Step& step) { return std::abs(step.more); });
    return steps;
}

/// Bars that begin where the one before ended.
class Bars {
public:
    Bars(const View& view, const std::vector<Step>& steps) : view_(view)
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
    const std::vector<Step> steps = steps_between(view, base, other);
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

    const long long before = ticks(mean_of(base, total_id));
    const long long more = ticks(mean_of(other, total_id) - mean_of(base, total_id));
    std::vector<double> exact;
    for (const auto& step : steps) exact.push_back(step.more / tick);
    const std::vector<long long> printed = rounded_to_sum(exact, more);

    Table table(2);
    table.align(1, Align::right);
    table.row({{view.alternative(base.alternative), Style::strong}, {number(before), Style::strong}});
    Bars bars(view, steps);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Step& step = steps[i];
        table.row({{"  " + step.words, Style::plain},
                   {signed_number(static_cast<double>(printed[i]) * tick), style_of(step.difference)},
                   {interval(step.difference), Style::faint},
                   {bars.next(step.more), Style::plain}});
    }
    const auto* total = other.difference(total_id);
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

std::vector<long long> rounded_to_sum(const std::vector<double>& values, long long sum)
{
    std::vector<long long> rounded;
    for (const double value : values) rounded.push_back(static_cast<long long>(std::floor(value)));
    const long long missing = sum - std::accumulate(rounded.begin(), rounded.end(), 0LL);
    if (missing < 0 || missing > static_cast<long long>(values.size())) { // not their sum, as when runs have failed
        for (std::size_t i = 0; i < values.size(); ++i) rounded[i] = std::llround(values[i]);
        return rounded;
    }
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{},
                             [&](std::size_t i) { return values[i] - std::floor(values[i]); });
    for (long long i = 0; i < missing; ++i) ++rounded[order[static_cast<std::size_t>(i)]];
    return rounded;
}

std::string cost_view(const View& view, const report::Comparison& comparison)
{
    const report::AlternativeSummary& base = comparison.alternatives[comparison.baseline];
    std::string out;
    if (base.metric(total_id) == nullptr) return out;
    for (const auto& other : comparison.alternatives) {
        if (other.alternative == base.alternative || other.metric(total_id) == nullptr) continue;
        const std::string part = waterfall(view, base, other);
        if (!part.empty()) out += (out.empty() ? "" : "\n") + part;
    }
    return out;
}

} // namespace cli
