/// What differs between two values of the same described type, as people would say it.
#pragma once

#include "schema/type.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace report {

struct Change {
    enum class Kind : unsigned char { added, removed, changed } kind;
    std::string path;
    std::string before; ///< empty for what was added
    std::string after;  ///< empty for what was removed
};

/// All differences, in the order of the fields. List elements with ids are matched by id; an order that changed is
/// reported as one change of the list. Fields of the outermost structure named in `leaving_out` are not compared.
/// Titles and stories are written in `language`.
std::vector<Change> differences(const sim::schema::Type& type, const void* before, const void* after,
                                const sim::schema::TimeScale& scale,
                                const std::vector<std::string_view>& leaving_out = {},
                                std::string_view language = "en");

} // namespace report
