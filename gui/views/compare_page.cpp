#include "views/compare_page.hpp"

#include "charts/charts.hpp"
#include "document/language.hpp"
#include "structure/differences.hpp"
#include "views/figure_view.hpp"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace gui {

ComparePage::ComparePage(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      bench_(bench),
      base_(new QComboBox(this)),
      other_(new QComboBox(this)),
      between_(new QLabel(this)),
      differences_(new QTableWidget(0, 3, this)),
      figure_(new FigureView)
{
    auto* line = new QHBoxLayout;
    line->addWidget(base_, 1);
    line->addWidget(between_);
    line->addWidget(other_, 1);
    differences_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    differences_->verticalHeader()->hide();
    differences_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    differences_->setAlternatingRowColors(true);
    differences_->setWordWrap(true);
    auto* scroll = new QScrollArea;
    auto* inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(inside);
    column->addWidget(figure_);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(differences_);
    split->addWidget(scroll);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 0);
    all->addLayout(line);
    all->addWidget(split, 1);
    connect(base_, &QComboBox::currentIndexChanged, this, &ComparePage::refresh);
    connect(other_, &QComboBox::currentIndexChanged, this, &ComparePage::refresh);
    connect(&bench_, &Workbench::board_changed, this, &ComparePage::refresh_choices);
    connect(&bench_, &Workbench::results_changed, this, &ComparePage::refresh);
    retranslate();
}

void ComparePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ComparePage::retranslate()
{
    between_->setText(tr("compared with"));
    base_->setAccessibleName(tr("Baseline"));
    other_->setAccessibleName(tr("Alternative"));
    differences_->setAccessibleName(tr("What differs"));
    differences_->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    refresh_choices();
}

void ComparePage::refresh_choices()
{
    const QSignalBlocker quiet_base(base_);
    const QSignalBlocker quiet_other(other_);
    const QStringList titles = bench_.alternative_titles();
    for (QComboBox* box : {base_, other_}) {
        const int chosen = box->currentIndex();
        box->clear();
        box->addItems(titles);
        const int first = box == base_ ? 0 : 1;
        box->setCurrentIndex(
            chosen >= 0 && chosen < titles.size() ? chosen : std::min<int>(first, static_cast<int>(titles.size()) - 1));
    }
    refresh();
}

void ComparePage::refresh()
{
    differences_->setRowCount(0);
    const model::Scenario* scenario = bench_.document().scenario();
    if (scenario == nullptr || base_->currentIndex() < 0 || other_->currentIndex() < 0) {
        figure_->hide();
        return;
    }
    const auto& before = scenario->alternatives[static_cast<std::size_t>(base_->currentIndex())];
    const auto& after = scenario->alternatives[static_cast<std::size_t>(other_->currentIndex())];
    const auto changes = report::differences(*sim::schema::type_of<model::Alternative>(), &before, &after,
                                             scenario->scale(), {"id", "title", "story", "from"}, bench_.language());
    differences_->setRowCount(static_cast<int>(changes.size()));
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto& change = changes[i];
        const bool added = change.kind == report::Change::Kind::added;
        const bool removed = change.kind == report::Change::Kind::removed;
        const int row = static_cast<int>(i);
        // Never by colour alone.
        const QString sign = added ? QStringLiteral("+ ") : removed ? QStringLiteral("− ") : QStringLiteral("~ ");
        differences_->setItem(row, 0, new QTableWidgetItem(sign + text(change.path)));
        differences_->setItem(row, 1, new QTableWidgetItem(text(change.before)));
        differences_->setItem(row, 2, new QTableWidgetItem(text(change.after)));
        for (int c = 0; c < 3; ++c) differences_->item(row, c)->setToolTip(differences_->item(row, c)->text());
    }
    differences_->resizeRowsToContents();
    figure_->hide();
    const auto reading = bench_.reading();
    if (!reading) return;
    const auto baseline = reading->results.alternative_named(before.id);
    if (!baseline) return;
    const auto comparison = report::compare(reading->results, 0, {*baseline, 0.95});
    if (const auto figure = report::differences_chart(*reading, comparison)) {
        figure_->show_figure(*figure);
        figure_->show();
    }
}

} // namespace gui
