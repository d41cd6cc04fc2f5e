#include "runtime/policies/outlier.hpp"

#include <algorithm>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

void OutlierSettings::describe(Describe<OutlierSettings>& d)
{
    constexpr auto envoy = "Envoy, outlier_detection.proto";
    d.name("outlier_ejection", "Hosts that keep failing get no calls for a while; as Envoy does.");
    d.field<&OutlierSettings::consecutive_failures>("consecutive_failures", "Failures in a row that eject a host.")
        .range(1, 1e6)
        .main()
        .source(envoy);
    d.field<&OutlierSettings::sweep>("sweep", "Time from one look at the ejected hosts to the next.")
        .range(1e-3, 86400)
        .source(envoy);
    d.field<&OutlierSettings::eject>("eject", "How long a host stays out, times its ejections so far.")
        .range(0, 86400)
        .source(envoy);
    d.field<&OutlierSettings::longest>("longest", "No ejection lasts longer, unless `eject` does.")
        .range(0, 10 * 86400.0)
        .source(envoy);
    d.field<&OutlierSettings::most_ejected>("most_ejected",
                                            "Share of the hosts that may be out at once; one always may.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source(envoy);
}

OutlierDetector::OutlierDetector(const OutlierSettings& settings, int hosts) : settings_(settings)
{
    resize(hosts);
}

int OutlierDetector::most_ejected() const
{
    constexpr double rounding = 1e-9;
    return std::max(1, static_cast<int>(settings_.most_ejected * static_cast<double>(hosts_.size()) + rounding));
}

bool OutlierDetector::failed_too_often(sim::SimTime now, Host& host)
{
    host.failures = 0;
    if (host.ejected || ejected_ >= most_ejected()) return false;
    host.ejected = true;
    host.since = now;
    ++host.ejections;
    ++ejected_;
    return true;
}

std::span<const int> OutlierDetector::sweep(sim::SimTime now)
{
    returned_.clear();
    const sim::Duration longest = std::max(settings_.longest, settings_.eject);
    for (std::size_t i = 0; i < hosts_.size(); ++i) {
        Host& host = hosts_[i];
        if (!host.ejected) {
            host.ejections = std::max(host.ejections - 1, 0);
        } else if (now - host.since >= std::min(settings_.eject * host.ejections, longest)) {
            host.ejected = false;
            host.failures = 0;
            --ejected_;
            returned_.push_back(static_cast<int>(i));
        }
    }
    return returned_;
}

void OutlierDetector::resize(int hosts)
{
    for (auto i = static_cast<std::size_t>(hosts); i < hosts_.size(); ++i) ejected_ -= hosts_[i].ejected;
    hosts_.resize(static_cast<std::size_t>(hosts));
    returned_.reserve(hosts_.size());
}

void OutlierDetector::renew(int host)
{
    Host& old = hosts_[static_cast<std::size_t>(host)];
    ejected_ -= old.ejected;
    old = {};
}

} // namespace model
