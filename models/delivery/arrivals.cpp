// Where changes come from: each kind of stream as a process.
#include "delivery/world.hpp"
#include "random/variates.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <memory>
#include <stdexcept>
#include <utility>

namespace model {
namespace {

sim::Process change_process(World& world, Change& change)
{
    co_await follow(world, change);
    world.company.drop(&change);
}

/// Draws what a new change is: where it starts, what else it touches, how much work it is, whether it is a mistake.
class ChangeMaker {
public:
    ChangeMaker(World& world, int number)
        : world_(world),
          number_(number),
          stream_(world.plan.streams[static_cast<std::size_t>(number)]),
          effort_(world.random.stream("effort/" + stream_.settings.id)),
          module_(world.random.stream("module/" + stream_.settings.id)),
          luck_(world.random.stream("luck/" + stream_.settings.id)),
          choices_(world.plan.teams.size() + 1)
    {
    }

    /// @param ordinal  of the change in what takes turns
    /// @param team     when given, by its place in the plan, the change starts in a module of its own, or anywhere when
    ///                 none of them is in the stream
    Change& make(std::uint64_t key, std::uint64_t ordinal, int team = -1)
    {
        Change& change = blank(key, ordinal);
        sim::Draws where = module_.at(key);
        const int start = pick(choices(team), where, ordinal);
        change.modules.push_back(start);
        for (const Coupling& other : world_.plan.modules[static_cast<std::size_t>(start)].co_change) {
            if (!sim::bernoulli(where, other.probability)) continue;
            change.modules.push_back(other.module);
            change.spread += other.effort;
        }
        if (world_.plan.erosion.per_change > 0) cross_worn_borders(change, where);
        if (!world_.plan.interfaces.empty()) {
            for (const int interface : world_.plan.modules[static_cast<std::size_t>(start)].interfaces)
                world_.step_interface(interface, change);
        }
        sim::Draws effort = effort_.at(key);
        change.effort_s = stream_.settings.effort.draw(effort);
        try_luck(change);
        return change;
    }

    Change& make(std::uint64_t key, const TracedChange& traced)
    {
        Change& change = blank(key, key);
        change.modules = traced.modules;
        change.effort_s = traced.effort_s;
        try_luck(change);
        return change;
    }

private:
    struct Choices {
        Indices modules;
        ShortList<double, 1> cumulative;
        double total = 0;
        bool equal = true;
    };

    /// Where changes of a team, or of nobody in particular, may start; found out when first asked for.
    const Choices& choices(int team)
    {
        Choices& known = choices_[static_cast<std::size_t>(team + 1)];
        if (known.modules.empty() && team >= 0) {
            std::vector<int> own;
            for (const int m : world_.plan.teams[static_cast<std::size_t>(team)].modules) {
                if (std::binary_search(stream_.modules.begin(), stream_.modules.end(), m)) own.push_back(m);
            }
            known = weights(own);
        }
        if (known.modules.empty()) known = weights(stream_.modules);
        return known;
    }

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
        Change& change = *world_.company.new_change(number_);
        change.key = key;
        change.ordinal = ordinal;
        return change;
    }

    /// Where borders are worn, the change reaches into another module of the deployable.
    void cross_worn_borders(Change& change, sim::Draws& where)
    {
        const auto start = static_cast<std::size_t>(change.modules.front());
        const auto deployable = static_cast<std::size_t>(world_.plan.modules[start].deployable);
        const auto& around = world_.modules_in[deployable];
        if (around.size() < 2 || !sim::bernoulli(where, world_.company.growth[start].worn)) return;
        const std::uint64_t drawn = where.below(around.size() - 1);
        const auto self = static_cast<std::size_t>(std::ranges::find(around, change.modules.front()) - around.begin());
        const int other = around[drawn < self ? drawn : drawn + 1];
        if (std::ranges::find(change.modules, other) != change.modules.end()) return;
        change.modules.push_back(other);
        change.spread += world_.plan.erosion.effort;
    }

    /// Whether it is a mistake, and whether it has one, which is less likely where a team has learned from its own.
    void try_luck(Change& change)
    {
        const Failures& failures = world_.plan.failures;
        sim::Draws luck = luck_.at(change.key);
        change.wrong = sim::bernoulli(luck, stream_.settings.wrong);
        double defect = failures.defect;
        if (failures.learning > 0 && defect > 0)
            defect *= std::pow(1 - failures.learning, world_.team_of(change.modules.front(), change).mended);
        if (world_.plan.strain && defect > 0)
            defect *= 1 + world_.plan.strain->errors * world_.team_of(change.modules.front(), change).strain;
        change.defective = sim::bernoulli(luck, std::min(1.0, defect));
    }

