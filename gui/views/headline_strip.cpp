#include "views/headline_strip.hpp"

#include "views/look.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {
namespace {

constexpr int title_height = 20;
constexpr int bar_height = 34;
constexpr int most_bars = 6;

} // namespace

HeadlineTile::HeadlineTile(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

void HeadlineTile::show_row(const HeadlineRow& row, bool ghosts, bool stale)
{
    const bool size_changed = row.cells.size() != row_.cells.size();
    row_ = row;
    ghosts_ = ghosts;
    stale_ = stale;
    QStringList said;
    for (const auto& cell : row.cells) said << cell.alternative + QStringLiteral(" ") + cell.text;
    setToolTip(row.title + QStringLiteral("\n") + row.doc);
    setAccessibleName(row.title);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    if (size_changed) updateGeometry();
    update();
}

QSize HeadlineTile::sizeHint() const
{
    const auto bars = static_cast<int>(std::min<std::size_t>(row_.cells.size(), most_bars));
    return {190, title_height + bar_height * std::max(bars, 1) + 6};
}

QSize HeadlineTile::minimumSizeHint() const
{
    return {130, sizeHint().height()};
}

void HeadlineTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const report::Theme& theme = theme_of(palette());
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(color(theme.ink));
    const int right = width() - 10;
    painter.drawText(QRect(4, 0, right - 4, title_height), Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(row_.title, Qt::ElideRight, right - 4));
    painter.setFont(font());
    if (stale_) painter.setOpacity(0.55);
    const double room = right - 6;
    const auto x = [&](double value) {
        return 4 + room * std::clamp(value / std::max(row_.largest, 1e-300), 0.0, 1.0);
    };
    for (std::size_t i = 0; i < std::min<std::size_t>(row_.cells.size(), most_bars); ++i) {
        const HeadlineCell& cell = row_.cells[i];
        const int top = title_height + static_cast<int>(i) * bar_height;
        const QColor ink = line_of(coat_of(static_cast<int>(i)), theme);
        const QRect words(4, top, right - 4, 18);
        const QString number = cell.text;
        const int number_width = QFontMetrics(font()).horizontalAdvance(number) + 6;
        painter.setPen(color(theme.faint));
        painter.drawText(
            words.adjusted(0, 0, -number_width, 0), Qt::AlignVCenter,
            QFontMetrics(font()).elidedText(cell.alternative, Qt::ElideRight, words.width() - number_width));
        painter.setPen(color(theme.ink));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, number);
        const double y = top + 19;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(theme.grid));
        painter.drawRoundedRect(QRectF(4, y, room, 8), 3, 3);
        if (ghosts_ && cell.before) {
            QColor ghost = ink;
            ghost.setAlphaF(0.30F);
            painter.setBrush(ghost);
            painter.drawRoundedRect(QRectF(4, y - 1.5, x(*cell.before) - 4, 11), 3, 3);
        }
        if (cell.value) {
            painter.setBrush(ink);
            painter.drawRoundedRect(QRectF(4, y + 1, std::max(2.0, x(*cell.value) - 4), 6), 3, 3);
            painter.setPen(QPen(color(theme.ink), 1.4));
            painter.drawLine(QPointF(x(cell.low), y + 4), QPointF(x(cell.high), y + 4));
        }
        if (cell.pinned) {
            painter.setPen(QPen(color(theme.ink), 2));
            painter.drawLine(QPointF(x(*cell.pinned), y - 3), QPointF(x(*cell.pinned), y + 11));
        }
    }
    painter.setOpacity(1);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

HeadlineStrip::HeadlineStrip(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      bench_(bench),
      row_(new QWidget(this)),
      state_(new QLabel(this)),
      moved_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      replay_(new QToolButton(this)),
      pin_(new QToolButton(this))
{
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 4, 8, 0);
    line->setSpacing(14);
    state_->setTextFormat(Qt::PlainText);
    moved_->setTextFormat(Qt::PlainText);
    progress_->setMaximumWidth(140);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(8);
    replay_->setAutoRaise(true);
    replay_->setCheckable(true);
    pin_->setAutoRaise(true);
    line->addWidget(state_);
    line->addWidget(progress_);
    line->addWidget(moved_, 1);
    line->addWidget(replay_);
    line->addWidget(pin_);
    auto* tiles = new QHBoxLayout(row_);
    tiles->setContentsMargins(6, 0, 6, 4);
    tiles->setSpacing(4);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(2);
    all->addLayout(line);
    all->addWidget(row_);
    connect(&bench_, &Workbench::results_changed, this, &HeadlineStrip::refresh);
    connect(&bench_, &Workbench::run_changed, this, &HeadlineStrip::refresh);
    connect(pin_, &QToolButton::clicked, &bench_, &Workbench::pin);
    connect(replay_, &QToolButton::toggled, this, [this](bool on) {
        ghosts_ = !on;
        refresh();
    });
    retranslate();
}

void HeadlineStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void HeadlineStrip::retranslate()
{
    replay_->setText(tr("Before the change"));
    replay_->setToolTip(tr("Shows the results of before the last change in place of the latest ones"));
    pin_->setText(tr("Pin"));
    pin_->setToolTip(tr("Keeps these results as marks to compare with"));
    refresh();
}

void HeadlineStrip::refresh()
{
    const bool earlier = replay_->isChecked() && bench_.before();
    replay_->setEnabled(bench_.before() != nullptr);
    pin_->setEnabled(bench_.results() != nullptr);
    std::vector<HeadlineRow> rows;
    QString moved;
    if (const auto now = bench_.reading()) {
        if (earlier) {
            const report::Reading before(*bench_.before(), bench_.translate());
            rows = headlines(before, nullptr, bench_.pinned().get());
        } else {
            rows = headlines(*now, bench_.before().get(), bench_.pinned().get());
        }
        if (bench_.before()) moved = what_moved(*now, *bench_.before());
    }
    auto* layout = static_cast<QHBoxLayout*>(row_->layout());
    while (tiles_.size() < rows.size()) {
        tiles_.push_back(new HeadlineTile(row_));
        layout->addWidget(tiles_.back(), 1);
    }
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        tiles_[i]->setVisible(i < rows.size());
        if (i < rows.size()) tiles_[i]->show_row(rows[i], ghosts_, bench_.stale() && !bench_.running());
    }
    const StudyState& state = bench_.state();
    progress_->setVisible(bench_.running());
    progress_->setRange(0, static_cast<int>(state.planned));
    progress_->setValue(static_cast<int>(state.finished));
    moved_->setText(earlier ? tr("Results of before the last change") : moved);
    if (!bench_.document().is_open())
        state_->clear();
    else if (bench_.running())
        state_->setText(state.results && !bench_.stale()
                            ? tr("Preview, getting sharper: %1 of %2 runs").arg(state.finished).arg(state.planned)
                            : tr("Running…"));
    else if (bench_.stale())
        state_->setText(tr("Stale: the scenario has changed since"));
    else if (state.results)
        state_->setText(tr("%1 runs, seed %2").arg(state.finished).arg(state.results->study().seed));
    else
        state_->setText(tr("Nothing was run yet"));
}

} // namespace gui
