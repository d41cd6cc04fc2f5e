#include "presenters/figures.hpp"

#include "charts/charts.hpp"
#include "document/language.hpp"

namespace gui {

std::vector<report::Figure> result_figures(const report::Reading& study)
{
    std::vector<report::Figure> figures;
    if (study.sweep()) {
        if (auto figure = report::sweep_chart(study)) figures.push_back(std::move(*figure));
        return figures;
    }
    const report::Comparison comparison = report::compare(study.results, 0, {study.results.record().baseline, 0.95});
    for (const auto& kind : report::chart_kinds()) {
        if (auto figure = kind.make(study, comparison)) figures.push_back(std::move(*figure));
    }
    return figures;
}

std::vector<QString> verdicts(const report::Reading& study)
{
    std::vector<QString> said;
    if (study.sweep()) return said;
    const report::Comparison comparison = report::compare(study.results, 0, {study.results.record().baseline, 0.95});
    for (const auto& alternative : comparison.alternatives) {
        if (alternative.alternative == comparison.baseline) continue;
        QStringList sentences;
        for (const auto& sentence : report::verdict_in_words(study.results, comparison, alternative))
            sentences << text(report::text_of(study.said(comparison, sentence)));
        said.push_back(sentences.join(' '));
    }
    return said;
}

QString as_tsv(const report::Table& table)
{
    QStringList lines;
    QStringList head;
    for (const auto& column : table.columns) head << text(column);
    lines << head.join('\t');
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const auto& cell : row) cells << text(report::text_of(cell)).replace('\t', ' ');
        lines << cells.join('\t');
    }
    return lines.join('\n') + '\n';
}

} // namespace gui
