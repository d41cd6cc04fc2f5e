/// The figures of the results as a window shows them.
#pragma once

#include "figures/figure.hpp"
#include "text/reading.hpp"

#include <QString>

#include <vector>

namespace gui {

/// All that can be drawn of these results, in the order of a report.
std::vector<report::Figure> result_figures(const report::Reading& study);

/// The comparison in sentences, one for each alternative but the baseline.
std::vector<QString> verdicts(const report::Reading& study);

/// The table of a figure, to be pasted into a spreadsheet.
QString as_tsv(const report::Table& table);

} // namespace gui
