#include "delivery/stages.hpp"

#include "schema/distributions.hpp"

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;
using sim::schema::Quantity;

namespace {
constexpr auto id_doc = "Name of the stage; its times are reported as stage_time.<id>.";
} // namespace

std::span<const Choice> choices_of(OnFailure)
{
    static constexpr Choice names[] = {
        {static_cast<int>(OnFailure::restart), "restart", "The pipeline starts again from its first job."},
        {static_cast<int>(OnFailure::retry), "retry", "Only the failed job is run again."}};
    return names;
}

void Work::describe(Describe<Work>& d)
{
    d.name("work", "Hands-on work by the teams that own what the change touches.");
    d.field<&Work::id>("id", id_doc).defines("stage");
    d.field<&Work::role>("role", "Kind of work; only teams that do this role take it. Empty: any.");
    d.field<&Work::share>("share", "Part of the change's effort done in this stage.")
        .unit(Quantity::ratio)
        .range(0, 1000);
    d.field<&Work::time>("time", "Hands-on time of its own, in place of a part of the change's effort.")
        .unit(Quantity::work_time);
    d.field<&Work::same_person>("same_person",
                                "Whoever did the work stage before goes on at once, if the team does this role too.");
    d.field<&Work::each_team>(
        "each_team",
        "Each owner team does its part, side by side; otherwise the team of the first module does it all.");
    d.field<&Work::catches>("catches", "Share of the remaining defects found and mended here.")
        .unit(Quantity::ratio)
        .range(0, 1);
}

void Delay::describe(Describe<Delay>& d)
{
    d.name("delay", "Time that passes whatever people do.");
    d.field<&Delay::id>("id", id_doc).defines("stage");
    d.field<&Delay::time>("time", "Elapsed time, nights and weekends included.").unit(Quantity::time);
    d.field<&Delay::working_time>("working_time", "Working time, on top of `time`.").unit(Quantity::work_time);
    d.field<&Delay::per_path>("per_path", "Working time for each communication path in the owner team, on top: "
                                          "decisions that everybody has to agree on.")
        .at_least(0);
    d.field<&Delay::chance>("chance", "Share of the changes that this stage concerns.")
        .unit(Quantity::ratio)
        .range(0, 1);
}

void Gate::describe(Describe<Gate>& d)
{
    d.name("gate", "Something that happens only at fixed times: a board, a hand-over window, the end of a sprint.");
    d.field<&Gate::id>("id", id_doc).defines("stage");
    d.field<&Gate::period>("every", "Time from one session to the next.")
        .range(60, 10 * 365 * 86400.0)
        .main()
        .source("assumed: a board that meets every week");
    d.field<&Gate::first>("first", "First session, counted from the start of the run; left out: a random phase in "
                                   "every run, independent of other gates.")
        .at_least(0);
    d.field<&Gate::capacity>("capacity", "Changes one session can take; the rest waits for the next. 0 for no limit.")
        .range(0, 1e6);
    d.field<&Gate::passes>("passes", "Share of the changes that pass; the others come back to the next session.")
        .unit(Quantity::ratio)
        .range(0.01, 1);
}

void Review::describe(Describe<Review>& d)
{
    d.name("review", "Somebody else reads the change before it goes on.");
    d.field<&Review::id>("id", id_doc).defines("stage");
    d.field<&Review::wait>("wait", "Elapsed time until the review is done.")
        .unit(Quantity::time)
        .source("median 15 h, log-normal: Rigby & Bird 2013 (Microsoft 15–24 h); p90 assumed");
    d.field<&Review::effort>("effort", "Hands-on time of the reviewer, from the owner team.")
        .unit(Quantity::work_time)
        .source("off by default; about 3.2 h a week per engineer: Sadowski et al. 2018");
    d.field<&Review::catches>("catches", "Share of the remaining defects found and mended here.")
        .unit(Quantity::ratio)
        .range(0, 1);
}

void Meeting::describe(Describe<Meeting>& d)
{
    d.name("meeting", "People of several teams have to sit together when a change crosses owners.");
    d.field<&Meeting::id>("id", id_doc).defines("stage");
    d.field<&Meeting::from_teams>("from_teams", "Owner teams touched from which a meeting is needed.")
        .range(1, 1000)
        .source("assumed: a team alone need not meet");
    d.field<&Meeting::wait>("wait", "Until everybody has time.").unit(Quantity::work_time);
    d.field<&Meeting::length>("length", "How long they sit together.")
        .at_least(0)
        .source("assumed: the usual slot of an office calendar");
    d.field<&Meeting::people_per_team>("people_per_team", "People who come from each team.").range(1, 1000);
}

