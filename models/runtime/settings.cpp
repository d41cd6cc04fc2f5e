#include "runtime/settings.hpp"

#include "schema/distributions.hpp"

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;
using sim::schema::Quantity;

std::span<const Choice> choices_of(CpuSharing)
{
    static constexpr Choice names[] = {
        {static_cast<int>(CpuSharing::shared), "shared", "All requests in progress get an equal share."},
        {static_cast<int>(CpuSharing::fifo), "fifo",
         "First come, first served, one request per processor; a number of processors with a fraction is rounded up, "
         "and all of them are so much slower."}};
    return names;
}

std::span<const Choice> choices_of(Balance)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Balance::round_robin), "round_robin", "Each in turn."},
        {static_cast<int>(Balance::random), "random", "Any, all alike."},
        {static_cast<int>(Balance::least_busy), "least_busy", "The one with the fewest requests."}};
    return names;
}

std::span<const Choice> choices_of(Replacement)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Replacement::rolling), "rolling",
         "One replica after the other, a new one before an old one."},
        {static_cast<int>(Replacement::stop_start), "stop_start", "All old ones stop, then all new ones start."}};
    return names;
}

std::span<const Choice> choices_of(Carries)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Carries::journeys), "journeys", "The requests of users: a gateway."},
        {static_cast<int>(Carries::calls), "calls", "Calls between deployables: a service bus."},
        {static_cast<int>(Carries::events), "events", "Events: a message broker."}};
    return names;
}

std::span<const Choice> choices_of(Preset)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Preset::none), "none", "Nothing but what is written."},
        {static_cast<int>(Preset::resilience4j), "resilience4j",
         "3 attempts 500 ms apart, a breaker over 100 calls, 25 calls at once, 1 s timeout."},
        {static_cast<int>(Preset::hystrix), "hystrix", "A breaker over 10 s, 10 calls at once, 1 s timeout; no retry."},
        {static_cast<int>(Preset::envoy), "envoy",
         "Retries with full jitter within a budget, ejection of hosts that fail, 1024 calls at once, 15 s timeout."},
        {static_cast<int>(Preset::grpc), "grpc", "5 attempts, retries throttled by tokens; no timeout of its own."},
        {static_cast<int>(Preset::aws_sdk), "aws_sdk",
         "3 attempts, retries paid from a quota of 500 tokens; no timeout of its own."}};
    return names;
}

std::span<const Choice> choices_of(Atomicity)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Atomicity::two_phase), "two_phase",
         "All or nothing at one moment: everybody prepares, holding locks, then everybody commits."},
        {static_cast<int>(Atomicity::saga), "saga",
         "Step by step; when one fails, those before it are taken back by their `undo`."}};
    return names;
}

