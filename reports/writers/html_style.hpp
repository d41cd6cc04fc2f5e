/// What the HTML report looks like, and the little that its script does.
#pragma once

#include <string>

namespace report {

/// Style sheet for light and dark, wide and narrow, and print. Figures are drawn in the light colours; the dark ones
/// take their places here.
std::string html_style();

/// Sorts a table by the column whose heading is clicked. Nothing is missing without it.
std::string html_script();

} // namespace report
