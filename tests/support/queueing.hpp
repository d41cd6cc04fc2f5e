// Closed forms of queueing theory that simulations are checked against. Rates and times share any one unit of time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <stdexcept>
#include <vector>

namespace theory {

/// Throws unless 0 ≤ load < 1: otherwise there is no steady state.
inline double stable(double load)
{
    if (!(load >= 0.0 && load < 1.0)) {
        throw std::domain_error("no steady state: the load is not below the capacity");
    }
    return load;
}

/// Mean time in an M/M/1 station, waiting and in service: 1 / (μ - λ).
/// @throws std::domain_error  when λ ≥ μ
/// @source Kleinrock, Queueing Systems I (1975), section 3.2
inline double mm1_mean_sojourn(double arrival_rate, double service_rate)
{
    stable(arrival_rate / service_rate);
    return 1.0 / (service_rate - arrival_rate);
}

/// Share of the customers lost by an M/G/c/c station, which has no place to wait (Erlang B).
/// @param offered_load  λ E S
/// @source Kleinrock I, section 3.6; B_k = a B_{k-1} / (k + a B_{k-1})
inline double erlang_b(int servers, double offered_load)
{
    double blocking = 1.0;
    for (int k = 1; k <= servers; ++k) {
        blocking = offered_load * blocking / (k + offered_load * blocking);
    }
    return blocking;
}

/// Share of the customers lost by an M/M/1/K station, which holds at most K, the one in service included.
/// @source Kleinrock I, section 3.6: (1 - ρ) ρ^K / (1 - ρ^{K+1})
inline double mm1k_loss(double rho, int places)
{
    return (1.0 - rho) * std::pow(rho, places) / (1.0 - std::pow(rho, places + 1));
}

/// Probability that a customer of an M/M/c station has to wait (Erlang C).
/// @param servers       c ≥ 1
/// @param offered_load  λ / μ, below c
/// @throws std::domain_error  when the offered load is not below c
/// @source Kleinrock I, section 3.5; C = B / (1 - ρ (1 - B))
inline double erlang_c(int servers, double offered_load)
{
    const double rho = stable(offered_load / servers);
    const double blocking = erlang_b(servers, offered_load);
    return blocking / (1.0 - rho * (1.0 - blocking));
}

/// Mean wait before service in an M/M/c station: C / (cμ - λ).
/// @source Kleinrock I, section 3.5
inline double mmc_mean_wait(double arrival_rate, double service_rate, int servers)
{
    return erlang_c(servers, arrival_rate / service_rate) / (servers * service_rate - arrival_rate);
}

/// Wait before service that a share p of the customers of an M/M/c station does not exceed: P(W > t) = C e^{-(cμ-λ)t}.
/// @source Kleinrock I, section 3.5
inline double mmc_wait_quantile(double p, double arrival_rate, double service_rate, int servers)
{
    const double waiting = erlang_c(servers, arrival_rate / service_rate);
    return std::max(0.0, std::log(waiting / (1.0 - p)) / (servers * service_rate - arrival_rate));
}

/// Mean wait before service in an M/G/1 station: ρ / (1 - ρ) × (1 + c²) / 2 × E S (Pollaczek-Khinchine).
/// @param service_scv  squared coefficient of variation of the service time; 0 gives M/D/1
/// @source Kleinrock I, section 5.6
inline double mg1_mean_wait(double arrival_rate, double mean_service, double service_scv)
{
    const double rho = stable(arrival_rate * mean_service);
    return rho / (1.0 - rho) * (1.0 + service_scv) / 2.0 * mean_service;
}

/// One class of customers of a station with priorities.
struct PriorityClass {
    double arrival_rate = 0.0;
    double mean_service = 0.0;
    double service_scv = 1.0;

