#include "editing/edit.hpp"

namespace scenario {

Edited set_value(const Loaded&, std::string_view, std::string_view)
{
    return {};
}

Edited reset_value(const Loaded&, std::string_view)
{
    return {};
}

Edited rewrite(const Loaded&, const model::Scenario&, std::string_view)
{
    return {};
}

Edited add_alternative(const Loaded&, std::string_view, std::string_view, const sim::schema::Text&)
{
    return {};
}

Edited remove_alternative(const Loaded&, std::string_view)
{
    return {};
}

std::optional<Stretch> written_at(const Loaded&, std::string_view)
{
    return std::nullopt;
}

} // namespace scenario
