/// JSON Schema of a described struct, for completion and checking in editors.
#pragma once

#include "loader/diagnostic.hpp"
#include "schema/values.hpp"

#include <string>
#include <string_view>

namespace scenario {

struct SchemaOptions {
    sim::schema::TimeScale scale;
    std::string id;       ///< "$id", left out when empty
    Translator translate; ///< of the descriptions
};

/// Draft-07 schema text. It accepts what the reader accepts as far as a schema can say it: quantities by a pattern of
/// their units, alternatives by key or name, lists also as `{csv: …}`, keys beginning with x-.
std::string json_schema(const sim::schema::Structure& structure, const SchemaOptions& options = {});

} // namespace scenario
