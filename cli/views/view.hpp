/// What every view of a study needs: the results, the language, the screen and how numbers are written.
#pragma once

#include "comparison/comparison.hpp"
#include "comparison/results.hpp"
#include "terminal/numbers.hpp"
#include "terminal/screen.hpp"
#include "terminal/translate.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace cli {

struct View {
    const report::Results& results;
    Translate tr;
    Screen screen;
    Numbers numbers;

    View(const report::Results& study, Translate translate, const Screen& shown_on)
        : results(study), tr(translate), screen(shown_on), numbers(translate, study.record().scale, shown_on)
    {
    }

    /// The row of the metric table for `id`; there is one for every id of a study's results.
    const sim::Metric& row(std::string_view id) const { return *sim::find_metric(results.metrics(), id); }
    /// "Lead time", "Time in stage: review".
    std::string title(std::string_view metric) const;
    const std::string& alternative(std::uint32_t index) const { return results.study().alternatives[index]; }
};

/// The metrics of one group that are shown.
struct MetricSection {
    std::string_view title; ///< English
    std::vector<std::string> metrics;
};

/// Whether somebody has asked for a metric by its id, the name of its family, or "all".
bool asked_for(const View& view, const std::vector<std::string>& more, const std::string& id);

/// By group, those with something to show: the headline metrics that were measured, then those of `more` that are not
/// among them.
std::vector<MetricSection> metrics_to_show(const View& view, std::uint32_t point, const std::vector<std::string>& more);

} // namespace cli
