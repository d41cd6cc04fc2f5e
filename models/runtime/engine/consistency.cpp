// Rows that writers compete for, two-phase commit, and finding out who the user is.
#include "runtime/engine/engine.hpp"
#include "runtime/engine/keys.hpp"

#include "random/variates.hpp"

#include <algorithm>

namespace model::runtime {

/// True when the row is the frame's now; otherwise it waits in line and take_worker follows once it is.
bool Engine::lock_row(Frame& frame, Replica& replica)
{
    sim::Draws luck = draws(frame.key, static_cast<std::uint64_t>(Use::row));
    frame.row =
        mix(static_cast<std::uint64_t>(frame.work->data), luck.below(static_cast<std::uint64_t>(frame.work->rows)));
    Row& row = replica.service->rows[frame.row];
    if (row.held && row.holder != nullptr && row.holder == frame.transaction) return true; // once is enough
    if (row.held) {
        enter_replica(frame, replica);
        frame.phase = Frame::Phase::locking;
        row.line.push_back(&frame);
        frame.timer.start(replica.service->plan->lock_wait);
        return false;
    }
    row.held = true;
    hold_row(frame, replica, row);
    return true;
}

/// The row belongs to the frame, or to its transaction until that is decided.
void Engine::hold_row(Frame& frame, Replica& replica, Row& row)
{
    const bool undecided = frame.transaction != nullptr && !frame.transaction->decided;
    row.holder = undecided ? frame.transaction : nullptr;
    if (undecided)
        frame.transaction->rows.push_back({replica.service->number, frame.row, sim.now()});
    else
        frame.has_row = true;
    frame.locked = sim.now();
}

/// The row goes to the next in line, and to all others there that belong to the same transaction.
void Engine::unlock(int service, std::uint64_t row_id)
{
    auto& rows = services[static_cast<std::size_t>(service)].rows;
    const auto found = rows.find(row_id);
    if (found == rows.end()) return; // the database was down meanwhile
    Row& row = found->second;
    if (row.line.empty()) {
        rows.erase(found);
        return;
    }
    Frame& next = *row.line.front();
    row.line.pop_front();
    hold_row(next, *next.replica, row);
    std::vector<Frame*> granted{&next};
    if (row.holder != nullptr) {
        const auto theirs = std::stable_partition(
            row.line.begin(), row.line.end(), [&](const Frame* waiting) { return waiting->transaction != row.holder; });
        granted.insert(granted.end(), theirs, row.line.end());
        row.line.erase(theirs, row.line.end());
    }
    for (Frame* frame : granted) {
        frame->timer.cancel();
        frame->phase = Frame::Phase::queued;
    }
    for (Frame* frame : granted) take_worker(*frame, *frame->replica);
}

/// Whoever waits for a row too long fails: writers that wait for each other come apart that way.
void Engine::lock_timed_out(Frame& frame)
{
    Row& row = frame.replica->service->rows[frame.row];
    row.line.erase(std::find(row.line.begin(), row.line.end(), &frame));
    finish(frame, {false, false, Reason::error, -1});
}

void Engine::begin_transaction(Frame& frame)
{
    if (free_transactions_.empty()) free_transactions_.push_back(&transactions_.emplace_back());
    frame.transaction = free_transactions_.back();
    free_transactions_.pop_back();
    frame.transaction->users = 1;
    frame.transaction->decided = false;
    frame.transaction->remote = false;
    frame.transaction->rows.clear();
    frame.leads = true;
}

/// Everybody has done their part. They are asked to prepare, log that and vote; the decision is logged and sent out;
/// rows are freed where it arrives. After a failure there is nothing to vote on, and what is in one process needs no
/// vote.
/// @source Gray, Lamport: Consensus on transaction commit (ACM TODS 31, 2006), section 2
void Engine::decide(Frame& frame)
{
    frame.phase = Frame::Phase::committing;
    frame.repeat = 0;
    double trip_s = 0;
    if (frame.transaction->remote) {
        sim::Draws luck = draws(mix(frame.key, 0x2FC), static_cast<std::uint64_t>(Use::trip));
        trip_s = plan.network.round_trip.draw(luck);
    }
    frame.half_commit_s = trip_s / 2;
    double wait_s = trip_s / 2;
    if (frame.outcome.ok) wait_s += sim::seconds_of(frame.operation->log);
    if (frame.outcome.ok && frame.transaction->remote) wait_s += trip_s + sim::seconds_of(frame.operation->log);
    frame.timer.start(sim::from_seconds(wait_s));
}

/// The decision has reached the participants; once more half a trip and the leader knows.
void Engine::committed(Frame& frame)
{
    if (frame.repeat++ == 0) {
        release_rows(*frame.transaction);
        return frame.timer.start(sim::from_seconds(frame.half_commit_s));
    }
    finish(frame, frame.outcome);
}

void Engine::release_rows(Transaction& transaction)
{
    transaction.decided = true;
    const auto rows = std::move(transaction.rows);
    transaction.rows.clear();
    for (const auto& held : rows) {
        ++ledger.locks;
        ledger.lock_s += sim::seconds_of(sim.now() - held.since);
        unlock(held.service, held.row);
    }
}

void Engine::leave_transaction(Frame& frame)
{
    Transaction& transaction = *frame.transaction;
    frame.transaction = nullptr;
    if (frame.leads && !transaction.decided) release_rows(transaction); // the leader died: participants give up
    if (--transaction.users == 0) free_transactions_.push_back(&transaction);
}

/// Processor time for checking who the user is, where that is asked for.
double Engine::token_check_s(const Frame& frame)
{
    const auto* token = std::get_if<TokenSessions>(&plan.sessions);
    if (token == nullptr || frame.call == nullptr || frame.call->event_queue >= 0) return 0;
    if (token->at_entry && frame.call->journey < 0) return 0;
    if (ledger.measures(sim.now())) {
        // A token is anywhere in its life when its owner is locked out; what is left of it is what goes on.
        sim::Draws luck = draws(mix(frame.key, 0x5E7), static_cast<std::uint64_t>(Use::lag));
        const double left_s = luck.uniform() * sim::seconds_of(token->lifetime);
        ++ledger.token_checks;
        ledger.token_life_s.add(left_s);
        ledger.token_life_sum_s += left_s;
    }
    return compute_s(frame, token->check, mix(frame.key, 0x5E5));
}

/// Asks the database who the user is; true when that takes a moment, after which the steps begin.
bool Engine::ask_for_session(Frame& frame)
{
    const bool at_entry = frame.call != nullptr && frame.call->journey >= 0;
    if (plan.session_database < 0 || !at_entry) return false;
    PlannedTarget target;
    target.way = PlannedTarget::Way::remote;
    target.link = plan.session_links[static_cast<std::size_t>(frame.component)];
    frame.advancing = true;
    start_target(frame, plan.session_step, target, mix(frame.key, 0x5E6), false);
    frame.advancing = false;
    return frame.pending > 0;
}

} // namespace model::runtime
