/// Changes a text until it reads as wanted, first as finely as can be.
#pragma once

#include "editing/amend.hpp"
#include "editing/edit.hpp"

#include <functional>
#include <string>

namespace scenario {

class Rewriting {
public:
    /// What a scenario is to become, given what the text says now. It is asked again after every change, because what
    /// is written in one place may change what holds in others.
    using Goal = std::function<model::Scenario(const model::Scenario& current)>;

    Rewriting(const Loaded& document, Goal goal, Composer::Spelled spelled)
        : document_(document), goal_(std::move(goal)), spelled_(std::move(spelled))
    {
    }

    Edited run() const;

    /// The document without what is written in one place.
    static Edited without(const Loaded& document, const std::function<Way(const Outline&)>& place);

private:
    /// @param in_the_way  set when a place may not be changed, so that coarser changes would only do it unseen
    Edited attempt(Grain grain, bool& in_the_way) const;
    Edited obstructed(const Obstacle& obstacle, const std::string& text) const;

    const Loaded& document_;
    Goal goal_;
    Composer::Spelled spelled_;
};

/// `wanted`, but for alternatives whose origin is not yet as wanted: they follow it, so they come later.
model::Scenario in_order_of_descent(const model::Scenario& current, const model::Scenario& wanted);

} // namespace scenario
