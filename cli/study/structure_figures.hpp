/// The figures of the structure of a study's alternatives, for its report.
#pragma once

#include "figures/figure.hpp"
#include "study/insights.hpp"

#include <string>
#include <vector>

namespace cli {

/// Of those alternatives that differ in it: what is deployed together and who owns it, what changes together, and who
/// has to talk to whom. Drawings too large for a page are left out.
std::vector<report::Figure> structure_figures(const model::Scenario& scenario,
                                              const std::vector<std::string>& alternatives, const Context& context);

} // namespace cli
