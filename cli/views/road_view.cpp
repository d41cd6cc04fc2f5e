#include "views/road_view.hpp"

#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>
#include <cmath>

namespace cli {
namespace {

/// A study's alternative that goes a road.
struct Traveller {
    const model::Alternative* alternative;
    const report::AlternativeSummary* summary;

    const model::RoadStep* step(const std::string& id) const
    {
        const auto found = std::ranges::find(alternative->road, id, &model::RoadStep::id);
        return found == alternative->road.end() ? nullptr : &*found;
    }
};

class RoadText {
public:
    RoadText(const View& view, const report::Comparison& comparison, const model::Scenario& scenario) : view_(view)
    {
        for (const auto& summary : comparison.alternatives) {
            const auto found = std::ranges::find(scenario.alternatives, view.alternative(summary.alternative),
                                                 &model::Alternative::id);
            if (found == scenario.alternatives.end() || found->road.empty()) continue;
            travellers_.push_back({&*found, &summary});
            auto place = steps_.begin(); // what other roads do not have comes after what it follows on its own
            for (const auto& step : found->road) {
                const auto known = std::ranges::find(steps_, step.id);
                place = std::next(known != steps_.end() ? known : steps_.insert(place, step.id));
            }
        }
    }

    std::string write() const
    {
        if (travellers_.empty()) return {};
        std::size_t size = travellers_.size();
        while (size > 1 && widest(size) > view_.screen.width) --size;
        std::string out = view_.screen.styled(view_.tr("Road"), Style::strong) + "\n" + "  " +
                          wrapped("(" + explained() + ")", view_.screen.width - 2, 3) + "\n";
        for (std::size_t first = 0; first < travellers_.size(); first += size) {
            if (first > 0) out += "\n";
            out += block(first, size).render(view_.screen);
        }
        return out;
    }

private:
    std::string explained() const
    {
        std::string text =
            view_.tr("when each step was done, from the end of the warm-up; the median of the runs that reached it");
        const bool waits = std::ranges::any_of(travellers_, [](const Traveller& traveller) {
            return std::ranges::any_of(traveller.alternative->road,
                                       [](const model::RoadStep& step) { return step.when.has_value(); });
        });
        if (waits) text += "; " + view_.tr("before the arrow: when what it waits for came to hold");
        return text;
    }

    std::string weeks(const report::Estimate& when) const
    {
        constexpr double week_s = 7 * 86400.0;
        const double value = when.value.value_or(0) / week_s;
        return view_.tr("week {0}", fixed(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1));
    }

    Cell cell(const Traveller& traveller, const std::string& id) const
    {
        const model::RoadStep* step = traveller.step(id);
        if (step == nullptr) return {"-", Style::faint};
        const auto* done = traveller.summary->metric("road." + id);
        const auto* begun = traveller.summary->metric("road_begun." + id);
        const std::size_t runs = traveller.summary->runs;
        if (done == nullptr && begun == nullptr) return {view_.tr("not reached in any run"), Style::attention};
        if (done == nullptr)
            return {view_.tr("begun in {0}, not done in any run", weeks(begun->p50)), Style::attention};
        std::string text = weeks(done->p50);
        const bool took_time = begun != nullptr && *done->p50.value > *begun->p50.value;
        if (took_time) text = weeks(begun->p50) + std::string(view_.screen.sign(" → ", " -> ")) + text;
        if (done->mean.runs == runs) return {text, Style::plain};
        return {text + ", " + view_.tr("{0} of {1} runs", done->mean.runs, runs), Style::attention};
    }

    Table block(std::size_t first, std::size_t size) const
    {
        const std::size_t last = std::min(first + size, travellers_.size());
        Table table(2);
        std::vector<Cell> heading{{"", Style::plain}};
        for (std::size_t t = first; t < last; ++t) heading.push_back({travellers_[t].alternative->id, Style::strong});
        table.row(std::move(heading));
        for (const auto& id : steps_) {
            std::vector<Cell> cells{{id, Style::plain}};
            for (std::size_t t = first; t < last; ++t) cells.push_back(cell(travellers_[t], id));
            table.row(std::move(cells));
        }
        return table;
    }

    int widest(std::size_t size) const
    {
        int width = 0;
        for (std::size_t first = 0; first < travellers_.size(); first += size)
            width = std::max(width, block(first, size).width());
        return width;
    }

    const View& view_;
    std::vector<Traveller> travellers_;
    std::vector<std::string> steps_; ///< of all roads, in the order in which they are met
};

} // namespace

std::string road_view(const View& view, const report::Comparison& comparison, const model::Scenario& scenario)
{
    return RoadText(view, comparison, scenario).write();
}

} // namespace cli
