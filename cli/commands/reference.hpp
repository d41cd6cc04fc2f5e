/// Makes the command `reference`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_reference();

} // namespace cli
