/// `twopizza compare`: the alternatives of a scenario against its baseline.
#include "commands/compare.hpp"

#include "commands/study_command.hpp"
#include "errors.hpp"

namespace cli {
namespace {

class Compare : public StudyCommand {
public:
    std::string_view name() const override { return "compare"; }
    std::string_view summary() const override
    {
        return "Runs all alternatives of a scenario on the same work and the same luck, and says what differs.";
    }
    std::string_view details() const override
    {
        return "Every number comes with a 95 % interval. A difference is that of runs in pairs on the same random "
               "numbers; "
               "`~` marks differences that cannot be seen.";
    }
    std::string_view example() const override
    {
        return "twopizza compare --example coupang-deploy-flag --vary people=100,200,300,400";
    }

    void describe(Options& options) override
    {
        describe_common(options);
        options.value(selection_.baseline, "--baseline", "ID", "Alternative that the others are compared with.",
                      Completes::alternative);
    }

    ExitCode run(Context& context) override
    {
        if (selection_.baseline && words_.resume)
            throw UsageError(context.tr("`{0}` and `{1}` exclude each other", "--baseline", "--resume"));
        return run_study_command(context, selection_, true);
    }

private:
    Selection selection_;
};

} // namespace

std::unique_ptr<Command> make_compare()
{
    return std::make_unique<Compare>();
}

} // namespace cli
