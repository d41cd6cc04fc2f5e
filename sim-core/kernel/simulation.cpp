// The event loop, the table of living processes and the end of the world.
#include "kernel/simulation.hpp"

#include <fmt/format.h>

#include <stdexcept>

namespace sim {

namespace {

constexpr std::uint64_t poll_interval = 1024;
constexpr std::uint32_t no_slot = UINT32_MAX;

/// Text of the exception that is being handled.
std::string current_cause()
{
    try {
        throw;
    } catch (const std::exception& error) {
        return error.what();
    } catch (...) {
        return "an exception that is not a std::exception";
    }
}

} // namespace

Simulation::Simulation(std::stop_token cancel) : free_slot_(no_slot), cancel_(std::move(cancel)) {}

Simulation::~Simulation()
{
    shutting_down_ = true;
    // Frames first: their destructors may still read the clock. Indexes, since a destructor might spawn.
    for (std::size_t i = 0; i < slots_.size(); ++i) {
        if (ProcessState* state = std::exchange(slots_[i].state, nullptr)) {
            auto& promise = static_cast<Process::promise_type&>(*state);
            Process::Handle::from_promise(promise).destroy();
        }
    }
    while (!wakes_.empty()) {
        const Wake wake = wakes_.pop();
        if (!queue_.take_cancelled(wake.order)) drop(wake.target);
    }
    queue_.drain([this](const Entry& entry) { drop(entry.target); });
}

void Simulation::drop(std::uintptr_t target)
{
    if ((target & tags) != event_tag) return;
    auto* event = reinterpret_cast<Event*>(target & ~tags);
    event->handler_(*event, Event::Call::drop);
}

ProcessHandle Simulation::spawn(Process process, ProcessName name)
{
    if (shutting_down_) return {};
    if (free_slot_ == no_slot) {
        if (slots_.size() == no_slot) throw std::length_error("too many living processes");
        free_slot_ = static_cast<std::uint32_t>(slots_.size());
        slots_.push_back(Slot{nullptr, 1, no_slot});
    }
    const Process::Handle frame = process.release();
    ProcessState& state = frame.promise();
    Slot& slot = slots_[free_slot_];
    state.simulation = this;
    state.name = name;
    state.slot = free_slot_;
    slot.state = &state;
    free_slot_ = slot.next_free;
    ++live_;
    post(frame.address());
    return ProcessHandle(*this, state.slot, slot.generation);
}

void Simulation::process_ended(const ProcessState& process) noexcept
{
    Slot& slot = slots_[process.slot];
    slot.state = nullptr;
    ++slot.generation;
    slot.next_free = free_slot_;
    free_slot_ = process.slot;
    --live_;
}

// Here and not in process.cpp, so that the end of a process is one call.
void Process::promise_type::finish() noexcept
{
    simulation->process_ended(*this);
    if (!extras) return;
    while (!extras->joiners.empty()) extras->joiners.pop_front().wake();
}

void Simulation::process_failed(const ProcessState& process) noexcept
{
    if (error_) return; // the first failure is the one to report
    try {
        std::throw_with_nested(ProcessError(now(), process.name.str(), current_cause()));
    } catch (...) {
        error_ = std::current_exception();
    }
    stop();
}

void Simulation::interrupt_wait(ProcessState& process)
{
    if (Wait* wait = std::exchange(process.wait, nullptr)) post(wait->interrupt());
}

void Simulation::dispatch(std::uintptr_t target)
{
    if ((target & tags) == 0) [[likely]] {
        std::coroutine_handle<>::from_address(reinterpret_cast<void*>(target)).resume();
    } else if ((target & event_tag) != 0) {
        auto* event = reinterpret_cast<Event*>(target & ~tags);
        event->handler_(*event, Event::Call::fire);
    } else {
        auto* wait = reinterpret_cast<Wait*>(target & ~tags);
        wait->expire();
        if (void* frame = wait->settle()) std::coroutine_handle<>::from_address(frame).resume();
    }
}

RunEnd Simulation::run_until(SimTime horizon)
{
    if (error_) throw std::logic_error("a simulation whose process failed cannot be run again");
    const RunEnd end = drive(static_cast<std::uint64_t>(checked(horizon).time_since_epoch().count()));
    if (error_) std::rethrow_exception(error_);
    return end;
}

/// Whether the oldest wake comes before all that is on the clock.
bool Simulation::wake_is_first()
{
    const Uint128 key = (static_cast<Uint128>(now_) << 64) | wakes_.front().order;
    if (!queue_.may_precede(key)) [[likely]] {
        return true;
    }
    const Entry* timed = queue_.front(); // it may have been a cancelled one
    return timed == nullptr || timed->key() > key;
}

RunEnd Simulation::drive(std::uint64_t horizon)
{
    constexpr auto endless = static_cast<std::uint64_t>(INT64_MAX);
    const std::uint64_t last = horizon == endless ? endless - 1 : horizon;
    stop_ = false;
    check_at_ = 0;
    for (;;) {
        if (executed_ >= check_at_) [[unlikely]] {
            if (stop_) return RunEnd::stopped;
            if (cancel_.stop_requested()) return RunEnd::cancelled;
            check_at_ = executed_ + poll_interval;
        }
        if (!wakes_.empty() && wake_is_first()) {
            const Wake wake = wakes_.pop();
            if (queue_.take_cancelled(wake.order)) [[unlikely]] {
                continue;
            }
            ++executed_;
            dispatch(wake.target);
            continue;
        }
        const Entry* timed = queue_.front();
        if (timed == nullptr || timed->time > last) {
            if (horizon == endless) return RunEnd::idle;
            now_ = horizon;
            return timed == nullptr ? RunEnd::idle : RunEnd::horizon;
        }
        now_ = timed->time;
        const std::uintptr_t target = timed->target;
        queue_.pop_front(timed);
        ++executed_;
        dispatch(target);
    }
}

SimTime Simulation::beyond(Duration delay) const
{
    if (delay < Duration{0}) throw std::domain_error(fmt::format("a delay is negative: {}", describe(delay)));
    return never;
}

void Simulation::throw_past(SimTime moment) const
{
    throw std::domain_error(fmt::format("{} lies before the present moment {}", describe(moment), describe(now())));
}

void Simulation::check_priority(int priority)
{
    if (priority < -0x8000 || priority > 0x7fff) {
        throw std::domain_error(fmt::format("the priority {} of an event must be -32768 to 32767", priority));
    }
}

} // namespace sim
