#include "import/commit_statistics.hpp"

#include "company/timestamp.hpp"
#include "stats/sample.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace scenario {
namespace {

/// An id made of a part's name. Distinct parts may give the same id, which the caller has to tell apart.
std::string id_of_part(const std::string& part)
{
    if (part == ".") return "root";
    std::string id;
    for (const char c : part) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain =
            byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (plain)
            id += c;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (!id.empty() && id.back() == '-') id.pop_back();
    return id.empty() ? "part" : id;
}

std::vector<CommitPart> frequent_parts(const std::map<std::string, std::size_t>& touched, std::size_t changes,
                                       const CommitStatisticsOptions& options)
{
    std::vector<CommitPart> parts;
    for (const auto& [part, count] : touched) {
        if (static_cast<double>(count) >= options.smallest_part * static_cast<double>(changes))
            parts.push_back({part, "", count});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const CommitPart& a, const CommitPart& b) { return a.changes > b.changes; });
    if (parts.size() > options.most_parts) parts.resize(options.most_parts);
    std::set<std::string> used{std::string(rest_module)};
    for (auto& part : parts) {
        const std::string id = id_of_part(part.part);
        part.module = id;
        for (int n = 2; !used.insert(part.module).second; ++n) part.module = id + "-" + std::to_string(n);
    }
    return parts;
}

} // namespace

CommitStatistics commit_statistics(const std::vector<model::TraceEntry>& changes,
                                   const CommitStatisticsOptions& options)
{
    CommitStatistics statistics;
    statistics.changes = changes.size();
    std::map<std::string, std::size_t> touched;
    std::map<std::string, std::size_t> by_person;
    std::vector<std::int64_t> moments;
    sim::Sample lines;
    for (const auto& change : changes) {
        for (const auto& part : std::set<std::string>(change.parts.begin(), change.parts.end())) ++touched[part];
        ++by_person[change.person];
        lines.add(static_cast<double>(change.insertions) + change.deletions);
        if (const auto moment = model::seconds_of_timestamp(change.authored_at)) moments.push_back(*moment);
    }
    const auto [first, last] = std::minmax_element(moments.begin(), moments.end());
    if (first != moments.end()) statistics.weeks = static_cast<double>(*last - *first) / (7 * 24 * 3600.0);
    statistics.people = by_person.size();
    for (const auto& [person, count] : by_person) statistics.regular_people += count * 100 >= changes.size() ? 1 : 0;
    statistics.lines_p50 = lines.quantile(0.50).value_or(0);
    statistics.lines_p85 = lines.quantile(0.85).value_or(0);

    statistics.parts = frequent_parts(touched, changes.size(), options);
    std::map<std::string, std::string> module_of;
    for (const auto& part : statistics.parts) module_of[part.part] = part.module;
    // Coupling is counted between modules, so that everything small is seen together as "other".
    std::map<std::string, std::size_t> alone;
    std::map<std::pair<std::string, std::string>, std::size_t> together;
    for (const auto& change : changes) {
        std::set<std::string> modules;
        for (const auto& part : change.parts) {
            const auto known = module_of.find(part);
            modules.insert(known != module_of.end() ? known->second : std::string(rest_module));
        }
        for (const auto& from : modules) {
            ++alone[from];
            for (const auto& to : modules) {
                if (from != to) ++together[{from, to}];
            }
        }
    }
    statistics.parts.push_back({"*", std::string(rest_module), alone[std::string(rest_module)]});
    for (const auto& [pair, count] : together) {
        const double probability = static_cast<double>(count) / static_cast<double>(alone[pair.first]);
        if (probability >= options.weakest_pair) statistics.pairs.push_back({pair.first, pair.second, probability});
    }
    return statistics;
}

} // namespace scenario
