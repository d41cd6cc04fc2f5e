/// Makes the command `examples`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_examples();

} // namespace cli
