#include "runtime/consequence.hpp"

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

void FailingRequests::describe(Describe<FailingRequests>& d)
{
    d.name("errors", "The module answers some requests with an error.");
    d.shorthand("share");
    d.field<&FailingRequests::share>("share", "Share of the requests.").unit(Quantity::ratio).range(0, 1);
}

void DyingProcess::describe(Describe<DyingProcess>& d)
{
    d.name("crash", "The process that holds the module dies, and again after every restart.");
}

void SlowModule::describe(Describe<SlowModule>& d)
{
    d.name("slow", "Everything the module does takes longer.");
    d.field<&SlowModule::factor>("factor", "So many times longer.")
        .range(1, 1e6)
        .source("assumed: slow enough to hold every worker, fast enough to answer");
}

void LeakingModule::describe(Describe<LeakingModule>& d)
{
    d.name("leak", "More and more memory is taken until the process dies of it, and again after every restart.");
    d.field<&LeakingModule::per_second>("rate", "Share of a replica's memory lost per time.")
        .unit(Quantity::decay)
        .range(0, 1)
        .source("assumed: 1 % a minute");
}

void Consequence::describe(Describe<Consequence>& d)
{
    d.name("consequence", "One of the ways in which a failed change shows.");
    d.field<&Consequence::weight>("weight", "How often, relative to the others.").at_least(0);
    d.field<&Consequence::as>("as", "What users meet in the module that was changed.");
}

std::vector<Consequence> usual_consequences()
{
    return {{0.7, FailingRequests{}}, {0.2, DyingProcess{}}, {0.1, SlowModule{}}};
}

} // namespace model
