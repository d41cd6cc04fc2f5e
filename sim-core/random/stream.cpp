// Key derivation and block generation; the only file that sees Random123.
#include "random/stream.hpp"

#include <Random123/threefry.h>

namespace sim {

namespace {

using Block = r123::Threefry2x64::ctr_type;
using Key = r123::Threefry2x64::key_type;

/// Keys are derived with the full 20 rounds: it happens rarely and separates families, streams and children for sure.
StreamKey derive(StreamKey from, std::uint64_t a, std::uint64_t b)
{
    const Block block = r123::Threefry2x64_R<20>()(Block{{a, b}}, Key{{from.low, from.high}});
    return {block[0], block[1]};
}

// Second counter words that keep the three kinds of derivation apart.
constexpr StreamKey root_key{hash_name("sim::StreamFamily"), hash_name("root")};
constexpr std::uint64_t stream_tag = hash_name("stream");
constexpr std::uint64_t child_tag = hash_name("child");

} // namespace

void Draws::refill()
{
    const Block block = r123::Threefry2x64_R<13>()(Block{{index_, block_}}, Key{{key_.low, key_.high}});
    ++block_;
    buffer_ = {block[1], block[0]}; // handed out from the back
    left_ = 2;
}

std::uint64_t Draws::below(std::uint64_t n)
{
    // Lemire, Fast random integer generation in an interval (ACM TOMACS 29, 2019): the high word of bits × n, where the
    // few products with a low word under 2^64 mod n are drawn again.
    __extension__ using Wide = unsigned __int128;
    Wide product = static_cast<Wide>(bits()) * n;
    if (static_cast<std::uint64_t>(product) < n) {
        const std::uint64_t threshold = (0 - n) % n;
        while (static_cast<std::uint64_t>(product) < threshold) {
            product = static_cast<Wide>(bits()) * n;
        }
    }
    return static_cast<std::uint64_t>(product >> 64);
}

Stream Stream::child(std::uint64_t id) const
{
    return Stream(derive(key_, id, child_tag));
}

StreamFamily::StreamFamily(std::uint64_t seed, std::uint64_t replication) : key_(derive(root_key, seed, replication)) {}

Stream StreamFamily::stream(std::string_view name) const
{
    return Stream(derive(key_, hash_name(name), stream_tag));
}

} // namespace sim
