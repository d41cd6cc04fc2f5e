// The tables of the two ziggurats, computed by the compiler, and the rare paths of the draws.
#include "random/exact_math.hpp"
#include "random/variates.hpp"

#include <array>
#include <cstddef>

namespace sim::ziggurat {

namespace {

constexpr std::size_t layers = 256;

// Where the tail begins for 256 layers of equal area; the areas follow from it (the normal one contains erfc).
constexpr double exponential_tail = 7.6971174701310497140;
constexpr double exponential_area = (exponential_tail + 1.0) * exact::exp(-exponential_tail);
constexpr double normal_tail = 3.6541528853610087964;
constexpr double normal_area = 0.0049286732339746554;

constexpr double exponential_density(double x)
{
    return exact::exp(-x);
}

constexpr double normal_density(double x) // times √(2π)
{
    return exact::exp(-0.5 * x * x);
}

/// Newton's iteration; std::sqrt is no constant expression.
constexpr double root(double x)
{
    double r = x > 1.0 ? x : 1.0;
    for (double next = 0.5 * (r + x / r); next < r; next = 0.5 * (r + x / r)) {
        r = next;
    }
    return r;
}

/// Right edges: edge[0] is the width of the base strip as if it were a rectangle, edge[1] the start of the tail,
/// edge[256] = 0.
using Edges = std::array<double, layers + 1>;

template <class Density, class Inverse>
constexpr Edges make_edges(double tail, double area, Density density, Inverse inverse)
{
    Edges edge{};
    edge[0] = area / density(tail);
    edge[1] = tail;
    for (std::size_t i = 2; i < layers; ++i) {
        edge[i] = inverse(density(edge[i - 1]) + area / edge[i - 1]);
    }
    return edge;
}

constexpr std::array<Layer, layers> make_layers(const Edges& edge)
{
    std::array<Layer, layers> table{};
    for (std::size_t i = 0; i < layers; ++i) {
        table[i].scale = edge[i] * 0x1p-52;
        table[i].accept = static_cast<std::uint64_t>(edge[i + 1] / edge[i] * 0x1p52);
    }
    return table;
}

constexpr Edges exponential_edges =
    make_edges(exponential_tail, exponential_area, exponential_density, [](double y) { return -exact::log(y); });
constexpr Edges normal_edges =
    make_edges(normal_tail, normal_area, normal_density, [](double y) { return root(-2.0 * exact::log(y)); });

/// Whether a point of layer i ≥ 1 at x, at a random height, lies under the density.
template <class Density>
bool under(const Edges& edge, std::size_t i, double x, Draws& draws, Density density)
{
    const double bottom = density(edge[i]);
    const double top = density(edge[i + 1]);
    return bottom + draws.uniform() * (top - bottom) < density(x);
}

double position_of(std::uint64_t bits, const Layer& layer)
{
    return (static_cast<double>(bits >> 12) + 0.5) * layer.scale;
}

} // namespace

constexpr std::array<Layer, layers> exponential_layers = make_layers(exponential_edges);
constexpr std::array<Layer, layers> normal_layers = make_layers(normal_edges);

double exponential_edge(Draws& draws, std::uint64_t bits)
{
    const std::size_t i = bits & 255;
    if (i == 0) {
        return exponential_tail + standard_exponential(draws); // no memory: the tail looks like the whole
    }
    const double x = position_of(bits, exponential_layers[i]);
    return under(exponential_edges, i, x, draws, exponential_density) ? x : standard_exponential(draws);
}

double normal_edge(Draws& draws, std::uint64_t bits)
{
    const std::size_t i = bits & 255;
    if (i == 0) { // tail beyond r: Marsaglia, Technometrics 6 (1964)
        double beyond = 0.0;
        do {
            beyond = standard_exponential(draws) / normal_tail;
        } while (2.0 * standard_exponential(draws) <= beyond * beyond);
        return with_sign(normal_tail + beyond, bits);
    }
    const double x = position_of(bits, normal_layers[i]);
    if (under(normal_edges, i, x, draws, normal_density)) {
        return with_sign(x, bits);
    }
    return standard_normal(draws);
}

} // namespace sim::ziggurat
