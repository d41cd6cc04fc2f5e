/// Who has to talk to whom because of what depends on what, and whether they do.
#pragma once

#include "insight/network.hpp"

#include <optional>
#include <vector>

namespace model::insight {

/// A team takes part in this share of the changes of a module.
struct Part {
    int module = 0;
    double share = 1; ///< 0 to 1; 1/k where k teams do the same work by turns
};

struct TeamPart {
    int people = 1; ///< ≥ 1
    std::vector<Part> parts;
};

/// How the teams coordinate.
struct Contacts {
    double per_team_pair = 1; ///< pairs of people, one from either team, who keep contact
    bool meetings = false;    ///< people of all teams concerned sit together for each change
};

/// Coordination required, in needs for each change: 1 between two teams says that every change concerns them both.
struct Coordination {
    int teams = 0;
    std::vector<double> required; ///< [a · teams + b], symmetric; on the diagonal between different modules of one team
    std::vector<double> met;      ///< share of each that is coordinated, 0 to 1

    double between(int a, int b) const { return required[place(a, b)]; }
    double met_between(int a, int b) const { return met[place(a, b)]; }
    double load(int team) const; ///< with all other teams
    double total() const;        ///< over all pairs of different teams
    /// Socio-technical congruence: share of the required coordination that exists; nothing when none is required.
    std::optional<double> congruence() const;

private:
    std::size_t place(int a, int b) const
    {
        return static_cast<std::size_t>(a) * static_cast<std::size_t>(teams) + static_cast<std::size_t>(b);
    }
};

/// C = A·D·Aᵀ; what two teams need is C(a, b) + C(b, a), inside a team it is C(a, a). A says which teams work on which
/// modules; D which modules are touched together: the chance that a change starts in the module, times the probability
/// that it touches the other one. On its diagonal D has half that chance, as both sides count it: teams that work on
/// the same module need each other too. A module needs no coordination with itself inside one team.
///
/// A need between two teams falls on any pair of their people, so contacts meet min(1, contacts / (n₁·n₂)) of it;
/// meetings meet all of it, and so do the n(n−1)/2 paths inside a team.
///
/// @param weights  how often changes start in each module, ≥ 0
/// @throws std::invalid_argument  when a team works on a module that is not there, or sizes differ
/// @source Cataldo, Wagstrom, Herbsleb & Carley, Identification of Coordination Requirements (CSCW 2006); Cataldo,
///         Herbsleb & Carley, Socio-Technical Congruence (ESEM 2008); the share of pairs of people is our own
Coordination coordination(const std::vector<TeamPart>& teams, const Network& co_change,
                          const std::vector<double>& weights, const Contacts& contacts);

} // namespace model::insight
