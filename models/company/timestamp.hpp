/// Moments written as in ISO 8601, for traces.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace model {

/// Seconds from 1970-01-01 to the local time that `text` ("2021-12-07T11:44:11+01:00") shows on the wall; the offset is
/// checked and then left out, because work follows the local clock. A date alone means midnight. Empty when `text` is
/// no such moment.
std::optional<std::int64_t> seconds_of_timestamp(std::string_view text);

/// The start of the Monday at or before a moment given in seconds from 1970-01-01.
std::int64_t monday_before(std::int64_t seconds);

} // namespace model
