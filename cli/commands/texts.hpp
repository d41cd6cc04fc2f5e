/// Makes the command `texts`.
#pragma once

#include "commands/command.hpp"

#include <memory>

namespace cli {

std::unique_ptr<Command> make_texts();

} // namespace cli
