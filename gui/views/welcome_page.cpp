#include "views/welcome_page.hpp"

#include "views/look.hpp"

#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QTextLayout>
#include <QTextOption>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {
namespace {

/// Lines of `text` that fit, the last one shortened.
void paint_lines(QPainter& painter, const QRectF& room, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(room.width());
        const bool last = y + 2 * metrics.lineSpacing() > room.height();
        const bool more = line.textStart() + line.textLength() < text.size();
        if (last && more) {
            painter.drawText(QPointF(room.left(), room.top() + y + metrics.ascent()),
                             metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width()));
            break;
        }
        line.draw(&painter, QPointF(room.left(), room.top() + y));
        y += metrics.lineSpacing();
        if (last) break;
    }
    layout.endLayout();
}

QLabel* heading(QWidget* parent)
{
    auto* label = new QLabel(parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

ExampleCard::ExampleCard(int number, QWidget* parent) : QWidget(parent), number_(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumSize(220, 150);
}

void ExampleCard::show_example(const QString& title, const QString& story, const QString& file)
{
    title_ = title;
    story_ = story;
    file_ = file;
    setAccessibleName(title);
    setAccessibleDescription(story);
    setToolTip(story);
    update();
}

void ExampleCard::show_headline(const std::optional<HeadlineRow>& row)
{
    headline_ = row;
    update();
}

void ExampleCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const report::Theme& theme = theme_of(palette());
    const Coat coat = coat_of(number_);
    const QRectF area = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(hasFocus() || under_mouse_ ? line_of(coat, theme) : color(theme.grid), hasFocus() ? 2.5 : 1.5));
    painter.setBrush(color(theme.paper));
    painter.drawRoundedRect(area, 10, 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line_of(coat, theme));
    painter.drawRoundedRect(QRectF(area.left() + 14, area.top() + 16, 34, 5), 2, 2);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    painter.setFont(large);
    painter.setPen(color(theme.ink));
    const double line = QFontMetricsF(large).lineSpacing();
    const QRectF title(area.left() + 14, area.top() + 30, area.width() - 28, 2 * line + 2);
    paint_lines(painter, title, title_);
    const bool two = QFontMetricsF(large).horizontalAdvance(title_) > title.width();
    painter.setFont(font());
    painter.setPen(color(theme.faint));
    const double top = title.top() + (two ? 2 : 1) * line + 8;
    const auto bars = headline_ ? std::min<std::size_t>(headline_->cells.size(), 4) : 0;
    const double line_height = QFontMetricsF(font()).lineSpacing();
    const double bars_height = bars == 0 ? 0 : line_height * static_cast<double>(bars + 1) + 12;
    paint_lines(painter, QRectF(title.left(), top, title.width(), area.bottom() - top - 10 - bars_height), story_);
    if (bars > 0)
        paint_bars(painter, QRectF(title.left(), area.bottom() - bars_height - 4, title.width(), bars_height), bars);
}

void ExampleCard::paint_bars(QPainter& painter, const QRectF& room, std::size_t bars) const
{
    const report::Theme& theme = theme_of(palette());
    const double line = QFontMetricsF(font()).lineSpacing();
    painter.setPen(color(theme.ink));
    painter.drawText(QRectF(room.left(), room.top(), room.width(), line), Qt::AlignVCenter, headline_->title);
    const double names = room.width() * 0.42;
    const double numbers = 70;
    for (std::size_t i = 0; i < bars; ++i) {
        const HeadlineCell& cell = headline_->cells[i];
        const double y = room.top() + line * static_cast<double>(i + 1) + 2;
        painter.setPen(color(theme.faint));
        painter.drawText(QRectF(room.left(), y, names - 8, line), Qt::AlignVCenter,
                         QFontMetricsF(font()).elidedText(cell.alternative, Qt::ElideRight, names - 8));
        const double width = room.width() - names - numbers;
        painter.setPen(Qt::NoPen);
        painter.setBrush(line_of(coat_of(static_cast<int>(i)), theme));
        if (cell.value)
            painter.drawRoundedRect(QRectF(room.left() + names, y + line * 0.3,
                                           std::max(2.0, width * *cell.value / headline_->largest), line * 0.4),
                                    2, 2);
        painter.setPen(color(theme.ink));
        painter.drawText(QRectF(room.right() - numbers, y, numbers, line), Qt::AlignVCenter | Qt::AlignRight,
                         cell.text);
    }
}

void ExampleCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT opened(file_);
}

void ExampleCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT opened(file_);
    else
        QWidget::keyPressEvent(event);
}

void ExampleCard::enterEvent(QEnterEvent*)
{
    under_mouse_ = true;
    update();
}

void ExampleCard::leaveEvent(QEvent*)
{
    under_mouse_ = false;
    update();
}

