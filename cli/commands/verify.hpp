/// Makes the command `verify`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_verify();

} // namespace cli
