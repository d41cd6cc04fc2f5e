/// Carries changes out on a text.
#pragma once

#include "editing/change.hpp"
#include "editing/splicer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace scenario {

/// The way to a value in a text: keys of maps, ids or numbers of items.
struct Step {
    enum class Kind : unsigned char { key, element, removal, item };
    Kind kind;
    std::string name;                           ///< key or id
    std::size_t place = 0;                      ///< item
    const sim::schema::Type* element = nullptr; ///< element, removal: type of the list's elements
    bool stays = false;                         ///< what it leads to says something even when it is empty
};
using Way = std::vector<Step>;

/// What is written there, or nullptr.
const Branch* find_branch(const Outline& outline, const Way& way);
/// The item of a list that has this id, and says `remove: true` or does not.
std::optional<std::size_t> item_with_id(const Branch& list, const sim::schema::Type& element, std::string_view id,
                                        bool removal);

/// Why a change cannot be carried out.
struct Obstacle {
    std::string_view code; ///< row of the catalogue
    std::string path;
    std::size_t at; ///< where in the text
};

/// Carries out a change of what stands at the root of the text. @return what was in the way, if anything
std::optional<Obstacle> amend(Splicer& splicer, const Change& change, const Composer& composer);

/// Takes out what is written at `way`, and what is left empty by that. @return false when nothing was written there
bool take_out(Splicer& splicer, Way way);

} // namespace scenario
