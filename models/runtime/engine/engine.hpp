/// Serves the requests of users, one by one, under the settings of one alternative.
#pragma once

#include "kernel/simulation.hpp"
#include "random/stream.hpp"
#include "runtime/engine/arrivals.hpp"
#include "runtime/engine/ledger.hpp"
#include "runtime/engine/replica.hpp"

#include <cstdint>
#include <deque>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace model::runtime {

struct Transaction;

/// A row that somebody writes, and who waits to write it.
struct Row {
    bool held = false;
    Transaction* holder = nullptr; ///< that is undecided yet; nullptr: a single write
    std::deque<Frame*> line;
};

/// A pool of like processes at run time.
struct Service {
    Engine* engine = nullptr;
    const PlannedService* plan = nullptr;
    int number = 0;
    std::vector<std::unique_ptr<Replica>> replicas;
    std::size_t next = 0; ///< of the round robin
    int wanted = 0;       ///< replicas
    int alive = 0;        ///< replicas that are paid for
    int most_alive = 0;
    double replica_s = 0; ///< paid for so far, in the measured time
    sim::SimTime counted{};
    int nodes_up = 0;
    std::uint64_t losses = 0; ///< of nodes
    bool entry = false;       ///< users come here
    bool held_down = false;   ///< nothing may start before the fault is over
    bool redeploying = false;
    std::optional<HorizontalAutoscaler> autoscaler;
    std::unique_ptr<sim::Timer> sync;
    double busy_before_s = 0;
    std::optional<OutlierDetector> outliers;
    std::unique_ptr<sim::Timer> sweep;
    std::unordered_map<std::uint64_t, Row> rows; ///< that somebody holds
};

/// What a fault does to a component at the moment.
struct Harm {
    double slow_factor = 1;
    double slow_adds_s = 0;
    double error_share = 0;
    double leak_per_s = 0;
};

/// Locks that a two-phase commit holds until it is decided.
struct Transaction {
    struct Held {
        int service;
        std::uint64_t row;
        sim::SimTime since;
    };
    int users = 0; ///< frames that take part
    bool decided = false;
    bool remote = false; ///< somebody takes part over the network
    std::vector<Held> rows;
};

/// Events of one operation that wait at the broker.
struct EventQueue {
    struct Event {
        std::uint64_t key;
        sim::SimTime published;
        double payload_bytes;
    };
    std::deque<Event> waiting;
    int in_flight = 0;
    bool paused = false;     ///< the last delivery failed
    bool delivering = false; ///< guards against deep recursion
};

/// One window of the world of requests. Make a new one for each.
class Engine {
public:
    /// @param stream       random numbers; equal ones give equal users and equal luck in every alternative
    /// @param load_factor  multiplies the load of every journey
    Engine(const RuntimePlan& plan, sim::Stream stream, double load_factor, std::stop_token stop);
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;
    ~Engine();

    /// Makes `fault` strike at its moment. At most one per window.
    void plan_fault(const PlannedFault& fault);

    /// Serves until the window ends, and a while longer for those who still wait.
    /// @throws std::runtime_error when the stop token asked for an early end
    void run();

    /// Requests, calls and operations that were ever under way at once: what the memory of a window depends on.
    std::size_t records() const { return frames_.size() + calls_.size(); }

    const RuntimePlan& plan;
    sim::Simulation sim;
    Ledger ledger;
    std::vector<Service> services;
    std::vector<Harm> harm; ///< by component
    std::vector<EventQueue> events;

private:
    friend struct Frame;
    friend struct Call;
    friend struct Arrivals;
    friend class Cpu;
    friend class Replica;

    // Operations in a process (steps.cpp).
    Frame& new_frame();
    void free_frame(Frame& frame);
    void drop(Frame& frame);
    void enter_replica(Frame& frame, Replica& replica);
    void leave_replica(Frame& frame);
    void on_timer(Frame& frame);
    void arrive(Frame& frame);
    void take_worker(Frame& frame, Replica& replica);
    void release_worker(Replica& replica);
    void begin(Frame& frame);
    void advance(Frame& frame);
    void fork(Frame& frame);
    void next_repetition(Frame& frame, const PlannedStep& step);
    void start_target(Frame& frame, const PlannedStep& step, const PlannedTarget& target, std::uint64_t key, bool undo);
    void computed(Frame& frame);
    void child_done(Frame& parent, const Outcome& outcome);
    void finish(Frame& frame, Outcome outcome);
    void respond(Frame& frame);
    void take(Frame& frame, const PlannedStep& step);
    bool took_part(const Frame& frame, const PlannedStep& step) const;
    void note_doubt(Frame& frame, const Outcome& outcome);
    void take_back(Frame& frame, const PlannedStep& step, int repetitions);
    const PlannedTarget& one_of(const PlannedStep& step, std::uint64_t key) const;
    int awaited_most(Replica& replica) const;
    sim::Draws draws(std::uint64_t key, std::uint64_t use) const;
    double compute_s(const Frame& frame, const sim::Distribution& time, std::uint64_t key) const;
    double message_s(const Frame& frame, const sim::Distribution& time, std::uint64_t key) const;
    void pack(Call& call);
    bool receive(Frame& frame);

