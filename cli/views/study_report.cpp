#include "views/study_report.hpp"

#include "terminal/text_block.hpp"
#include "views/comparison_table.hpp"
#include "views/cost_view.hpp"
#include "views/expectations_view.hpp"
#include "views/fault_view.hpp"
#include "views/lead_time_view.hpp"
#include "views/notes_view.hpp"
#include "views/periods_view.hpp"
#include "views/road_view.hpp"
#include "views/structure_view.hpp"
#include "views/sweep_table.hpp"
#include "views/verdict_view.hpp"

#include <algorithm>

namespace cli {
namespace {

class Writer {
public:
    Writer(const StudyReport& report, const Context& context)
        : report_(report), context_(context), tr_(context.tr), view_(report.done.results, context.tr, context.screen)
    {
    }

    std::string write()
    {
        add(title());
        if (sweep())
            add(sweep_tables(view_, report_.request.metrics));
        else
            single_point();
        add(expectations());
        add(notes_view(view_));
        add(footer());
        return out_;
    }

private:
    const report::StudyRecord& record() const { return report_.done.results.record(); }
    bool sweep() const { return report_.done.results.points() > 1 || !record().study.points.front().set.empty(); }

    void add(const std::string& part)
    {
        if (part.empty()) return;
        out_ += (out_.empty() ? "" : "\n") + part;
    }

    std::size_t fewest_runs() const
    {
        std::size_t fewest = record().study.maximum_runs;
        for (std::uint32_t p = 0; p < report_.done.results.points(); ++p) {
            for (std::uint32_t a = 0; a < report_.done.results.alternatives(); ++a)
                fewest = std::min(fewest, report_.done.results.runs(p, a));
        }
        return fewest;
    }

    std::string title() const
    {
        const model::Scenario& scenario = *report_.prepared.scenario;
        const std::string& shown = scenario.title.in(tr_.code());
        std::vector<std::string> parts;
        if (scenario.people > 0) parts.push_back(tr_("{0} people", scenario.people));
        if (!scenario.work.empty())
            parts.push_back(scenario.study.warm_up.count() > 0
                                ? tr_("{0} after {1} of warm-up", planned_time(scenario.study.length, tr_),
                                      planned_time(scenario.study.warm_up, tr_))
                                : planned_time(scenario.study.length, tr_));
        if (!scenario.product.journeys.empty())
            parts.push_back(tr_("windows of {0}", planned_time(scenario.observation.length, tr_)));
        const std::size_t runs = fewest_runs();
        parts.push_back(record().study.alternatives.size() > 1 ? tr_("{0} paired runs", runs) : tr_("{0} runs", runs));
        parts.push_back(tr_("seed {0}", record().study.seed));
        if (report_.comparing && record().study.alternatives.size() > 1)
            parts.push_back(tr_("baseline {0}", record().study.alternatives[record().baseline]));
        const auto dash = context_.screen.sign(" – ", " - ");
        std::string line = scenario.id + std::string(dash) + fmt::format("{}", fmt::join(parts, ", "));
        std::string out =
            context_.screen.styled(shown, Style::strong) + "\n" + wrapped(line, context_.screen.width, 2) + "\n";
        std::vector<std::string> changes = record().overrides;
        changes.insert(changes.end(), record().injections.begin(), record().injections.end());
        if (!changes.empty())
            out += wrapped(tr_("changed: {0}", fmt::format("{}", fmt::join(changes, ", "))), context_.screen.width, 2) +
                   "\n";
        return out;
    }

