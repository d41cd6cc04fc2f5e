#include "commands/study_command.hpp"

#include "company/run.hpp"
#include "comparison/study_json.hpp"
#include "errors.hpp"
#include "study/interrupt.hpp"
#include "study/outputs.hpp"
#include "views/study_report.hpp"

#include <algorithm>

namespace cli {
namespace {

/// Puts the outcomes of several studies into one exit code: the gravest counts.
ExitCode gravest(ExitCode one, ExitCode other)
{
    const auto rank = [](ExitCode code) {
        switch (code) {
        case ExitCode::interrupted:
            return 5;
        case ExitCode::unexpected:
            return 4;
        case ExitCode::expectation_failed:
            return 3;
        case ExitCode::not_told:
            return 2;
        default:
            return 0;
        }
    };
    return rank(one) >= rank(other) ? one : other;
}

ExitCode exit_code_of(const Performed& done, const JudgedStudy& judged)
{
    ExitCode code = ExitCode::ok;
    if (!done.precision_reached) code = ExitCode::not_told;
    for (const auto& point : judged) {
        for (const auto& result : point) {
            if (result.judgement == report::Judgement::fails) code = gravest(code, ExitCode::expectation_failed);
            if (result.judgement == report::Judgement::cannot_tell) code = gravest(code, ExitCode::not_told);
        }
    }
    if (!done.results.failures().empty()) code = gravest(code, ExitCode::unexpected);
    if (done.interrupted) code = ExitCode::interrupted;
    return code;
}

} // namespace

void StudyCommand::describe_common(Options& options)
{
    options.arguments(files_, "FILE", "Scenario files.", Completes::file);
    options.value(example_, "--example", "NAME", "A scenario of the library in place of a file.", Completes::example);
    words_.describe(options);
}

ExitCode StudyCommand::run_study_command(Context& context, const Selection& selection, bool comparing)
{
    const Translate& tr = context.tr;
    Request request = request_of(words_, tr);
    const auto sources = request.resume ? std::vector<Source>{} : sources_of(files_, example_, tr);
    request.several = sources.size() > 1;
    if (request.resume && (!files_.empty() || example_))
        throw UsageError(tr("`{0}` and a scenario exclude each other: the result file holds its own", "--resume"));
    if (!request.resume && sources.empty())
        throw UsageError(tr("no scenario was named"),
                         {fmt::format("twopizza {} FILE", name()),
                          fmt::format("twopizza {} --example coupang-deploy-flag", name())});
    if (sources.size() > 1 && (request.csv || !request.outputs.empty()))
        throw UsageError(tr("`{0}` takes one scenario at a time", request.csv ? "--csv" : "--output"));

    // Outputs are opened and scenarios read now, so that a bad path or a mistake is known before the runs.
    StudyOutputs outputs(request);
    std::vector<Prepared> studies;
    if (request.resume)
        studies.push_back(prepare_again(report::ResultStore::open_to_read(*request.resume).record(), request, context));
    for (const auto& source : sources) studies.push_back(prepare(source, request, selection, context));

    Interrupt interrupt;
    context.stop = interrupt.token();
    ExitCode code = ExitCode::ok;
    std::vector<std::string> objects;
    for (std::size_t i = 0; i < studies.size(); ++i) {
        const Prepared& prepared = studies[i];
        std::optional<report::ResultStore> store = request.resume
                                                       ? report::ResultStore::resume(*request.resume, prepared.record)
                                                       : outputs.create_store(prepared.record);
        const Performed done = perform(prepared, request, std::move(store), context);
        const JudgedStudy judged = judge(done.results, prepared.record.expectations);
        outputs.write(done.results, judged);
        code = gravest(code, exit_code_of(done, judged));
        const StudyReport shown{done, prepared, judged, request, comparing, std::string(name())};
        if (request.json)
            objects.push_back(study_as_json(done.results, judged));
        else if (request.csv)
            report::study_csv(done.results, context.out);
        else
            context.out << (i > 0 ? "\n" : "") << study_report(shown, context);
        if (done.interrupted) break;
    }
    if (request.json) {
        const bool list = studies.size() > 1;
        context.out << (list ? "[\n" : "") << fmt::format("{}", fmt::join(objects, ",\n")) << (list ? "\n]\n" : "\n");
    }
    return code;
}

} // namespace cli
