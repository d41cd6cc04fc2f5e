// Where lead time goes, and what people's time goes into.
#include "charts/parts.hpp"

#include "comparison/lead_time_parts.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double least_share = 0.005;
constexpr std::size_t most_stages = 8;
constexpr auto quantity = Quantity::time;

std::vector<LeadTimePart> shown_parts(const Reading& study, const Comparison& comparison, std::uint32_t alternative)
{
    auto parts = lead_time_parts(study.results, comparison.point, alternative, comparison.level);
    std::erase_if(parts, [](const LeadTimePart& part) { return part.share.value_or(0) < least_share; });
    if (parts.size() > most_stages) parts.resize(most_stages);
    return parts;
}

void add_row(Table& table, const Reading& study, const Comparison& comparison, std::uint32_t alternative,
             const LeadTimePart& part)
{
    const auto own = [&](const char* family) {
        return Words{
            study.estimate(comparison, alternative, fmt::format("{}.{}", family, part.stage), Statistic::mean)};
    };
    table.rows.push_back({plain(part.stage), own("stage_time"), own("stage_waiting"),
                          plain(fmt::format("{:.0f} %", part.share.value_or(0) * 100))});
}

Panel panel_of(const Reading& study, const Comparison& comparison, std::uint32_t alternative,
               const std::vector<LeadTimePart>& parts, double longest)
{
    Panel panel;
    panel.title = fmt::format("{}: {}", study.alternative(alternative),
                              study.estimate(comparison, alternative, "lead_time", Statistic::mean).text);
    std::vector<std::string> names;
    for (const auto& part : parts) names.push_back(part.stage);
    panel.y = bands(names);
    panel.x = axis_of(study, study.tr("Mean time per change"), 0, longest, quantity);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double total = parts[i].total.value.value_or(0);
        const double working = parts[i].working.value.value_or(total);
        const double band = number(i);
        Mark work{Shape::bar, {{0, band}, {working, band}}, 0};
        Mark wait{Shape::bar, {{working, band}, {total, band}}, 1};
        wait.hatched = true;
        (total > working ? wait : work).label =
            fmt::format("{} ({:.0f} %)", study.numbers.value(total, quantity), parts[i].share.value_or(0) * 100);
        if (working > 0) panel.marks.push_back(std::move(work));
        if (total > working) panel.marks.push_back(std::move(wait));
    }
    return panel;
}

struct KindOfHours {
    std::string metric;
    std::string title;
    double most;
};

/// "building": of "People: building", what is said where all of it is people's.
std::string kind_in_words(const std::string& key, const Translate& tr)
{
    const std::string words = cause_in_words("people." + key, tr);
    const std::size_t colon = words.find(": ");
    return colon == std::string::npos ? words : words.substr(colon + 2);
}

/// What takes any time, the most of it first.
std::vector<KindOfHours> kinds_of_hours(const Reading& study, const Comparison& comparison)
{
    std::vector<KindOfHours> kinds;
    for (const auto& key : keys_of(study, comparison, "hours")) {
        const std::string metric = "hours." + key;
        const double most = largest_mean(comparison, metric);
        if (most > 0) kinds.push_back({metric, kind_in_words(key, study.tr), most});
    }
    std::ranges::stable_sort(kinds, std::greater<>(), &KindOfHours::most);
    return kinds;
}

/// A bar for each alternative, side by side in one band.
void add_bars(Panel& panel, Figure& figure, const Reading& study, const Comparison& comparison, const KindOfHours& kind,
              double band)
{
    const double each = 1.0 / number(comparison.alternatives.size());
    const double middle = (number(comparison.alternatives.size()) - 1) / 2;
    std::vector<Words> row{plain(kind.title)};
    std::vector<std::string> said;
    for (const auto& summary : comparison.alternatives) {
        const Span span = study.estimate(comparison, summary.alternative, kind.metric, Statistic::mean);
        row.push_back({span});
        said.push_back(fmt::format("{} {}", study.alternative(summary.alternative), span.text));
        if (!span.value) continue;
        const double at = band + 0.84 * each * (number(summary.alternative) - middle);
        Mark bar{Shape::bar, {{0, at}, {*span.value, at}}, static_cast<int>(summary.alternative)};
        bar.label = study.numbers.value(*span.value, Quantity::person_time);
        bar.weight = each * 1.15;
        bar.hatched = summary.alternative % 2 == 1;
        panel.marks.push_back(std::move(bar));
    }
    figure.table.rows.push_back(std::move(row));
    figure.alt += fmt::format("{}: {}. ", kind.title, joined(said));
}

} // namespace

std::optional<Figure> stages_chart(const Reading& study, const Comparison& comparison)
{
    Figure figure{"stages", study.tr("Where lead time goes"), ""};
    figure.keys = {{study.tr("work"), 0, false}, {study.tr("waiting"), 1, true}};
    figure.table.caption = figure.title;
    figure.table.columns = {study.tr("Stage"), study.tr("Time, mean"), study.tr("of it waiting"),
                            study.tr("Share of lead time")};
    double longest = 0;
    for (const auto& summary : comparison.alternatives) {
        for (const auto& part : shown_parts(study, comparison, summary.alternative))
            longest = std::max(longest, part.total.value.value_or(0));
    }
    for (const auto& summary : comparison.alternatives) {
        const auto parts = shown_parts(study, comparison, summary.alternative);
        if (parts.empty()) continue;
        figure.panels.push_back(panel_of(study, comparison, summary.alternative, parts, longest));
        figure.table.parts.emplace_back(figure.table.rows.size(), study.alternative(summary.alternative));
        std::vector<std::string> said;
        for (const auto& part : parts) {
            add_row(figure.table, study, comparison, summary.alternative, part);
            said.push_back(fmt::format("{} {}", part.stage, study.numbers.value(part.total.value, quantity)));
        }
        figure.alt += fmt::format("{}: {}. ", study.alternative(summary.alternative), joined(said));
    }
    if (figure.panels.empty()) return {};
    for (std::size_t i = 0; i + 1 < figure.panels.size(); ++i) figure.panels[i].x.title.clear();
    figure.note = study.tr("Means over all changes, waiting included. Stages below half a percent are left out.");
    return figure;
}

std::optional<Figure> hours_chart(const Reading& study, const Comparison& comparison)
{
    const auto kinds = kinds_of_hours(study, comparison);
    if (kinds.empty()) return {};
    Figure figure{"hours", study.tr("What people's time goes into"), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {study.tr("Kind")};
    const std::size_t alternatives = comparison.alternatives.size();
    for (const auto& summary : comparison.alternatives) {
        const auto& name = study.alternative(summary.alternative);
        figure.keys.push_back({name, static_cast<int>(summary.alternative), summary.alternative % 2 == 1});
        figure.table.columns.push_back(name);
    }
    Panel panel;
    std::vector<std::string> names;
    for (const auto& kind : kinds) {
        add_bars(panel, figure, study, comparison, kind, number(names.size()));
        names.push_back(kind.title);
    }
    panel.y = bands(names);
    panel.x = axis_of(study, study.tr("Person-time in the period"), 0, kinds.front().most, Quantity::person_time);
    panel.height = std::max(24.0, 15 * number(alternatives) + 8);
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace report
