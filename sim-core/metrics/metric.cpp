#include "metrics/metric.hpp"

namespace sim {

const Metric* find_metric(MetricTable table, std::string_view id)
{
    if (id.empty()) return nullptr;
    for (const auto& metric : table) {
        if (metric.id.front() != id.front()) continue; // most of a long table; every run asks a hundred times
        if (metric.family()
                ? id.size() > metric.id.size() - 1 && id.starts_with(metric.id.substr(0, metric.id.size() - 1))
                : metric.id == id)
            return &metric;
    }
    return nullptr;
}

std::string_view key_of(const Metric& metric, std::string_view id)
{
    return metric.family() ? id.substr(metric.id.size() - 1) : std::string_view{};
}

MetricUnit machine_unit(schema::Quantity quantity, const schema::TimeScale& scale)
{
    using schema::Quantity;
    constexpr double hour_s = 3600;
    constexpr double month_s = 365.0 / 12 * 24 * hour_s;
    switch (quantity) {
    case Quantity::time:
        return {"d", 24 * hour_s};
    case Quantity::work_time:
        return {"working d", scale.hours_per_day * hour_s};
    case Quantity::rate:
        return {"1/d", 1 / (24 * hour_s)};
    case Quantity::work_rate:
        return {"1/working d", 1 / (scale.hours_per_day * hour_s)};
    case Quantity::decay:
        return {"1/d", 1 / (24 * hour_s)};
    case Quantity::person_time:
        return {"person-h", hour_s};
    case Quantity::machine_time:
        return {"h", hour_s};
    case Quantity::latency:
        return {"ms", 1e-3};
    case Quantity::ratio:
        return {"ratio", 1};
    case Quantity::lines:
        return {"lines", 1};
    case Quantity::data_size:
        return {"MB", 1e6};
    case Quantity::money:
        return {std::string(scale.currency.code()), 1};
    case Quantity::money_rate:
        return {std::string(scale.currency.code()) + "/month", 1 / month_s};
    case Quantity::none:
    case Quantity::count:
    case Quantity::clock_time:
    case Quantity::inherit:
        break;
    }
    return {"1", 1};
}

} // namespace sim
