/// Makes the command `plan`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_plan();

} // namespace cli
