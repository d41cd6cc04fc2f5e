/// The books of a run, which have to balance at its end. Internal to the delivery model.
#pragma once

#include "kernel/wait_line.hpp"

#include <string_view>

namespace model {

/// Little's law on one queue.
/// @throws std::logic_error  when it does not hold: a request was lost or counted twice, which is our bug
void demand_balance(const sim::QueueStats& stats, std::string_view queue);

} // namespace model
