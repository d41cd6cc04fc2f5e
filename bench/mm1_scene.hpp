// The one-server queue that every engine runs: its random numbers and its result, shared so that all do the same work.
#pragma once

#include "kernel/time.hpp"
#include "random/stream.hpp"
#include "random/variates.hpp"

#include <cstdint>

namespace bench {

/// Arrivals with rate 0.9 per second, services of mean 1 s, both exponential: the mean sojourn tends to 10 s.
class Mm1 {
public:
    explicit Mm1(std::uint64_t seed)
        : arrivals_(sim::StreamFamily(seed, 0).stream("arrivals").sequence()),
          services_(sim::StreamFamily(seed, 0).stream("services").sequence())
    {
    }

    sim::Duration next_gap() { return sim::from_seconds(sim::exponential(arrivals_, 1.0 / 0.9)); }
    sim::Duration next_service() { return sim::from_seconds(sim::exponential(services_, 1.0)); }

    void completed(sim::Duration sojourn)
    {
        ++count_;
        total_ += sojourn;
    }
    std::int64_t count() const { return count_; }
    sim::Duration total() const { return total_; }

private:
    sim::Sequence arrivals_;
    sim::Sequence services_;
    std::int64_t count_ = 0;
    sim::Duration total_{};
};

} // namespace bench
