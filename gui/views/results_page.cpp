#include "views/results_page.hpp"

#include "presenters/figures.hpp"
#include "views/figure_view.hpp"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

ResultsPage::ResultsPage(Workbench& bench, QWidget* parent)
    : QScrollArea(parent), bench_(bench), verdict_(new QLabel), column_(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    inside->setLayout(column_);
    setWidget(inside);
    verdict_->setWordWrap(true);
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    verdict_->setContentsMargins(16, 12, 16, 4);
    QFont large = verdict_->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    verdict_->setFont(large);
    column_->addWidget(verdict_);
    column_->addStretch(1);
    connect(&bench_, &Workbench::results_changed, this, [this] {
        outdated_ = true;
        if (isVisible()) refresh();
    });
}

void ResultsPage::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        outdated_ = true;
        if (isVisible()) refresh();
    }
}

void ResultsPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (outdated_) refresh();
}

void ResultsPage::refresh()
{
    outdated_ = false;
    std::vector<report::Figure> figures;
    const auto reading = bench_.reading();
    if (reading) {
        figures = result_figures(*reading);
        QStringList said;
        for (const auto& sentence : verdicts(*reading)) said << sentence;
        verdict_->setText(said.join(QStringLiteral("\n\n")));
    } else {
        verdict_->setText(tr("There are no results yet. Press F5 to run the scenario."));
    }
    while (figures_.size() < figures.size()) {
        figures_.push_back(new FigureView(widget()));
        column_->insertWidget(column_->count() - 1, figures_.back());
    }
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        figures_[i]->setVisible(i < figures.size());
        if (i < figures.size()) figures_[i]->show_figure(figures[i]);
    }
}

} // namespace gui
