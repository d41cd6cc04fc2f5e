#include "organization/organization.hpp"

#include "random/variates.hpp"
#include "schema/distributions.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;
using sim::schema::Quantity;

std::span<const Choice> choices_of(Weekday)
{
    static constexpr Choice names[] = {{0, "Mon", ""}, {1, "Tue", ""}, {2, "Wed", ""}, {3, "Thu", ""},
                                       {4, "Fri", ""}, {5, "Sat", ""}, {6, "Sun", ""}};
    return names;
}

void Team::describe(Describe<Team>& d)
{
    d.name("team", "A group of people who share one queue of work.");
    d.field<&Team::id>("id", "Name used by the rest of the scenario.").required().defines("team");
    d.field<&Team::title>("title", "Name shown to people.");
    d.field<&Team::count>("count", "So many teams alike, named id-1, id-2, … when there are several.").range(1, 1e5);
    d.field<&Team::people>(
         "people",
         "People in each of these teams; left out: an equal share of the scenario's people who are in no other team.")
        .range(1, 1e6)
        .main();
    d.field<&Team::owns>("owns", "Modules the team changes and ships; left out: the modules nobody else owns are dealt "
                                 "out among such teams so that everybody gets about as many changes.")
        .patterns("module");
    d.field<&Team::roles>("roles", "Kinds of work it does on what it owns, as named by the work stages; left out: "
                                   "every kind (a cross-functional team).");
}

void Absence::describe(Describe<Absence>& d)
{
    d.name("absence", "A reason for which people are away: leave, illness, a post that is vacant.");
    d.field<&Absence::id>("id", "Name of the reason.").required().defines("absence");
    d.field<&Absence::title>("title", "Name shown to people.");
    d.field<&Absence::every>("every", "From being back to being away again, for each person, elapsed.")
        .unit(Quantity::time)
        .source("20 days of leave in 250 working days, taken by the week");
    d.field<&Absence::lasts>("lasts", "How long a person is away, elapsed.")
        .unit(Quantity::time)
        .source("assumed: a week at a time");
    d.field<&Absence::replaced>("replaced", "Whoever was there is gone for good, and a newcomer comes in the end.");
}

