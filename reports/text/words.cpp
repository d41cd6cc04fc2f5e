#include "text/words.hpp"

#include "company/run.hpp"
#include "organization/hours.hpp"

#include <algorithm>
#include <limits>
#include <variant>

namespace report {
namespace {

constexpr struct {
    std::string_view cause;
    const char* words;
} causes[] = {{"infrastructure", mark("Infrastructure")},
              {"databases", mark("Databases")},
              {"pipeline", mark("Pipeline")},
              {"tools", mark("Tools")},
              {"outage", mark("Outages")},
              {"migration", mark("Migration")}};

bool belongs(const sim::Metric& row, const model::MetricGroup& group)
{
    return std::ranges::find(group.table, row.id, &sim::Metric::id) != group.table.end();
}

/// Writes the arguments of a sentence.
struct Writer {
    const Sentence& said;
    const Results& results;
    const Translate& tr;
    const Numbers& numbers;

    std::string operator()(const AlternativeName& name) const { return results.study().alternatives[name.alternative]; }
    std::string operator()(const MetricName& name) const
    {
        const std::string title = inside_sentence(metric_title(results, name.metric, tr));
        return name.statistic == sim::Statistic::mean ? title
                                                      : fmt::format("{} {}", title, sim::name_of(name.statistic));
    }
    std::string operator()(const MetricAmount& amount) const
    {
        return numbers.value_beside(amount.value, beside(amount),
                                    sim::find_metric(results.metrics(), amount.metric)->quantity);
    }
    std::string operator()(const Count& count) const { return fmt::format("{}", count.n); }
    std::string operator()(const ShareRange& share) const { return numbers.percent_range(share.low, share.high); }

private:
    /// What a value is set against: "4.471 M instead of 4.469 M" says more than twice 4.47.
    double beside(const MetricAmount& amount) const
    {
        std::vector<const MetricAmount*> amounts;
        for (const auto& argument : said.arguments) {
            if (const auto* found = std::get_if<MetricAmount>(&argument)) amounts.push_back(found);
        }
        if (amounts.size() < 2) return std::numeric_limits<double>::infinity();
        if (&amount == amounts[0]) return amounts[1]->value;
        return &amount == amounts[1] ? amounts[0]->value : std::numeric_limits<double>::infinity();
    }
};

} // namespace

std::string metric_title(const Results& results, std::string_view id, const Translate& tr)
{
    const sim::Metric& row = *sim::find_metric(results.metrics(), id);
    const std::string title = tr(row.title);
    return row.family() ? fmt::format("{}: {}", title, sim::key_of(row, id)) : title;
}

std::string cause_in_words(std::string_view cause, const Translate& tr)
{
    for (const auto& kind : model::kinds_of_hours()) {
        if (kind.cause == cause) return tr(kind.title);
    }
    const auto found = std::ranges::find_if(causes, [&](const auto& row) { return row.cause == cause; });
    return found == std::end(causes) ? std::string(cause) : tr(found->words);
}

bool asked_for(const Results& results, const std::vector<std::string>& more, const std::string& id)
{
    const sim::Metric& row = *sim::find_metric(results.metrics(), id);
    return std::any_of(more.begin(), more.end(), [&](const std::string& asked) {
        return asked == "all" || asked == id || (row.family() && row.stem() == asked);
    });
}

std::vector<MetricSection> metrics_to_show(const Results& results, std::uint32_t point,
                                           const std::vector<std::string>& more)
{
    const auto row = [&](const std::string& id) -> const sim::Metric& {
        return *sim::find_metric(results.metrics(), id);
    };
    const auto measured = results.metric_ids(point);
    std::vector<MetricSection> sections;
    for (const auto& group : model::metric_groups()) {
        MetricSection section{group.title, {}, group.id};
        std::vector<std::string> rest;
        for (const auto& id : measured) {
            if (!belongs(row(id), group)) continue;
            if (row(id).headline)
                section.metrics.push_back(id);
            else if (asked_for(results, more, id))
                rest.push_back(id);
        }
        section.metrics.insert(section.metrics.end(), rest.begin(), rest.end());
        if (!section.metrics.empty()) sections.push_back(std::move(section));
    }
    return sections;
}

std::string sentence_in_words(const Sentence& sentence, const Results& results, const Translate& tr,
                              const Numbers& numbers)
{
    return say(
        sentence, [&](std::string_view text) { return tr(text); },
        [&](const Argument& argument) {
            return std::visit(Writer{sentence, results, tr, numbers}, argument);
        });
}

std::string point_name(const sim::DesignPoint& point)
{
    std::string name;
    for (const auto& setting : point.set)
        name += fmt::format("{}{} = {}", name.empty() ? "" : ", ", setting.path, setting.value);
    return name;
}

std::string planned_time(sim::Duration time, const Translate& tr)
{
    using namespace std::chrono_literals;
    constexpr auto week = 7 * 24h;
    if (time >= 2 * week && time % week == sim::Duration::zero()) return tr("{0} weeks", time / week);
    if (time >= 48h && time % 24h == sim::Duration::zero()) return tr("{0} days", time / 24h);
    return sim::schema::format_quantity(sim::seconds_of(time), sim::schema::Quantity::time, {});
}

std::string shell_word(const std::string& word)
{
    const bool plain = !word.empty() && word.find_first_of(" \t\n\"'`$&|;<>()[]{}*?!#~\\") == std::string::npos;
    if (plain) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

} // namespace report
