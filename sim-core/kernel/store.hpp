// A buffer of values between processes: producers put, consumers get.
#pragma once

#include "kernel/ring.hpp"
#include "kernel/simulation.hpp"
#include "kernel/wait_line.hpp"

#include <cstddef>
#include <limits>
#include <optional>
#include <stdexcept>
#include <utility>

namespace sim {

template <class T>
class Store;

/// Waits for a value; made by Store::get().
///
/// In any_of, name it first and take() the value when it was the one that fired.
template <class T>
class StoreGet final : public LinkedAwaitable<StoreGet<T>> {
public:
    explicit StoreGet(Store<T>& store) : store_(&store) {}
    StoreGet(StoreGet&&) noexcept = default;

    bool await_ready()
    {
        value_ = store_->try_get();
        return value_.has_value();
    }
    T await_resume()
    {
        this->throw_if_interrupted();
        return take();
    }
    void enter() override { store_->getters_.push_back(*this); }
    void leave() noexcept override { store_->getters_.remove(*this); }

    bool has_value() const { return value_.has_value(); }

    /// The value that was got. REQUIRES: has_value().
    T take()
    {
        T value = std::move(*value_);
        value_.reset();
        return value;
    }

private:
    friend class Store<T>;
    Store<T>* store_;
    std::optional<T> value_;
};

/// Waits for room and puts a value there; made by Store::put().
template <class T>
class [[nodiscard]] StorePut final : public LinkedAwaitable<StorePut<T>> {
public:
    StorePut(Store<T>& store, T value) : store_(&store), value_(std::move(value)) {}
    StorePut(StorePut&&) noexcept = default;

    bool await_ready() { return store_->offer(value_); }
    void await_resume() { this->throw_if_interrupted(); }
    void enter() override { store_->putters_.push_back(*this); }
    void leave() noexcept override { store_->putters_.remove(*this); }

private:
    friend class Store<T>;
    Store<T>* store_;
    T value_;
};

/// First-in-first-out buffer of T, unbounded or with a bound. Getters and putters are served in the order they came.
///
///     Store<Job> inbox(sim);
///     co_await inbox.put(job);               // producer; waits only when there is a bound
///     const Job job = co_await inbox.get();  // consumer
template <class T>
class Store {
public:
    /// @param bound  most values that lie in the store, ≥ 1
    /// @throws std::domain_error  when bound is 0
    explicit Store(Simulation& simulation, std::size_t bound = std::numeric_limits<std::size_t>::max())
        : simulation_(&simulation), bound_(bound)
    {
        if (bound == 0) throw std::domain_error("a store needs room for at least one value");
    }
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// Awaitable: until the value lies in the store or in the hands of a getter.
    StorePut<T> put(T value) { return StorePut<T>(*this, std::move(value)); }

    /// Awaitable: the oldest value.
    StoreGet<T> get() { return StoreGet<T>(*this); }

    /// Puts the value if there is room; never waits. False when full. For callbacks and unbounded stores.
    bool try_put(T value) { return offer(value); }

    /// The oldest value, if there is one.
    std::optional<T> try_get()
    {
        if (values_.empty()) return std::nullopt;
        std::optional<T> value(values_.pop());
        length_.change(simulation_->now(), -1);
        if (!putters_.empty()) {
            StorePut<T>& putter = putters_.pop_front();
            keep(std::move(putter.value_));
            putter.wake();
        }
        return value;
    }

    std::size_t size() const { return values_.size(); }
    bool empty() const { return values_.empty(); }
    std::size_t bound() const { return bound_; }

    /// Values put so far, their mean stay and mean number. `served` counts the values that were taken out.
    QueueStats queue_stats() const
    {
        QueueStats stats;
        const SimTime now = simulation_->now();
        const double ticks = static_cast<double>(now.time_since_epoch().count());
        const double integral = static_cast<double>(length_.value(now));
        stats.arrivals = puts_;
        stats.served = puts_ - values_.size();
        stats.waiting = values_.size();
        stats.total_wait_s = integral * 1e-9;
        stats.mean_wait_s = puts_ == 0 ? 0 : stats.total_wait_s / static_cast<double>(puts_);
        stats.mean_length = ticks == 0 ? 0 : integral / ticks;
        stats.gap_s = static_cast<double>(length_.level() - static_cast<std::int64_t>(values_.size()));
        return stats;
    }

private:
    friend class StoreGet<T>;
    friend class StorePut<T>;

    bool offer(T& value)
    {
        if (!getters_.empty()) {
            StoreGet<T>& getter = getters_.pop_front();
            ++puts_;
            getter.value_.emplace(std::move(value));
            getter.wake();
            return true;
        }
        if (values_.size() >= bound_) return false;
        keep(std::move(value));
        return true;
    }
    void keep(T value)
    {
        ++puts_;
        values_.push(std::move(value));
        length_.change(simulation_->now(), +1);
    }

    Simulation* simulation_;
    std::size_t bound_;
    std::uint64_t puts_ = 0;
    LevelIntegral length_;
    Ring<T> values_;
    WaitList<StoreGet<T>> getters_;
    WaitList<StorePut<T>> putters_;
};

} // namespace sim
