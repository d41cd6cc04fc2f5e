/// Makes the command `insight`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_insight();

} // namespace cli
