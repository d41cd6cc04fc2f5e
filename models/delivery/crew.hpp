/// The people of a company one by one: what each knows of each module, and who takes up what. Internal to the delivery
/// model; there is one only where the organisation says what people know.
#pragma once

#include "delivery/lists.hpp"
#include "kernel/time.hpp"
#include "organization/organization.hpp"

#include <boost/container/flat_map.hpp>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace model {

class Crew {
public:
    explicit Crew(std::size_t modules) : modules_(modules), lines_(modules, 0) {}

    /// From now on they learn and forget like that; `settings` outlive the crew.
    void follow(const Knowledge& settings) { settings_ = &settings; }
    /// There are so many people now; who is new knows nothing.
    void grow(int people);
    /// A module has so many lines now.
    void resize(int module, double lines) { lines_[static_cast<std::size_t>(module)] = lines; }
    /// What the people of a team know at first of the modules that it owns.
    void know(std::span<const int> team, const std::vector<int>& modules, sim::SimTime now);
    void set_away(int person, bool away) { people_[static_cast<std::size_t>(person)].away = away; }
    /// `person` goes with all they know; who comes in their place knows nothing.
    void replace(int person);

    /// Who takes up a piece of work on `modules`: of those who are there and have least to do, as the organisation
    /// assigns. It is theirs until `put_down`. −1 in a team without people.
    int take_up(std::span<const int> team, const Indices& modules, sim::SimTime now);
    /// `person` has worked on `modules` for so long.
    void worked(int person, const Indices& modules, double worked_s, sim::SimTime now);
    void put_down(int person) { --people_[static_cast<std::size_t>(person)].open; }

    /// What `person` knows of `modules`, on average, 0 to 1.
    double knows(int person, const Indices& modules, sim::SimTime now) const;
    /// The same, on average over so much work on them that begins now: one learns meanwhile.
    double knows_meanwhile(int person, const Indices& modules, double worked_s, sim::SimTime now) const;

    /// Who knows at least half of each module, among the people there are. Nothing for too many people and modules.
    ///
    struct Spread {
        double known_by_one = 0; ///< share of the modules that at most one person knows at least half of
        int bus_factor = 0;
    };
    /// The bus factor is the fewest people without whom more than half of the modules are known by nobody, found
    /// greedily: who is the last one to know most modules goes first, among equals who knows most. @source Avelino et
    /// al., A Novel Approach for Estimating Truck Factors (ICPC 2016)
    std::optional<Spread> spread(int people, sim::SimTime now) const;

private:
    struct Known {
        double share = 0;       ///< when it was last worked on
        sim::SimTime touched{}; ///< when that was
    };
    struct Person {
        boost::container::flat_map<int, Known> known; ///< by module
        int open = 0;                                 ///< pieces of work
        bool away = false;
        std::uint64_t last = 0; ///< turn in which the last piece was taken up
    };
    double knows(const Person& person, int module, sim::SimTime now) const;

    const Knowledge* settings_ = nullptr;
    std::size_t modules_;
    std::vector<double> lines_; ///< by module
    std::vector<Person> people_;
    std::uint64_t turn_ = 0;
};

} // namespace model
