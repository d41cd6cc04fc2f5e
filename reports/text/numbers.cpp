#include "text/numbers.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace report {
namespace {

using sim::schema::Quantity;

constexpr double hour_s = 3600;
constexpr double day_s = 24 * hour_s;
constexpr double month_s = 365 * day_s / 12;
constexpr int most_decimals = 6;
constexpr int usual_digits = 3;        ///< significant ones
constexpr int most_digits = 5;         ///< that anybody reads, however narrow the interval
constexpr double least_shared = 0.001; ///< of the unit of another number, below which one keeps its own

struct Step {
    const char* symbol; ///< {0} stands for the currency
    double factor;
};

/// Korean counts money in powers of ten thousand.
std::vector<Step> korean_money(Quantity quantity)
{
    if (quantity == Quantity::money) return {{"조 {0}", 1e12}, {"억 {0}", 1e8}, {"만 {0}", 1e4}, {mark("{0}"), 1}};
    return {{"조 {0}/월", 1e12 / month_s},
            {"억 {0}/월", 1e8 / month_s},
            {"만 {0}/월", 1e4 / month_s},
            {mark("{0}/month"), 1 / month_s}};
}

/// The units of a quantity for people, the largest first.
std::vector<Step> steps(Quantity quantity, const sim::schema::TimeScale& scale, i18n::Language language)
{
    const double working_day_s = scale.hours_per_day * hour_s;
    const double working_week_s = working_day_s * scale.days_per_week;
    switch (quantity) {
    case Quantity::time:
    case Quantity::machine_time:
        return {{mark("d"), day_s}, {mark("h"), hour_s}, {mark("min"), 60}, {mark("s"), 1}, {mark("ms"), 1e-3}};
    case Quantity::latency:
        return {{mark("s"), 1}, {mark("ms"), 1e-3}, {mark("us"), 1e-6}};
    case Quantity::work_time:
        return {{mark("working d"), working_day_s}, {mark("h"), hour_s}, {mark("min"), 60}, {mark("s"), 1}};
    case Quantity::person_time:
        return {{mark("person-h"), hour_s}};
    case Quantity::rate:
        return {{mark("/s"), 1},
                {mark("/d"), 1 / day_s},
                {mark("/week"), 1 / (7 * day_s)},
                {mark("/year"), 1 / (365 * day_s)}};
    case Quantity::work_rate:
        return {{mark("/working d"), 1 / working_day_s}, {mark("/working week"), 1 / working_week_s}};
    case Quantity::decay:
        return {
            {mark("%/d"), 0.01 / day_s}, {mark("%/week"), 0.01 / (7 * day_s)}, {mark("%/year"), 0.01 / (365 * day_s)}};
    case Quantity::ratio:
        return {{"%", 0.01}};
    case Quantity::lines:
        return {{mark("kloc"), 1e3}, {mark("lines"), 1}};
    case Quantity::data_size:
        return {{"TB", 1e12}, {"GB", 1e9}, {"MB", 1e6}, {"kB", 1e3}, {"B", 1}};
    case Quantity::money:
        if (language == i18n::Language::ko) return korean_money(quantity);
        return {{mark("bn {0}"), 1e9}, {mark("M {0}"), 1e6}, {mark("k {0}"), 1e3}, {mark("{0}"), 1}};
    case Quantity::money_rate:
        if (language == i18n::Language::ko) return korean_money(quantity);
        return {{mark("bn {0}/month"), 1e9 / month_s},
                {mark("M {0}/month"), 1e6 / month_s},
                {mark("k {0}/month"), 1e3 / month_s},
                {mark("{0}/month"), 1 / month_s}};
    case Quantity::none:
    case Quantity::count:
    case Quantity::clock_time:
    case Quantity::inherit:
        break;
    }
    return {};
}

/// The unit that people think in, in which nothing at all is shown.
std::size_t usual_step(Quantity quantity)
{
    if (quantity == Quantity::data_size) return 2;
    if (quantity == Quantity::money || quantity == Quantity::money_rate) return 3;
    return quantity == Quantity::rate || quantity == Quantity::latency ? 1 : 0;
}

/// Digits after the point of a number in its unit, whose interval is that wide.
int digits_of(double number, double half, Quantity quantity)
{
    // Of 99.95 % what matters is how much is missing.
    const bool nearly_all = quantity == Quantity::ratio && number > 99 && number < 100;
    return std::min(decimals_within(number, half), decimals(nearly_all ? 100 - number : number, most_digits));
}

bool rounds_to_nothing(double value, int digits)
{
    return fixed(value, digits).find_first_not_of("0.") == std::string::npos;
}

/// Whether the runs differ by more than the last bits.
bool scattered(const Estimate& estimate)
{
    return estimate.interval && estimate.interval->half_width() > rounding * std::abs(estimate.interval->mean);
}

} // namespace

