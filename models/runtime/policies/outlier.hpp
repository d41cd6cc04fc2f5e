/// Outlier ejection: hosts of a cluster that keep failing get no calls for a while.
#pragma once

#include "kernel/time.hpp"
#include "schema/type.hpp"

#include <span>
#include <vector>

namespace model {

/// When a host is ejected and for how long; defaults of Envoy.
struct OutlierSettings {
    int consecutive_failures = 5;
    sim::Duration sweep = std::chrono::seconds(10);
    sim::Duration eject = std::chrono::seconds(30);
    sim::Duration longest = std::chrono::seconds(300);
    double most_ejected = 0.1;
    static void describe(sim::schema::Describe<OutlierSettings>&);
};

/// Which hosts of one cluster are ejected at the moment, hosts being numbered from 0.
///
/// A host is ejected at once with its nth failure in a row, unless the share `most_ejected` is out already (one host
/// may always be ejected); its failures are then counted anew. It comes back in the first sweep after
/// `eject` × (its ejections so far), at most `longest`. Each sweep in which a host is not ejected takes one off that
/// number again. The caller sweeps every `sweep`.
class OutlierDetector {
public:
    OutlierDetector(const OutlierSettings& settings, int hosts);

    /// How a call to `host` went. True when it gets ejected by that.
    bool report(sim::SimTime now, int host, bool failed)
    {
        Host& h = hosts_[static_cast<std::size_t>(host)];
        if (!failed) return h.failures = 0, false;
        return ++h.failures >= settings_.consecutive_failures && failed_too_often(now, h);
    }

    /// The hosts that come back now, in order; valid until the next call.
    std::span<const int> sweep(sim::SimTime now);

    bool is_ejected(int host) const { return hosts_[static_cast<std::size_t>(host)].ejected; }
    int ejected() const { return ejected_; }
    /// Most hosts that may be out at once: `most_ejected` of all, rounded down, but one.
    int most_ejected() const;

    /// The cluster now has so many hosts; the last ones leave or new ones join.
    void resize(int hosts);
    /// The host was replaced by one that knows nothing of the past.
    void renew(int host);

    const OutlierSettings& settings() const { return settings_; }

private:
    struct Host {
        bool ejected = false;
        int failures = 0;  // in a row
        int ejections = 0; // less one for each quiet sweep since
        sim::SimTime since{};
    };
    bool failed_too_often(sim::SimTime now, Host& host);

    OutlierSettings settings_;
    std::vector<Host> hosts_;
    std::vector<int> returned_;
    int ejected_ = 0;
};

} // namespace model
