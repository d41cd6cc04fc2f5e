/// Failed runs and warnings of a study: what people have to know before they trust it.
#pragma once

#include "views/view.hpp"

namespace cli {

/// Empty when there is nothing to say.
std::string notes_view(const View& view);

} // namespace cli
