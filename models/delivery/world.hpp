/// The state of one run: people, repositories, deployables, rights to deploy, and what is measured.
///
/// Internal to the delivery model; models/company/run.hpp is the door.
#pragma once

#include "delivery/crew.hpp"
#include "delivery/outages.hpp"
#include "delivery/plan.hpp"
#include "delivery/production.hpp"
#include "delivery/timesheet.hpp"
#include "delivery/versions.hpp"
#include "kernel/kernel.hpp"
#include "metrics/recorder.hpp"
#include "random/stream.hpp"

#include <algorithm>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace model {

inline constexpr double week_s = 7 * 24 * 3600.0;
// Urgency of people's work, on top of that of the stream (−100 to 100).
inline constexpr int follow_up = 1000;        ///< finishing what was begun comes before beginning something new
inline constexpr int repair_urgency = 100000; ///< production is down: everything else is put aside
inline constexpr int preempts_from = 10000;   ///< difference from which people are torn from what they do

/// A change on its way. Lives in the world's pool from acceptance to delivery.
struct Change {
    std::uint64_t ordinal = 0; ///< its place in what takes turns
    std::uint64_t key = 0;     ///< names it in every random stream: the same in all alternatives
    const PlanStream* stream = nullptr;
    int stream_number = 0;
    Indices modules;     ///< touched, the one it starts in first
    double effort_s = 0; ///< of what was asked for
    double spread = 1;   ///< times as much, because other modules have to follow
    bool wrong = false;  ///< nobody will turn out to want it
    bool defective = false;
    int role = 0;  ///< of the last work stage; its team does what comes after, too
    int parts = 1; ///< deployables touched
    int round = 0; ///< tries so far
    sim::SimTime accepted{};
    sim::SimTime entered{}; ///< into the flow, out of the backlog
    sim::SimTime started{}; ///< hands-on work began
    sim::SimTime in_production{};
    bool work_began = false;
    int branched_in = -1;  ///< round in which the branch was opened
    double hands_on_s = 0; ///< work done so far, pace included
    double pipeline_s = 0;
    int handoffs = 0;
    Indices last_teams; ///< who worked on it last
    Indices all_teams;
    ShortList<std::uint64_t, 4> merges_seen; ///< per touched deployable: merges of its repository when work began
};

/// The part of a change that concerns one deployable.
struct Chain {
    int deployable = 0;
    Indices modules;
    int lead_module = 0;           ///< the part's first module
    std::uint64_t deployments = 0; ///< so far, failed ones included
    sim::SimTime in_production{};
};

struct TeamState final : sim::LevelWatcher {
    TeamState(sim::Simulation& simulation, const PlanTeam& team, sim::WorkClock& clock)
        : sim(simulation), plan(&team), sheet(clock), people(simulation, 0, preempts_from)
    {
        sheet.advance(sim.now(), {}); // from now on
        follow(team);
        people.watch(*this);
    }
    const sim::Simulation& sim;
    const PlanTeam* plan;
    Presence there; ///< what is asked for all the time, in one place
    Timesheet sheet;
    sim::PreemptiveResource people;
    int places = 1;           ///< changes that a person has open at the same time
    double available_s = 0;   ///< person-time in working hours, since the end of the warm-up
    double owning_s = 0;      ///< working time in which it owned something
    double overhead = 0;      ///< share of time lost to talking
    double talent = 1;        ///< what its people get done, in relation to the mean of all
    double pace = 1;          ///< working time per hands-on time
    HoursByKind hours;        ///< known at the end
    int mended = 0;           ///< times it has put production right
    std::uint64_t skills = 0; ///< a bit for each that somebody has
    bool disbanded = false;   ///< finishes what it has begun
    std::vector<int> members; ///< its people, by their numbers in the company
    double firefighting = 0;  ///< share of the time, lately
    double unfelt_s = 0;      ///< firefighting of a week that was longer than the week
    double strain = 0;        ///< 0 to 1

    std::vector<sim::SimTime> newcomers; ///< when they came, the first one first

