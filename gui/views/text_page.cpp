#include "views/text_page.hpp"

#include "document/language.hpp"
#include "loader/diagnostic_catalog.hpp"
#include "loader/render.hpp"

#include <QEvent>
#include <QFontDatabase>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

namespace gui {
namespace {

constexpr int settle_ms = 250;

} // namespace

TextPage::TextPage(Workbench& bench, QWidget* parent)
    : QWidget(parent), bench_(bench), editor_(new QPlainTextEdit(this)), mistakes_(new QListWidget(this))
{
    editor_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor_->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor_->setFrameShape(QFrame::NoFrame);
    // Steps back go through the scenario's own history, which knows what the board did too.
    editor_->setUndoRedoEnabled(false);
    mistakes_->setMaximumHeight(140);
    mistakes_->setWordWrap(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(editor_, 1);
    all->addWidget(mistakes_);
    typed_.setSingleShot(true);
    typed_.setInterval(settle_ms);
    connect(editor_, &QPlainTextEdit::textChanged, &typed_, qOverload<>(&QTimer::start));
    connect(&typed_, &QTimer::timeout, this, [this] {
        if (!bench_.document().is_open()) return;
        own_ = true;
        QString typed = editor_->toPlainText();
        if (bench_.document().text().find("\r\n") != std::string::npos) typed.replace('\n', QStringLiteral("\r\n"));
        bench_.document().type(typed.toStdString());
        own_ = false;
        show_mistakes();
    });
    connect(&bench_.document(), &ScenarioDocument::opened, this, &TextPage::refresh);
    connect(&bench_.document(), &ScenarioDocument::changed, this, &TextPage::refresh);
    connect(mistakes_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const QTextBlock block = editor_->document()->findBlockByNumber(item->data(Qt::UserRole).toInt() - 1);
        if (!block.isValid()) return;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                            std::max(0, item->data(Qt::UserRole + 1).toInt() - 1));
        editor_->setTextCursor(cursor);
        editor_->setFocus();
    });
    connect(mistakes_, &QListWidget::itemClicked, mistakes_, &QListWidget::itemActivated);
    editor_->setAccessibleName(tr("Text of the scenario"));
    mistakes_->setAccessibleName(tr("Mistakes"));
    refresh();
}

void TextPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) show_mistakes();
}

void TextPage::refresh()
{
    if (own_ || !bench_.document().is_open()) return;
    typed_.stop();
    const QString now =
        QString::fromStdString(bench_.document().text()).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (now != editor_->toPlainText()) {
        const QSignalBlocker quiet(editor_);
        const int scroll = editor_->verticalScrollBar()->value();
        const int place = editor_->textCursor().position();
        editor_->setPlainText(now);
        QTextCursor cursor = editor_->textCursor();
        cursor.setPosition(std::min(place, static_cast<int>(now.size())));
        editor_->setTextCursor(cursor);
        editor_->verticalScrollBar()->setValue(scroll);
    }
    show_mistakes();
}

void TextPage::show_mistakes()
{
    mistakes_->clear();
    if (!bench_.document().is_open()) return;
    const report::Translate tr_of = bench_.translate();
    const auto translate = [&](std::string_view english) { return tr_of(english); };
    for (const auto& diagnostic : bench_.document().latest().diagnostics.sorted()) {
        const bool error = scenario::severity_of(diagnostic.code) == scenario::Severity::error;
        auto* item = new QListWidgetItem(
            QStringLiteral("%1:%2  %3  %4")
                .arg(diagnostic.where.line)
                .arg(diagnostic.where.column)
                .arg(error ? tr("Error") : tr("Warning"), text(scenario::message_of(diagnostic, translate))),
            mistakes_);
        if (diagnostic.nearest) item->setText(item->text() + QStringLiteral("  — %1?").arg(text(*diagnostic.nearest)));
        item->setData(Qt::UserRole, diagnostic.where.line);
        item->setData(Qt::UserRole + 1, diagnostic.where.column);
    }
    mistakes_->setVisible(mistakes_->count() > 0);
}

} // namespace gui
