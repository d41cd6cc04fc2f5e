/// `twopizza render`: one figure as a file.
#include "commands/render.hpp"

#include "charts/charts.hpp"
#include "errors.hpp"
#include "figures/draw.hpp"
#include "structure/drawings.hpp"
#include "study/insights.hpp"
#include "study/source.hpp"
#include "study/stored.hpp"
#include "study/whole_number.hpp"
#include "terminal/output.hpp"
#include "views/cascade_figure.hpp"

#include <algorithm>
#include <filesystem>

namespace cli {
namespace {

constexpr std::array<std::string_view, 3> structures{"matrix", "teams", "parts"};
constexpr std::array<std::string_view, 3> forms{".svg", ".png", ".pdf"};

std::vector<std::string> all_views()
{
    std::vector<std::string> names;
    for (const auto& kind : report::chart_kinds()) names.emplace_back(kind.id);
    names.emplace_back("sweep");
    names.emplace_back("cascade");
    names.insert(names.end(), structures.begin(), structures.end());
    return names;
}

bool of_structure(const std::string& view)
{
    return std::ranges::find(structures, view) != structures.end();
}

std::string list(const auto& names)
{
    return fmt::format("{}", fmt::join(names, ", "));
}

class Render : public Command {
public:
    std::string_view name() const override { return "render"; }
    std::string_view summary() const override { return "Draws one figure of a study or of a structure."; }
    std::string_view details() const override
    {
        return "The ending of FILE decides the form: .svg, .png or .pdf. Figures of a study need its result file; "
               "matrix "
               "(what changes together), teams (who has to talk to whom) and parts (what is deployed together, and who "
               "owns it) need a scenario only.";
    }
    std::string_view example() const override
    {
        return "twopizza render study.result --view lead-time -o lead-time.svg";
    }

    void describe(Options& options) override
    {
        options.argument(source_, "SOURCE", "Result file, scenario file, or the name of an example.", Completes::file);
        options.value(view_, "--view", "KIND", "What to draw.", Completes::choice).choices = all_views();
        options.value(output_, "-o,--output", "FILE", "File to write.", Completes::file);
        options.value(alternative_, "--alternative", "ID", "Of a structure: this alternative; the first unless given.",
                      Completes::alternative);
        options.flag(dark_, "--dark", "Light on dark.");
        options.value(width_, "--width", "N", "Width in pixels, 300 to 4000; 720 unless given.");
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        if (!source_) throw UsageError(tr("nothing to draw was named"), {std::string(example())});
        const auto views = all_views();
        if (!view_) throw UsageError(tr("`{0}` needs a value", "--view"), {allowed(list(views), tr)});
        if (std::ranges::find(views, *view_) == views.end())
            throw UsageError(tr("there is no figure `{0}`", *view_), {allowed(list(views), tr)});
        if (!output_) throw UsageError(tr("`{0}` needs a file to write", name()), {std::string(example())});
        const std::string ending = std::filesystem::path(*output_).extension();
        if (std::ranges::find(forms, ending) == forms.end())
            throw UsageError(tr("`{0}` has an ending that stands for no form of figure", *output_),
                             {allowed(list(forms), tr)});
        report::DrawOptions options;
        if (width_) options.width = whole_number<std::uint32_t>("--width", *width_, 300, 4000, tr);
        if (dark_) options.theme = report::dark_theme;
        OutputFile file(*output_);
        const auto figure = of_structure(*view_) ? structure(context) : chart(context);
        if (!figure) throw Failure(tr("there is nothing to draw for `{0}`, or too much of it", *view_));
        file.commit(ending == ".svg"   ? report::as_svg(*figure, options)
                    : ending == ".png" ? report::as_png(*figure, options)
                                       : report::as_pdf(*figure, options));
        return ExitCode::ok;
    }

private:
    static std::string allowed(const std::string& names, const Translate& tr)
    {
        return tr("allowed: {list}", fmt::arg("list", names));
    }

    std::optional<report::Figure> chart(const Context& context) const
    {
        const Stored stored = read_study(source_, context);
        report::Reading study(stored.results, context.tr);
        if (stored.scenario) study.course = report::course_of(*stored.scenario, stored.results.study());
        if (*view_ == "sweep") return report::sweep_chart(study);
        if (*view_ == "cascade")
            return stored.scenario ? cascade_figure(stored.results, *stored.scenario, context) : std::nullopt;
        const auto comparison = report::compare(stored.results, 0);
        const auto kind = std::ranges::find(report::chart_kinds(), *view_, &report::ChartKind::id);
        return kind->make(study, comparison);
    }

    /// Of a scenario, or of the one that a result file holds.
    std::unique_ptr<model::Scenario> scenario(const Context& context) const
    {
        if (std::filesystem::path(*source_).extension() == ".result") {
            auto held = scenario_of(report::load_study(*source_).record, context);
            if (!held) throw Failure(context.tr("The scenario of this study can not be read by this version."));
            return held;
        }
        return std::move(load_or_throw(sources_of({*source_}, std::nullopt, context.tr).front(), {}, context).scenario);
    }

    std::optional<report::Figure> structure(const Context& context) const
    {
        const auto loaded = scenario(context);
        InsightRequest request;
        request.to_draw = true;
        request.alternative = alternative_ ? alternative_ : loaded->alternatives.front().id;
        const auto insight = insights_of(*loaded, request, context).front();
        std::optional<report::Figure> figure;
        if (*view_ == "parts") {
            if (const auto drawing = report::parts_drawing(insight)) figure = report::parts_chart(*drawing, context.tr);
        }
        if (*view_ == "matrix") {
            if (const auto drawing = report::matrix_drawing(insight))
                figure = report::matrix_chart(*drawing, context.tr);
        }
        if (*view_ == "teams") {
            if (const auto drawing = report::teams_drawing(insight)) figure = report::teams_chart(*drawing, context.tr);
        }
        if (figure) figure->title += ": " + *request.alternative;
        return figure;
    }

    std::optional<std::string> source_;
    std::optional<std::string> view_;
    std::optional<std::string> output_;
    std::optional<std::string> alternative_;
    std::optional<std::string> width_;
    bool dark_ = false;
};

} // namespace

std::unique_ptr<Command> make_render()
{
    return std::make_unique<Render>();
}

} // namespace cli
