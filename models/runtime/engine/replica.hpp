/// One process of a service: its workers, its processors and who waits for them.
#pragma once

#include "kernel/ring.hpp"
#include "runtime/engine/frame.hpp"
#include "runtime/policies/limits.hpp"
#include "runtime/policies/retry_budget.hpp"

#include <deque>
#include <memory>
#include <optional>
#include <queue>
#include <vector>

namespace model::runtime {

struct Service;

/// The processors of one process. Work is given in seconds of one processor.
///
/// first come, first served: as many jobs run as there are processors, rounded up, each as much slower. Shared: all
/// run, each at a rate of min(1, cores / jobs). Without a number of cores every job has a processor of its own.
/// @source Kleinrock: Queueing Systems II (1976), section 4.4 (egalitarian processor sharing)
class Cpu {
public:
    Cpu(sim::Simulation& simulation, double cores, CpuSharing sharing);

    void start(Frame& frame, double work_s);
    /// A job that ran by itself (its own timer) is done: the next in line may start.
    void finished();
    /// Everything that runs or waits is forgotten; the timers of the frames are the caller's.
    void clear();

    /// Processor-seconds given out so far.
    double busy_s() const;

private:
    struct Job {
        double ends; ///< in work per job
        std::uint64_t order;
        Frame* frame;
        bool operator>(const Job& other) const { return ends != other.ends ? ends > other.ends : order > other.order; }
    };
    struct Waiting {
        Frame* frame;
        double work_s;
    };
    double rate() const;
    int slots() const;
    double speed() const;
    void progress();
    void next_completion();
    void complete();
    void note(double busy);

    sim::Simulation* simulation_;
    double cores_;
    CpuSharing sharing_;
    int running_ = 0;
    std::deque<Waiting> line_;
    std::vector<Job> jobs_; ///< heap, the first to end on top
    double given_ = 0;      ///< work each job has received since the beginning
    std::uint64_t order_ = 0;
    sim::SimTime progressed_{};
    sim::Timer completion_;
    double busy_now_ = 0;
    double busy_area_s_ = 0;
    sim::SimTime noted_{};
};

/// What one caller keeps for one link.
struct LinkState {
    bool ready = false;
    std::optional<Breaker> breaker;
    std::optional<RetryBudget> budget;
    std::optional<Bulkhead> bulkhead;
    std::optional<RateLimiter> rate_limit;
    std::optional<AdaptiveThrottle> throttle;
    Call* line = nullptr; ///< waiting for a place in the bulkhead
    Call* line_end = nullptr;
};

/// Connections of one process to one database.
struct Pool {
    int busy = 0;
    Call* line = nullptr;
    Call* line_end = nullptr;
};

class Replica {
public:
    Replica(Engine& engine, Service& service, int number);

    enum class State : std::uint8_t { waiting, starting, up, draining, down };

    Engine* engine;
    Service* service;
    int number;
    State state = State::up;
    bool in_balancer = true;
    bool retired = false;      ///< scaled away
    bool handing_over = false; ///< workers to those in line
    Cpu cpu;
    int busy = 0;            ///< workers
    std::deque<Frame*> line; ///< requests waiting for a worker
    Frame* frames = nullptr; ///< everything in this process
    int blamed = -1;         ///< component that brought it down
    sim::Timer life;         ///< start-up, out of memory, restart
    sim::Timer detection;
    int held_up_by = -1;          ///< component that most of its work waits for, when it was last looked up
    sim::SimTime look_again{};    ///< not before
    std::vector<LinkState> links; ///< by link
    std::vector<Pool> pools;      ///< by service

    bool accepts() const { return state == State::up; }
};

} // namespace model::runtime
