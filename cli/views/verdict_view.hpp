/// What a comparison says, in sentences.
#pragma once

#include "comparison/sentence.hpp"
#include "views/view.hpp"

namespace cli {

/// A few sentences for every alternative but the baseline, in the user's language.
std::string verdict_view(const View& view, const report::Comparison& comparison);

} // namespace cli
