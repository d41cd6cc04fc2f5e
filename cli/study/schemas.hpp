/// The documents that are generated from the described structs and tables.
#pragma once

#include "terminal/translate.hpp"

#include <string>

namespace cli {

/// JSON Schema (draft-07) of a scenario file, for editors, with descriptions in the user's language.
std::string scenario_schema(const Translate& tr);

/// JSON Schema (draft-07) of what --json writes.
std::string result_schema();

/// The reference of scenario files, metrics and diagnostics as Markdown, in the user's language.
std::string reference_markdown(const Translate& tr);

} // namespace cli
