#include "delivery/streams.hpp"

#include "schema/distributions.hpp"

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;
using sim::schema::Quantity;

void Poisson::describe(Describe<Poisson>& d)
{
    d.name("poisson", "Changes arrive independently of each other during working hours.");
    d.field<&Poisson::rate_per_s>("rate", "Mean number of arrivals.")
        .unit(Quantity::work_rate)
        .above(0)
        .required()
        .main();
}

void Closed::describe(Describe<Closed>& d)
{
    d.name("closed", "A fixed number of changes is always under way; a delivered one is followed by the next at once.");
    d.field<&Closed::per_person>("per_person",
                                 "Changes under way for each person of each team, on modules the team owns.")
        .range(0, 100);
    d.field<&Closed::total>("total", "Changes under way in all, on any module; when given, per_person does not count.")
        .range(0, 1e6);
}

void Batch::describe(Describe<Batch>& d)
{
    d.name("batch", "A plan: all its changes are known at the start of the run, which ends when they are delivered.");
    d.field<&Batch::changes>("changes", "Number of changes in the plan.")
        .range(1, 1e6)
        .source("assumed: some five person-months at the default effort");
}

void TraceEntry::describe(Describe<TraceEntry>& d)
{
    d.name("trace_entry", "One recorded change.");
    d.field<&TraceEntry::authored_at>("authored_at", "When the change was written, ISO 8601 with offset.").required();
    d.field<&TraceEntry::committed_at>("committed_at", "When it entered the main line.");
    d.field<&TraceEntry::person>("person", "Who wrote it, as a pseudonym.");
    d.field<&TraceEntry::files>("files", "Files changed.").at_least(0);
    d.field<&TraceEntry::insertions>("insertions", "Lines added.").at_least(0);
    d.field<&TraceEntry::deletions>("deletions", "Lines removed.").at_least(0);
    d.field<&TraceEntry::parts>("parts", "Parts of the product touched, separated by semicolons; see module.parts.");
}

void Trace::describe(Describe<Trace>& d)
{
    d.name("trace", "Changes arrive when, and touch what, they did in a recorded history.");
    d.field<&Trace::changes>("changes", "The recorded changes, usually {csv: file.csv}.").required();
    d.field<&Trace::effort_per_change>("effort_per_change", "Hands-on time of a change however small.").at_least(0);
    d.field<&Trace::effort_per_line>("effort_per_line", "Hands-on time for each line added or removed.").at_least(0);
    d.field<&Trace::most_effort>(
         "most_effort", "Most hands-on time of one change, since huge commits are moves and imports; 0 for no limit.")
        .at_least(0);
    d.field<&Trace::speedup>("speedup", "Plays the history this many times as fast.").above(0);
}

std::span<const Choice> choices_of(ModuleChoice)
{
    static constexpr Choice names[] = {
        {static_cast<int>(ModuleChoice::random), "random", "Each change starts in a random module, by weight."},
        {static_cast<int>(ModuleChoice::in_turn), "in_turn", "The modules take turns, as often as their weight says."}};
    return names;
}

void WorkStream::describe(Describe<WorkStream>& d)
{
    d.name("work", "A stream of changes: the same work in every alternative.");
    d.field<&WorkStream::id>("id", "Name used by the rest of the scenario.").required().defines("stream");
    d.field<&WorkStream::title>("title", "Name shown to people.");
    d.field<&WorkStream::arrival>("arrival", "When changes come.").required();
    d.field<&WorkStream::effort>("effort", "Hands-on person-time of a change, shared out by the work stages.")
        .unit(Quantity::work_time)
        .main()
        .source("assumed: a small change, one working day of hands-on work");
    d.field<&WorkStream::modules>("modules", "Modules in which changes of this stream start, by weight.")
        .patterns("module");
    d.field<&WorkStream::module_choice>("module_choice", "How the changes are spread over these modules.");
    d.field<&WorkStream::urgency>("urgency",
                                  "Changes of higher urgency come first: people put less urgent work aside for them.")
        .range(-100, 100);
    d.field<&WorkStream::tries>("tries", "Times the change has to reach production before it does what was wanted.")
        .range(1, 1000);
    d.field<&WorkStream::wrong>("wrong", "Share of the changes nobody turns out to want.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&WorkStream::drift_per_s>("drift", "Share of a change's requirements that go stale per time until it is in "
                                               "production; that share is built again.")
        .unit(Quantity::decay)
        .at_least(0);
    d.field<&WorkStream::delay_cost_per_week>(
         "delay_cost", "What a finished change costs for each week it waits for its release, in person-time.")
        .at_least(0);
    d.field<&WorkStream::adds_lines>("adds_lines", "Lines a delivered change adds to each module it touches.")
        .unit(Quantity::lines)
        .at_least(0);
    d.field<&WorkStream::adds_tests>(
         "adds_tests", "Tests a change brings to each module it touches; they run with its own pipeline already.")
        .unit(Quantity::count)
        .at_least(0);
}

} // namespace model
