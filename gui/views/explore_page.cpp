#include "views/explore_page.hpp"

#include "presenters/figures.hpp"
#include "views/figure_view.hpp"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gui {

ExplorePage::ExplorePage(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      bench_(bench),
      exploration_(bench),
      path_(new QComboBox(this)),
      values_(new QLineEdit(this)),
      go_(new QPushButton(this)),
      said_(new QLabel(this)),
      path_label_(new QLabel(this)),
      values_label_(new QLabel(this)),
      figure_(new FigureView)
{
    path_->setEditable(true);
    path_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    path_label_->setBuddy(path_);
    values_label_->setBuddy(values_);
    said_->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(path_label_);
    line->addWidget(path_, 2);
    line->addWidget(values_label_);
    line->addWidget(values_, 1);
    line->addWidget(go_);
    auto* scroll = new QScrollArea(this);
    auto* inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(inside);
    column->addWidget(figure_);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 0);
    all->addLayout(line);
    all->addWidget(said_);
    all->addWidget(scroll, 1);
    connect(go_, &QPushButton::clicked, this, &ExplorePage::start);
    connect(values_, &QLineEdit::returnPressed, this, &ExplorePage::start);
    connect(path_, &QComboBox::currentTextChanged, this, [this](const QString& path) {
        if (const QString values = exploration_.values_around(path); !values.isEmpty()) values_->setText(values);
    });
    connect(&exploration_, &Exploration::changed, this, &ExplorePage::refresh);
    connect(&exploration_, &Exploration::refused, said_, &QLabel::setText);
    connect(&bench_.document(), &ScenarioDocument::opened, this, &ExplorePage::suggest);
    retranslate();
    suggest();
}

void ExplorePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ExplorePage::retranslate()
{
    path_label_->setText(tr("Field"));
    values_label_->setText(tr("Values"));
    values_->setPlaceholderText(tr("100,200,400 or 100..400 step 100"));
    said_->setText(tr("One field at several values: all alternatives are run at each of them."));
    refresh();
}

void ExplorePage::suggest()
{
    path_->clear();
    path_->addItems(exploration_.suggestions());
}

void ExplorePage::start()
{
    if (exploration_.running()) {
        exploration_.cancel();
        return;
    }
    const QString why = exploration_.start(path_->currentText().trimmed(), values_->text().trimmed());
    if (!why.isEmpty()) said_->setText(why);
}

void ExplorePage::refresh()
{
    go_->setText(exploration_.running() ? tr("Stop") : tr("Run"));
    const StudyState& state = exploration_.state();
    if (exploration_.running()) said_->setText(tr("%1 of %2 runs").arg(state.finished).arg(state.planned));
    const auto reading = exploration_.reading();
    figure_->setVisible(reading.has_value());
    if (!reading) return;
    if (!exploration_.running()) said_->setText(tr("%1 runs in all").arg(state.finished));
    const auto figures = result_figures(*reading);
    figure_->setVisible(!figures.empty());
    if (!figures.empty()) figure_->show_figure(figures.front());
}

} // namespace gui
