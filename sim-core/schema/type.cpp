#include "schema/type.hpp"

namespace sim::schema {

const Field* Structure::find(std::string_view field) const
{
    for (const auto& candidate : fields) {
        if (candidate.name == field) return &candidate;
    }
    return nullptr;
}

} // namespace sim::schema