    int pick(const Choices& choices, sim::Draws& draws, std::uint64_t ordinal) const
    {
        constexpr std::uint64_t golden = 0x9E3779B97F4A7C15ULL; // steps of 0.618… fill any set of weights evenly
        const std::size_t n = choices.modules.size();
        if (n == 1) return choices.modules.front();
        const bool in_turn = stream_.settings.module_choice == ModuleChoice::in_turn;
        if (in_turn && choices.equal) return choices.modules[ordinal % n];
        const double u = in_turn ? static_cast<double>((ordinal * golden) >> 11) * 0x1p-53 : draws.uniform();
        const auto at = std::upper_bound(choices.cumulative.begin(), choices.cumulative.end(), u * choices.total);
        return choices.modules[std::min(static_cast<std::size_t>(at - choices.cumulative.begin()), n - 1)];
    }

    World& world_;
    int number_;
    const PlanStream& stream_;
    sim::Stream effort_;
    sim::Stream module_;
    sim::Stream luck_;
    std::vector<Choices> choices_; ///< by team, nobody's first
};

} // namespace

/// Who makes changes, for each structure and stream; and the places of closed streams.
class Makers {
public:
    explicit Makers(Company& company) : company_(company), places_(company.first.streams.size()) {}

    /// For the structure of now.
    ChangeMaker& now(int stream)
    {
        World& world = *company_.now;
        if (makers_of_ != &world) {
            makers_of_ = &world;
            now_ = &makers_[&world];
            now_->resize(world.plan.streams.size());
        }
        auto& maker = (*now_)[static_cast<std::size_t>(stream)];
        if (!maker) maker = std::make_unique<ChangeMaker>(world, stream);
        return *maker;
    }

    /// One of so many changes under way in a closed stream.
    struct Place {
        bool taken = false;
        std::uint64_t turn = 0; ///< changes so far
    };

    std::vector<Place>& places(int stream) { return places_[static_cast<std::size_t>(stream)]; }

    /// The teams to which the places of a closed stream belong now; −1 for none in particular.
    std::vector<int> teams_of_places(int stream) const
    {
        const auto& settings =
            std::get<Closed>(company_.first.streams[static_cast<std::size_t>(stream)].settings.arrival);
        std::vector<int> teams;
        if (settings.total > 0) {
            teams.assign(static_cast<std::size_t>(settings.total), -1);
            return teams;
        }
        const Plan& plan = company_.now->plan;
        for (std::size_t t = 0; t < plan.teams.size(); ++t) {
            const auto count = std::llround(plan.teams[t].people * settings.per_person);
            teams.insert(teams.end(), static_cast<std::size_t>(count), static_cast<int>(t));
        }
        return teams;
    }

private:
    Company& company_;
    using OfWorld = std::vector<std::unique_ptr<ChangeMaker>>; ///< by stream
    std::map<const World*, OfWorld> makers_;
    const World* makers_of_ = nullptr; ///< that `now_` belongs to
    OfWorld* now_ = nullptr;
    std::vector<std::vector<Place>> places_; ///< by stream
};

