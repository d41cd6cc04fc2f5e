#include "charts/diagrams.hpp"

#include <fmt/format.h>

namespace report {
namespace {

/// Inside quotes of DOT and Structurizr.
std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out + "\"";
}

/// Inside quotes of Mermaid, which knows entities only.
std::string entities(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += "#quot;";
        else if (c == '#')
            out += "#35;";
        else
            out += c == '\n' ? ' ' : c;
    }
    return out + "\"";
}

const std::string* team_of(const PartsDrawing& drawing, const PartsDrawing::Part& part)
{
    return part.team < 0 ? nullptr : &drawing.teams[static_cast<std::size_t>(part.team)];
}

/// Calls `each(place, part)` for the modules of a deployable.
template <class Each>
void inside(const PartsDrawing& drawing, std::size_t deployable, Each each)
{
    for (std::size_t i = 0; i < drawing.parts.size(); ++i) {
        if (drawing.parts[i].inside == deployable) each(i, drawing.parts[i]);
    }
}

} // namespace

std::string as_mermaid(const PartsDrawing& drawing)
{
    std::string out = "flowchart TB\n";
    for (std::size_t d = 0; d < drawing.deployables.size(); ++d) {
        out += fmt::format("    subgraph d{}[{}]\n", d, entities(drawing.deployables[d]));
        inside(drawing, d, [&](std::size_t i, const PartsDrawing::Part& part) {
            const std::string* team = team_of(drawing, part);
            out +=
                fmt::format("        m{}[{}]\n", i, entities(team == nullptr ? part.name : part.name + " · " + *team));
        });
        out += "    end\n";
    }
    for (const auto& call : drawing.calls) out += fmt::format("    m{} --> m{}\n", call.from, call.to);
    return out;
}

std::string as_dot(const PartsDrawing& drawing)
{
    std::string out = "digraph structure {\n    rankdir=TB;\n    node [shape=box];\n";
    for (std::size_t d = 0; d < drawing.deployables.size(); ++d) {
        out += fmt::format("    subgraph cluster_{} {{\n        label={};\n", d, quoted(drawing.deployables[d]));
        inside(drawing, d, [&](std::size_t i, const PartsDrawing::Part& part) {
            const std::string* team = team_of(drawing, part);
            out += fmt::format("        m{} [label={}];\n", i,
                               quoted(team == nullptr ? part.name : part.name + " · " + *team));
        });
        out += "    }\n";
    }
    for (const auto& call : drawing.calls) out += fmt::format("    m{} -> m{};\n", call.from, call.to);
    return out + "}\n";
}

std::string as_structurizr(const PartsDrawing& drawing, const std::string& title)
{
    std::string out = fmt::format("workspace {} {{\n    model {{\n        product = softwareSystem {} {{\n",
                                  quoted(title), quoted(title));
    for (std::size_t d = 0; d < drawing.deployables.size(); ++d) {
        out += fmt::format("            d{} = container {} {{\n", d, quoted(drawing.deployables[d]));
        inside(drawing, d, [&](std::size_t i, const PartsDrawing::Part& part) {
            out += fmt::format("                m{} = component {}", i, quoted(part.name));
            const std::string* team = team_of(drawing, part);
            out += team == nullptr
                       ? "\n"
                       : fmt::format(" {{\n                    tags {}\n                }}\n", quoted(*team));
        });
        out += "            }\n";
    }
    out += "        }\n";
    for (const auto& call : drawing.calls) out += fmt::format("        m{} -> m{} \"uses\"\n", call.from, call.to);
    out +=
        "    }\n    views {\n        container product {\n            include *\n            autoLayout\n        }\n";
    for (std::size_t d = 0; d < drawing.deployables.size(); ++d)
        out += fmt::format("        component d{} {{\n            include *\n            autoLayout\n        }}\n", d);
    return out + "    }\n}\n";
}

} // namespace report
