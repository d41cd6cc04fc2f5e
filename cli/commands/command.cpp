#include "commands/command.hpp"

#include "commands/check.hpp"
#include "commands/compare.hpp"
#include "commands/complete.hpp"
#include "commands/completion.hpp"
#include "commands/doctor.hpp"
#include "commands/examples.hpp"
#include "commands/explain.hpp"
#include "commands/export.hpp"
#include "commands/init.hpp"
#include "commands/insight.hpp"
#include "commands/plan.hpp"
#include "commands/reference.hpp"
#include "commands/render.hpp"
#include "commands/report.hpp"
#include "commands/run.hpp"
#include "commands/schema.hpp"
#include "commands/texts.hpp"
#include "commands/verify.hpp"
#include "commands/version.hpp"
#include "commands/why.hpp"

namespace cli {

Commands all_commands()
{
    Commands commands;
    commands.push_back(make_compare());
    commands.push_back(make_run());
    commands.push_back(make_why());
    commands.push_back(make_report());
    commands.push_back(make_verify());
    commands.push_back(make_render());
    commands.push_back(make_export());
    commands.push_back(make_check());
    commands.push_back(make_plan());
    commands.push_back(make_insight());
    commands.push_back(make_examples());
    commands.push_back(make_init());
    commands.push_back(make_explain());
    commands.push_back(make_schema());
    commands.push_back(make_reference());
    commands.push_back(make_version());
    commands.push_back(make_doctor());
    commands.push_back(make_completion());
    commands.push_back(make_complete());
    commands.push_back(make_texts());
    return commands;
}

Command* find_command(const Commands& commands, std::string_view name)
{
    for (const auto& command : commands) {
        if (command->name() == name) return command.get();
    }
    return nullptr;
}

void GlobalOptions::describe(Options& options)
{
    options
        .value(language, "--lang", "LANG", "Language; that of the environment (LC_ALL, LANG) unless given.",
               Completes::choice)
        .choices = {"en", "ko"};
    options.flag(no_color, "--no-color", "No colours; NO_COLOR in the environment does the same.");
    options.flag(quiet, "-q,--quiet", "No progress, notes or warnings.");
    options.flag(help, "-h,--help", "Shows this help.");
}

} // namespace cli
