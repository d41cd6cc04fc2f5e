/// Checks that every reference in a described object names something that exists.
#pragma once

#include "loader/diagnostic.hpp"
#include "loader/positions.hpp"
#include "schema/type.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// One id and what it names.
struct Definition {
    std::string kind; ///< Field::defines
    std::string id;
    std::string path; ///< of the thing it names
};

/// All ids below `object`, in the order in which they stand. Those inside alternatives are left out unless `inside`
/// names one.
std::vector<Definition> definitions(const sim::schema::Type& type, const void* object, std::string_view inside = {});

/// Reports references to ids that are not there, patterns that match nothing, and ids that are defined twice.
///
/// What is defined inside an element of a list named "alternatives" can be seen only there; what is defined outside,
/// everywhere. Kinds in Positions::doubtful_kinds are not complained about.
void check_references(const sim::schema::Type& type, const void* object, const Positions& positions,
                      Diagnostics& diagnostics);

template <class T>
void check_references(const T& object, const Positions& positions, Diagnostics& diagnostics)
{
    check_references(*sim::schema::type_of<T>(), &object, positions, diagnostics);
}

} // namespace scenario
