// A study without names.
#include "document/study_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace report {
namespace {

/// Families keyed by kinds that are the model's own words; all others are keyed by what the author named.
const std::set<std::string, std::less<>> own_words{"hours", "cost"};

/// New names in the order of the old ones, part by part: "order.payment-fails" of journey and fault gives "1.2".
class Names {
public:
    std::string of(const std::string& key)
    {
        std::string out;
        for (std::size_t at = 0; at <= key.size();) {
            const std::size_t dot = std::min(key.find('.', at), key.size());
            out += (out.empty() ? "" : ".") + part(key.substr(at, dot - at));
            at = dot + 1;
        }
        return out;
    }

private:
    std::string part(const std::string& old)
    {
        const auto [found, fresh] = names_.emplace(old, "");
        if (fresh) found->second = fmt::format("n{}", names_.size());
        return found->second;
    }

    std::map<std::string, std::string> names_;
};

std::string letter(std::size_t index)
{
    const std::string last(1, static_cast<char>('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
}

StudyRecord without_names(const StudyRecord& record)
{
    StudyRecord bare;
    bare.tool_version = record.tool_version;
    bare.scale = record.scale;
    bare.study = record.study;
    bare.study.points.assign(record.study.points.size(), {});
    for (std::size_t p = 0; p < record.study.points.size(); ++p) {
        for (std::size_t s = 0; s < record.study.points[p].set.size(); ++s)
            bare.study.points[p].set.push_back({fmt::format("value {}", s + 1), record.study.points[p].set[s].value});
    }
    for (std::size_t a = 0; a < bare.study.alternatives.size(); ++a) bare.study.alternatives[a] = letter(a);
    if (bare.study.precision) bare.study.precision.reset();
    bare.titles.assign(record.titles.size(), {});
    bare.baseline = record.baseline;
    bare.created = record.created;
    return bare;
}

} // namespace

Results anonymised(const Results& results)
{
    Names names; // one list for all: faults, journeys and stages are found in several families
    std::vector<sim::TrialOutcome> trials = results.trials();
    for (auto& trial : trials) {
        trial.failure = trial.failure.empty() ? "" : "failed";
        if (!trial.result) continue;
        trial.result->warnings.clear();
        std::map<std::string, sim::Summary, std::less<>> renamed;
        for (auto& [id, summary] : trial.result->metrics) {
            const sim::Metric* row = sim::find_metric(results.metrics(), id);
            const bool keep =
                row == nullptr || !row->family() || own_words.contains(row->stem()) || row->stem().ends_with("_in");
            const std::string key = row == nullptr ? std::string() : std::string(sim::key_of(*row, id));
            renamed.emplace(keep ? id : fmt::format("{}.{}", row->stem(), names.of(key)), summary);
        }
        trial.result->metrics = std::move(renamed);
    }
    return Results(results.metrics(), without_names(results.record()), std::move(trials));
}

} // namespace report
