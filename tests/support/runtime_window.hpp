/// Windows of requests inside tests: a plan from the text of a scenario, and a look at its books while it runs.
#pragma once

#include "runtime/engine/engine.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace test_support {

/// The plan of an alternative of a scenario whose text begins after the title. `*free` is a network that takes no time.
/// @throws std::runtime_error with the rendered diagnostics, which fails a test, when there are errors
model::runtime::RuntimePlan runtime_plan(std::string_view text, const std::vector<std::string>& overrides = {},
                                         std::size_t alternative = 0);

/// A window that is run piece by piece. Seconds count from its very beginning, warm-up included.
class Window {
public:
    explicit Window(model::runtime::RuntimePlan plan, const sim::StreamFamily& random = {1, 0});

    /// Makes the fault of that number strike.
    Window& with_fault(std::size_t fault = 0);
    /// Runs up to and including that moment.
    Window& until(double s);
    /// Runs to the end, and until everybody has an answer.
    Window& run();

    const model::runtime::JourneyBook& journey(std::size_t number = 0) const { return engine->ledger.journeys[number]; }
    std::uint64_t lost(model::runtime::Reason reason, std::size_t number = 0) const;
    std::uint64_t answered(std::size_t number = 0) const;
    double mean_latency_s(std::size_t number = 0) const;
    double latency_s(double quantile, std::size_t number = 0) const
    {
        return *journey(number).latency_s.quantile(quantile);
    }
    const model::runtime::Service& service(std::string_view id) const;

    std::unique_ptr<model::runtime::RuntimePlan> plan; ///< stays where the engine looks for it
    std::unique_ptr<model::runtime::Engine> engine;
};

} // namespace test_support
