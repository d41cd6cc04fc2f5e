/// Makes the command `completion`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_completion();

} // namespace cli
