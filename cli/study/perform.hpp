/// Runs a prepared study: with progress, a result file, and Ctrl-C.
#pragma once

#include "comparison/results.hpp"
#include "context.hpp"
#include "study/prepared.hpp"

#include <optional>
#include <vector>

namespace cli {

struct Performed {
    report::Results results;
    bool interrupted = false;
    bool precision_reached = true;
};

/// Runs what is missing and keeps every finished run in the store, if there is one, and in the cache of the last study.
/// @throws StoreError
Performed perform(const Prepared& prepared, const Request& request, std::optional<report::ResultStore> store,
                  const Context& context);

} // namespace cli
