/// What each fault did in each alternative, side by side.
#pragma once

#include "views/view.hpp"

namespace cli {

/// A row for each fault, a column for each alternative; cells read "users hit · modules hit · depth · recovered after".
/// Empty when nothing went wrong in the study.
std::string fault_view(const View& view, const report::Comparison& comparison);

} // namespace cli
