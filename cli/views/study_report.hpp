/// Everything that `compare` and `run` show people about a study, from the title to the next step.
#pragma once

#include "context.hpp"
#include "study/outputs.hpp"
#include "study/perform.hpp"

#include <string>

namespace cli {

struct StudyReport {
    const Performed& done;
    const Prepared& prepared;
    const JudgedStudy& judged;
    const Request& request;
    bool comparing = true;
    std::string command;
};

std::string study_report(const StudyReport& report, const Context& context);

/// "52 weeks", "91 d", "30 min": a length of time as people plan it.
std::string planned_time(sim::Duration time, const Translate& tr);

/// `word` so that a shell takes it as one.
std::string shell_word(const std::string& word);

} // namespace cli
