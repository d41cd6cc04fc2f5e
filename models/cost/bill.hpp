/// From what a run used to what it cost, by cause.
#pragma once

#include "cost/prices.hpp"
#include "organization/hours.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace model {

/// Machines that ran in production, integrated over the period. A load balancer or gateway is a replica like others.
struct Machines {
    double vcpu_s = 0;
    double vcpu_peak = 0; ///< most at any time: what has to be bought when it is bought
    double memory_gb_s = 0;
    double memory_gb_peak = 0;
    double transfer_gb = 0;

    double database_instance_s = 0;
    double database_vcpu_s = 0;
    double database_memory_gb_s = 0;
    double storage_gb = 0; ///< on average
};

/// What an alternative used in the measured period of a run. What was not simulated is absent, so that nothing is
/// priced at a silent zero.
struct Usage {
    double period_s = 0;         ///< elapsed
    double working_period_s = 0; ///< working time in it
    double delivered = 0;        ///< changes

    double people = 0; ///< on the pay-roll throughout; 0: delivery was not simulated
    HoursByKind time;  ///< working time of the people by what it went into, person-seconds
    /// Effort of people who come for a migration alone, beside those on the pay-roll.
    std::optional<double> migration_person_s;

    std::optional<Machines> machines;
    Capacity capacity;
    double pipeline_s = 0;
    double environments = 0;
    double deployables = 0;

    std::optional<double> outage_s; ///< length of the outages of everything that would have hurt as much
};

/// One line of a bill.
struct Charge {
    std::string_view cause; ///< "people.waiting", "databases"; fit to be the key of a metric
    double rate;            ///< currency per second
};

struct Bill {
    std::vector<Charge> charges; ///< in the order in which people want to see them
    double total = 0;            ///< currency per second; the sum of the charges
    std::optional<double> per_change;

    const Charge* find(std::string_view cause) const;
};

/// Everybody on the pay-roll is paid for the whole period: the charges of people add up to their number times the
/// price of an engineer, divided as their time was.
/// @throws std::invalid_argument  when the period is not positive
Bill bill(const PriceBook& prices, const Usage& usage);

} // namespace model
