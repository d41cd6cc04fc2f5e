/// What is under way at run time: requests of users, calls between processes, and operations being carried out.
#pragma once

#include "kernel/timer.hpp"
#include "runtime/engine/plan.hpp"
#include "runtime/policies/breaker.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace model::runtime {

class Engine;
class Replica;
struct Call;
struct Frame;

/// Why a request or call was not answered well.
enum class Reason : std::uint8_t {
    none,
    error,          ///< the component answered with an error
    refused,        ///< no process was there to answer
    crashed,        ///< the process died over it
    queue_full,     ///< no place to wait
    timed_out,      ///< the caller gave up
    breaker_open,   ///< the caller's breaker let nothing through
    bulkhead_full,  ///< too many calls of this caller at once
    rate_limited,   ///< more than the limit allows
    throttled,      ///< the caller held back
    pool_exhausted, ///< no connection became free in time
    lost,           ///< the message never arrived
    expired,        ///< nobody waited for the answer any more
    turned_away,    ///< no place in the waiting room
    declined,       ///< the operation said no for a reason of its own
    count
};

/// How something ended.
struct Outcome {
    bool ok = true;
    bool degraded = false; ///< by way of a fallback
    Reason reason = Reason::none;
    int from = -1;              ///< component whose answer it is; after a failure, the one to blame
    bool given_up_here = false; ///< after a failure: by this process itself, whatever the called side did
};

/// Locks and decisions of a two-phase commit that is under way.
struct Transaction;

/// One operation being carried out in a process, or its message on the way there or back.
struct FrameState {
    enum class Phase : std::uint8_t { travelling, queued, locking, waiting, running, committing, returning };

    Frame* parent = nullptr;                     ///< in the same process
    Call* call = nullptr;                        ///< over the network; nullptr once the caller has given up
    const PlannedLink* link = nullptr;           ///< on which it came
    const PlannedOperation* operation = nullptr; ///< nullptr: just some work, as in a database
    const PlannedStep* work = nullptr;           ///< what then
    Replica* replica = nullptr;
    Frame* previous = nullptr; ///< in the replica's list
    Frame* next = nullptr;
    Call* calls = nullptr; ///< over the network, under way
    Call* packs = nullptr; ///< the work is to pack this call, which then goes out
    Transaction* transaction = nullptr;
    std::uint64_t key = 0; ///< names its random numbers
    std::uint64_t row = 0; ///< locked
    sim::SimTime deadline = sim::never;
    sim::SimTime locked{};
    double half_trip_s = 0;
    double half_commit_s = 0;
    int component = -1;
    int step = 0;
    int repeat = 0;
    int pending = 0;        ///< calls and work awaited
    int undo = -1;          ///< saga: the step that is taken back
    int local_children = 0; ///< operations in the same process, under way
    int answered_by = -1;   ///< replica
    std::uint8_t slot = 0;  ///< of the call's tries
    Phase phase = Phase::travelling;
    bool to_hub = false; ///< on its way to or in the hub of its link
    bool advancing = false;
    bool has_worker = false;
    bool has_row = false;
    bool leads = false;    ///< its transaction
    bool waited = false;   ///< as long as a slow component makes everybody wait
    bool received = false; ///< unpacked, and looked up who it is
    bool in_doubt = false; ///< saga: nobody knows whether all of it was taken back
    Outcome outcome;
};

struct Frame : FrameState {
    explicit Frame(Engine& engine);

    Engine* engine;
    sim::Timer timer; ///< on its way, or at work on a processor of its own
};

/// One call over the network with all its tries.
struct CallState {
    enum class Phase : std::uint8_t { starting, in_line, for_connection, under_way, pausing, falling_back };

    Frame* parent = nullptr; ///< nullptr: a user or an event
    Call* next = nullptr;    ///< of the same parent
    Call* previous = nullptr;
    Call* behind = nullptr; ///< in the line for a connection or a place in the bulkhead
    const PlannedLink* link = nullptr;
    const PlannedOperation* operation = nullptr;
    const PlannedStep* work = nullptr;      ///< when there is no operation
    const PlannedStep* published = nullptr; ///< what the broker is asked to take in
    std::array<Frame*, 2> tries_under_way{};
    std::uint64_t key = 0;
    sim::SimTime came{};  ///< requests and events: when they were born
    sim::SimTime begun{}; ///< when the first try was
    sim::SimTime sent{};
    sim::SimTime deadline = sim::never;
    double payload_bytes = 0;
    std::int64_t user = -1; ///< of a closed group
    int link_number = -1;
    int journey = -1;
    int event_queue = -1;
    int tries = 0;
    Breaker::Ticket ticket = 0;
    Phase phase = Phase::starting;
    bool has_connection = false;
    bool in_bulkhead = false;
    bool hedged = false;
    bool after_timeout = false;
    bool counted_try = false; ///< in the retry budget
    bool lost = false;        ///< the message of this try
    Outcome outcome;
};

struct Call : CallState {
    explicit Call(Engine& engine);

    Engine* engine;
    sim::Timer timeout;
    sim::Timer pause; ///< before the next try or the hedge, or while waiting for a connection
};

} // namespace model::runtime
