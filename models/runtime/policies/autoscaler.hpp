/// Horizontal autoscaling: how many replicas a deployable should have, judged by how busy they are.
#pragma once

#include "kernel/time.hpp"
#include "schema/type.hpp"

#include <vector>

namespace model {

/// Defaults of the Kubernetes HorizontalPodAutoscaler.
struct AutoscalerSettings {
    double target = 0.8; ///< busy share of the replicas to aim at
    int min_replicas = 1;
    int max_replicas = 10;
    sim::Duration sync = std::chrono::seconds(15);
    double tolerance = 0.1;
    double scale_up_share = 1; ///< replicas added in one period, as a share of those at its start …
    int scale_up_pods = 4;     ///< … or so many, whichever is more
    sim::Duration scale_up_period = std::chrono::seconds(15);
    sim::Duration scale_down_stabilization = std::chrono::seconds(300);
    static void describe(sim::schema::Describe<AutoscalerSettings>&);
};

/// Decides for one deployable. The caller asks every `sync` and brings up or takes down replicas at once.
///
/// desired = ⌈current × metric/target⌉, or current when metric/target is within the tolerance of 1. Of the numbers
/// desired in the last `scale_down_stabilization` the largest counts, so that replicas go only after that long; growth
/// is limited per period, counted from the replicas at its start. The number of replicas at the first decision counts
/// as desired then.
/// @source Kubernetes API reference, autoscaling/v2, and pkg/controller/podautoscaler/horizontal.go
class HorizontalAutoscaler {
public:
    explicit HorizontalAutoscaler(const AutoscalerSettings& settings);

    /// Replicas wanted from `now` on, given those wanted so far. 0 replicas stay 0: somebody switched it off.
    int decide(sim::SimTime now, int current, double metric_over_target);

    const AutoscalerSettings& settings() const { return settings_; }

private:
    struct At {
        sim::SimTime time;
        int replicas;
    };
    int desired(int current, double metric_over_target) const;
    int stabilized(sim::SimTime now, int current, int desired);
    int scale_up_limit(sim::SimTime now, int current);

    AutoscalerSettings settings_;
    std::vector<At> recommended_; // numbers that may still be the largest of the window: times rise, numbers fall
    std::vector<At> added_;       // replicas added in the last period
    bool started_ = false;
};

} // namespace model
