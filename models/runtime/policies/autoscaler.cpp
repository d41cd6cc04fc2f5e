#include "runtime/policies/autoscaler.hpp"

#include <algorithm>
#include <cmath>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

namespace {
constexpr double rounding = 1e-9; // 1.1 − 1 is 10 %, and 25 × 1.12 is 28, whatever the last bits say
} // namespace

void AutoscalerSettings::describe(Describe<AutoscalerSettings>& d)
{
    constexpr auto kubernetes = "Kubernetes, autoscaling/v2";
    constexpr auto manager = "Kubernetes, kube-controller-manager";
    d.name("autoscaler", "Adds and removes replicas by how busy they are; as the Kubernetes HorizontalPodAutoscaler.");
    d.field<&AutoscalerSettings::target>("target", "Busy share of the replicas to aim at.")
        .unit(Quantity::ratio)
        .range(0.01, 1)
        .main()
        .source(kubernetes);
    d.field<&AutoscalerSettings::min_replicas>("min_replicas", "Fewest replicas.").range(1, 1e5).source(kubernetes);
    d.field<&AutoscalerSettings::max_replicas>("max_replicas", "Most replicas.")
        .range(1, 1e5)
        .main()
        .source("assumed; Kubernetes asks for it");
    d.field<&AutoscalerSettings::sync>("sync", "Time from one decision to the next.").range(0.1, 86400).source(manager);
    d.field<&AutoscalerSettings::tolerance>("tolerance", "Nothing changes while the busy share is so near its target.")
        .unit(Quantity::ratio)
        .range(0, 10)
        .source(manager);
    d.field<&AutoscalerSettings::scale_up_share>("scale_up_share",
                                                 "Most replicas added in one period, for each at its start.")
        .unit(Quantity::ratio)
        .range(0, 1000)
        .source(kubernetes);
    d.field<&AutoscalerSettings::scale_up_pods>("scale_up_pods", "Most replicas added in one period, if that is more.")
        .range(0, 1e5)
        .source(kubernetes);
    d.field<&AutoscalerSettings::scale_up_period>("scale_up_period", "Period of these two limits.")
        .range(0.1, 86400)
        .source(kubernetes);
    d.field<&AutoscalerSettings::scale_down_stabilization>(
         "scale_down_stabilization", "Replicas are removed only when none of the decisions of this time wanted more.")
        .range(0, 86400)
        .source(kubernetes);
}

HorizontalAutoscaler::HorizontalAutoscaler(const AutoscalerSettings& settings) : settings_(settings) {}

int HorizontalAutoscaler::decide(sim::SimTime now, int current, double metric_over_target)
{
    if (current == 0) return 0;
    if (!started_) recommended_.push_back({now, current});
    started_ = true;

    int wanted = stabilized(now, current, desired(current, metric_over_target));
    if (wanted > current) wanted = std::min(wanted, std::max(scale_up_limit(now, current), current));
    wanted = std::clamp(wanted, settings_.min_replicas, std::max(settings_.min_replicas, settings_.max_replicas));
    if (wanted > current) added_.push_back({now, wanted - current});
    return wanted;
}

int HorizontalAutoscaler::desired(int current, double metric_over_target) const
{
    if (std::abs(metric_over_target - 1) <= settings_.tolerance + rounding) return current;
    const double replicas = std::ceil(current * metric_over_target - rounding);
    return static_cast<int>(std::min(replicas, static_cast<double>(settings_.max_replicas)));
}

int HorizontalAutoscaler::stabilized(sim::SimTime now, int current, int desired)
{
    while (!recommended_.empty() && recommended_.back().replicas <= desired) recommended_.pop_back();
    recommended_.push_back({now, desired});
    const sim::SimTime from = now - settings_.scale_down_stabilization;
    const auto latest = recommended_.end() - 1;
    recommended_.erase(recommended_.begin(),
                       std::find_if(recommended_.begin(), latest, [&](const At& at) { return at.time > from; }));
    // What was wanted before holds replicas back from leaving, but brings no new ones.
    return desired >= current ? desired : std::min(current, recommended_.front().replicas);
}

int HorizontalAutoscaler::scale_up_limit(sim::SimTime now, int current)
{
    const sim::SimTime from = now - settings_.scale_up_period;
    std::erase_if(added_, [&](const At& at) { return at.time <= from; });
    int at_start = current;
    for (const At& at : added_) at_start -= at.replicas;
    const double by_share = std::ceil(at_start * (1 + settings_.scale_up_share) - rounding);
    return static_cast<int>(std::min(std::max(by_share, at_start + double(settings_.scale_up_pods)), 1e9));
}

} // namespace model
