// Random variates as functions of a generator; bit-identical on every platform and compiler.
#pragma once

#include "random/stream.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sim {

namespace ziggurat {

/// One layer of a 256-layer ziggurat: an integer position below `accept` gives the variate (position + ½) × scale.
struct Layer {
    std::uint64_t accept = 0;
    double scale = 0.0;
};

extern const std::array<Layer, 256> exponential_layers;
extern const std::array<Layer, 256> normal_layers;

/// Bit 8 of the draw as the sign of x > 0; without a branch, which would be mispredicted every other time.
inline double with_sign(double x, std::uint64_t bits)
{
    return std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) | ((bits & 256) << 55));
}

/// What happens in about 1 of 100 draws: the edge of a layer, or the tail.
double exponential_edge(Draws& draws, std::uint64_t bits);
double normal_edge(Draws& draws, std::uint64_t bits);

} // namespace ziggurat

/// Exponential with mean 1, never 0.
/// @source Marsaglia, Tsang: The ziggurat method for generating random variables (J. Stat. Softw. 5, 2000)
inline double standard_exponential(Draws& draws)
{
    const std::uint64_t bits = draws.bits();
    const ziggurat::Layer& layer = ziggurat::exponential_layers[bits & 255];
    const std::uint64_t position = bits >> 12;
    if (position < layer.accept) [[likely]] {
        return (static_cast<double>(position) + 0.5) * layer.scale;
    }
    return ziggurat::exponential_edge(draws, bits);
}

/// Normal with mean 0 and standard deviation 1.
/// @source Marsaglia, Tsang (2000), with independent bits for layer, sign and position after Doornik (2005)
inline double standard_normal(Draws& draws)
{
    const std::uint64_t bits = draws.bits();
    const ziggurat::Layer& layer = ziggurat::normal_layers[bits & 255];
    const std::uint64_t position = bits >> 12;
    if (position < layer.accept) [[likely]] {
        const double magnitude = (static_cast<double>(position) + 0.5) * layer.scale;
        return ziggurat::with_sign(magnitude, bits);
    }
    return ziggurat::normal_edge(draws, bits);
}

/// Exponential. mean ≥ 0, in the unit of the result.
inline double exponential(Draws& draws, double mean)
{
    return mean * standard_exponential(draws);
}

/// Normal. deviation ≥ 0.
inline double normal(Draws& draws, double mean, double deviation)
{
    return mean + deviation * standard_normal(draws);
}

/// Uniform on (low, high). low ≤ high.
inline double uniform(Draws& draws, double low, double high)
{
    return low + (high - low) * draws.uniform();
}

/// True with the given probability; 0 is never, 1 is always. Always takes exactly one draw.
inline bool bernoulli(Draws& draws, double probability)
{
    return draws.uniform() < probability;
}

/// Standard normal quantile of 0.9; p90 = median × e^(sigma × this) for a lognormal.
inline constexpr double normal_p90 = 1.2815515655446004;

/// Lognormal with the given median and 90th percentile. 0 < median ≤ p90.
double lognormal(Draws& draws, double median, double p90);

/// e^(mu + sigma Z): the lognormal when the logarithms were taken once beforehand.
double lognormal_log(Draws& draws, double mu, double sigma);

/// Gamma with mean 1 × shape. shape > 0.
/// @source Marsaglia, Tsang: A simple method for generating gamma variables (ACM TOMS 26, 2000)
double standard_gamma(Draws& draws, double shape);

/// Gamma with the given mean; squared coefficient of variation 1 / shape. mean ≥ 0, shape > 0.
double gamma(Draws& draws, double mean, double shape);

/// Sum of `stages` exponentials with the given total mean. stages ≥ 1.
double erlang(Draws& draws, double mean, int stages);

/// Weibull by scale (the 63.2 % quantile) and shape: scale × E^(1/shape). scale ≥ 0, shape > 0.
double weibull(Draws& draws, double scale, double shape);

/// Scale of the Weibull that has the given mean: mean / Γ(1 + 1/shape).
double weibull_scale(double mean, double shape);

/// Triangular. low ≤ mode ≤ high.
double triangular(Draws& draws, double low, double mode, double high);

/// Beta on (0, 1). Both shapes > 0.
double beta(Draws& draws, double a, double b);

/// PERT: a beta on (low, high) with mean (low + 4 mode + high) / 6. low ≤ mode ≤ high.
double pert(Draws& draws, double low, double mode, double high);

/// Pareto cut to [low, high], by inversion. 0 < low ≤ high, shape > 0.
double bounded_pareto(Draws& draws, double low, double high, double shape);

/// Number of events of a Poisson distribution. mean ≥ 0.
/// @source inversion below 10; above, PTRS of Hörmann: The transformed rejection method (Insur. Math. Econ. 12, 1993)
std::int64_t poisson(Draws& draws, double mean);

/// Index i with probability weight[i] / sum, in constant time and one draw.
/// @source Walker's alias method, set up after Vose: A linear algorithm (IEEE TSE 17, 1991)
class AliasTable {
public:
    /// @throws std::invalid_argument  when no weight is positive, or one is negative or not finite
    explicit AliasTable(std::span<const double> weights);

    std::size_t draw(Draws& draws) const;
    std::size_t size() const { return slots_.size(); }

private:
    struct Slot {
        double keep = 1.0;
        std::uint32_t alias = 0;
    };
    std::vector<Slot> slots_;
};

} // namespace sim
