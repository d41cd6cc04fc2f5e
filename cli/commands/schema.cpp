/// `twopizza schema`: the JSON Schemas of what goes in and what comes out.
#include "commands/schema.hpp"

#include "errors.hpp"
#include "study/schemas.hpp"

namespace cli {
namespace {

class Schema : public Command {
public:
    std::string_view name() const override { return "schema"; }
    std::string_view summary() const override
    {
        return "Writes the JSON Schema of scenario files, or of what --json writes.";
    }
    std::string_view example() const override { return "twopizza schema scenario > scenario.schema.json"; }

    void describe(Options& options) override
    {
        options.argument(kind_, "KIND", "Which schema; `scenario` unless given.", Completes::choice).choices = {
            "scenario", "result"};
    }

    ExitCode run(Context& context) override
    {
        const std::string kind = kind_.value_or("scenario");
        if (kind == "scenario")
            context.out << scenario_schema(context.tr);
        else if (kind == "result")
            context.out << result_schema();
        else
            throw UsageError(context.tr("there is no schema `{0}`", kind),
                             {context.tr("allowed: {list}", fmt::arg("list", "scenario, result"))});
        return ExitCode::ok;
    }

private:
    std::optional<std::string> kind_;
};

} // namespace

std::unique_ptr<Command> make_schema()
{
    return std::make_unique<Schema>();
}

} // namespace cli
