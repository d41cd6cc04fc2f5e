/// `twopizza check`: is this file a scenario, and does everything in it fit together?
#include "commands/check.hpp"

#include "errors.hpp"
#include "loader/render.hpp"
#include "study/source.hpp"

#include <nlohmann/json.hpp>

namespace cli {
namespace {

class Check : public Command {
public:
    std::string_view name() const override { return "check"; }
    std::string_view summary() const override
    {
        return "Looks for mistakes in scenario files: all of them, each with its line and what would mend it.";
    }
    std::string_view example() const override { return "twopizza check scenario.yaml --format json"; }

    void describe(Options& options) override
    {
        options.arguments(files_, "FILE", "Scenario files.", Completes::file);
        options.value(example_, "--example", "NAME", "A scenario of the library in place of a file.",
                      Completes::example);
        options.values(set_, "--set", "PATH=VALUE", "Changes a value of the scenario. May be repeated.",
                       Completes::setting);
        options.value(format_, "--format", "FORMAT", "How the findings are written.", Completes::choice).choices = {
            "human", "json"};
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        const bool json = format_ == "json";
        if (format_ && !json && *format_ != "human")
            throw UsageError(tr("`{0}` is not a format", *format_),
                             {tr("allowed: {list}", fmt::arg("list", "human, json"))});
        const auto sources = sources_of(files_, example_, tr);
        if (sources.empty()) throw UsageError(tr("no scenario was named"), {"twopizza check FILE"});

        scenario::RenderOptions options;
        options.translate = [&](std::string_view text) { return tr(text); };
        options.color = context.screen.color;
        nlohmann::ordered_json files = nlohmann::ordered_json::array();
        bool ok = true;
        for (const auto& source : sources) {
            const auto loaded = source.load({set_, {}});
            ok = ok && loaded.diagnostics.ok();
            if (json) {
                const auto found = scenario::render_json(loaded.diagnostics, options.translate);
                files.push_back({{"file", source.name},
                                 {"ok", loaded.diagnostics.ok()},
                                 {"diagnostics", nlohmann::ordered_json::parse(found)}});
                continue;
            }
            context.out << scenario::render(loaded.diagnostics, options);
            if (!loaded.diagnostics.ok() || !loaded.scenario) continue;
            const std::size_t count = loaded.scenario->alternatives.size();
            context.out << (count == 1 ? tr("{0}: all is well (one alternative)", source.name)
                                       : tr("{0}: all is well ({1} alternatives)", source.name, count))
                        << "\n";
        }
        if (json) context.out << nlohmann::ordered_json{{"schema_version", 1}, {"files", files}}.dump(2) << "\n";
        return ok ? ExitCode::ok : ExitCode::invalid_input;
    }

private:
    std::vector<std::string> files_;
    std::vector<std::string> set_;
    std::optional<std::string> example_;
    std::optional<std::string> format_;
};

} // namespace

std::unique_ptr<Command> make_check()
{
    return std::make_unique<Check>();
}

} // namespace cli
