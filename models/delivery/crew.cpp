#include "delivery/crew.hpp"

#include <algorithm>
#include <bit>
#include <tuple>
#include <utility>

namespace model {
namespace {

constexpr double knows_it = 0.5; ///< who knows half of a module can keep it going

std::size_t index(int i)
{
    return static_cast<std::size_t>(i);
}

using Bits = std::vector<std::uint64_t>; ///< a bit for each module

int in_both(const Bits& one, const Bits& other)
{
    int count = 0;
    for (std::size_t w = 0; w < one.size(); ++w) count += std::popcount(one[w] & other[w]);
    return count;
}

/// Modules that just one of those who are left knows.
Bits known_by_one(const std::vector<int>& left)
{
    Bits alone(left.size() / 64 + 1);
    for (std::size_t m = 0; m < left.size(); ++m) alone[m / 64] |= std::uint64_t{left[m] == 1 ? 1U : 0U} << (m % 64);
    return alone;
}

/// @param known  by person
/// @param left   how many know each module
int bus_factor(std::vector<Bits> known, std::vector<int> left)
{
    int factor = 0;
    while (!known.empty() && std::ranges::count(left, 0) * 2 <= static_cast<std::ptrdiff_t>(left.size())) {
        const Bits alone = known_by_one(left);
        const auto takes_along = [&](const Bits& person) {
            return std::pair(in_both(person, alone), in_both(person, person));
        };
        const auto next = std::ranges::max_element(known, {}, takes_along);
        for (std::size_t m = 0; m < left.size(); ++m) left[m] -= static_cast<int>((*next)[m / 64] >> (m % 64) & 1);
        known.erase(next);
        ++factor;
    }
    return factor;
}

} // namespace

void Crew::grow(int people)
{
    if (people_.size() < index(people)) people_.resize(index(people));
}

void Crew::know(std::span<const int> team, const std::vector<int>& modules, sim::SimTime now)
{
    const std::size_t all = team.size();
    const std::size_t knowers = settings_->known_by == 0 ? all : std::min(index(settings_->known_by), all);
    for (std::size_t m = 0; m < modules.size(); ++m) {
        for (std::size_t i = 0; i < knowers; ++i)
            people_[index(team[(m * knowers + i) % all])].known[modules[m]] = {1, now};
    }
}

void Crew::replace(int person)
{
    people_[index(person)].known.clear();
}

double Crew::knows(const Person& person, int module, sim::SimTime now) const
{
    const auto known = person.known.find(module);
    if (known == person.known.end()) return 0;
    return remembered(*settings_, known->second.share, sim::seconds_of(now - known->second.touched));
}

double Crew::knows(int person, const Indices& modules, sim::SimTime now) const
{
    double sum = 0;
    for (const int m : modules) sum += knows(people_[index(person)], m, now);
    return sum / static_cast<double>(modules.size());
}

double Crew::knows_meanwhile(int person, const Indices& modules, double worked_s, sim::SimTime now) const
{
    const double each_s = worked_s / static_cast<double>(modules.size());
    double sum = 0;
    for (const int m : modules)
        sum += known_meanwhile(*settings_, knows(people_[index(person)], m, now), each_s, lines_[index(m)]);
    return sum / static_cast<double>(modules.size());
}

int Crew::take_up(std::span<const int> team, const Indices& modules, sim::SimTime now)
{
    if (team.empty()) return -1;
    int chosen = team.front();
    auto best = std::tuple(true, 1 << 30, 0.0, ~std::uint64_t{0});
    for (const int p : team) {
        const Person& person = people_[index(p)];
        const double known = settings_->assignment == Assignment::who_knows ? knows(p, modules, now) : 0;
        const auto rank = std::tuple(person.away, person.open, -known, person.last);
        if (rank < best) best = rank, chosen = p;
    }
    Person& person = people_[index(chosen)];
    ++person.open;
    person.last = ++turn_;
    return chosen;
}

void Crew::worked(int person, const Indices& modules, double worked_s, sim::SimTime now)
{
    Person& who = people_[index(person)];
    const double each_s = worked_s / static_cast<double>(modules.size());
    for (const int m : modules) {
        const double known = knows(who, m, now);
        who.known[m] = {learned(*settings_, known, each_s, lines_[index(m)]), now};
    }
}

std::optional<Crew::Spread> Crew::spread(int people, sim::SimTime now) const
{
    // Each of the people who may have to go is sought among all of them: some milliseconds at most.
    constexpr double most_words = 4e6;
    const std::size_t words = modules_ / 64 + 1; // of bits, a person
    if (static_cast<double>(people) * people * static_cast<double>(words) > most_words) return std::nullopt;
    std::vector<Bits> known(index(people), Bits(modules_ / 64 + 1));
    std::vector<int> left(modules_, 0);
    for (int p = 0; p < people; ++p) {
        for (const auto& [module, unused] : people_[index(p)].known) {
            if (knows(people_[index(p)], module, now) < knows_it) continue;
            known[index(p)][index(module) / 64] |= std::uint64_t{1} << (index(module) % 64);
            ++left[index(module)];
        }
    }
    const auto alone = std::ranges::count_if(left, [](int n) { return n <= 1; });
    return Spread{static_cast<double>(alone) / static_cast<double>(modules_), bus_factor(std::move(known), left)};
}

} // namespace model
