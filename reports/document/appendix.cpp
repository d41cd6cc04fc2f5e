// What the report rests on: inputs, limits, the checklist, and how to compute everything again.
#include "document/sections.hpp"

#include "company/scenario.hpp"
#include "schema/paths.hpp"
#include "schema/values.hpp"

#include <algorithm>
#include <set>

namespace report {
namespace {

const char* words_of(model::Badge badge)
{
    switch (badge) {
    case model::Badge::measured:
        return mark("measured");
    case model::Badge::cited:
        return mark("cited");
    case model::Badge::assumed:
        break;
    }
    return mark("assumed");
}

Section inputs_section(const Material& material)
{
    const Translate& tr = material.study.tr;
    const auto& record = material.study.results.record();
    Section section{"inputs", tr("Inputs and where they come from"), {}, true};
    const auto* scenario = material.options.scenario;
    if (scenario == nullptr) {
        section.blocks.emplace_back(
            Paragraph{plain(tr("The scenario of this study can not be read by this version."))});
        return section;
    }
    Table table;
    table.caption = tr("Inputs with a badge");
    table.columns = {tr("Input"), tr("Value"), tr("Badge"), tr("Source"), tr("Note")};
    for (const auto& note : scenario->inputs)
        table.rows.push_back({plain(note.path), plain(value_at(*scenario, note.path)), plain(tr(words_of(note.badge))),
                              plain(note.source), plain(note.note.in(tr.code()))});
    if (!table.rows.empty()) section.blocks.emplace_back(std::move(table));
    if (!scenario->source.empty())
        section.blocks.emplace_back(Paragraph{plain(tr("Source of the scenario: {0}", scenario->source))});
    std::vector<std::string> changes = record.overrides;
    changes.insert(changes.end(), record.injections.begin(), record.injections.end());
    for (const auto& change : changes) section.blocks.emplace_back(Paragraph{plain(tr("changed: {0}", change))});
    section.blocks.emplace_back(Paragraph{
        plain(tr(
            "All other values are those of the scenario below or defaults of the model; `twopizza explain PATH` names "
            "the source of each default.")),
        Weight::note});
    return section;
}

/// Strengthening the reporting of empirical simulation studies.
/// @source Monks et al., Journal of Simulation 13 (2019)
Section checklist_section(const Material& material)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    const auto& record = study.results.record();
    Section section{"checklist", tr("STRESS-DES checklist"), {}, true};
    Table table;
    table.caption = tr("What a report of a simulation has to say (Monks et al. 2019)");
    table.columns = {tr("Item"), tr("In this study")};
    const auto row = [&](const std::string& item, std::string text) {
        table.rows.push_back({plain(item), plain(std::move(text))});
    };
    std::vector<std::string> outputs;
    for (const auto& part : metrics_to_show(study.results, 0, {})) {
        for (const auto& id : part.metrics) outputs.push_back(study.title(id));
    }
    row(tr("1.1 Purpose of the model"), record.scenario_title.in(tr.code()));
    row(tr("1.2 Outputs"), fmt::format("{}", fmt::join(outputs, ", ")));
    row(tr("1.3 Aims of the experiments"), fmt::format("{}", fmt::join(study.results.study().alternatives, ", ")) +
                                               "; " + tr("baseline {0}", study.alternative(record.baseline)));
    row(tr("2.1–2.5 Logic of the model"),
        tr("Changes pass the stages of the scenario's flow, worked on by teams in working hours; requests pass the "
           "deployables; the models' README files describe each mechanism."));
    row(tr("3.1–3.4 Data"), tr("Inputs with badges and sources: above. Assumptions are marked as such."));
    if (const auto* scenario = material.options.scenario) {
        row(tr("4.1 Warm-up"), planned_time(scenario->study.warm_up, tr));
        row(tr("4.2 Run length"), planned_time(scenario->study.length, tr));
    }
    std::string runs = tr("{0} runs of each alternative, on common random numbers", fewest_runs(study.results));
    if (const auto& precision = study.results.study().precision)
        runs += "; " + tr("until {0} is known to ± {1} %", precision->of.metric,
                          fmt::format("{:g}", precision->relative * 100));
    row(tr("4.3 Estimation"), runs);
    row(tr("5.1 Software"), fmt::format("twopizza {}", record.tool_version));
    row(tr("5.2 Random numbers"),
        tr("Counter-based (Philox), keyed by seed, run and stream; seed {0}", study.results.study().seed));
    row(tr("5.3 Execution"), tr("Events in the order of simulated time; the same bits on any number of threads"));
    row(tr("6.1 Access"), material.options.anonymous ? tr("left out: this report is anonymous")
                                                     : tr("The scenario is part of this report."));
    section.blocks.emplace_back(std::move(table));
    return section;
}

Section reproduce_section(const Material& material)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    const auto& record = study.results.record();
    Section section{"reproduce", tr("How to compute this again"), {}, true};
    if (material.options.audience == Audience::exec) {
        if (!material.options.anonymous) section.blocks.emplace_back(Code{reproducing_command(study.results)});
        section.blocks.emplace_back(Paragraph{
            plain(
                tr("Seed {0}, {1} runs of each alternative, scenario {2}. The report for engineers (`--for engineer`) "
                   "has every number, the inputs with their sources, and the limits in full.",
                   record.study.seed, fewest_runs(study.results),
                   material.options.anonymous ? tr("without a name") : record.scenario_hash)),
            Weight::note});
        return section;
    }
    Table table;
    table.caption = tr("Origin");
    table.columns = {tr("Item"), tr("Value")};
    const auto row = [&](const std::string& item, std::string text) {
        table.rows.push_back({plain(item), plain(std::move(text))});
    };
    if (!material.options.anonymous) {
        row(tr("Scenario"), record.scenario_name);
        row(tr("Hash of the scenario"), record.scenario_hash);
    }
    row(tr("Seed"), fmt::format("{}", record.study.seed));
    row(tr("Runs of each alternative"), fmt::format("{}", fewest_runs(study.results)));
    row(tr("Version"), fmt::format("twopizza {}", record.tool_version));
    row(tr("Computed"), record.created);
    section.blocks.emplace_back(std::move(table));
    if (material.options.anonymous) return section;
    section.blocks.emplace_back(Code{reproducing_command(study.results)});
    section.blocks.emplace_back(Paragraph{{{tr("The scenario"), Tone::strong}}});
    section.blocks.emplace_back(Code{record.scenario_text});
    return section;
}

} // namespace

