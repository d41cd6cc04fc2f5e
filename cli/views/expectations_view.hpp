/// How the expectations of a study came out.
#pragma once

#include "comparison/expectation_check.hpp"
#include "views/view.hpp"

#include <span>

namespace cli {

/// A line for each: ✓ holds, ✗ fails, ? cannot be told, with what was observed. Empty when there are none.
std::string expectations_view(const View& view, std::span<const report::ExpectationResult> results);

} // namespace cli
