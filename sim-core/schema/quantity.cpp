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
        units.push_back({percent ? name.decay : name.rate, (percent ? 0.01 : 1) / unit->factor});
    }
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

} // namespace

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
    // Every value is shown in the largest unit that keeps it at one or more; synonyms come later and lose.
    const Unit* chosen = &units.front();
    for (const auto& unit : units) {
        if (unit.symbol == "day" || unit.symbol == "/day" || unit.symbol == "%/day" || unit.symbol == "w") continue;
        if (unit.factor > chosen->factor && std::abs(value) >= unit.factor * (1 - 1e-12)) chosen = &unit;
    }
    const double shown = value / chosen->factor;
    const double rounded = std::stod(fmt::format("{:.12g}", shown)); // hides the last bit of the division
    const bool joined = chosen->symbol.front() == '/';
    return fmt::format("{}{}{}", shortest(rounded), joined ? "" : " ", chosen->symbol);
}

namespace {

/// Characters of UTF-8 text, Latin letters in lower case, so that one wrong Hangul syllable counts as one slip.
std::u32string folded(std::string_view text)
{
    std::u32string out;
    for (const char byte : text) {
        const auto c = static_cast<unsigned char>(byte);
        if ((c & 0xC0U) == 0x80U && !out.empty())
            out.back() = (out.back() << 6U) | (c & 0x3FU);
        else
            out += c >= 'A' && c <= 'Z' ? static_cast<char32_t>(c + 32) : static_cast<char32_t>(c);
    }
    return out;
}

/// Optimal string alignment distance: insertions, deletions, changes, and swaps of neighbours.
std::size_t edit_distance(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

} // namespace

std::optional<std::string> did_you_mean(std::string_view word, const std::vector<std::string>& candidates)
{
    constexpr std::size_t longest = 200; // nobody mistypes a whole page
    if (word.empty() || word.size() > longest) return std::nullopt;
    const std::u32string wanted = folded(word);
    const std::string* best = nullptr;
    std::size_t best_distance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const auto& candidate : candidates) {
        if (candidate.empty() || candidate.size() > longest) continue;
        const std::u32string other = folded(candidate);
        std::size_t d = edit_distance(wanted, other);
        // A word cut short is a likely slip too: "microservice" for "microservices-20".
        if (wanted.size() >= 3 && other.starts_with(wanted)) d = std::min<std::size_t>(d, 1);
        // Nothing in common is no resemblance: "x" is not meant to be "a".
        if (d >= std::max(wanted.size(), other.size())) continue;
        if (d < best_distance) {
            best = &candidate;
            best_distance = d;
        }
    }
    if (best == nullptr) return std::nullopt;
    return *best;
}

} // namespace sim::schema
