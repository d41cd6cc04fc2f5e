/// Cuts an alternative anew and gives its modules to other teams: what an editor does when something is dragged.
///
/// Every function leaves an alternative that runs as before but for what was asked. Patterns such as `modules: ["*"]`
/// and the dealing out of modules among teams that name none become explicit lists as far as needed and no further.
/// Names are those of the running alternative: modules by themselves or, where written with a count, all of a kind
/// ("part") or one of them ("part-3"); deployables made by `each` by the module's name. Names that nothing has change
/// nothing.
#pragma once

#include "company/scenario.hpp"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace model {

/// Something else that had to change, to be told to people: an English template in fmt style and its arguments.
struct SideEffect {
    std::string path; ///< where, as --set names it
    std::string_view text;
    std::vector<std::pair<std::string, std::string>> args;
};
using SideEffects = std::vector<SideEffect>;

/// Every text of a SideEffect, for translation.
std::span<const std::string_view> side_effect_texts();

/// Puts a module into a deployable that there is. One that becomes empty goes, and with it settings for it alone.
SideEffects move_module(Scenario& scenario, std::string_view alternative, std::string_view module,
                        std::string_view deployable);

struct Extracted {
    std::string deployable; ///< its id; empty when nothing was done
    SideEffects also;
};

/// Gives a module a deployable of its own, called `wish` or, where that is empty or taken, something like the module.
Extracted extract_module(Scenario& scenario, std::string_view alternative, std::string_view module,
                         std::string_view wish = {});

/// Puts everything in `from` into `into`; settings for `from` alone go, those for several lose its name.
SideEffects merge_deployables(Scenario& scenario, std::string_view alternative, std::string_view from,
                              std::string_view into);

/// Makes a team the owner of a module, in place of the teams with the same roles. Everybody else keeps what they own.
SideEffects give_module(Scenario& scenario, std::string_view alternative, std::string_view module,
                        std::string_view team);

/// Appends a team that owns nothing yet, so that it takes its share only where modules are dealt out. @return its id
std::string add_team(Scenario& scenario, std::string_view alternative, std::string_view wish);

/// Takes a team out; its modules go to the team of the same roles that owns least, and its people are people of nobody.
SideEffects remove_team(Scenario& scenario, std::string_view alternative, std::string_view team);

} // namespace model