std::string fixed(double value, int digits)
{
    std::string text = fmt::format("{:.{}f}", value, digits);
    // A value that rounds to nothing has no sign.
    if (text.find_first_not_of("-0.") == std::string::npos && text.front() == '-') text.erase(0, 1);
    return text;
}

std::string fixed_with_sign(double value, int digits)
{
    const std::string text = fixed(value, digits);
    return text.front() == '-' || text.find_first_not_of("0.") == std::string::npos ? text : "+" + text;
}

int decimals(double value, int significant)
{
    if (value == 0 || !std::isfinite(value)) return 0;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(significant - 1 - magnitude, 0, most_decimals);
}

int decimals_within(double value, double half_width)
{
    if (!(half_width > 0)) return decimals(value);
    const double lead = half_width / std::pow(10, std::floor(std::log10(half_width)));
    const int by_width = decimals(half_width, lead < 1.95 ? 2 : 1);
    const int by_value = decimals(value == 0 ? half_width : value);
    return std::min(by_width, std::max(by_value, decimals(half_width, 1)));
}

Numbers Numbers::compact() const
{
    Numbers other = *this;
    other.compact_ = true;
    return other;
}

std::string Numbers::unit_note(Quantity quantity) const
{
    return quantity == Quantity::work_time ? tr_("1 d = {0} working h", fmt::format("{:g}", scale_.hours_per_day))
                                           : std::string();
}

DisplayUnit Numbers::unit(double magnitude, Quantity quantity) const
{
    const auto all = steps(quantity, scale_, tr_.language());
    if (all.empty()) return {};
    if (magnitude == 0) {
        const auto& usual = all[usual_step(quantity)];
        return shown(usual.symbol, usual.factor);
    }
    for (const auto& step : all) {
        if (std::abs(magnitude) >= 0.9995 * step.factor) return shown(step.symbol, step.factor);
    }
    return shown(all.back().symbol, all.back().factor);
}

DisplayUnit Numbers::shown(std::string_view symbol, double factor) const
{
    if (symbol.find("{0}") != std::string_view::npos) return {tr_(symbol, scale_.currency.code()), factor};
    std::string word = tr_(compact_ && symbol == "working d" ? "d" : symbol);
    if (word == "us") word = sign("µs", "us");
    return {std::move(word), factor};
}

std::string Numbers::with_unit(std::string number, const DisplayUnit& unit) const
{
    if (unit.symbol.empty()) return number;
    // Korean writes its own units right behind the number; a letter of Hangul begins with a byte beyond that of µ.
    const bool close = unit.symbol.front() == '/' || static_cast<unsigned char>(unit.symbol.front()) >= 0xe0;
    return close ? number + unit.symbol : number + " " + unit.symbol;
}

std::string Numbers::value(double value, Quantity quantity) const
{
    return written(value, quantity, usual_digits, unit(value, quantity));
}

