/// The way through a text to what is written at a path.
#pragma once

#include "company/scenario.hpp"
#include "editing/outline.hpp"
#include "editing/splicer.hpp"
#include "schema/type.hpp"

#include <optional>
#include <string>
#include <string_view>
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
    bool needed = false; ///< what it leads to has to be said where it is one of several alternatives
};
using Way = std::vector<Step>;

/// What is written there, or nullptr.
const Branch* find_branch(const Outline& outline, const Way& way);
/// The item of a list that has this id, and says `remove: true` or does not.
std::optional<std::size_t> item_with_id(const Branch& list, const sim::schema::Type& element, std::string_view id,
                                        bool removal);

/// The way to what the text says itself at `path` of `scenario`, which was read from it; empty when it says nothing.
Way way_to(const Outline& outline, const model::Scenario& scenario, std::string_view path);

/// The way to the smallest item of a list around a place in the text; empty when there is none.
Way way_to_item(const Outline& outline, std::size_t at);

/// Takes out what is written at `way`, and what is left empty by that. @return false when nothing was written there
bool take_out(Splicer& splicer, Way way);

} // namespace scenario
