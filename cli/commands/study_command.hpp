/// `compare` and `run`: the same study, shown as a comparison or as numbers of single alternatives.
#pragma once

#include "commands/command.hpp"
#include "study/perform.hpp"
#include "study/request.hpp"

namespace cli {

class StudyCommand : public Command {
protected:
    void describe_common(Options& options);
    /// Runs all sources and shows them. `comparing` chooses the views.
    ExitCode run_study_command(Context& context, const Selection& selection, bool comparing);

    std::vector<std::string> files_;
    std::optional<std::string> example_;
    StudyOptionWords words_;
};

} // namespace cli
