/// Makes the report of a study: the decision first, then what it rests on, then how to check it.
#pragma once

#include "comparison/expectation_check.hpp"
#include "document/document.hpp"
#include "text/reading.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace model {
struct Scenario;
}

namespace report {

enum class Audience : unsigned char {
    exec,     ///< the decision, on two pages
    engineer, ///< everything
    students  ///< everything, with questions in place of some answers
};
std::optional<Audience> audience_named(std::string_view name);
std::string_view name_of(Audience audience);
/// "exec", "engineer", "class".
std::span<const std::string_view> audience_names();

struct ReportOptions {
    Audience audience = Audience::engineer;
    bool anonymous = false;
    /// The scenario of the study with its overrides; nothing when it cannot be read any more.
    const model::Scenario* scenario = nullptr;
    std::vector<std::vector<ExpectationResult>> expectations{}; ///< by point
    std::vector<Figure> structures{};                           ///< of the alternatives, for those who want everything
    std::optional<Figure> cascade{};                            ///< of the failure that hurts most, for the same
};

Document study_document(const Reading& study, const ReportOptions& options);

/// The same study without names: of the scenario, its alternatives, faults, journeys, stages and machines.
Results anonymised(const Results& results);

} // namespace report
