#include "insight/metrics.hpp"

#include <algorithm>

namespace model::insight {

using sim::Better;
using sim::Metric;
using sim::Spread;
using sim::schema::Quantity;

namespace {

constexpr Metric table[] = {
    {"propagation_cost", "Propagation cost", Quantity::ratio, Better::lower, Spread::run,
     "Share of ordered pairs of modules, each with itself included, where a change of the first may reach the second, "
     "directly or through others, along co-change however rare."},
    {"propagation_cost_likely", "Propagation cost of likely co-change", Quantity::ratio, Better::lower, Spread::run,
     "The same along co-change of at least 10 %.", true},
    {"propagation_cost_calls", "Propagation cost of calls", Quantity::ratio, Better::lower, Spread::run,
     "The same along the calls and events between modules: share of pairs where the first needs the second, directly "
     "or "
     "through others."},
    {"cyclic_core", "Cyclic core", Quantity::ratio, Better::lower, Spread::run,
     "Share of modules in the largest set that all reach each other along co-change of at least 10 %; 0 without a "
     "circle."},
    {"cohesion", "Co-change inside deployables", Quantity::ratio, Better::higher, Spread::run,
     "Share of the expected touches of further modules that stay in the deployable where the change started."},
    {"mirroring", "Co-change inside teams", Quantity::ratio, Better::higher, Spread::run,
     "Share of the expected touches of further modules that stay with a team that owns the module where the change "
     "started.",
     true},
    {"mirroring_chance", "Co-change inside teams by chance", Quantity::ratio, Better::neither, Spread::run,
     "What that share would be on average if the modules were dealt to the same teams at random: pairs of modules with "
     "a common owner, of all pairs."},
    {"mirroring_score", "Mirroring above chance", Quantity::ratio, Better::higher, Spread::run,
     "Co-change inside teams beyond chance, of what there is beyond chance: 100 % when teams mirror the product, 0 "
     "when "
     "they might as well be drawn by lot."},
    {"congruence", "Socio-technical congruence", Quantity::ratio, Better::higher, Spread::run,
     "Share of the coordination required between people that exists: inside teams, over contacts between teams, and in "
     "meetings for each change.",
     true},
    {"coordination_load", "Coordination between teams", Quantity::none, Better::lower, Spread::run,
     "Needs of two teams to coordinate for each change, summed over all pairs of teams; 1 says that every change "
     "concerns two teams once."},
    {"coordination_load_most", "Coordination of the busiest team", Quantity::none, Better::lower, Spread::run,
     "The same of the team with the most, with all others."},
    {"articulation_services", "Services that cut off others", Quantity::count, Better::lower, Spread::run,
     "Deployables and hubs without which some other has no way to the users any more; databases do not count."},
    {"journeys_through_one", "Journeys through one service", Quantity::ratio, Better::lower, Spread::run,
     "Share of the journeys that may pass the same service, database or hub: the one that most of them pass."},
};

} // namespace

sim::MetricTable insight_metrics()
{
    return table;
}

std::vector<Figure> figures(const Insight& insight)
{
    std::vector<Figure> values;
    if (insight.co_change) values.push_back({"propagation_cost", insight.co_change->cost});
    if (insight.likely_co_change) {
        values.push_back({"propagation_cost_likely", insight.likely_co_change->cost});
        values.push_back({"cyclic_core", insight.likely_co_change->core_share()});
    }
    if (insight.calls) values.push_back({"propagation_cost_calls", insight.calls->cost});
    if (insight.deployables) values.push_back({"cohesion", insight.deployables->inside});
    if (insight.teams) {
        values.push_back({"mirroring", insight.teams->inside});
        values.push_back({"mirroring_chance", insight.teams->chance});
        if (const auto score = insight.teams->score()) values.push_back({"mirroring_score", *score});
    }
    if (insight.coordination) {
        const Coordination& coordination = *insight.coordination;
        if (const auto congruence = coordination.congruence()) values.push_back({"congruence", *congruence});
        values.push_back({"coordination_load", coordination.total()});
        double most = 0;
        for (int team = 0; team < coordination.teams; ++team) most = std::max(most, coordination.load(team));
        values.push_back({"coordination_load_most", most});
    }
    if (insight.most_journeys) {
        values.push_back({"articulation_services", static_cast<double>(insight.cut_points.size())});
        values.push_back({"journeys_through_one", *insight.most_journeys});
    }
    return values;
}

void record_insight(const std::vector<Figure>& figures, sim::Recorder& recorder)
{
    for (const auto& [metric, value] : figures) recorder.set(metric, value);
}

} // namespace model::insight
