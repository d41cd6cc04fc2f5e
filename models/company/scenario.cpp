#include "company/scenario.hpp"

#include <algorithm>

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;
using sim::schema::Quantity;

void Deployable::describe(Describe<Deployable>& d)
{
    d.name("deployable", "What is built, tested and deployed as one piece.");
    d.field<&Deployable::id>("id", "Name used by the rest of the alternative.").required().defines("deployable");
    d.field<&Deployable::title>("title", "Name shown to people.");
    d.field<&Deployable::modules>("modules", "Modules inside.").patterns("module");
    d.field<&Deployable::each>("each", "Makes one deployable of each of these modules, under the module's id.");
    d.field<&Deployable::repository>("repository",
                                     "Deployables that name the same repository share it; left out: one of its own.");
}

void Setup::describe(Describe<Setup>& d)
{
    d.name("setup", "Work that an alternative takes once, before it is as described; done by people who come for it.");
    d.field<&Setup::id>("id", "Name of the work.").required().defines("setup");
    d.field<&Setup::title>("title", "Name shown to people.");
    d.field<&Setup::effort>("effort", "Hands-on time.").at_least(0).required();
    d.field<&Setup::count>("count", "So many times, for example once for each application.").range(0, 1e6);
}

void RoadStep::describe(Describe<RoadStep>& d)
{
    d.name("road_step",
           "A step from one structure to the next. What has begun goes on as it was; new work meets the new "
           "structure.");
    d.field<&RoadStep::id>("id", "Name of the step.").required().defines("road_step");
    d.field<&RoadStep::title>("title", "Name shown to people.");
    d.field<&RoadStep::becomes>("becomes",
                                "The alternative whose people, cut, flow and machines there are from then on.")
        .required()
        .refers("alternative");
    d.field<&RoadStep::at>("at", "Not before this time after the end of the warm-up; left out: right after the step "
                                 "before.")
        .at_least(0);
    d.field<&RoadStep::when>("when", "What has to be so before it begins, as people see it who look back once a week. "
                                     "What never happens is never reached, nor is any step after it.");
    d.field<&RoadStep::effort>("effort", "Hands-on time that the step takes, by the people of the structure before it.")
        .at_least(0);
    d.field<&RoadStep::people>("people", "So many of them work on it at once; the others go on with their work.")
        .range(1, 1e5);
}

void Alternative::describe(Describe<Alternative>& d)
{
    d.name("alternative", "One way of cutting the product and organising the people who make it.");
    d.field<&Alternative::id>("id", "Name used by the rest of the scenario.").required().defines("alternative");
    d.field<&Alternative::title>("title", "Name shown to people.");
    d.field<&Alternative::story>("story", "What is different here, in a sentence or two.");
    d.field<&Alternative::from>("from", "Starts as a copy of that alternative; only what differs is written.")
        .refers("alternative");
    d.field<&Alternative::deployables>(
         "deployables", "How the modules are cut into deployable pieces. Every module is in exactly one.")
        .required();
    d.field<&Alternative::co_change>("co_change", "Modules that have to change together because of this cut, on top of "
                                                  "what the product asks for: by shared tables, shared libraries.");
    d.field<&Alternative::interfaces>("interfaces", "What modules rely on, how it changes, and how many versions of it "
                                                    "live.");
    d.field<&Alternative::erosion>("erosion", "How borders inside a deployable wash away.");
    d.field<&Alternative::organization>("organization", "Teams, what they own and how they talk; needed for work.");
    d.field<&Alternative::flow>("flow", "The stages from accepted work to production, in order; needed for work.");
    d.field<&Alternative::wip_limit>(
         "wip_limit", "Most changes in the flow at once; the others wait in the backlog. 0 for no limit.")
        .range(0, 1e6);
    d.field<&Alternative::increments>("increments", "Shares of a plan that are started one after the other, each when "
                                                    "the one before is in production; left out: everything at once.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Alternative::learn>(
        "learn", "An increment in production shows which of the remaining ideas are wrong, and those are dropped.");
    d.field<&Alternative::failures>("failures", "Changes that break production, and how they are put right.");
    d.field<&Alternative::environments>("environments", "Shared places for tests.");
    d.field<&Alternative::runtime>("runtime", "How the product is run, where it has journeys.");
    d.field<&Alternative::servers>("servers", "How processors and memory are paid.");
    d.field<&Alternative::setup>("setup", "Work that it takes once: building, moving, connecting. It is paid in the "
                                          "measured period.");
    d.field<&Alternative::road>("road", "The steps by which it becomes another alternative within a run, in order.");
    d.field<&Alternative::access>("access", "Which deployable may call which, for the reach of a breach.");
}

