// Cumulative flow of an average week: changes come in, pass the stages, and are delivered.
#include "charts/parts.hpp"

#include "comparison/lead_time_parts.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace report {
namespace {

constexpr double least_share = 0.02; ///< of lead time; what is shorter is part of the stage before
constexpr double letters = 17;       ///< height of a name, in pixels
constexpr double panel_height = 190;

struct Part {
    std::string stage;
    double time_s;
};

/// What one alternative delivers, and how long it takes in the order of its flow.
struct Flow {
    std::uint32_t alternative;
    double rate;
    double lead_s;
    std::vector<Part> parts;
};

std::optional<Flow> flow_of(const Reading& study, const Comparison& comparison, const AlternativeSummary& summary)
{
    const std::uint32_t a = summary.alternative;
    const auto* rate = summary.metric("throughput");
    const auto* lead = summary.metric("lead_time");
    if (rate == nullptr || lead == nullptr || a >= study.course.stages.size() || study.course.stages[a].empty())
        return {};
    Flow flow{a, rate->mean.value.value_or(0), lead->mean.value.value_or(0), {}};
    if (!(flow.rate > 0) || !(flow.lead_s > 0)) return {};
    const auto parts = lead_time_parts(study.results, comparison.point, a, comparison.level);
    for (const auto& stage : study.course.stages[a]) {
        const auto found = std::ranges::find(parts, stage, &LeadTimePart::stage);
        if (found == parts.end() || found->share.value_or(0) < least_share) continue;
        flow.parts.push_back({stage, *found->total.value});
    }
    if (flow.parts.empty()) return {};
    return flow;
}

Mark area(double from, double until, double rate, double start, double upper, double lower, int series, double dark)
{
    Mark mark{Shape::area,
              {{from, rate * (from + start - upper)},
               {until, rate * (until + start - upper)},
               {until, rate * (until + start - lower)},
               {from, rate * (from + start - lower)}},
              series};
    mark.weight = dark;
    return mark;
}

struct Name {
    double at;   ///< middle of its band
    double size; ///< of the band
    std::string words;
};

/// Right of their bands, as many as have room, the widest bands first.
void add_names(Panel& panel, double x, std::vector<Name> names)
{
    const double apart = letters / panel_height * (panel.y.high - panel.y.low);
    std::ranges::stable_sort(names, std::greater<>(), &Name::size);
    std::vector<double> taken;
    for (auto& [at, size, words] : names) {
        if (std::ranges::any_of(taken, [&, here = at](double other) { return std::abs(other - here) < apart; }))
            continue;
        taken.push_back(at);
        panel.marks.push_back({Shape::text, {{x, at}}, ink, std::move(words)});
    }
}

Panel panel_of(const Reading& study, const Comparison& comparison, const Flow& flow, double shown_s, double most,
               std::vector<std::string>& stages)
{
    const Span rate = study.value(comparison, flow.alternative, "throughput", Statistic::mean);
    const Span lead = study.value(comparison, flow.alternative, "lead_time", Statistic::mean);
    Panel panel;
    panel.title =
        study.tr("{0}: {1}, lead time {2} on average", study.alternative(flow.alternative), rate.text, lead.text);
    panel.height = panel_height;
    panel.x = scale(0, shown_s, 86400, study.tr("Days"));
    panel.x.high = shown_s;
    std::erase_if(panel.x.ticks, [&](const Tick& tick) { return tick.at > shown_s; });
    panel.y = scale(0, most, 1, study.tr("Changes so far"));
    // At time t, flow.rate · (t + lead) changes have been accepted, and flow.rate · t are delivered.
    std::vector<Name> names;
    double past = 0;
    double all = 0;
    for (const auto& part : flow.parts) all += part.time_s;
    const double stretch = flow.lead_s / all; // waits between stages, and what is too short to be seen
    panel.marks.push_back({Shape::area, {{0, 0}, {shown_s, flow.rate * shown_s}, {shown_s, 0}}, faint});
    panel.marks.back().weight = 0.35;
    for (std::size_t i = 0; i < flow.parts.size(); ++i) {
        const double next = past + flow.parts[i].time_s * stretch;
        // A stage has the same colour everywhere.
        auto known = std::ranges::find(stages, flow.parts[i].stage);
        if (known == stages.end()) known = stages.insert(known, flow.parts[i].stage);
        const auto series = static_cast<int>(known - stages.begin());
        panel.marks.push_back(
            area(0, shown_s, flow.rate, flow.lead_s, past, next, series, series % 2 == 0 ? 0.9 : 0.45));
        panel.marks.push_back(
            {Shape::line,
             {{0, flow.rate * (flow.lead_s - past)}, {shown_s, flow.rate * (shown_s + flow.lead_s - past)}},
             ink,
             "",
             Side::right,
             0.5});
        names.push_back({flow.rate * (shown_s + flow.lead_s - (past + next) / 2), next - past, flow.parts[i].stage});
        past = next;
    }
    names.push_back({flow.rate * shown_s / 2, shown_s, study.tr("delivered")});
    add_names(panel, shown_s, std::move(names));
    panel.marks.push_back({Shape::line, {{0, 0}, {shown_s, flow.rate * shown_s}}, ink, "", Side::right, 0.75});
    // How many are on their way, upright, and how long one takes, level.
    const double here = 0.25 * shown_s;
    const double upper = flow.rate * (here + flow.lead_s);
    const auto bar = [&](const Spot& from, const Spot& to, const Spot& middle, Side side, const std::string& words) {
        panel.marks.push_back({Shape::span, {from, to}, ink});
        panel.marks.back().weight = 0.5;
        panel.marks.push_back({Shape::text, {middle}, ink, words, side});
    };
    bar({here, flow.rate * here}, {here, upper}, {here, (flow.rate * here + upper) / 2}, Side::right,
        study.value(comparison, flow.alternative, "wip", Statistic::mean).text);
    bar({here, upper}, {here + flow.lead_s, upper}, {here + flow.lead_s / 2, upper}, Side::above, lead.text);
    return panel;
}

} // namespace

std::optional<Figure> flow_chart(const Reading& study, const Comparison& comparison)
{
    std::vector<Flow> flows;
    double longest = 0;
    for (const auto& summary : comparison.alternatives) {
        auto flow = flow_of(study, comparison, summary);
        if (!flow) continue;
        longest = std::max(longest, flow->lead_s);
        flows.push_back(std::move(*flow));
    }
    if (flows.empty()) return {};
    Figure figure{"flow", study.tr("Changes on their way"), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {study.tr("Alternative"), study.title("throughput"), study.title("lead_time"),
                            study.title("wip")};
    const double shown_s = 2 * longest;
    std::vector<std::string> stages;
    for (const auto& flow : flows) {
        figure.panels.push_back(
            panel_of(study, comparison, flow, shown_s, flow.rate * (shown_s + flow.lead_s), stages));
        std::vector<Words> row{plain(study.alternative(flow.alternative))};
        for (const char* metric : {"throughput", "lead_time", "wip"})
            row.push_back({study.estimate(comparison, flow.alternative, metric, Statistic::mean)});
        figure.alt += fmt::format("{}. ", figure.panels.back().title);
        figure.table.rows.push_back(std::move(row));
    }
    figure.note = study.tr(
        "A cumulative flow diagram of an average time, drawn from means: lines are as steep as changes are delivered, "
        "and as far apart as they take in each stage. The upright bar is how many are on their way, the level one how "
        "long a change takes. Grey: delivered.");
    return figure;
}

} // namespace report
