// Process names, errors and handles.
#include "kernel/process.hpp"

#include "kernel/simulation.hpp"

#include <fmt/format.h>

namespace sim {

std::string ProcessName::str() const
{
    return index < 0 ? std::string(text) : fmt::format("{} {}", text, index);
}

ProcessError::ProcessError(SimTime time, std::string process, const std::string& cause)
    : std::runtime_error(fmt::format("process \"{}\" failed at {}: {}", process, describe(time), cause)),
      time_(time),
      process_(std::move(process))
{
}

void detail::throw_interrupt(ProcessState& process)
{
    const std::unique_ptr<Interrupted> interrupt = std::move(process.extras->interrupt);
    throw Interrupted(*interrupt);
}

void Process::promise_type::unhandled_exception() noexcept
{
    simulation->process_failed(*this);
}

ProcessState* ProcessHandle::state() const
{
    return simulation_ != nullptr ? simulation_->state_of(slot_, generation_) : nullptr;
}

bool ProcessHandle::alive() const
{
    return state() != nullptr;
}

bool ProcessHandle::interrupt(std::string reason, std::int64_t code) const
{
    ProcessState* process = state();
    if (process == nullptr || process->is_interrupted()) return false;
    process->make_extras().interrupt = std::make_unique<Interrupted>(std::move(reason), code);
    simulation_->interrupt_wait(*process);
    return true;
}

void Join::enter()
{
    awaited_.state()->make_extras().joiners.push_back(*this);
}

void Join::leave() noexcept
{
    // The awaited process is still alive: its end would have settled this wait.
    awaited_.state()->extras->joiners.remove(*this);
}

} // namespace sim
