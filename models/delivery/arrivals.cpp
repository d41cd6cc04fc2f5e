// Where changes come from: each kind of stream as a process.
#include "delivery/world.hpp"
#include "random/variates.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <memory>
#include <stdexcept>

namespace model {
namespace {

sim::Process change_process(World& world, Change& change)
{
    co_await follow(world, change);
    world.drop(&change);
}

/// Draws what a new change is: where it starts, what else it touches, how much work it is, whether it is a mistake.
class ChangeMaker {
public:
    /// @param team  when given, changes start in its own modules, or anywhere when none of them is in the stream
    ChangeMaker(World& world, int number, const PlanTeam* team = nullptr)
        : world_(world),
          number_(number),
          stream_(world.plan.streams[static_cast<std::size_t>(number)]),
          effort_(world.random.stream("effort/" + stream_.settings.id)),
          module_(world.random.stream("module/" + stream_.settings.id)),
          luck_(world.random.stream("luck/" + stream_.settings.id))
    {
        if (team != nullptr) {
            std::vector<int> own;
            for (const int m : team->modules) {
                if (std::binary_search(stream_.modules.begin(), stream_.modules.end(), m)) own.push_back(m);
            }
            choices_ = weights(own);
        }
        if (choices_.total <= 0) choices_ = weights(stream_.modules);
    }

    /// @param ordinal  of the change in what takes turns
    Change& make(std::uint64_t key, std::uint64_t ordinal)
    {
        Change& change = blank(key, ordinal);
        sim::Draws where = module_.at(key);
        const int start = pick(where, ordinal);
        change.modules.push_back(start);
        for (const Coupling& other : world_.plan.modules[static_cast<std::size_t>(start)].co_change) {
            if (!sim::bernoulli(where, other.probability)) continue;
            change.modules.push_back(other.module);
            change.spread += other.effort;
        }
        sim::Draws effort = effort_.at(key);
        change.effort_s = stream_.settings.effort.draw(effort);
        return change;
    }

    Change& make(std::uint64_t key, const TracedChange& traced)
    {
        Change& change = blank(key, key);
        change.modules = traced.modules;
        change.effort_s = traced.effort_s;
        return change;
    }

private:
    struct Choices {
        std::vector<int> modules;
        std::vector<double> cumulative;
        double total = 0;
        bool equal = true;
    };

    Choices weights(const std::vector<int>& modules) const
    {
        Choices choices;
        for (const int m : modules) {
            const double weight = world_.plan.modules[static_cast<std::size_t>(m)].weight;
            if (weight <= 0) continue;
            choices.equal = choices.equal && (choices.modules.empty() || weight == choices.cumulative.front());
            choices.modules.push_back(m);
            choices.total += weight;
            choices.cumulative.push_back(choices.total);
        }
        return choices;
    }

    Change& blank(std::uint64_t key, std::uint64_t ordinal)
    {
        Change& change = *world_.new_change(number_);
        change.key = key;
        change.ordinal = ordinal;
        sim::Draws luck = luck_.at(key);
        change.wrong = sim::bernoulli(luck, stream_.settings.wrong);
        change.defective = sim::bernoulli(luck, world_.plan.failures.defect);
        return change;
    }

    int pick(sim::Draws& draws, std::uint64_t ordinal) const
    {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL; // steps of 0.618… fill any set of weights evenly
        const std::size_t n = choices_.modules.size();
        if (n == 1) return choices_.modules.front();
        const bool in_turn = stream_.settings.module_choice == ModuleChoice::in_turn;
        if (in_turn && choices_.equal) return choices_.modules[ordinal % n];
        const double u = in_turn ? static_cast<double>((ordinal * golden) >> 11) * 0x1p-53 : draws.uniform();
        const auto at = std::upper_bound(choices_.cumulative.begin(), choices_.cumulative.end(), u * choices_.total);
        return choices_.modules[std::min(static_cast<std::size_t>(at - choices_.cumulative.begin()), n - 1)];
    }

