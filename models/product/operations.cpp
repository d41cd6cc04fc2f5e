#include "product/operations.hpp"

#include "schema/distributions.hpp"

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

namespace {
constexpr auto payload_source = "median RPC of about 1.5 KB: Seemakhupt et al., SOSP 2023";
}

void Compute::describe(Describe<Compute>& d)
{
    d.name("compute", "The processor works for the operation.");
    d.shorthand("time");
    d.field<&Compute::time>("time", "Processor time.")
        .unit(Quantity::latency)
        .source("assumed: a millisecond of logic");
}

void Call::describe(Describe<Call>& d)
{
    d.name("call", "Another operation is asked and its answer awaited: inside the process or over the network, as the "
                   "alternative is cut.");
    d.shorthand("to");
    d.field<&Call::to>("to", "Operation that is called.").refers("operation").required();
    d.field<&Call::count>("count", "How often, one after the other unless parallel.").range(1, 10000);
    d.field<&Call::probability>("probability", "Share of the requests that make the call.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Call::parallel>("parallel", "All at once, together with parallel calls right before and after.");
    d.field<&Call::each>("each", "Calls the operation in every module that has it; otherwise in one of them.");
    d.field<&Call::payload_bytes>("payload", "Data sent and received.")
        .unit(Quantity::data_size)
        .range(0, 1e12)
        .source(payload_source);
    d.field<&Call::undo>("undo", "Operation that takes this one back when a later step of a saga fails; left out: the "
                                 "same operation once more.")
        .refers("operation");
}

void Publish::describe(Describe<Publish>& d)
{
    d.name("publish", "An event is published; nobody waits for those who listen.");
    d.shorthand("to");
    d.field<&Publish::to>("to", "Operation that handles the event, in every module that has it.")
        .refers("operation")
        .required();
    d.field<&Publish::count>("count", "Events.").range(1, 10000);
    d.field<&Publish::probability>("probability", "Share of the requests that publish.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Publish::payload_bytes>("payload", "Data in an event.")
        .unit(Quantity::data_size)
        .range(0, 1e12)
        .source(payload_source);
}

void Query::describe(Describe<Query>& d)
{
    d.name("query", "A set of data is read or written.");
    d.shorthand("data");
    d.field<&Query::data>("data", "Set of data.").refers("data").required();
    d.field<&Query::count>("count", "How often, one after the other.").range(1, 10000);
    d.field<&Query::probability>("probability", "Share of the requests that ask.").unit(Quantity::ratio).range(0, 1);
    d.field<&Query::time>("time", "Time the database works for it.")
        .unit(Quantity::latency)
        .source("assumed: an indexed row in memory");
    d.field<&Query::write>("write", "Changes data.");
    d.field<&Query::rows>("rows", "Rows that writers compete for: each write locks one of them until its transaction "
                                  "ends. 0 for no competition.")
        .range(0, 1e9);
}

void Take::describe(Describe<Take>& d)
{
    d.name("take", "Units of a limited good are sold, as far as the seller can see that there are any.");
    d.shorthand("good");
    d.field<&Take::good>("good", "The good.").refers("good").required();
    d.field<&Take::units>("units", "How many.").range(1, 1e6);
}

void Operation::describe(Describe<Operation>& d)
{
    d.name("operation", "Something a module does on demand.");
    d.field<&Operation::id>("id", "Name used by calls and journeys.").required().defines("operation");
    d.field<&Operation::title>("title", "Name shown to people.");
    d.field<&Operation::modules>("modules", "Module that does it; several when they are alike.")
        .patterns("module")
        .required();
    d.field<&Operation::steps>("steps", "What happens, one step after the other.");
    d.field<&Operation::fails>("fails", "Share of the requests that it refuses for a reason of its own, such as no "
                                        "money on the card.")
        .unit(Quantity::ratio)
        .range(0, 1);
}

void DataSet::describe(Describe<DataSet>& d)
{
    d.name("data", "A body of data that belongs together.");
    d.field<&DataSet::id>("id", "Name used by queries and databases.").required().defines("data");
    d.field<&DataSet::title>("title", "Name shown to people.");
    d.field<&DataSet::size_bytes>("size", "Size on disk.")
        .unit(Quantity::data_size)
        .range(0, 1e15)
        .source("assumed: 10 GB");
}

void Good::describe(Describe<Good>& d)
{
    d.name("good", "Something there is only so much of.");
    d.field<&Good::id>("id", "Name used by the steps that take it.").required().defines("good");
    d.field<&Good::title>("title", "Name shown to people.");
    d.field<&Good::units>("units", "Units at the start of the window.").range(0, 1e9).required();
    d.field<&Good::operation>("operation", "Operation that tells how many are left. A seller who works on a copy of "
                                           "it sees what was left a while ago.")
        .refers("operation");
}

void Objective::describe(Describe<Objective>& d)
{
    d.name("objective", "What users may expect of a journey (service-level objective).");
    d.field<&Objective::availability>("availability", "Share of the requests that are answered well.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("assumed: three nines");
    d.field<&Objective::latency>("latency", "Later answers do not count as good; left out: any answer does.")
        .unit(Quantity::latency)
        .above(0);
}

void Journey::describe(Describe<Journey>& d)
{
    d.name("journey", "A way in which users use the product.");
    d.field<&Journey::id>("id", "Name of the journey.").required().defines("journey");
    d.field<&Journey::title>("title", "Name shown to people.");
    d.field<&Journey::operation>("operation", "What the user sets off; spread over the modules that have it.")
        .refers("operation")
        .required();
    d.field<&Journey::load>("load", "How often users come.").required();
    d.field<&Journey::objective>("objective", "What they may expect.");
}

} // namespace model
