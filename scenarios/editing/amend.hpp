/// Carries changes out on a text.
#pragma once

#include "editing/change.hpp"
#include "editing/way.hpp"

#include <optional>
#include <string>
#include <vector>

namespace scenario {

/// Why a change cannot be carried out.
struct Obstacle {
    std::string_view code; ///< row of the catalogue
    std::string path;
    std::size_t at; ///< where in the text
};

/// Carries out a change of what stands at the root of the text. @return what was in the way, if anything
std::optional<Obstacle> amend(Splicer& splicer, const Change& change, const Composer& composer);

} // namespace scenario
