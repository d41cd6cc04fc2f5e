/// `twopizza init`: the first files of one's own scenario.
#include "commands/init.hpp"

#include "errors.hpp"
#include "study/commit_import.hpp"
#include "study/scenario_files.hpp"

namespace cli {
namespace {

class Init : public Command {
public:
    std::string_view name() const override { return "init"; }
    std::string_view summary() const override
    {
        return "Writes the first files of a scenario of your own, with comments and the schema that editors use.";
    }
    std::string_view example() const override { return "twopizza init shop --example coupang-deploy-flag"; }

    void describe(Options& options) override
    {
        options.argument(folder_, "DIR", "Folder for the files; the current one unless given.", Completes::folder);
        options.value(example_, "--example", "NAME", "Starts from a scenario of the library.", Completes::example);
        options.value(commits_, "--from-commits", "CSV",
                      "Starts from a recorded history of changes: a file with the columns `authored_at` (ISO 8601 with "
                      "offset) and `parts` (separated by semicolons), and `committed_at`, `person`, `files`, "
                      "`insertions`, `deletions` where they are known.",
                      Completes::file);
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        if (example_ && commits_)
            throw UsageError(tr("`{0}` and `{1}` exclude each other", "--example", "--from-commits"));
        const std::filesystem::path folder = folder_.value_or(".");
        const auto files = example_   ? example_files(*example_, folder, tr)
                           : commits_ ? commit_files(*commits_, folder, tr)
                                      : starter_files(folder, tr);
        write_new(files, tr);
        for (const auto& file : files) context.out << file.path.string() << "\n";
        const std::string scenario = files.front().path.string();
        context.note(tr("Edit `people`, `alternatives` and `expect` in {0} first.", scenario));
        context.note(tr("next: {0}", fmt::format("twopizza check {0} && twopizza compare {0}", scenario)));
        return ExitCode::ok;
    }

private:
    std::optional<std::string> folder_;
    std::optional<std::string> example_;
    std::optional<std::string> commits_;
};

} // namespace

std::unique_ptr<Command> make_init()
{
    return std::make_unique<Init>();
}

} // namespace cli
