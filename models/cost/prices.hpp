/// What things cost: one list for the whole scenario, so that alternatives differ in what they use, not in its price.
#pragma once

#include "schema/type.hpp"

#include <optional>
#include <string>

namespace model {

inline constexpr double seconds_per_hour = 3600;
inline constexpr double seconds_per_year = 365 * 24 * seconds_per_hour;
inline constexpr double seconds_per_month = seconds_per_year / 12;

/// Prices in one currency. Rates are per second of elapsed time, as all money per time is.
struct PriceBook {
    std::string currency{"USD"};
    std::optional<double> per_usd; ///< units of the currency in one USD; converts the defaults
    int year = 2025;               ///< of the prices; for readers

    double engineer = 214'500 / seconds_per_year;

    double vcpu = 0.04048 / seconds_per_hour;
    double memory_gb = 0.004445 / seconds_per_hour;
    double transfer_gb = 0.02; ///< per GB, not per time
    double database_vcpu = 0.0607 / seconds_per_hour;
    double database_memory_gb = 0.00667 / seconds_per_hour;
    double database_licence = 0; ///< per instance
    double storage_gb = 0.115 / seconds_per_month;

    double pipeline = 0.008 / 60;
    double environment = 170 / seconds_per_month;
    double tools_per_deployable = 100 / seconds_per_month;
    double tools = 500 / seconds_per_month;

    std::optional<double> outage; ///< of everything; without it outages have no price

    /// The default prices in `currency`, of which `per_usd` make one USD.
    static PriceBook in(sim::schema::Currency currency, double per_usd);
    static void describe(sim::schema::Describe<PriceBook>&);
};

/// How an alternative gets its servers.
struct Capacity {
    sim::Duration bought_for{};   ///< the term that is paid in advance; 0: rented, paid as used
    double unit_price_factor = 1; ///< on the prices of processors and memory

    static void describe(sim::schema::Describe<Capacity>&);
};

} // namespace model
