/// The sections of a study's report. Only sources of this folder include it.
#pragma once

#include "document/study_document.hpp"

namespace report {

struct Material {
    const Reading& study;
    const ReportOptions& options;
    const Comparison& comparison; ///< of the first point
};

/// The first screen: decision, answer, how sure, cost, what would change our mind.
Section summary_section(const Material& material);
/// What was compared.
Section alternatives_section(const Material& material);
/// Figures with the table of each, by what they are about.
std::vector<Section> result_sections(const Material& material);
/// What to ask a class.
Section questions_section(const Material& material);
/// What the model leaves out, and what went wrong in runs.
Section limits_section(const Material& material);
/// Inputs, checklist, seed, version, command.
std::vector<Section> appendix_sections(const Material& material);

/// The metrics that decide: lead time, blast radius and cost as far as they were measured, else the first headline
/// metric.
std::vector<std::string> deciding_metrics(const Material& material);

/// How an alternative stands to the baseline on the three axes.
struct Standing {
    std::uint32_t alternative = 0;
    std::vector<std::string> better; ///< metrics
    std::vector<std::string> worse;
    std::vector<std::string> same;
};
/// Of all alternatives but the baseline.
std::vector<Standing> standings(const Material& material);
/// The one that is better on most axes and worse on fewest, then the one that gains most; nullptr when none is
/// better in anything.
const Standing* favourite(const Material& material, const std::vector<Standing>& standings);

/// The fewest runs of any alternative.
std::size_t fewest_runs(const Results& results);
/// The command that gives the same numbers again.
std::string reproducing_command(const Results& results);

} // namespace report
