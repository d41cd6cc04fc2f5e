/// Reading and writing single values through their type: the step that YAML, --set, CSV cells and forms share.
#pragma once

#include "schema/type.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sim::schema {

/// Why a text is not a value of a field.
struct ValueError {
    enum class Kind {
        not_a_number,
        not_an_integer,
        not_a_boolean,
        missing_unit,
        unknown_unit,
        not_finite,
        out_of_range,
        unknown_choice,
        not_a_clock_time,
        not_a_scalar
    } kind;
    std::string what;                   ///< the offending part
    std::string expected;               ///< what is allowed, in words or as a list
    std::optional<std::string> nearest; ///< what was probably meant
};

/// What governs the reading of one value: the field it belongs to and how long a working day is.
struct ValueContext {
    Quantity quantity = Quantity::none;
    Range range;
    TimeScale scale;
};

/// The quantity and range that hold for a value of `field`, inside an enclosing quantity where the field inherits one.
ValueContext context_of(const Field& field, Quantity enclosing, const TimeScale& scale);

/// Reads `text` into the scalar at `object`, which is left as it was when there is an error.
std::optional<ValueError> read_scalar(std::string_view text, const Type& type, const ValueContext& context,
                                      void* object);

/// Writes any value in one line as people would type it: "23.4 min", "[a, b]", "exponential(mean: 10 d)". Fields that
/// are as by default are left out. Of texts that there are in several languages, that of `language` is written.
std::string format_value(const Type& type, const void* object, Quantity quantity, const TimeScale& scale,
                         std::string_view language = "en");

/// Writes every field of a value, with exact numbers, in an order that never changes. Equal values give equal texts;
/// this is what scenario hashes are made of.
std::string canonical_text(const Type& type, const void* object);

/// 64-bit FNV-1a of `text`, as 16 hexadecimal digits.
std::string fingerprint(std::string_view text);

/// The words allowed in a range, e.g. "0 to 100 %" or "more than 0".
std::string format_range(const Range& range, Quantity quantity, const TimeScale& scale);

/// The id of a list element (the field that `defines` something), or nullptr when its type has none.
const std::string* id_of(const Type& type, const void* object);

} // namespace sim::schema
