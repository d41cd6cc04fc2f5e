/// A fault asked for in a few characters: KIND:TARGET@START+LENGTH, such as `crash:cart@30s+10s`.
#pragma once

#include "company/scenario.hpp"
#include "loader/diagnostic.hpp"
#include "loader/positions.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace scenario {

/// Kinds of faults that can be injected, by the word for them.
std::span<const std::string_view> injection_kinds();

struct Injection {
    std::string text; ///< as typed
    model::FaultKind what;
    std::optional<sim::Duration> start;  ///< left out: as the model has it
    std::optional<sim::Duration> length; ///< left out: until it is repaired
};

struct InjectionError {
    enum class Kind : unsigned char {
        form,    ///< not KIND:TARGET
        no_kind, ///< `part` is no kind of fault
        no_time  ///< `part` is no length of time
    } kind;
    std::string part;
};

/// "@START" and "+LENGTH" may be left out. Whether there is such a target is not asked.
std::variant<Injection, InjectionError> parse_injection(std::string_view text);

/// Adds the faults as "injected-1", "injected-2" … and remembers where their parts were typed. START is a moment of the
/// delivery run, or, in a scenario without work, of the window that is watched.
void add_injections(std::span<const Injection> injections, model::Scenario& scenario, Positions& positions,
                    Diagnostics& diagnostics);

} // namespace scenario