void Network::describe(Describe<Network>& d)
{
    d.name("network", "What a call between two processes adds.");
    d.field<&Network::round_trip>("round_trip", "Time to the other process and back.")
        .unit(Quantity::latency)
        .source("0.5 ms at the 80th percentile between machines of a region: evanjones.ca, 2021");
    d.field<&Network::per_megabyte>("per_megabyte", "Time that each megabyte of a call adds.")
        .unit(Quantity::latency)
        .at_least(0)
        .source("assumed: a line of 1 Gbit/s");
    d.field<&Network::marshalling>(
         "marshalling", "Processor time for unpacking a call and packing its answer, in the process that is called.")
        .unit(Quantity::latency)
        .source("assumed: part of the time of the operations");
    d.field<&Network::sidecar>("sidecar", "What the proxies at both ends of a service mesh add; 0 for none.")
        .unit(Quantity::latency)
        .at_least(0)
        .source("off; 2.65 ms at p90 for Istio 1.9, both proxies: istio.io");
    d.field<&Network::silence>(
         "silence",
         "A call without a timeout of its own fails after so long without an answer when its message was lost.")
        .above(0)
        .source("assumed: keep-alive probes give up after a minute");
    d.field<&Network::loss>("loss", "Share of the calls that are lost; their callers wait until their timeout.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("assumed: losses are repaired below, within the round trip");
}

void ProcessSettings::describe(Describe<ProcessSettings>& d)
{
    d.name("process", "Size and life of the processes of some deployables.");
    d.field<&ProcessSettings::deployables>(
        "deployables", "Deployables it holds for, * for any characters; of several entries the last that fits counts.");
    d.field<&ProcessSettings::replicas>("replicas", "Processes alike; where an autoscaler rules, at the start.")
        .range(1, 1e5)
        .main()
        .source("assumed: the fewest that survive the loss of one");
    d.field<&ProcessSettings::workers>(
         "workers", "Requests in progress at once in a replica; waiting for the answers of others is part of it.")
        .range(1, 1e6)
        .source("Tomcat: 200 threads");
    d.field<&ProcessSettings::queue>(
         "queue", "Requests that wait in a replica for a worker, the rest is refused; left out: no limit.")
        .range(0, 1e9);
    d.field<&ProcessSettings::cores>("cores", "Processors of a replica; 0 for as many as it needs.")
        .range(0, 1e4)
        .source("assumed: a common size of a container");
    d.field<&ProcessSettings::cpu>("cpu", "How requests share the processors.").source("schedulers of today");
    d.field<&ProcessSettings::balance>("balance", "Which replica gets the next call.").source("nginx, Envoy, gRPC");
    d.field<&ProcessSettings::memory_bytes>("memory", "Memory of a replica.")
        .unit(Quantity::data_size)
        .range(0, 1e15)
        .source("assumed: a common size of a container");
    d.field<&ProcessSettings::start_up>("start_up", "From starting a process to its first request: after a crash, when "
                                                    "scaling out, when deploying.")
        .at_least(0)
        .source("assumed: a JVM container of 3.5 s and what it loads (blog.omatheusmesmo.dev)");
    d.field<&ProcessSettings::stop>("stop", "From telling a process to stop to its end, without new requests.")
        .at_least(0)
        .source("assumed: none");
    d.field<&ProcessSettings::provisioning>("provisioning", "Time to get a new machine when scaling out.")
        .at_least(0)
        .source("assumed: machines are there");
    d.field<&ProcessSettings::replacement>("replacement", "How a new version replaces the old one.")
        .source("Kubernetes: RollingUpdate");
    d.field<&ProcessSettings::autoscaler>("autoscaler", "Changes the number of replicas with the load; left out: "
                                                        "nobody does.");
    d.field<&ProcessSettings::consumers>("consumers", "Events handled at once in a replica.")
        .range(1, 1e6)
        .source("assumed: few beside the workers for requests, so that events do not crowd them out");
    d.field<&ProcessSettings::starts_after>("starts_after",
                                            "Deployables, databases and hubs that must be up before it can start.");
    d.field<&ProcessSettings::rebuild>("rebuild", "Servers are built anew from their description so often, and with "
                                                  "that lose what has gone astray on them; left out: never.")
        .above(0);
}

void Database::describe(Describe<Database>& d)
{
    d.name("database", "Where sets of data live.");
    d.field<&Database::id>("id", "Name used by policies and faults.").required().defines("database");
    d.field<&Database::title>("title", "Name shown to people.");
    d.field<&Database::data>("data", "Sets of data in it. Every set is in exactly one database.").patterns("data");
    d.field<&Database::each>("each", "Makes one database of each of these sets, named after both: `db-orders`.");
    d.field<&Database::servers>("servers", "Queries worked on at once at full speed; the others wait.")
        .range(1, 1e6)
        .main()
        .source("assumed: one per processor");
    d.field<&Database::pool>("pool", "Connections that each replica of a caller keeps to it.")
        .range(1, 1e6)
        .source("HikariCP: 10");
    d.field<&Database::pool_wait>("pool_wait", "Longest wait for a free connection before the caller fails.")
        .unit(Quantity::latency)
        .above(0)
        .source("HikariCP: 30 s");
    d.field<&Database::lock_wait>("lock_wait", "Longest wait of a write for a row that somebody else holds before it "
                                               "fails.")
        .unit(Quantity::latency)
        .above(0)
        .source("MySQL: innodb_lock_wait_timeout, 50 s");
    d.field<&Database::nodes>("nodes", "Members of a group that works while more than half of them are up.")
        .range(1, 1000)
        .source("assumed: a single one");
    d.field<&Database::cores>("cores", "Processors of a node.")
        .range(0, 1e4)
        .source("assumed: a small server of its own");
    d.field<&Database::memory_bytes>("memory", "Memory of a node.")
        .unit(Quantity::data_size)
        .range(0, 1e15)
        .source("assumed: a small server of its own");
    d.field<&Database::start_up>("start_up", "From starting it after a crash to its first query, recovery included.")
        .at_least(0)
        .source("assumed: as other processes; a log written since the last checkpoint is read again within seconds");
}

void Hub::describe(Describe<Hub>& d)
{
    d.name("hub", "A process of its own on the way of messages: gateway, service bus, broker.");
    d.field<&Hub::id>("id", "Name used by policies and faults.").required().defines("hub");
    d.field<&Hub::title>("title", "Name shown to people.");
    d.field<&Hub::carries>("carries", "What passes through it.");
    d.field<&Hub::work>("work", "Processor time for each message.")
        .unit(Quantity::latency)
        .source("assumed: reads, decides, passes on");
    d.field<&Hub::replicas>("replicas", "Processes alike.").range(1, 1e5).main().source("assumed: one for everybody");
    d.field<&Hub::nodes>("nodes", "Members of a group that works while more than half of them are up.")
        .range(1, 1000)
        .source("assumed: a single one");
    d.field<&Hub::workers>("workers", "Messages in progress at once in a replica.")
        .range(1, 1e6)
        .source("assumed: one message after the other");
    d.field<&Hub::queue>("queue", "Messages that wait in a replica, the rest is refused; left out: no limit.")
        .range(0, 1e9);
    d.field<&Hub::cores>("cores", "Processors of a replica; 0 for as many as it needs.")
        .range(0, 1e4)
        .source("assumed: a common size of a container");
    d.field<&Hub::memory_bytes>("memory", "Memory of a replica.")
        .unit(Quantity::data_size)
        .range(0, 1e15)
        .source("assumed: a common size of a container");
    d.field<&Hub::start_up>("start_up", "From starting a process to its first message.")
        .at_least(0)
        .source("assumed: as other processes");
}

void Fallback::describe(Describe<Fallback>& d)
{
    d.name("fallback", "What the caller does when the answer fails to come.");
    d.field<&Fallback::coverage>("coverage", "Share of the calls for which it has something to say instead.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Fallback::time>("time", "Processor time for that.").unit(Quantity::latency).source("assumed: none");
}

void CallPolicy::describe(Describe<CallPolicy>& d)
{
    d.name("call_policy", "The care taken of some calls over the network; of several entries the last that fits a call "
                          "counts, alone.");
    d.field<&CallPolicy::from>("from", "Callers: modules, deployables, hubs, or `users` for the start of a journey; * "
                                       "for any characters, so that it alone stands for the users, too.");
    d.field<&CallPolicy::to>("to", "Called: modules, deployables, databases, hubs; * for any characters.");
    d.field<&CallPolicy::preset>("preset", "Library whose defaults hold for what is left out here.");
    d.field<&CallPolicy::timeout>("timeout", "Longest wait for one try; left out: as long as it takes.")
        .unit(Quantity::latency)
        .above(0)
        .main();
    d.field<&CallPolicy::retry>("retry", "Tries again after a failure; left out: one try. Needs a timeout.");
    d.field<&CallPolicy::budget>("budget", "Keeps retries few beside ordinary calls; left out: no limit.");
    d.field<&CallPolicy::breaker>("breaker", "Stops calling for a while when too many calls fail; left out: never.");
    d.field<&CallPolicy::bulkhead>("bulkhead", "Calls of one caller at once; left out: no limit.");
    d.field<&CallPolicy::rate_limit>("rate_limit", "Calls of one caller per time; left out: no limit.");
    d.field<&CallPolicy::throttle>("throttle", "The caller refuses calls itself that would most likely be refused.");
    d.field<&CallPolicy::outlier>("outlier", "Replicas that keep failing get no calls for a while.");
    d.field<&CallPolicy::hedge>("hedge", "Sends a late request once more and takes the first answer.");
    d.field<&CallPolicy::fallback>("fallback", "A stand-in for the answer; left out: the failure goes on upwards.");
    d.field<&CallPolicy::deadlines>("deadlines", "The called side is told how long the caller will wait and does not "
                                                 "begin what nobody waits for any more.");
}

void Copy::describe(Describe<Copy>& d)
{
    d.name("copy", "Data of another module kept up to date by its events, so that an operation is answered on the "
                   "spot.");
    d.field<&Copy::operation>("operation", "Operation answered from the copy instead of a call.")
        .refers("operation")
        .required();
    d.field<&Copy::at>("at", "Modules that keep such a copy.").patterns("module");
    d.field<&Copy::lag>("lag", "How much later the copy shows a change.")
        .unit(Quantity::latency)
        .source("assumed: about a second");
    d.field<&Copy::time>("time", "Processor time of an answer from the copy.")
        .unit(Quantity::latency)
        .source("assumed: a row in memory");
}

void Transaction::describe(Describe<Transaction>& d)
{
    d.name("transaction", "How an operation that changes several modules stays all-or-nothing.");
    d.field<&Transaction::operation>("operation", "The operation.").refers("operation").required();
    d.field<&Transaction::kind>("kind", "How it is done.");
    d.field<&Transaction::log>("log", "Time to write a decision down so that it survives a crash.")
        .unit(Quantity::latency)
        .at_least(0)
        .source("assumed: a forced write to a solid-state disk");
}

void NoSessions::describe(Describe<NoSessions>& d)
{
    d.name("none", "Every request stands alone.");
}

void ServerSessions::describe(Describe<ServerSessions>& d)
{
    d.name("in_process", "What is known of a user lives in the process that served the first request; it gets all the "
                         "others and takes them along when it dies.");
}

void StoredSessions::describe(Describe<StoredSessions>& d)
{
    d.name("stored", "Every process asks a database for what is known of a user.");
    d.shorthand("database");
    d.field<&StoredSessions::time>("time", "Time the database works for it.")
        .unit(Quantity::latency)
        .source("assumed: a row in memory");
    d.field<&StoredSessions::database>("database", "The database.").required();
}

void TokenSessions::describe(Describe<TokenSessions>& d)
{
    d.name("token", "The client brings a signed token along.");
    d.field<&TokenSessions::check>("check", "Processor time to check a token.")
        .unit(Quantity::latency)
        .source("assumed: one signature");
    d.field<&TokenSessions::lifetime>("lifetime", "How long a token holds; as long at most goes on who was locked out.")
        .above(0)
        .source("assumed: short, so that who is locked out is soon outside");
    d.field<&TokenSessions::at_entry>("at_entry", "Checked once, where the request comes in, instead of in every "
                                                  "process.");
}

void Admission::describe(Describe<Admission>& d)
{
    d.name("admission", "Who is let in when more users come than can be served.");
    d.field<&Admission::journeys>("journeys", "Journeys it holds for; of several entries the last that fits counts.")
        .patterns("journey");
    d.field<&Admission::rate_per_s>("rate", "Requests let in per time.")
        .unit(Quantity::rate)
        .above(0)
        .main()
        .source("assumed: a round number to be set to what the product can serve");
    d.field<&Admission::waiting_room>(
        "waiting_room",
        "The others wait in line; without it they are sent away once more than a second's worth has been let in.");
    d.field<&Admission::places>("places", "Places in that line; 0 for no limit.").range(0, 1e9);
}

std::span<const Choice> choices_of(SearchPer)
{
    static constexpr Choice names[] = {
        {static_cast<int>(SearchPer::module), "module", "One for each module, database or hub that shows failures."},
        {static_cast<int>(SearchPer::deployable), "deployable",
         "One for each deployable, database or hub that shows failures: each writes its logs in its own way."},
        {static_cast<int>(SearchPer::incident), "incident", "One in all: everything is found in one place."}};
    return names;
}

void Monitoring::describe(Describe<Monitoring>& d)
{
    d.name("monitoring", "How the loss of a process is noticed, and how trouble in general is.");
    d.field<&Monitoring::heartbeat>("heartbeat", "Time from one sign of life of a process to the next.")
        .above(0)
        .source("Kubernetes probes: every 10 s");
    d.field<&Monitoring::misses>("misses", "Signs of life missed in a row before it counts as dead.")
        .range(1, 1000)
        .source("Kubernetes probes: 3");
    d.field<&Monitoring::restart>("restart", "Starts dead processes again.");
    d.field<&Monitoring::alarm_every>("alarm_every", "How often the share of failed requests is looked at.")
        .above(0)
        .source("Prometheus: rules are evaluated every minute");
    d.field<&Monitoring::diagnosis>("diagnosis",
                                    "Time of one search for the cause; repair begins when all searches are done. "
                                    "Traces in one place make it short.")
        .at_least(0);
    d.field<&Monitoring::diagnosis_per>("diagnosis_per", "How many searches it takes.");
    d.field<&Monitoring::alarm_after>("alarm_after", "Looks in a row that must find trouble before somebody is called.")
        .range(1, 1000)
        .source("assumed: the first");
}

void Runtime::describe(Describe<Runtime>& d)
{
    d.name("runtime", "How the alternative runs the product.");
    d.field<&Runtime::network>("network", "What a call between two processes adds.");
    d.field<&Runtime::processes>("processes", "Size and life of the processes; what no entry names has the defaults.");
    d.field<&Runtime::databases>("databases", "Where sets of data live; left out: all in one called `database`.");
    d.field<&Runtime::hubs>("hubs", "Processes on the way of messages, one for each kind of them.");
    d.field<&Runtime::calls>("calls", "The care taken of calls.");
    d.field<&Runtime::copies>("copies", "Copies of data that spare calls.");
    d.field<&Runtime::transactions>("transactions", "Operations that must change several modules or none.");
    d.field<&Runtime::sessions>("sessions", "Where the state of a user between two requests lives.");
    d.field<&Runtime::admission>("admission", "Who is let in when too many come.");
    d.field<&Runtime::monitoring>("monitoring", "How trouble is noticed.");
}

} // namespace model
