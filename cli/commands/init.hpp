/// Makes the command `init`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_init();

} // namespace cli
