/// What becomes of settings that name deployables when those go or come.
#pragma once

#include "company/module_names.hpp"
#include "company/recut.hpp"

#include <string>
#include <vector>

namespace model {

namespace side_effect {
inline constexpr std::string_view nothing_left = "team {team} owns nothing any more";
inline constexpr std::string_view nobody_left = "nobody owns {module} any more";
inline constexpr std::string_view owner_now = "team {team} owns {module} now";
} // namespace side_effect

/// A deployable as it runs.
struct Place {
    std::string deployable;
    ModuleSet modules;
};
using Places = std::vector<Place>;

/// Lets the settings of an alternative speak of the deployables that there are now. @return what has changed
SideEffects follow_names(const Scenario& scenario, Alternative& alternative, const Places& before, const Places& after,
                         const ModuleNames& names);

} // namespace model
