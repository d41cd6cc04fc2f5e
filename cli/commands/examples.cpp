/// `twopizza examples`: the scenarios that come with the program.
#include "commands/examples.hpp"

#include "errors.hpp"
#include "examples/library.hpp"
#include "study/scenario_files.hpp"
#include "study/source.hpp"
#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <nlohmann/json.hpp>

namespace cli {
namespace {

class Examples : public Command {
public:
    std::string_view name() const override { return "examples"; }
    std::string_view summary() const override
    {
        return "Lists, shows and copies the scenarios that come with the program.";
    }
    std::string_view example() const override { return "twopizza examples copy coupang-deploy-flag ."; }

    void describe(Options& options) override
    {
        options
            .argument(action_, "ACTION", "`list` (also without a word), `show NAME` or `copy NAME [FOLDER]`.",
                      Completes::choice)
            .choices = {"list", "show", "copy"};
        options.argument(name_, "NAME", "Name of the example.", Completes::example);
        options.argument(folder_, "FOLDER", "Where it is copied to; the current folder unless given.",
                         Completes::folder);
        options.flag(json_, "--json", "Writes one JSON object in place of text.");
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        const std::string action = action_.value_or("list");
        if (action == "list") return list(context);
        if (action != "show" && action != "copy")
            throw UsageError(tr("`{0}` has no action `{1}`", name(), action),
                             {tr("allowed: {list}", fmt::arg("list", "list, show, copy"))});
        if (!name_) throw UsageError(tr("no example was named"), {"twopizza examples"});
        if (action == "show") {
            context.out << load_or_throw(example_source(*name_, tr), {}, context, false).text;
            return ExitCode::ok;
        }
        const std::filesystem::path folder = folder_.value_or(".");
        const auto files = example_files(*name_, folder, tr);
        write_new(files, tr);
        for (const auto& file : files) context.out << file.path.string() << "\n";
        context.note(tr("next: {0}", fmt::format("twopizza compare {}", files.front().path.string())));
        return ExitCode::ok;
    }

private:
    ExitCode list(Context& context) const
    {
        const Translate& tr = context.tr;
        const auto library = scenario::scenario_library();
        if (!library) throw UsageError(tr("the scenario library was not found"), {tr("more: {0}", "twopizza doctor")});
        auto json = nlohmann::ordered_json::array();
        Table table(2);
        int longest = 0;
        for (const auto& name : scenario::example_names(*library)) longest = std::max(longest, columns(name));
        for (const auto& name : scenario::example_names(*library)) {
            const auto loaded = example_source(name, tr).load({});
            const std::string title = loaded.scenario ? loaded.scenario->title.in(tr.code()) : tr("(has mistakes)");
            std::vector<std::string> ids;
            if (loaded.scenario) {
                for (const auto& alternative : loaded.scenario->alternatives) ids.push_back(alternative.id);
            }
            json.push_back({{"name", name}, {"title", title}, {"alternatives", ids}});
            table.row({{name, Style::strong},
                       {shortened(title, std::max(20, context.screen.width - longest - 4)), Style::plain}});
        }
        if (json_) {
            context.out << nlohmann::ordered_json{{"schema_version", 1}, {"examples", json}}.dump(2) << "\n";
            return ExitCode::ok;
        }
        context.out << table.render(context.screen);
        context.note(tr("next: {0}", "twopizza compare --example NAME"));
        return ExitCode::ok;
    }

    std::optional<std::string> action_;
    std::optional<std::string> name_;
    std::optional<std::string> folder_;
    bool json_ = false;
};

} // namespace

std::unique_ptr<Command> make_examples()
{
    return std::make_unique<Examples>();
}

} // namespace cli
