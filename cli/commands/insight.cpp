/// `twopizza insight`: what the structure of the alternatives says, without simulating anything.
#include "commands/insight.hpp"

#include "errors.hpp"
#include "insight/metrics.hpp"
#include "organization/communication.hpp"
#include "schema/quantity.hpp"
#include "study/insights.hpp"
#include "study/source.hpp"
#include "terminal/numbers.hpp"
#include "views/insight_view.hpp"

#include <map>
#include <nlohmann/json.hpp>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;

template <class Things>
Json ids(const Things& things, const std::vector<int>& which)
{
    Json names = Json::array();
    for (const int i : which) names.push_back(things[static_cast<std::size_t>(i)].id);
    return names;
}

Json as_json(const report::Matrix& matrix)
{
    constexpr const char* levels[] = {"modules", "deployables", "teams"};
    const auto name = [&](int node) { return matrix.names[static_cast<std::size_t>(node)]; };
    Json json{
        {"level", levels[static_cast<int>(matrix.level)]}, {"clusters", Json::array()}, {"entries", Json::array()}};
    const auto cluster = matrix.clusters.cluster_of();
    for (const int node : matrix.clusters.order) {
        const auto own = static_cast<std::size_t>(cluster[static_cast<std::size_t>(node)]);
        if (own == json["clusters"].size()) json["clusters"].push_back(Json::array());
        json["clusters"][own].push_back(name(node));
    }
    for (const auto& link : matrix.network.links)
        json["entries"].push_back({{"from", name(link.from)}, {"to", name(link.to)}, {"value", link.weight}});
    return json;
}

Json as_json(const model::insight::Coordination& needs, const model::CompanyPlan& plan)
{
    Json json{{"teams", Json::array()}, {"needs", Json::array()}};
    for (int a = 0; a < needs.teams; ++a) {
        const auto& team = plan.teams[static_cast<std::size_t>(a)];
        json["teams"].push_back({{"id", team.id},
                                 {"people", team.people},
                                 {"paths_inside", model::communication_paths(team.people)},
                                 {"with_others", needs.load(a)}});
        for (int b = a; b < needs.teams; ++b) {
            if (needs.between(a, b) <= 0) continue;
            json["needs"].push_back({{"one", team.id},
                                     {"other", plan.teams[static_cast<std::size_t>(b)].id},
                                     {"required", needs.between(a, b)},
                                     {"met", needs.met_between(a, b)}});
        }
    }
    return json;
}

Json as_json(const report::AlternativeInsight& alternative)
{
    const auto& plan = alternative.plan;
    const auto& found = alternative.found;
    Json json{{"metrics", Json::object()}};
    for (const auto& figure : model::insight::figures(found))
        json["metrics"][std::string(figure.metric)] = figure.value;
    if (found.likely_co_change) json["core"] = ids(plan.modules, found.likely_co_change->core);
    if (alternative.matrix) {
        json["matrix"] = as_json(*alternative.matrix);
    } else if (found.co_change) {
        Json entries = Json::array();
        const auto name = [&](int m) { return plan.modules[static_cast<std::size_t>(m)].id; };
        for (const auto& link : alternative.structure.co_change.links)
            entries.push_back({{"from", name(link.from)}, {"to", name(link.to)}, {"value", link.weight}});
        json["matrix"] = {{"level", "modules"}, {"entries", std::move(entries)}};
    }
    if (found.coordination) json["coordination"] = as_json(*found.coordination, plan);
    json["hot_pairs"] = Json::array();
    for (const report::HotPair& pair : alternative.hot_pairs)
        json["hot_pairs"].push_back(
            {{"modules", ids(plan.modules, {pair.one, pair.other})}, {"touches", pair.touches}});
    if (alternative.structure.services) {
        json["cut_points"] = Json::array();
        for (const auto& point : found.cut_points)
            json["cut_points"].push_back({{"service", plan.runtime.services[static_cast<std::size_t>(point.node)].id},
                                          {"cuts_off", ids(plan.runtime.services, point.cut_off)},
                                          {"journeys", alternative.journeys_through(point.node)}});
    }
    return json;
}

