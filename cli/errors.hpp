/// The ways in which a command gives up. main.cpp turns them into a message and an exit code.
#pragma once

#include "loader/diagnostic.hpp"

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace cli {

/// The command line makes no sense. The texts are in the user's language already.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const std::string& message, std::vector<std::string> hints = {})
        : std::runtime_error(message), hints_(std::move(hints))
    {
    }
    const std::vector<std::string>& hints() const { return hints_; }

private:
    std::vector<std::string> hints_;
};

/// A scenario or another input has mistakes.
class InputError : public std::runtime_error {
public:
    explicit InputError(scenario::Diagnostics diagnostics)
        : std::runtime_error("invalid input"), diagnostics_(std::move(diagnostics))
    {
    }
    const scenario::Diagnostics& diagnostics() const { return diagnostics_; }

private:
    scenario::Diagnostics diagnostics_;
};

/// Anything else that can be said in one line, in the user's language already. Ends with exit code 1.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace cli
