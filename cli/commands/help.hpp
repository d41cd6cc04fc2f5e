/// Help texts, put together from what the commands say about themselves.
#pragma once

#include "commands/command.hpp"

#include <string>

namespace cli {

/// Three lines of purpose and three commands to copy.
std::string welcome(const Context& context);

/// All commands with their summaries, and the exit codes.
std::string overview(const Commands& commands, const Context& context);

/// One command with its options.
std::string help_for(Command& command, const Context& context);

} // namespace cli
