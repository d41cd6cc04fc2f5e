#include "comparison/study_json.hpp"

#include "comparison/lead_time_parts.hpp"
#include "comparison/sentence.hpp"

#include <cmath>
#include <nlohmann/json.hpp>

namespace report {
namespace {

using Json = nlohmann::ordered_json;

/// Writes one study; holds what every part of it needs.
class Writer {
public:
    Writer(const Results& results, const JsonOptions& options) : results_(results), options_(options) {}

    Json study() const
    {
        const StudyRecord& record = results_.record();
        Json json;
        json["schema_version"] = json_schema_version;
        json["tool"] = {{"name", "twopizza"}, {"version", record.tool_version}};
        json["seed"] = record.study.seed;
        json["scenario_hash"] = record.scenario_hash;
        json["scenario"] = {{"name", record.scenario_name}, {"title", text(record.scenario_title)}};
        json["runs"] = record.study.runs;
        json["precision"] = precision(record.study);
        json["level"] = options_.compare.level;
        json["baseline"] = record.study.alternatives.at(options_.compare.baseline.value_or(record.baseline));
        json["overrides"] = record.overrides;
        json["injections"] = record.injections;
        json["command_line"] = record.command_line;
        json["created"] = record.created;
        json["warnings"] = warnings();
        json["failures"] = failures();
        Json& data = json["data"];
        if (results_.points() == 1 && record.study.points.front().set.empty()) {
            data = point(0);
        } else {
            data["points"] = Json::array();
            for (std::uint32_t number = 0; number < results_.points(); ++number) {
                Json entry;
                entry["set"] = set_of(number);
                entry.update(point(number));
                data["points"].push_back(std::move(entry));
            }
        }
        return json;
    }

private:
    static Json text(const sim::schema::Text& value) { return {{"en", value.en}, {"ko", value.ko}}; }

    /// null for what is absent or no number.
    static Json number(std::optional<double> value, double factor = 1)
    {
        return value && std::isfinite(*value) ? Json(*value / factor) : Json();
    }
    static Json low(const Estimate& estimate, double factor)
    {
        return estimate.interval ? number(estimate.interval->low, factor) : Json();
    }
    static Json high(const Estimate& estimate, double factor)
    {
        return estimate.interval ? number(estimate.interval->high, factor) : Json();
    }

    sim::MetricUnit unit_of(std::string_view metric) const
    {
        return sim::machine_unit(sim::find_metric(results_.metrics(), metric)->quantity, results_.record().scale);
    }

    static Json precision(const sim::Study& study)
    {
        if (!study.precision) return nullptr;
        return {{"metric", study.precision->of.metric},
                {"statistic", sim::name_of(study.precision->of.statistic)},
                {"relative", study.precision->relative},
                {"level", study.precision->level},
                {"maximum_runs", study.maximum_runs}};
    }

    Json set_of(std::uint32_t point) const
    {
        Json set = Json::object();
        for (const auto& [path, value] : results_.study().points[point].set) set[path] = value;
        return set;
    }

    Json warnings() const
    {
        Json list = Json::array();
        for (const auto& warning : options_.warnings) list.push_back({{"text", warning}});
        for (std::uint32_t point = 0; point < results_.points(); ++point) {
            for (std::uint32_t alternative = 0; alternative < results_.alternatives(); ++alternative) {
                for (const auto& [text, runs] : results_.warnings(point, alternative)) {
                    list.push_back({{"text", text},
                                    {"alternative", results_.study().alternatives[alternative]},
                                    {"set", set_of(point)},
                                    {"runs", runs}});
                }
            }
        }
        return list;
    }

    Json failures() const
    {
        Json list = Json::array();
        for (const auto& [trial, seed, message] : results_.failures()) {
            list.push_back({{"alternative", results_.study().alternatives.at(trial.alternative)},
                            {"set", set_of(trial.point)},
                            {"replication", trial.replication},
                            {"seed", seed},
                            {"message", message}});
        }
        return list;
    }

    Json point(std::uint32_t number) const
    {
        const Comparison comparison = compare(results_, number, options_.compare);
        Json json;
        json["alternatives"] = Json::object();
        json["differences"] = Json::object();
        for (const auto& summary : comparison.alternatives) {
            const std::string& id = results_.study().alternatives[summary.alternative];
            json["alternatives"][id] = alternative(summary, comparison);
            if (summary.alternative == comparison.baseline) continue;
            Json& differences = json["differences"][id] = Json::object();
            for (const auto& apart : summary.differences) differences[apart.metric] = difference(apart, comparison);
        }
        json["expectations"] = expectations(number);
        return json;
    }

