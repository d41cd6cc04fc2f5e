#include "schema/quantity.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace sim::schema {
namespace {

constexpr double minute_s = 60;
constexpr double hour_s = 3600;
constexpr double day_s = 24 * hour_s;
constexpr double days_per_year = 365;
constexpr double weeks_per_year = days_per_year / 7;

/// Units of time with the seconds in each; a working day or week is as long as `scale` says.
std::vector<Unit> time_units(bool working, const TimeScale& scale)
{
    const double day = working ? scale.hours_per_day * hour_s : day_s;
    const double week = day * (working ? scale.days_per_week : 7);
    const double year = week * weeks_per_year;
    return {{"ns", 1e-9},         {"us", 1e-6},          {"ms", 1e-3},    {"s", 1},
            {"min", minute_s},    {"h", hour_s},         {"d", day},      {"day", day},
            {"days", day},        {"week", week},        {"weeks", week}, {"w", week},
            {"month", year / 12}, {"months", year / 12}, {"year", year},  {"years", year}};
}

/// Turns "per unit of time" around: the smallest rate comes first.
std::vector<Unit> rate_units(bool working, const TimeScale& scale, bool percent)
{
    static constexpr struct {
        std::string_view time, rate, decay;
    } names[] = {{"year", "/year", "%/year"}, {"month", "/month", "%/month"},
                 {"week", "/week", "%/week"}, {"d", "/d", "%/d"},
                 {"d", "/day", "%/day"},      {"h", "/h", "%/h"},
                 {"min", "/min", "%/min"},    {"s", "/s", "%/s"}};
    const auto times = time_units(working, scale);
    std::vector<Unit> units;
    for (const auto& name : names) {
        const auto unit =
            std::find_if(times.begin(), times.end(), [&](const Unit& u) { return u.symbol == name.time; });
        units.push_back({std::string(percent ? name.decay : name.rate), (percent ? 0.01 : 1) / unit->factor});
    }
    return units;
}

/// The code of the currency, alone or per unit of time, the smallest first.
std::vector<Unit> money_units(bool per_time, const TimeScale& scale)
{
    const std::string code(scale.currency.code());
    if (!per_time) return {{code, 1}};
    std::vector<Unit> units = rate_units(false, scale, false);
    for (auto& unit : units) unit.symbol = code + unit.symbol;
    return units;
}

bool needs_unit(Quantity quantity)
{
    return quantity != Quantity::none && quantity != Quantity::count && quantity != Quantity::ratio &&
           quantity != Quantity::inherit;
}

bool is_time(Quantity quantity)
{
    return quantity == Quantity::time || quantity == Quantity::work_time || quantity == Quantity::person_time ||
           quantity == Quantity::machine_time || quantity == Quantity::latency;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

ParsedQuantity failure(QuantityError::Kind kind, std::string_view what, std::optional<std::string> nearest = {})
{
    return {0, QuantityError{kind, std::string(what), std::move(nearest)}};
}

ParsedQuantity parse_clock_time(std::string_view text)
{
    int hours = 0;
    int minutes = 0;
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) return failure(QuantityError::Kind::not_a_number, text, "10:00");
    const auto left = std::from_chars(text.data(), text.data() + colon, hours);
    const auto right = std::from_chars(text.data() + colon + 1, text.data() + text.size(), minutes);
    const bool complete = left.ec == std::errc{} && left.ptr == text.data() + colon && right.ec == std::errc{} &&
                          right.ptr == text.data() + text.size();
    const bool valid = hours >= 0 && minutes >= 0 && minutes < 60 && hours * 60 + minutes <= 24 * 60;
    if (!complete || !valid) return failure(QuantityError::Kind::not_a_number, text, "10:00");
    return {hours * hour_s + minutes * minute_s, {}};
}

/// Shortest text that reads back as `value`, but no longer than six digits when those do.
std::string shortest(double value)
{
    const std::string brief = fmt::format("{:.6g}", value);
    double back = 0;
    std::from_chars(brief.data(), brief.data() + brief.size(), back);
    return back == value ? brief : fmt::format("{}", value);
}

/// `value` in `unit`; the last bit of the division is hidden.
double in_unit(double value, const Unit& unit)
{
    return std::stod(fmt::format("{:.12g}", value / unit.factor));
}

/// Every value is shown in the largest unit that keeps it at one or more, unless a smaller one needs fewer than seven
/// digits and that one does not: 52 weeks are no round number of months. Synonyms come later and lose.
const Unit& largest_unit(double value, const std::vector<Unit>& units)
{
    const auto brief = [&](const Unit& unit) { return shortest(in_unit(value, unit)).size() <= 7; }; // with the point
    const Unit* chosen = &units.front();
    for (const auto& unit : units) {
        if (unit.symbol == "day" || unit.symbol == "/day" || unit.symbol == "%/day" || unit.symbol == "w") continue;
        const bool larger = unit.factor > chosen->factor && std::abs(value) >= unit.factor * (1 - 1e-12);
        if (larger && (brief(unit) || !brief(*chosen))) chosen = &unit;
    }
    return *chosen;
}

/// Prices are round in the time for which they were agreed: a salary in years, a machine in hours.
const Unit& roundest_unit(double value, const std::vector<Unit>& units)
{
    const auto digits = [&](const Unit& unit) {
        const std::string text = fmt::format("{:.11e}", value / unit.factor);
        return text.find_last_not_of('0', text.find('e') - 1);
    };
    const Unit* chosen = &units.front();
    for (const auto& unit : units) {
        const bool usual = unit.symbol.ends_with("/month") || unit.symbol.ends_with("/h");
        if (usual && digits(unit) <= digits(*chosen)) chosen = &unit;
    }
    return *chosen;
}

} // namespace