WelcomePage::WelcomePage(ExamplesModel& examples, std::string language, QWidget* parent)
    : QWidget(parent),
      examples_(examples),
      language_(std::move(language)),
      title_(new QLabel(this)),
      subtitle_(new QLabel(this)),
      all_label_(heading(this)),
      recent_label_(heading(this)),
      left_label_(heading(this)),
      all_(new QListView(this)),
      recent_(new QListWidget(this)),
      left_(new QListWidget(this)),
      restore_(new QPushButton(this)),
      discard_(new QPushButton(this)),
      open_(new QPushButton(this)),
      empty_(new QPushButton(this)),
      english_(new QToolButton(this)),
      korean_(new QToolButton(this))
{
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setBold(true);
    title_->setFont(large);
    subtitle_->setWordWrap(true);
    english_->setText(QStringLiteral("English"));
    korean_->setText(QStringLiteral("한국어"));
    for (QToolButton* button : {english_, korean_}) button->setAutoRaise(true);
    auto* top = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(title_);
    words->addWidget(subtitle_);
    top->addLayout(words, 1);
    top->addWidget(english_, 0, Qt::AlignTop);
    top->addWidget(korean_, 0, Qt::AlignTop);

    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    for (int i = 0; i < 4; ++i) {
        cards_.push_back(new ExampleCard(i, this));
        grid->addWidget(cards_.back(), i / 2, i % 2);
        connect(cards_.back(), &ExampleCard::opened, this, &WelcomePage::example_wanted);
    }
    all_->setModel(&examples_);
    all_->setFrameShape(QFrame::NoFrame);
    all_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    recent_->setFrameShape(QFrame::NoFrame);
    recent_->setMaximumHeight(130);
    left_->setMaximumHeight(90);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(open_);
    buttons->addWidget(empty_);
    auto* keep = new QHBoxLayout;
    keep->addWidget(restore_);
    keep->addWidget(discard_);
    keep->addStretch(1);
    auto* side = new QVBoxLayout;
    side->addWidget(left_label_);
    side->addWidget(left_);
    side->addLayout(keep);
    side->addLayout(buttons);
    side->addWidget(recent_label_);
    side->addWidget(recent_);
    side->addWidget(all_label_);
    side->addWidget(all_, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(grid, 3);
    middle->addLayout(side, 2);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(32, 24, 32, 24);
    all->setSpacing(18);
    all->addLayout(top);
    all->addLayout(middle, 1);

    const auto open_example = [this](const QModelIndex& index) {
        Q_EMIT example_wanted(index.data(ExamplesModel::file).toString());
    };
    connect(all_, &QListView::clicked, this, open_example);
    connect(all_, &QListView::activated, this, open_example);
    connect(recent_, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { Q_EMIT file_wanted(item->data(Qt::UserRole).toString()); });
    connect(recent_, &QListWidget::itemClicked, recent_, &QListWidget::itemActivated);
    connect(open_, &QPushButton::clicked, this, &WelcomePage::open_wanted);
    connect(empty_, &QPushButton::clicked, this, &WelcomePage::empty_wanted);
    connect(english_, &QToolButton::clicked, this, [this] { Q_EMIT language_wanted(QStringLiteral("en")); });
    connect(korean_, &QToolButton::clicked, this, [this] { Q_EMIT language_wanted(QStringLiteral("ko")); });
    connect(restore_, &QPushButton::clicked, this, [this] {
        const int row = std::max(0, left_->currentRow());
        if (row < static_cast<int>(leftovers_.size())) Q_EMIT restore_wanted(leftovers_[static_cast<std::size_t>(row)]);
    });
    connect(discard_, &QPushButton::clicked, this, [this] {
        const int row = std::max(0, left_->currentRow());
        if (row < static_cast<int>(leftovers_.size())) Q_EMIT discard_wanted(leftovers_[static_cast<std::size_t>(row)]);
    });
    connect(&previews_, &ExamplePreviews::ready, this, &WelcomePage::show_headlines);
    show_recent({});
    show_leftovers({});
    retranslate();
}

void WelcomePage::refresh(const std::string& language)
{
    language_ = language;
    const QStringList first = ExamplesModel::first_ones();
    for (int i = 0; i < static_cast<int>(cards_.size()); ++i) {
        const QModelIndex index = examples_.named(first.value(i));
        auto* card = cards_[static_cast<std::size_t>(i)];
        card->setVisible(index.isValid());
        if (index.isValid())
            card->show_example(index.data().toString(), index.data(ExamplesModel::story).toString(),
                               index.data(ExamplesModel::file).toString());
    }
    show_headlines();
}

void WelcomePage::show_headlines()
{
    for (auto* card : cards_) card->show_headline(previews_.headline(card->file(), language_));
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QStringList files;
    for (const auto* card : cards_) files << card->file();
    previews_.begin(files);
}

void WelcomePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    previews_.stop();
}

void WelcomePage::show_recent(const QStringList& files)
{
    recent_->clear();
    for (const QString& file : files) {
        auto* item = new QListWidgetItem(file.section('/', -1), recent_);
        item->setData(Qt::UserRole, file);
        item->setToolTip(file);
    }
    recent_->setVisible(!files.isEmpty());
    recent_label_->setVisible(!files.isEmpty());
}

void WelcomePage::show_leftovers(const std::vector<Leftover>& leftovers)
{
    leftovers_ = leftovers;
    left_->clear();
    for (const auto& leftover : leftovers)
        left_->addItem(leftover.name + QStringLiteral(" – ") + QLocale().toString(leftover.when, QLocale::ShortFormat));
    const std::initializer_list<QWidget*> parts{left_, left_label_, restore_, discard_};
    for (QWidget* widget : parts) widget->setVisible(!leftovers.empty());
    if (!leftovers.empty()) left_->setCurrentRow(0);
}

void WelcomePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void WelcomePage::retranslate()
{
    title_->setText(QStringLiteral("twopizza"));
    subtitle_->setText(
        tr("What happens to lead time, to the spread of failures and to cost when teams and software are cut "
           "differently?"));
    all_label_->setText(tr("All examples"));
    recent_label_->setText(tr("Lately open"));
    left_label_->setText(tr("Not saved when the program ended"));
    restore_->setText(tr("Restore"));
    discard_->setText(tr("Discard"));
    open_->setText(tr("Open my files…"));
    empty_->setText(tr("Start empty"));
    all_->setAccessibleName(all_label_->text());
    recent_->setAccessibleName(recent_label_->text());
    left_->setAccessibleName(left_label_->text());
}

} // namespace gui
