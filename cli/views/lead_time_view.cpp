#include "views/lead_time_view.hpp"

#include "comparison/lead_time_parts.hpp"
#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace cli {
namespace {

constexpr int bar_width = 24;
constexpr std::size_t most_stages = 8;
constexpr double least_share = 0.005;

/// Work first, then waiting, as parts of the whole lead time.
std::string bar(const View& view, const report::LeadTimePart& part, double lead_time_s)
{
    const auto cells = [&](double seconds) {
        return static_cast<int>(std::lround(std::clamp(seconds / lead_time_s, 0.0, 1.0) * bar_width));
    };
    const double total = part.total.value.value_or(0);
    const double waiting = part.waiting.value.value_or(0);
    std::string text;
    const int all = cells(total);
    const int wait = std::min(all, cells(waiting));
    for (int i = 0; i < all; ++i) text += i < all - wait ? view.screen.sign("█", "#") : view.screen.sign("░", ".");
    return text;
}

const report::LeadTimePart* longest_wait(const std::vector<report::LeadTimePart>& parts)
{
    const report::LeadTimePart* longest = nullptr;
    for (const auto& part : parts) {
        if (part.waiting.value.value_or(0) <= 0) continue;
        if (longest == nullptr || *part.waiting.value > *longest->waiting.value) longest = &part;
    }
    return longest;
}

} // namespace

std::string lead_time_view(const View& view, const report::Comparison& comparison)
{
    constexpr auto quantity = sim::schema::Quantity::time;
    Table table(2);
    table.align(1, Align::right).align(2, Align::right);
    std::string waits;
    for (const auto& summary : comparison.alternatives) {
        const auto parts =
            report::lead_time_parts(view.results, comparison.point, summary.alternative, comparison.level);
        const auto* lead_time = summary.metric("lead_time");
        if (parts.empty() || lead_time == nullptr || lead_time->mean.value.value_or(0) <= 0) continue;
        const double whole = *lead_time->mean.value;
        const std::string& name = view.alternative(summary.alternative);
        table.row({{name, Style::strong}, {view.numbers.value(whole, quantity), Style::strong}});
        std::size_t shown = 0;
        for (const auto& part : parts) {
            const double share = part.total.value.value_or(0) / whole;
            if (share < least_share || shown == most_stages) continue;
            ++shown;
            table.row({{"  " + part.stage, Style::plain},
                       {view.numbers.value(part.total.value, quantity), Style::plain},
                       {fmt::format("{:.0f} %", share * 100), Style::plain},
                       {bar(view, part, whole), Style::plain}});
        }
        if (const auto* part = longest_wait(parts)) {
            const auto* waiting = summary.metric("stage_waiting." + part->stage);
            const std::string line =
                view.tr("{0}: longest wait in {1}, {2} on average, p85 {3}", name, part->stage,
                        view.numbers.value(part->waiting.value, quantity),
                        view.numbers.value(waiting == nullptr ? std::nullopt : waiting->p85.value, quantity));
            waits += "  " + wrapped(line, view.screen.width - 2, 4) + "\n";
        }
    }
    if (table.empty()) return {};
    return view.screen.styled(view.tr("Where lead time goes"), Style::strong) +
           fmt::format("  ({} {}, {} {})\n", view.screen.sign("█", "#"), view.tr("work"), view.screen.sign("░", "."),
                       view.tr("waiting")) +
           table.render(view.screen) + "\n" + waits;
}

} // namespace cli
