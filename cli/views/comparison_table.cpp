#include "views/comparison_table.hpp"

#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>

namespace cli {
namespace {

using report::AlternativeSummary;
using report::Verdict;

Style style_of(Verdict verdict)
{
    switch (verdict) {
    case Verdict::better:
        return Style::good;
    case Verdict::worse:
        return Style::bad;
    case Verdict::different:
        return Style::attention;
    case Verdict::no_visible_difference:
    case Verdict::too_few_runs:
        break;
    }
    return Style::faint;
}

/// One block: the alternatives at these indices, the baseline first when it is among several.
class Block {
public:
    Block(const View& view, const report::Comparison& comparison, const std::vector<MetricSection>& sections,
          std::vector<std::uint32_t> shown, bool comparing)
        : view_(view),
          numbers_(view.numbers.compact()),
          comparison_(comparison),
          shown_(std::move(shown)),
          comparing_(comparing)
    {
        std::vector<Cell> names{{"", Style::plain}};
        for (const auto index : shown_) names.push_back({view_.alternative(index), Style::strong});
        table_.row(std::move(names));
        for (const auto& section : sections) {
            if (sections.size() > 1) heading(section);
            for (const auto& metric : section.metrics) add(metric);
        }
    }

    const Table& table() const { return table_; }
    bool used_tilde() const { return used_tilde_; }

private:
    bool measured(const std::string& metric) const
    {
        return std::any_of(shown_.begin(), shown_.end(),
                           [&](auto index) { return summary(index).metric(metric) != nullptr; });
    }

    bool few_items(const std::string& metric) const
    {
        return std::all_of(shown_.begin(), shown_.end(), [&](auto index) {
            const auto* estimate = summary(index).metric(metric);
            return estimate == nullptr || estimate->few_items();
        });
    }

    void heading(const MetricSection& section)
    {
        if (std::none_of(section.metrics.begin(), section.metrics.end(), [&](const auto& m) { return measured(m); }))
            return;
        const std::string rule(view_.screen.sign("──", "--"));
        table_.blank().line(fmt::format("{} {} {}", rule, view_.tr(section.title), rule), Style::attention);
    }

    void add(const std::string& metric)
    {
        if (!measured(metric)) return;
        const sim::Metric& row = view_.row(metric);
        const std::string note = numbers_.unit_note(row.quantity);
        table_.line(view_.title(metric) + (note.empty() ? "" : fmt::format("  ({})", note)), Style::strong);
        if (row.spread == sim::Spread::items && !few_items(metric)) {
            numbers(metric, "  p50", [&](const auto& m) { return numbers_.value(m.p50.value, row.quantity); });
            numbers(metric, "  p85", [&](const auto& m) { return numbers_.value(m.p85.value, row.quantity); });
        }
        numbers(metric, "  " + view_.tr("mean"),
                [&](const auto& m) { return numbers_.estimate(m.mean, row.quantity); });
        if (comparing_) differences(metric, row);
    }

    const AlternativeSummary& summary(std::uint32_t index) const { return comparison_.alternatives[index]; }

    template <class Show>
    void numbers(const std::string& metric, const std::string& label, Show show)
    {
        std::vector<Cell> cells{{label, Style::plain}};
        for (const auto index : shown_) {
            const auto* estimate = summary(index).metric(metric);
            cells.push_back({estimate == nullptr ? "-" : show(*estimate), Style::plain});
        }
        table_.row(std::move(cells));
    }

    void differences(const std::string& metric, const sim::Metric& row)
    {
        std::vector<Cell> apart{{"", Style::plain}};
        std::vector<Cell> runs{{"", Style::plain}};
        std::string statistic;
        bool scattered = false;
        for (const auto index : shown_) {
            const auto* found = summary(index).difference(metric);
            apart.push_back({"", Style::plain});
            runs.push_back({"", Style::plain});
            if (found == nullptr) continue;
            const auto& leading = found->leading();
            statistic = found->leading_statistic() == sim::Statistic::p50 ? "p50" : view_.tr("mean");
            const bool same = leading.runs > 1 && leading.runs_in_favour + leading.runs_against == 0;
            apart.back() = {same ? "=" : difference(leading, row.quantity), style_of(leading.verdict)};
            if (same) continue;
            scattered = true;
            runs.back().text = numbers_.share_of_runs(leading.runs_in_favour, leading.runs, leading.share_in_favour);
        }
        if (statistic.empty()) return;
        apart.front().text = "  " + view_.tr("{0} difference", statistic);
        runs.front().text = "  " + (row.better == sim::Better::neither ? view_.tr("more in") : view_.tr("better in"));
        table_.row(std::move(apart));
        if (scattered) table_.row(std::move(runs));
    }

    std::string difference(const report::Difference& leading, sim::schema::Quantity quantity)
    {
        if (leading.verdict == Verdict::too_few_runs) return view_.tr("too few runs");
        const std::string change = numbers_.change(leading.estimate, quantity);
        if (leading.verdict != Verdict::no_visible_difference) return change;
        used_tilde_ = true;
        return "~ " + change;
    }

    const View& view_;
    Numbers numbers_; ///< compact
    const report::Comparison& comparison_;
    std::vector<std::uint32_t> shown_;
    bool comparing_;
    Table table_;
    bool used_tilde_ = false;
};

/// Splits the alternatives into blocks of at most `size`; when comparing, each has the baseline in front.
std::vector<std::vector<std::uint32_t>> blocks_of(const report::Comparison& comparison, std::size_t size,
                                                  bool comparing)
{
    std::vector<std::vector<std::uint32_t>> blocks;
    for (const auto& alternative : comparison.alternatives) {
        if (comparing && alternative.alternative == comparison.baseline) continue;
        if (blocks.empty() || blocks.back().size() == size) {
            blocks.emplace_back();
            if (comparing) blocks.back().push_back(comparison.baseline);
        }
        blocks.back().push_back(alternative.alternative);
    }
    return blocks;
}

std::string table(const View& view, const report::Comparison& comparison, const std::vector<MetricSection>& sections,
                  bool comparing)
{
    // Narrower than the baseline and one other makes no sense: such a table has to run over.
    const std::size_t fewest = comparing ? 2 : 1;
    std::string out;
    bool tilde = false;
    for (std::size_t size = std::max(fewest, comparison.alternatives.size());; --size) {
        out.clear();
        bool fits = true;
        for (auto& shown : blocks_of(comparison, size, comparing)) {
            const Block block(view, comparison, sections, std::move(shown), comparing);
            fits = fits && block.table().width() <= view.screen.width;
            tilde = tilde || block.used_tilde();
            out += (out.empty() ? "" : "\n") + block.table().render(view.screen);
        }
        if (fits || size == fewest) break;
    }
    if (tilde)
        out += "\n" + wrapped("~ " + view.tr("no visible difference: the interval contains 0"), view.screen.width, 2) +
               "\n";
    return out;
}

} // namespace

std::string comparison_table(const View& view, const report::Comparison& comparison,
                             const std::vector<MetricSection>& sections)
{
    return table(view, comparison, sections, true);
}

std::string plain_numbers(const View& view, const report::Comparison& comparison,
                          const std::vector<MetricSection>& sections)
{
    return table(view, comparison, sections, false);
}

} // namespace cli
