/// How the faults of a scenario spread: the windows behind `why`.
#pragma once

#include "company/run.hpp"
#include "company/scenario.hpp"
#include "context.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What is asked about the faults of a scenario.
struct CascadeRequest {
    std::optional<std::string> alternative; ///< only this one
    std::optional<std::string> fault;       ///< only this one
    std::uint64_t seed = 1;
    std::uint32_t runs = 1;
};

/// One fault in one alternative.
struct Cascade {
    std::size_t fault = 0; ///< of the plan's
    std::vector<model::runtime::Impact> runs;

    /// The run to tell about: half of the runs hit no more users than this one.
    std::size_t typical() const;
};

struct AlternativeCascades {
    std::string id;
    model::CompanyPlan plan; ///< with the faults asked for and no others
    std::vector<Cascade> faults;
};

/// Runs the windows of the faults asked for; when the context is told to stop, all alternatives have as many runs as
/// were finished in all of them.
/// @throws UsageError  when there is no such alternative or fault, or nothing that could go wrong
std::vector<AlternativeCascades> cascades_of(const model::Scenario& scenario, const CascadeRequest& request,
                                             const Context& context);

} // namespace cli