    /// How much longer work takes because some are new and others train them.
    double slowness(const Newcomers& settings, sim::SimTime now);
    void about_to_change() override
    {
        there.busy = people.busy();
        sheet.advance(sim.now(), there);
    }
    /// It is as that plan says from now on.
    void follow(const PlanTeam& team)
    {
        plan = &team;
        there.people = team.people;
        there.owns = !team.modules.empty();
        note_the_usual();
    }
    void disband()
    {
        about_to_change();
        disbanded = true;
        note_the_usual();
        sheet.disband();
    }
    void revive()
    {
        about_to_change();
        disbanded = false;
        note_the_usual();
        sheet.revive();
    }
    void note_the_usual() { sheet.expect(there.people, there.away == 0 && !disbanded && places == 1); }
    int present() const { return std::max(0, there.people - there.away); }
    /// So many more of its people are away than before.
    void change_away(int by)
    {
        about_to_change();
        there.away += by;
        note_the_usual();
        resize();
    }
    /// As many changes can be worked on as there are people for now.
    void resize() { people.set_capacity(std::int64_t{present()} * places); }

    /// Changes that each of its people has open now.
    double open() const { return std::max(1.0, static_cast<double>(people.busy()) / std::max(1, present())); }
};

/// A branch that has been merged.
struct Merged {
    Indices modules;
    int stream;
    std::uint64_t key; ///< of the change
};

struct RepositoryState {
    std::vector<Merged> merged; ///< in order
};

struct DeployableState {
    double size_lines = 0;
    double tests = 0;
    std::uint64_t deployments = 0;
};

/// A member of a train or the lone subject of a deployment.
struct Passenger {
    Change* change = nullptr;
    Chain* chain = nullptr;
    sim::SimTime ready{};
    double waited_s = 0; ///< until it held the right to deploy
    bool rolled_back = false;
    sim::Gate* done = nullptr;
};

struct TrainState {
    explicit TrainState(sim::Simulation& sim) : right(sim, 1) {}
    sim::Resource right;
    std::deque<Passenger*> waiting;
    bool departure_set = false;
    sim::Duration phase{};
};

/// Sessions of a gate: how many places are taken in the next ones.
struct GateState {
    sim::Duration phase{};
    sim::SimTime filled_session{};
    int taken = 0;
};

/// What is known at the end about a fault that stays until servers are built anew.
struct Drift {
    double present_s = 0;
    double rebuilds = 0;
    double found = 0; ///< rebuilds that ended it
};

/// What delivered changes have added to a module so far.
struct Growth {
    double lines = 0;
    double tests = 0;
    double debt = 0; ///< share by which work on it takes longer
    double worn = 0; ///< chance that its changes touch what lies beside it in the same deployable
};

/// Sums of a run that no item series holds.
struct Totals {
    double delivered = 0;
    double delivered_effort_s = 0;
    double planned_effort_s = 0;
    double wasted_effort_s = 0;
    double wasted_plan_s = 0; ///< of these, in plans
    double stale_s = 0;       ///< built again because requirements had moved on
    double question_wait_s = 0;
    double release_effort_s = 0;
    double delay_cost_s = 0;
    double pipeline_s = 0;
    double deployments = 0;
    double failed_deployments = 0;
    double merges = 0;
    double conflicts = 0;
    double defects = 0;
    double escaped = 0;
    double incidents = 0;         ///< failed deployments and hazards
    double outage_s = 0;          ///< as long as if everybody had been hit; known at the end
    double planned_outage_s = 0;  ///< the same, for deployments that stop what they replace
    double lead_s = 0;            ///< of all changes delivered
    double familiar_s = 0;        ///< hands-on time × what whoever did it knew
    double known_of_s = 0;        ///< hands-on time for which that was asked
    double looks = 0;             ///< at who knows what
    double bus_factor = 0;        ///< of these, the sum
    double only_one = 0;          ///< the same for the share of modules that at most one person knows
    double strain_s = 0;          ///< person-time × strain
    double strained_s = 0;        ///< person-time for which that was asked
    double leavers = 0;           ///< who had had enough
    double needs = 0;             ///< pieces of work that took a skill
    double unskilled = 0;         ///< of these, for which nobody in the team had it
    double interface_steps = 0;   ///< changes of interfaces
    double breaking_steps = 0;    ///< of these, after which clients cannot go on as they are
    double constrained_steps = 0; ///< of these, made dearer so that they can
    double adapting_s = 0;        ///< hands-on time of clients who follow
    double waits = 0;             ///< for the right to deploy
    double wait_s = 0;
    double available_s = 0;   ///< person-time in working hours
    double overhead_s = 0;    ///< of these
    HoursByKind hours;        ///< known at the end
    double overtime_s = 0;    ///< of these, outside working hours
    double deployable_s = 0;  ///< deployables × time
    double environment_s = 0; ///< environments × time
    double usual_bad_s = 0;   ///< time × share of the requests that are bad without trouble
    double wip_integral_s = 0;
    int wip = 0;
    sim::SimTime wip_since{};
    std::optional<sim::SimTime> first_delivery;
    sim::SimTime last_delivery{};
};

