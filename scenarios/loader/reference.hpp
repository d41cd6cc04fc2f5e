/// Reference page of the scenario format: one table for each structure, generated from its description.
#pragma once

#include "loader/diagnostic.hpp"
#include "schema/values.hpp"

#include <string>

namespace scenario {

struct ReferenceOptions {
    sim::schema::TimeScale scale;
    Translator translate;
    int heading = 2; ///< level of the headings
};

/// Markdown: field, type and unit, range, default, where the default comes from, meaning; for `structure` and for all
/// structures below it, each once, in the order in which they are met. Alternatives of a field are listed under it.
std::string reference_page(const sim::schema::Structure& structure, const ReferenceOptions& options = {});

} // namespace scenario
