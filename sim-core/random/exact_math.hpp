// Elementary functions that give the same bits on every platform: only +, -, *, / and bit operations are used.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>

/// Why not <cmath>: the C standard leaves the last bits of exp, log and pow open, and libraries differ there.
/// Square roots are exact by IEEE 754, so std::sqrt may be used beside these functions.
/// Compile with -ffp-contract=off (the house flags do); a fused multiply-add would change last bits.
namespace sim::exact {

/// x^y for x ≥ 0. Relative error below 1e-14 where the result is a normal number. NaN for x < 0.
double pow(double x, double y);

/// Γ(x) for x > 0. Relative error below 1e-14. Infinity above 171.6; NaN for x ≤ 0.
double gamma(double x);

/// ln Γ(x) for x > 0. Error below 1e-14 × max(1, |result|). NaN for x ≤ 0.
double log_gamma(double x);

namespace detail {

// ln 2 in two parts; the first has 21 trailing zero bits, so that its product with an exponent is exact.
inline constexpr double ln2_high = 0x1.62e42fee00000p-1;
inline constexpr double ln2_low = 0x1.a39ef35793c76p-33;

/// 2^exponent for exponents of normal numbers, -1022 to 1023.
constexpr double power_of_two(int exponent)
{
    return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

/// mantissa × 2^exponent = x, with the mantissa in [√½, √2), for finite x > 0.
struct Parts {
    double mantissa;
    int exponent;
};
constexpr Parts split(double x)
{
    int shift = 0;
    if (x < std::numeric_limits<double>::min()) {
        x *= 0x1p54;
        shift = -54;
    }
    const auto bits = std::bit_cast<std::uint64_t>(x);
    // Adding the distance from √½ to 1 before reading the exponent moves mantissas above √2 to the next one.
    constexpr std::uint64_t root_half = 0x3fe6a09e667f3bcdULL;
    const std::uint64_t moved = bits + (0x3ff0000000000000ULL - root_half);
    const int exponent = static_cast<int>(moved >> 52) - 1023;
    const double mantissa = std::bit_cast<double>((moved & 0x000fffffffffffffULL) + root_half);
    return {mantissa, exponent + shift};
}

/// 2 (s²/3 + s⁴/5 + … + s²²/23), the series of ln((1+s)/(1-s)) / s without its first term; |s| ≤ 0.1716.
constexpr double atanh_tail(double s2)
{
    const double s4 = s2 * s2;
    const double s8 = s4 * s4;
    const double a = (2.0 / 3 + s2 * (2.0 / 5)) + s4 * (2.0 / 7 + s2 * (2.0 / 9));
    const double b = (2.0 / 11 + s2 * (2.0 / 13)) + s4 * (2.0 / 15 + s2 * (2.0 / 17));
    const double c = 2.0 / 19 + s2 * (2.0 / 21) + s4 * (2.0 / 23);
    return s2 * (a + s8 * (b + s8 * c));
}

} // namespace detail

/// e^x. Relative error below 2e-16 where the result is a normal number. 0 below -745.14, infinity above 709.79.
constexpr double exp(double x)
{
    if (!(x < 709.79)) {
        return x != x ? x : std::numeric_limits<double>::infinity();
    }
    if (x < -745.14) {
        return 0.0;
    }
    constexpr double inverse_ln2 = 0x1.71547652b82fep+0;
    const double turns = x * inverse_ln2;
    const int k = static_cast<int>(turns + (turns < 0.0 ? -0.5 : 0.5));
    const double r = (x - k * detail::ln2_high) - k * detail::ln2_low; // |r| ≤ 0.347

    // Taylor series to r^13; the first term left out is below 5e-18.
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double a = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120));
    const double b = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880));
    const double c = (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (1.0 / 479001600 + r * (1.0 / 6227020800.0));
    const double value = 1.0 + (r + r2 * (a + r4 * (b + r4 * c)));

    if (k >= -1021 && k <= 1022) {
        return value * detail::power_of_two(k);
    }
    const int half = k / 2; // results next to the limits are scaled in two steps
    return value * detail::power_of_two(half) * detail::power_of_two(k - half);
}

/// Natural logarithm. Relative error below 2e-16. -infinity for 0, NaN below 0.
constexpr double log(double x)
{
    if (!(x > 0.0)) {
        return x == 0.0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
    }
    if (x > std::numeric_limits<double>::max()) {
        return x;
    }
    const detail::Parts parts = detail::split(x);
    const double f = parts.mantissa - 1.0;
    const double s = f / (2.0 + f);
    const double tail = detail::atanh_tail(s * s);
    const double k = parts.exponent;
    // ln(1+f) = f - s (f - tail), since 2s = f - s f.
    return k * detail::ln2_high - ((s * (f - tail) - k * detail::ln2_low) - f);
}

} // namespace sim::exact
