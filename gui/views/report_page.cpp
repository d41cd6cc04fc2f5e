#include "views/report_page.hpp"

#include "document/language.hpp"
#include "document/study_document.hpp"
#include "presenters/report_maker.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace gui {

ReportPage::ReportPage(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      bench_(bench),
      audience_(new QComboBox(this)),
      language_(new QComboBox(this)),
      anonymous_(new QCheckBox(this)),
      save_(new QPushButton(this)),
      said_(new QLabel(this)),
      preview_(new QTextBrowser(this))
{
    language_->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language_->addItem(QStringLiteral("한국어"), QStringLiteral("ko"));
    for (const auto name : report::audience_names()) audience_->addItem(text(name), text(name));
    audience_->setCurrentIndex(1);
    preview_->setFrameShape(QFrame::NoFrame);
    preview_->setOpenExternalLinks(true);
    said_->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(audience_);
    line->addWidget(language_);
    line->addWidget(anonymous_);
    line->addStretch(1);
    line->addWidget(save_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 0);
    all->addLayout(line);
    all->addWidget(said_);
    all->addWidget(preview_, 1);
    for (QComboBox* box : {audience_, language_}) connect(box, &QComboBox::activated, this, &ReportPage::refresh);
    connect(anonymous_, &QCheckBox::toggled, this, &ReportPage::refresh);
    connect(save_, &QPushButton::clicked, this, &ReportPage::save);
    connect(&bench_, &Workbench::results_changed, this, [this] {
        if (isVisible() && !bench_.running()) refresh();
    });
    connect(&bench_, &Workbench::run_changed, this, [this] {
        if (isVisible() && !bench_.running()) refresh();
    });
    retranslate();
}

void ReportPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReportPage::retranslate()
{
    const QStringList readers{tr("For those who decide"), tr("For engineers"), tr("For a class")};
    for (int i = 0; i < audience_->count() && i < readers.size(); ++i) audience_->setItemText(i, readers[i]);
    audience_->setAccessibleName(tr("Readers"));
    language_->setAccessibleName(tr("Language of the report"));
    language_->setCurrentIndex(bench_.language() == "ko" ? 1 : 0);
    anonymous_->setText(tr("Without names"));
    save_->setText(tr("Save as…"));
    if (isVisible()) refresh();
}

void ReportPage::refresh()
{
    save_->setEnabled(bench_.results() != nullptr && !bench_.running());
    said_->setText(bench_.results() == nullptr ? tr("There are no results yet. Press F5 to run the scenario.")
                   : bench_.stale()            ? tr("These results are of an earlier state of the scenario; press F5.")
                                               : tr("A look at what it says. The saved page has the figures as well."));
    if (!bench_.results()) {
        preview_->clear();
        return;
    }
    preview_->setMarkdown(text(make_report(bench_, QStringLiteral("md"), audience_->currentData().toString(),
                                           language_->currentData().toString(), anonymous_->isChecked())));
}

QString ReportPage::write(const QString& path)
{
    const QString form = QFileInfo(path).suffix().toLower();
    std::string bytes;
    try {
        bytes = make_report(bench_, form, audience_->currentData().toString(), language_->currentData().toString(),
                            anonymous_->isChecked());
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
    if (bytes.empty()) return tr("“.%1” is no form of report; there are html, pdf, md, xlsx, csv and json.").arg(form);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(bytes)) < 0 || !out.commit())
        return out.errorString();
    return {};
}

void ReportPage::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), QFileInfo(bench_.document().name()).completeBaseName() + QStringLiteral(".html"),
        tr("Reports (*.html *.pdf *.md *.xlsx *.csv *.json)"));
    if (path.isEmpty()) return;
    const QString why = write(path);
    if (why.isEmpty()) {
        said_->setText(tr("Saved: %1").arg(path));
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    } else {
        said_->setText(tr("It was not saved: %1").arg(why));
    }
}

} // namespace gui
