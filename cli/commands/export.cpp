/// `twopizza export`: the structure of an alternative as text for other tools.
#include "commands/export.hpp"

#include "charts/diagrams.hpp"
#include "errors.hpp"
#include "structure/drawings.hpp"
#include "study/insights.hpp"
#include "study/source.hpp"
#include "terminal/output.hpp"

#include <algorithm>

namespace cli {
namespace {

constexpr std::array<std::string_view, 3> forms{"mermaid", "dot", "structurizr"};

class Export : public Command {
public:
    std::string_view name() const override { return "export"; }
    std::string_view summary() const override
    {
        return "Writes the structure of an alternative for Mermaid, Graphviz or Structurizr.";
    }
    std::string_view details() const override
    {
        return "Deployables, the modules inside them, the team that owns each, and the calls and events between them.";
    }
    std::string_view example() const override { return "twopizza export shop.yaml --form mermaid"; }

    void describe(Options& options) override
    {
        options.argument(file_, "FILE", "Scenario file, or the name of an example.", Completes::file);
        options.value(example_, "--example", "NAME", "A scenario of the library in place of a file.",
                      Completes::example);
        options.value(form_, "--form", "FORM", "Language of the text; mermaid unless given.", Completes::choice)
            .choices = {forms.begin(), forms.end()};
        options.value(alternative_, "--alternative", "ID", "This alternative; the first unless given.",
                      Completes::alternative);
        options.value(output_, "-o,--output", "FILE", "File to write; standard output unless given.", Completes::file);
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        const std::string form = form_.value_or(std::string(forms.front()));
        if (std::ranges::find(forms, form) == forms.end())
            throw UsageError(tr("there is no form `{0}`", form),
                             {tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(forms, ", "))))});
        const auto sources = sources_of(file_ ? std::vector{*file_} : std::vector<std::string>{}, example_, tr);
        if (sources.size() != 1)
            throw UsageError(sources.empty() ? tr("no scenario was named")
                                             : tr("`{0}` takes one scenario at a time", name()),
                             {std::string(example())});
        std::optional<OutputFile> file;
        if (output_) file.emplace(*output_);
        const auto loaded = load_or_throw(sources.front(), {}, context);
        InsightRequest request;
        request.alternative = alternative_ ? alternative_ : loaded.scenario->alternatives.front().id;
        const auto drawing = report::parts_drawing(insights_of(*loaded.scenario, request, context).front());
        if (!drawing) throw Failure(tr("there are too many modules for a drawing"));
        const std::string title = fmt::format("{}: {}", loaded.scenario->title.in(tr.code()), *request.alternative);
        const std::string text = form == "mermaid" ? report::as_mermaid(*drawing)
                                 : form == "dot"   ? report::as_dot(*drawing)
                                                   : report::as_structurizr(*drawing, title);
        if (file)
            file->commit(text);
        else
            context.out << text;
        return ExitCode::ok;
    }

private:
    std::optional<std::string> file_;
    std::optional<std::string> example_;
    std::optional<std::string> form_;
    std::optional<std::string> alternative_;
    std::optional<std::string> output_;
};

} // namespace

std::unique_ptr<Command> make_export()
{
    return std::make_unique<Export>();
}

} // namespace cli
