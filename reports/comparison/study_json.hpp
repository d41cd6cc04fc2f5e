/// The study as JSON and as tidy CSV, for machines: raw values, full precision, units named (see README.md).
#pragma once

#include "comparison/comparison.hpp"
#include "comparison/expectation_check.hpp"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace report {

/// Version of the JSON form. Additions do not change it; anything that could break a reader does.
inline constexpr int json_schema_version = 1;

struct JsonOptions {
    CompareOptions compare;
    std::vector<std::string> warnings; ///< of the front end, put before those of the runs
    /// Results of check_expectations, one list per design point or empty.
    std::vector<std::vector<ExpectationResult>> expectations;
    int indent = 2; ///< −1 for one line
};

/// One object. Missing values are null, never 0 or NaN.
std::string study_json(const Results& results, const JsonOptions& options = {});

/// One row per point × alternative × replication × metric × statistic, header first: the raw values, in the units of
/// machines, quoted after RFC 4180. A sweep adds a column for every parameter it sets.
void study_csv(const Results& results, std::ostream& out);

} // namespace report
