/// Everything that `compare` and `run` show people about a study, from the title to the next step.
#pragma once

#include "context.hpp"
#include "study/outputs.hpp"
#include "study/perform.hpp"
#include "text/words.hpp"

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

using report::planned_time;
using report::shell_word;

std::string study_report(const StudyReport& report, const Context& context);

} // namespace cli
