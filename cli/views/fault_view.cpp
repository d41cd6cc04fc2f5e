#include "views/fault_view.hpp"

#include "terminal/table.hpp"
#include "terminal/text_block.hpp"

#include <algorithm>

namespace cli {
namespace {

constexpr std::string_view users_family = "fault_users.";

class FaultTable {
public:
    FaultTable(const View& view, const report::Comparison& comparison) : view_(view), comparison_(comparison)
    {
        for (const auto& id : view_.results.metric_ids(comparison.point)) {
            if (id.starts_with(users_family)) faults_.push_back(id.substr(users_family.size()));
        }
    }

    bool empty() const { return faults_.empty(); }
    bool used_stuck() const { return used_stuck_; }

    Table block(std::size_t first, std::size_t last)
    {
        Table table(2);
        std::vector<Cell> heading{{"", Style::plain}};
        for (std::size_t a = first; a < last; ++a)
            heading.push_back({view_.alternative(comparison_.alternatives[a].alternative), Style::strong});
        table.row(std::move(heading));
        for (const auto& fault : faults_) {
            std::vector<Cell> cells{{fault, Style::plain}};
            for (std::size_t a = first; a < last; ++a)
                cells.push_back({cell(comparison_.alternatives[a], fault), Style::plain});
            table.row(std::move(cells));
        }
        return table;
    }

private:
    static const report::Estimate* mean(const report::AlternativeSummary& summary, std::string_view family,
                                        const std::string& fault)
    {
        const auto* found = summary.metric(fmt::format("{}.{}", family, fault));
        return found == nullptr ? nullptr : &found->mean;
    }

    std::string number(const report::Estimate* estimate, sim::schema::Quantity quantity) const
    {
        return estimate == nullptr ? "-" : view_.numbers.value(estimate->value, quantity);
    }

    std::string cell(const report::AlternativeSummary& summary, const std::string& fault)
    {
        using sim::schema::Quantity;
        const auto* users = mean(summary, "fault_users", fault);
        if (users == nullptr) return "-";
        const auto dot = view_.screen.sign(" · ", " | ");
        return fmt::format("{}{}{}{}{}{}{}", view_.numbers.estimate(*users, Quantity::ratio), dot,
                           number(mean(summary, "fault_modules", fault), Quantity::ratio), dot,
                           number(mean(summary, "fault_depth", fault), Quantity::count), dot,
                           recovered(summary, fault));
    }

    /// Runs that do not recover have no time of recovery, so their share is told.
    std::string recovered(const report::AlternativeSummary& summary, const std::string& fault)
    {
        const auto* after = mean(summary, "fault_recovered", fault);
        const auto* stuck = mean(summary, "fault_stuck", fault);
        const double share = stuck == nullptr ? 0 : stuck->value.value_or(0);
        used_stuck_ = used_stuck_ || share > 0;
        if (after == nullptr) return share > 0 ? view_.tr("stuck") : view_.tr("outlasts the window");
        const std::string time = *after->value > 0 ? number(after, sim::schema::Quantity::time) : view_.tr("at once");
        return share > 0 ? view_.tr("{0}, stuck in {1}", time, view_.numbers.value(share, sim::schema::Quantity::ratio))
                         : time;
    }

    const View& view_;
    const report::Comparison& comparison_;
    std::vector<std::string> faults_;
    bool used_stuck_ = false;
};

} // namespace

std::string fault_view(const View& view, const report::Comparison& comparison)
{
    FaultTable table(view, comparison);
    if (table.empty()) return {};
    const std::size_t alternatives = comparison.alternatives.size();
    std::size_t step = alternatives;
    const auto width = [&](std::size_t size) {
        int widest = 0;
        for (std::size_t first = 0; first < alternatives; first += size)
            widest = std::max(widest, table.block(first, std::min(first + size, alternatives)).width());
        return widest;
    };
    while (step > 1 && width(step) > view.screen.width) --step;

    const auto dot = view.screen.sign(" · ", " | ");
    const std::string cells = fmt::format("{}{}{}{}{}{}{}", view.tr("users hit"), dot, view.tr("modules hit"), dot,
                                          view.tr("cascade depth"), dot, view.tr("recovered after"));
    std::string out = view.screen.styled(view.tr("What each fault does"), Style::strong) + "\n" +
                      wrapped("  (" + cells + ")", view.screen.width, 3) + "\n";
    for (std::size_t first = 0; first < alternatives; first += step) {
        if (first > 0) out += "\n";
        out += table.block(first, std::min(first + step, alternatives)).render(view.screen);
    }
    if (table.used_stuck())
        out += "  " +
               wrapped(view.tr("stuck: the journeys are still outside their objectives at the end of the window"),
                       view.screen.width - 2, 2) +
               "\n";
    return out;
}

} // namespace cli
