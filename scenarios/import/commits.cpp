#include "import/commits.hpp"

#include "company/issue.hpp"
#include "company/timestamp.hpp"
#include "loader/yaml_reader.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>

namespace scenario {
namespace {

/// A YAML text in double quotes.
std::string in_quotes(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += fmt::format("\\x{:02x}", c);
        else
            out += c;
    }
    return out + "\"";
}

std::string modules_yaml(const CommitStatistics& statistics)
{
    std::string out;
    for (const auto& part : statistics.parts)
        out += fmt::format("    - {{id: {}, parts: [{}], weight: {}}}\n", in_quotes(part.module), in_quotes(part.part),
                           std::max<std::size_t>(part.changes, 1));
    return out;
}

std::string co_change_csv(const CommitStatistics& statistics)
{
    std::string out = "from,to,probability\n";
    for (const auto& pair : statistics.pairs)
        out += fmt::format("{},{},{:.3f}\n", pair.from, pair.to, pair.probability);
    return out;
}

std::string scenario_yaml(const CommitStatistics& s, const CommitImportOptions& options)
{
    constexpr int teams = 6;
    const auto people = std::max<std::size_t>(s.regular_people, teams);
    const auto weeks = static_cast<int>(std::ceil(s.weeks)) + 1; // from the Monday before to the last change
    return fmt::format(
        R"(# Made from {history} by `twopizza init --from-commits`. Everything marked "assumed" under inputs is a guess: change it.
twopizza: 1
id: {id}
title:
  en: {changes} real changes, cut and owned in four ways
  ko: 실제 변경 {changes}건을 네 가지 방식으로
story:
  en: >-
    {changes} commits by {people_all} people over {weeks_all:.0f} weeks arrive again as they did, with the parts they
    touched. Half of them change at most {p50:g} lines. What happens to the time from start to production when each part
    gets a repository and a pipeline of its own, and when six teams take the place of two?
  ko: >-
    {weeks_all:.0f}주 동안 {people_all}명이 남긴 커밋 {changes}건이 그때 그대로, 건드린 부분까지 똑같이 다시 들어온다.
    절반은 {p50:g}줄 이하의 변경이다. 부분마다 저장소와 파이프라인을 따로 두면, 그리고 두 팀 대신 여섯 팀이 맡으면
    시작에서 운영 반영까지의 시간은 어떻게 달라지는가?

people: {people}
calendar: {{hours_per_day: 8}}

study:
  length: {weeks} weeks
  runs: 20
  baseline: one-repository-two-teams

product:
  modules:
{modules}  # Share of the changes to one part that also touch the other, from the same history. The replayed changes touch what
  # they touched; the coupling matters when work is drawn at random instead.
  co_change: {{csv: {co_change}}}

work:
  - id: commits
    title: {{en: Recorded changes, ko: 기록된 변경}}
    arrival:
      trace:
        changes: {{csv: {history}}}
        effort_per_change: 4 h
        effort_per_line: 1 min
        most_effort: 3 d

alternatives:
  - id: one-repository-two-teams
    title: {{en: "One repository, two teams", ko: "저장소 하나, 두 팀"}}
    deployables: [{{id: product, modules: ["*"], repository: main}}]
    organization:
      teams: [{{id: team, count: 2}}]
      communication: {{law: quadratic, handoff: 2 h}}
    flow:
      - work: {{id: coding}}
      - meeting: {{id: meeting, from_teams: 2, wait: 4 h, length: 30 min}}
      - review: {{id: review}}
      - merge: {{id: merge, overlap: 5 %, same_module_only: true}}
      - pipeline:
          id: pipeline
          jobs: [{{id: build-and-test, fixed: 5 min, per_kloc: 20 s, pass: 90 %}}]
          on_failure: restart
          runners: 1
          runners_per: repository
      - deploy:
          id: deploy
          release: {{flag: {{per: repository}}}}
          hold: 15 min

  - id: one-repository-six-teams
    from: one-repository-two-teams
    title: {{en: "One repository, six teams", ko: "저장소 하나, 여섯 팀"}}
    organization:
      teams: [{{id: team, count: 6}}]

  - id: split-two-teams
    from: one-repository-two-teams
    title: {{en: "A repository for each part, two teams", ko: "부분마다 저장소, 두 팀"}}
    deployables:
      - {{id: product, remove: true}}
      - {{id: part, modules: ["*"], each: true}}

  - id: split-six-teams
    from: split-two-teams
    title: {{en: "A repository for each part, six teams", ko: "부분마다 저장소, 여섯 팀"}}
    organization:
      teams: [{{id: team, count: 6}}]

expect:
  - "split-two-teams.stage_time.pipeline.mean < one-repository-two-teams.stage_time.pipeline.mean"

inputs:
  - {{path: work.commits.arrival.trace.changes, badge: measured, source: {history}}}
  - {{path: product.co_change, badge: measured, source: {history}}}
  - {{path: people, badge: measured, source: {history}, note: {{en: People with at least one change in a hundred., ko: 전체 변경의 1% 이상을 남긴 사람 수.}}}}
  - {{path: work.commits.arrival.trace.effort_per_change, badge: assumed, note: {{en: A commit does not tell how long it took., ko: 커밋에는 걸린 시간이 남지 않는다.}}}}
  - {{path: work.commits.arrival.trace.effort_per_line, badge: assumed}}
  - {{path: alternatives.one-repository-two-teams.flow.review.wait, badge: cited, source: "Rigby & Bird 2013: median 15 to 24 h at Microsoft"}}
  - {{path: alternatives.one-repository-two-teams.flow.merge.overlap, badge: assumed}}
  - {{path: alternatives.one-repository-two-teams.flow.pipeline.jobs, badge: assumed}}
  - {{path: alternatives.one-repository-two-teams.flow.deploy.hold, badge: assumed}}
)",
        fmt::arg("history", in_quotes(options.history_file)), fmt::arg("co_change", in_quotes(options.co_change_file)),
        fmt::arg("id", in_quotes(options.id)), fmt::arg("changes", s.changes), fmt::arg("people_all", s.people),
        fmt::arg("weeks_all", s.weeks), fmt::arg("weeks", weeks), fmt::arg("p50", s.lines_p50),
        fmt::arg("people", people), fmt::arg("modules", modules_yaml(s)));
}

