/// Reads the words of the command line into the options of a command.
#pragma once

#include "commands/command.hpp"

#include <string>
#include <vector>

namespace cli {

/// What the command line asks for. `command` is nullptr when no command was named.
struct Parsed {
    Command* command = nullptr;
    GlobalOptions global;
};

/// Finds the command, fills its members and the global options. With --help among the words nothing else is looked at.
/// @throws UsageError  for unknown commands and options (with what was probably meant), missing and surplus words
Parsed parse(const Commands& commands, const std::vector<std::string>& words, const Translate& tr);

/// The language that `--lang` names somewhere in the words, or else the environment, so that complaints about the other
/// words can be made in it.
i18n::Language language_of(const std::vector<std::string>& words);

} // namespace cli
