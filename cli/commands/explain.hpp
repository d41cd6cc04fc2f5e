/// Makes the command `explain`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_explain();

} // namespace cli