    double load() const { return arrival_rate * mean_service; }
    /// λ E S² / 2, the class's share of the work found in progress.
    double residual() const { return 0.5 * arrival_rate * mean_service * mean_service * (1.0 + service_scv); }
};

/// Mean waits per class of M/G/1 with non-preemptive priorities, the first class being the most urgent.
/// @return W_k = R / ((1 - σ_{k-1}) (1 - σ_k)), R over all classes, σ_k = ρ_1 + … + ρ_k
/// @source Cobham, Priority assignment in waiting line problems (Oper. Res. 2, 1954); Kleinrock II, section 3.3
inline std::vector<double> priority_mean_waits(std::span<const PriorityClass> classes)
{
    double residual = 0.0;
    for (const PriorityClass& c : classes) residual += c.residual();
    std::vector<double> waits;
    double sigma = 0.0;
    for (const PriorityClass& c : classes) {
        const double before = sigma;
        sigma += c.load();
        waits.push_back(residual / ((1.0 - before) * (1.0 - stable(sigma))));
    }
    return waits;
}

/// Mean times in the station per class of M/G/1 with preemptive-resume priorities.
/// @return T_k = E S_k / (1 - σ_{k-1}) + R_k / ((1 - σ_{k-1}) (1 - σ_k)), R_k over the classes up to k
/// @source Kleinrock II (1976), section 3.4
inline std::vector<double> preemptive_mean_sojourns(std::span<const PriorityClass> classes)
{
    std::vector<double> sojourns;
    double residual = 0.0;
    double sigma = 0.0;
    for (const PriorityClass& c : classes) {
        const double before = sigma;
        sigma += c.load();
        residual += c.residual();
        sojourns.push_back(c.mean_service / (1.0 - before) + residual / ((1.0 - before) * (1.0 - stable(sigma))));
    }
    return sojourns;
}

/// Steady state of the machine-repair model: n customers think, queue for one of c servers, are served, think again.
struct MachineRepair {
    double throughput = 0.0;    ///< services completed per unit of time
    double mean_wait = 0.0;     ///< before service
    double mean_in_queue = 0.0; ///< waiting, not in service
    double utilization = 0.0;   ///< busy share of a server
};

/// Exact solution of the closed M/M/c//n queue (think time of any law, exponential service).
///
/// Weights p_j / p_0 = Π (n - i + 1) / min(i, c) × S / Z, scaled to their maximum, so that large n does not overflow.
/// @param customers  n ≥ 1
/// @source Kleinrock I, section 3.8 (M/M/1//M); Gross, Harris, Fundamentals of Queueing Theory (1998), section 2.7
inline MachineRepair machine_repair(int customers, int servers, double mean_think, double mean_service)
{
    std::vector<double> log_weight = {0.0};
    double top = 0.0;
    for (int j = 1; j <= customers; ++j) {
        const double ratio =
            (customers - j + 1) / static_cast<double>(std::min(j, servers)) * mean_service / mean_think;
        log_weight.push_back(log_weight.back() + std::log(ratio));
        top = std::max(top, log_weight.back());
    }
    double total = 0.0;
    double present = 0.0;
    double busy = 0.0;
    for (int j = 0; j <= customers; ++j) {
        const double p = std::exp(log_weight[static_cast<std::size_t>(j)] - top);
        total += p;
        present += j * p;
        busy += std::min(j, servers) * p;
    }
    present /= total;
    busy /= total;
    MachineRepair result;
    result.throughput = busy / mean_service;
    result.mean_in_queue = present - busy;
    result.mean_wait = result.mean_in_queue / result.throughput; // Little
    result.utilization = busy / servers;
    return result;
}

/// Steady state of a closed network of stations with one server each, and of thinking.
struct ClosedNetwork {
    double throughput = 0.0;
    double mean_response = 0.0; ///< of a round through the stations, thinking left out
};

/// Exact mean value analysis; exponential service in order of arrival, or any service with processor sharing.
/// @param demands  mean work for each round at each station
/// @source Reiser, Lavenberg: Mean-value analysis of closed multichain queueing networks (J. ACM 27, 1980)
inline ClosedNetwork mean_value_analysis(int customers, double mean_think, std::span<const double> demands)
{
    std::vector<double> present(demands.size(), 0.0);
    ClosedNetwork result;
    for (int n = 1; n <= customers; ++n) {
        result.mean_response = 0.0;
        std::vector<double> residence;
        for (std::size_t k = 0; k < demands.size(); ++k) {
            residence.push_back(demands[k] * (1.0 + present[k]));
            result.mean_response += residence.back();
        }
        result.throughput = n / (result.mean_response + mean_think);
        for (std::size_t k = 0; k < demands.size(); ++k) present[k] = result.throughput * residence[k];
    }
    return result;
}

/// Mean of the largest of n independent exponential times of mean 1: 1 + 1/2 + … + 1/n.
inline double harmonic(int n)
{
    double sum = 0.0;
    for (int k = 1; k <= n; ++k) sum += 1.0 / k;
    return sum;
}

/// Mean response of a fork-join pair of M/M/1 stations: (12 - ρ) / 8 times that of one of them.
/// @source Nelson, Tantawi: Approximate analysis of fork/join synchronization (IEEE Trans. Computers 37, 1988)
inline double fork_join_pair_mean_response(double arrival_rate, double service_rate)
{
    return (12.0 - arrival_rate / service_rate) / 8.0 * mm1_mean_sojourn(arrival_rate, service_rate);
}

/// Mean number waiting for a departure that takes up to `capacity` at once, departures being a Poisson process.
/// @return r / (1 - r) with r the root in (0, 1) of μ r^{K+1} - (λ + μ) r + λ = 0
/// @throws std::domain_error  when λ ≥ K μ
/// @source Gross, Harris (1998), section 3.2.2 (bulk service)
inline double bulk_service_mean_in_system(double arrival_rate, double departure_rate, int capacity)
{
    stable(arrival_rate / (capacity * departure_rate));
    const auto balance = [&](double r) {
        return departure_rate * std::pow(r, capacity + 1) - (arrival_rate + departure_rate) * r + arrival_rate;
    };
    double low = 0.0; // positive here, negative just below the trivial root 1
    double high = 1.0 - 1e-9;
    for (int i = 0; i < 100; ++i) {
        const double middle = 0.5 * (low + high);
        (balance(middle) > 0.0 ? low : high) = middle;
    }
    return low / (1.0 - low);
}

/// Mean time until a batch of `size` is full for the customers that make it up: (b - 1) / (2 λ).
inline double full_batch_mean_wait(double arrival_rate, int size)
{
    return (size - 1) / (2.0 * arrival_rate);
}

/// Mean wait at `gates` gates in a row that open every `period`, reached at a random moment each: k × period / 2.
inline double gates_mean_wait(int gates, double period)
{
    return gates * period / 2.0;
}

/// Long-run share of time up of something that works and is repaired in turn: MTTF / (MTTF + MTTR), whatever the laws.
/// @source Ross, Introduction to Probability Models (2014), section 7.5 (alternating renewal)
inline double availability(double mean_time_to_failure, double mean_time_to_repair)
{
    return mean_time_to_failure / (mean_time_to_failure + mean_time_to_repair);
}

} // namespace theory
