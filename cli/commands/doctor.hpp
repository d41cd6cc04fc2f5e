/// Makes the command `doctor`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_doctor();

} // namespace cli
