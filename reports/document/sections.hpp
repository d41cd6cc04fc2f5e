/// The sections of a study's report. Only sources of this folder include it.
#pragma once

#include "comparison/stakes.hpp"
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

/// A number that decides: a stake that was measured, or the first headline metric where there is none.
struct Deciding {
    const Stake* stake = nullptr;
    std::string metric;
    sim::Statistic statistic = sim::Statistic::mean;
    std::string words; ///< what is at stake
};
std::vector<Deciding> deciding(const Material& material);
/// "delivery time, cost".
std::string list_of(const std::vector<Deciding>& numbers);
/// nullptr where one of the two was not measured.
const Difference* difference_in(const Material& material, std::uint32_t alternative, const Deciding& number);
/// Their metrics, each once.
std::vector<std::string> deciding_metrics(const Material& material);

/// How an alternative stands to the baseline on what decides.
struct Standing {
    std::uint32_t alternative = 0;
    std::vector<Deciding> better;
    std::vector<Deciding> worse;
    std::vector<Deciding> little; ///< clear, but next to nothing
    std::vector<Deciding> same;
    int points = 0;  ///< axes on which it is better less those on which it is worse
    double gain = 0; ///< how much better in all, as a share of the baseline's values
};
/// What is shown of what decides: the first number of each axis, and those that count for or against the favourite.
std::vector<Deciding> shown_numbers(const Material& material, const Standing* best);
/// Of all alternatives but the baseline.
std::vector<Standing> standings(const Material& material);
/// The one that is better on most axes and worse on fewest, then the one that gains most; nullptr when none is
/// better in anything.
const Standing* favourite(const std::vector<Standing>& standings);

/// What would change our mind, the weightiest first; as much as is read.
Bullets doubts(const Material& material, const Standing* best);

/// The value that the scenario has at a path, as people would type it; empty for whole parts of it.
std::string value_at(const model::Scenario& scenario, const std::string& path);
/// The fewest runs of any alternative.
std::size_t fewest_runs(const Results& results);
/// The command that gives the same numbers again.
std::string reproducing_command(const Results& results);

} // namespace report
