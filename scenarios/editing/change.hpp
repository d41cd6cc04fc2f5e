/// What has to be written differently for a scenario to read as wanted: typed values in, places and pieces out.
#pragma once

#include "editing/composer.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace scenario {

struct ElementChange;

/// A change of one value, as a tree down to the values that differ.
struct Change {
    enum class Kind : unsigned char {
        put,      ///< write `piece`, whatever stood there
        drop,     ///< take out what is written
        fields,   ///< change `parts` of a structure, by name
        held,     ///< change the only one of `parts`, what a variant holds, by tag
        words,    ///< change `parts` of a text in two languages
        elements, ///< change a list whose elements have ids
        items     ///< change a list without ids, all of whose items are written where it is
    };
    Kind kind = Kind::put;
    Piece piece;                                       ///< put
    const sim::schema::Structure* structure = nullptr; ///< fields; held: that of what is held
    const sim::schema::Type* type = nullptr;           ///< elements, items: the list
    std::vector<std::pair<std::string, Change>> parts;
    std::vector<ElementChange> elements;
    bool inherited = false; ///< elements: some come from the alternative that this one is built from
    std::size_t size = 0;   ///< items: how many there were
    bool stays = false;     ///< it says something even when it is empty
    Subject subject{};      ///< the value as a whole, where it has to be written anew
};

/// A change of one element of a list.
struct ElementChange {
    enum class Kind : unsigned char { change, add, remove, move };
    Kind kind;
    std::string id;     ///< of elements with ids
    std::string tag;    ///< of elements that are one of several alternatives
    std::size_t place;  ///< of items; in the list as it is when all changes before this one are done
    Change change;      ///< change: relative to what is there; add: what to write
    std::string behind; ///< add: the element before it in the list; empty for none
    std::string before; ///< add, move: the element after it that is there already; empty for none
    bool inherited;     ///< it is there without being written in this list
};

/// How finely differences are told: down to single values, or by whole fields where that would not read back.
enum class Grain : unsigned char { fine, coarse };

/// What to change for `before` to become what `subject` is; nothing when they are the same.
std::optional<Change> change_of(const Subject& subject, const void* before, const Composer& composer, Grain grain);

} // namespace scenario