    void single_point()
    {
        const auto comparison = report::compare(report_.done.results, 0);
        auto sections = metrics_to_show(report_.done.results, 0, report_.request.metrics);
        const bool comparing = report_.comparing && comparison.alternatives.size() > 1;
        // They are the same in every run: a line for each says all, unless somebody asks for more.
        for (auto& section : sections)
            std::erase_if(section.metrics, [&](const std::string& id) {
                return is_structural(id) && !report::asked_for(report_.done.results, report_.request.metrics, id);
            });
        std::erase_if(sections, [](const MetricSection& section) { return section.metrics.empty(); });
        const std::string structure = structure_view(view_, comparison, comparing);
        if (sections.empty() && structure.empty()) {
            add(tr_("No run was finished.") + "\n");
            return;
        }
        add(comparing ? comparison_table(view_, comparison, sections) : plain_numbers(view_, comparison, sections));
        add(structure);
        add(road_view(view_, comparison, *report_.prepared.scenario));
        add(periods_view(view_, comparison, *report_.prepared.scenario));
        add(fault_view(view_, comparison));
        if (comparing) {
            add(verdict_view(view_, comparison));
            add(cost_view(view_, comparison));
        }
        add(lead_time_view(view_, comparison));
    }

    std::string expectations() const
    {
        std::string out;
        for (std::size_t p = 0; p < report_.judged.size(); ++p) {
            if (report_.judged[p].empty()) continue;
            if (sweep()) out += context_.screen.styled(point_name(record().study.points[p]), Style::strong) + "\n";
            out += expectations_view(view_, report_.judged[p]);
        }
        return out;
    }

    /// The command line that gives the same numbers again, whatever --lang or -o this one had.
    std::string reproduce() const
    {
        std::string line = "twopizza " + report_.command;
        const auto word = [&](const std::string& text) { line += " " + shell_word(text); };
        for (const auto& text : report_.prepared.source.words) word(text);
        if (report_.command == "run" && record().study.alternatives.size() == 1 &&
            report_.prepared.scenario->alternatives.size() > 1)
            line += " --alternative " + record().study.alternatives.front();
        line += fmt::format(" --seed {} --runs {}", record().study.seed, fewest_runs());
        for (const auto& set : record().overrides) line += " --set " + shell_word(set);
        for (const auto& text : record().injections) line += " --inject " + shell_word(text);
        for (const auto& axis : report_.request.vary)
            line += " --vary " + shell_word(axis.path + "=" + fmt::format("{}", fmt::join(axis.values, ",")));
        for (const auto& text : report_.request.expect) line += " --expect " + shell_word(text);
        const auto& ids = record().study.alternatives;
        const std::string& own = report_.prepared.scenario->study.baseline;
        const std::string& baseline = ids[record().baseline];
        if (report_.command == "compare" && baseline != (own.empty() ? ids.front() : own))
            line += " --baseline " + baseline;
        return line;
    }

    std::string next_step() const
    {
        const auto& words = report_.prepared.source.words;
        const std::string where = words.empty() ? std::string("FILE") : shell_word(words.back());
        if (sweep()) {
            const auto shown = metrics_to_show(report_.done.results, 0, {});
            return fmt::format("twopizza explain {}",
                               shown.empty() ? "concepts" : view_.row(shown.front().metrics.front()).stem());
        }
        const model::Scenario& scenario = *report_.prepared.scenario;
        if (scenario.work.empty() && !scenario.faults.empty()) {
            std::string line = "twopizza why " + where;
            for (const auto& text : record().injections) line += " --inject " + shell_word(text);
            return line;
        }
        if (record().study.alternatives.size() > 1 && report_.comparing)
            return fmt::format("twopizza plan {} {} {}", where, record().study.alternatives[record().baseline],
                               record().study.alternatives[record().baseline == 0 ? 1 : 0]);
        return fmt::format("twopizza compare {}", fmt::join(words, " "));
    }

    std::string footer() const
    {
        std::string out;
        if (!report_.done.precision_reached && !report_.done.interrupted)
            out += context_.screen.styled(
                       tr_("The precision was not reached within {0} runs.", record().study.maximum_runs),
                       Style::attention) +
                   "\n";
        if (report_.done.interrupted)
            out += context_.screen.styled(tr_("Interrupted: these are the runs finished so far."), Style::attention) +
                   "\n";
        out += tr_("reproduce: {0}", reproduce()) + "\n";
        return out + tr_("next: {0}", next_step()) + "\n";
    }

    const StudyReport& report_;
    const Context& context_;
    const Translate& tr_;
    View view_;
    std::string out_;
};

} // namespace

std::string study_report(const StudyReport& report, const Context& context)
{
    return Writer(report, context).write();
}

} // namespace cli
