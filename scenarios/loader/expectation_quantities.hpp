/// What the numbers of an expectation measure: a literal takes its quantity from what it stands beside. Internal to the
/// loader.
#pragma once

#include "loader/expectation.hpp"

namespace scenario {

/// True for bare numbers, counts and shares.
bool dimensionless(sim::schema::Quantity quantity);

/// Both sides of an expectation, whose literals still hold their text in the place of a metric's name: reads the texts,
/// and sees to it that only like is added to and compared with like.
/// @throws ExpectationMistake
void settle_sides(Expression& left, Expression& right, const sim::schema::TimeScale& scale);

/// A literal that is to measure the same as `other`.
/// @throws ExpectationMistake
void settle_beside(Expression& literal, const Expression& other, const sim::schema::TimeScale& scale);

/// Says that two quantities do not go together.
/// @throws ExpectationMistake
[[noreturn]] void fail_mixed(const SourcePos& where, std::string_view left, std::string_view right);

} // namespace scenario
