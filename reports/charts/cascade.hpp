/// How one failure spread, moment by moment, in a single run of each alternative.
#pragma once

#include "figures/figure.hpp"
#include "text/numbers.hpp"

#include <optional>
#include <string>
#include <vector>

namespace report {

/// A component that trouble came to.
struct CascadeStep {
    std::string name;
    std::string reason; ///< why its visits failed, in the language of the figure
    double first_s = 0; ///< since the fault began
    double failed_share = 0;
    int from = -1; ///< the step that brought the trouble; −1: where it began
};

struct CascadeRun {
    std::string alternative;
    std::vector<CascadeStep> steps; ///< in the order of time
    double users = 0;               ///< share of the requests that were hurt
    double lasted_s = 0;            ///< the fault itself
    double watched_s = 0;           ///< from its begin to the end of the window
    std::optional<double> noticed_s{};
    std::optional<double> recovered_s{};
};

struct CascadeDrawing {
    std::string fault;
    std::vector<CascadeRun> runs;
};

/// A time line for each alternative: the fault, whom it came to and when, when it was noticed and when it was over.
Figure cascade_chart(const CascadeDrawing& drawing, const Translate& tr, const Numbers& numbers);

} // namespace report
