#include "organization/communication.hpp"

#include "schema/distributions.hpp"

#include <algorithm>

namespace model {

using sim::schema::Choice;
using sim::schema::Describe;
using sim::schema::Quantity;

std::span<const Choice> choices_of(OverheadLaw)
{
    static constexpr Choice names[] = {
        {static_cast<int>(OverheadLaw::none), "none", "Talking costs nothing."},
        {static_cast<int>(OverheadLaw::quadratic), "quadratic", "Share = coefficient × people²."},
        {static_cast<int>(OverheadLaw::per_path), "per_path",
         "Every path of a person costs per_path each working day."}};
    return names;
}

namespace {
constexpr double hour_s = 3600;
constexpr double day_s = 8 * hour_s;
constexpr double month_s = 365.0 / 12 / 7 * 5 * day_s;
} // namespace

Questions::Questions()
    : local_rate_per_s(2.1 / month_s),
      local_wait(sim::Exponential{0.9 * day_s}),
      remote_rate_per_s(1.9 / month_s),
      remote_wait(sim::Exponential{2.4 * day_s})
{
}

void Questions::describe(Describe<Questions>& d)
{
    d.name("questions", "Questions that come up during hands-on work and stop it until they are answered.");
    d.field<&Questions::local_rate_per_s>("local_rate",
                                          "Questions to people nearby per person and time of hands-on work.")
        .unit(Quantity::work_rate)
        .at_least(0)
        .source("Herbsleb & Mockus 2003, survey: 2.1 a month");
    d.field<&Questions::local_wait>("local_wait", "Wait for the answer of people nearby.")
        .unit(Quantity::work_time)
        .source("Herbsleb & Mockus 2003, survey: 0.9 days; exponential form assumed");
    d.field<&Questions::remote_rate_per_s>("remote_rate",
                                           "Questions to people at another site per person and time of hands-on work.")
        .unit(Quantity::work_rate)
        .at_least(0)
        .source("Herbsleb & Mockus 2003, survey: 1.9 a month");
    d.field<&Questions::remote_wait>("remote_wait", "Wait for the answer from another site.")
        .unit(Quantity::work_time)
        .source("Herbsleb & Mockus 2003, survey: 2.4 days; exponential form assumed");
    d.field<&Questions::remote_share>("remote_share", "Share of the team's partners who sit at another site.")
        .unit(Quantity::ratio)
        .range(0, 1);
}

void LeftOut::describe(Describe<LeftOut>& d)
{
    d.name("left_out", "In a team of a certain size people are left out: two of three agree and the third looks on.");
    d.field<&LeftOut::people>("people", "Size of the team.").range(1, 1e6).required();
    d.field<&LeftOut::persons>("persons", "People left out, averaged over time.").at_least(0).required();
}

double left_out_share(const Communication& communication, int people)
{
    for (const LeftOut& band : communication.left_out) {
        if (band.people == people) return std::min(band.persons / people, most_overhead);
    }
    return 0;
}

void Communication::describe(Describe<Communication>& d)
{
    d.name("communication", "What talking costs the teams.");
    d.field<&Communication::law>("law", "Law that turns team size into time lost to talking.");
    d.field<&Communication::coefficient>("coefficient",
                                         "Share of everybody's time per squared head, for the quadratic law.")
        .range(0, 1)
        .source("Abdel-Hamid & Madnick 1991: 0.06 % n², range 0.02–0.1 %");
    d.field<&Communication::per_path>("per_path",
                                      "Time per communication path, person and working day, for the per_path law.")
        .at_least(0);
    d.field<&Communication::contacts_per_team_pair>("contacts_per_team_pair",
                                                    "Paths between two teams: how many pairs of people keep contact.")
        .range(0, 1e6)
        .source("assumed: each pair of teams talks through one person on either side");
    d.field<&Communication::left_out>("left_out", "Team sizes at which somebody is left out.");
    d.field<&Communication::subgroups_from>(
         "subgroups_from", "Team size from which a team falls into subgroups whose work has to be merged.")
        .range(2, 1e6)
        .source("course notes: 10 to 15 people are too many, subgroups form");
    d.field<&Communication::subgroup_merge>("subgroup_merge",
                                            "Hands-on time per change to merge the work of subgroups.")
        .unit(Quantity::work_time)
        .at_least(0);
    d.field<&Communication::handoff>("handoff", "Time a change lies still when it passes from one team to another.")
        .unit(Quantity::work_time);
    d.field<&Communication::questions>("questions", "Questions that interrupt hands-on work; leave out for none.");
    d.field<&Communication::incongruence>(
         "incongruence",
         "Changes that several teams share take longer by this share, times the part of the coordination they need "
         "(socio-technical congruence) that no path serves.")
        .unit(Quantity::ratio)
        .range(0, 10)
        .source("Cataldo, Herbsleb & Carley, Socio-Technical Congruence, ESEM 2008: changes took 32 % less time with "
                "congruence, so up to 0.47");
}

double communication_paths(int people)
{
    return people < 2 ? 0 : people * (people - 1.0) / 2;
}

double overhead_share(const Communication& communication, int people, sim::Duration working_day)
{
    const double n = people;
    double share = 0;
    switch (communication.law) {
    case OverheadLaw::none:
        break;
    case OverheadLaw::quadratic:
        share = communication.coefficient * n * n;
        break;
    case OverheadLaw::per_path:
        share = (n - 1) * sim::seconds_of(communication.per_path.span) / sim::seconds_of(working_day);
        break;
    }
    return std::clamp(share, 0.0, most_overhead);
}

} // namespace model
