// Every bit of a summary survives, on any machine.
#include "store/summary_blob.hpp"

#include <bit>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace report {
namespace {

TEST(SummaryBlobTest, KeepsEveryBit)
{
    const double nan = std::bit_cast<double>(0x7ff8000000000123ULL);
    sim::Summary summary{5, -0.0, nan, std::numeric_limits<double>::infinity(), 5e-324, 0.1, -1e308, {}};
    summary.grid = {-0.0F, 1e-45F, 0.1F};
    const auto back = summary_from(to_bytes(summary), 5);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->count, 5u);
    for (const auto member : {&sim::Summary::mean, &sim::Summary::p50, &sim::Summary::p85, &sim::Summary::p95,
                              &sim::Summary::min, &sim::Summary::max})
        EXPECT_EQ(std::bit_cast<std::uint64_t>((*back).*member), std::bit_cast<std::uint64_t>(summary.*member));
    EXPECT_TRUE(std::signbit(back->grid[0]));
    EXPECT_EQ(back->grid, summary.grid);
}

TEST(SummaryBlobTest, IsLittleEndian)
{
    sim::Summary summary;
    summary.mean = 1; // 0x3ff0000000000000
    const std::string bytes = to_bytes(summary);
    ASSERT_EQ(bytes.size(), 48u);
    EXPECT_EQ(bytes.substr(0, 8), std::string("\0\0\0\0\0\0\xf0\x3f", 8));
}

TEST(SummaryBlobTest, RefusesOtherLengths)
{
    EXPECT_FALSE(summary_from(std::string(47, '\0'), 1));
    EXPECT_FALSE(summary_from(std::string(50, '\0'), 1));
    EXPECT_TRUE(summary_from(std::string(52, '\0'), 1));
}

TEST(DigestTest, DependsOnEveryPieceAndItsBorders)
{
    const auto of = [](std::string_view one, std::string_view two) {
        Digest digest;
        digest.add(one);
        digest.add(two);
        return digest.value();
    };
    EXPECT_EQ(of("ab", "c"), of("ab", "c"));
    EXPECT_NE(of("ab", "c"), of("a", "bc"));
    EXPECT_NE(of("ab", "c"), of("ab", "d"));
}

} // namespace
} // namespace report