    World& world_;
    int number_;
    const PlanStream& stream_;
    sim::Stream effort_;
    sim::Stream module_;
    sim::Stream luck_;
    Choices choices_;
};

sim::Process poisson_arrivals(World& world, int number)
{
    const PlanStream& stream = world.plan.streams[static_cast<std::size_t>(number)];
    const double mean_gap_s = 1 / std::get<Poisson>(stream.settings.arrival).rate_per_s;
    sim::Sequence gaps = world.random.stream("arrivals/" + stream.settings.id).sequence();
    ChangeMaker maker(world, number);
    for (std::uint64_t key = 0;; ++key) {
        const double gap_s = sim::exponential(gaps, mean_gap_s);
        co_await world.sim.until(world.after_working(gap_s));
        world.sim.spawn(change_process(world, maker.make(key, key)), "change");
    }
}

/// One place in a closed stream: the next change follows as soon as the last one is delivered. `place` is the same in
/// every alternative, and so are the changes that pass through it. What takes turns moves on by one from place to place
/// and from change to change, so that no place keeps to the same module.
sim::Process closed_place(World& world, int number, std::uint64_t place, std::shared_ptr<ChangeMaker> maker)
{
    constexpr int too_many_at_once = 100000;
    int at_once = 0;
    for (std::uint64_t turn = 0;; ++turn) {
        const sim::SimTime began = world.sim.now();
        Change& change = maker->make((place + 1) << 32 | turn, place + turn);
        co_await follow(world, change);
        world.drop(&change);
        at_once = world.sim.now() == began ? at_once + 1 : 0;
        if (at_once > too_many_at_once)
            throw std::runtime_error(
                fmt::format("the changes of stream {} take no time at all, so a closed stream never ends",
                            world.plan.streams[static_cast<std::size_t>(number)].settings.id));
    }
}

void start_closed(World& world, int number, const Closed& settings)
{
    const auto start = [&](std::uint64_t place, const std::shared_ptr<ChangeMaker>& maker) {
        world.sim.spawn(closed_place(world, number, place, maker), "closed stream");
    };
    if (settings.total > 0) {
        const auto places = static_cast<std::uint64_t>(settings.total);
        const auto maker = std::make_shared<ChangeMaker>(world, number);
        for (std::uint64_t place = 0; place < places; ++place) start(place, maker);
        return;
    }
    std::uint64_t place = 0;
    for (const auto& team : world.plan.teams) {
        const auto maker = std::make_shared<ChangeMaker>(world, number, &team);
        const auto places = std::llround(team.people * settings.per_person);
        for (long long i = 0; i < places; ++i) start(place++, maker);
    }
}

sim::Process planned_change(World& world, Change& change, Latch& latch)
{
    co_await follow(world, change);
    world.drop(&change);
    latch.arrive();
}

/// The plan, increment by increment; what one increment teaches spares the wrong ideas of the next.
sim::Process batch_arrivals(World& world, int number, Latch& all_done)
{
    const auto& batch = std::get<Batch>(world.plan.streams[static_cast<std::size_t>(number)].settings.arrival);
    ChangeMaker maker(world, number);
    std::vector<Change*> plan;
    for (int i = 0; i < batch.changes; ++i)
        plan.push_back(&maker.make(static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(i)));
    for (const Change* change : plan) world.totals.planned_effort_s += change->effort_s;
    std::vector<double> shares = world.plan.increments;
    if (shares.empty()) shares.push_back(1);
    std::size_t started = 0;
    double share = 0;
    for (std::size_t k = 0; k < shares.size(); ++k) {
        share += shares[k];
        const bool last = k + 1 == shares.size();
        const auto end =
            last ? plan.size()
                 : std::min(plan.size(),
                            static_cast<std::size_t>(std::llround(share * static_cast<double>(plan.size()))));
        std::vector<Change*> chosen;
        for (; started < end; ++started) {
            if (k > 0 && world.plan.learn && plan[started]->wrong)
                world.drop(plan[started]);
            else
                chosen.push_back(plan[started]);
        }
        if (chosen.empty()) continue;
        Latch latch(static_cast<int>(chosen.size()));
        for (Change* change : chosen) world.sim.spawn(planned_change(world, *change, latch), "change");
        co_await latch.opened();
    }
    all_done.arrive();
}

sim::Process trace_arrivals(World& world, int number)
{
    const PlanStream& stream = world.plan.streams[static_cast<std::size_t>(number)];
    ChangeMaker maker(world, number);
    std::uint64_t key = 0;
    for (const TracedChange& traced : stream.trace) {
        co_await world.sim.until(sim::SimTime(traced.at));
        world.sim.spawn(change_process(world, maker.make(key++, traced)), "change");
    }
}

sim::Process end_of_plan(World& world, Latch& all_done)
{
    co_await all_done.opened();
    if (world.plan.ends_with_plan()) world.sim.stop();
}

} // namespace

void start_arrivals(World& world)
{
    for (int number = 0; number < static_cast<int>(world.plan.streams.size()); ++number) {
        const Arrival& arrival = world.plan.streams[static_cast<std::size_t>(number)].settings.arrival;
        if (std::holds_alternative<Poisson>(arrival))
            world.sim.spawn(poisson_arrivals(world, number), "arrivals");
        else if (std::holds_alternative<Trace>(arrival))
            world.sim.spawn(trace_arrivals(world, number), "arrivals");
        else if (const auto* closed = std::get_if<Closed>(&arrival))
            start_closed(world, number, *closed);
        else
            world.sim.spawn(batch_arrivals(world, number, *world.plans_done), "plan");
    }
    if (world.plans_done) world.sim.spawn(end_of_plan(world, *world.plans_done), "end of plan");
}

} // namespace model
