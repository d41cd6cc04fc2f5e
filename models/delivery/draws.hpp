/// Names for the random numbers of a change, so that alternatives meet the same luck whatever their cut.
#pragma once

#include "delivery/world.hpp"

namespace model {

/// What a stage draws for a change; each use has numbers of its own.
enum class Use : unsigned {
    time,
    wait,
    chance,
    handoff,
    questions,
    catches,
    conflict,
    outcome,
    failure,
    restore,
    count,
    consequence = 0x400, ///< far from the others, whose numbers depend on their count
    skill
};

/// The draws of `use` at `stage` for a change in its present round. `lane` tells the parts of a change apart: 0 for the
/// part it starts in, otherwise the part's first module plus one.
inline sim::Draws draws(World& world, int stage, const Change& change, Use use, std::uint64_t lane = 0)
{
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15ULL; // keeps lanes of neighbouring keys apart
    const auto part = static_cast<std::uint32_t>(change.round) * static_cast<std::uint32_t>(Use::count) +
                      static_cast<std::uint32_t>(use);
    constexpr std::uint64_t apart = 0xD1B54A32D192ED03ULL; // and change 7 of one stream from change 7 of another
    const std::uint64_t entity = change.key + lane * spread + static_cast<std::uint64_t>(change.stream_number) * apart;
    return world.stage_streams[static_cast<std::size_t>(stage)].at(entity, part);
}

/// The lane of a part of `change` that consists of `modules`.
inline std::uint64_t lane_of(const Change& change, const Indices& modules)
{
    for (const int m : modules) {
        if (m == change.modules.front()) return 0;
    }
    return static_cast<std::uint64_t>(modules.front()) + 1;
}

} // namespace model