class InsightCommand : public Command {
public:
    std::string_view name() const override { return "insight"; }
    std::string_view summary() const override
    {
        return "Shows what the structure of the alternatives says: how far changes spread, who has to talk to whom.";
    }
    std::string_view details() const override
    {
        return "Nothing is simulated. What changes together comes from `co_change` of product and alternative, or from "
               "the recorded changes of a trace. The matrix stands in an order that shows what belongs together; above "
               "40 modules it is that of the deployables or of the teams. The same figures are metrics of every run.";
    }
    std::string_view example() const override { return "twopizza insight shop.yaml --alternative monolith"; }

    void describe(Options& options) override
    {
        options.argument(file_, "FILE", "Scenario file, or the name of an example.", Completes::file);
        options.value(example_, "--example", "NAME", "A scenario of the library in place of a file.",
                      Completes::example);
        options.value(alternative_, "--alternative", "ID", "Shows this alternative only.", Completes::alternative);
        options.value(threshold_, "--threshold", "SHARE",
                      "Probability from which co-change counts as likely; 10 % unless given.");
        options.values(set_, "--set", "PATH=VALUE", "Changes a value of the scenario. May be repeated.",
                       Completes::setting);
        options.flag(json_, "--json", "Writes one JSON object in place of text.");
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        const auto sources = sources_of(file_ ? std::vector{*file_} : std::vector<std::string>{}, example_, tr);
        if (sources.size() != 1)
            throw UsageError(sources.empty() ? tr("no scenario was named")
                                             : tr("`{0}` takes one scenario at a time", name()),
                             {"twopizza insight FILE"});
        InsightRequest request{alternative_};
        if (threshold_) request.threshold = share(*threshold_, tr);
        const auto loaded = load_or_throw(sources.front(), {set_, {}}, context, false);
        const model::Scenario& scenario = *loaded.scenario;
        const auto all = insights_of(scenario, request, context);
        if (json_) {
            Json json{{"schema_version", 1},
                      {"scenario", sources.front().name},
                      {"threshold", request.threshold},
                      {"alternatives", Json::object()}};
            for (const auto& one : all) json["alternatives"][one.plan.alternative] = as_json(one);
            context.out << json.dump(2) << "\n";
            return ExitCode::ok;
        }
        const Screen& screen = context.screen;
        const InsightStyle style{tr, screen, Numbers(tr, scenario.calendar.scale(), screen.unicode), request.threshold};
        const auto dash = std::string(screen.sign(" – ", " - "));
        context.out << screen.styled(scenario.title.in(tr.code()), Style::strong) << "\n"
                    << scenario.id << dash << tr("nothing was simulated") << "\n";
        std::map<std::string, std::string> told; // and of which alternative first
        for (const auto& one : all) {
            const std::string text = insight_view(one, style);
            const auto [same, anew] = told.emplace(text, one.plan.alternative);
            context.out << "\n"
                        << screen.styled(one.plan.alternative, Style::strong)
                        << title(scenario.alternatives[one.number], dash, tr) << "\n"
                        << (anew ? text : "    " + tr("as {0}", same->second) + "\n");
        }
        return ExitCode::ok;
    }

private:
    static std::string title(const model::Alternative& alternative, const std::string& dash, const Translate& tr)
    {
        const std::string words(alternative.title.in(tr.code()));
        return words.empty() ? std::string() : dash + words;
    }

    /// @throws UsageError  unless it is a share
    static double share(const std::string& text, const Translate& tr)
    {
        const auto parsed = sim::schema::parse_quantity(text, sim::schema::Quantity::ratio, {});
        if (parsed.error || parsed.value < 0 || parsed.value > 1)
            throw UsageError(tr("`{0}` is no share between 0 and 100 %", text), {"--threshold 10%"});
        return parsed.value;
    }

    std::optional<std::string> file_;
    std::optional<std::string> example_;
    std::optional<std::string> alternative_;
    std::optional<std::string> threshold_;
    std::vector<std::string> set_;
    bool json_ = false;
};

} // namespace

std::unique_ptr<Command> make_insight()
{
    return std::make_unique<InsightCommand>();
}

} // namespace cli
