#include "comparison/study_json.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <ostream>

namespace report {
namespace {

std::string csv_field(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
    std::string field = "\"";
    for (const char c : text) {
        if (c == '"') field += '"';
        field += c;
    }
    return field + '"';
}

/// Every parameter that some design point sets, in the order in which they first appear.
std::vector<std::string> varied(const sim::Study& study)
{
    std::vector<std::string> paths;
    for (const auto& point : study.points)
        for (const auto& setting : point.set)
            if (std::ranges::find(paths, setting.path) == paths.end()) paths.push_back(setting.path);
    return paths;
}

std::string settings(const sim::DesignPoint& point, const std::vector<std::string>& paths)
{
    std::string fields;
    for (const auto& path : paths) {
        const auto found = std::ranges::find(point.set, path, &sim::Setting::path);
        fields += (found != point.set.end() ? csv_field(found->value) : std::string()) + ",";
    }
    return fields;
}

} // namespace

void study_csv(const Results& results, std::ostream& out)
{
    using sim::Statistic;
    constexpr std::array all{Statistic::mean, Statistic::p50, Statistic::p85,
                             Statistic::p95,  Statistic::min, Statistic::max};
    constexpr std::array only{Statistic::mean};

    const sim::Study& study = results.study();
    const auto paths = varied(study);
    for (const auto& path : paths) out << csv_field(path) << ',';
    out << "alternative,replication,metric,statistic,value,unit\n";
    for (const auto& outcome : results.trials()) {
        if (!outcome.result) continue;
        const auto& [point, alternative, replication] = outcome.trial;
        const std::string prefix = fmt::format("{}{},{}", settings(study.points.at(point), paths),
                                               csv_field(study.alternatives.at(alternative)), replication);
        for (const auto& [id, summary] : outcome.result->metrics) {
            const sim::Metric* row = sim::find_metric(results.metrics(), id);
            if (row == nullptr || summary.count == 0) continue;
            const auto unit = sim::machine_unit(row->quantity, results.record().scale);
            const auto line = [&](std::string_view statistic, double value, std::string_view symbol) {
                const std::string number = std::isfinite(value) ? fmt::format("{}", value) : std::string();
                out << fmt::format("{},{},{},{},{}\n", prefix, csv_field(id), statistic, number, symbol);
            };
            const std::span<const Statistic> statistics =
                row->spread == sim::Spread::items ? std::span<const Statistic>(all) : std::span<const Statistic>(only);
            if (row->spread == sim::Spread::items) line("count", static_cast<double>(summary.count), "1");
            for (const Statistic statistic : statistics)
                line(sim::name_of(statistic), *sim::value_of(*outcome.result, id, statistic) / unit.factor,
                     unit.symbol);
        }
    }
}

} // namespace report
