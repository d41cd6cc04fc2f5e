/// Quantities with units: how "23.4 min", "180 kloc" or "3/week" become a number in base units, and back.
#pragma once

#include "kernel/time.hpp"
#include "schema/spelling.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sim::schema {

/// What a number measures. The base unit, in which the program keeps it, is given in brackets.
enum class Quantity : unsigned char {
    none,         ///< a bare number [1]
    count,        ///< how many of something, a bare number [1]
    ratio,        ///< a share; "5 %" or 0.05 [1]
    time,         ///< elapsed time on the clock on the wall [s]
    work_time,    ///< working time; a day is a working day of the scenario's calendar [s]
    person_time,  ///< hands-on time of people, given in the same units as working time, shown in person-hours [s]
    machine_time, ///< time that machines are busy, day and night [s]
    latency,      ///< time that a request takes, too short for days [s]
    rate,         ///< events per elapsed time, "3/week" [1/s]
    work_rate,    ///< events per working time [1/s]
    decay,        ///< share lost per elapsed time, "2 %/month" [1/s]
    lines,        ///< size of code, "180 kloc" [lines]
    data_size,    ///< amount of data, "1.5 kB" [bytes]
    money,        ///< an amount in the scenario's currency, "2500 USD" [currency unit]
    money_rate,   ///< money per elapsed time, "214500 USD/year" [currency unit/s]
    clock_time,   ///< time of day, "10:00" [s after midnight]
    inherit       ///< whatever the enclosing field measures (parameters of a distribution)
};

/// The currency in which a scenario counts, by its ISO 4217 code.
class Currency {
public:
    constexpr Currency() = default; ///< USD
    /// Nothing unless `code` is three capital letters.
    static std::optional<Currency> from(std::string_view code);
    constexpr std::string_view code() const { return {letters_, 3}; }
    constexpr bool operator==(const Currency&) const = default;

private:
    char letters_[3] = {'U', 'S', 'D'};
};

/// What units depend on. The length of the working day and week decides what "1 d" of working time means; amounts in
/// another currency than the scenario's are refused.
struct TimeScale {
    double hours_per_day = 8;
    double days_per_week = 5;
    Currency currency{};
    bool operator==(const TimeScale&) const = default;
};

/// Working time: kept apart from elapsed `Duration` so that the two cannot be mixed by accident.
struct WorkTime {
    Duration span{};
    auto operator<=>(const WorkTime&) const = default;
};

/// Time of day, counted from midnight.
struct ClockTime {
    Duration since_midnight{};
    auto operator<=>(const ClockTime&) const = default;
};

/// One unit of a quantity, for messages and generated documents.
struct Unit {
    std::string symbol;
    double factor; ///< base units in one of this unit
};

/// The units accepted for `quantity`, the smallest first. Empty for bare numbers.
std::vector<Unit> units_of(Quantity quantity, const TimeScale& scale);

/// The unit's name as people read it when a value of `quantity` is shown without scaling, e.g. "s" or "1/s".
std::string_view name_of(Quantity quantity);

/// Why a text is not a quantity.
struct QuantityError {
    enum class Kind { not_a_number, missing_unit, unknown_unit, not_finite } kind;
    std::string what;                   ///< the part of the text that is wrong
    std::optional<std::string> nearest; ///< a unit that was probably meant
};

struct ParsedQuantity {
    double value = 0; ///< in base units
    std::optional<QuantityError> error;
};

/// Reads `text` as a quantity. A bare number is an error where a unit is needed, except 0. Time may be given in several
/// parts ("1 h 30 min"). "inf" and "nan" are refused.
ParsedQuantity parse_quantity(std::string_view text, Quantity quantity, const TimeScale& scale);

/// Writes `value` (base units) in the largest unit that keeps it at 1 or more, money per time in the unit that takes
/// the fewest digits; with at most six significant digits unless more are needed to read the same number back. A
/// smaller unit is taken where that keeps the number short: "52 week" rather than months.
std::string format_quantity(double value, Quantity quantity, const TimeScale& scale);

} // namespace sim::schema
