/// Judging a claim about numbers by their intervals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace report {

enum class Judgement : unsigned char { holds, fails, cannot_tell };
std::string_view name_of(Judgement judgement);

/// A demand on one number per run that comes down to "excess ≤ 0", or "< 0" when strict.
struct Condition {
    std::vector<double> excess; ///< per run, how far the demand is overshot; negative means satisfied
    bool strict = false;
    double scale = 0; ///< size of the compared values; excesses below 1e-9 of it count as 0
};

struct Judged {
    Judgement judgement = Judgement::cannot_tell;
    /// When it cannot be told: about how many more runs would settle it. Half widths shrink with √n, so that is
    /// n (half width / |mean|)² − n. Absent when the mean sits on the edge, or settled already.
    std::optional<std::size_t> more_runs;
};

/// Holds when the whole Student-t interval of the mean excess satisfies the condition, fails when no point of it does.
/// Fewer than two runs tell nothing. Equal excesses give an interval of no width and are judged exactly.
Judged judge_condition(const Condition& condition, double level);

/// All conditions together: fails when one fails, holds when all hold.
Judged judge_all(std::span<const Condition> conditions, double level);

} // namespace report
