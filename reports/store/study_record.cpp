#include "store/study_record.hpp"

#include <chrono>
#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace report {

std::string utc_now()
{
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::chrono::system_clock::to_time_t(now)));
}

std::vector<std::string> differences(const StudyRecord& one, const StudyRecord& other)
{
    std::vector<std::string> found;
    const auto check = [&](std::string_view what, bool same) {
        if (!same) found.emplace_back(what);
    };
    check("scenario", one.scenario_hash == other.scenario_hash);
    check("seed", one.study.seed == other.study.seed);
    check("alternatives", one.study.alternatives == other.study.alternatives);
    check("design points", one.study.points == other.study.points);
    check("overrides", one.overrides == other.overrides);
    check("injections", one.injections == other.injections);
    check("version of twopizza", one.tool_version == other.tool_version);
    return found;
}

std::string describe(const StudyRecord& record)
{
    return fmt::format("{} ({}; seed {}; {})", record.scenario_name, fmt::join(record.study.alternatives, ", "),
                       record.study.seed, record.created);
}

} // namespace report
