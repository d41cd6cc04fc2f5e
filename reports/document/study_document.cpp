#include "document/study_document.hpp"

#include "company/scenario.hpp"
#include "document/provenance.hpp"
#include "document/sections.hpp"

#include <algorithm>
#include <array>

namespace report {
namespace {

constexpr std::array<std::string_view, 3> audiences{"exec", "engineer", "class"};

std::string subtitle_of(const Reading& study, const ReportOptions& options)
{
    const Translate& tr = study.tr;
    std::vector<std::string> parts;
    if (const auto* scenario = options.scenario) {
        if (scenario->people > 0) parts.push_back(tr("{0} people", scenario->people));
        if (!scenario->work.empty())
            parts.push_back(scenario->study.warm_up.count() > 0
                                ? tr("{0} after {1} of warm-up", planned_time(scenario->study.length, tr),
                                     planned_time(scenario->study.warm_up, tr))
                                : planned_time(scenario->study.length, tr));
        if (!scenario->product.journeys.empty())
            parts.push_back(tr("windows of {0}", planned_time(scenario->observation.length, tr)));
    }
    const std::size_t runs = fewest_runs(study.results);
    parts.push_back(study.results.alternatives() > 1 ? tr("{0} paired runs", runs) : tr("{0} runs", runs));
    parts.push_back(tr("seed {0}", study.results.study().seed));
    return fmt::format("{}", fmt::join(parts, ", "));
}

Provenance provenance_of(const Results& results, const ReportForm& form)
{
    Provenance provenance{results.record(), form, {}, {}};
    for (std::uint32_t p = 0; p < results.points(); ++p) {
        std::uint32_t most = 0;
        for (std::uint32_t a = 0; a < results.alternatives(); ++a) {
            for (const auto& trial : results.trials(p, a)) most = std::max(most, trial.trial.replication + 1);
        }
        provenance.most.push_back(most);
        for (std::uint32_t a = 0; a < results.alternatives(); ++a) {
            std::vector<bool> there(most, false);
            for (const auto& trial : results.trials(p, a)) there[trial.trial.replication] = true;
            for (std::uint32_t r = 0; r < most; ++r) {
                if (!there[r]) provenance.missing.push_back({p, a, r});
            }
        }
    }
    return provenance;
}

} // namespace

std::optional<Audience> audience_named(std::string_view name)
{
    const auto found = std::ranges::find(audiences, name);
    if (found == audiences.end()) return std::nullopt;
    return static_cast<Audience>(found - audiences.begin());
}

std::string_view name_of(Audience audience)
{
    return audiences[static_cast<std::size_t>(audience)];
}

std::span<const std::string_view> audience_names()
{
    return audiences;
}

Document study_document(const Reading& reading, const ReportOptions& options)
{
    Reading study = reading;
    if (options.scenario != nullptr) study.course = course_of(*options.scenario, study.results.study());
    const Translate& tr = study.tr;
    const Comparison comparison = compare(study.results, 0);
    const Material material{study, options, comparison};
    Document document;
    document.language = std::string(tr.code());
    document.title =
        options.anonymous ? tr("A comparison of organisations") : study.results.record().scenario_title.in(tr.code());
    if (document.title.empty()) document.title = study.results.record().scenario_name;
    document.subtitle = subtitle_of(study, options);
    document.sections.push_back(summary_section(material));
    if (options.audience == Audience::students) document.sections.push_back(questions_section(material));
    if (options.audience != Audience::exec) document.sections.push_back(alternatives_section(material));
    for (auto& section : result_sections(material)) document.sections.push_back(std::move(section));
    document.sections.push_back(limits_section(material));
    for (auto& section : appendix_sections(material)) document.sections.push_back(std::move(section));
    document.brief = options.audience == Audience::exec;
    document.twin = tr("The same as a table");
    document.footer = tr("Made by twopizza {0} from a study of {1}.", study.results.record().tool_version,
                         study.results.record().created);
    if (!options.anonymous)
        document.provenance =
            provenance_json(provenance_of(study.results, {document.language, std::string(name_of(options.audience))}));
    return document;
}

} // namespace report
