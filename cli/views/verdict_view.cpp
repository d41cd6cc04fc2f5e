#include "views/verdict_view.hpp"

#include "terminal/text_block.hpp"

#include <limits>
#include <variant>
#include <vector>

namespace cli {
namespace {

/// Writes the arguments of a sentence.
struct Words {
    const View& view;
    const report::Sentence& said;

    std::string operator()(const report::AlternativeName& name) const { return view.alternative(name.alternative); }
    std::string operator()(const report::MetricName& name) const
    {
        const std::string title = report::inside_sentence(view.title(name.metric));
        return name.statistic == sim::Statistic::mean ? title
                                                      : fmt::format("{} {}", title, sim::name_of(name.statistic));
    }
    std::string operator()(const report::MetricAmount& amount) const
    {
        return view.numbers.value_beside(amount.value, beside(amount), view.row(amount.metric).quantity);
    }
    std::string operator()(const report::Count& count) const { return fmt::format("{}", count.n); }
    std::string operator()(const report::ShareRange& share) const
    {
        return view.numbers.percent_range(share.low, share.high);
    }

private:
    /// What a value is set against: "4.471 M instead of 4.469 M" says more than twice 4.47.
    double beside(const report::MetricAmount& amount) const
    {
        std::vector<const report::MetricAmount*> amounts;
        for (const auto& argument : said.arguments) {
            if (const auto* found = std::get_if<report::MetricAmount>(&argument)) amounts.push_back(found);
        }
        if (amounts.size() < 2) return std::numeric_limits<double>::infinity();
        if (&amount == amounts[0]) return amounts[1]->value;
        return &amount == amounts[1] ? amounts[0]->value : std::numeric_limits<double>::infinity();
    }
};

std::string sentence(const View& view, const report::Sentence& said)
{
    return report::say(
        said, [&](std::string_view text) { return view.tr(text); },
        [&](const report::Argument& argument) {
            return std::visit(Words{view, said}, argument);
        });
}

} // namespace

std::string verdict_view(const View& view, const report::Comparison& comparison)
{
    std::string out;
    for (const auto& summary : comparison.alternatives) {
        if (summary.alternative == comparison.baseline) continue;
        std::string text;
        for (const auto& said : report::verdict_in_words(view.results, comparison, summary))
            text += (text.empty() ? "" : " ") + sentence(view, said);
        out += wrapped(text, view.screen.width) + "\n";
    }
    return out;
}

} // namespace cli
