/// Numbers as people read them: in a sensible unit, with no more digits than are known.
#pragma once

#include "comparison/comparison.hpp"
#include "schema/quantity.hpp"
#include "text/translate.hpp"

#include <optional>
#include <string>

namespace report {

/// The unit in which a number is shown.
struct DisplayUnit {
    std::string symbol; ///< translated; empty for bare numbers
    double factor = 1;  ///< base units in one of it
};

/// Formats values given in base units.
class Numbers {
public:
    /// @param unicode  whether signs beyond ASCII may be used
    explicit Numbers(Translate tr, sim::schema::TimeScale scale, bool unicode = true)
        : tr_(tr), scale_(scale), unicode_(unicode)
    {
    }

    /// The same, writing working days and hours as "d" and "h"; for places whose heading says so.
    Numbers compact() const;
    /// What such a heading has to say: "1 d = 9 working h"; empty for quantities that need no word.
    std::string unit_note(sim::schema::Quantity quantity) const;

    /// The largest unit in which `magnitude` is at least 1.
    DisplayUnit unit(double magnitude, sim::schema::Quantity quantity) const;

    /// "2.96 d", three significant digits.
    std::string value(double value, sim::schema::Quantity quantity) const;
    /// The same with as many more digits, up to six in all, as it takes to tell it from `other`. Rates and money share
    /// the unit of the larger one, where that leaves something of the smaller.
    std::string value_beside(double value, double other, sim::schema::Quantity quantity) const;
    /// "-" when absent.
    std::string value(const std::optional<double>& value, sim::schema::Quantity quantity) const;
    /// "2.96 d ± 0.15": digits as far as the interval leaves sense in them.
    std::string estimate(const Estimate& estimate, sim::schema::Quantity quantity) const;
    /// "2.96 d [2.81, 3.14]", for intervals that are not symmetric.
    std::string bracketed(const Estimate& estimate, sim::schema::Quantity quantity) const;
    /// "-2.5 d [-2.8, -2.2]" with a sign; shares differ by percentage points.
    std::string change(const Estimate& difference, sim::schema::Quantity quantity) const;
    /// "18 of 20 (70-97 %)".
    std::string share_of_runs(std::size_t runs, std::size_t of, const std::optional<sim::Interval>& share) const;
    /// "70-97 %".
    std::string percent_range(double low, double high) const;
    /// A number in `unit` with that unit, set as the language does.
    std::string with_unit(std::string number, const DisplayUnit& unit) const;

    bool unicode() const { return unicode_; }

private:
    DisplayUnit shown(std::string_view symbol, double factor) const;
    std::string written(double value, sim::schema::Quantity quantity, int significant, const DisplayUnit& in) const;
    /// A number that is known to an interval, in its unit, and the digits that leaves sense in.
    struct Known {
        DisplayUnit in;
        double number;
        double half; ///< width of the interval
        int digits;
        bool sharp; ///< the interval is too narrow to be seen
    };
    Known known(const Estimate& estimate, sim::schema::Quantity quantity) const;
    std::string_view sign(std::string_view unicode_sign, std::string_view ascii) const
    {
        return unicode_ ? unicode_sign : ascii;
    }

    Translate tr_;
    sim::schema::TimeScale scale_;
    bool unicode_;
    bool compact_ = false;
};

/// "1234.50", without a sign when it rounds to nothing.
std::string fixed(double value, int digits);
/// The same with a plus, unless it rounds to nothing.
std::string fixed_with_sign(double value, int digits);

/// Digits after the point that show `value` with `significant` digits; 0 to 6.
int decimals(double value, int significant = 3);
/// Digits after the point that an interval of this half width leaves sense in, one of its own, or two when it begins
/// with a 1.
int decimals_within(double value, double half_width);

} // namespace report
