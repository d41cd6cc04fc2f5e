/// Reads YAML onto any described object; what the text does not mention stays as it is.
///
/// Reading onto something is the one way to change a scenario: a file is read onto the defaults, an overlay onto a
/// file, an alternative onto the one it is built `from`, a --set onto all of them. The rules:
///   - fields that are not mentioned are not touched;
///   - a list whose elements have ids is read element by element: a known id is read onto its element, a new one is
///     appended, or put in front of y by `before: y`; `{id: x, remove: true}` takes one away; `from: y` starts as a
///     copy of y;
///   - a list without ids is replaced as a whole; `{csv: file.csv}` stands for the rows of a table;
///   - one of several alternatives is read onto when it is the chosen one, else it takes its place;
///   - `null` resets what is optional;
///   - keys that begin with `x-` are left alone.
/// Every mistake gives one diagnostic; reading goes on to find the others.
#pragma once

#include "loader/diagnostic.hpp"
#include "loader/document.hpp"
#include "loader/positions.hpp"
#include "schema/values.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace scenario {

struct ReadOptions {
    sim::schema::TimeScale scale;      ///< how long a working day is
    bool overlay = false;              ///< the object is complete already, so required fields may be left out
    std::optional<std::string> folder; ///< where CSV files are looked up; without it they are refused
    Limits limits;

    // Where the object stands, when it is a part of something larger.
    std::string path;
    const sim::schema::Field* field = nullptr;
    sim::schema::Quantity quantity = sim::schema::Quantity::none;
};

/// Reads a parsed tree onto `object`. @return true when nothing was wrong with it
bool read_node(const Node& node, const sim::schema::Type& type, void* object, const ReadOptions& options,
               Positions& positions, Diagnostics& diagnostics);

/// Parses and reads `text`; `file` is the name used in diagnostics.
bool read_yaml(std::string_view text, const std::string& file, const sim::schema::Type& type, void* object,
               const ReadOptions& options, Positions& positions, Diagnostics& diagnostics);

/// Reads a file; CSV files it names are looked up in its folder unless `options` says otherwise.
bool read_yaml_file(const std::string& path, const sim::schema::Type& type, void* object, const ReadOptions& options,
                    Positions& positions, Diagnostics& diagnostics);

template <class T>
bool read_yaml(std::string_view text, const std::string& file, T& object, const ReadOptions& options,
               Positions& positions, Diagnostics& diagnostics)
{
    return read_yaml(text, file, *sim::schema::type_of<T>(), &object, options, positions, diagnostics);
}

template <class T>
bool read_yaml_file(const std::string& path, T& object, const ReadOptions& options, Positions& positions,
                    Diagnostics& diagnostics)
{
    return read_yaml_file(path, *sim::schema::type_of<T>(), &object, options, positions, diagnostics);
}

} // namespace scenario
