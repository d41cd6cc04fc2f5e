#include "company/recut.hpp"

namespace model {

std::span<const std::string_view> side_effect_texts()
{
    return {};
}

SideEffects move_module(Scenario&, std::string_view, std::string_view, std::string_view)
{
    return {};
}

Extracted extract_module(Scenario&, std::string_view, std::string_view, std::string_view)
{
    return {};
}

SideEffects merge_deployables(Scenario&, std::string_view, std::string_view, std::string_view)
{
    return {};
}

SideEffects give_module(Scenario&, std::string_view, std::string_view, std::string_view)
{
    return {};
}

std::string add_team(Scenario&, std::string_view, std::string_view)
{
    return {};
}

SideEffects remove_team(Scenario&, std::string_view, std::string_view)
{
    return {};
}

} // namespace model
