/// `twopizza run`: the numbers of one alternative, or of all, without comparing them.
#include "commands/run.hpp"

#include "commands/study_command.hpp"
#include "errors.hpp"

namespace cli {
namespace {

class Run : public StudyCommand {
public:
    std::string_view name() const override { return "run"; }
    std::string_view summary() const override
    {
        return "Runs one alternative of a scenario, or all of them, and shows its numbers.";
    }
    std::string_view example() const override
    {
        return "twopizza run --example coupang-deploy-flag --alternative monolith-flag --metric all";
    }

    void describe(Options& options) override
    {
        describe_common(options);
        options.value(selection_.alternative, "--alternative", "ID", "Runs this alternative only.",
                      Completes::alternative);
    }

    ExitCode run(Context& context) override
    {
        if (selection_.alternative && words_.resume)
            throw UsageError(context.tr("`{0}` and `{1}` exclude each other", "--alternative", "--resume"));
        return run_study_command(context, selection_, false);
    }

private:
    Selection selection_;
};

} // namespace

std::unique_ptr<Command> make_run()
{
    return std::make_unique<Run>();
}

} // namespace cli
