/// From a scenario to a study of it: the record, and what every run needs.
#pragma once

#include "company/plan.hpp"
#include "loader/load.hpp"
#include "store/study_record.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace report {

/// The record of a study of `loaded`, which has no errors: seed 1, and runs, alternatives and baseline as the scenario
/// names them; a precision it wishes for is left out, expectations too.
/// @param name  of the scenario, as people know it
StudyRecord begin_study(const scenario::Loaded& loaded, std::string name);

/// A plan for every alternative of `study`, in its order.
/// @throws std::out_of_range  when the scenario has no such alternative
std::vector<model::CompanyPlan> plans_of(const model::Scenario& scenario, const sim::Study& study);

} // namespace report
