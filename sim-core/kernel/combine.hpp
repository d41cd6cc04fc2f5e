// any_of and all_of: waiting for the first or the last of several things.
#pragma once

#include "kernel/simulation.hpp"
#include "kernel/wait.hpp"

#include <array>
#include <cstddef>
#include <tuple>
#include <utility>

namespace sim {

namespace detail {

/// What any_of and all_of share: the waits, and which of them are entered.
template <class Self, Waitable... Waits>
class Group : public Awaitable<Self> {
public:
    static constexpr std::size_t count = sizeof...(Waits);

    explicit Group(Waits&&... waits) : waits_(std::forward<Waits>(waits)...) {}
    Group(Group&&) noexcept = default;

    void enter() override
    {
        std::size_t i = 0;
        std::apply([&](auto&... wait) { (enter_one(wait, i++), ...); }, waits_);
    }

    void leave() noexcept override
    {
        for (Wait*& wait : entered_) {
            if (wait != nullptr) std::exchange(wait, nullptr)->leave();
        }
    }

protected:
    ~Group() = default;

    /// Forgets a settled wait; returns its position.
    std::size_t forget(Wait& settled) noexcept
    {
        std::size_t i = 0;
        while (entered_[i] != &settled) ++i;
        entered_[i] = nullptr;
        return i;
    }

    void enter_one(Wait& wait, std::size_t i)
    {
        if (!static_cast<Self*>(this)->wants(i)) return;
        wait.bind_to(*this);
        entered_[i] = &wait;
        wait.enter();
    }

    std::tuple<Waits...> waits_;
    std::array<Wait*, count> entered_{};
};

} // namespace detail

/// Until the first of several waits is over; the result is its position. The others leave their lines and timers at
/// that very moment, so nothing is granted to them any more. What is satisfied at once wins in the order of the list.
///
/// Waits may be given by value or, to look at them afterwards, as named objects that live on.
///
///     const std::size_t first = co_await any_of(slot.ready(), sim.after(patience));
///     if (first == 1) co_return;      // patience ran out
template <Waitable... Waits>
class AnyOf final : public detail::Group<AnyOf<Waits...>, Waits...> {
    using Base = detail::Group<AnyOf<Waits...>, Waits...>;

public:
    using Base::Base;

    bool await_ready()
    {
        std::size_t i = 0;
        const auto is_ready = [&](auto& wait) {
            if (wait.await_ready()) return true;
            ++i;
            return false;
        };
        const bool ready = std::apply([&](auto&... wait) { return (is_ready(wait) || ...); }, this->waits_);
        fired_ = i;
        return ready;
    }

    std::size_t await_resume()
    {
        this->throw_if_interrupted();
        return fired_;
    }

    bool wants(std::size_t) const { return true; }

private:
    bool child_settled(Wait& child) noexcept override
    {
        fired_ = this->forget(child);
        Base::leave();
        return true;
    }

    std::size_t fired_ = 0;
};

/// Until all of several waits are over.
///
///     co_await all_of(build.done(), review.done());
template <Waitable... Waits>
class AllOf final : public detail::Group<AllOf<Waits...>, Waits...> {
    using Base = detail::Group<AllOf<Waits...>, Waits...>;

public:
    using Base::Base;

    bool await_ready()
    {
        std::size_t i = 0;
        const auto look = [&](auto& wait) {
            ready_[i] = wait.await_ready();
            missing_ += static_cast<std::size_t>(!ready_[i++]);
        };
        std::apply([&](auto&... wait) { (look(wait), ...); }, this->waits_);
        return missing_ == 0;
    }

    void await_resume() { this->throw_if_interrupted(); }

    bool wants(std::size_t i) const { return !ready_[i]; }

private:
    bool child_settled(Wait& child) noexcept override
    {
        this->forget(child);
        return --missing_ == 0;
    }

    std::array<bool, sizeof...(Waits)> ready_{};
    std::size_t missing_ = 0;
};

/// Awaitable: the position of the first wait that is over. See AnyOf.
template <Waitable... Waits>
[[nodiscard]] AnyOf<Waits...> any_of(Waits&&... waits)
{
    static_assert(sizeof...(Waits) > 0, "any_of needs something to wait for");
    return AnyOf<Waits...>(std::forward<Waits>(waits)...);
}

/// Awaitable: until all waits are over. See AllOf.
template <Waitable... Waits>
[[nodiscard]] AllOf<Waits...> all_of(Waits&&... waits)
{
    return AllOf<Waits...>(std::forward<Waits>(waits)...);
}

} // namespace sim
