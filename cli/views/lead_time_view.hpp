/// Where lead time goes: the stages of every alternative, split into work and waiting.
#pragma once

#include "views/view.hpp"

namespace cli {

/// A bar for each stage and, below, what waits the longest. Empty when the model measures no stages.
std::string lead_time_view(const View& view, const report::Comparison& comparison);

} // namespace cli
