#include "study/shorthand.hpp"

#include "schema/paths.hpp"

#include <algorithm>

namespace cli {
namespace {

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

std::vector<std::string> full_paths(std::string_view path, const model::Scenario& scenario)
{
    const std::string_view head = path.substr(0, path.find('.'));
    if (sim::schema::structure_of<model::Scenario>().find(head) != nullptr) return {std::string(path)};
    const auto& all = scenario.alternatives;
    if (std::any_of(all.begin(), all.end(), [&](const auto& alternative) { return alternative.id == head; }))
        return {"alternatives." + std::string(path)};
    if (sim::schema::structure_of<model::Alternative>().find(head) == nullptr) return {std::string(path)};

    std::vector<std::string> paths;
    model::Scenario scratch = scenario;
    for (const auto& alternative : all) {
        std::string full = "alternatives." + alternative.id + "." + std::string(path);
        const auto found = sim::schema::resolve(full, *sim::schema::type_of<model::Scenario>(), &scratch);
        if (!found.error && !found.targets.empty()) paths.push_back(std::move(full));
    }
    // Nobody has it: the first one is named, so that the complaint says what could stand there.
    if (paths.empty() && !all.empty()) paths.push_back("alternatives." + all.front().id + "." + std::string(path));
    return paths;
}

Assignment split_assignment(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos) return {std::string(trimmed(text)), {}, false};
    return {std::string(trimmed(text.substr(0, equals))), std::string(trimmed(text.substr(equals + 1))), true};
}

std::vector<std::string> full_assignments(const std::vector<std::string>& texts, const model::Scenario& scenario)
{
    std::vector<std::string> full;
    for (const auto& text : texts) {
        const Assignment assignment = split_assignment(text);
        if (!assignment.complete || assignment.path.empty()) {
            full.push_back(text);
            continue;
        }
        for (const auto& path : full_paths(assignment.path, scenario)) full.push_back(path + "=" + assignment.value);
    }
    return full;
}

} // namespace cli
