/// `twopizza verify`: does a report print what its study says?
#include "commands/verify.hpp"

#include "company/run.hpp"
#include "document/provenance.hpp"
#include "document/study_document.hpp"
#include "errors.hpp"
#include "experiment/run_study.hpp"
#include "study/interrupt.hpp"
#include "study/outputs.hpp"
#include "study/prepared.hpp"
#include "study/progress_line.hpp"
#include "study/structure_figures.hpp"
#include "study/whole_number.hpp"
#include "views/cascade_figure.hpp"
#include "writers/printed.hpp"
#include "writers/writers.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace cli {
namespace {

constexpr std::size_t most_shown = 20;
constexpr std::size_t longest_shown = 160;

std::string content_of(const std::string& path, const Translate& tr)
{
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in.good() && !in.eof()) throw Failure(tr("{0} cannot be read", path));
    return text;
}

/// Runs everything again that the report rests on.
std::optional<report::Results> recompute(const report::Provenance& provenance, const Prepared& prepared, unsigned jobs,
                                         const Context& context)
{
    ProgressLine line(context);
    sim::StudyOptions options;
    options.jobs = jobs;
    options.stop = context.stop;
    options.progress = [&](const sim::Progress& progress) { line.show(progress); };
    const auto run = [&prepared, seed = prepared.record.study.seed](const sim::Trial& trial, std::stop_token stop) {
        return model::run(prepared.plans[trial.point][trial.alternative], seed, static_cast<int>(trial.replication),
                          std::move(stop));
    };
    auto outcome = sim::run_study(
        prepared.record.study, run, [](const sim::TrialOutcome&) {}, options);
    line.clear();
    if (outcome.interrupted) return std::nullopt;
    std::erase_if(outcome.trials, [&](const sim::TrialOutcome& done) { return !provenance.covers(done.trial); });
    return report::Results(model::metrics(), provenance.record, std::move(outcome.trials));
}

std::string shortened(const std::string& text)
{
    if (text.size() <= longest_shown) return text;
    std::size_t end = longest_shown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    return text.substr(0, end) + "…";
}

class Verify : public Command {
public:
    std::string_view name() const override { return "verify"; }
    std::string_view summary() const override { return "Computes a report again and compares all that it prints."; }
    std::string_view details() const override
    {
        return "An HTML report carries its scenario, its seed and how it was made. All of its runs are done again, and "
               "every number and every text is compared. Whatever differs is named, and the exit code is 4. How "
               "figures are drawn is not compared, only what they say. An anonymous report carries no scenario and "
               "cannot be verified.";
    }
    std::string_view example() const override { return "twopizza verify study.html"; }

    void describe(Options& options) override
    {
        options.argument(file_, "REPORT", "Report in HTML, as `report` wrote it.", Completes::file);
        options.value(jobs_, "--jobs", "N", "Threads; all cores unless given. Results are the same for any number.");
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        if (!file_) throw UsageError(tr("no report was named"), {"twopizza verify study.html"});
        const unsigned jobs = jobs_ ? whole_number<unsigned>("--jobs", *jobs_, 1, 1024, tr) : 0;
        const std::string printed = content_of(*file_, tr);
        const auto study = report::study_in(printed);
        const auto provenance = study ? report::provenance_from(*study) : std::nullopt;
        if (!provenance)
            throw Failure(tr("`{0}` carries no study: it is no report in HTML, or an anonymous one", *file_));

        const Prepared prepared = prepare_again(provenance->record, Request{}, context);
        Interrupt interrupt;
        context.stop = interrupt.token();
        const auto results = recompute(*provenance, prepared, jobs, context);
        if (!results) return ExitCode::interrupted;
        const auto found = report::mismatches(printed, again(*provenance, *results, prepared, context));
        if (found.empty()) {
            const auto all = report::printed_in(printed);
            const auto numbers = std::ranges::count_if(all, [](const auto& piece) { return !piece.of.empty(); }) / 2;
            context.out << tr("All {0} numbers and all texts are what the study says.", numbers) << "\n";
            return ExitCode::ok;
        }
        for (std::size_t i = 0; i < std::min(found.size(), most_shown); ++i) context.out << line(found[i], tr) << "\n";
        if (found.size() > most_shown) context.out << tr("… and {0} more", found.size() - most_shown) << "\n";
        if (provenance->record.tool_version != TP_VERSION)
            context.note(tr("The report was made by version {0}, this is {1}: models may have changed.",
                            provenance->record.tool_version, TP_VERSION));
        return ExitCode::expectation_failed;
    }

private:
    static std::string again(const report::Provenance& provenance, const report::Results& results,
                             const Prepared& prepared, Context context)
    {
        context.tr = Translate(i18n::language_named(provenance.form.language).value_or(i18n::Language::en));
        report::ReportOptions options;
        options.audience = report::audience_named(provenance.form.audience).value_or(report::Audience::engineer);
        options.scenario = prepared.scenario.get();
        options.expectations = judge(results, results.record().expectations);
        if (options.audience != report::Audience::exec) {
            options.structures = structure_figures(*prepared.scenario, results.study().alternatives, context);
            options.cascade = cascade_figure(results, *prepared.scenario, context);
        }
        return report::as_html(report::study_document(report::Reading(results, context.tr), options));
    }

    static std::string line(const report::Mismatch& mismatch, const Translate& tr)
    {
        const std::string printed = mismatch.printed.empty() ? "–" : shortened(mismatch.printed);
        const std::string computed = mismatch.recomputed.empty() ? "–" : shortened(mismatch.recomputed);
        return fmt::format("{}: {}", mismatch.of.empty() ? tr("text") : mismatch.of,
                           tr("printed “{0}”, computed “{1}”", printed, computed));
    }

    std::optional<std::string> file_;
    std::optional<std::string> jobs_;
};

} // namespace

std::unique_ptr<Command> make_verify()
{
    return std::make_unique<Verify>();
}

} // namespace cli
