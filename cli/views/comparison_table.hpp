/// The table of a comparison: every metric by alternative, with its paired difference from the baseline. Sections have
/// headings when there are several.
#pragma once

#include "views/view.hpp"

namespace cli {

/// Alternatives stand side by side; when they do not fit the screen they come in blocks that repeat the baseline. Ends
/// with the legend of the signs that were used.
std::string comparison_table(const View& view, const report::Comparison& comparison,
                             const std::vector<MetricSection>& sections);

/// The numbers of every alternative without differences.
std::string plain_numbers(const View& view, const report::Comparison& comparison,
                          const std::vector<MetricSection>& sections);

} // namespace cli
