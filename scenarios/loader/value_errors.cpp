#include "loader/value_errors.hpp"

#include "loader/diagnostic_catalog.hpp"

#include <charconv>
#include <cmath>

namespace scenario {
namespace {

using Error = sim::schema::ValueError::Kind;

bool starts_with_digit(std::string_view text)
{
    const auto first = text.find_first_not_of(" +-.");
    return first != std::string_view::npos && text[first] >= '0' && text[first] <= '9';
}

std::string_view code_of(const sim::schema::ValueError& error, std::string_view text)
{
    switch (error.kind) {
    case Error::not_a_number:
        return error.expected.empty() && starts_with_digit(text) && error.what != text ? code::unit_not_expected
                                                                                       : code::not_a_number;
    case Error::not_an_integer: {
        double number = 0;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return std::abs(number) > 2e9 ? code::integer_overflow : code::not_an_integer;
    }
    case Error::not_a_boolean:
        return code::not_a_boolean;
    case Error::missing_unit:
        return code::missing_unit;
    case Error::unknown_unit:
        return code::unknown_unit;
    case Error::not_finite:
        return code::not_finite;
    case Error::out_of_range:
        return code::out_of_range;
    case Error::unknown_choice:
        return code::unknown_choice;
    case Error::not_a_clock_time:
        return code::not_a_clock_time;
    case Error::not_a_scalar:
        break;
    }
    return code::wrong_kind;
}

} // namespace

Message range_phrase(const sim::schema::Range& range, sim::schema::Quantity quantity,
                     const sim::schema::TimeScale& scale)
{
    const bool low = std::isfinite(range.low);
    const bool high = std::isfinite(range.high);
    std::vector<Argument> args;
    if (low) args.push_back(arg("low", sim::schema::format_quantity(range.low, quantity, scale)));
    if (high) args.push_back(arg("high", sim::schema::format_quantity(range.high, quantity, scale)));
    const std::string_view words = low && high ? (range.low_open ? text::range_both_open : text::range_both)
                                   : low       ? (range.low_open ? text::range_more : text::range_least)
                                               : text::range_most;
    return {std::string(words), std::move(args)};
}

Diagnostic diagnose(const sim::schema::ValueError& error, std::string_view text,
                    const sim::schema::ValueContext& context, std::string_view field)
{
    const std::string_view which = code_of(error, text);
    Diagnostic diagnostic{std::string(which), {}, {}, error.nearest, {}, {}};
    diagnostic.args.push_back(arg("what", which == code::missing_unit ? text : std::string_view(error.what)));
    diagnostic.args.push_back(arg("field", field));
    diagnostic.args.push_back(phrase("quantity", {std::string(sim::schema::name_of(context.quantity)), {}}));
    const bool of_field = error.expected == sim::schema::format_range(context.range, context.quantity, context.scale);
    if (which == code::out_of_range) {
        diagnostic.args.push_back(arg("value", error.what));
        diagnostic.args.push_back(of_field
                                      ? phrase("range", range_phrase(context.range, context.quantity, context.scale))
                                      : arg("range", error.expected));
    } else if (which == code::unknown_choice) {
        diagnostic.notes.push_back({{std::string(text::allowed), {arg("list", error.expected)}}, {}});
    } else if (which == code::missing_unit || which == code::unknown_unit) {
        diagnostic.notes.push_back({{std::string(text::units), {arg("list", error.expected)}}, {}});
        const bool money =
            context.quantity == sim::schema::Quantity::money || context.quantity == sim::schema::Quantity::money_rate;
        if (money && which == code::unknown_unit)
            diagnostic.notes.push_back(
                {{std::string(text::one_currency), {arg("currency", context.scale.currency.code())}}, {}});
    }
    return diagnostic;
}

} // namespace scenario
