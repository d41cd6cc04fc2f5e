/// Writes described objects as YAML that reads back to equal objects.
#pragma once

#include "loader/diagnostic.hpp"
#include "schema/values.hpp"

#include <string>
#include <string_view>

namespace scenario {

struct WriteOptions {
    sim::schema::TimeScale scale;
    bool everything = false; ///< also what equals its default
    bool comments = false;   ///< above each field what it is for, its range and its default
    Translator translate;    ///< of the comments
};

/// The object as block-style YAML, ending in a line break. Reading it onto a default object gives an equal one.
std::string write_yaml(const sim::schema::Type& type, const void* object, const WriteOptions& options = {});

/// A text as a YAML scalar, quoted where it must be.
std::string yaml_scalar(std::string_view text);

/// A value that is no text in two languages and has no parts, as a YAML scalar that reads back to the very same value.
std::string write_scalar(const sim::schema::Type& type, const void* object, sim::schema::Quantity quantity,
                         const sim::schema::TimeScale& scale);

template <class T>
std::string write_yaml(const T& object, const WriteOptions& options = {})
{
    return write_yaml(*sim::schema::type_of<T>(), &object, options);
}

} // namespace scenario