/// A post of the company. It stays in its team as long as that has a place for it.
struct Post {
    int number = 0;
    int reasons = 0;           ///< to be away, at this moment
    TeamState* away = nullptr; ///< the team that lacks its holder
};

/// Series that are written on the hot path, looked up once.
struct Records {
    explicit Records(sim::Recorder& recorder, const std::vector<Stage>& flow);
    sim::Series& lead_time;
    sim::Series& cycle_time;
    sim::Series& change_lead_time;
    sim::Series& deploy_wait;
    sim::Series& deploy_wait_working;
    sim::Series& flow_efficiency;
    sim::Series& batch_size;
    sim::Series& time_to_restore;
    sim::Series& handoffs;
    sim::Series& teams_touched;
    sim::Series& deployables_touched;
    sim::Series& pipeline_time;
    sim::Series& notice_effort;
    std::vector<sim::Series*> stage_time; ///< by stage
    std::vector<sim::Series*> stage_time_working;
    std::vector<sim::Series*> stage_waiting;
};

/// Runs `count` sub-processes side by side and waits for all of them.
class Latch {
public:
    explicit Latch(int count) : left_(count) {}
    void arrive()
    {
        if (--left_ == 0) open_.open();
    }
    /// Awaitable: until all have arrived.
    sim::GateOpened opened() { return open_.opened(); }

private:
    sim::Gate open_;
    int left_;
};

class Makers;
class World;

/// What outlasts a change of the structure: the clock, the people, the changes under way, and what is counted.
class Company {
public:
    Company(const Plan& plan, std::uint64_t seed, int replication, std::stop_token stop, sim::Recorder& recorder);
    Company(const Company&) = delete;
    Company& operator=(const Company&) = delete;
    ~Company();

    /// What users meet in the structure of that place on the road, after so many steps of their growth; nullptr where
    /// nobody uses the product.
    using Users = std::function<Production*(std::size_t structure, int grown)>;

    /// Runs through all the plans, from the first on, and records the metrics of delivery_metrics.
    /// @throws std::runtime_error when the stop token asked for an early end
    void run(Users users);

    // --- used by the processes of the model ---
    const Plan& first;
    Outages outages; ///< outlives the processes of the simulation, which tell it of their end
    sim::Simulation sim;
    sim::WorkClock clock;
    sim::StreamFamily random;
    sim::Recorder& recorder;
    Totals totals;
    sim::SimTime measure_from;
    std::vector<std::unique_ptr<Post>> posts;   ///< whose holders come and go
    int people = 0;                             ///< ever
    std::vector<TeamState*> team_of;            ///< by person; nullptr for who is gone
    std::unique_ptr<Crew> crew;                 ///< where the organisation says what people know
    World* now = nullptr;                       ///< the structure that new work meets
    std::vector<std::unique_ptr<World>> worlds; ///< in order of time
    std::vector<std::unique_ptr<TeamState>> teams;
    std::vector<Growth> growth;  ///< of each module
    std::vector<double> talents; ///< by person
    std::map<std::string, std::unique_ptr<InterfaceState>> interfaces;
    VersionBooks version_books;
    std::map<std::string, Drift> drifts;                           ///< by fault
    std::map<std::string, std::shared_ptr<sim::Resource>> rights;  ///< flags, runners, environments, by name
    std::map<std::string, std::shared_ptr<TrainState>> timetables; ///< by name
    std::unique_ptr<Latch> plans_done; ///< counts the plans still under way, when there are any
    std::shared_ptr<Makers> makers;    ///< of changes (arrivals.cpp)
    std::uint64_t trajectory = 0xcbf29ce484222325ULL;

    bool measuring() const { return sim.now() >= measure_from; }
    sim::SimTime end() const { return sim::SimTime(first.warm_up + first.length); }
    /// The structure of that place on the road takes over: what has begun goes on as it was, new work meets the new
    /// one.
    void enter(const Plan& plan, std::size_t place);
    /// There are more users, or fewer.
    void grow_users(int steps);

    /// `team` gets so many more people. Those who come from outside are new; the rest comes from other teams.
    void hire(TeamState& team, int more);

