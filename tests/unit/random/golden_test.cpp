// Golden bits: a hash over the draws of every law. A change here changes every stored result, so say why.
#include "random/arrivals.hpp"
#include "random/distribution.hpp"
#include "random/variates.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <gtest/gtest.h>
#include <vector>

namespace {

using namespace sim;

/// Folds the bits of 10,000 numbers, FNV-1a word by word.
template <class Next>
std::uint64_t hash_of(Next next)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (int i = 0; i < 10'000; ++i) {
        hash = (hash ^ std::bit_cast<std::uint64_t>(static_cast<double>(next()))) * 1099511628211ULL;
    }
    return hash;
}

std::uint64_t hash_of_law(const Distribution& law)
{
    Draws d = StreamFamily(42, 0).stream("golden").sequence();
    return hash_of([&] { return law.draw(d); });
}

Draws golden_draws()
{
    return StreamFamily(42, 0).stream("golden").sequence();
}

TEST(Golden, FirstBitsOfAStream)
{
    const Stream stream = StreamFamily(42, 7).stream("golden");
    EXPECT_EQ(stream.at(0).bits(), 0xb9662db75ef2c72eULL);
    EXPECT_EQ(stream.at(4812).bits(), 0xc121b89e48c0618aULL);
    EXPECT_EQ(stream.at(4812, 3).bits(), 0xe061713c81496034ULL);
    EXPECT_EQ(stream.child(5).at(0).bits(), 0xee1b0f711d279709ULL);
    EXPECT_EQ(stream.sequence(1).bits(), 0xb84a49a85238f920ULL);
}

TEST(Golden, Laws)
{
    EXPECT_EQ(hash_of_law(Exponential{2.5}), 0x6d3c4d3379456fa1ULL);
    EXPECT_EQ(hash_of_law(Lognormal{3.0, 9.0}), 0xede895a09e8c3292ULL);
    EXPECT_EQ(hash_of_law(Gamma{5.0, 0.6}), 0xb0f18e50a3b0a972ULL);
    EXPECT_EQ(hash_of_law(Gamma{5.0, 3.0}), 0xda5da923357af701ULL);
    EXPECT_EQ(hash_of_law(Erlang{6.0, 4}), 0xe145437844cc6b88ULL);
    EXPECT_EQ(hash_of_law(Weibull{2.0, 0.8}), 0xb8953955515d31caULL);
    EXPECT_EQ(hash_of_law(Triangular{1.0, 2.0, 7.0}), 0x0e0304af5bd70d6aULL);
    EXPECT_EQ(hash_of_law(Pert{1.0, 2.0, 7.0}), 0x31d53730c2ae519aULL);
    EXPECT_EQ(hash_of_law(Uniform{1.0, 4.0}), 0x87d87ac870a3da4eULL);
    EXPECT_EQ(hash_of_law(BoundedPareto{1.0, 50.0, 1.5}), 0xe32d05da48e9be6dULL);
    EXPECT_EQ(hash_of_law(Empirical{{1.0, 2.0, 8.0}}), 0x6364f0723147f065ULL);
    EXPECT_EQ(hash_of_law(Mixture{{{3.0, Exponential{2.0}}, {1.0, Lognormal{10.0, 25.0}}}}), 0x0f95a3f330831623ULL);
}

TEST(Golden, Variates)
{
    Draws d = golden_draws();
    EXPECT_EQ(hash_of([&] { return standard_normal(d); }), 0xe3771c874c9720a9ULL);
    d = golden_draws();
    EXPECT_EQ(hash_of([&] { return poisson(d, 3.0); }), 0x2776f0723147f065ULL);
    d = golden_draws();
    EXPECT_EQ(hash_of([&] { return poisson(d, 300.0); }), 0x82dbf0723147f065ULL);
    d = golden_draws();
    EXPECT_EQ(hash_of([&] { return bernoulli(d, 0.3); }), 0x7304f0723147f065ULL);
    d = golden_draws();
    EXPECT_EQ(hash_of([&] { return d.below(1000); }), 0xa0a840723147f065ULL);
    d = golden_draws();
    const AliasTable table(std::vector<double>{1.0, 2.0, 4.0});
    EXPECT_EQ(hash_of([&] { return table.draw(d); }), 0x0054f0723147f065ULL);
    PoissonProcess process(golden_draws(), 3.0);
    EXPECT_EQ(hash_of([&] { return process.next(); }), 0xa982222c9faadfd1ULL);
}

} // namespace
