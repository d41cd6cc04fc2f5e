/// The few numbers that are always in sight: for each alternative now, before the last change, and where it was pinned.
#pragma once

#include "comparison/comparison.hpp"
#include "text/reading.hpp"

#include <QString>

#include <optional>
#include <vector>

namespace gui {

struct HeadlineCell {
    QString alternative; ///< its title
    QString text;        ///< "2.9 d ± 0.2"; "–" when it was not measured
    std::optional<double> value;
    double low = 0; ///< of the interval
    double high = 0;
    std::optional<double> before; ///< value of the last results
    std::optional<double> pinned;
    report::Tone tone = report::Tone::plain; ///< against the baseline
};

struct HeadlineRow {
    QString metric; ///< id
    QString title;  ///< "Lead time p85"
    QString doc;    ///< exactly what it is
    double largest = 0;
    std::vector<HeadlineCell> cells; ///< alternatives in the order of the study
};

/// What was measured of the headline metrics, at most six rows. Ghosts are matched by the names of alternatives.
std::vector<HeadlineRow> headlines(const report::Reading& now, const report::Results* before,
                                   const report::Results* pinned);

/// What changed most between two results, in a sentence; empty when nothing did, or nothing can be compared.
QString what_moved(const report::Reading& now, const report::Results& before);

} // namespace gui