    /// Who is away is missing in the team that he belongs to now.
    void seat_absent();

    /// The right of that name, made when there is none; its capacity is what the structure of now says.
    std::shared_ptr<sim::Resource> right(const std::string& name, int capacity);

    Change* new_change(int stream);
    void drop(Change* change);
    /// Person-seconds of working time, and the like, up to now.
    void settle();
    /// The same for versions of interfaces, of which the number is about to change.
    void count_versions();
    /// What a person gets done, in relation to the mean of all.
    double talent_of(int person);

private:
    /// Little's law on every queue, and no change lost.
    /// @throws std::logic_error  when the books do not balance, which is our bug
    void check_books() const;
    /// Adds the hours up.
    /// @throws std::logic_error  when they do not balance, which is our bug
    void close_books();
    void summarise();

    std::deque<Change> changes_;
    std::vector<Change*> free_;
    sim::SimTime settled_{};
    Users users_;
    std::size_t place_ = 0; ///< of the structure of now, on the road
    int grown_ = 0;         ///< steps
    int from_outside_ = 0;  ///< people who have come and are in no team yet
};

/// The structure of a company for a time: one plan, and the state of what it is made of.
class World {
public:
    World(const Plan& plan, Company& company, Production* production);
    World(const World&) = delete;
    World& operator=(const World&) = delete;
    ~World();

    // --- used by the processes of the model ---
    const Plan& plan;
    Company& company;
    sim::Simulation& sim;
    const sim::StreamFamily& random;
    Records records;
    Totals& totals;
    Outages& outages;
    Production* production; ///< nullptr when nobody uses the product
    sim::SimTime measure_from;

    std::vector<TeamState*> teams;
    std::vector<RepositoryState> repositories;
    std::vector<DeployableState> deployables;
    // Every change asks for these; with thousands of teams they have to lie close together.
    std::vector<int> deployable_of; ///< by module
    std::vector<int> repository_of; ///< by module
    /// Teams that do the work of a role on a module, in order.
    std::span<const int> owners(int module, int role) const
    {
        const auto place = static_cast<std::size_t>(module) * roles_ + static_cast<std::size_t>(role);
        const auto from = static_cast<std::size_t>(owners_from_[place]);
        return {owners_.data() + from, static_cast<std::size_t>(owners_from_[place + 1]) - from};
    }
    // What the structure before had under the same name goes on as it is.
    std::vector<std::shared_ptr<sim::Resource>> environments;
    std::vector<std::vector<std::shared_ptr<sim::Resource>>> runners; ///< [stage][scope instance]
    std::vector<std::vector<std::shared_ptr<sim::Resource>>> flags;   ///< [stage][scope instance]
    std::vector<std::vector<std::shared_ptr<TrainState>>> trains;     ///< [stage][scope instance]
    std::vector<GateState> gates;                                     ///< by stage
    std::vector<sim::Stream> stage_streams;                           ///< by stage
    std::shared_ptr<sim::Resource> wip_slots;
    std::vector<std::vector<int>> modules_in; ///< by deployable, for tests and size
    std::vector<std::vector<int>> places;     ///< of closed streams: the team of each
    int company_people = 0;
    std::vector<InterfaceState*> interfaces;
    std::vector<sim::Stream> interface_streams;

    /// Measured time for which this was the structure, by what users met in it.
    struct Lived {
        const Production* production;
        double lasted_s;
    };
    std::vector<Lived> lived;

    bool measuring() const { return company.measuring(); }
    sim::SimTime after_working(double working_s) const;
    double working_s(sim::SimTime from, sim::SimTime to) const;
    TeamState& team_of(int module, const Change& change);

