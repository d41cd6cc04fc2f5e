// Streams: known answers of the generator, independence of call order, independence of each other.
#include "random/stream.hpp"

#include "goodness_of_fit.hpp"

#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using sim::Draws;
using sim::Stream;
using sim::StreamFamily;
using sim::StreamKey;

// Vectors "threefry2x64 13" of the file kat_vectors that Random123 publishes: counter, key → block.
TEST(Draws, AreThreefry2x64With13Rounds)
{
    struct Vector {
        std::uint64_t counter[2], key[2], block[2];
    };
    const Vector vectors[] = {
        {{0, 0}, {0, 0}, {0xf167b032c3b480bd, 0xe91f9fee4b7a6fb5}},
        {{~0ULL, ~0ULL}, {~0ULL, ~0ULL}, {0xccdec5c917a874b1, 0x4df53abca26ceb01}},
        {{0x243f6a8885a308d3, 0x13198a2e03707344},
         {0xa4093822299f31d0, 0x082efa98ec4e6c89},
         {0xc3aac71561042993, 0x3fe7ae8801aff316}},
    };
    for (const Vector& v : vectors) {
        Draws draws(StreamKey{v.key[0], v.key[1]}, v.counter[0], v.counter[1]);
        EXPECT_EQ(draws.bits(), v.block[0]);
        EXPECT_EQ(draws.bits(), v.block[1]);
    }

    Draws walk(StreamKey{1, 2}, 3, 4);
    walk.bits();
    walk.bits();
    EXPECT_EQ(walk.bits(), Draws(StreamKey{1, 2}, 3, 5).bits()); // the blocks follow one another
}

// Published FNV-1a test values for "", "a" and "foobar".
TEST(HashName, IsFnv1a)
{
    static_assert(sim::hash_name("") == 0xcbf29ce484222325ULL);
    EXPECT_EQ(sim::hash_name("a"), 0xaf63dc4c8601ec8cULL);
    EXPECT_EQ(sim::hash_name("foobar"), 0x85944171f73967e8ULL);
}

TEST(Stream, ADrawDependsOnIndexAndNumberOnly)
{
    const Stream stream = StreamFamily(7, 3).stream("effort");
    std::vector<std::uint64_t> forward;
    for (std::uint64_t index = 0; index < 50; ++index) {
        Draws d = stream.at(index);
        for (int k = 0; k < 5; ++k) forward.push_back(d.bits());
    }
    // Backwards, and interleaved with other draws, from another family object.
    const Stream again = StreamFamily(7, 3).stream("effort");
    Draws noise = again.sequence();
    for (std::uint64_t index = 50; index-- > 0;) {
        Draws d = again.at(index);
        for (std::uint64_t k = 0; k < 5; ++k) {
            noise.bits();
            again.at(index + 1).bits();
            EXPECT_EQ(d.bits(), forward[index * 5 + k]);
        }
    }
}

TEST(Stream, EveryCoordinateChangesTheNumbers)
{
    const Stream base = StreamFamily(1, 0).stream("a");
    std::set<std::uint64_t> first;
    first.insert(base.at(0).bits());
    first.insert(base.at(1).bits());
    first.insert(base.at(0, 1).bits());
    first.insert(base.at(1, 1).bits());
    first.insert(base.sequence().bits());
    first.insert(base.sequence(1).bits());
    first.insert(base.child(0).at(0).bits());
    first.insert(base.child(1).at(0).bits());
    first.insert(StreamFamily(1, 0).stream("b").at(0).bits());
    first.insert(StreamFamily(1, 1).stream("a").at(0).bits());
    first.insert(StreamFamily(2, 0).stream("a").at(0).bits());
    first.insert(StreamFamily(0, 1).stream("a").at(0).bits());
    EXPECT_EQ(first.size(), 12U);
}

TEST(Stream, KeysOfManyNamesAndReplicationsAreDistinct)
{
    std::set<std::pair<std::uint64_t, std::uint64_t>> keys;
    for (std::uint64_t replication = 0; replication < 200; ++replication) {
        const StreamFamily family(11, replication);
        for (int name = 0; name < 100; ++name) {
            const StreamKey key = family.stream("stage." + std::to_string(name)).key();
            keys.emplace(key.low, key.high);
        }
    }
    EXPECT_EQ(keys.size(), 20000U);
}