void Notice::describe(Describe<Notice>& d)
{
    d.name("notice", "Edits of a shared module are announced to everybody, who may object.");
    d.field<&Notice::id>("id", id_doc).defines("stage");
    d.field<&Notice::reading>("reading", "Time each reader needs, taken from all people of the company.")
        .at_least(0)
        .source("assumed: a mail of one page; it costs 300 readers 15 hours");
    d.field<&Notice::objection>("objection", "Working time left for objections.")
        .unit(Quantity::work_time)
        .source("assumed: until the same time of the next working day");
}

void Merge::describe(Describe<Merge>& d)
{
    d.name("merge", "The branch goes into its repository and may collide with what was merged since it was opened.");
    d.field<&Merge::id>("id", id_doc).defines("stage");
    d.field<&Merge::overlap>("overlap", "Chance that one branch merged meanwhile collides with this one.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("assumed, so that some eight rivals give the 15 % of colliding merges of Brun et al. 2011");
    d.field<&Merge::same_module_only>("same_module_only", "Only branches that touch a module in common can collide.");
    d.field<&Merge::fix>("fix", "Hands-on time to resolve a collision.")
        .unit(Quantity::work_time)
        .source("assumed: a quarter of a day to understand both sides and to test again");
}

void Job::describe(Describe<Job>& d)
{
    d.name("job", "One step of a pipeline.");
    d.field<&Job::id>("id", "Name of the job.").required();
    d.field<&Job::fixed>("fixed", "Time it takes whatever it is run on.").at_least(0);
    d.field<&Job::per_kloc>("per_kloc", "Time for each thousand lines of the deployable.").at_least(0);
    d.field<&Job::per_test>("per_test", "Time for each test of the deployable.").at_least(0);
    d.field<&Job::per_version>("per_version", "Time for each version that lives of the interfaces in the deployable: "
                                              "the tests of its consumers.")
        .at_least(0);
    d.field<&Job::per_version_pair>("per_version_pair",
                                    "Time for each pair of versions of the same interface that live "
                                    "side by side and have to read each other's data.")
        .at_least(0);
    d.field<&Job::pass>("pass", "Share of the runs that pass.").unit(Quantity::ratio).range(0.01, 1);
    d.field<&Job::flaky>("flaky", "Share of the runs that fail for no reason; such a job is simply run again.")
        .unit(Quantity::ratio)
        .range(0, 0.99)
        .source("off by default; 1.5 % of test runs at Google: Micco 2016");
    d.field<&Job::catches>("catches", "Share of the remaining defects found and mended here.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Job::environment>("environment", "Environment the job needs for itself; empty: none.")
        .refers("environment");
}

void Pipeline::describe(Describe<Pipeline>& d)
{
    d.name("pipeline", "Machines build and test the deployable, day and night.");
    d.field<&Pipeline::id>("id", id_doc).defines("stage");
    d.field<&Pipeline::jobs>("jobs", "The steps, one after the other.").required();
    d.field<&Pipeline::on_failure>("on_failure", "What a failed job leads to.");
    d.field<&Pipeline::fix>("fix", "Hands-on time after a failed job before it runs again.").unit(Quantity::work_time);
    d.field<&Pipeline::runners>("runners", "Pipelines that can run at once; 0 for any number.").range(0, 1e6);
    d.field<&Pipeline::runners_per>("runners_per", "What shares these runners.");
}

void Deploy::describe(Describe<Deploy>& d)
{
    d.name("deploy", "The deployable goes into production.");
    d.field<&Deploy::id>("id", id_doc).defines("stage");
    d.field<&Deploy::release>("release", "Who may deploy, and when.");
    d.field<&Deploy::hold>("hold", "Working time a deployment takes, during which it keeps the right to deploy.")
        .unit(Quantity::work_time)
        .main();
    d.field<&Deploy::effort>("effort",
                             "Hands-on time of a person of the owner team for each deployment of one deployable.")
        .at_least(0);
    d.field<&Deploy::manual_steps>("manual_steps", "Steps of a deployment that can go wrong one by one.")
        .range(0, 10000);
    d.field<&Deploy::step_error>("step_error", "Chance that a step goes wrong and fails the deployment.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Deploy::release_effort>("release_effort",
                                     "Person-time spent on each release however many changes it carries, for example "
                                     "testing everything again; done by people outside the teams.")
        .at_least(0);
    d.field<&Deploy::window>("window", "Days and hours in which deployments may start; left out: any time.");
}

void Environment::describe(Describe<Environment>& d)
{
    d.name("environment", "A place for tests that only so many pipelines can use at once.");
    d.field<&Environment::id>("id", "Name used by the jobs.").required().defines("environment");
    d.field<&Environment::count>("count", "How many there are.").range(1, 1e5);
}

const std::string& id_of(const Stage& stage)
{
    return std::visit([](const auto& s) -> const std::string& { return s.id; }, stage);
}

bool is_per_deployable(const Stage& stage)
{
    return std::holds_alternative<Merge>(stage) || std::holds_alternative<Pipeline>(stage) ||
           std::holds_alternative<Deploy>(stage);
}

} // namespace model
