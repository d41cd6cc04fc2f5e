/// The people: teams, what they own, how they talk, and when they work.
#pragma once

#include "kernel/calendar.hpp"
#include "organization/communication.hpp"
#include "random/stream.hpp"
#include "schema/type.hpp"

#include <optional>
#include <string>
#include <vector>

namespace model {

/// A group of people who share one queue of work.
struct Team {
    std::string id;
    sim::schema::Text title;
    int count = 1;                   ///< so many teams alike, named id-1 … id-n when more than one
    std::optional<int> people;       ///< per team; absent: an equal share of the people not given to other teams
    std::vector<std::string> owns{}; ///< modules, * allowed; empty: the modules are dealt out evenly among such teams
    std::vector<std::string> roles;  ///< work it does on what it owns; empty: every role

    static void describe(sim::schema::Describe<Team>&);
};

/// A reason for people to be away: leave, illness, a post that is vacant after somebody left.
struct Absence {
    std::string id;
    sim::schema::Text title;
    sim::Distribution every{sim::Exponential{80.5 * 86400}};
    sim::Distribution lasts{sim::Constant{7 * 86400.0}};
    bool replaced = false; ///< somebody new comes back

    static void describe(sim::schema::Describe<Absence>&);
};

/// What a free choice of languages, databases and frameworks gives and takes.
struct Technologies {
    int choices = 0;           ///< in use side by side; 0: the question is left out
    double fit_gain = 0.3;     ///< most that the best tool saves
    double spread_cost = 0.02; ///< what each one in use costs everybody

    static void describe(sim::schema::Describe<Technologies>&);
};

/// Hands-on time with so many technologies in relation to that without the question: 1 − g·k/(k + 1) + c·k, which is
/// smallest at k = √(g/c) − 1. With k tools spread evenly over what is needed, a share 1/(k + 1) of the gain is missed.
double effort_with(const Technologies& technologies);

/// People who join during a run, and what it takes until they are worth what the others are.
struct Newcomers {
    double productivity = 0.5;                           ///< on the first day, of that of the others
    sim::Duration ramp_up = std::chrono::hours(24 * 84); ///< elapsed
    double training = 0.25;                              ///< of one of the others, until then

    static void describe(sim::schema::Describe<Newcomers>&);
};

/// What the newcomer adds less than one of the others, and what training takes from those, at an age in seconds: grows
/// less in a straight line and ends with the ramp-up.
/// @source Abdel-Hamid & Madnick, Software Project Dynamics (1991); Madachy's teaching model of Brooks's law
double newcomer_loss(const Newcomers& newcomers, double age_s);

/// What people can do, of what the work asks for.
struct Skills {
    int kinds = 0; ///< 0: the question is left out
    int per_person = 2;
    bool at_random = true; ///< or dealt out in turn
    sim::Distribution help{sim::Constant{8 * 3600.0}};

    static void describe(sim::schema::Describe<Skills>&);
};

/// Who comes into which team.
enum class TeamChoice : unsigned char { by_lot, strong_in_small };
std::span<const sim::schema::Choice> choices_of(TeamChoice);

/// How much people differ in what they get done.
struct Talent {
    double spread = 0; ///< standard deviation, as a share of the mean
    TeamChoice choice = TeamChoice::by_lot;

    static void describe(sim::schema::Describe<Talent>&);
};

/// What the holder of a post gets done, in relation to the mean of all people: lognormal with mean 1.
double talent_of(const Talent& talent, sim::Draws& luck);

/// Who takes up a piece of work, of those who have least to do.
enum class Assignment : unsigned char { who_knows, in_turn };
std::span<const sim::schema::Choice> choices_of(Assignment);

/// What each person knows of each module, from 0 to 1: grows with work on it, fades without.
struct Knowledge {
    double unfamiliar = 2; ///< hands-on time in a module one knows nothing of, in relation to one known by heart
    sim::schema::WorkTime learning{std::chrono::hours(80)};
    sim::schema::WorkTime reading{}; ///< on top of it, for each thousand lines of the module
    sim::Duration forgetting = std::chrono::hours(24 * 65);
    int known_by = 0; ///< people of the team who know a module at the start; 0: all
    Assignment assignment = Assignment::who_knows;

    static void describe(sim::schema::Describe<Knowledge>&);
};

/// Hands-on time after which 63 % of what was not known of a module of so many lines is.
double learning_time_s(const Knowledge& settings, double lines);
/// Knowledge after so much hands-on time on a module: 1 − (1 − k)·e^(−worked/learning).
double learned(const Knowledge& settings, double knowledge, double worked_s, double lines = 0);
/// What is known during that time, on average: one learns while one works.
double known_meanwhile(const Knowledge& settings, double knowledge, double worked_s, double lines = 0);
/// Knowledge after so long without: k·e^(−t/forgetting).
/// @source Krüger et al., Do You Remember This Source Code? (ICSE 2018), after Ebbinghaus
double remembered(const Knowledge& settings, double knowledge, double elapsed_s);

/// What it does to people to be firefighting for too long.
struct Strain {
    sim::Duration window = std::chrono::hours(24 * 28);
    double limit = 0.25;
    double errors = 1;                       ///< more defects at full strain, as a share
    double leaving_per_s = 0.5 / 31'536'000; ///< of each person at full strain
    sim::Distribution vacancy{sim::Uniform{90 * 86400.0, 270 * 86400.0}};

    static void describe(sim::schema::Describe<Strain>&);
};

/// How far a share of the time spent on firefighting is beyond the limit: 0 up to it, 1 when nothing else gets done.
double strain_of(const Strain& settings, double firefighting_share);

/// How the teams talk and what that costs them.
struct Organization {
    std::vector<Team> teams;
    Communication communication;
    Technologies technologies;
    std::vector<Absence> absences;
    Newcomers newcomers;
    Skills skills;
    Talent talent;
    std::optional<Knowledge> knowledge;
    std::optional<Strain> strain;
    double debt_per_change = 0; ///< added to the time that work on a module takes, where nobody owns what is around it
    bool on_call = false;       ///< repairs are begun at any hour
    int changes_per_person = 1; ///< changes that one person has open at the same time

    static void describe(sim::schema::Describe<Organization>&);
};

enum class Weekday : unsigned char { monday, tuesday, wednesday, thursday, friday, saturday, sunday };
std::span<const sim::schema::Choice> choices_of(Weekday);

/// When people work. Shared by all alternatives.
struct WorkingHours {
    double hours_per_day = 8;
    sim::schema::ClockTime start{std::chrono::hours(9)};
    std::vector<Weekday> days{Weekday::monday, Weekday::tuesday, Weekday::wednesday, Weekday::thursday,
                              Weekday::friday};
    std::vector<int> holidays; ///< days counted from the start of the run

    sim::schema::TimeScale scale() const;
    sim::Calendar calendar() const;
    static void describe(sim::schema::Describe<WorkingHours>&);
};

} // namespace model
