// Warm-up, batch means and sequential stopping.
#include "stats/series.hpp"

#include <stdexcept>

namespace sim {

namespace {

constexpr std::size_t block = 5;

double mean_of(std::span<const double> values)
{
    double sum = 0.0;
    for (const double x : values) {
        sum += x;
    }
    return sum / static_cast<double>(values.size());
}

} // namespace

std::optional<std::size_t> mser5(std::span<const double> series)
{
    const std::size_t blocks = series.size() / block;
    if (blocks < 2) {
        return {};
    }
    std::vector<double> means(blocks);
    for (std::size_t i = 0; i < blocks; ++i) {
        means[i] = mean_of(series.subspan(i * block, block));
    }

    // From the back, so that mean and squared deviations of every remainder come in one pass (Welford).
    std::vector<double> criterion(blocks);
    double mean = 0.0;
    double squares = 0.0;
    for (std::size_t taken = 1; taken <= blocks; ++taken) {
        const std::size_t i = blocks - taken;
        const double delta = means[i] - mean;
        const auto n = static_cast<double>(taken);
        mean += delta / n;
        squares += delta * (means[i] - mean);
        criterion[i] = squares / (n * n);
    }

    const std::size_t half = blocks / 2;
    std::size_t best = 0;
    for (std::size_t i = 1; i <= half; ++i) {
        if (criterion[i] < criterion[best]) {
            best = i;
        }
    }
    if (best == half) {
        return {};
    }
    return best * block;
}

std::vector<double> batch_means(std::span<const double> series, std::size_t batches)
{
    if (batches == 0 || series.size() < batches) {
        return {};
    }
    const std::size_t size = series.size() / batches;
    const std::size_t skipped = series.size() - size * batches;
    std::vector<double> means(batches);
    for (std::size_t i = 0; i < batches; ++i) {
        means[i] = mean_of(series.subspan(skipped + i * size, size));
    }
    return means;
}

SequentialStop::SequentialStop(double precision, double level, std::size_t minimum_runs, std::size_t maximum_runs)
    : relative_precision_(precision), level_(level), minimum_runs_(minimum_runs), maximum_runs_(maximum_runs)
{
    if (!(precision > 0.0) || !(level > 0.0 && level < 1.0) || minimum_runs < 2 || maximum_runs < minimum_runs) {
        throw std::invalid_argument("sequential stopping needs precision > 0, 0 < level < 1, 2 <= minimum <= maximum");
    }
}

void SequentialStop::add(double result)
{
    results_.push_back(result);
}

bool SequentialStop::reached() const
{
    if (runs() < minimum_runs_) {
        return false;
    }
    const std::optional<Interval> estimate = interval();
    // Compared without dividing, so that identical results of 0 count as known exactly.
    return estimate &&
           estimate->half_width() <= relative_precision_ * (estimate->mean < 0 ? -estimate->mean : estimate->mean);
}

bool SequentialStop::finished() const
{
    return runs() >= maximum_runs_ || reached();
}

std::optional<Interval> SequentialStop::interval() const
{
    return student_interval(results_, level_);
}

} // namespace sim
