/// `twopizza reference`: the generated reference pages.
#include "commands/reference.hpp"

#include "study/schemas.hpp"

namespace cli {
namespace {

class Reference : public Command {
public:
    std::string_view name() const override { return "reference"; }
    std::string_view summary() const override
    {
        return "Writes the reference of scenario files, metrics and diagnostics as Markdown.";
    }
    std::string_view example() const override { return "twopizza reference --lang ko > reference.ko.md"; }
    void describe(Options&) override {}

    ExitCode run(Context& context) override
    {
        context.out << reference_markdown(context.tr);
        return ExitCode::ok;
    }
};

} // namespace

std::unique_ptr<Command> make_reference()
{
    return std::make_unique<Reference>();
}

} // namespace cli