    Json alternative(const AlternativeSummary& summary, const Comparison& comparison) const
    {
        Json json;
        const auto& titles = results_.record().titles;
        json["title"] = summary.alternative < titles.size() ? text(titles[summary.alternative]) : Json();
        json["runs"] = summary.runs;
        json["failures"] = summary.failures;
        json["verdict"] = nullptr;
        if (summary.alternative != comparison.baseline) {
            json["verdict"] = Json::array();
            for (const Sentence& sentence : verdict_in_words(results_, comparison, summary))
                json["verdict"].push_back(say_in_english(sentence, results_));
        }
        json["metrics"] = Json::object();
        for (const auto& metric : summary.metrics) json["metrics"][metric.metric] = estimate(metric);
        json["lead_time_parts"] = parts(summary.alternative, comparison);
        return json;
    }

    Json estimate(const MetricEstimate& metric) const
    {
        const auto [symbol, factor] = unit_of(metric.metric);
        return {{"unit", symbol},
                {"mean", number(metric.mean.value, factor)},
                {"ci_low", low(metric.mean, factor)},
                {"ci_high", high(metric.mean, factor)},
                {"p50", number(metric.p50.value, factor)},
                {"p85", number(metric.p85.value, factor)},
                {"p95", number(metric.p95.value, factor)},
                {"runs", metric.mean.runs},
                {"items", metric.items},
                {"p50_ci", {low(metric.p50, factor), high(metric.p50, factor)}},
                {"p85_ci", {low(metric.p85, factor), high(metric.p85, factor)}},
                {"p95_ci", {low(metric.p95, factor), high(metric.p95, factor)}}};
    }

    Json difference(const MetricDifference& apart, const Comparison& comparison) const
    {
        const auto [symbol, factor] = unit_of(apart.metric);
        Json json = {{"unit", symbol}, {"baseline", results_.study().alternatives[comparison.baseline]}};
        json.update(difference(apart.mean, factor));
        if (apart.p50) json["p50"] = difference(*apart.p50, factor);
        if (apart.p85) json["p85"] = difference(*apart.p85, factor);
        if (apart.p95) json["p95"] = difference(*apart.p95, factor);
        return json;
    }

    static Json difference(const Difference& apart, double factor)
    {
        const auto& share = apart.share_in_favour;
        return {{"mean", number(apart.estimate.value, factor)},
                {"ci_low", low(apart.estimate, factor)},
                {"ci_high", high(apart.estimate, factor)},
                {"relative", number(apart.relative)},
                {"verdict", name_of(apart.verdict)},
                {"runs_in_favour", apart.runs_in_favour},
                {"runs_against", apart.runs_against},
                {"runs", apart.runs},
                {"share_in_favour_ci", share ? Json::array({share->low, share->high}) : Json()},
                {"variance_reduction", number(apart.variance_reduction)}};
    }

    Json parts(std::uint32_t alternative, const Comparison& comparison) const
    {
        Json list = Json::array();
        for (const auto& part : lead_time_parts(results_, comparison.point, alternative, comparison.level)) {
            const auto [symbol, factor] = unit_of("stage_time." + part.stage);
            list.push_back({{"stage", part.stage},
                            {"unit", symbol},
                            {"total", number(part.total.value, factor)},
                            {"working", number(part.working.value, factor)},
                            {"waiting", number(part.waiting.value, factor)},
                            {"share", number(part.share)}});
        }
        return list;
    }

    Json expectations(std::uint32_t point) const
    {
        Json list = Json::array();
        if (point >= options_.expectations.size()) return list;
        for (const auto& result : options_.expectations[point]) {
            const auto [symbol, factor] = sim::machine_unit(result.quantity, results_.record().scale);
            const auto& interval = result.interval;
            list.push_back({{"text", result.text},
                            {"judgement", name_of(result.judgement)},
                            {"unit", symbol},
                            {"observed", number(result.observed, factor)},
                            {"ci_low", interval ? number(interval->low, factor) : Json()},
                            {"ci_high", interval ? number(interval->high, factor) : Json()},
                            {"compared_with", number(result.compared_with, factor)},
                            {"runs", result.runs},
                            {"all_runs", result.all_runs},
                            {"more_runs", result.more_runs ? Json(*result.more_runs) : Json()},
                            {"problem", result.problem.empty() ? Json() : Json(result.problem)}});
        }
        return list;
    }

    const Results& results_;
    const JsonOptions& options_;
};

} // namespace

std::string study_json(const Results& results, const JsonOptions& options)
{
    // Bytes that are not UTF-8 (a file name, a failure's message) become U+FFFD instead of an exception.
    return Writer(results, options).study().dump(options.indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace report
