/// `twopizza why`: how each fault of a scenario spreads from where it began.
#include "commands/why.hpp"

#include "errors.hpp"
#include "study/injections.hpp"
#include "study/interrupt.hpp"
#include "study/source.hpp"
#include "study/whole_number.hpp"
#include "terminal/text_block.hpp"
#include "views/cascade_view.hpp"
#include "views/study_report.hpp"

#include <limits>
#include <nlohmann/json.hpp>

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using model::runtime::Impact;

constexpr std::uint32_t most_runs = 10'000;

Json seconds(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

/// Shares as they are, times in seconds since the fault began.
Json as_json(const Impact& impact, const model::runtime::RuntimePlan& plan)
{
    const auto name = [&](int component) {
        return component < 0 ? Json() : Json(plan.components[static_cast<std::size_t>(component)].id);
    };
    Json json{{"users", impact.users},
              {"journeys", Json::object()},
              {"journeys_out", impact.journeys_out},
              {"modules", impact.modules},
              {"depth", impact.depth},
              {"lasted_s", impact.lasted_s},
              {"noticed_s", seconds(impact.noticed_s)},
              {"recovered_s", seconds(impact.recovered_s)},
              {"goodput_after", impact.goodput_after},
              {"reached", Json::array()}};
    for (std::size_t j = 0; j < impact.journeys.size(); ++j) json["journeys"][plan.journeys[j].id] = impact.journeys[j];
    for (const auto& reached : impact.reached)
        json["reached"].push_back({{"component", name(reached.component)},
                                   {"from", name(reached.blames)},
                                   {"depth", reached.depth},
                                   {"after_s", reached.first_s},
                                   {"failed", reached.failed_share},
                                   {"reason", reason_in_words(reached.reason)}});
    return json;
}

Json as_json(const std::vector<AlternativeCascades>& all)
{
    Json faults = Json::object();
    for (const auto& alternative : all) {
        for (const auto& cascade : alternative.faults) {
            Json runs = Json::array();
            for (const auto& impact : cascade.runs) runs.push_back(as_json(impact, alternative.plan.runtime));
            const std::string& fault = alternative.plan.runtime.faults[cascade.fault].id;
            faults[fault][alternative.id] = std::move(runs);
        }
    }
    return faults;
}

class Why : public Command {
public:
    std::string_view name() const override { return "why"; }
    std::string_view summary() const override
    {
        return "Shows how each fault of a scenario spreads: who is reached from whom, when, and why.";
    }
    std::string_view details() const override
    {
        return "Each fault is watched in a window of its own. A request is hurt when it is lost, late or degraded. A "
               "component stands below the one that it blames the most for its failed visits. With several runs, the "
               "tree is that of a run in the middle.";
    }
    std::string_view example() const override { return "twopizza why shop.yaml --fault cart-slow --runs 10"; }

    void describe(Options& options) override
    {
        options.argument(file_, "FILE", "Scenario file, or the name of an example.", Completes::file);
        options.value(example_, "--example", "NAME", "A scenario of the library in place of a file.",
                      Completes::example);
        options.value(alternative_, "--alternative", "ID", "Shows this alternative only.", Completes::alternative);
        options.value(fault_, "--fault", "ID", "Shows this fault only.", Completes::fault);
        options.value(seed_, "--seed", "N",
                      "Seed of the random numbers; the same seed gives the same results. 1 unless given.");
        options.value(runs_, "--runs", "N", "Runs of every window; 1 unless given.");
        options.values(set_, "--set", "PATH=VALUE", "Changes a value of the scenario. May be repeated.",
                       Completes::setting);
        options.values(inject_, "--inject", "FAULT", injection_help, Completes::injection);
        options.flag(json_, "--json", "Writes one JSON object in place of text.");
    }

    ExitCode run(Context& context) override
    {
        const Translate& tr = context.tr;
        CascadeRequest request{alternative_, fault_};
        if (seed_)
            request.seed =
                whole_number<std::uint64_t>("--seed", *seed_, 0, std::numeric_limits<std::int64_t>::max(), tr);
        if (runs_) request.runs = whole_number<std::uint32_t>("--runs", *runs_, 1, most_runs, tr);
        const Changes changes{set_, injections_of(inject_, tr)};
        const auto sources = sources_of(file_ ? std::vector{*file_} : std::vector<std::string>{}, example_, tr);
        if (sources.size() != 1)
            throw UsageError(sources.empty() ? tr("no scenario was named")
                                             : tr("`{0}` takes one scenario at a time", name()),
                             {"twopizza why FILE"});
        const auto loaded = load_or_throw(sources.front(), changes, context);
        Interrupt interrupt;
        context.stop = interrupt.token();
        const auto all = cascades_of(*loaded.scenario, request, context);
        if (json_)
            context.out << Json{{"schema_version", 1},
                                {"scenario", sources.front().name},
                                {"seed", request.seed},
                                {"faults", as_json(all)}}
                               .dump(2)
                        << "\n";
        else
            context.out << text(*loaded.scenario, request, all, context);
        return context.stop.stop_requested() ? ExitCode::interrupted : ExitCode::ok;
    }

private:
    static std::string text(const model::Scenario& scenario, const CascadeRequest& request,
                            const std::vector<AlternativeCascades>& all, const Context& context)
    {
        const Translate& tr = context.tr;
        const CascadeStyle style{tr, context.screen, Numbers(tr, scenario.calendar.scale(), context.screen.unicode)};
        const auto dash = context.screen.sign(" – ", " - ");
        std::string out = context.screen.styled(scenario.title.in(tr.code()), Style::strong) + "\n";
        out += scenario.id + std::string(dash) + tr("windows of {0}", planned_time(scenario.observation.length, tr)) +
               (request.runs > 1 ? ", " + tr("{0} runs", request.runs) : std::string()) + ", " +
               tr("seed {0}", request.seed) + "\n";
        if (all.front().faults.front().runs.empty()) return out + tr("No run was finished.") + "\n";
        for (const auto& cascade : all.front().faults) {
            const auto& fault = all.front().plan.runtime.faults[cascade.fault];
            out += "\n" + context.screen.styled(fault.id, Style::strong) + ": " +
                   fault_in_words(fault.settings, style) + "\n";
            for (const auto& alternative : all)
                out += cascade_view(alternative, alternative.faults[cascade.fault], style);
        }
        return out;
    }

    std::optional<std::string> file_;
    std::optional<std::string> example_;
    std::optional<std::string> alternative_;
    std::optional<std::string> fault_;
    std::optional<std::string> seed_;
    std::optional<std::string> runs_;
    std::vector<std::string> set_;
    std::vector<std::string> inject_;
    bool json_ = false;
};

} // namespace

std::unique_ptr<Command> make_why()
{
    return std::make_unique<Why>();
}

} // namespace cli
