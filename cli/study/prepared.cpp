#include "study/prepared.hpp"

#include "company/metric_keys.hpp"
#include "company/run.hpp"
#include "errors.hpp"
#include "schema/quantity.hpp"
#include "studies/begin.hpp"
#include "study/expectation_words.hpp"
#include "study/injections.hpp"

#include <algorithm>

namespace cli {
namespace {

std::vector<std::string> ids_of(const model::Scenario& scenario)
{
    std::vector<std::string> ids;
    for (const auto& alternative : scenario.alternatives) ids.push_back(alternative.id);
    return ids;
}

std::size_t index_of(const std::vector<std::string>& ids, const std::string& id, const Translate& tr)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
    std::vector<std::string> hints;
    if (const auto meant = sim::schema::did_you_mean(id, ids))
        hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
    else
        hints.push_back(tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(ids, ", ")))));
    throw UsageError(tr("there is no alternative `{name}`", fmt::arg("name", id)), hints);
}

/// What follows the name of a family has to be something that the scenario has.
void check_key(const sim::Metric& metric, const std::string& id, const model::Scenario& scenario, const Translate& tr)
{
    const auto keys = model::metric_keys(metric, scenario);
    const std::string key(sim::key_of(metric, id));
    if (std::ranges::find(keys, key) != keys.end()) return;
    std::vector<std::string> hints;
    if (const auto meant = sim::schema::did_you_mean(key, keys))
        hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", fmt::format("{}.{}", metric.stem(), *meant))));
    else if (!keys.empty())
        hints.push_back(tr("allowed: {list}", fmt::arg("list", fmt::format("{}", fmt::join(keys, ", ")))));
    throw UsageError(tr("this scenario has nothing that `{name}` could measure", fmt::arg("name", id)), hints);
}

void check_metric(const std::string& id, const model::Scenario& scenario, bool several, const Translate& tr)
{
    const auto table = model::metrics();
    if (id == "all") return;
    if (const auto* metric = sim::find_metric(table, id)) {
        if (metric->family() && !several) check_key(*metric, id, scenario, tr);
        return;
    }
    std::vector<std::string> known;
    for (const auto& metric : table) {
        if (metric.stem() == id) return;
        known.emplace_back(metric.stem());
    }
    std::vector<std::string> hints;
    if (const auto meant = sim::schema::did_you_mean(id, known))
        hints.push_back(tr("did you mean `{word}`?", fmt::arg("word", *meant)));
    hints.push_back(tr("more: {0}", "twopizza explain metrics"));
    throw UsageError(tr("there is no metric `{name}`", fmt::arg("name", id)), hints);
}

/// Lets a study go on until a number is known that well.
void demand_precision(sim::Study& study, double relative, const model::Scenario& scenario, const Request& request,
                      const Translate& tr)
{
    sim::Precision precision;
    precision.of = sim::metric_statistic(request.precision_of.value_or(scenario.study.precision_metric));
    precision.relative = relative;
    check_metric(precision.of.metric, scenario, request.several, tr);
    study.runs = std::max(study.runs, 2u);
    study.maximum_runs = std::max(study.runs, static_cast<std::uint32_t>(scenario.study.most_runs));
    study.precision = precision;
}

/// Puts what the command line asks for in place of what the scenario does.
void ask(sim::Study& study, const model::Scenario& scenario, const Request& request, const Translate& tr)
{
    study.seed = request.seed.value_or(1);
    study.runs = request.runs.value_or(study.runs);
    study.maximum_runs = study.runs;
    const auto relative = request.precision ? request.precision : scenario.study.precision;
    // An explicit number of runs is what is meant, whatever precision the scenario would like.
    if (relative && (request.precision || !request.runs)) demand_precision(study, *relative, scenario, request, tr);
    study.points = report::grid(request.vary);
}

/// Makes the plans of all points; the scenario at the point that sets nothing is the one already loaded.
void make_plans(Prepared& prepared, const Changes& changes, const Context& context)
{
    const auto& study = prepared.record.study;
    for (const auto& point : study.points) {
        const model::Scenario* scenario = prepared.scenario.get();
        scenario::Loaded here;
        if (!point.set.empty()) {
            Changes all = changes;
            for (const auto& setting : point.set) all.set.push_back(setting.path + "=" + setting.value);
            here = load_or_throw(prepared.source, all, context, false);
            scenario = here.scenario.get();
        }
        prepared.plans.push_back(report::plans_of(*scenario, study));
    }
}

void check_words(const Request& request, const model::Scenario& scenario, const std::vector<std::string>& alternatives)
{
    scenario::Diagnostics diagnostics;
    check_expectation_options(request.expect, scenario, alternatives, diagnostics);
    if (!diagnostics.ok()) throw InputError(std::move(diagnostics));
}

} // namespace

Prepared prepare(const Source& source, const Request& request, const Selection& selection, const Context& context)
{
    const Changes changes{request.set, request.inject};
    scenario::Loaded loaded = load_or_throw(source, changes, context);
    for (const auto& metric : request.metrics) check_metric(metric, *loaded.scenario, request.several, context.tr);
    Prepared prepared;
    prepared.source = source;
    const model::Scenario& scenario = *loaded.scenario;
    const auto ids = ids_of(scenario);

    prepared.record = report::begin_study(loaded, source.name);
    report::StudyRecord& record = prepared.record;
    ask(record.study, scenario, request, context.tr);
    record.overrides = request.set;
    for (const auto& injection : request.inject) record.injections.push_back(injection.text);
    record.command_line = context.words;
    record.expectations = request.expect;
    // A sweep leaves the conditions under which the scenario's own expectations were written.
    if (request.vary.empty() && !selection.alternative)
        record.expectations.insert(record.expectations.begin(), scenario.expect.begin(), scenario.expect.end());
    if (selection.alternative) {
        const std::size_t chosen = index_of(ids, *selection.alternative, context.tr);
        record.study.alternatives = {ids[chosen]};
        record.titles = {scenario.alternatives[chosen].title};
        record.baseline = 0;
    }
    const std::string baseline = selection.baseline ? *selection.baseline : scenario.study.baseline;
    if (!baseline.empty() && !selection.alternative)
        record.baseline = static_cast<std::uint32_t>(index_of(record.study.alternatives, baseline, context.tr));
    check_words(request, scenario, record.study.alternatives);
    prepared.scenario = std::move(loaded.scenario);
    make_plans(prepared, changes, context);
    return prepared;
}

Prepared prepare_again(const report::StudyRecord& record, const Request& request, const Context& context)
{
    Prepared prepared;
    prepared.source = record_source(record);
    prepared.record = record;
    prepared.record.study.runs += request.extend;
    prepared.record.study.maximum_runs += request.extend;
    prepared.record.expectations.insert(prepared.record.expectations.end(), request.expect.begin(),
                                        request.expect.end());
    const Changes changes{record.overrides, injections_of(record.injections, context.tr)};
    scenario::Loaded loaded = load_or_throw(prepared.source, changes, context, false);
    if (loaded.hash != record.scenario_hash)
        throw Failure(
            context.tr("this version reads the scenario of `{0}` differently, so its runs cannot be continued",
                       record.scenario_name));
    check_words(request, *loaded.scenario, record.study.alternatives);
    for (const auto& metric : request.metrics) check_metric(metric, *loaded.scenario, request.several, context.tr);
    if (request.precision)
        demand_precision(prepared.record.study, *request.precision, *loaded.scenario, request, context.tr);
    prepared.scenario = std::move(loaded.scenario);
    make_plans(prepared, changes, context);
    return prepared;
}

} // namespace cli