void Study::describe(Describe<Study>& d)
{
    d.name("study", "How long and how often the model is run.");
    d.field<&Study::warm_up>("warm_up", "Elapsed time at the start of each run that does not count.")
        .range(0, 50 * 365 * 86400.0);
    d.field<&Study::length>(
         "length",
         "Elapsed time that counts, after the warm-up. A run whose work is a plan ends when the plan is done.")
        .range(60, 200 * 365 * 86400.0)
        .main()
        .source("assumed: a year of 52 whole weeks, so that every weekday counts alike");
    d.field<&Study::runs>("runs", "Runs of every alternative, on the same random numbers pair by pair.")
        .range(1, 1e6)
        .source("assumed: a first answer within seconds; set a precision where it matters");
    d.field<&Study::compare>("compare",
                             "Alternatives that are run; left out: all. The others are stations of roads, or "
                             "what others are made from.")
        .refers("alternative");
    d.field<&Study::baseline>("baseline", "Alternative the others are compared with; left out: the first.")
        .refers("alternative");
    d.field<&Study::precision>("precision",
                               "Goes on until the half-width of the interval is at most this share of the mean.")
        .unit(Quantity::ratio)
        .range(1e-4, 1);
    d.field<&Study::precision_metric>("precision_metric", "Metric whose mean has to be known that well.");
    d.field<&Study::most_runs>("most_runs", "Gives up on the precision after so many runs.")
        .range(2, 1e6)
        .source("assumed: beyond it, a tenfold effort makes the interval only three times as narrow");
    d.field<&Study::period>("period", "Tells some metrics for each part of the measured time as well, parts being as "
                                      "long as this.")
        .range(86400, 200 * 365 * 86400.0);
}

std::span<const Choice> choices_of(Badge)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Badge::measured), "measured", "Taken from data of the organisation itself."},
        {static_cast<int>(Badge::cited), "cited", "Taken from a publication."},
        {static_cast<int>(Badge::assumed), "assumed", "A guess; worth checking when the answer depends on it."}};
    return names;
}

void InputNote::describe(Describe<InputNote>& d)
{
    d.name("input", "Where an input of the scenario comes from.");
    d.field<&InputNote::path>("path", "The input, as --set names it.").required();
    d.field<&InputNote::badge>("badge", "How sure we are of it.");
    d.field<&InputNote::source>("source", "Publication, system or person it was taken from.");
    d.field<&InputNote::note>("note", "What to know about it.");
}

std::vector<std::size_t> Scenario::compared() const
{
    std::vector<std::size_t> places;
    for (std::size_t a = 0; a < alternatives.size(); ++a) {
        if (study.compare.empty() || std::ranges::find(study.compare, alternatives[a].id) != study.compare.end())
            places.push_back(a);
    }
    return places;
}

sim::schema::TimeScale Scenario::scale() const
{
    sim::schema::TimeScale scale = calendar.scale();
    scale.currency = sim::schema::Currency::from(prices.currency).value_or(sim::schema::Currency());
    return scale;
}

void Scenario::describe(Describe<Scenario>& d)
{
    d.name("scenario", "One product, the work on it, the use of it, and the alternatives compared on them.");
    d.field<&Scenario::format>("twopizza", "Version of the file format.").range(1, 1);
    d.field<&Scenario::id>("id", "Short name of the scenario.").required();
    d.field<&Scenario::title>("title", "What the scenario is about, in a few words.").required();
    d.field<&Scenario::story>("story", "The situation and the question.");
    d.field<&Scenario::source>("source", "Where the story comes from.");
    d.field<&Scenario::claims>("claims", "Statements the scenario reproduces, by number.");
    d.field<&Scenario::people>("people", "Everybody who builds the product; teams without a size share them evenly.")
        .range(0, 1e6)
        .main();
    d.field<&Scenario::calendar>("calendar", "When people work.");
    d.field<&Scenario::prices>("prices", "What people, machines and tools cost.");
    d.field<&Scenario::study>("study", "How long and how often the model is run.");
    d.field<&Scenario::product>("product", "What is built.").required();
    d.field<&Scenario::work>("work", "The work, the same for every alternative; left out where only the use of the "
                                     "product counts.");
    d.field<&Scenario::observation>("observation", "The windows in which requests of journeys are simulated.");
    d.field<&Scenario::faults>("faults", "What goes wrong at run time, the same for every alternative.");
    d.field<&Scenario::alternatives>("alternatives", "The ways of working that are compared.").required();
    d.field<&Scenario::expect>("expect", "Statements about the results that are checked after the runs.").sentence();
    d.field<&Scenario::inputs>(
        "inputs",
        "Where the inputs come from; whatever is not listed counts as assumed when set and as default when not.");
}

} // namespace model
