/// `twopizza report`: a finished study as a file that people read.
#include "commands/report.hpp"

#include "comparison/study_json.hpp"
#include "document/study_document.hpp"
#include "errors.hpp"
#include "study/stored.hpp"
#include "study/structure_figures.hpp"
#include "terminal/output.hpp"
#include "views/cascade_figure.hpp"
#include "writers/writers.hpp"

#include <algorithm>
#include <filesystem>
#include <sstream>

namespace cli {
namespace {

std::string csv_of(const report::Results& results)
{
    std::ostringstream out;
    report::study_csv(results, out);
    return out.str();
}

class Report : public Command {
public:
    std::string_view name() const override { return "report"; }
    std::string_view summary() const override { return "Writes a report of a finished study."; }
    std::string_view details() const override
    {
        return "The ending of FILE decides the form: .html (one page with everything inside), .pdf, .md, .xlsx, .csv "
               "or "
               ".json. The first screen says what to decide, how sure that is, and what would change it; the appendix "
               "holds the inputs with their sources and the command that computes everything again.";
    }
    std::string_view example() const override { return "twopizza report study.result -o study.html --for exec"; }

    void describe(Options& options) override
    {
        options.argument(result_, "RESULT", "Result file of a study; the study that ran last unless named.",
                         Completes::file);
        options.values(output_, "-o,--output", "FILE", "File to write. May be repeated.", Completes::file);
        options.value(audience_, "--for", "AUDIENCE", "Who is to read it; engineer unless given.", Completes::choice)
            .choices = {report::audience_names().begin(), report::audience_names().end()};
        options.flag(anonymous_, "--anonymise",
                     "Without names: of the scenario, its alternatives, faults, journeys and stages.");
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        report::ReportOptions options;
        if (audience_) {
            const auto audience = report::audience_named(*audience_);
            const auto names = report::audience_names();
            if (!audience)
                throw UsageError(tr("there is no audience `{0}`", *audience_),
                                 {tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(names, ", "))))});
            options.audience = *audience;
        }
        options.anonymous = anonymous_;
        if (output_.empty())
            throw UsageError(tr("`{0}` needs a file to write", name()), {"twopizza report study.result -o study.html"});
        std::vector<std::unique_ptr<OutputFile>> files;
        for (const auto& path : output_) check_form(path, tr);
        for (const auto& path : output_) files.push_back(std::make_unique<OutputFile>(path));

        const Stored stored = read_study(result_, context);
        if (std::ranges::all_of(stored.results.trials(), [](const auto& trial) { return trial.failed(); }))
            throw Failure(tr("the study has no finished run"));
        const report::Results results = anonymous_ ? report::anonymised(stored.results) : stored.results;
        if (!anonymous_) options.expectations = stored.judged;
        options.scenario = stored.scenario.get();
        const bool read = std::ranges::any_of(output_, [](const std::string& path) { return !for_machines(path); });
        if (stored.scenario && !anonymous_ && options.audience != report::Audience::exec && read) {
            options.structures = structure_figures(*stored.scenario, results.study().alternatives, context);
            options.cascade = cascade_figure(results, *stored.scenario, context);
        }
        for (const auto& file : files) file->commit(content(file->target(), results, options, stored, context));
        return ExitCode::ok;
    }

private:
    static constexpr std::array<std::string_view, 6> forms{".html", ".pdf", ".md", ".xlsx", ".csv", ".json"};

    static void check_form(const std::string& path, const Translate& tr)
    {
        const std::string ending = std::filesystem::path(path).extension();
        if (std::ranges::find(forms, ending) == forms.end())
            throw UsageError(tr("`{0}` has an ending that stands for no form of report", path),
                             {tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(forms, ", "))))});
    }

    /// Numbers only, without a document around them.
    static bool for_machines(const std::filesystem::path& path)
    {
        return path.extension() == ".csv" || path.extension() == ".json";
    }

    static std::string content(const std::filesystem::path& path, const report::Results& results,
                               const report::ReportOptions& options, const Stored& stored, const Context& context)
    {
        const std::string ending = path.extension();
        if (ending == ".csv") return csv_of(results);
        if (ending == ".json") return study_as_json(results, options.anonymous ? JudgedStudy{} : stored.judged) + "\n";
        const report::Reading reading(results, context.tr);
        const report::Document document = report::study_document(reading, options);
        if (ending == ".html") return report::as_html(document);
        if (ending == ".pdf") return report::as_pdf(document);
        if (ending == ".md") return report::as_markdown(document);
        return report::as_workbook(document);
    }

    std::optional<std::string> result_;
    std::vector<std::string> output_;
    std::optional<std::string> audience_;
    bool anonymous_ = false;
};

} // namespace

std::unique_ptr<Command> make_report()
{
    return std::make_unique<Report>();
}

} // namespace cli
