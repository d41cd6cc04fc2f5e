/// Makes the command `schema`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_schema();

} // namespace cli
