// pow and the gamma function on top of the deterministic exp and log.
#include "random/exact_math.hpp"

#include <cmath>
#include <limits>

namespace sim::exact {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// An unevaluated sum of two doubles, |low| at most half a unit in the last place of high.
struct Pair {
    double high;
    double low;
};

Pair fast_two_sum(double a, double b) // |a| ≥ |b|
{
    const double sum = a + b;
    return {sum, b - (sum - a)};
}

Pair two_sum(double a, double b)
{
    const double sum = a + b;
    const double rest = sum - a;
    return {sum, (a - (sum - rest)) + (b - rest)};
}

/// Exact product. Dekker, A floating-point technique for extending the available precision (Numer. Math. 18, 1971)
Pair two_product(double a, double b)
{
    constexpr double splitter = 134217729.0; // 2^27 + 1
    const double ta = splitter * a;
    const double a_high = ta - (ta - a);
    const double a_low = a - a_high;
    const double tb = splitter * b;
    const double b_high = tb - (tb - b);
    const double b_low = b - b_high;
    const double product = a * b;
    return {product, ((a_high * b_high - product) + a_high * b_low + a_low * b_high) + a_low * b_low};
}

/// ln x with about 66 correct bits, so that y ln x keeps its absolute accuracy up to 700.
Pair log_pair(double x)
{
    const detail::Parts parts = detail::split(x);
    const double f = parts.mantissa - 1.0;
    const Pair divisor = two_sum(2.0, f);
    const double s = f / divisor.high;
    const Pair back = two_product(s, divisor.high);
    const double s_low = (((f - back.high) - back.low) - s * divisor.low) / divisor.high;

    const double tail = s * detail::atanh_tail(s * s);
    const double k = parts.exponent;
    const Pair first = two_sum(k * detail::ln2_high, 2.0 * s);
    const Pair second = two_sum(first.high, tail);
    return fast_two_sum(second.high, second.low + first.low + (2.0 * s_low + k * detail::ln2_low));
}

/// The part of Stirling's series that vanishes for large x; 8 terms are enough from x = 10 on.
double stirling_tail(double x)
{
    const double inverse = 1.0 / x;
    const double z = inverse * inverse;
    const double series =
        1.0 / 12 +
        z * (-1.0 / 360 +
             z * (1.0 / 1260 + z * (-1.0 / 1680 + z * (1.0 / 1188 + z * (-691.0 / 360360 +
                                                                         z * (1.0 / 156 + z * (-3617.0 / 122400)))))));
    return inverse * series;
}

/// Γ(x) = Γ(x + n) / (x (x+1) … (x+n-1)), with x + n ≥ 10.
struct Shifted {
    double x;
    double product;
};
Shifted shift_up(double x)
{
    double product = 1.0;
    while (x < 10.0) {
        product *= x;
        x += 1.0;
    }
    return {x, product};
}

} // namespace

double pow(double x, double y)
{
    if (y == 0.0 || x == 1.0) {
        return 1.0;
    }
    if (!(x >= 0.0) || y != y) {
        return nan;
    }
    if (x == 0.0 || x == infinity) {
        return (x == 0.0) == (y > 0.0) ? 0.0 : infinity;
    }
    if (std::fabs(y) > 1e300) { // also infinite y; the splitting of the product would overflow
        return (x > 1.0) == (y > 0.0) ? infinity : 0.0;
    }
    const Pair logarithm = log_pair(x);
    const double rough = y * logarithm.high;
    if (rough > 710.0) {
        return infinity;
    }
    if (rough < -746.0) {
        return 0.0;
    }
    const Pair product = two_product(y, logarithm.high);
    const double rest = product.low + y * logarithm.low;
    const double value = exp(product.high);
    return value == infinity ? value : value + value * rest;
}

double gamma(double x)
{
    constexpr double root_two_pi = 2.5066282746310005024;
    if (!(x > 0.0)) {
        return nan;
    }
    if (x > 171.7) {
        return infinity;
    }
    const Shifted shifted = shift_up(x);
    // The power alone would overflow above 143, hence its square root twice.
    const double half_power = pow(shifted.x, 0.5 * (shifted.x - 0.5));
    const double rest = root_two_pi * exp(stirling_tail(shifted.x)) * exp(-shifted.x);
    return half_power * rest * half_power / shifted.product;
}

double log_gamma(double x)
{
    constexpr double half_log_two_pi = 0.91893853320467274178;
    if (!(x > 0.0)) {
        return nan;
    }
    const Shifted shifted = shift_up(x);
    return (shifted.x - 0.5) * log(shifted.x) - shifted.x + half_log_two_pi + stirling_tail(shifted.x) -
           log(shifted.product);
}

} // namespace sim::exact
