#include "runtime/policies/hedge.hpp"

namespace model {

void HedgeSettings::describe(sim::schema::Describe<HedgeSettings>& d)
{
    d.name("hedge", "A request that is late is sent once more; the first answer counts.");
    d.field<&HedgeSettings::after>("after", "Wait for the first answer; a high percentile of the latency keeps the "
                                            "extra requests few.")
        .range(0, 86400)
        .main()
        .source("Dean & Barroso 2013, The Tail at Scale: 10 ms in BigTable, for 2 % more requests");
}

} // namespace model
