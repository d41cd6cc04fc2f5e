#include "study/perform.hpp"

#include "company/run.hpp"
#include "experiment/run_study.hpp"
#include "store/last_study.hpp"
#include "study/progress_line.hpp"

namespace cli {

Performed perform(const Prepared& prepared, const Request& request, std::optional<report::ResultStore> store,
                  const Context& context)
{
    const auto run = [&prepared, seed = prepared.record.study.seed](const sim::Trial& trial, std::stop_token stop) {
        return model::run(prepared.plans[trial.point][trial.alternative], seed, static_cast<int>(trial.replication),
                          std::move(stop));
    };
    ProgressLine line(context);
    sim::StudyOptions options;
    options.jobs = request.jobs;
    options.stop = context.stop;
    options.progress = [&](const sim::Progress& progress) { line.show(progress); };

    std::optional<report::LastStudy> last;
    std::filesystem::path kept;
    if (store) {
        kept = store->path();
        options.finished = store->load();
    } else {
        last.emplace(prepared.record, model::metrics());
    }
    const auto keep = [&](const sim::TrialOutcome& outcome) {
        if (store)
            store->append(outcome);
        else
            last->append(outcome);
    };
    sim::StudyOutcome outcome = sim::run_study(prepared.record.study, run, keep, options);
    line.clear();
    if (store) {
        store->close();
        report::remember_study(kept);
    } else {
        last->finish();
    }
    if (outcome.interrupted) context.note(context.tr("stopped; finished runs are kept"));
    const bool reached = outcome.precision_reached();
    return {report::Results(model::metrics(), prepared.record, std::move(outcome.trials)), outcome.interrupted,
            reached};
}

} // namespace cli
