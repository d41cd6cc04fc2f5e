#include "commands/options.hpp"

namespace cli {

std::string_view Option::long_name() const
{
    const auto comma = name.find(',');
    return comma == std::string::npos ? std::string_view(name) : std::string_view(name).substr(comma + 1);
}

Option& Options::add(Option option)
{
    all_.push_back(std::move(option));
    return all_.back();
}

Option& Options::flag(bool& target, std::string name, std::string_view doc)
{
    return add({std::move(name), {}, doc, Completes::nothing, {}, false, [&target](const auto&) { target = true; }});
}

Option& Options::value(std::optional<std::string>& target, std::string name, std::string placeholder,
                       std::string_view doc, Completes completes)
{
    return add({std::move(name), std::move(placeholder), doc, completes, {}, false, [&target](const auto& values) {
                    target = values.back();
                }});
}

Option& Options::values(std::vector<std::string>& target, std::string name, std::string placeholder,
                        std::string_view doc, Completes completes)
{
    return add({std::move(name), std::move(placeholder), doc, completes, {}, true, [&target](const auto& values) {
                    target = values;
                }});
}

Option& Options::argument(std::optional<std::string>& target, std::string name, std::string_view doc,
                          Completes completes)
{
    return value(target, std::move(name), {}, doc, completes);
}

Option& Options::arguments(std::vector<std::string>& target, std::string name, std::string_view doc,
                           Completes completes)
{
    return values(target, std::move(name), {}, doc, completes);
}

} // namespace cli
