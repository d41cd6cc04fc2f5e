/// A study from a result file, with the scenario that it holds.
#pragma once

#include "company/scenario.hpp"
#include "comparison/results.hpp"
#include "context.hpp"
#include "study/outputs.hpp"

#include <memory>
#include <optional>
#include <string>

namespace cli {

struct Stored {
    report::Results results;
    std::unique_ptr<model::Scenario> scenario; ///< nothing when this version cannot read it any more
    JudgedStudy judged;
};

/// Reads `file`, or the study that ran last when nothing is named.
/// @throws report::StoreError, UsageError
Stored read_study(const std::optional<std::string>& file, const Context& context);

/// The scenario of a record with all that its command line changed; nothing when it cannot be read.
std::unique_ptr<model::Scenario> scenario_of(const report::StudyRecord& record, const Context& context);

} // namespace cli
