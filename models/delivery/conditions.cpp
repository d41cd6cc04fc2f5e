#include "delivery/conditions.hpp"

#include <stdexcept>

namespace model {

using sim::schema::Describe;
using sim::schema::Quantity;

const MeasureRow& row_of(Measure measure)
{
    static constexpr MeasureRow lead_time{"lead_time", "The mean lead time of the changes delivered in the window.",
                                          Quantity::time, "Begins once it was longer than this.",
                                          "Begins once it was shorter than this."};
    static constexpr MeasureRow deploy_wait{
        "deploy_wait", "The mean wait for the right to deploy, of the waits that ended in the window.", Quantity::time,
        "Begins once it was longer than this.", "Begins once it was shorter than this."};
    static constexpr MeasureRow throughput{"throughput", "Changes delivered in the window, per elapsed time.",
                                           Quantity::rate, "Begins once there were more than this.",
                                           "Begins once there were fewer than this."};
    static constexpr MeasureRow change_fail_rate{
        "change_fail_rate", "Share of the deployments of the window that needed repair.", Quantity::ratio,
        "Begins once it was larger than this.", "Begins once it was smaller than this."};
    static constexpr MeasureRow outage{
        "outage", "Share of the window in which users were hurt, as if it had been everybody.", Quantity::ratio,
        "Begins once it was larger than this.", "Begins once it was smaller than this."};
    static constexpr MeasureRow wip{"wip", "Changes accepted and not delivered, averaged over the window.",
                                    Quantity::count, "Begins once there were more than this.",
                                    "Begins once there were fewer than this."};
    static constexpr MeasureRow people{"people", "Everybody who is there.", Quantity::count,
                                       "Begins once there are more than this.",
                                       "Begins once there are fewer than this."};
    static constexpr MeasureRow team_size{"team_size", "The people of the largest team.", Quantity::count,
                                          "Begins once there are more than this.",
                                          "Begins once there are fewer than this."};
    switch (measure) {
    case Measure::lead_time:
        return lead_time;
    case Measure::deploy_wait:
        return deploy_wait;
    case Measure::throughput:
        return throughput;
    case Measure::change_fail_rate:
        return change_fail_rate;
    case Measure::outage:
        return outage;
    case Measure::wip:
        return wip;
    case Measure::people:
        return people;
    case Measure::team_size:
        return team_size;
    }
    throw std::logic_error("no such measure");
}

namespace {

template <class T>
void describe_bounds(Describe<T>& d, const MeasureRow& row)
{
    d.name(row.name, row.doc);
    d.template field<&T::above>("above", row.above).unit(row.quantity).at_least(0);
    d.template field<&T::below>("below", row.below).unit(row.quantity).at_least(0);
}

} // namespace

template <Measure M>
void Threshold<M>::describe(Describe<Threshold>& d)
{
    describe_bounds(d, row_of(M));
    d.template field<&Threshold::over>("over", "Length of the window, which ends when it is looked at: every week, for "
                                               "the first time when the structure before has been there for as long.")
        .range(3600, 200 * 365 * 86400.0)
        .source("assumed: a month, so that a single bad week moves nobody");
}

template <Measure M>
void Level<M>::describe(Describe<Level>& d)
{
    describe_bounds(d, row_of(M));
}

template struct Threshold<Measure::lead_time>;
template struct Threshold<Measure::deploy_wait>;
template struct Threshold<Measure::throughput>;
template struct Threshold<Measure::change_fail_rate>;
template struct Threshold<Measure::outage>;
template struct Threshold<Measure::wip>;
template struct Level<Measure::people>;
template struct Level<Measure::team_size>;

namespace {

template <Measure M>
Trigger trigger(const Threshold<M>& condition)
{
    return {M, condition.above, condition.below, condition.over};
}

template <Measure M>
Trigger trigger(const Level<M>& condition)
{
    return {M, condition.above, condition.below, {}};
}

} // namespace

Trigger trigger_of(const Condition& condition)
{
    return std::visit([](const auto& held) { return trigger(held); }, condition);
}

} // namespace model
