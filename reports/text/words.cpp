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
    std::uint32_t point;
    const Results& results;
    const Translate& tr;
    const Numbers& numbers;

    Span operator()(const AlternativeName& name) const
    {
        return {alternative_in_words(results, name.alternative, tr, numbers)};
    }
    Span operator()(const MetricName& name) const
    {
        const std::string title = inside_sentence(metric_title(results, name.metric, tr));
        return {name.statistic == sim::Statistic::mean ? title
                                                       : fmt::format("{} {}", title, sim::name_of(name.statistic))};
    }
    Span operator()(const MetricAmount& amount) const
    {
        const auto quantity = sim::find_metric(results.metrics(), amount.name.metric)->quantity;
        Span span = named(numbers.value_beside(amount.shown(), beside(amount), quantity), amount.name, amount.value);
        const sim::MetricUnit unit = sim::machine_unit(quantity, results.record().scale);
        span.unit = unit.symbol;
        span.factor = unit.factor;
        return span;
    }
    Span operator()(const Count& count) const
    {
        return named(fmt::format("{}", count.n), count.name, static_cast<double>(count.n));
    }
    Span operator()(const ShareRange& share) const
    {
        Span span = named(numbers.percent_range(share.low, share.high), share.name, share.low);
        span.low = share.low;
        span.high = share.high;
        return span;
    }

private:
    Span named(std::string text, const NumberName& name, double value) const
    {
        std::string of = name_of_number(results, point, name.alternative, name.metric, name.statistic);
        if (!name.of.empty()) of += fmt::format("/{}", name.of);
        return {std::move(text), Tone::plain, std::move(of), value};
    }

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

std::string alternative_in_words(const Results& results, std::uint32_t alternative, const Translate& tr,
                                 const Numbers& numbers)
{
    const std::string& id = results.study().alternatives[alternative];
    const auto& titles = results.record().titles;
    const std::string title = alternative < titles.size() ? titles[alternative].in(tr.code()) : std::string();
    return title.empty() || title == id || !numbers.unicode() ? id : tr("“{0}” ({1})", title, id);
}

std::string name_of_number(const Results& results, std::uint32_t point, std::uint32_t alternative,
                           std::string_view metric, sim::Statistic statistic)
{
    return fmt::format("{}/{}/{}/{}", point, results.study().alternatives[alternative], metric,
                       sim::name_of(statistic));
}

Words filled(std::string_view text, const std::vector<Span>& arguments)
{
    Words words;
    std::string said; // so far, for the particles
    const auto add_text = [&](std::string_view plain) {
        if (plain.empty()) return;
        std::string part = with_particles(plain, said);
        said += part;
        if (!words.empty() && words.back().of.empty())
            words.back().text += part;
        else
            words.push_back({std::move(part)});
    };
    while (!text.empty()) {
        const auto open = text.find('{');
        add_text(text.substr(0, open));
        if (open == std::string_view::npos) break;
        const auto close = text.find('}', open);
        const Span& span = arguments.at(static_cast<std::size_t>(text[open + 1] - '0'));
        text.remove_prefix(close + 1);
        if (span.of.empty()) {
            add_text(span.text);
        } else {
            said += span.text;
            words.push_back(span);
        }
    }
    return words;
}

Words sentence_in_words(const Sentence& sentence, std::uint32_t point, const Results& results, const Translate& tr,
                        const Numbers& numbers)
{
    std::vector<Span> arguments;
    for (const auto& argument : sentence.arguments)
        arguments.push_back(std::visit(Writer{sentence, point, results, tr, numbers}, argument));
    return filled(tr(sentence.text), arguments);
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
    const Numbers numbers(tr, {});
    const double seconds = sim::seconds_of(time);
    const DisplayUnit in = numbers.unit(seconds, sim::schema::Quantity::time);
    return numbers.with_unit(fmt::format("{:g}", seconds / in.factor), in);
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
