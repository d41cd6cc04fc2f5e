/// How an alternative runs the product: its processes, databases, network, hubs and the care taken of calls.
#pragma once

#include "random/distribution.hpp"
#include "runtime/policies/autoscaler.hpp"
#include "runtime/policies/breaker.hpp"
#include "runtime/policies/hedge.hpp"
#include "runtime/policies/limits.hpp"
#include "runtime/policies/outlier.hpp"
#include "runtime/policies/retry.hpp"
#include "runtime/policies/retry_budget.hpp"
#include "schema/type.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

/// What a call between two processes adds.
struct Network {
    sim::Distribution round_trip{sim::Lognormal{0.35e-3, 0.6e-3}};
    sim::Duration per_megabyte = std::chrono::milliseconds(8);
    sim::Distribution marshalling{sim::Constant{0}};
    sim::Duration sidecar{};
    double loss = 0;
    sim::Duration silence = std::chrono::seconds(60);

    static void describe(sim::schema::Describe<Network>&);
};

/// How the work on a processor is shared out.
enum class CpuSharing : unsigned char { shared, fifo };
std::span<const sim::schema::Choice> choices_of(CpuSharing);

/// Which replica gets the next call.
enum class Balance : unsigned char { round_robin, random, least_busy };
std::span<const sim::schema::Choice> choices_of(Balance);

/// How a new version replaces the old one.
enum class Replacement : unsigned char { rolling, stop_start };
std::span<const sim::schema::Choice> choices_of(Replacement);

/// Size and life of the processes of some deployables.
struct ProcessSettings {
    std::vector<std::string> deployables{"*"};
    int replicas = 2;
    int workers = 200;
    std::optional<int> queue;
    double cores = 2;
    CpuSharing cpu = CpuSharing::shared;
    Balance balance = Balance::round_robin;
    double memory_bytes = 4e9;
    sim::Duration start_up = std::chrono::seconds(10);
    sim::Duration stop = std::chrono::seconds(0);
    sim::Duration provisioning{};
    Replacement replacement = Replacement::rolling;
    std::optional<AutoscalerSettings> autoscaler;
    int consumers = 10;
    std::vector<std::string> starts_after;
    std::optional<sim::Duration> rebuild;

    static void describe(sim::schema::Describe<ProcessSettings>&);
};

/// Where sets of data live.
struct Database {
    std::string id;
    sim::schema::Text title;
    std::vector<std::string> data{"*"};
    bool each = false;
    int servers = 4;
    int pool = 10;
    sim::Duration pool_wait = std::chrono::seconds(30);
    sim::Duration lock_wait = std::chrono::seconds(50);
    int nodes = 1;
    double cores = 4;
    double memory_bytes = 16e9;
    sim::Duration start_up = std::chrono::seconds(10);

    static void describe(sim::schema::Describe<Database>&);
};

/// What passes through a hub.
enum class Carries : unsigned char { journeys, calls, events };
std::span<const sim::schema::Choice> choices_of(Carries);

/// A process of its own on the way of messages: gateway, service bus, broker.
struct Hub {
    std::string id;
    sim::schema::Text title;
    Carries carries = Carries::calls;
    sim::Distribution work{sim::Constant{1e-3}};
    int replicas = 1;
    int nodes = 1;
    int workers = 1;
    std::optional<int> queue;
    double cores = 2;
    double memory_bytes = 4e9;
    sim::Duration start_up = std::chrono::seconds(10);

    static void describe(sim::schema::Describe<Hub>&);
};

/// A set of policies known by the name of the library that ships it.
enum class Preset : unsigned char { none, resilience4j, hystrix, envoy, grpc, aws_sdk };
std::span<const sim::schema::Choice> choices_of(Preset);

/// What the caller does when the answer fails to come.
struct Fallback {
    double coverage = 1;
    sim::Distribution time{sim::Constant{0}};
    static void describe(sim::schema::Describe<Fallback>&);
};

/// The care taken of some calls over the network.
struct CallPolicy {
    std::vector<std::string> from{"*"};
    std::vector<std::string> to{"*"};
    Preset preset = Preset::none;
    std::optional<sim::Duration> timeout;
    std::optional<RetrySettings> retry;
    std::optional<RetryBudgetSettings> budget;
    std::optional<BreakerSettings> breaker;
    std::optional<BulkheadSettings> bulkhead;
    std::optional<RateLimitSettings> rate_limit;
    std::optional<ThrottleSettings> throttle;
    std::optional<OutlierSettings> outlier;
    std::optional<HedgeSettings> hedge;
    std::optional<Fallback> fallback;
    bool deadlines = false;

    static void describe(sim::schema::Describe<CallPolicy>&);
};

/// Data of another module kept up to date by its events.
struct Copy {
    std::string operation;
    std::vector<std::string> at{"*"};
    sim::Distribution lag{sim::Exponential{1}};
    sim::Distribution time{sim::Constant{1e-3}};

    static void describe(sim::schema::Describe<Copy>&);
};

/// How an operation that changes several modules stays all-or-nothing.
enum class Atomicity : unsigned char { two_phase, saga };
std::span<const sim::schema::Choice> choices_of(Atomicity);

struct Transaction {
    std::string operation;
    Atomicity kind = Atomicity::saga;
    sim::Duration log = std::chrono::milliseconds(1);

    static void describe(sim::schema::Describe<Transaction>&);
};

/// The state of a user between two requests lives in the process that served the first.
struct ServerSessions {
    static void describe(sim::schema::Describe<ServerSessions>&);
};
/// … or in a database that every process asks.
struct StoredSessions {
    sim::Distribution time{sim::Constant{1e-3}};
    std::string database;
    static void describe(sim::schema::Describe<StoredSessions>&);
};
/// … or in a signed token that the client brings along.
struct TokenSessions {
    sim::Distribution check{sim::Constant{1e-4}};
    sim::Duration lifetime = std::chrono::minutes(15);
    bool at_entry = false;
    static void describe(sim::schema::Describe<TokenSessions>&);
};
/// … or nowhere: every request stands alone.
struct NoSessions {
    static void describe(sim::schema::Describe<NoSessions>&);
};
using Sessions = std::variant<NoSessions, ServerSessions, StoredSessions, TokenSessions>;

/// Who is let in when more users come than can be served.
struct Admission {
    std::vector<std::string> journeys{"*"};
    double rate_per_s = 1000;
    bool waiting_room = true;
    int places = 0;

    static void describe(sim::schema::Describe<Admission>&);
};

/// What one search for the cause of trouble covers.
enum class SearchPer : unsigned char { module, deployable, incident };
std::span<const sim::schema::Choice> choices_of(SearchPer);

/// How the loss of a process is noticed, and how trouble in general is.
struct Monitoring {
    sim::Duration heartbeat = std::chrono::seconds(10);
    int misses = 3;
    bool restart = true;
    sim::Duration alarm_every = std::chrono::minutes(1);
    int alarm_after = 1;
    sim::Duration diagnosis{};
    SearchPer diagnosis_per = SearchPer::module;

    static void describe(sim::schema::Describe<Monitoring>&);
};

struct Runtime {
    Network network;
    std::vector<ProcessSettings> processes;
    std::vector<Database> databases;
    std::vector<Hub> hubs;
    std::vector<CallPolicy> calls;
    std::vector<Copy> copies;
    std::vector<Transaction> transactions;
    Sessions sessions;
    std::vector<Admission> admission;
    Monitoring monitoring;

    static void describe(sim::schema::Describe<Runtime>&);
};

} // namespace model
