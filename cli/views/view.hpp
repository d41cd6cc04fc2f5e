/// What every view of a study needs: the results, the language, the screen and how numbers are written.
#pragma once

#include "comparison/comparison.hpp"
#include "comparison/results.hpp"
#include "terminal/numbers.hpp"
#include "terminal/screen.hpp"
#include "terminal/translate.hpp"
#include "text/words.hpp"

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
        : results(study), tr(translate), screen(shown_on), numbers(translate, study.record().scale, shown_on.unicode)
    {
    }

    /// The row of the metric table for `id`; there is one for every id of a study's results.
    const sim::Metric& row(std::string_view id) const { return *sim::find_metric(results.metrics(), id); }
    /// "Lead time", "Time in stage: review".
    std::string title(std::string_view metric) const { return report::metric_title(results, metric, tr); }
    const std::string& alternative(std::uint32_t index) const { return results.study().alternatives[index]; }
};

using report::metrics_to_show;
using report::MetricSection;

} // namespace cli
