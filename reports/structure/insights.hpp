/// What the structure of the alternatives says: everything behind `insight`.
#pragma once

#include "company/plan.hpp"
#include "company/scenario.hpp"
#include "insight/clusters.hpp"
#include "insight/structure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace report {

/// What the rows of a design-structure matrix stand for.
enum class Level : unsigned char { modules, deployables, teams };

/// A design-structure matrix that fits on a screen: co-change, with what belongs together side by side.
struct Matrix {
    Level level = Level::modules;
    std::vector<std::string> names;
    model::insight::Network network;
    model::insight::Clusters clusters;
};

inline constexpr int most_rows = 40;
inline constexpr std::size_t most_drawn = 100; ///< modules or teams, in other drawings

/// Two modules that no team owns both of.
struct HotPair {
    int one = 0;
    int other = 0;
    double touches = 0; ///< of one because of the other, for each change of anything
};

struct AlternativeInsight {
    std::size_t number = 0; ///< among the alternatives of the scenario
    model::CompanyPlan plan;
    model::insight::Structure structure;
    model::insight::Insight found;
    std::optional<Matrix> matrix;   ///< nothing when nothing changes together, or when even the teams are too many
    std::vector<HotPair> hot_pairs; ///< all, hottest first

    /// The teams that work on a module, "a, b".
    std::string owners(int module) const;
    /// The journeys that may pass a service.
    std::vector<std::string> journeys_through(int service) const;
};

enum class InsightDepth : unsigned char {
    everything,
    /// Only what drawings show: no hot pairs, and nothing about the coordination of more teams than are drawn, which
    /// takes time and memory with the square of them.
    drawings
};

/// Of one alternative, by its place in the scenario.
/// @param threshold  probability from which a co-change counts as a link
AlternativeInsight insight_of(const model::Scenario& scenario, std::size_t alternative,
                              double threshold = model::insight::likely, InsightDepth depth = InsightDepth::everything);

} // namespace report
