/// A study that is ready to run: its record and a plan for every alternative at every point.
#pragma once

#include "company/plan.hpp"
#include "context.hpp"
#include "store/study_record.hpp"
#include "study/request.hpp"
#include "study/source.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What `compare` and `run` ask beyond the common options.
struct Selection {
    std::optional<std::string> alternative; ///< only this one
    std::optional<std::string> baseline;
};

struct Prepared {
    report::StudyRecord record;
    std::unique_ptr<model::Scenario> scenario;          ///< with --set applied, without --vary
    std::vector<std::vector<model::CompanyPlan>> plans; ///< [point][alternative of the study]
    Source source;
};

/// Loads the scenario at every point and makes the plans.
/// @throws InputError, UsageError  for an alternative, baseline or metric that is not there
Prepared prepare(const Source& source, const Request& request, const Selection& selection, const Context& context);

/// The same for a study in a result file, with `request.extend` more runs or until `request.precision`.
/// @throws InputError, Failure  when the scenario is not the one the study was begun with any more
Prepared prepare_again(const report::StudyRecord& record, const Request& request, const Context& context);

} // namespace cli