void Newcomers::describe(Describe<Newcomers>& d)
{
    d.name("newcomers", "People who join during a run, and what it takes until they are worth what the others are.");
    d.field<&Newcomers::productivity>("productivity", "What a newcomer gets done on the first day, in relation to the "
                                                      "others; it grows in a straight line.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("Abdel-Hamid & Madnick 1991: 0.5 of an experienced person");
    d.field<&Newcomers::ramp_up>("ramp_up", "Until a newcomer gets as much done as the others, elapsed.")
        .at_least(0)
        .source("between 20 working days (Madachy) and 80 (Abdel-Hamid & Madnick 1991): 60 working days");
    d.field<&Newcomers::training>("training", "What a newcomer takes of the others' time until then, in persons.")
        .range(0, 10)
        .source("Madachy's teaching model of Brooks's law: a quarter of an experienced person");
}

double newcomer_loss(const Newcomers& newcomers, double age_s)
{
    const double ramp_up_s = sim::seconds_of(newcomers.ramp_up);
    if (age_s >= ramp_up_s) return 0;
    return (1 - newcomers.productivity) * (1 - age_s / ramp_up_s) + newcomers.training;
}

void Skills::describe(Describe<Skills>& d)
{
    d.name("skills", "What people can do, of what the work asks for. Each piece of work takes one skill, any of them "
                     "alike; a team has those of its people.");
    d.field<&Skills::kinds>("kinds", "So many skills are asked for; 0 leaves the question out.").range(0, 64);
    d.field<&Skills::per_person>("per_person", "Skills of each person.")
        .range(1, 64)
        .source("assumed: a main one and another one");
    d.field<&Skills::at_random>("at_random",
                                "Everybody has any of them; otherwise they are dealt out in turn, so that as "
                                "few as possible are missing.");
    d.field<&Skills::help>("help", "Wait for somebody from outside when the team lacks the skill, in working time.")
        .unit(Quantity::work_time)
        .source("assumed: a day");
}

std::span<const Choice> choices_of(TeamChoice)
{
    static constexpr Choice names[] = {
        {static_cast<int>(TeamChoice::by_lot), "by_lot", "Whoever comes goes where a place is free."},
        {static_cast<int>(TeamChoice::strong_in_small), "strong_in_small",
         "Strong people look for freedom: they take the places of the smallest teams first."}};
    return names;
}

void Talent::describe(Describe<Talent>& d)
{
    d.name("talent", "How much people differ in what they get done in the same time. A team works at the mean pace of "
                     "its people; who comes into a vacant post is as strong as who went.");
    d.field<&Talent::spread>("spread", "Standard deviation of what a person gets done, as a share of the mean; 0: all "
                                       "are alike.")
        .unit(Quantity::ratio)
        .range(0, 2);
    d.field<&Talent::choice>("choice", "Who comes into which team; through a reorganisation people stay where they "
                                       "are.");
}

double talent_of(const Talent& talent, sim::Draws& luck)
{
    if (talent.spread == 0) return 1;
    const double variance = std::log1p(talent.spread * talent.spread); // of the logarithm
    return std::exp(std::sqrt(variance) * sim::standard_normal(luck) - variance / 2);
}

std::span<const Choice> choices_of(Assignment)
{
    static constexpr Choice names[] = {
        {static_cast<int>(Assignment::who_knows), "who_knows", "Whoever knows most of what it touches."},
        {static_cast<int>(Assignment::in_turn), "in_turn",
         "Whoever has not had anything for longest, so that "
         "everybody gets to know everything."}};
    return names;
}

void Knowledge::describe(Describe<Knowledge>& d)
{
    d.name("knowledge", "What each person knows of each module: it grows with work on it and fades without.");
    d.field<&Knowledge::unfamiliar>("unfamiliar", "Hands-on time in a module that one knows nothing of, in relation to "
                                                  "one that is known by heart; in between in proportion.")
        .range(1, 100)
        .source("Abdel-Hamid & Madnick 1991: who is new gets half as much done");
    d.field<&Knowledge::learning>("learning", "Hands-on time on a module after which 63 % of what was not known is.")
        .at_least(0)
        .source("assumed: two weeks, so that a month's work is enough for 86 %");
    d.field<&Knowledge::reading>("reading", "On top of it for each thousand lines of the module as it is: the larger "
                                            "it is, the longer one reads.")
        .at_least(0);
    d.field<&Knowledge::forgetting>("forgetting", "Elapsed time without work on a module after which 37 % is left of "
                                                  "what was known of it.")
        .at_least(0)
        .source("Krüger et al., Do You Remember This Source Code?, ICSE 2018: 65 days");
    d.field<&Knowledge::known_by>("known_by", "People of the owner team who know a module when the run begins, in "
                                              "turn; 0 for all of them.")
        .range(0, 1000);
    d.field<&Knowledge::assignment>("assignment", "Who takes up a piece of work, of those who have least to do.");
}

double learning_time_s(const Knowledge& settings, double lines)
{
    return sim::seconds_of(settings.learning.span) + sim::seconds_of(settings.reading.span) * lines / 1000;
}

double learned(const Knowledge& settings, double knowledge, double worked_s, double lines)
{
    const double learning_s = learning_time_s(settings, lines);
    return learning_s > 0 ? 1 - (1 - knowledge) * std::exp(-worked_s / learning_s) : 1;
}

double known_meanwhile(const Knowledge& settings, double knowledge, double worked_s, double lines)
{
    const double learning_s = learning_time_s(settings, lines);
    if (learning_s <= 0) return 1;
    const double pieces = worked_s / learning_s;
    return pieces > 0 ? 1 - (1 - knowledge) * -std::expm1(-pieces) / pieces : knowledge;
}

double remembered(const Knowledge& settings, double knowledge, double elapsed_s)
{
    const double forgetting_s = sim::seconds_of(settings.forgetting);
    return forgetting_s > 0 ? knowledge * std::exp(-elapsed_s / forgetting_s) : 0;
}

void Strain::describe(Describe<Strain>& d)
{
    d.name("strain", "What it does to people to be firefighting for too long.");
    d.field<&Strain::window>("window", "Firefighting is felt as its average over about so long.")
        .above(0)
        .source("assumed: four weeks");
    d.field<&Strain::limit>("limit", "Share of the time spent on firefighting that people can bear; above it strain "
                                     "grows in proportion, up to 1 when nothing else gets done.")
        .unit(Quantity::ratio)
        .range(0, 0.99)
        .source("Site Reliability Engineering (2016), ch. 11: at most 25 % on call");
    d.field<&Strain::errors>("errors", "At full strain defects are more frequent by this share.")
        .unit(Quantity::ratio)
        .range(0, 100)
        .source("assumed: twice as many");
    d.field<&Strain::leaving_per_s>("leaving", "How often a person under full strain leaves for good.")
        .unit(Quantity::rate)
        .range(0, 1e6)
        .source("assumed: once in two years, four times the usual 13 % a year (LinkedIn 2017)");
    d.field<&Strain::vacancy>("vacancy", "Until the post of somebody who left is taken by a newcomer, elapsed.")
        .unit(Quantity::time)
        .source("three to nine months, as in the course notes");
}

double strain_of(const Strain& settings, double firefighting_share)
{
    return std::clamp((firefighting_share - settings.limit) / (1 - settings.limit), 0.0, 1.0);
}

void Technologies::describe(Describe<Technologies>& d)
{
    d.name("technologies", "What a free choice of languages, databases and frameworks gives and takes.");
    d.field<&Technologies::choices>("choices", "So many in use side by side; 0 leaves the question out.")
        .range(0, 1000);
    d.field<&Technologies::fit_gain>("fit_gain", "Share of the hands-on time that the fitting tool saves at most; k "
                                                 "choices save k/(k + 1) of it.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("assumed: a third at most");
    d.field<&Technologies::spread_cost>("spread_cost", "Share of the hands-on time that every further choice costs: "
                                                       "skills are spread, tools are kept up.")
        .unit(Quantity::ratio)
        .range(0, 1)
        .source("assumed: with it three choices are best");
}

double effort_with(const Technologies& technologies)
{
    if (technologies.choices == 0) return 1;
    const double k = technologies.choices;
    return 1 - technologies.fit_gain * k / (k + 1) + technologies.spread_cost * k;
}

void Organization::describe(Describe<Organization>& d)
{
    d.name("organization", "Teams, what they own and how they talk.");
    d.field<&Organization::teams>("teams", "The teams.").required();
    d.field<&Organization::communication>("communication", "What talking costs.");
    d.field<&Organization::technologies>("technologies", "How many languages, databases and frameworks are in use.");
    d.field<&Organization::absences>("absences", "Why people are away; each person is away on their own.");
    d.field<&Organization::newcomers>("newcomers",
                                      "How people who join during a run become worth what the others are.");
    d.field<&Organization::skills>("skills", "What people can do, of what the work asks for.");
    d.field<&Organization::talent>("talent", "How much people differ in what they get done.");
    d.field<&Organization::knowledge>("knowledge", "What each person knows of each module; left out: everybody knows "
                                                   "what the team owns.");
    d.field<&Organization::strain>("strain", "What too much firefighting does to people; left out: nothing.");
    d.field<&Organization::debt_per_change>(
         "debt_per_change",
         "Each delivered change makes later work on its modules longer by this share, times the share of "
         "the deployable that its team does not own: what belongs to all is nobody's to clean up.")
        .unit(Quantity::ratio)
        .range(0, 1);
    d.field<&Organization::on_call>("on_call", "Somebody of each team can be called at any hour: repairs do not wait "
                                               "for working hours.");
    d.field<&Organization::changes_per_person>(
         "changes_per_person", "Changes one person works on in turn; K of them leave 4/(K+3) of the capacity.")
        .range(1, 100)
        .source("KanbanSim, fitted to Weinberg 1992");
}

sim::schema::TimeScale WorkingHours::scale() const
{
    return {hours_per_day, static_cast<double>(days.size())};
}

sim::Calendar WorkingHours::calendar() const
{
    sim::Calendar::Hours hours;
    const bool whole_day = hours_per_day >= 24;
    hours.opens = whole_day ? sim::Duration{} : start.since_midnight;
    hours.closes = hours.opens + sim::from_seconds(std::min(hours_per_day, 24.0) * 3600);
    hours.weekdays.reset();
    for (const Weekday day : days) hours.weekdays.set(static_cast<std::size_t>(day));
    hours.holidays.assign(holidays.begin(), holidays.end());
    try {
        return sim::Calendar(hours);
    } catch (const std::invalid_argument&) {
        return sim::Calendar(); // an impossible week; the scenario's check names the mistake
    }
}

void WorkingHours::describe(Describe<WorkingHours>& d)
{
    d.name("calendar", "When people work. Day 1 of a run is a Monday.");
    d.field<&WorkingHours::hours_per_day>("hours_per_day",
                                          "Working hours in a day; a working day of `1 d` has as many.")
        .range(0.5, 24)
        .main()
        .source("ILO, Hours of Work (Industry) Convention, 1919: eight hours a day");
    d.field<&WorkingHours::start>("start", "Time of day at which work begins.").source("assumed: usual office hours");
    d.field<&WorkingHours::days>("days", "Working days of the week; all seven with 24 hours means always on.")
        .source("assumed: the usual five-day week");
    d.field<&WorkingHours::holidays>("holidays", "Days without work, counted from 0, the first day of the run.")
        .range(0, 1e5);
}

} // namespace model
