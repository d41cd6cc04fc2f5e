/// Says things in the user's language; the words themselves are shared with the reports.
#pragma once

#include "text/translate.hpp"

namespace cli {

using report::mark;
using report::Translate;

} // namespace cli