std::optional<Currency> Currency::from(std::string_view code)
{
    if (code.size() != 3) return std::nullopt;
    Currency currency;
    for (std::size_t i = 0; i < 3; ++i) {
        if (code[i] < 'A' || code[i] > 'Z') return std::nullopt;
        currency.letters_[i] = code[i];
    }
    return currency;
}

std::vector<Unit> units_of(Quantity quantity, const TimeScale& scale)
{
    switch (quantity) {
    case Quantity::time:
    case Quantity::machine_time:
    case Quantity::latency:
        return time_units(false, scale);
    case Quantity::work_time:
    case Quantity::person_time:
        return time_units(true, scale);
    case Quantity::rate:
        return rate_units(false, scale, false);
    case Quantity::work_rate:
        return rate_units(true, scale, false);
    case Quantity::decay:
        return rate_units(false, scale, true);
    case Quantity::ratio:
        return {{"%", 0.01}};
    case Quantity::lines:
        return {{"lines", 1}, {"line", 1}, {"loc", 1}, {"kloc", 1e3}, {"Mloc", 1e6}};
    case Quantity::data_size:
        return {{"B", 1}, {"kB", 1e3}, {"MB", 1e6}, {"GB", 1e9}, {"TB", 1e12}};
    case Quantity::money:
        return money_units(false, scale);
    case Quantity::money_rate:
        return money_units(true, scale);
    case Quantity::none:
    case Quantity::count:
    case Quantity::clock_time:
    case Quantity::inherit:
        return {};
    }
    return {};
}

std::string_view name_of(Quantity quantity)
{
    switch (quantity) {
    case Quantity::none:
        return "number";
    case Quantity::count:
        return "count";
    case Quantity::ratio:
        return "share";
    case Quantity::time:
        return "elapsed time";
    case Quantity::work_time:
        return "working time";
    case Quantity::person_time:
        return "person-time";
    case Quantity::machine_time:
        return "machine time";
    case Quantity::latency:
        return "latency";
    case Quantity::rate:
        return "rate";
    case Quantity::work_rate:
        return "rate of working time";
    case Quantity::decay:
        return "share per time";
    case Quantity::lines:
        return "lines of code";
    case Quantity::data_size:
        return "amount of data";
    case Quantity::money:
        return "money";
    case Quantity::money_rate:
        return "money per time";
    case Quantity::clock_time:
        return "time of day";
    case Quantity::inherit:
        return "as the field around it";
    }
    return "";
}

ParsedQuantity parse_quantity(std::string_view text, Quantity quantity, const TimeScale& scale)
{
    text = trimmed(text);
    if (quantity == Quantity::clock_time) return parse_clock_time(text);
    const auto units = units_of(quantity, scale);
    const bool several_parts = is_time(quantity);
    double total = 0;
    std::string_view rest = text;
    for (bool first = true; first || !rest.empty(); first = false) {
        if (!first && !several_parts) return failure(QuantityError::Kind::not_a_number, text);
        double number = 0;
        const char* begin = rest.data() + (!rest.empty() && rest.front() == '+' ? 1 : 0);
        const auto read = std::from_chars(begin, rest.data() + rest.size(), number);
        if (read.ec == std::errc::result_out_of_range) return failure(QuantityError::Kind::not_finite, rest);
        if (read.ec != std::errc{}) return failure(QuantityError::Kind::not_a_number, text);
        if (!std::isfinite(number)) return failure(QuantityError::Kind::not_finite, text);
        rest = trimmed(rest.substr(static_cast<std::size_t>(read.ptr - rest.data())));
        // The unit runs to the next part, which starts with a digit ("1 h 30 min").
        std::size_t length = rest.size();
        if (several_parts) length = std::min(rest.find_first_of("0123456789.+-"), rest.size());
        const std::string_view symbol = trimmed(rest.substr(0, length));
        rest = trimmed(rest.substr(length));
        if (symbol.empty()) {
            if (number != 0 && needs_unit(quantity)) return failure(QuantityError::Kind::missing_unit, text);
            total += number;
            continue;
        }
        const auto same = [](std::string_view a, std::string_view b) {
            // Spaces inside a unit do not matter: "2 % / month".
            std::size_t i = 0;
            for (const char c : a) {
                if (c == ' ') continue;
                if (i >= b.size() || b[i++] != c) return false;
            }
            return i == b.size();
        };
        const auto unit =
            std::find_if(units.begin(), units.end(), [&](const Unit& u) { return same(symbol, u.symbol); });
        if (unit == units.end()) {
            std::vector<std::string> names;
            for (const auto& u : units) names.emplace_back(u.symbol);
            return failure(QuantityError::Kind::unknown_unit, symbol, did_you_mean(symbol, names));
        }
        total += number * unit->factor;
        if (!std::isfinite(total)) return failure(QuantityError::Kind::not_finite, text);
    }
    return {total, {}};
}

std::string format_quantity(double value, Quantity quantity, const TimeScale& scale)
{
    if (quantity == Quantity::clock_time) {
        const auto minutes = static_cast<long>(std::lround(value / minute_s));
        return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
    }
    const auto units = units_of(quantity, scale);
    if (units.empty()) return shortest(value);
    if (value == 0) return quantity == Quantity::ratio ? "0 %" : "0";
    const Unit& unit = quantity == Quantity::money_rate ? roundest_unit(value, units) : largest_unit(value, units);
    const bool joined = unit.symbol.front() == '/';
    return fmt::format("{}{}{}", shortest(in_unit(value, unit)), joined ? "" : " ", unit.symbol);
}

} // namespace sim::schema
