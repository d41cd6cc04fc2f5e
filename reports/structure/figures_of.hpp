/// The figures of the structure of a study's alternatives, for its report.
#pragma once

#include "company/scenario.hpp"
#include "figures/figure.hpp"
#include "text/translate.hpp"

#include <string>
#include <vector>

namespace report {

/// Of those alternatives that differ in it: what is deployed together and who owns it, what changes together, and who
/// has to talk to whom. Drawings too large for a page are left out, and alternatives that the scenario has not.
std::vector<Figure> structure_figures(const model::Scenario& scenario, const std::vector<std::string>& alternatives,
                                      const Translate& tr);

} // namespace report
