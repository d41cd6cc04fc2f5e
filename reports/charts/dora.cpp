// DORA's four keys of every alternative, with the band of one year's survey.
#include "charts/parts.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr double hour_s = 3600;
constexpr double day_s = 24 * hour_s;
constexpr double week_s = 7 * day_s;
constexpr double month_s = 365 * day_s / 12;

/// Up to this value a band goes; the first that fits counts. For frequencies the value is the time between two.
struct Band {
    double most;
    const char* words;
    double shade; ///< 1: the best
};

/// The clusters of 2024. Their change fail rates are 5 % (elite), 20 % (high), 10 % (medium) and 40 % (low): out of
/// order, so what lies between 5 and 20 % stands for two of them. So does a recovery within a day.
/// @source Accelerate State of DevOps 2024, as given by Octopus Deploy (2024-10-23)
constexpr Band between_deployments[] = {
    {day_s, mark("elite"), 1}, {week_s, mark("high"), 0.66}, {month_s, mark("medium"), 0.33}, {1e18, mark("low"), 0}};
constexpr Band lead_times[] = {
    {day_s, mark("elite"), 1}, {week_s, mark("high"), 0.66}, {month_s, mark("medium"), 0.33}, {1e18, mark("low"), 0}};
constexpr Band fail_rates[] = {{0.055, mark("elite"), 1}, {0.205, mark("high to medium"), 0.5}, {1e18, mark("low"), 0}};
constexpr Band restore_times[] = {{hour_s, mark("elite"), 1},
                                  {day_s, mark("high to medium"), 0.5},
                                  {week_s, mark("medium to low"), 0.2},
                                  {1e18, mark("low"), 0}};

struct Key4 {
    const char* metric;
    Statistic statistic;
    std::span<const Band> bands;
    bool frequency = false;
};

const Key4 keys4[] = {{"deployment_frequency", Statistic::mean, between_deployments, true},
                      {"change_lead_time", Statistic::p50, lead_times},
                      {"change_fail_rate", Statistic::mean, fail_rates},
                      {"time_to_restore", Statistic::mean, restore_times}};

const Band* band_of(const Key4& key, double value)
{
    if (key.frequency && value <= 0) return &key.bands.back();
    const double judged = key.frequency ? 1 / value : value;
    const auto found = std::ranges::find_if(key.bands, [&](const Band& band) { return judged <= band.most; });
    return found == key.bands.end() ? &key.bands.back() : &*found;
}

} // namespace

std::optional<Figure> dora_chart(const Reading& study, const Comparison& comparison)
{
    Figure figure{"dora", study.tr("DORA's four keys"), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {study.tr("Metric")};
    Panel panel;
    std::vector<std::string> names;
    std::vector<std::string> columns;
    for (const auto& summary : comparison.alternatives) columns.push_back(study.alternative(summary.alternative));
    for (const auto& name : columns) figure.table.columns.push_back(name);
    for (const auto& key : keys4) {
        if (measured_in(comparison, key.metric).empty()) continue;
        std::string title = study.title(key.metric);
        if (key.statistic == Statistic::p50) title += " p50";
        std::vector<Words> row{plain(title)};
        std::vector<std::string> said;
        for (const auto& summary : comparison.alternatives) {
            const Span span = study.estimate(comparison, summary.alternative, key.metric, key.statistic);
            const Band* band = span.value ? band_of(key, *span.value) : nullptr;
            const std::string word = band == nullptr ? std::string() : study.tr(band->words);
            row.push_back({span, Span{band == nullptr ? "" : ", " + word}});
            said.push_back(fmt::format("{} {}", study.alternative(summary.alternative), text_of(row.back())));
            Mark cell{Shape::cell, {{number(summary.alternative), number(names.size())}}, 2};
            cell.label = fmt::format(
                "{}\n{}", study.value(comparison, summary.alternative, key.metric, key.statistic).text, word);
            cell.weight = band == nullptr ? 0 : band->shade;
            panel.marks.push_back(std::move(cell));
        }
        figure.alt += fmt::format("{}: {}. ", title, joined(said));
        figure.table.rows.push_back(std::move(row));
        names.push_back(std::move(title));
    }
    if (names.empty()) return {};
    panel.x = bands(columns);
    panel.y = bands(names);
    panel.height = 44;
    figure.panels.push_back(std::move(panel));
    figure.note = study.tr(
        "Bands are the clusters of the DORA report of 2024, as given by Octopus Deploy; a survey of answers, so "
        "a rough comparison. Its change fail rates are 5 % for elite teams, 20 % for high, 10 % for medium and "
        "40 % for low ones. The time to restore is a mean, faults that strike at random included.");
    return figure;
}

} // namespace report
