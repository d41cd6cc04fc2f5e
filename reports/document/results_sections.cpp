// What was compared, and the figures with their tables.
#include "document/sections.hpp"

#include "charts/charts.hpp"
#include "company/scenario.hpp"

#include <algorithm>
#include <utility>

namespace report {
namespace {

/// Where a figure belongs, and whether a reader with two pages gets it.
struct Place {
    std::string_view chart;
    std::string_view group; ///< of the metrics, or of its own
    bool exec;
};

constexpr Place places[] = {
    {"differences", "overview", true}, {"lead-time", "delivery", false}, {"dots", "delivery", true},
    {"dora", "delivery", false},       {"stages", "delivery", false},    {"flow", "delivery", false},
    {"queue", "delivery", false},      {"periods", "delivery", false},   {"faults", "failures", false},
    {"journeys", "failures", false},   {"hours", "people", false},       {"cost", "cost", true}};

struct Chapter {
    std::string_view group;
    const char* title;
};

constexpr Chapter chapters[] = {{"overview", mark("All differences at a glance")},
                                {"delivery", mark("Delivery")},
                                {"failures", mark("Failure spread")},
                                {"people", mark("People")},
                                {"insight", mark("Structure")},
                                {"security", mark("Reach of a breach")},
                                {"cost", mark("Cost")}};

bool wanted(const Place& place, Audience audience)
{
    return audience != Audience::exec || place.exec;
}

std::vector<ChartedNumber> charted(const std::vector<Deciding>& numbers)
{
    std::vector<ChartedNumber> all;
    for (const auto& number : numbers) all.push_back({number.metric, number.statistic});
    return all;
}

/// Of two pages: only what is put forward, beside the baseline. The others keep their place and lose their numbers.
Comparison brief_comparison(const Material& material, const std::vector<Standing>& all, const Standing* best)
{
    Comparison brief = material.comparison;
    const std::uint32_t shown = best != nullptr ? best->alternative : all.empty() ? 0 : all.front().alternative;
    for (auto& summary : brief.alternatives) {
        if (summary.alternative == brief.baseline || summary.alternative == shown) continue;
        summary.metrics.clear();
        summary.differences.clear();
    }
    return brief;
}

/// The leading statistic of a metric, and those by which it decides.
std::vector<sim::Statistic> compared_by(const Material& material, const std::string& metric)
{
    std::vector<sim::Statistic> statistics{material.study.leading(material.comparison, metric)};
    for (const auto& number : deciding(material)) {
        if (number.metric == metric && std::ranges::find(statistics, number.statistic) == statistics.end())
            statistics.push_back(number.statistic);
    }
    return statistics;
}

/// Every statistic of every headline metric of a group, with the differences.
std::optional<Table> numbers_of(const Material& material, std::string_view group)
{
    const Reading& study = material.study;
    const Comparison& comparison = material.comparison;
    Table table;
    table.columns = {study.tr("Metric")};
    for (const auto& summary : comparison.alternatives) table.columns.push_back(study.alternative(summary.alternative));
    for (const auto& section : metrics_to_show(study.results, comparison.point, {})) {
        if (section.group != group) continue;
        table.caption = study.tr("{0}: all numbers", study.tr(section.title));
        for (const auto& metric : section.metrics) {
            table.parts.emplace_back(table.rows.size(), study.title(metric));
            for (const auto statistic : statistics_of(comparison, study.row(metric), metric)) {
                std::vector<Words> row{
                    plain(statistic == sim::Statistic::mean ? study.tr("mean") : std::string(sim::name_of(statistic)))};
                for (const auto& summary : comparison.alternatives)
                    row.push_back({study.estimate(comparison, summary.alternative, metric, statistic)});
                table.rows.push_back(std::move(row));
            }
            if (comparison.alternatives.size() < 2) continue;
            for (const auto statistic : compared_by(material, metric)) {
                const std::string name =
                    statistic == sim::Statistic::mean ? study.tr("mean") : std::string(sim::name_of(statistic));
                std::vector<Words> apart{plain(study.tr("{0} difference", name))};
                std::vector<Words> runs{plain(
                    study.tr(study.row(metric).better == sim::Better::neither ? mark("more in") : mark("better in")))};
                for (const auto& summary : comparison.alternatives) {
                    apart.push_back({study.difference(comparison, summary.alternative, metric, statistic)});
                    runs.push_back({study.in_favour(comparison, summary.alternative, metric, statistic)});
                }
                table.rows.push_back(std::move(apart));
                if (std::ranges::any_of(runs.begin() + 1, runs.end(),
                                        [](const Words& cell) { return !text_of(cell).empty(); }))
                    table.rows.push_back(std::move(runs));
            }
        }
    }
    if (table.rows.empty()) return {};
    return table;
}

} // namespace

Section alternatives_section(const Material& material)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    Section section{"alternatives", tr("What was compared"), {}};
    const auto* scenario = material.options.scenario;
    if (scenario != nullptr && !scenario->story.empty() && !material.options.anonymous)
        section.blocks.emplace_back(Paragraph{plain(scenario->story.in(tr.code()))});
    Bullets list;
    const auto& record = study.results.record();
    for (std::uint32_t a = 0; a < study.results.alternatives(); ++a) {
        Words words{{study.alternative(a), Tone::strong}};
        if (a < record.titles.size() && !record.titles[a].empty())
            words.push_back({" – " + record.titles[a].in(tr.code())});
        if (a == record.baseline && study.results.alternatives() > 1) words.push_back({" (" + tr("baseline") + ")"});
        list.items.push_back(std::move(words));
    }
    section.blocks.emplace_back(std::move(list));
    section.blocks.emplace_back(Paragraph{
        plain(tr("All alternatives met the same work, the same requests and the same random numbers, run by run; "
                 "so a difference within a run is caused by the alternative alone. Intervals are {0} % Student "
                 "intervals over {1} runs.",
                 fmt::format("{:g}", material.comparison.level * 100), fewest_runs(study.results))),
        Weight::note});
    return section;
}