std::string value_at(const model::Scenario& scenario, const std::string& path)
{
    model::Scenario scratch = scenario;
    const auto found =
        sim::schema::resolve(path, *sim::schema::type_of<model::Scenario>(), static_cast<void*>(&scratch));
    if (found.error || found.targets.size() != 1) return {};
    const auto& target = found.targets.front();
    std::string text = sim::schema::format_value(*target.type, target.value, target.quantity, scenario.scale());
    constexpr std::size_t longest = 60;
    return text.size() > longest ? std::string() : text;
}

Section limits_section(const Material& material)
{
    const Reading& study = material.study;
    const Translate& tr = study.tr;
    Section section{"limits", tr("Limits"), {}};
    Bullets list;
    list.items.push_back(
        plain(tr("A model answers only within itself: the intervals cover chance, not what the model gets "
                 "wrong.")));
    list.items.push_back(
        plain(tr("Not in the model: mood, politics, markets, and whether people do what the organisation "
                 "says.")));
    list.items.push_back(
        plain(tr("Differences are surer than values: what the model gets wrong in the same way for all "
                 "alternatives drops out.")));
    for (std::uint32_t p = 0; p < study.results.points(); ++p) {
        for (std::uint32_t a = 0; a < study.results.alternatives(); ++a) {
            for (const auto& warning : study.results.warnings(p, a))
                list.items.push_back(plain(tr("{0}: {1} ({2} of {3} runs)", study.alternative(a), tr(warning.text),
                                              warning.runs, study.results.runs(p, a))));
        }
    }
    const auto failures = study.results.failures();
    if (!failures.empty()) list.items.push_back(plain(tr("{0} runs failed and are not counted.", failures.size())));
    section.blocks.emplace_back(std::move(list));
    return section;
}

Section questions_section(const Material& material)
{
    const Translate& tr = material.study.tr;
    Section section{"questions", tr("Questions to discuss"), {}};
    section.blocks.emplace_back(Bullets{{
        plain(tr("Before you look: which alternative did you expect to win, and by how much?")),
        plain(tr("Which figure surprised you the most, and what in the scenario causes it?")),
        plain(tr("Which input would you measure first in your own organisation?")),
        plain(tr("What would have to be true for the other alternative to win?")),
        plain(tr("What will you do differently next week?")),
    }});
    return section;
}

std::vector<Section> appendix_sections(const Material& material)
{
    std::vector<Section> sections;
    if (material.options.audience != Audience::exec) {
        if (!material.options.anonymous) sections.push_back(inputs_section(material));
        sections.push_back(checklist_section(material));
    }
    sections.push_back(reproduce_section(material));
    return sections;
}

std::size_t fewest_runs(const Results& results)
{
    std::size_t fewest = SIZE_MAX;
    for (std::uint32_t p = 0; p < results.points(); ++p) {
        for (std::uint32_t a = 0; a < results.alternatives(); ++a) fewest = std::min(fewest, results.runs(p, a));
    }
    return fewest;
}

std::string reproducing_command(const Results& results)
{
    // What only says where results go, and what is said below.
    const std::set<std::string, std::less<>> with_value{"-o", "--output", "--lang", "--jobs",
                                                        "-j", "--runs",   "--seed", "--precision"};
    const std::set<std::string, std::less<>> flags{"-q", "--quiet", "--no-color", "--json", "--csv"};
    std::string line = "twopizza";
    const auto& words = results.record().command_line;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string name = words[i].substr(0, words[i].find('='));
        if (flags.contains(words[i])) continue;
        if (with_value.contains(name)) {
            if (name == words[i]) ++i;
            continue;
        }
        line += " " + shell_word(words[i]);
    }
    return line + fmt::format(" --seed {} --runs {}", results.study().seed, fewest_runs(results));
}

} // namespace report
