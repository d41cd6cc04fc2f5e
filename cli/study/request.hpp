/// What the options of `compare` and `run` ask for, checked as far as that goes without a scenario.
#pragma once

#include "commands/options.hpp"
#include "experiment/study.hpp"
#include "loader/injection.hpp"
#include "studies/sweep.hpp"
#include "terminal/translate.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// The words behind the options.
struct StudyOptionWords {
    std::optional<std::string> seed;
    std::optional<std::string> runs;
    std::optional<std::string> precision;
    std::optional<std::string> jobs;
    std::vector<std::string> set;
    std::vector<std::string> inject;
    std::vector<std::string> vary;
    std::vector<std::string> expect;
    std::vector<std::string> metric;
    std::vector<std::string> output;
    std::optional<std::string> resume;
    std::optional<std::string> extend;
    bool json = false;
    bool csv = false;

    void describe(Options& options);
};

struct Request {
    std::optional<std::uint64_t> seed;
    std::optional<std::uint32_t> runs;
    std::optional<double> precision;         ///< relative half width
    std::optional<std::string> precision_of; ///< "lead_time.p85"; absent: as the scenario says
    unsigned jobs = 0;
    std::vector<std::string> set; ///< as typed
    std::vector<scenario::Injection> inject;
    std::vector<report::SweepAxis> vary; ///< paths as typed
    std::vector<std::string> expect;
    std::vector<std::string> metrics; ///< to be shown beyond the headline
    bool several = false;             ///< scenarios: what one has to measure may be missing in another
    std::vector<std::string> outputs; ///< files: .result, .json, .csv
    std::optional<std::string> resume;
    std::uint32_t extend = 0;
    bool json = false;
    bool csv = false;
};

/// @throws UsageError  for numbers that are none or out of range, and options that exclude each other
Request request_of(const StudyOptionWords& words, const Translate& tr);

} // namespace cli
