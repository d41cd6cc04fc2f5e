/// Makes the command `complete`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_complete();

} // namespace cli
