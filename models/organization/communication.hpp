/// What talking costs: paths between people, time lost to them, questions that wait for an answer, hand-offs.
#pragma once

#include "random/distribution.hpp"
#include "schema/type.hpp"

#include <optional>
#include <vector>

namespace model {

/// Law that turns the number of people in a team into a share of everybody's time.
enum class OverheadLaw : unsigned char { none, quadratic, per_path };
std::span<const sim::schema::Choice> choices_of(OverheadLaw);

/// Questions that come up during hands-on work and stop it until somebody answers.
struct Questions {
    double local_rate_per_s;
    sim::Distribution local_wait;
    double remote_rate_per_s;
    sim::Distribution remote_wait;
    double remote_share = 0;

    Questions();
    static void describe(sim::schema::Describe<Questions>&);
};

/// In a team of that size so many people are left out of what the others agree on.
struct LeftOut {
    int people = 3;
    double persons = 0.3;

    static void describe(sim::schema::Describe<LeftOut>&);
};

struct Communication {
    OverheadLaw law = OverheadLaw::none;
    double coefficient = 0.0006;      ///< of the quadratic law
    sim::schema::WorkTime per_path{}; ///< time per path, person and working day, of the per-path law
    int contacts_per_team_pair = 1;
    std::vector<LeftOut> left_out;
    int subgroups_from = 10;                     ///< team size from which a team falls into subgroups
    sim::schema::WorkTime subgroup_merge{};      ///< hands-on time per change to bring the subgroups' work together
    sim::Distribution handoff{sim::Constant{0}}; ///< working time a change lies when it passes to another team
    std::optional<Questions> questions;
    double incongruence = 0; ///< more hands-on time where nobody talks who should

    static void describe(sim::schema::Describe<Communication>&);
};

/// Pairs that can talk in a group of `people`: n(n−1)/2.
/// @source Brooks, The Mythical Man-Month (1975), ch. 2
double communication_paths(int people);

/// Share of everybody's time in a team of `people` that goes into talking, 0 to `most_overhead`.
///
/// quadratic: coefficient · n² (with 0.0006 the 6 % at 10 people and 54 % at 30 of Abdel-Hamid and Madnick);
/// per_path: (n−1) paths of a person × per_path / working day. Both pass 100 % for large groups and are capped.
/// @source Abdel-Hamid & Madnick, Software Project Dynamics (1991), in the form of Madachy's teaching model
double overhead_share(const Communication& communication, int people, sim::Duration working_day);

/// Share of the team that is left out, on average.
double left_out_share(const Communication& communication, int people);

inline constexpr double most_overhead = 0.95; ///< beyond this the law says nothing any more

} // namespace model
