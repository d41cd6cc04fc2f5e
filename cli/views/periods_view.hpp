/// How a study went over time, where it was told in periods.
#pragma once

#include "views/view.hpp"

namespace cli {

/// A row for each period, a column for each alternative; cells read "lead time · deploy wait · deployments". Empty when
/// the study has no periods.
std::string periods_view(const View& view, const report::Comparison& comparison);

} // namespace cli