/// Complains about moments that cannot be read. @return whether all could be
bool moments_are_readable(const std::vector<model::TraceEntry>& changes, const Positions& positions,
                          Diagnostics& diagnostics)
{
    bool readable = true;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        if (model::seconds_of_timestamp(changes[i].authored_at)) continue;
        Diagnostic diagnostic;
        diagnostic.code = model::issue::not_a_timestamp;
        diagnostic.where = positions.nearest(fmt::format("changes.{}.authored_at", i));
        diagnostic.args = {arg("text", changes[i].authored_at)};
        diagnostics.add(std::move(diagnostic));
        readable = false;
    }
    return readable;
}

} // namespace

std::optional<CommitImport> import_commits(const std::string& csv, const CommitImportOptions& options,
                                           Diagnostics& diagnostics)
{
    // The history is read as the trace of a scenario is, so both understand the same files and complain alike.
    model::Trace trace;
    ReadOptions reading;
    const std::filesystem::path path(csv);
    reading.folder = path.parent_path().string();
    Positions positions;
    const std::string wrapper = fmt::format("changes: {{csv: {}}}", in_quotes(path.filename().string()));
    if (!read_yaml(wrapper, csv, trace, reading, positions, diagnostics)) return std::nullopt;
    if (trace.changes.empty()) {
        Diagnostic diagnostic;
        diagnostic.code = model::issue::empty_trace;
        diagnostic.where.file = csv;
        diagnostic.args = {arg("stream", path.filename().string())};
        diagnostics.add(std::move(diagnostic));
        return std::nullopt;
    }
    if (!moments_are_readable(trace.changes, positions, diagnostics)) return std::nullopt;
    CommitImport import;
    import.statistics = commit_statistics(trace.changes);
    import.scenario = scenario_yaml(import.statistics, options);
    import.co_change = co_change_csv(import.statistics);
    return import;
}

} // namespace scenario
