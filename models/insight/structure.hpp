/// The structure of one alternative, and everything that is said about it without simulating.
#pragma once

#include "insight/borders.hpp"
#include "insight/coordination.hpp"
#include "insight/cut_points.hpp"
#include "insight/network.hpp"
#include "insight/propagation.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace model::insight {

/// How users depend on services: deployables, databases and hubs.
struct ServiceMap {
    int services = 0;
    Network calls; ///< awaited ones, those to databases left out; node `services` stands for the users
    std::vector<std::vector<int>> journeys; ///< services that each journey may pass, in order
};

struct Structure {
    std::vector<double> weights; ///< of the modules: how often changes start there, ≥ 0
    Network co_change;           ///< probability that a change of one module touches another
    Network calls;               ///< between modules, from who asks to who answers; events as well
    std::vector<int> deployable_of;
    int deployables = 0;
    std::vector<TeamPart> teams;
    Contacts contacts;
    std::optional<ServiceMap> services; ///< absent where nobody uses the product

    int modules() const { return static_cast<int>(weights.size()); }
};

/// Probability from which co-change counts as likely, unless somebody asks for another.
inline constexpr double likely = 0.1;

/// Up to which the figures are worked out with each plan; beyond that they would cost a noticeable part of it.
inline constexpr int most_modules = 2000;
inline constexpr std::size_t most_links = 200'000; ///< of co-change; as many take some 30 ms

/// Whether `examine` takes no more than a moment.
bool is_small(const Structure& structure);

/// What is left out has no meaning for the structure: nothing changes together, there is one team, nobody calls.
struct Insight {
    std::optional<Propagation> co_change;
    std::optional<Propagation> likely_co_change; ///< over links of at least `threshold`
    std::optional<Propagation> calls;
    std::optional<Mirroring> teams;
    std::optional<Mirroring> deployables;
    std::optional<Coordination> coordination;
    std::vector<CutPoint> cut_points;    ///< of the services
    std::optional<double> most_journeys; ///< largest share of journeys that pass one service
};

/// @param threshold  probability from which co-change counts as likely, 0 to 1
/// @throws std::invalid_argument  when parts of the structure do not fit together
Insight examine(const Structure& structure, double threshold = likely);

} // namespace model::insight
