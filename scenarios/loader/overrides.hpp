/// Changes single values of a described object by assignments as typed on a command line: `people=9`, `release={…}`.
#pragma once

#include "loader/diagnostic.hpp"
#include "loader/positions.hpp"
#include "loader/yaml_reader.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

struct OverrideOptions {
    std::string option = "--set"; ///< named in diagnostics
    sim::schema::TimeScale scale;
    std::optional<std::string> folder = ""; ///< where CSV files are looked up

    /// Full paths that a path as typed may stand for, the first that exists is taken. Empty: paths are full already.
    std::function<std::vector<std::string>(std::string_view path)> expand;
};

/// Reads "PATH=VALUE", where VALUE is YAML in one line, onto the values that PATH leads to; `*` stands for all elements
/// of a list. Positions of what it writes are those in the assignment.
/// @return true when it was applied
bool apply_override(std::string_view assignment, const sim::schema::Type& type, void* object,
                    const OverrideOptions& options, Positions& positions, Diagnostics& diagnostics);

template <class T>
bool apply_override(std::string_view assignment, T& object, const OverrideOptions& options, Positions& positions,
                    Diagnostics& diagnostics)
{
    return apply_override(assignment, *sim::schema::type_of<T>(), &object, options, positions, diagnostics);
}

} // namespace scenario
