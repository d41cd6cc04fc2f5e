#include "study/stored.hpp"

#include "company/run.hpp"
#include "errors.hpp"
#include "store/last_study.hpp"
#include "store/result_store.hpp"
#include "study/injections.hpp"
#include "study/source.hpp"

#include <filesystem>

namespace cli {

std::unique_ptr<model::Scenario> scenario_of(const report::StudyRecord& record, const Context& context)
{
    const Changes changes{record.overrides, injections_of(record.injections, context.tr)};
    scenario::Loaded loaded = record_source(record).load(changes);
    if (!loaded.diagnostics.ok()) return nullptr;
    return std::move(loaded.scenario);
}

Stored read_study(const std::optional<std::string>& file, const Context& context)
{
    std::filesystem::path path;
    if (file) {
        path = *file;
    } else {
        const auto last = report::last_study_path();
        std::error_code error;
        if (!last || !std::filesystem::exists(*last, error))
            throw UsageError(context.tr("no result file was named, and no study has been run yet"),
                             {"twopizza compare FILE -o study.result"});
        path = *last;
    }
    report::StoredStudy stored = report::load_study(path);
    Stored study{report::Results(model::metrics(), std::move(stored.record), std::move(stored.trials)), {}, {}};
    study.scenario = scenario_of(study.results.record(), context);
    study.judged = judge(study.results, study.results.record().expectations);
    return study;
}

} // namespace cli
