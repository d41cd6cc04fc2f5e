/// Limits on what a caller sends: calls at once, calls per second, and calls that would be refused anyway.
#pragma once

#include "runtime/policies/rolling.hpp"
#include "schema/type.hpp"

namespace model {

/// So many calls at once; defaults of resilience4j.
struct BulkheadSettings {
    int concurrent = 25;
    sim::Duration wait{};
    int queue = 100;
    static void describe(sim::schema::Describe<BulkheadSettings>&);
};

/// Counts the calls inside and in line. The line itself, first come first served, is the caller's.
class Bulkhead {
public:
    enum class Entry : unsigned char { inside, waiting, refused };

    explicit Bulkhead(const BulkheadSettings& settings);

    /// A call arrives. Who waits gives up after `wait`; with a wait of 0 nobody waits.
    Entry enter();
    /// A call inside ends. True when the first in line takes its place and is inside now.
    bool leave();
    /// Somebody in line gives up.
    void give_up() { --waiting_; }

    int inside() const { return inside_; }
    int waiting() const { return waiting_; }
    sim::Duration wait() const { return settings_.wait; }

private:
    BulkheadSettings settings_;
    int inside_ = 0;
    int waiting_ = 0;
};

/// So many calls per second, with bursts: a token bucket that starts full.
struct RateLimitSettings {
    double rate_per_s = 100;
    int burst = 10;
    static void describe(sim::schema::Describe<RateLimitSettings>&);
};

class RateLimiter {
public:
    explicit RateLimiter(const RateLimitSettings& settings);

    /// True when the call may go, which takes a token. Moments must not go backwards.
    bool admit(sim::SimTime now);

private:
    double rate_per_s_;
    double burst_;
    double tokens_;
    sim::SimTime filled_{};
};

/// Client-side throttling: a caller refuses its own calls when the dependency accepts few of them.
struct ThrottleSettings {
    double multiplier = 2; ///< K: requests sent for each one accepted, 2 lets twice as many through as are accepted
    sim::Duration window = std::chrono::minutes(2);
    int buckets = 24;
    static void describe(sim::schema::Describe<ThrottleSettings>&);
};

/// Requests and accepts of one caller over the window.
class AdaptiveThrottle {
public:
    explicit AdaptiveThrottle(const ThrottleSettings& settings);

    /// The caller wants to send a request; to be told also of those it then refuses itself.
    void on_request(sim::SimTime now) { window_.add(now, {1, 0}); }
    /// The dependency accepted one.
    void on_accept(sim::SimTime now) { window_.add(now, {0, 1}); }
    /// max(0, (requests − K · accepts) / (requests + 1))
    /// @source Site Reliability Engineering (2016), ch. 21, Handling Overload
    double reject_probability(sim::SimTime now);

private:
    struct Sums {
        int requests = 0;
        int accepts = 0;
        Sums& operator+=(const Sums& more) { return requests += more.requests, accepts += more.accepts, *this; }
        Sums& operator-=(const Sums& less) { return requests -= less.requests, accepts -= less.accepts, *this; }
    };
    double multiplier_;
    RollingSums<Sums> window_;
};

} // namespace model
