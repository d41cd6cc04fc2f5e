/// Collects the values of metrics during a run and turns them into a RunResult.
#pragma once

#include "metrics/metric.hpp"
#include "metrics/run_result.hpp"
#include "stats/histogram.hpp"
#include "stats/sample.hpp"

#include <map>
#include <memory>
#include <string>

namespace sim {

/// The values of one metric so far. Look it up once, then add on the hot path.
class Series {
public:
    void add(double value) { sample_.add(value); }
    const Sample& sample() const { return sample_; }

private:
    Sample sample_;
};

/// One per run. Ids must be in the table (a family needs a key): anything else is our bug and throws std::logic_error.
class Recorder {
public:
    explicit Recorder(MetricTable table) : table_(table) {}

    /// The series of a metric over items. The reference stays valid as long as the recorder.
    Series& items(std::string_view id);
    /// Sets a metric over items whose values were counted in a histogram; `sum` is that of the values, exactly.
    void set_items(std::string_view id, const Histogram& values, double sum);
    /// Sets a metric that has one value per run.
    void set(std::string_view id, double value);

    /// Everything collected; metrics without a value are left out rather than reported as zero.
    RunResult finish() const;

private:
    const Metric& row(std::string_view id, Spread spread) const;

    MetricTable table_;
    std::map<std::string, std::unique_ptr<Series>, std::less<>> items_;
    std::map<std::string, Summary, std::less<>> counted_;
    std::map<std::string, double, std::less<>> values_;
};

} // namespace sim
