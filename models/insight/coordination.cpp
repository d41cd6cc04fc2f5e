#include "insight/coordination.hpp"

#include <Eigen/SparseCore>

#include <algorithm>
#include <numeric>
#include <stdexcept>

namespace model::insight {
namespace {

// Products of sparse matrices add up in one order on every machine; those of dense ones depend on the size of caches.
using Matrix = Eigen::SparseMatrix<double>;
using Entry = Eigen::Triplet<double>;

Matrix matrix(int rows, int columns, const std::vector<Entry>& entries)
{
    Matrix made(rows, columns);
    made.setFromTriplets(entries.begin(), entries.end());
    return made;
}

} // namespace

double Coordination::load(int team) const
{
    double sum = 0;
    for (int other = 0; other < teams; ++other) {
        if (other != team) sum += between(team, other);
    }
    return sum;
}

double Coordination::total() const
{
    double sum = 0;
    for (int team = 0; team < teams; ++team) sum += load(team);
    return sum / 2;
}

std::optional<double> Coordination::congruence() const
{
    double needed = 0;
    double existing = 0;
    for (int a = 0; a < teams; ++a) {
        for (int b = a; b < teams; ++b) {
            needed += between(a, b);
            existing += between(a, b) * met_between(a, b);
        }
    }
    if (needed <= 0) return {};
    return existing / needed;
}

Coordination coordination(const std::vector<TeamPart>& teams, const Network& co_change,
                          const std::vector<double>& weights, const Contacts& contacts)
{
    if (weights.size() != static_cast<std::size_t>(co_change.nodes))
        throw std::invalid_argument("every module needs a weight");
    const int n = static_cast<int>(teams.size());
    std::vector<Entry> works;
    for (int t = 0; t < n; ++t) {
        for (const Part& part : teams[static_cast<std::size_t>(t)].parts) {
            if (part.module < 0 || part.module >= co_change.nodes)
                throw std::invalid_argument("a team works on a module that is not there");
            works.emplace_back(t, part.module, part.share);
        }
    }
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    const auto starts = [&](int module) { return all > 0 ? weights[static_cast<std::size_t>(module)] / all : 0; };
    std::vector<Entry> together;
    std::vector<Entry> alone;
    together.reserve(co_change.links.size());
    alone.reserve(weights.size());
    for (const Link& link : co_change.links) together.emplace_back(link.from, link.to, starts(link.from) * link.weight);
    for (int m = 0; m < co_change.nodes; ++m) alone.emplace_back(m, m, starts(m) / 2);

    const Matrix A = matrix(n, co_change.nodes, works);
    const Matrix At = A.transpose();
    const auto needs = [&](const std::vector<Entry>& depends) {
        const Matrix D = matrix(co_change.nodes, co_change.nodes, depends);
        const Matrix AD = A * D;
        const Matrix C = AD * At;
        return C;
    };
    const Matrix across = needs(together);
    const Matrix same = needs(alone);

    Coordination found;
    found.teams = n;
    found.required.assign(teams.size() * teams.size(), 0);
    found.met.assign(found.required.size(), 0);
    for (int a = 0; a < n; ++a) {
        for (int b = 0; b < n; ++b) {
            const auto here = static_cast<std::size_t>(a) * teams.size() + static_cast<std::size_t>(b);
            if (a == b) {
                found.required[here] = across.coeff(a, a);
                found.met[here] = 1;
                continue;
            }
            // Added in the same order from both sides, so that the matrix is symmetric to the bit.
            const int low = std::min(a, b);
            const int high = std::max(a, b);
            found.required[here] = across.coeff(low, high) + across.coeff(high, low) + 2 * same.coeff(low, high);
            const double pairs = static_cast<double>(teams[static_cast<std::size_t>(a)].people) *
                                 teams[static_cast<std::size_t>(b)].people;
            found.met[here] = contacts.meetings ? 1 : std::min(1.0, contacts.per_team_pair / std::max(1.0, pairs));
        }
    }
    return found;
}

} // namespace model::insight