std::vector<Section> result_sections(const Material& material)
{
    const Reading& study = material.study;
    const bool brief = material.options.audience == Audience::exec;
    const auto all = standings(material);
    const Standing* best = favourite(all);
    const Comparison comparison = brief ? brief_comparison(material, all, best) : material.comparison;
    std::vector<Section> sections;
    const auto first_of = [](std::vector<ChartedNumber> numbers) {
        if (numbers.size() > 1) numbers.resize(1);
        return numbers;
    };
    if (auto figure = brief ? sweep_chart(study, first_of(charted(deciding(material)))) : sweep_chart(study)) {
        Section section{"sweep", study.tr("When the answer changes"), {}};
        if (brief) section.title = std::exchange(figure->title, "");
        section.blocks.emplace_back(std::move(*figure));
        sections.push_back(std::move(section));
    }
    for (const auto& chapter : chapters) {
        Section section{std::string(chapter.group), study.tr(chapter.title), {}};
        for (const auto& kind : chart_kinds()) {
            const auto place = std::ranges::find(places, kind.id, &Place::chart);
            if (place == std::end(places) || place->group != chapter.group) continue;
            if (!wanted(*place, material.options.audience)) continue;
            auto figure = brief && kind.id == "differences"
                              ? differences_chart(study, comparison, charted(shown_numbers(material, best)))
                              : kind.make(study, comparison);
            if (figure) section.blocks.emplace_back(std::move(*figure));
            if (kind.id == "faults" && material.options.cascade) section.blocks.emplace_back(*material.options.cascade);
        }
        if (chapter.group == "insight" && !brief) {
            for (const auto& figure : material.options.structures) section.blocks.emplace_back(figure);
        }
        if (!brief) {
            if (auto table = numbers_of(material, chapter.group)) section.blocks.emplace_back(std::move(*table));
        }
        if (section.blocks.empty()) continue;
        if (auto* figure = std::get_if<Figure>(&section.blocks.front()); brief && figure != nullptr)
            section.title = std::exchange(figure->title, ""); // one heading is enough
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace report
