/// The files that -o names, and the judgement of expectations that goes into all forms of a result.
#pragma once

#include "comparison/expectation_check.hpp"
#include "comparison/results.hpp"
#include "study/request.hpp"
#include "terminal/output.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// Results of all expectations, by design point.
using JudgedStudy = std::vector<std::vector<report::ExpectationResult>>;
JudgedStudy judge(const report::Results& results, const std::vector<std::string>& expectations);

/// One JSON object, without a line end after it.
std::string study_as_json(const report::Results& results, const JudgedStudy& judged);

class StudyOutputs {
public:
    /// Opens all files. @throws WriteError
    explicit StudyOutputs(const Request& request);

    /// The result file for this study, when one is wanted. @throws StoreError
    std::optional<report::ResultStore> create_store(const report::StudyRecord& record) const;
    /// Writes the files for other programs. @throws WriteError
    void write(const report::Results& results, const JudgedStudy& judged);

private:
    std::optional<std::string> store_;
    std::vector<std::unique_ptr<OutputFile>> files_;
};

} // namespace cli