    // Calls between processes (calls.cpp).
    Call& new_call();
    void free_call(Call& call);
    LinkState& link_state(const Call& call);
    double trip_s(const PlannedLink& link, double payload_bytes, std::uint64_t key);
    void start_call(Call& call);
    void connect(Call& call);
    void send(Call& call);
    void send_try(Call& call, int slot);
    bool cut_off(const PlannedLink& link) const;
    bool apart(int from, int to) const;
    void answered(Call& call, Frame& visit);
    void on_timeout(Call& call);
    void on_pause(Call& call);
    void call_failed(Call& call, Outcome outcome);
    void conclude(Call& call, Outcome outcome);
    void give_place(Call& call);
    void abandon_tries(Call& call);
    void abandon(Call& call);
    static void join(Call*& line, Call*& line_end, Call& call);
    static Call* first_of(Call*& line, Call*& line_end);
    static void quit(Call*& line, Call*& line_end, Call& call);

    // Staying consistent, knowing the user (consistency.cpp).
    bool lock_row(Frame& frame, Replica& replica);
    void hold_row(Frame& frame, Replica& replica, Row& row);
    void lock_timed_out(Frame& frame);
    void unlock(int service, std::uint64_t row);
    void begin_transaction(Frame& frame);
    void decide(Frame& frame);
    void committed(Frame& frame);
    void release_rows(Transaction& transaction);
    void leave_transaction(Frame& frame);
    double token_check_s(const Frame& frame);
    bool ask_for_session(Frame& frame);

    // Events (broker.cpp).
    void publish(Frame& frame, const PlannedStep& step);
    void enqueue(const PlannedStep& step, std::uint64_t key);
    void deliver(int queue);
    void event_done(Call& call, const Outcome& outcome);

    // Users (arrivals.cpp).
    void start_arrivals();
    void think(int journey, std::int64_t user);
    void guests_come(int journey, double factor);
    void guests_leave();
    bool has_left(int journey, std::int64_t user) const;
    void user_comes(int journey, std::uint64_t key, std::int64_t user);
    void serve_user(int journey, std::uint64_t key, sim::SimTime came, std::int64_t user);
    void user_done(Call& call, const Outcome& outcome);

    // Life and death of processes (faults.cpp).
    Replica* pick(Service& service, std::uint64_t key);
    Service& struck(const PlannedFault& fault);
    bool has_target() const;
    void strike();
    void end_fault();
    void crash(Replica& replica, int blamed);
    void kill(Replica& replica, int blamed);
    void heartbeat_missed(Replica& replica);
    void start(Replica& replica);
    bool has_what_it_needs(const Service& service) const;
    void life_goes_on(Replica& replica);
    int leaking_module(const Service& service) const;
    void watch_memory(Replica& replica);
    void notice();
    void look_for_alarm();
    void check_recovery();
    void bring_back(Service& service);
    void lose_nodes(Service& service, int count, int blamed);
    void node_back(Service& service);
    double down_time_s(const Service& service, std::uint64_t number);
    void kill_some_day(int service, int member, std::uint64_t times);
    void redeploy(Service& service);
    void replace(Service& service, std::size_t number);
    void lose_sessions(const Service& service);
    void start_autoscaler(Service& service);
    void scale(Service& service);
    void set_replicas(Service& service, int wanted);
    void count_replicas(Service& service, int by);

    struct Gone {
        sim::SimTime at;
        std::int64_t taken; ///< in all until then
    };
    struct Seen {
        std::uint64_t answered = 0;
        std::uint64_t bad = 0;
    };
    /// The way into a journey that lets in so many at a time.
    struct Door {
        struct Waiting {
            int journey;
            sim::SimTime came;
        };
        sim::SimTime next{};
        std::deque<Waiting> line;
    };

    sim::Stream stream_;
    double load_factor_;
    std::deque<Frame> frames_;
    std::vector<Frame*> free_frames_;
    std::deque<Call> calls_;
    std::vector<Call*> free_calls_;
    std::deque<Transaction> transactions_;
    std::vector<Transaction*> free_transactions_;
    std::vector<LinkState> user_links_;
    std::vector<std::unique_ptr<Arrivals>> arrivals_;
    std::vector<std::unique_ptr<Arrivals>> surges_;
    std::vector<std::vector<std::uint64_t>> user_turns_;
    std::vector<std::int64_t> users_here_; ///< of closed groups, by journey: those with lower numbers
    std::vector<std::int64_t> residents_;  ///< the same without a surge
    std::vector<Door> doors_;
    std::vector<std::deque<Gone>> taken_; ///< by good
    std::int64_t events_under_way_ = 0;
    const PlannedFault* current_ = nullptr;
    std::vector<const PlannedFault*> partitions_;
    std::vector<Seen> alarm_seen_;
    int alarms_ = 0;
    bool killing_ = false;
    bool marshals_ = false;
};

} // namespace model::runtime
