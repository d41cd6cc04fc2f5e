// The metrics of the runtime model.
#include "runtime/engine/observation.hpp"

namespace model::runtime {
namespace {

using sim::Better;
using sim::Spread;
using sim::schema::Quantity;

constexpr sim::Metric table[] = {
    {"blast_radius.users", "Blast radius, users", Quantity::ratio, Better::lower, Spread::items,
     "Share of the requests that are lost, late or degraded, from the first moment at which a fault hurts users to its "
     "end; one value for each fault.",
     true},
    {"blast_radius.journeys", "Blast radius, journeys", Quantity::ratio, Better::lower, Spread::items,
     "Share of the journeys outside their objective while a fault lasts; one value for each fault."},
    {"blast_radius.modules", "Blast radius, modules", Quantity::ratio, Better::lower, Spread::items,
     "Share of the modules that lose their process or in which at least 1 % of the visits fail while a fault lasts; "
     "one "
     "value for each fault.",
     true},
    {"cascade_depth", "Cascade depth", Quantity::count, Better::lower, Spread::items,
     "Longest chain of components that pass a failure on, from where it began; one value for each fault."},
    {"time_to_detect", "Time to detect", Quantity::time, Better::lower, Spread::items,
     "From the beginning of a fault to the first missed heartbeat or alarm; faults that nobody notices are left out."},
    {"time_to_recover", "Time to recover", Quantity::time, Better::lower, Spread::items,
     "From the beginning of a fault until all journeys stay inside their objectives; faults from which the window "
     "does not recover are left out (see fault_stuck).",
     true},
    {"stuck_faults", "Faults that stay", Quantity::ratio, Better::lower, Spread::run,
     "Share of the faults that are over well before the end of the window, after which some journey is still outside "
     "its objective at that end.",
     true},
    {"latency.*", "Latency", Quantity::latency, Better::lower, Spread::items,
     "From a user's request to its answer, without trouble, by journey; requests that are lost are left out."},
    {"request_availability", "Answered requests", Quantity::ratio, Better::higher, Spread::run,
     "Share of the requests that are answered, without trouble.", true},
    {"journey_availability.*", "Answered requests of", Quantity::ratio, Better::higher, Spread::run,
     "Share of the requests that are answered, without trouble, by journey."},
    {"slo_attainment", "SLO attainment", Quantity::ratio, Better::higher, Spread::run,
     "Share of the requests that are answered in full and in time, without trouble, over all journeys."},
    {"journey_slo_attainment.*", "SLO attainment of", Quantity::ratio, Better::higher, Spread::run,
     "Share of the requests that are answered in full and in time, without trouble, by journey."},
    {"request_rate", "Requests", Quantity::rate, Better::neither, Spread::run, "Requests of users per time."},
    {"goodput", "Goodput", Quantity::rate, Better::higher, Spread::run,
     "Requests answered in full and in time, per time, without trouble."},
    {"calls_per_request", "Network calls per request", Quantity::none, Better::lower, Spread::run,
     "Calls over the network, to databases included, for each request of a user."},
    {"tries_per_call", "Tries per call", Quantity::none, Better::lower, Spread::run,
     "Tries of a call over the network, retries and hedges included, without trouble."},
    {"replicas", "Replicas", Quantity::none, Better::neither, Spread::run,
     "Processes of all deployables, averaged over the window without trouble."},
    {"event_lag", "Event lag", Quantity::time, Better::lower, Spread::items,
     "From publishing an event to the end of its handling."},
    {"staleness", "Staleness", Quantity::time, Better::lower, Spread::items,
     "Age of what a copy shows when it is read: how far it lags behind the owner."},
    {"sagas_undone", "Sagas undone", Quantity::ratio, Better::lower, Spread::run,
     "Share of the sagas that fail on the way and are taken back."},
    {"sagas_inconsistent", "Sagas in doubt", Quantity::ratio, Better::lower, Spread::run,
     "Share of the sagas that may leave some modules changed and others not: a call was given up without an answer, so "
     "that nobody knows whether its work was done, or is still being done, when it was taken back; or a step could not "
     "be taken back."},
    {"compensations", "Compensations per saga", Quantity::none, Better::lower, Spread::run,
     "Steps that are taken back, per saga begun."},
    {"lock_hold", "Lock time", Quantity::latency, Better::lower, Spread::run,
     "Time that a two-phase commit holds a row: from getting it to the arrival of the decision."},
    {"token_checks", "Token checks per request", Quantity::none, Better::lower, Spread::run,
     "Times a token is checked for each request of a user."},
    {"revocation_lag", "Revocation lag", Quantity::time, Better::lower, Spread::items,
     "Time for which a token goes on being accepted after its owner was locked out: what is left of its life."},
    {"sold", "Units sold", Quantity::count, Better::neither, Spread::run, "Units of limited goods sold."},
    {"oversold", "Units oversold", Quantity::count, Better::lower, Spread::run,
     "Units of limited goods sold that were not there."},
    {"waiting_room", "Wait for admission", Quantity::time, Better::lower, Spread::items,
     "Time that a user spends in the waiting room before being served, without trouble."},
    {"fault_users.*", "Users hit by", Quantity::ratio, Better::lower, Spread::run,
     "Share of the requests that are lost, late or degraded, from the first moment at which the fault hurts users to "
     "its end, by fault."},
    {"fault_journeys.*", "Journeys hit by", Quantity::ratio, Better::lower, Spread::run,
     "Share of the journeys outside their objective while the fault lasts, by fault."},
    {"fault_modules.*", "Modules hit by", Quantity::ratio, Better::lower, Spread::run,
     "Share of the modules that lose their process or in which at least 1 % of the visits fail while the fault lasts, "
     "by fault."},
    {"fault_depth.*", "Cascade depth of", Quantity::count, Better::lower, Spread::run,
     "Longest chain of components that pass the failure on, by fault."},
    {"fault_lasted.*", "Length of", Quantity::time, Better::lower, Spread::run,
     "From the beginning of the fault to its end or that of the window, by fault."},
    {"fault_detected.*", "Time to detect", Quantity::time, Better::lower, Spread::run,
     "From the beginning of the fault to the first missed heartbeat or alarm, by fault."},
    {"fault_recovered.*", "Time to recover from", Quantity::time, Better::lower, Spread::run,
     "From the beginning of the fault until all journeys stay inside their objectives, by fault."},
    {"fault_stuck.*", "Stuck after", Quantity::ratio, Better::lower, Spread::run,
     "Share of the runs in which the journeys are still outside their objectives at the end of the window, by fault: "
     "with the fault long over, a metastable failure. Not for a fault that outlasts the window."},
    {"goodput_after.*", "Goodput after", Quantity::ratio, Better::higher, Spread::run,
     "Good answers per request in the last tenth of the window, by fault."},
    {"tries_after.*", "Tries per call after", Quantity::none, Better::lower, Spread::run,
     "Tries of a call over the network after the fault has ended, by fault."},
    {"fault_availability.*", "Answered requests with", Quantity::ratio, Better::higher, Spread::run,
     "Share of the requests answered in the window of a fault, by journey and fault."},
    {"most_in_progress.*", "Most requests in progress", Quantity::count, Better::lower, Spread::run,
     "Most requests of users that waited or were served at the same moment in the window of the fault."},
    {"workers_exhausted.*", "Workers exhausted", Quantity::time, Better::higher, Spread::run,
     "From the beginning of the fault until the first process has no worker left, by fault."},
    {"breaker_opens.*", "Breaker opens", Quantity::time, Better::neither, Spread::run,
     "From the beginning of the fault until the first circuit breaker opens, by fault."},
    {"out_of_memory.*", "Out of memory", Quantity::time, Better::higher, Spread::run,
     "From the beginning of the fault until the first process dies for lack of memory, by fault."},
    {"catch_up.*", "Catching up", Quantity::time, Better::lower, Spread::run,
     "From the end of the fault until no event waits any more, by fault."},
    {"sessions_lost.*", "Sessions lost", Quantity::ratio, Better::lower, Spread::run,
     "Share of the users who have to begin again because the process that knew them is gone, by fault."},
    {"fault_waiting_room.*", "Wait for admission", Quantity::time, Better::lower, Spread::items,
     "Time that a user spends in the waiting room in the window of the fault, by fault."},
};

} // namespace

sim::MetricTable runtime_metrics()
{
    return table;
}

} // namespace model::runtime