    /// What hands-on work of `team` takes of one person when it begins now.
    /// @param talk_s     that comes with it
    /// @param strange    share by which it takes longer because the person has to find out
    Portions takes(TeamState& team, Hours kind, double effort_s, double talk_s = 0, double strange = 0);
    /// The same for what everything else is put aside for.
    Portions takes_at_once(TeamState& team, Hours kind, double effort_s, double strange = 0);
    /// Share by which so much work on `modules` takes `person` longer than whoever knows them by heart.
    double strangeness(int person, const Indices& modules, double effort_s) const;
    /// Somebody of `team` for work on `modules`; −1 where nobody asks who. Theirs until `put_down`.
    int take_up(TeamState& team, const Indices& modules);
    /// They have worked on `modules` for so long.
    void worked(int person, const Indices& modules, double effort_s);
    void put_down(int person)
    {
        if (person >= 0) company.crew->put_down(person);
    }
    /// Something goes wrong in production now.
    void count_incident();
    /// How much longer work on a change takes by the debt of the modules it touches.
    double debt_of(const Indices& modules) const;
    /// Whether users of the interface can go on as they are after the change; the same whenever it is asked.
    bool breaks(int interface, const Change& change) const;
    /// What a step of the interface takes, now that the change is made.
    void step_interface(int interface, Change& change);
    /// The step is in production.
    void publish(int interface, const Change& change);
    /// That the versions of the interfaces in a deployable add to a job.
    double test_time_of_versions_s(const Job& job, int deployable) const;
    /// A delivered change leaves debt where its team does not own everything around.
    void leave_debt(const Change& change);
    /// A delivered change leaves a dependency on what lies beside its modules.
    void wear_borders(const Change& change);
    /// A delivered change has made a module larger, in whatever deployable it is now.
    void grow(int module, double lines, double tests);

    void accept(Change& change);
    void deliver(Change& change);
    void change_wip(int by);
    void note_event(std::uint64_t what);
    /// A change was in `stage` from `began` to `ended`; `waiting_s` of that elapsed time was spent idle.
    void record_stage(int stage, sim::SimTime began, sim::SimTime ended, double waiting_s);
    void record_stage(int stage, sim::SimTime began, double waiting_s)
    {
        record_stage(stage, began, sim.now(), waiting_s);
    }
    void check_books() const;

private:
    void set_up_people();
    void staff();
    void set_up_knowledge();
    void set_up_machines();
    void set_up_stages();
    void set_up_interfaces();
    void set_up_lookups();

    std::size_t roles_ = 0;
    std::vector<int> owners_from_; ///< by module and role: the place of the first owner
    std::vector<int> owners_;
};

/// Number of things that share one right or one pool of runners, and the one that a deployable belongs to.
int instances(const Plan& plan, Scope scope);
int instance_of(const Plan& plan, Scope scope, int deployable);
/// Names of all of them that say the same in other plans, too.
std::vector<std::string> names_of_instances(const Plan& plan, Scope scope);

// Where work comes from (arrivals.cpp).
void start_arrivals(Company& company);
/// More or fewer people take changes up now.
void change_places(Company& company);
// A change from acceptance to delivery (change.cpp).
sim::Task<> follow(World& world, Change& change);
// Stages done by people (people_stages.cpp).
sim::Task<> work_step(World& world, Change& change, const PlanStep& step);
sim::Task<> change_stage(World& world, Change& change, int stage);
/// Hands-on work on `modules` by one person of `team`; returns the elapsed seconds from being taken up to being done.
/// Without modules it is something that everybody knows how to do.
sim::Task<double> hands_on(World& world, TeamState& team, Hours kind, int urgency, double effort_s,
                           Indices modules = {});
// Stages done by machines (machine_stages.cpp).
sim::Task<> merge_stage(World& world, Change& change, Chain& chain, int stage);
sim::Task<> pipeline_stage(World& world, Change& change, Chain& chain, int stage);
/// Puts production right: hands-on work for which everything else is put aside, at night too where people are on call.
sim::Task<> repair(World& world, TeamState& team, double effort_s, Indices modules = {});
/// Lets the holders of posts that are new come and go (absences.cpp).
void change_posts(Company& company);
/// Its holder goes for good; after so long somebody new comes.
void leaves(Company& company, Post& post, double vacant_s);
/// Watches who knows what, and what firefighting does to people (strain.cpp).
void start_watching_people(Company& company);
/// Starts the faults that strike at random (hazards.cpp).
void start_hazards(Company& company);
/// The road from one structure to the next, and the growth of users (road.cpp).
void start_road(Company& company);
// Deployment (deployment.cpp) and its failures (incident.cpp).
sim::Task<> deploy_stage(World& world, Change& change, Chain& chain, int stage);
/// Brings production back after a deployment that carried `defects` bad changes; `blamed` tells whose team mends it.
/// The lanes of `luck` and `shown_by` are that of the deployment; the latter decides how users see the failure. Returns
/// true when it was rolled back.
sim::Task<bool> restore_service(World& world, const Change& blamed, int module, sim::Draws luck, sim::Draws shown_by,
                                int defects, sim::SimTime failed_at);

} // namespace model
