/// Everything one alternative needs to run, with names resolved to indices and numbers ready to use.
#pragma once

#include "delivery/conditions.hpp"
#include "delivery/failures.hpp"
#include "delivery/interfaces.hpp"
#include "delivery/lists.hpp"
#include "delivery/stages.hpp"
#include "delivery/streams.hpp"
#include "organization/organization.hpp"
#include "product/product.hpp"
#include "runtime/engine/plan.hpp"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace model {

/// Another module that changes often have to touch as well.
struct Coupling {
    int module;
    double probability;
    double effort; ///< added by it, as a share of the change's own
};

struct PlanModule {
    std::string id;
    double size_lines;
    double tests;
    double weight;
    bool shared;
    int deployable;
    std::vector<Coupling> co_change;
    Indices interfaces{}; ///< that a change of it is a step of
};

struct PlanInterface {
    Interface settings;
    std::vector<int> modules;
    std::vector<int> clients;
};

struct PlanDeployable {
    std::string id;
    int repository;
};

struct PlanTeam {
    std::string id;
    int people;
    std::vector<int> modules; ///< owned, in order
};

/// One observed change, ready to be replayed.
struct TracedChange {
    sim::Duration at; ///< since the first change of the trace, elapsed
    double effort_s;
    Indices modules;
};

struct PlanStream {
    WorkStream settings;
    std::vector<int> modules;
    std::vector<TracedChange> trace;
};

/// A run of consecutive stages that is carried out together.
struct PlanStep {
    enum class Kind : unsigned char {
        work,          ///< work stages of one person after the other
        change,        ///< one stage that happens once for the change
        per_deployable ///< stages that every touched deployable goes through on its own
    } kind;
    int first;
    int last; ///< stage after the last one
};

struct Plan;

/// From one structure to the next.
struct PlanRoadStep {
    std::string id;
    std::optional<sim::Duration> at; ///< not before, from the end of the warm-up
    std::optional<Trigger> when;     ///< has to hold before it begins
    double effort_s = 0;             ///< of the people of the structure before
    int people = 1;                  ///< who work on it at once
    std::shared_ptr<const Plan> becomes;
};

struct Plan {
    std::string alternative;
    std::vector<PlanModule> modules;
    std::vector<PlanDeployable> deployables;
    int repositories = 0;
    std::vector<PlanTeam> teams;
    Communication communication;
    std::vector<Absence> absences;
    double effort_factor = 1; ///< of hands-on work on changes
    Newcomers newcomers;
    Skills skills;
    Talent talent;
    std::optional<Knowledge> knowledge;
    std::optional<Strain> strain;
    std::vector<PlanInterface> interfaces;
    Erosion erosion;
    double incongruence = 0; ///< more hands-on time for what several teams share
    double debt_per_change = 0;
    bool on_call = false;
    int changes_per_person = 1;
    std::vector<PlanStream> streams;
    std::vector<Stage> flow;
    std::vector<PlanStep> steps;
    std::vector<int> role_of_stage;                    ///< work stages: index into owners[module]; others: 0
    std::vector<std::vector<std::vector<int>>> owners; ///< [module][role]: teams that do it, in order
    int wip_limit = 0;
    std::vector<double> increments;
    bool learn = true;
    Failures failures;
    std::vector<Environment> environments;
    runtime::RuntimePlan runtime; ///< empty without journeys
    UserGrowth growth;
    sim::Calendar calendar;
    sim::schema::TimeScale scale;
    sim::Duration warm_up{};
    sim::Duration length{};
    int people = 0;
    std::vector<PlanRoadStep> road;      ///< to other structures, in order
    std::optional<sim::Duration> period; ///< the measured time is told in parts of this length, too

    bool ends_with_plan() const; ///< all work is a plan, so the run ends when it is delivered
    double paths() const;        ///< communication paths in and between the teams
    int growth_steps() const;    ///< that users take within a run
};

/// Groups the stages of a flow into steps.
std::vector<PlanStep> steps_of(const std::vector<Stage>& flow);

} // namespace model
