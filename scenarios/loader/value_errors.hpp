/// Turns the errors of sim::schema::read_scalar into diagnostics.
#pragma once

#include "loader/diagnostic.hpp"
#include "schema/values.hpp"

#include <string_view>

namespace scenario {

/// The words for a range, ready for translation.
Message range_phrase(const sim::schema::Range& range, sim::schema::Quantity quantity,
                     const sim::schema::TimeScale& scale);

/// A diagnostic without a position for the value `text` of `field`.
Diagnostic diagnose(const sim::schema::ValueError& error, std::string_view text,
                    const sim::schema::ValueContext& context, std::string_view field);

} // namespace scenario
