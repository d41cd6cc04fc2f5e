/// Expectations: lines such as `monolith: deploy_wait.mean = 3 d ± 10 %` that the result of a study is judged by.
///
///     [ALTERNATIVE:] operand RELATION operand [± tolerance | exactly]
///
/// An operand is made of metrics (`[alternative.]metric[.key][.statistic]`), numbers with units, + - * / and
/// parentheses. RELATION is <, <=, >, >= or =; `=` needs a tolerance, in per cent of the right side or as a quantity
/// ("pt" are percentage points), or the word `exactly`. A minus between two names needs blanks around it, because ids
/// may contain hyphens. What alternatives and metrics exist is told by the caller.
#pragma once

#include "loader/diagnostic.hpp"
#include "schema/quantity.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scenario {

/// What the loader must know of a metric.
struct KnownMetric {
    std::string id; ///< may contain dots; of a family the part before the key, e.g. "stage_time"
    sim::schema::Quantity quantity = sim::schema::Quantity::none;
    std::vector<std::string> keys; ///< of a family: what may follow its id; empty for a plain metric
    bool any_key = false;          ///< of a family: something else may follow as well, which nobody knows
};

struct ExpectationScope {
    std::vector<std::string> alternatives;
    std::vector<KnownMetric> metrics;
    sim::schema::TimeScale scale;
};

enum class Statistic : unsigned char { mean, p50, p85, p95, min, max, count };
std::string_view name_of(Statistic statistic);

struct MetricReference {
    std::string alternative; ///< empty when the scope has no alternatives
    std::string metric;      ///< with its key, e.g. "stage_time.review"
    Statistic statistic = Statistic::mean;
    bool operator==(const MetricReference&) const = default;
};

struct Expression {
    enum class Kind : unsigned char { number, metric, add, subtract, multiply, divide, negate } kind = Kind::number;
    double value = 0;                                             ///< number, in base units
    MetricReference metric;                                       ///< metric
    std::vector<Expression> operands;                             ///< one or two of them for the operations
    sim::schema::Quantity quantity = sim::schema::Quantity::none; ///< what it measures
    SourcePos where;
};

enum class Relation : unsigned char { less, less_or_equal, greater, greater_or_equal, equal };

struct Expectation {
    std::string text; ///< as written
    SourcePos where;
    Expression left;
    Expression right;
    Relation relation = Relation::less;
    double tolerance = 0;            ///< half width of the band around the right side; only for `equal`
    bool relative_tolerance = false; ///< `tolerance` is a share of the right side
};

/// Parses one line. `where` is its place in a file, quotes included; complaints point into it.
std::optional<Expectation> parse_expectation(std::string_view text, const ExpectationScope& scope,
                                             const SourcePos& where, Diagnostics& diagnostics);

/// Parses the value of a command-line option such as --expect.
std::optional<Expectation> parse_expectation_option(std::string_view text, const ExpectationScope& scope,
                                                    Diagnostics& diagnostics, std::string_view option = "--expect");

/// All metrics an expression is made of, from left to right.
std::vector<const MetricReference*> metrics_in(const Expression& expression);

/// The value of an expression in base units; `lookup` gives the value of a metric. Division by zero gives NaN.
double evaluate(const Expression& expression, const std::function<double(const MetricReference&)>& lookup);

} // namespace scenario
