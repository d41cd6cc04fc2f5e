// Operations in a process: getting a worker, doing the steps one after the other, answering.
#include "runtime/engine/engine.hpp"
#include "runtime/engine/keys.hpp"

#include "random/variates.hpp"

#include <algorithm>
#include <cmath>

namespace model::runtime {
namespace {
// Parts of a frame's key for what happens besides its steps.
constexpr std::uint64_t undoing = 0x100000001;
constexpr std::uint64_t in_hub = 0x100000002;
constexpr std::uint64_t saying_no = 0x100000003;
constexpr std::uint64_t unpacking = 0x100000004;

/// The called side may have done all of it, or may still do it.
bool unanswered(const Outcome& outcome)
{
    return !outcome.ok && outcome.given_up_here &&
           (outcome.reason == Reason::timed_out || outcome.reason == Reason::lost);
}
} // namespace

Frame::Frame(Engine& e)
    : engine(&e),
      timer(
          e.sim,
          [](void* self) {
              auto& frame = *static_cast<Frame*>(self);
              frame.engine->on_timer(frame);
          },
          this)
{
}

Frame& Engine::new_frame()
{
    if (free_frames_.empty()) return frames_.emplace_back(*this);
    Frame* frame = free_frames_.back();
    free_frames_.pop_back();
    return *frame;
}

void Engine::free_frame(Frame& frame)
{
    frame.timer.cancel();
    static_cast<FrameState&>(frame) = FrameState{};
    free_frames_.push_back(&frame);
}

sim::Draws Engine::draws(std::uint64_t key, std::uint64_t use) const
{
    return stream_.at(key, static_cast<std::uint32_t>(use));
}

double Engine::compute_s(const Frame& frame, const sim::Distribution& time, std::uint64_t key) const
{
    sim::Draws luck = draws(key, static_cast<std::uint64_t>(Use::compute));
    return time.draw(luck) * harm[static_cast<std::size_t>(frame.component)].slow_factor;
}

/// The same for something that is all the work on a message.
double Engine::message_s(const Frame& frame, const sim::Distribution& time, std::uint64_t key) const
{
    return compute_s(frame, time, key) + harm[static_cast<std::size_t>(frame.component)].slow_adds_s;
}

void Engine::enter_replica(Frame& frame, Replica& replica)
{
    frame.replica = &replica;
    frame.previous = nullptr;
    frame.next = replica.frames;
    if (replica.frames != nullptr) replica.frames->previous = &frame;
    replica.frames = &frame;
}

void Engine::leave_replica(Frame& frame)
{
    Replica* replica = frame.replica;
    if (replica == nullptr) return;
    if (frame.previous != nullptr)
        frame.previous->next = frame.next;
    else
        replica->frames = frame.next;
    if (frame.next != nullptr) frame.next->previous = frame.previous;
    frame.previous = frame.next = nullptr;
    frame.replica = nullptr;
    if (frame.has_worker) {
        frame.has_worker = false;
        release_worker(*replica);
    }
}

void Engine::on_timer(Frame& frame)
{
    switch (frame.phase) {
    case Frame::Phase::travelling:
        return arrive(frame);
    case Frame::Phase::waiting:
        frame.phase = Frame::Phase::running;
        frame.pending = 0;
        if (!receive(frame)) advance(frame);
        return;
    case Frame::Phase::running:
        frame.replica->cpu.finished();
        return computed(frame);
    case Frame::Phase::committing:
        return committed(frame);
    case Frame::Phase::returning: {
        Call* call = frame.call;
        if (call == nullptr) return free_frame(frame);
        return answered(*call, frame);
    }
    case Frame::Phase::locking:
        return lock_timed_out(frame);
    case Frame::Phase::queued:
        break;
    }
}

/// The message has reached the hub on its way, or its goal.
void Engine::arrive(Frame& frame)
{
    const PlannedLink& link = *frame.link;
    if (frame.call == nullptr && link.policy.deadlines) return drop(frame); // given up on the way
    const int number = frame.to_hub ? link.hub : link.to_service;
    Service& service = services[static_cast<std::size_t>(number)];
    Replica* replica = pick(service, frame.key);
    const auto refuse = [&](Reason reason, int blamed) {
        ledger.failure(frame.component, blamed, reason, sim.now());
        frame.outcome = {false, false, reason, frame.component};
        if (replica != nullptr) frame.answered_by = replica->number;
        respond(frame);
    };
    if (replica == nullptr || !replica->accepts()) {
        const int blamed =
            replica != nullptr ? replica->blamed : (service.replicas.empty() ? -1 : service.replicas.front()->blamed);
        return refuse(Reason::refused, blamed);
    }
    if (!frame.to_hub && frame.operation == nullptr && frame.work->write && frame.work->rows > 0 &&
        !lock_row(frame, *replica))
        return;
    take_worker(frame, *replica);
}

void Engine::take_worker(Frame& frame, Replica& replica)
{
    const ProcessSettings& settings = replica.service->plan->process;
    if (replica.busy < settings.workers) {
        if (frame.replica == nullptr) enter_replica(frame, replica);
        ++replica.busy;
        frame.has_worker = true;
        if (replica.busy == settings.workers && sim.now() >= ledger.fault_from)
            ledger.all_workers_busy = std::min(ledger.all_workers_busy, sim.now());
        return begin(frame);
    }
    if (settings.queue && static_cast<int>(replica.line.size()) >= *settings.queue) {
        const int blamed = awaited_most(replica);
        ledger.failure(frame.component, blamed, Reason::queue_full, sim.now());
        if (frame.has_row) {
            frame.has_row = false;
            unlock(replica.service->number, frame.row);
        }
        if (frame.replica != nullptr) leave_replica(frame);
        frame.outcome = {false, false, Reason::queue_full, frame.component};
        return respond(frame);
    }
    if (frame.replica == nullptr) enter_replica(frame, replica);
    frame.phase = Frame::Phase::queued;
    replica.line.push_back(&frame);
}

/// Where most of what goes on in the process is held up: the components whose answers are awaited, and those at work
/// here. Asked when somebody is turned away or gives up, to know whom to blame. Looked up once a second at most, and
/// the more rarely the more there is to look at.
int Engine::awaited_most(Replica& replica) const
{
    if (sim.now() < replica.look_again) return replica.held_up_by;
    int looked_at = 0;
    std::vector<int> held(plan.components.size(), 0);
    for (const Frame* frame = replica.frames; frame != nullptr; frame = frame->next) {
        ++looked_at;
        if (frame->phase == Frame::Phase::queued || frame->phase == Frame::Phase::locking) continue;
        int children = frame->pending;
        for (const Call* call = frame->calls; call != nullptr; call = call->next, --children)
            ++held[static_cast<std::size_t>(call->link->to)];
        // What is left are its own work and operations in this process, which are met on their own.
        const bool at_work = frame->operation == nullptr || (children > 0 && frame->local_children == 0);
        if (at_work) ++held[static_cast<std::size_t>(frame->component)];
    }
    const auto most = std::max_element(held.begin(), held.end());
    replica.look_again =
        sim.now() + std::max<sim::Duration>(std::chrono::seconds(1), looked_at * std::chrono::milliseconds(20));
    replica.held_up_by = most == held.end() || *most == 0 ? -1 : static_cast<int>(most - held.begin());
    return replica.held_up_by;
}

void Engine::release_worker(Replica& replica)
{
    --replica.busy;
    if (replica.handing_over) return; // by the loop below, which goes on: a line of expired requests may be long
    replica.handing_over = true;
    while (!replica.line.empty() && replica.busy < replica.service->plan->process.workers) {
        Frame& next = *replica.line.front();
        replica.line.pop_front();
        ++replica.busy;
        next.has_worker = true;
        begin(next);
    }
    replica.handing_over = false;
    if (replica.state == Replica::State::draining && replica.busy == 0) {
        replica.state = Replica::State::down;
        count_replicas(*replica.service, -1);
    }
}

/// A worker takes the message up.
void Engine::begin(Frame& frame)
{
    frame.phase = Frame::Phase::running;
    if (frame.deadline < sim.now()) return finish(frame, {false, false, Reason::expired, -1});
    if (frame.to_hub) {
        const Harm& trouble = harm[static_cast<std::size_t>(frame.component)];
        ledger.visit(frame.component, sim.now());
        if (trouble.error_share > 0) {
            sim::Draws luck = draws(mix(frame.key, in_hub), static_cast<std::uint64_t>(Use::fails));
            if (sim::bernoulli(luck, trouble.error_share))
                return finish(frame, {false, false, Reason::error, frame.component});
        }
        frame.pending = 1;
        return frame.replica->cpu.start(frame,
                                        message_s(frame, frame.replica->service->plan->work, mix(frame.key, in_hub)));
    }
    ledger.visit(frame.component, sim.now());
    const Harm& trouble = harm[static_cast<std::size_t>(frame.component)];
    if (trouble.error_share > 0) {
        sim::Draws luck = draws(frame.key, static_cast<std::uint64_t>(Use::fails));
        if (sim::bernoulli(luck, trouble.error_share))
            return finish(frame, {false, false, Reason::error, frame.component});
    }
    const PlannedOperation* operation = frame.operation;
    if (operation == nullptr) {
        frame.pending = 1;
        return frame.replica->cpu.start(frame, message_s(frame, frame.work->time, frame.key));
    }
    if (operation->fails > 0) {
        sim::Draws luck = draws(mix(frame.key, saying_no), static_cast<std::uint64_t>(Use::fails));
        if (sim::bernoulli(luck, operation->fails))
            return finish(frame, {false, false, Reason::declined, frame.component});
    }
    frame.step = operation->first_step;
    if (operation->atomic) {
        if (operation->atomicity == Atomicity::saga)
            ++ledger.sagas;
        else if (frame.transaction == nullptr)
            begin_transaction(frame);
    }
    if (receive(frame)) return;
    advance(frame);
}

/// What comes before the steps; true when it takes a moment, after which they begin.
bool Engine::receive(Frame& frame)
{
    const double adds_s = harm[static_cast<std::size_t>(frame.component)].slow_adds_s;
    if (adds_s > 0 && !frame.waited) {
        // Waiting keeps the worker, not the processor.
        frame.waited = true;
        frame.pending = 1;
        frame.phase = Frame::Phase::waiting;
        frame.timer.start(sim::from_seconds(adds_s));
        return true;
    }
    double work_s = 0;
    const bool from_outside = frame.parent == nullptr;
    if (marshals_ && from_outside && frame.link->from >= 0)
        work_s += compute_s(frame, plan.network.marshalling, mix(frame.key, unpacking));
    if (from_outside) work_s += token_check_s(frame);
    if (work_s > 0) {
        frame.pending = 1;
        frame.replica->cpu.start(frame, work_s);
        return true;
    }
    frame.received = true;
    return from_outside && ask_for_session(frame);
}

/// A part of the frame's work is done.
void Engine::computed(Frame& frame)
{
    frame.pending = 0;
    if (Call* call = frame.packs) {
        leave_replica(frame);
        drop(frame);
        return start_call(*call);
    }
    if (frame.to_hub) {
        frame.to_hub = false;
        leave_replica(frame);
        frame.component = frame.link->to;
        frame.phase = Frame::Phase::travelling;
        return frame.timer.start(sim::from_seconds(frame.half_trip_s));
    }
    if (frame.operation == nullptr) return finish(frame, {true, false, Reason::none, frame.component});
    if (!frame.received) {
        frame.received = true;
        if (frame.parent == nullptr && ask_for_session(frame)) return;
    }
    advance(frame);
}

/// Nobody knows what a saga has left behind when it gave up waiting for a step, or when a step was not taken back.
void Engine::note_doubt(Frame& frame, const Outcome& outcome)
{
    if (frame.in_doubt || frame.operation == nullptr || !frame.operation->atomic ||
        frame.operation->atomicity != Atomicity::saga)
        return;
    const bool not_taken_back = frame.undo >= 0 && (!outcome.ok || outcome.degraded);
    if (!not_taken_back && !unanswered(outcome)) return;
    frame.in_doubt = true;
    ++ledger.sagas_inconsistent;
}

void Engine::child_done(Frame& parent, const Outcome& outcome)
{
    --parent.pending;
    note_doubt(parent, outcome);
    if (outcome.degraded) parent.outcome.degraded = true;
    if (!outcome.ok && parent.outcome.ok) {
        const bool degraded = parent.outcome.degraded;
        parent.outcome = outcome;
        parent.outcome.degraded = degraded;
    }
    if (parent.pending > 0 || parent.advancing) return;
    advance(parent);
}

void Engine::start_target(Frame& frame, const PlannedStep& step, const PlannedTarget& target, std::uint64_t key,
                          bool undo)
{
    ++frame.pending;
    const int number = undo ? target.undo : target.operation;
    if (target.way == PlannedTarget::Way::remote) {
        Call& call = new_call();
        call.parent = &frame;
        call.next = frame.calls;
        if (frame.calls != nullptr) frame.calls->previous = &call;
        frame.calls = &call;
        call.link_number = target.link;
        call.link = &plan.links[static_cast<std::size_t>(target.link)];
        if (call.link->to_database)
            call.work = &step;
        else
            call.operation = &plan.operations[static_cast<std::size_t>(number)];
        call.key = key;
        call.payload_bytes = step.payload_bytes;
        call.deadline = frame.deadline;
        call.begun = sim.now();
        return marshals_ ? pack(call) : start_call(call);
    }
    Frame& child = new_frame();
    ++frame.local_children;
    child.parent = &frame;
    child.key = key;
    child.deadline = frame.deadline;
    child.transaction = frame.transaction;
    if (child.transaction != nullptr) ++child.transaction->users;
    enter_replica(child, *frame.replica);
    if (target.way == PlannedTarget::Way::copy) {
        const Copy& copy = plan.copies[static_cast<std::size_t>(target.copy)];
        sim::Draws luck = draws(key, static_cast<std::uint64_t>(Use::lag));
        const double lag_s = copy.lag.draw(luck);
        if (ledger.measures(sim.now())) {
            ++ledger.copy_reads;
            ledger.staleness_s.add(lag_s);
            ledger.staleness_sum_s += lag_s;
        }
        child.component = frame.component;
        child.phase = Frame::Phase::running;
        child.pending = 1;
        return child.replica->cpu.start(child, compute_s(child, copy.time, key));
    }
    child.operation = &plan.operations[static_cast<std::size_t>(number)];
    child.component = child.operation->component;
    begin(child);
}

/// The caller's processor packs the call; a piece of work of its own, as several may be packed at once.
void Engine::pack(Call& call)
{
    Frame& packing = new_frame();
    packing.parent = call.parent;
    packing.packs = &call;
    packing.component = call.parent->component;
    packing.phase = Frame::Phase::running;
    enter_replica(packing, *call.parent->replica);
    packing.replica->cpu.start(packing, compute_s(packing, plan.network.marshalling, mix(call.key, unpacking)));
}

/// Goes through the steps until something has to be waited for, or all are done.
void Engine::advance(Frame& frame)
{
    const PlannedOperation& operation = *frame.operation;
    frame.advancing = true;
    while (frame.pending == 0) {
        const bool saga = operation.atomic && operation.atomicity == Atomicity::saga;
        if (!frame.outcome.ok && frame.undo < 0) {
            if (!saga) break;
            ++ledger.sagas_undone;
            frame.undo = frame.step;
            // Of the step that failed, what was done of it, and what perhaps was.
            const int done = frame.repeat - (unanswered(frame.outcome) ? 0 : 1);
            if (done > 0) take_back(frame, plan.steps[static_cast<std::size_t>(frame.step)], done);
            continue;
        }
        if (frame.undo >= 0) {
            // Everything that was done before the step that failed is taken back, the last first.
            if (frame.undo == operation.first_step) break;
            const PlannedStep& step = plan.steps[static_cast<std::size_t>(--frame.undo)];
            take_back(frame, step, step.count * (step.each ? static_cast<int>(step.targets.size()) : 1));
            continue;
        }
        if (frame.step == operation.end_step) break;
        const PlannedStep& step = plan.steps[static_cast<std::size_t>(frame.step)];
        switch (step.kind) {
        case PlannedStep::Kind::compute: {
            ++frame.step;
            const double work_s = compute_s(frame, step.time, mix(frame.key, step.tag));
            if (work_s <= 0) break;
            frame.pending = 1;
            frame.replica->cpu.start(frame, work_s);
            break;
        }
        case PlannedStep::Kind::publish:
            ++frame.step;
            if (took_part(frame, step)) publish(frame, step);
            break;
        case PlannedStep::Kind::take:
            ++frame.step;
            take(frame, step);
            break;
        case PlannedStep::Kind::query:
        case PlannedStep::Kind::call:
            if (step.parallel)
                fork(frame);
            else
                next_repetition(frame, step);
            break;
        }
    }
    frame.advancing = false;
    if (frame.pending > 0) return;
    if (frame.leads && frame.phase != Frame::Phase::committing) return decide(frame);
    Outcome outcome = frame.outcome;
    if (outcome.ok) outcome.from = frame.component;
    finish(frame, outcome);
}

/// So many repetitions of a step of a saga, all at once.
void Engine::take_back(Frame& frame, const PlannedStep& step, int repetitions)
{
    if (step.kind != PlannedStep::Kind::call && step.kind != PlannedStep::Kind::query) return;
    if (!took_part(frame, step)) return;
    const Outcome why = frame.outcome;
    const int targets = step.each ? static_cast<int>(step.targets.size()) : 1;
    for (int i = 0; i < repetitions; ++i) {
        const std::uint64_t key = mix(mix(frame.key, step.tag), static_cast<std::uint64_t>(i / targets));
        const auto t = static_cast<std::size_t>(i % targets);
        ++ledger.undone;
        if (step.each)
            start_target(frame, step, step.targets[t], mix(mix(key, t), undoing), true);
        else
            start_target(frame, step, one_of(step, key), mix(key, undoing), true);
    }
    frame.outcome = why;
}

bool Engine::took_part(const Frame& frame, const PlannedStep& step) const
{
    if (step.probability >= 1) return true;
    sim::Draws luck = draws(mix(frame.key, step.tag), static_cast<std::uint64_t>(Use::probability));
    return sim::bernoulli(luck, step.probability);
}

const PlannedTarget& Engine::one_of(const PlannedStep& step, std::uint64_t key) const
{
    if (step.targets.size() == 1) return step.targets.front();
    sim::Draws luck = draws(key, static_cast<std::uint64_t>(Use::choice));
    return step.targets[luck.below(step.targets.size())];
}

/// All repetitions and targets of a run of parallel steps at once.
void Engine::fork(Frame& frame)
{
    const PlannedOperation& operation = *frame.operation;
    while (frame.step < operation.end_step) {
        const PlannedStep& step = plan.steps[static_cast<std::size_t>(frame.step)];
        if (!step.parallel) break;
        ++frame.step;
        if (!took_part(frame, step)) continue;
        for (int i = 0; i < step.count; ++i) {
            const std::uint64_t key = mix(mix(frame.key, step.tag), static_cast<std::uint64_t>(i));
            if (step.each) {
                for (std::size_t t = 0; t < step.targets.size(); ++t)
                    start_target(frame, step, step.targets[t], mix(key, t), false);
            } else {
                start_target(frame, step, one_of(step, key), key, false);
            }
        }
    }
}

/// One after the other.
void Engine::next_repetition(Frame& frame, const PlannedStep& step)
{
    const int targets = step.each ? static_cast<int>(step.targets.size()) : 1;
    if (frame.repeat == step.count * targets || (frame.repeat == 0 && !took_part(frame, step))) {
        ++frame.step;
        frame.repeat = 0;
        return;
    }
    const int i = frame.repeat++;
    const std::uint64_t key = mix(mix(frame.key, step.tag), static_cast<std::uint64_t>(i / targets));
    if (step.each) {
        const auto t = static_cast<std::size_t>(i % targets);
        start_target(frame, step, step.targets[t], mix(key, t), false);
    } else {
        start_target(frame, step, one_of(step, key), key, false);
    }
}

/// The operation is over: whoever asked gets the answer.
void Engine::finish(Frame& frame, Outcome outcome)
{
    if (!outcome.ok && outcome.reason != Reason::declined && outcome.reason != Reason::expired)
        ledger.failure(frame.component, outcome.from, outcome.reason, sim.now());
    if (!outcome.ok) outcome.from = frame.component;
    if (frame.has_row) {
        frame.has_row = false;
        unlock(frame.replica->service->number, frame.row);
    }
    if (frame.transaction != nullptr) leave_transaction(frame);
    if (frame.replica != nullptr) frame.answered_by = frame.replica->number;
    leave_replica(frame);
    frame.outcome = outcome;
    if (Frame* parent = frame.parent) {
        --parent->local_children;
        free_frame(frame);
        return child_done(*parent, outcome);
    }
    respond(frame);
}

/// Nobody asks for it any more.
void Engine::drop(Frame& frame)
{
    if (frame.transaction != nullptr) leave_transaction(frame);
    free_frame(frame);
}

/// The answer goes back the way the question came.
void Engine::respond(Frame& frame)
{
    if (frame.call == nullptr) return drop(frame);
    if (frame.transaction != nullptr) leave_transaction(frame);
    frame.phase = Frame::Phase::returning;
    double way_s = frame.half_trip_s;
    if (frame.link->hub >= 0) way_s *= (frame.to_hub ? 0 : 1) + (frame.link->from >= 0 ? 1 : 0);
    if (way_s <= 0) return answered(*frame.call, frame);
    frame.timer.start(sim::from_seconds(way_s));
}

/// Sells what the seller can see; a copy shows what was left a while ago.
void Engine::take(Frame& frame, const PlannedStep& step)
{
    auto& gone = taken_[static_cast<std::size_t>(step.good)];
    const int units = plan.goods[static_cast<std::size_t>(step.good)].units;
    const std::int64_t taken = gone.empty() ? 0 : gone.back().taken;
    std::int64_t seen = taken;
    if (step.copy >= 0) {
        sim::Draws luck = draws(mix(frame.key, step.tag), static_cast<std::uint64_t>(Use::lag));
        const double lag_s = plan.copies[static_cast<std::size_t>(step.copy)].lag.draw(luck);
        const sim::SimTime then = sim.now() - sim::from_seconds(lag_s);
        const auto later = std::upper_bound(gone.begin(), gone.end(), then,
                                            [](sim::SimTime at, const Gone& entry) { return at < entry.at; });
        seen = later == gone.begin() ? 0 : std::prev(later)->taken;
    }
    if (seen + step.units > units) {
        frame.outcome = {false, false, Reason::declined, frame.component};
        return;
    }
    gone.push_back({sim.now(), taken + step.units});
    ledger.sold += static_cast<std::uint64_t>(step.units);
    const std::int64_t over = std::min<std::int64_t>(step.units, taken + step.units - units);
    if (over > 0) ledger.oversold += static_cast<std::uint64_t>(over);
}

} // namespace model::runtime
