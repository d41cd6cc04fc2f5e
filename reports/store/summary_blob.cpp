#include "store/summary_blob.hpp"

#include <array>
#include <bit>

namespace report {
namespace {

constexpr std::array doubles{&sim::Summary::mean, &sim::Summary::p50, &sim::Summary::p85,
                             &sim::Summary::p95,  &sim::Summary::min, &sim::Summary::max};

template <class Bits>
void put(std::string& bytes, Bits bits)
{
    for (std::size_t shift = 0; shift < sizeof(Bits) * 8; shift += 8)
        bytes.push_back(static_cast<char>(static_cast<unsigned char>(bits >> shift)));
}

template <class Bits>
Bits take(std::string_view& bytes)
{
    Bits bits = 0;
    for (std::size_t i = 0; i < sizeof(Bits); ++i)
        bits |= static_cast<Bits>(static_cast<unsigned char>(bytes[i])) << (8 * i);
    bytes.remove_prefix(sizeof(Bits));
    return bits;
}

} // namespace

std::string to_bytes(const sim::Summary& summary)
{
    std::string bytes;
    bytes.reserve(doubles.size() * sizeof(double) + summary.grid.size() * sizeof(float));
    for (const auto member : doubles) put(bytes, std::bit_cast<std::uint64_t>(summary.*member));
    for (const float value : summary.grid) put(bytes, std::bit_cast<std::uint32_t>(value));
    return bytes;
}

std::optional<sim::Summary> summary_from(std::string_view bytes, std::uint64_t count)
{
    constexpr std::size_t fixed = doubles.size() * sizeof(double);
    if (bytes.size() < fixed || (bytes.size() - fixed) % sizeof(float) != 0) return std::nullopt;
    sim::Summary summary;
    summary.count = count;
    for (const auto member : doubles) summary.*member = std::bit_cast<double>(take<std::uint64_t>(bytes));
    summary.grid.reserve(bytes.size() / sizeof(float));
    while (!bytes.empty()) summary.grid.push_back(std::bit_cast<float>(take<std::uint32_t>(bytes)));
    return summary;
}

void Digest::add(std::string_view bytes)
{
    add(bytes.size());
    for (const char c : bytes) byte(static_cast<unsigned char>(c));
}

void Digest::add(std::uint64_t number)
{
    for (int shift = 0; shift < 64; shift += 8) byte(static_cast<unsigned char>(number >> shift));
}

} // namespace report
