/// The stages a change passes on its way to production. A flow is any sequence of them.
#pragma once

#include "delivery/release.hpp"
#include "random/distribution.hpp"
#include "schema/type.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

/// Hands-on work by people of the teams that own what the change touches.
struct Work {
    std::string id{"work"};
    std::string role;
    double share = 1;
    std::optional<sim::Distribution> time;
    bool same_person = false;
    bool each_team = true;
    double catches = 0;
    static void describe(sim::schema::Describe<Work>&);
};

/// Time that passes whatever people do: a delivery, an approval by mail, a decision that many have to agree on.
struct Delay {
    std::string id{"delay"};
    sim::Distribution time{sim::Constant{0}};
    sim::Distribution working_time{sim::Constant{0}};
    sim::schema::WorkTime per_path{};
    double chance = 1;
    static void describe(sim::schema::Describe<Delay>&);
};

/// Something that only happens at fixed times: a board, a hand-over window, the end of a sprint.
struct Gate {
    std::string id{"gate"};
    sim::Duration period = std::chrono::hours(7 * 24);
    std::optional<sim::Duration> first;
    int capacity = 0;
    double passes = 1;
    static void describe(sim::schema::Describe<Gate>&);
};

/// Somebody else reads the change.
struct Review {
    std::string id{"review"};
    sim::Distribution wait{sim::Lognormal{15 * 3600.0, 45 * 3600.0}};
    sim::Distribution effort{sim::Constant{0}};
    double catches = 0;
    static void describe(sim::schema::Describe<Review>&);
};

/// People of several teams have to sit together before the change can go on.
struct Meeting {
    std::string id{"meeting"};
    int from_teams = 2;
    sim::Distribution wait{sim::Constant{0}};
    sim::schema::WorkTime length{std::chrono::hours(1)};
    int people_per_team = 1;
    static void describe(sim::schema::Describe<Meeting>&);
};

/// Edits of a shared module are announced to its readers, who may object.
struct Notice {
    std::string id{"notice"};
    sim::schema::WorkTime reading{std::chrono::minutes(3)};
    sim::Distribution objection{sim::Constant{8 * 3600.0}};
    static void describe(sim::schema::Describe<Notice>&);
};

/// The branch goes into the main line of its repository and may collide with what got there first.
struct Merge {
    std::string id{"merge"};
    double overlap = 0.02;
    bool same_module_only = false;
    sim::Distribution fix{sim::Constant{2 * 3600.0}};
    static void describe(sim::schema::Describe<Merge>&);
};

/// One step of a pipeline.
struct Job {
    std::string id;
    sim::Duration fixed{};
    sim::Duration per_kloc{};
    sim::Duration per_test{};
    sim::Duration per_version{};      ///< of the interfaces in the deployable, that live side by side
    sim::Duration per_version_pair{}; ///< of one interface
    double pass = 1;
    double flaky = 0;
    double catches = 0;
    std::string environment;
    static void describe(sim::schema::Describe<Job>&);
};

/// What a failed job does to the pipeline.
enum class OnFailure : unsigned char { restart, retry };
std::span<const sim::schema::Choice> choices_of(OnFailure);

/// Machines build and test the deployable.
struct Pipeline {
    std::string id{"pipeline"};
    std::vector<Job> jobs;
    OnFailure on_failure = OnFailure::restart;
    sim::Distribution fix{sim::Constant{0}};
    int runners = 0;
    Scope runners_per = Scope::company;
    static void describe(sim::schema::Describe<Pipeline>&);
};

/// The deployable goes into production under a release policy.
struct Deploy {
    std::string id{"deploy"};
    ReleasePolicy release;
    sim::Distribution hold{sim::Constant{0}};
    sim::schema::WorkTime effort{};
    int manual_steps = 0;
    double step_error = 0;
    sim::schema::WorkTime release_effort{};
    std::optional<Window> window;
    static void describe(sim::schema::Describe<Deploy>&);
};

using Stage = std::variant<Work, Delay, Gate, Review, Meeting, Notice, Merge, Pipeline, Deploy>;

/// The stage's id, whatever its kind.
const std::string& id_of(const Stage& stage);
/// True for stages that happen once for each deployable the change touches rather than once for the change.
bool is_per_deployable(const Stage& stage);

/// A kind of place that only so many pipelines can use at once.
struct Environment {
    std::string id;
    int count = 1;
    static void describe(sim::schema::Describe<Environment>&);
};

} // namespace model
