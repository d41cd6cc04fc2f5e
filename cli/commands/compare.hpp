/// Makes the command `compare`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_compare();

} // namespace cli
