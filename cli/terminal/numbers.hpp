/// Numbers as people read them; written the same way in reports.
#pragma once

#include "terminal/screen.hpp"
#include "terminal/translate.hpp"
#include "text/numbers.hpp"

namespace cli {

using report::decimals;
using report::decimals_within;
using report::DisplayUnit;
using report::fixed;
using report::fixed_with_sign;
using report::Numbers;

} // namespace cli
