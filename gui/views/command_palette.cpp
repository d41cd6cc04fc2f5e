#include "views/command_palette.hpp"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gui {

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent)
    : QDialog(parent, Qt::Popup),
      entries_(std::move(entries)),
      words_(new QLineEdit(this)),
      list_(new QListWidget(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addWidget(words_);
    all->addWidget(list_);
    words_->setPlaceholderText(tr("What do you want to do?"));
    words_->setAccessibleName(words_->placeholderText());
    words_->installEventFilter(this);
    list_->setFrameShape(QFrame::NoFrame);
    connect(words_, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(words_, &QLineEdit::returnPressed, this, &CommandPalette::act);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::act);
    resize(520, 380);
    filter({});
    words_->setFocus();
}

int CommandPalette::fit(const QString& words, const QString& name)
{
    int score = 0;
    qsizetype at = -1;
    for (const QChar letter : words) {
        if (letter.isSpace()) continue;
        const qsizetype next = name.indexOf(letter, at + 1, Qt::CaseInsensitive);
        if (next < 0) return -1;
        if (next == at + 1) score += 3;
        if (next == 0 || !name[next - 1].isLetterOrNumber()) score += 2;
        ++score;
        at = next;
    }
    return score;
}

void CommandPalette::filter(const QString& words)
{
    std::vector<std::pair<int, int>> found;
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (const int score = fit(words, entries_[i].name); score >= 0) found.emplace_back(-score, static_cast<int>(i));
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, int>::first);
    list_->clear();
    for (const auto& [score, i] : found) {
        const PaletteEntry& entry = entries_[static_cast<std::size_t>(i)];
        auto* item = new QListWidgetItem(
            entry.hint.isEmpty() ? entry.name : entry.name + QStringLiteral("    ") + entry.hint, list_);
        item->setData(Qt::UserRole, i);
    }
    list_->setCurrentRow(0);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == words_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::act()
{
    const QListWidgetItem* item = list_->currentItem();
    if (item == nullptr) return;
    const auto run = entries_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].act;
    accept();
    run();
}

} // namespace gui
