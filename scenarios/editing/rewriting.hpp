/// Changes a text until it reads as wanted, first as finely as can be.
#pragma once

#include "editing/amend.hpp"
#include "editing/edit.hpp"

#include <functional>
#include <set>
#include <string>

namespace scenario {

class Rewriting {
public:
    /// What a scenario is to become, given what the text says now. It is asked again after every change, because what
    /// is written in one place may change what holds in others.
    using Goal = std::function<model::Scenario(const model::Scenario& current)>;

    /// @param leader  the one alternative that is changed, whose followers may go astray; empty when there is none
    Rewriting(const Loaded& document, Goal goal, Composer::Spelled spelled, std::string leader)
        : document_(document), goal_(std::move(goal)), spelled_(std::move(spelled)), leader_(std::move(leader))
    {
    }

    Edited run() const;

    /// The document without what is written in one place.
    static Edited without(const Loaded& document, const std::function<Way(const Outline&)>& place);

private:
    /// @param in_the_way  set when a place may not be changed, so that coarser changes would only do it unseen
    Edited attempt(Grain grain, bool& in_the_way) const;
    /// The goal, with some alternatives as they were.
    model::Scenario target(const model::Scenario& current, const std::set<std::string>& kept) const;
    /// The alternatives that make no sense once they have followed the leader.
    std::set<std::string> astray(const model::Scenario& followed, const Splicer& splicer,
                                 const Diagnostics& complaints) const;
    Edited obstructed(const Obstacle& obstacle, const std::string& text) const;

    const Loaded& document_;
    Goal goal_;
    Composer::Spelled spelled_;
    std::string leader_;
};

/// `wanted`, but for alternatives whose origin is not yet as wanted: they follow it, so they come later.
model::Scenario in_order_of_descent(const model::Scenario& current, const model::Scenario& wanted);

} // namespace scenario
