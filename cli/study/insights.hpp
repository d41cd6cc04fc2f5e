/// The insights that a command line asks for.
#pragma once

#include "context.hpp"
#include "structure/insights.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cli {

struct InsightRequest {
    std::optional<std::string> alternative; ///< only this one
    double threshold = model::insight::likely;
    /// Only what drawings show: no hot pairs, and nothing about the coordination of more teams than are drawn, which
    /// takes time and memory with the square of them.
    bool to_draw = false;
};

/// @throws UsageError  when there is no such alternative
std::vector<report::AlternativeInsight> insights_of(const model::Scenario& scenario, const InsightRequest& request,
                                                    const Context& context);

} // namespace cli
