/// What the figures of an alternative's structure show.
#pragma once

#include "charts/structure.hpp"
#include "structure/insights.hpp"

#include <optional>

namespace report {

/// Nothing when nothing changes together, or there are too many rows.
std::optional<MatrixDrawing> matrix_drawing(const AlternativeInsight& alternative);
/// Nothing for a single team, or too many.
std::optional<TeamsDrawing> teams_drawing(const AlternativeInsight& alternative);
/// Nothing when there are too many modules to be told apart in a drawing.
std::optional<PartsDrawing> parts_drawing(const AlternativeInsight& alternative);

} // namespace report