TEST(Draws, UniformIsOpenAndFlat)
{
    Draws d = StreamFamily(5, 0).stream("flat").sequence();
    constexpr std::size_t cells = 1000;
    constexpr std::size_t n = 1'000'000;
    std::vector<std::uint64_t> counts(cells);
    double low = 1.0;
    double high = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        const double u = d.uniform();
        low = std::min(low, u);
        high = std::max(high, u);
        ++counts[static_cast<std::size_t>(u * cells)];
    }
    EXPECT_GT(low, 0.0);
    EXPECT_LT(high, 1.0);
    EXPECT_GT(test::chi_square_p_value(counts, std::vector<double>(cells, double(n) / cells)), 1e-4);
}

// The extreme words: (0 + ½) 2^-52 and (2^52 - 1 + ½) 2^-52 = 1 - 2^-53 are both exact.
TEST(Draws, UniformNeverReachesItsEnds)
{
    EXPECT_GT((static_cast<double>(0ULL >> 12) + 0.5) * 0x1p-52, 0.0);
    EXPECT_EQ((static_cast<double>(~0ULL >> 12) + 0.5) * 0x1p-52, 1.0 - 0x1p-53);
}

TEST(Draws, BelowIsFlatAndInside)
{
    Draws d = StreamFamily(5, 0).stream("below").sequence();
    std::vector<std::uint64_t> counts(7);
    for (int i = 0; i < 700'000; ++i) {
        const std::uint64_t x = d.below(7);
        ASSERT_LT(x, 7U);
        ++counts[x];
    }
    EXPECT_GT(test::chi_square_p_value(counts, std::vector<double>(7, 100'000.0)), 1e-4);
    EXPECT_EQ(d.below(1), 0U);

    // For n = 3 × 2^62 plain multiplication, ⌊bits × 3/4⌋, would give every third value twice the weight of the others.
    const std::uint64_t n = 3ULL << 62;
    std::vector<std::uint64_t> thirds(3);
    for (int i = 0; i < 300'000; ++i) ++thirds[d.below(n) % 3];
    EXPECT_GT(test::chi_square_p_value(thirds, std::vector<double>(3, 100'000.0)), 1e-4);
}

/// Correlation × √n of two generators' uniforms; a standard normal number when they are independent.
template <class First, class Second>
double correlation_score(First first, Second second)
{
    constexpr int n = 400'000;
    double sum = 0.0;
    for (int i = 0; i < n; ++i) sum += (first(i) - 0.5) * (second(i) - 0.5);
    return sum * 12.0 / std::sqrt(double(n));
}

TEST(Stream, NeighboursAreUncorrelated)
{
    const Stream a = StreamFamily(42, 0).stream("a");
    const auto by_index = [](Stream s, std::uint64_t shift = 0, std::uint32_t part = 0) {
        return [=](int i) { return s.at(static_cast<std::uint64_t>(i) + shift, part).uniform(); };
    };
    const auto in_order = [](Draws d) { return [=](int) mutable { return d.uniform(); }; };
    constexpr double limit = 4.0; // 1 in 16,000 for each of the eleven

    EXPECT_LT(std::fabs(correlation_score(by_index(a), by_index(a, 1))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a), by_index(a, 0, 1))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a), by_index(a, 1ULL << 32))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a), by_index(a.child(0)))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a.child(0)), by_index(a.child(1)))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a), by_index(StreamFamily(42, 0).stream("b")))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a), by_index(StreamFamily(42, 1).stream("a")))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a), by_index(StreamFamily(43, 0).stream("a")))), limit);
    EXPECT_LT(std::fabs(correlation_score(by_index(a), in_order(a.sequence()))), limit);
    EXPECT_LT(std::fabs(correlation_score(in_order(a.sequence(0)), in_order(a.sequence(1)))), limit);
    Draws delayed = a.sequence();
    delayed.bits();
    EXPECT_LT(std::fabs(correlation_score(in_order(a.sequence()), in_order(delayed))), limit);
    // And the score does see a dependence.
    EXPECT_GT(std::fabs(correlation_score(by_index(a), by_index(a))), 100.0);
}

TEST(Stream, FirstDrawsOfNeighbouringIndicesFillTheSquare)
{
    const Stream stream = StreamFamily(42, 0).stream("square");
    constexpr std::size_t side = 32;
    constexpr std::size_t n = 500'000;
    std::vector<std::uint64_t> counts(side * side);
    for (std::uint64_t i = 0; i < n; ++i) {
        const auto x = static_cast<std::size_t>(stream.at(2 * i).uniform() * side);
        const auto y = static_cast<std::size_t>(stream.at(2 * i + 1).uniform() * side);
        ++counts[x * side + y];
    }
    EXPECT_GT(test::chi_square_p_value(counts, std::vector<double>(side * side, double(n) / (side * side))), 1e-4);
}

} // namespace
