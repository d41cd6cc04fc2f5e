#include "delivery/failures.hpp"

#include "schema/distributions.hpp"

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

void Rollback::describe(Describe<Rollback>& d)
{
    d.name("rollback",
           "The version before is put back; the changes of the failed deployment are repaired and deployed again.");
    d.field<&Rollback::time>("time", "From noticing the failure to the old version running.")
        .unit(Quantity::time)
        .source(
            "assumed: a short pipeline; 80 % of workflows stay below 10 min (CircleCI, Data-Driven Case for CI, 2019)");
}

void FixForward::describe(Describe<FixForward>& d)
{
    d.name("fix_forward", "The owner team drops everything and repairs forward, outside the release policy.");
}

void Failures::describe(Describe<Failures>& d)
{
    d.name("failures", "Changes that break production, and how they are put right.");
    d.field<&Failures::defect>("defect", "Share of the changes that carry a defect before any check. 5 to 10 % per "
                                         "deployment is what good performers report after their checks.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .main()
        .source("off by default; State of DevOps 2023–2024 for the range");
    d.field<&Failures::detection>("detection", "From the failed deployment to somebody noticing.").unit(Quantity::time);
    d.field<&Failures::repair>("repair", "Hands-on time of the owner team per failure, follow-up included.")
        .unit(Quantity::work_time)
        .source("Site Reliability Engineering (2016), ch. 11: 6 h per incident");
    d.field<&Failures::restore>("restore", "How service comes back.");
    d.field<&Failures::holds_right>("holds_right",
                                    "Whoever broke production keeps the right to deploy until it is restored.");
    d.field<&Failures::learning>("learning",
                                 "Each time a team puts production right itself, its later changes are so much "
                                 "less likely to carry a defect: after m times (1 − g)^m of the share.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Failures::shows_as>("shows_as", "What a failed change does to the module it changed, where there are "
                                             "journeys to suffer from it; each failure is one of these, by weight.")
        .source("assumed: 70 % errors in every request of the module, 20 % its process dies, 10 % ten times slower");
}

} // namespace model
