#include "charts/cascade.hpp"

#include "charts/parts.hpp"

#include <algorithm>

namespace report {
namespace {

constexpr std::size_t most_steps = 12;
constexpr double room_after = 1.06; ///< of the longest time that is marked

std::string share(const Numbers& numbers, double value)
{
    return numbers.value(value, Quantity::ratio);
}

/// What is marked last; the window may go on for long without anything new.
double last_event(const CascadeRun& run)
{
    double last = std::max(run.lasted_s, run.noticed_s.value_or(0));
    for (const auto& step : run.steps) last = std::max(last, step.first_s);
    return std::max(last, run.recovered_s.value_or(run.watched_s));
}

/// Of a run that never got over the fault, or had nothing to get over.
std::string without_recovery(const CascadeRun& run, const Translate& tr, const Numbers& numbers)
{
    return run.recovered_s ? tr("The journeys stayed inside their objectives.")
                           : tr("not within {0}", numbers.value(run.watched_s, Quantity::time));
}

class TimeLine {
public:
    TimeLine(const CascadeRun& run, double until_s, const Translate& tr, const Numbers& numbers)
        : run_(run), tr_(tr), numbers_(numbers)
    {
        panel_.title = tr("{0}: {1} of the requests hurt", run.alternative, share(numbers, run.users));
        const DisplayUnit unit = numbers.unit(until_s, Quantity::time);
        panel_.x = scale(0, until_s, unit.factor, tr("Since the fault began ({0})", unit.symbol));
    }

    Panel panel()
    {
        Mark fault{Shape::bar, {{0, 0}, {std::min(run_.lasted_s, panel_.x.high), 0}}, 1};
        fault.hatched = true;
        fault.weight = 0.6;
        row(tr_("the fault"), std::move(fault));
        const std::size_t shown = std::min(run_.steps.size(), most_steps);
        // Words stand beyond the last step, where no arrow passes.
        double words_at = 0;
        for (std::size_t i = 0; i < shown; ++i) words_at = std::max(words_at, run_.steps[i].first_s);
        for (std::size_t i = 0; i < shown; ++i) {
            const CascadeStep& step = run_.steps[i];
            const double band = number(names_.size());
            if (step.from >= 0 && static_cast<std::size_t>(step.from) < i)
                panel_.marks.push_back(
                    {Shape::arrow,
                     {{run_.steps[static_cast<std::size_t>(step.from)].first_s, number(step.from + 1)},
                      {step.first_s, band - 0.18}},
                     faint});
            panel_.marks.push_back({Shape::dot, {{step.first_s, band}}, 1});
            row(step.name, {Shape::text,
                            {{words_at, band}},
                            ink,
                            fmt::format("{}: {}", share(numbers_, step.failed_share), step.reason)});
        }
        if (run_.steps.size() > shown)
            row("…",
                {Shape::text, {{0, number(names_.size())}}, faint, tr_("and {0} more", run_.steps.size() - shown)});
        if (run_.noticed_s) row(tr_("noticed"), moment(*run_.noticed_s, 0));
        if (run_.recovered_s.value_or(0) > 0)
            row(tr_("recovered"), moment(*run_.recovered_s, 2));
        else
            row(tr_("recovered"),
                {Shape::text, {{0, number(names_.size())}}, ink, without_recovery(run_, tr_, numbers_)});
        panel_.y = bands(names_);
        panel_.height = 22;
        return std::move(panel_);
    }

private:
    void row(const std::string& name, Mark mark)
    {
        panel_.marks.push_back(std::move(mark));
        names_.push_back(name);
    }

    Mark moment(double at_s, int series) const
    {
        Mark dot{Shape::dot, {{at_s, number(names_.size())}}, series};
        dot.label = numbers_.value(at_s, Quantity::time);
        return dot;
    }

    const CascadeRun& run_;
    const Translate& tr_;
    const Numbers& numbers_;
    Panel panel_;
    std::vector<std::string> names_;
};

void add_rows(Table& table, const CascadeRun& run, const Translate& tr, const Numbers& numbers)
{
    table.parts.emplace_back(table.rows.size(), run.alternative);
    const auto row = [&](const std::string& what, double at_s, const std::string& how) {
        table.rows.push_back({plain(what), plain(numbers.value(at_s, Quantity::time)), plain(how)});
    };
    row(tr("the fault"), 0, tr("{0} long", numbers.value(run.lasted_s, Quantity::time)));
    for (const auto& step : run.steps)
        row(step.name, step.first_s, fmt::format("{}: {}", share(numbers, step.failed_share), step.reason));
    if (run.noticed_s) row(tr("noticed"), *run.noticed_s, "");
    if (run.recovered_s.value_or(0) > 0)
        row(tr("recovered"), *run.recovered_s, "");
    else
        table.rows.push_back({plain(tr("recovered")), plain("–"), plain(without_recovery(run, tr, numbers))});
}

} // namespace

Figure cascade_chart(const CascadeDrawing& drawing, const Translate& tr, const Numbers& numbers)
{
    Figure figure{"cascade", tr("How “{0}” spreads", drawing.fault), ""};
    figure.table.caption = figure.title;
    figure.table.columns = {tr("Whom it comes to"), tr("After"), tr("Visits that failed, and why")};
    double until_s = 0;
    for (const auto& run : drawing.runs) until_s = std::max(until_s, room_after * last_event(run));
    for (const auto& run : drawing.runs) {
        figure.panels.push_back(TimeLine(run, until_s, tr, numbers).panel());
        add_rows(figure.table, run, tr, numbers);
        std::vector<std::string> said;
        for (const auto& step : run.steps)
            said.push_back(fmt::format("{} {}", step.name, numbers.value(step.first_s, Quantity::time)));
        figure.alt += figure.panels.back().title + (said.empty() ? "" : ": " + joined(said)) + ". ";
    }
    for (std::size_t i = 0; i + 1 < figure.panels.size(); ++i) figure.panels[i].x.title.clear();
    figure.note =
        tr("One run of each alternative, the first of the study. A dot is the first visit to fail; beside it the "
           "share of the visits that failed while the fault lasted, and the most frequent reason; arrows show "
           "who brought the trouble to whom.");
    return figure;
}

} // namespace report
