/// Turns typed values into YAML that reads back to them.
#pragma once

#include "editing/piece.hpp"
#include "schema/type.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace scenario {

/// A typed value and where it stands.
struct Subject {
    const sim::schema::Type* type;
    const void* value;
    const void* base; ///< what is there before the text is read; nullptr for nothing
    sim::schema::Quantity quantity;
    std::string path;       ///< as in Positions
    bool inherited = false; ///< `base` was written somewhere else, so that nothing is required any more
};

class Composer {
public:
    /// Values by path that are to be written just so, even where they are what would hold without.
    using Spelled = std::map<std::string, std::string, std::less<>>;

    Composer(const sim::schema::TimeScale& scale, Spelled spelled) : scale_(scale), spelled_(std::move(spelled)) {}

    /// What has to be written for the value to hold: without what `base` says already.
    Piece whole(const Subject& subject) const;
    /// The words of a text in two languages.
    Piece words(const std::string& text) const;
    const std::string* spelled(std::string_view path) const;
    /// True when a value at or below `path` is to be written in any case.
    bool leads_to_spelled(std::string_view path) const;

private:
    Piece structure(const sim::schema::Structure& structure, const Subject& subject) const;
    void fields(Piece& map, const sim::schema::Structure& structure, const Subject& subject) const;
    Piece list(const Subject& subject) const;
    Piece variant(const Subject& subject) const;
    Piece optional(const Subject& subject) const;
    Piece text(const Subject& subject) const;

    sim::schema::TimeScale scale_;
    Spelled spelled_;
};

/// What a new value of a type is read onto.
const void* fresh_base(const sim::schema::Type& type);
/// The element of a list with that id, or nullptr.
const void* element_with_id(const sim::schema::Type& list, const void* object, std::string_view id);
/// What the element of a list is read onto.
struct ElementBase {
    const void* value; ///< its namesake in what is there before, the one it is built `from`, or nothing but defaults
    bool inherited;
};
ElementBase base_of_element(const sim::schema::Type& list, const void* object, const void* item, const void* base);
/// The id field of the elements of a list, or nullptr when they have none.
const sim::schema::Field* id_field_of(const sim::schema::Type& element);
/// The path of the i-th element of a list.
std::string element_path(const std::string& list, const sim::schema::Type& type, const void* object, std::size_t i);

} // namespace scenario
