/// How the parts of the expectation reader give up: at the first mistake of a line. Internal to the loader.
#pragma once

#include "loader/diagnostic.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// Thrown at the first mistake of a line; what follows it could only be noise.
struct ExpectationMistake {
    Diagnostic diagnostic;
};

/// @param allowed  what could stand there instead; shown unless there are too many
/// @throws ExpectationMistake
[[noreturn]] void fail_expectation(std::string_view code, const SourcePos& where, std::vector<Argument> args,
                                   std::optional<std::string> nearest = {}, std::vector<std::string> allowed = {});

} // namespace scenario
