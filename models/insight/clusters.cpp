#include "insight/clusters.hpp"

#include "insight/propagation.hpp"

#include <Eigen/Dense>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace model::insight {
namespace {

/// Gains smaller than that are rounding.
constexpr double least_gain = 1e-12;

/// The matrix e of Newman: share of all link ends that join two clusters. It shrinks as they are joined.
class Joining {
public:
    explicit Joining(const Network& network)
        : share_(Eigen::MatrixXd::Zero(network.nodes, network.nodes)), cluster_(static_cast<std::size_t>(network.nodes))
    {
        for (const Link& link : network.links) {
            share_(link.from, link.to) += link.weight;
            share_(link.to, link.from) += link.weight;
        }
        const double total = share_.sum();
        if (total > 0) share_ /= total;
        ends_ = share_.rowwise().sum();
        std::iota(cluster_.begin(), cluster_.end(), 0);
    }

    /// Joins the best pair. @return false when none makes it better
    bool join()
    {
        double best = least_gain;
        Eigen::Index a = -1;
        Eigen::Index b = -1;
        for (Eigen::Index i = 0; i < share_.rows(); ++i) {
            for (Eigen::Index j = i + 1; j < share_.cols(); ++j) {
                const double gain = 2 * (share_(i, j) - ends_(i) * ends_(j));
                if (gain > best + least_gain) best = gain, a = i, b = j;
            }
        }
        if (a < 0) return false;
        share_.row(a) += share_.row(b).eval();
        share_.col(a) += share_.col(b).eval();
        ends_(a) += ends_(b);
        share_.row(b).setZero();
        share_.col(b).setZero();
        ends_(b) = 0;
        std::ranges::replace(cluster_, static_cast<int>(b), static_cast<int>(a));
        return true;
    }

    double modularity() const { return share_.trace() - ends_.squaredNorm(); }
    const std::vector<int>& cluster_of() const { return cluster_; }

private:
    Eigen::MatrixXd share_;
    Eigen::VectorXd ends_;
    std::vector<int> cluster_;
};

} // namespace

std::vector<int> Clusters::cluster_of() const
{
    std::vector<int> cluster(order.size());
    for (std::size_t c = 0; c < starts.size(); ++c) {
        const std::size_t end = c + 1 < starts.size() ? static_cast<std::size_t>(starts[c + 1]) : order.size();
        for (auto place = static_cast<std::size_t>(starts[c]); place < end; ++place)
            cluster[static_cast<std::size_t>(order[place])] = static_cast<int>(c);
    }
    return cluster;
}

Clusters clusters(const Network& network)
{
    if (network.nodes > most_clustered) throw std::invalid_argument("too many nodes to find their clusters");
    Joining joining(network);
    while (joining.join()) {
    }
    const Propagation far = propagation(network);
    const auto& cluster = joining.cluster_of();
    const auto nodes = static_cast<std::size_t>(network.nodes);
    std::vector<double> reach(nodes, 0); // mean of each cluster
    for (std::size_t i = 0; i < nodes; ++i) {
        const auto size = static_cast<double>(std::ranges::count(cluster, cluster[i]));
        reach[static_cast<std::size_t>(cluster[i])] += far.reaches[i] / size;
    }
    Clusters found;
    found.modularity = joining.modularity();
    found.order.resize(nodes);
    std::iota(found.order.begin(), found.order.end(), 0);
    std::ranges::stable_sort(found.order, [&](int a, int b) {
        const int of_a = cluster[static_cast<std::size_t>(a)];
        const int of_b = cluster[static_cast<std::size_t>(b)];
        if (of_a == of_b) return far.reaches[static_cast<std::size_t>(a)] > far.reaches[static_cast<std::size_t>(b)];
        const double mean_a = reach[static_cast<std::size_t>(of_a)];
        const double mean_b = reach[static_cast<std::size_t>(of_b)];
        return mean_a != mean_b ? mean_a > mean_b : of_a < of_b;
    });
    for (std::size_t place = 0; place < nodes; ++place) {
        const auto here = static_cast<std::size_t>(found.order[place]);
        if (place == 0 || cluster[here] != cluster[static_cast<std::size_t>(found.order[place - 1])])
            found.starts.push_back(static_cast<int>(place));
    }
    return found;
}

} // namespace model::insight
