#include "study/request.hpp"

#include "errors.hpp"
#include "schema/quantity.hpp"
#include "study/injections.hpp"
#include "study/whole_number.hpp"

#include <filesystem>
#include <limits>

namespace cli {
namespace {

constexpr std::uint32_t most_runs = 1'000'000;

void read_precision(const std::string& text, Request& request, const Translate& tr)
{
    const auto equals = text.find('=');
    const std::string share = equals == std::string::npos ? text : text.substr(equals + 1);
    if (equals != std::string::npos) request.precision_of = text.substr(0, equals);
    const auto parsed = sim::schema::parse_quantity(share, sim::schema::Quantity::ratio, {});
    if (parsed.error || parsed.value < 1e-4 || parsed.value > 1)
        throw UsageError(tr("`--precision` needs a share such as `5 %`, not `{0}`", text));
    request.precision = parsed.value;
}

report::SweepAxis axis(const std::string& text, const Translate& tr)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
        throw UsageError(tr("`--vary` needs PATH=VALUES, not `{0}`", text),
                         {"--vary people=100,200,400", "--vary people=100..400 step 100"});
    report::SweepError error{};
    report::SweepAxis axis{text.substr(0, equals),
                           report::sweep_values(std::string_view(text).substr(equals + 1), error)};
    while (!axis.path.empty() && axis.path.back() == ' ') axis.path.pop_back();
    if (!axis.values.empty()) return axis;
    switch (error.kind) {
    case report::SweepError::Kind::no_values:
        throw UsageError(tr("`{0}` leaves a value out", text));
    case report::SweepError::Kind::not_a_range:
        throw UsageError(tr("`{0}` is not a range", error.text), {"4..12", "4..12 step 2", "10..60 min step 10"});
    case report::SweepError::Kind::endless:
        throw UsageError(tr("the range `{0}` never reaches its end", error.text));
    case report::SweepError::Kind::too_many:
        break;
    }
    throw UsageError(tr("the range `{0}` has too many values", error.text));
}

} // namespace

void StudyOptionWords::describe(Options& options)
{
    options.value(seed, "--seed", "N",
                  "Seed of the random numbers; the same seed gives the same results. 1 unless given.");
    options.value(runs, "--runs", "N", "Runs of every alternative; the scenario's own number unless given.");
    options.value(precision, "--precision", "SHARE",
                  "Goes on until the half-width of the interval is at most this share of the mean, such as `5 %` or "
                  "`deploy_wait.p85=5 %`.");
    options.value(jobs, "--jobs", "N", "Threads; one per processor unless given. Results do not depend on it.");
    options.values(set, "--set", "PATH=VALUE", "Changes a value of the scenario. May be repeated.", Completes::setting);
    options.values(inject, "--inject", "FAULT", injection_help, Completes::injection);
    options.values(vary, "--vary", "PATH=VALUES",
                   "Runs the study for each of the values: `4,8,12`, `4..12` or `4..12 step 2`. Several of them make a "
                   "grid.",
                   Completes::setting);
    options.values(expect, "--expect", "EXPR",
                   "A statement to check, such as `monolith: lead_time.p85 < 2 d`. May be repeated.",
                   Completes::expectation);
    options.values(metric, "--metric", "ID", "Shows this metric as well; `all` for every one. May be repeated.",
                   Completes::topic);
    options.flag(json, "--json", "Writes one JSON object to standard output in place of the tables.");
    options.flag(csv, "--csv",
                 "Writes one line for each number of each run to standard output in place of the tables.");
    options.values(output, "-o,--output", "FILE",
                   "Also keeps the study in a file: FILE.result can be resumed, .json and .csv are for other programs.",
                   Completes::file);
    options.value(resume, "--resume", "FILE",
                  "Goes on with a study kept in FILE.result, and keeps the new runs there too.", Completes::file);
    options.value(extend, "--extend", "N", "With --resume: N more runs of every alternative.");
}

Request request_of(const StudyOptionWords& words, const Translate& tr)
{
    Request request;
    if (words.seed)
        request.seed =
            whole_number<std::uint64_t>("--seed", *words.seed, 0, std::numeric_limits<std::int64_t>::max(), tr);
    if (words.runs) request.runs = whole_number<std::uint32_t>("--runs", *words.runs, 1, most_runs, tr);
    if (words.precision) read_precision(*words.precision, request, tr);
    if (words.jobs) request.jobs = whole_number<unsigned>("--jobs", *words.jobs, 1, 1024, tr);
    if (words.extend) request.extend = whole_number<std::uint32_t>("--extend", *words.extend, 1, most_runs, tr);
    request.set = words.set;
    request.inject = injections_of(words.inject, tr);
    std::size_t points = 1;
    for (const auto& text : words.vary) {
        request.vary.push_back(axis(text, tr));
        points *= request.vary.back().values.size();
        if (points > report::most_points)
            throw UsageError(tr("the grid has more than {0} points", report::most_points));
    }
    request.expect = words.expect;
    request.metrics = words.metric;
    request.outputs = words.output;
    request.resume = words.resume;
    request.json = words.json;
    request.csv = words.csv;

    if (words.json && words.csv) throw UsageError(tr("`{0}` and `{1}` exclude each other", "--json", "--csv"));
    if (words.extend && !words.resume) throw UsageError(tr("`--extend` needs `--resume FILE`"));
    if (words.resume) {
        for (const auto& [given, name] :
             {std::pair(words.seed.has_value(), "--seed"), std::pair(words.runs.has_value(), "--runs"),
              std::pair(!words.set.empty(), "--set"), std::pair(!words.inject.empty(), "--inject"),
              std::pair(!words.vary.empty(), "--vary")}) {
            if (given)
                throw UsageError(tr("`{0}` and `{1}` exclude each other", name, "--resume"),
                                 {tr("the study goes on as it was begun; `--extend N` adds runs")});
        }
    }
    for (const auto& output : request.outputs) {
        const auto extension = std::filesystem::path(output).extension();
        if (extension != ".result" && extension != ".json" && extension != ".csv")
            throw UsageError(tr("`{0}`: the file has to end in .result, .json or .csv", output));
    }
    return request;
}

} // namespace cli
