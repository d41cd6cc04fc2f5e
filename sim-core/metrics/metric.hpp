/// What a metric is: declared once in a model's table, read by every table, chart, file and expectation.
#pragma once

#include "schema/quantity.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sim {

enum class Better : unsigned char { lower, higher, neither };

/// How the values of one run come about.
enum class Spread : unsigned char {
    items, ///< one value per item (a change, a deployment): the run has a mean and quantiles
    run    ///< one value per run (a total, a rate, a time average)
};

/// One row of a model's metric table. The texts are marked for translation by being in such a table.
struct Metric {
    std::string_view id; ///< "lead_time"; a family ends in ".*" ("stage_time.*") and is keyed by what follows
    std::string_view title;
    schema::Quantity quantity;
    Better better;
    Spread spread;
    std::string_view doc;  ///< from → to, or what; exactly
    bool headline = false; ///< shown in the first table of a comparison when any alternative has it
    bool family() const { return id.ends_with(".*"); }
    std::string_view stem() const { return family() ? id.substr(0, id.size() - 2) : id; }
};

using MetricTable = std::span<const Metric>;

/// The row that describes `id`, a family's row for a keyed id; nullptr when there is none.
const Metric* find_metric(MetricTable table, std::string_view id);

/// The part of `id` that keys a family's row ("review" of "stage_time.review"); empty for plain metrics.
std::string_view key_of(const Metric& metric, std::string_view id);

/// The unit in which machines get the values of a quantity ("d" for times) and how many base units are in one of it.
struct MetricUnit {
    std::string symbol;
    double factor;
};
MetricUnit machine_unit(schema::Quantity quantity, const schema::TimeScale& scale);

} // namespace sim
