#include "loader/expectation.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/expectation_mistake.hpp"
#include "loader/expectation_parser.hpp"
#include "loader/utf8.hpp"

#include <fmt/format.h>
#include <limits>

namespace scenario {

std::string_view name_of(Statistic statistic)
{
    switch (statistic) {
    case Statistic::mean:
        return "mean";
    case Statistic::p50:
        return "p50";
    case Statistic::p85:
        return "p85";
    case Statistic::p95:
        return "p95";
    case Statistic::min:
        return "min";
    case Statistic::max:
        return "max";
    case Statistic::count:
        return "count";
    }
    return "";
}

std::optional<Expectation> parse_expectation(std::string_view text, const ExpectationScope& scope,
                                             const SourcePos& where, Diagnostics& diagnostics)
{
    SourcePos start = where;
    if (const auto line = diagnostics.sources.line(where.file, where.line)) {
        // The position of a quoted value is that of its quote.
        std::string_view rest = *line;
        for (int i = 1; i < where.column && !rest.empty(); ++i) next_character(rest);
        if (rest.starts_with('"') || rest.starts_with('\'')) ++start.column;
    }
    try {
        return ExpectationParser(text, scope, start).expectation();
    } catch (ExpectationMistake& mistake) {
        diagnostics.add(std::move(mistake.diagnostic));
        return std::nullopt;
    }
}

std::optional<Expectation> parse_expectation_option(std::string_view text, const ExpectationScope& scope,
                                                    Diagnostics& diagnostics, std::string_view option)
{
    const std::string file(command_line);
    const int line = diagnostics.sources.add_line(file, fmt::format("{} {}", option, text));
    const int column = static_cast<int>(count_characters(option)) + 2;
    const int length = static_cast<int>(count_characters(text));
    return parse_expectation(text, scope, {file, line, column, length, {}}, diagnostics);
}

std::vector<const MetricReference*> metrics_in(const Expression& expression)
{
    if (expression.kind == Expression::Kind::metric) return {&expression.metric};
    std::vector<const MetricReference*> all;
    for (const auto& operand : expression.operands) {
        for (const auto* metric : metrics_in(operand)) all.push_back(metric);
    }
    return all;
}

double evaluate(const Expression& expression, const std::function<double(const MetricReference&)>& lookup)
{
    const auto operand = [&](std::size_t i) { return evaluate(expression.operands[i], lookup); };
    switch (expression.kind) {
    case Expression::Kind::number:
        return expression.value;
    case Expression::Kind::metric:
        return lookup(expression.metric);
    case Expression::Kind::add:
        return operand(0) + operand(1);
    case Expression::Kind::subtract:
        return operand(0) - operand(1);
    case Expression::Kind::multiply:
        return operand(0) * operand(1);
    case Expression::Kind::negate:
        return -operand(0);
    case Expression::Kind::divide: {
        const double divisor = operand(1);
        return divisor == 0 ? std::numeric_limits<double>::quiet_NaN() : operand(0) / divisor;
    }
    }
    return std::numeric_limits<double>::quiet_NaN();
}

} // namespace scenario
