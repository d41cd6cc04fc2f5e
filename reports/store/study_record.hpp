/// Who a study is: everything needed to recognise it, repeat it and report on it, except the trials themselves.
#pragma once

#include "experiment/study.hpp"
#include "schema/quantity.hpp"
#include "schema/text.hpp"

#include <string>
#include <vector>

namespace report {

struct StudyRecord {
    std::string tool_version;
    std::string scenario_name; ///< library name or file name, as people know it
    sim::schema::Text scenario_title;
    std::string
        scenario_text; ///< the whole scenario, so that the study can be run and reported on from this file alone
    std::string scenario_hash;
    sim::schema::TimeScale scale;          ///< what a working day is in this scenario
    sim::Study study;                      ///< seed, points, alternatives, wanted runs and precision
    std::vector<sim::schema::Text> titles; ///< of the alternatives, in the order of study.alternatives
    std::uint32_t baseline = 0;            ///< index of the alternative that the others are compared with
    std::vector<std::string> expectations; ///< all that the study is to be judged by, as written
    std::vector<std::string> overrides;    ///< "--set" values that apply to all points, as given
    std::vector<std::string> injections;   ///< "--inject" faults, as given
    std::vector<std::string> command_line; ///< the words of the command that began the study
    std::string created;                   ///< UTC, "2025-03-01T09:30:00Z"

    bool operator==(const StudyRecord&) const = default;
};

/// The present moment in the form of `StudyRecord::created`.
std::string utc_now();

/// What differs so much that trials of the two must not be mixed, in the record's words ("seed", "scenario"); empty
/// when one continues the other. Wanted runs, precision, command line, name and time of creation may differ.
std::vector<std::string> differences(const StudyRecord& one, const StudyRecord& other);

/// "shop (monolith, soa, microservices; seed 1; 2025-03-01T09:30:00Z)", to recognise a study in a message.
std::string describe(const StudyRecord& record);

} // namespace report
