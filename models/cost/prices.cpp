#include "cost/prices.hpp"

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

PriceBook PriceBook::in(sim::schema::Currency currency, double per_usd)
{
    PriceBook book;
    if (currency == sim::schema::Currency()) return book;
    book.currency = currency.code();
    for (const auto& field : sim::schema::structure_of<PriceBook>().fields) {
        const bool money = field.quantity == Quantity::money || field.quantity == Quantity::money_rate;
        if (money && field.type()->kind == sim::schema::Kind::number)
            *static_cast<double*>(field.access(static_cast<void*>(&book))) *= per_usd;
    }
    return book;
}

void PriceBook::describe(Describe<PriceBook>& d)
{
    d.name("prices", "What people, machines and tools cost; the same for every alternative.");
    d.field<&PriceBook::currency>("currency", "ISO code of the currency; all amounts of the scenario are in it.");
    d.field<&PriceBook::per_usd>("per_usd",
                                 "Units of the currency in one US dollar; converts the default prices. Needed "
                                 "when the currency is another one.")
        .above(0);
    d.field<&PriceBook::year>("year", "Year of the prices, for readers; nothing is corrected for it.")
        .source("assumed: the year in which the default prices were looked up")
        .range(1950, 2200);
    d.field<&PriceBook::engineer>("engineer",
                                  "One person who builds or runs the product: salary and everything on top.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("DORA, ROI of DevOps (2020), p. 14: 143000 USD × 1.5")
        .main();
    d.field<&PriceBook::vcpu>("vcpu", "One virtual processor of a running replica.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("AWS Fargate, Linux/x86, us-east-1");
    d.field<&PriceBook::memory_gb>("memory_gb", "One GB of memory of a running replica.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("AWS Fargate, Linux/x86, us-east-1");
    d.field<&PriceBook::transfer_gb>("transfer_gb", "One GB sent from one machine to another.")
        .unit(Quantity::money)
        .at_least(0)
        .source("AWS, between two zones of a region: 0.01 USD out and 0.01 USD in");
    d.field<&PriceBook::database_vcpu>("database_vcpu", "One virtual processor of a managed database instance.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("assumed: 1.5 times the price in a replica");
    d.field<&PriceBook::database_memory_gb>("database_memory_gb", "One GB of memory of a managed database instance.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("assumed: 1.5 times the price in a replica");
    d.field<&PriceBook::database_licence>("database_licence", "Licence of one database instance.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("free databases such as PostgreSQL have none");
    d.field<&PriceBook::storage_gb>("storage_gb", "One GB kept in a database.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("Amazon RDS, gp3, us-east-1");
    d.field<&PriceBook::pipeline>("pipeline", "One machine that builds and tests.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("GitHub Actions, Linux with 2 cores, 2025: 0.008 USD a minute");
    d.field<&PriceBook::environment>("environment", "One test environment.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("assumed: 4 processors and 16 GB at the default prices, day and night");
    d.field<&PriceBook::tools_per_deployable>(
         "tools_per_deployable",
         "Tools that every deployable needs for itself: monitoring, logs, repository, upkeep of its pipeline.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("assumed; about half is monitoring: Datadog 2025, 15 + 31 USD a month and host");
    d.field<&PriceBook::tools>("tools", "Tools that cost the same however the product is cut.")
        .unit(Quantity::money_rate)
        .at_least(0)
        .source("assumed; the same for every alternative");
    d.field<&PriceBook::outage>("outage",
                                "An outage of everything, for as long as it lasts; left out: outages have no price. "
                                "DORA reckons with 100000 USD/h for infrastructure and 500000 USD/h for a "
                                "critical application of a large company (IDC, in ROI of DevOps, 2020).")
        .unit(Quantity::money_rate)
        .at_least(0);
}

void Capacity::describe(Describe<Capacity>& d)
{
    d.name("servers", "How processors and memory are paid: rented by use, or bought for a term.");
    d.field<&Capacity::bought_for>("bought_for",
                                   "Bought for the peak and for terms of this length, each paid whole even "
                                   "when it is not used to its end; 0 for rented, paid as used.")
        .range(0, 50 * seconds_per_year);
    d.field<&Capacity::unit_price_factor>("unit_price_factor",
                                          "Times the price book's prices of processors and memory; renting by use "
                                          "often costs a multiple of buying.")
        .at_least(0);
}

} // namespace model
