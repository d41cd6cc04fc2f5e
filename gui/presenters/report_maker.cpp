#include "presenters/report_maker.hpp"

#include "comparison/expectation_check.hpp"
#include "comparison/study_json.hpp"
#include "document/study_document.hpp"
#include "writers/writers.hpp"

#include <sstream>

namespace gui {

std::string make_report(const Workbench& bench, const QString& form, const QString& audience, const QString& language,
                        bool anonymous)
{
    const report::Results results = anonymous ? report::anonymised(*bench.results()) : *bench.results();
    if (form == QStringLiteral("csv")) {
        std::ostringstream out;
        report::study_csv(results, out);
        return out.str();
    }
    if (form == QStringLiteral("json")) return report::study_json(results) + "\n";
    const report::Translate tr(i18n::language_named(language.toStdString()).value_or(i18n::Language::en));
    const report::Reading reading(results, tr);
    report::ReportOptions options;
    options.audience = report::audience_named(audience.toStdString()).value_or(report::Audience::engineer);
    options.anonymous = anonymous;
    options.scenario = bench.stale() ? nullptr : bench.document().scenario();
    const report::Document document = report::study_document(reading, options);
    if (form == QStringLiteral("html")) return report::as_html(document);
    if (form == QStringLiteral("pdf")) return report::as_pdf(document);
    if (form == QStringLiteral("md")) return report::as_markdown(document);
    if (form == QStringLiteral("xlsx")) return report::as_workbook(document);
    return {};
}

} // namespace gui
