/// The structure of an alternative as text for other tools.
#pragma once

#include "charts/structure.hpp"

#include <span>
#include <string>
#include <string_view>

namespace report {

/// Flowchart with a subgraph for each deployable.
std::string as_mermaid(const PartsDrawing& drawing);
/// Digraph with a cluster for each deployable.
std::string as_dot(const PartsDrawing& drawing);
/// Workspace with a software system, a container for each deployable and a component for each module; teams are tags.
std::string as_structurizr(const PartsDrawing& drawing, const std::string& title);

} // namespace report
