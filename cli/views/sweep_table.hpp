/// A sweep: one table for each metric, a row for every point, a column for every alternative.
#pragma once

#include "views/view.hpp"

namespace cli {

using report::point_name;

/// Cells read "mean ± half width | p50 | p85", where a metric has quantiles. Too many alternatives for the screen come
/// in blocks.
std::string sweep_tables(const View& view, const std::vector<std::string>& more_metrics);

} // namespace cli