namespace {

sim::Process poisson_arrivals(Company& company, int number)
{
    const PlanStream& stream = company.first.streams[static_cast<std::size_t>(number)];
    const double mean_gap_s = 1 / std::get<Poisson>(stream.settings.arrival).rate_per_s;
    sim::Sequence gaps = company.random.stream("arrivals/" + stream.settings.id).sequence();
    for (std::uint64_t key = 0;; ++key) {
        const double gap_s = sim::exponential(gaps, mean_gap_s);
        co_await company.sim.until(company.now->after_working(gap_s));
        company.sim.spawn(change_process(*company.now, company.makers->now(number).make(key, key)), "change");
    }
}

/// One place in a closed stream: the next change follows as soon as the last one is delivered. `place` is the same in
/// every alternative, and so are the changes that pass through it. What takes turns moves on by one from place to place
/// and from change to change, so that no place keeps to the same module.
sim::Process closed_place(Company& company, int number, std::size_t place)
{
    constexpr int too_many_at_once = 100000;
    int at_once = 0;
    for (;;) {
        const std::vector<int>& teams = company.now->places[static_cast<std::size_t>(number)];
        if (place >= teams.size()) break; // there are fewer people now
        World& world = *company.now;
        const sim::SimTime began = world.sim.now();
        const std::uint64_t turn = company.makers->places(number)[place].turn++;
        Change& change = company.makers->now(number).make((place + 1) << 32 | turn, place + turn, teams[place]);
        co_await follow(world, change);
        company.drop(&change);
        at_once = world.sim.now() == began ? at_once + 1 : 0;
        if (at_once > too_many_at_once)
            throw std::runtime_error(
                fmt::format("the changes of stream {} take no time at all, so a closed stream never ends",
                            world.plan.streams[static_cast<std::size_t>(number)].settings.id));
    }
    company.makers->places(number)[place].taken = false;
}

sim::Process planned_change(Company& company, Change& change, Latch& latch)
{
    co_await follow(*company.now, change);
    company.drop(&change);
    latch.arrive();
}

/// The plan, increment by increment; what one increment teaches spares the wrong ideas of the next.
sim::Process batch_arrivals(Company& company, int number, Latch& all_done)
{
    const Plan& first = company.first;
    const auto& batch = std::get<Batch>(first.streams[static_cast<std::size_t>(number)].settings.arrival);
    ChangeMaker& maker = company.makers->now(number);
    std::vector<Change*> plan;
    for (int i = 0; i < batch.changes; ++i)
        plan.push_back(&maker.make(static_cast<std::uint64_t>(i), static_cast<std::uint64_t>(i)));
    for (const Change* change : plan) company.totals.planned_effort_s += change->effort_s;
    std::vector<double> shares = first.increments;
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
            if (k > 0 && first.learn && plan[started]->wrong)
                company.drop(plan[started]);
            else
                chosen.push_back(plan[started]);
        }
        if (chosen.empty()) continue;
        Latch latch(static_cast<int>(chosen.size()));
        for (Change* change : chosen) company.sim.spawn(planned_change(company, *change, latch), "change");
        co_await latch.opened();
    }
    all_done.arrive();
}

sim::Process trace_arrivals(Company& company, int number)
{
    const PlanStream& stream = company.first.streams[static_cast<std::size_t>(number)];
    std::uint64_t key = 0;
    for (const TracedChange& traced : stream.trace) {
        co_await company.sim.until(sim::SimTime(traced.at));
        company.sim.spawn(change_process(*company.now, company.makers->now(number).make(key++, traced)), "change");
    }
}

sim::Process end_of_plan(Company& company)
{
    co_await company.plans_done->opened();
    if (company.first.ends_with_plan()) company.sim.stop();
}

} // namespace

void change_places(Company& company)
{
    const auto& streams = company.first.streams;
    company.now->places.resize(streams.size());
    for (int number = 0; number < static_cast<int>(streams.size()); ++number) {
        const auto n = static_cast<std::size_t>(number);
        if (!std::holds_alternative<Closed>(streams[n].settings.arrival)) continue;
        company.now->places[n] = company.makers->teams_of_places(number);
        auto& places = company.makers->places(number);
        places.resize(std::max(places.size(), company.now->places[n].size()));
        for (std::size_t place = 0; place < company.now->places[n].size(); ++place) {
            if (std::exchange(places[place].taken, true)) continue;
            company.sim.spawn(closed_place(company, number, place), "closed stream");
        }
    }
}

void start_arrivals(Company& company)
{
    company.makers = std::make_shared<Makers>(company);
    change_places(company);
    for (int number = 0; number < static_cast<int>(company.first.streams.size()); ++number) {
        const Arrival& arrival = company.first.streams[static_cast<std::size_t>(number)].settings.arrival;
        if (std::holds_alternative<Poisson>(arrival))
            company.sim.spawn(poisson_arrivals(company, number), "arrivals");
        else if (std::holds_alternative<Trace>(arrival))
            company.sim.spawn(trace_arrivals(company, number), "arrivals");
        else if (std::holds_alternative<Batch>(arrival))
            company.sim.spawn(batch_arrivals(company, number, *company.plans_done), "plan");
    }
    if (company.plans_done) company.sim.spawn(end_of_plan(company), "end of plan");
}

} // namespace model
