#include "views/expectations_view.hpp"

#include "terminal/table.hpp"

namespace cli {
namespace {

Cell verdict(const View& view, report::Judgement judgement)
{
    switch (judgement) {
    case report::Judgement::holds:
        return {std::string(view.screen.sign("✓", "ok")), Style::good};
    case report::Judgement::fails:
        return {std::string(view.screen.sign("✗", "FAIL")), Style::bad};
    case report::Judgement::cannot_tell:
        break;
    }
    return {"?", Style::attention};
}

std::string observed(const View& view, const report::ExpectationResult& result)
{
    if (!result.problem.empty()) return view.tr(result.problem);
    report::Estimate estimate{result.observed, result.interval, result.runs};
    std::string text = view.tr("observed {0}", view.numbers.bracketed(estimate, result.quantity));
    if (result.runs < result.all_runs)
        text += "; " + (result.of_road ? view.tr("reached in {0} of {1} runs", result.runs, result.all_runs)
                                       : view.tr("measured in {0} of {1} runs", result.runs, result.all_runs));
    if (result.judgement != report::Judgement::cannot_tell) return text;
    text += "; " + (result.more_runs ? view.tr("about {0} more runs would tell", *result.more_runs)
                                     : view.tr("cannot be told from these runs"));
    return text;
}

} // namespace

std::string expectations_view(const View& view, std::span<const report::ExpectationResult> results)
{
    if (results.empty()) return {};
    Table table(2);
    for (const auto& result : results) {
        const Cell said = verdict(view, result.judgement);
        table.line(fmt::format("{} {}", view.screen.styled(said.text, said.style), result.text));
        table.line("    " + observed(view, result), Style::faint);
    }
    return view.screen.styled(view.tr("Expectations"), Style::strong) + "\n" + table.render(view.screen);
}

} // namespace cli
