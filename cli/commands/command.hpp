/// One command of the program: how it is called, what it takes, what it does.
#pragma once

#include "commands/options.hpp"
#include "context.hpp"
#include "exit_code.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace cli {

class Command {
public:
    virtual ~Command() = default;

    virtual std::string_view name() const = 0;
    /// What it does, one sentence in English.
    virtual std::string_view summary() const = 0;
    /// What to know beyond the options, for --help; English, may be empty.
    virtual std::string_view details() const { return {}; }
    /// A command line to copy.
    virtual std::string_view example() const { return {}; }
    virtual bool hidden() const { return false; }

    virtual void describe(Options& options) = 0;
    virtual ExitCode run(Context& context) = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// All commands, in the order of the overview.
Commands all_commands();

/// The command called `name`, or nullptr.
Command* find_command(const Commands& commands, std::string_view name);

/// Options that every command understands.
struct GlobalOptions {
    std::optional<std::string> language;
    bool no_color = false;
    bool quiet = false;
    bool help = false;

    void describe(Options& options);
};

} // namespace cli