std::string Numbers::value_beside(double value, double other, Quantity quantity) const
{
    const bool shared = quantity == Quantity::rate || quantity == Quantity::work_rate || quantity == Quantity::money ||
                        quantity == Quantity::money_rate;
    DisplayUnit in = unit(value, quantity);
    DisplayUnit others = unit(other, quantity);
    if (shared && std::isfinite(other)) {
        const DisplayUnit& larger = in.factor > others.factor ? in : others;
        if (std::min(std::abs(value), std::abs(other)) >= least_shared * larger.factor) in = others = larger;
    }
    int significant = usual_digits;
    const auto rounded = [&](double one, const DisplayUnit& unit) {
        const double number = one / unit.factor;
        return with_unit(fixed(number, decimals(number, significant)), unit);
    };
    const auto alike = [&] {
        return written(value, quantity, significant, in) == written(other, quantity, significant, others) ||
               rounded(value, in) == rounded(other, others);
    };
    while (significant < most_decimals && alike()) ++significant;
    return written(value, quantity, alike() ? usual_digits : significant, in);
}

std::string Numbers::written(double value, Quantity quantity, int significant, const DisplayUnit& in) const
{
    if (quantity == Quantity::clock_time) return sim::schema::format_quantity(value, quantity, scale_);
    const double number = value / in.factor;
    const bool whole = std::abs(number - std::round(number)) < 1e-9 && std::abs(number) < 1e15;
    int digits = whole ? 0 : decimals(number, significant);
    // Of 99.95 % what matters is how much is missing.
    if (quantity == Quantity::ratio && !whole && value > 0.99 && value < 1)
        digits = std::max(digits, decimals_within(100 - number, 100 - number));
    return with_unit(fixed(number, digits), in);
}

std::string Numbers::value(const std::optional<double>& value, Quantity quantity) const
{
    return value ? this->value(*value, quantity) : "-";
}

Numbers::Known Numbers::known(const Estimate& estimate, Quantity quantity) const
{
    const DisplayUnit in = unit(*estimate.value, quantity);
    const double number = *estimate.value / in.factor;
    const double half = estimate.interval->half_width() / in.factor;
    const int digits = digits_of(number, half, quantity);
    return {in, number, half, digits, rounds_to_nothing(half, digits)};
}

std::string Numbers::estimate(const Estimate& estimate, Quantity quantity) const
{
    if (!estimate.value) return "-";
    if (!scattered(estimate)) return value(*estimate.value, quantity);
    const Known found = known(estimate, quantity);
    const std::string number = with_unit(fixed(found.number, found.digits), found.in);
    if (found.sharp) return number;
    return fmt::format("{} {} {}", number, sign("±", "+-"), fixed(found.half, found.digits));
}

std::string Numbers::bracketed(const Estimate& estimate, Quantity quantity) const
{
    if (!estimate.value) return "-";
    if (!scattered(estimate)) return value(*estimate.value, quantity);
    const Known found = known(estimate, quantity);
    const std::string number = with_unit(fixed(found.number, found.digits), found.in);
    if (found.sharp) return number;
    return fmt::format("{} [{}, {}]", number, fixed(estimate.interval->low / found.in.factor, found.digits),
                       fixed(estimate.interval->high / found.in.factor, found.digits));
}

std::string Numbers::change(const Estimate& difference, Quantity quantity) const
{
    if (!difference.value) return "-";
    DisplayUnit in = unit(*difference.value, quantity);
    // From 8 % to 10 % is two points, not two percent more.
    if (quantity == Quantity::ratio) in = {tr_("pt"), 0.01};
    const double number = *difference.value / in.factor;
    if (!scattered(difference)) return with_unit(fixed_with_sign(number, decimals(number)), in);
    const int digits = decimals_within(number, difference.interval->half_width() / in.factor);
    return fmt::format("{} [{}, {}]", with_unit(fixed_with_sign(number, digits), in),
                       fixed_with_sign(difference.interval->low / in.factor, digits),
                       fixed_with_sign(difference.interval->high / in.factor, digits));
}

std::string Numbers::percent_range(double low, double high) const
{
    const auto percent = [](double share) { return static_cast<int>(std::lround(share * 100)); };
    return fmt::format("{}{}{} %", percent(low), sign("–", "-"), percent(high));
}

std::string Numbers::share_of_runs(std::size_t runs, std::size_t of, const std::optional<sim::Interval>& share) const
{
    const std::string text = tr_("{0} of {1}", runs, of);
    return share ? fmt::format("{} ({})", text, percent_range(share->low, share->high)) : text;
}

} // namespace report
