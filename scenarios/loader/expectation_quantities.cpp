#include "loader/expectation_quantities.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/expectation_mistake.hpp"

#include <vector>

namespace scenario {

using sim::schema::Quantity;
using sim::schema::TimeScale;

namespace {

/// Quantities that can be added and compared share a family.
int family(Quantity quantity)
{
    switch (quantity) {
    case Quantity::time:
    case Quantity::work_time:
    case Quantity::person_time:
    case Quantity::machine_time:
    case Quantity::latency:
        return 1;
    case Quantity::rate:
    case Quantity::work_rate:
    case Quantity::decay:
        return 2;
    case Quantity::lines:
        return 3;
    case Quantity::clock_time:
        return 4;
    case Quantity::data_size:
        return 5;
    case Quantity::money:
        return 6;
    case Quantity::money_rate:
        return 7;
    case Quantity::none:
    case Quantity::count:
    case Quantity::ratio:
    case Quantity::inherit:
        break;
    }
    return 0;
}

/// What an expression measures as far as its metrics tell; absent when it is made of literals alone.
std::optional<Quantity> infer(const Expression& expression)
{
    switch (expression.kind) {
    case Expression::Kind::number:
        return std::nullopt;
    case Expression::Kind::metric:
        return expression.quantity;
    case Expression::Kind::negate:
        return infer(expression.operands[0]);
    case Expression::Kind::add:
    case Expression::Kind::subtract: {
        const auto left = infer(expression.operands[0]);
        return left ? left : infer(expression.operands[1]);
    }
    case Expression::Kind::multiply: {
        const auto left = infer(expression.operands[0]);
        const auto right = infer(expression.operands[1]);
        if (!left || !right) return left ? left : right;
        return dimensionless(*left) ? right : left;
    }
    case Expression::Kind::divide: {
        const auto left = infer(expression.operands[0]);
        const auto right = infer(expression.operands[1]);
        if (left && right && family(*left) == family(*right)) return Quantity::none;
        return left;
    }
    }
    return std::nullopt;
}

void require_same(const Expression& left, const Expression& right)
{
    if (family(left.quantity) == family(right.quantity)) return;
    const auto zero = [](const Expression& e) { return e.kind == Expression::Kind::number && e.value == 0; };
    if (zero(left) || zero(right)) return;
    fail_mixed(right.where, sim::schema::name_of(left.quantity), sim::schema::name_of(right.quantity));
}

void settle_number(Expression& expression, std::optional<Quantity> expected, const TimeScale& scale)
{
    const std::string text = expression.metric.metric;
    expression.metric = {};
    std::vector<Quantity> candidates;
    if (expected) candidates.push_back(*expected);
    // A literal that stands alone, or beside something else, says by its unit what it is.
    for (const Quantity q : {Quantity::none, Quantity::ratio, Quantity::time, Quantity::rate, Quantity::decay,
                             Quantity::lines, Quantity::data_size, Quantity::money, Quantity::money_rate})
        candidates.push_back(q);
    std::optional<sim::schema::QuantityError> first_error;
    for (const Quantity quantity : candidates) {
        const auto parsed = sim::schema::parse_quantity(text, quantity, scale);
        if (!parsed.error) {
            expression.value = parsed.value;
            expression.quantity = quantity;
            // A bare number beside a quantity lacks its unit; 0 is 0 in any.
            if (first_error && first_error->kind == sim::schema::QuantityError::Kind::missing_unit &&
                quantity == Quantity::none)
                break;
            return;
        }
        if (!first_error) first_error = parsed.error;
    }
    const Quantity quantity = expected.value_or(Quantity::time);
    std::vector<std::string> units;
    for (const auto& unit : sim::schema::units_of(quantity, scale)) units.emplace_back(unit.symbol);
    const bool missing = first_error && first_error->kind == sim::schema::QuantityError::Kind::missing_unit;
    const std::string what = missing ? text : first_error ? first_error->what : text;
    fail_expectation(missing ? code::missing_unit : code::unknown_unit, expression.where,
                     {arg("what", what), phrase("quantity", {std::string(sim::schema::name_of(quantity)), {}})},
                     first_error ? first_error->nearest : std::nullopt, units);
}

void settle(Expression& expression, std::optional<Quantity> expected, const TimeScale& scale)
{
    auto& operands = expression.operands;
    switch (expression.kind) {
    case Expression::Kind::number:
        return settle_number(expression, expected, scale);
    case Expression::Kind::metric:
        return;
    case Expression::Kind::negate:
        settle(operands[0], expected, scale);
        expression.quantity = operands[0].quantity;
        return;
    case Expression::Kind::add:
    case Expression::Kind::subtract: {
        const auto own = infer(expression);
        settle(operands[0], own ? own : expected, scale);
        settle(operands[1], own ? own : expected, scale);
        require_same(operands[0], operands[1]);
        expression.quantity = operands[0].quantity;
        return;
    }
    case Expression::Kind::multiply:
    case Expression::Kind::divide: {
        // A factor is a bare number or a share; only a literal with a unit takes the expected quantity.
        for (auto& operand : operands) {
            const std::string& text = operand.metric.metric;
            const bool literal = operand.kind == Expression::Kind::number;
            const bool bare = literal && text.find_first_not_of("0123456789.eE+- ") == std::string::npos;
            const bool share = literal && text.ends_with('%');
            if (bare || share)
                settle(operand, share ? Quantity::ratio : Quantity::none, scale);
            else
                settle(operand, infer(operand) ? infer(operand) : expected, scale);
        }
        const Quantity left = operands[0].quantity;
        const Quantity right = operands[1].quantity;
        const bool times = expression.kind == Expression::Kind::multiply;
        if (dimensionless(right))
            expression.quantity = left;
        else if (times && dimensionless(left))
            expression.quantity = right;
        else if (!times && family(left) == family(right))
            expression.quantity = Quantity::none;
        else
            fail_mixed(expression.where, sim::schema::name_of(left), sim::schema::name_of(right));
        return;
    }
    }
}

} // namespace

bool dimensionless(Quantity quantity)
{
    return family(quantity) == 0;
}

void settle_sides(Expression& left, Expression& right, const TimeScale& scale)
{
    const auto of_left = infer(left);
    const auto of_right = infer(right);
    settle(left, of_left ? of_left : of_right, scale);
    settle(right, of_right ? of_right : of_left, scale);
    require_same(left, right);
}

void settle_beside(Expression& literal, const Expression& other, const TimeScale& scale)
{
    settle_number(literal, other.quantity, scale);
    require_same(other, literal);
}

void fail_mixed(const SourcePos& where, std::string_view left, std::string_view right)
{
    fail_expectation(code::mixed_quantities, where,
                     {phrase("left", {std::string(left), {}}), phrase("right", {std::string(right), {}})});
}

} // namespace scenario
