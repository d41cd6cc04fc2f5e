#include "views/board_page.hpp"

#include "views/board_view.hpp"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace gui {

BoardPage::BoardPage(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      bench_(bench),
      view_(new BoardView(this)),
      tabs_(new QTabBar(this)),
      add_(new QToolButton(this)),
      lenses_(new QButtonGroup(this)),
      hint_(new QLabel(this))
{
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setElideMode(Qt::ElideRight);
    tabs_->setUsesScrollButtons(true);
    add_->setText(QStringLiteral("+"));
    add_->setAutoRaise(true);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 0);
    top->addWidget(tabs_);
    top->addWidget(add_);
    top->addStretch(1);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(0, 0, 8, 0);
    second->addWidget(hint_, 1);
    for (int i = 0; i < 3; ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        lenses_->addButton(button, i);
        second->addWidget(button);
    }
    lenses_->button(0)->setChecked(true);
    hint_->setWordWrap(true);
    hint_->setContentsMargins(12, 0, 12, 2);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(top);
    all->addLayout(second);
    all->addWidget(view_, 1);

    connect(tabs_, &QTabBar::currentChanged, &bench_, &Workbench::choose_alternative);
    connect(add_, &QToolButton::clicked, &bench_, &Workbench::add_alternative);
    connect(lenses_, &QButtonGroup::idClicked, &bench_, [this](int id) { bench_.choose_lens(static_cast<Lens>(id)); });
    connect(&bench_, &Workbench::board_changed, this, &BoardPage::refresh);
    connect(view_, &BoardView::chosen, this, &BoardPage::inspect);
    connect(view_, &BoardView::box_dropped, this, &BoardPage::box_dropped);
    connect(view_, &BoardView::team_dropped, this, [this](int team, int box) {
        const Board& board = *view_->board();
        bench_.give_module(board.boxes[static_cast<std::size_t>(box)].id,
                           board.teams[static_cast<std::size_t>(team)].id);
    });
    connect(view_, &BoardView::frame_placed, this, [this](int frame, const QPointF& corner) {
        const Board& board = *view_->board();
        bench_.place(place_key(board, board.frames[static_cast<std::size_t>(frame)].id), corner);
    });
    connect(view_, &BoardView::box_menu, this, &BoardPage::box_menu);
    connect(view_, &BoardView::frame_menu, this, &BoardPage::frame_menu);
    connect(view_, &BoardView::team_menu, this, &BoardPage::team_menu);
    retranslate();
    refresh();
}

void BoardPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void BoardPage::retranslate()
{
    const QStringList names{tr("System"), tr("Teams"), tr("Delivery")};
    const QStringList tips{tr("What is deployed together, and who calls whom"),
                           tr("Who owns what, and who has to talk to whom"), tr("The way of a change to production")};
    for (int i = 0; i < 3; ++i) {
        auto* button = static_cast<QToolButton*>(lenses_->button(i));
        button->setText(names[i]);
        button->setToolTip(tips[i] + QStringLiteral(" (%1)").arg(i + 1));
        button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
    }
    add_->setToolTip(tr("Another alternative, built from this one"));
    add_->setAccessibleName(add_->toolTip());
    tabs_->setAccessibleName(tr("Alternatives"));
    refresh();
}

void BoardPage::refresh()
{
    const QSignalBlocker quiet(tabs_);
    const QStringList titles = bench_.alternative_titles();
    while (tabs_->count() > titles.size()) tabs_->removeTab(tabs_->count() - 1);
    for (int i = 0; i < titles.size(); ++i) {
        if (i >= tabs_->count()) tabs_->addTab(titles[i]);
        tabs_->setTabText(i, titles[i]);
        tabs_->setTabToolTip(i, titles[i]);
    }
    if (bench_.alternative() >= 0) tabs_->setCurrentIndex(bench_.alternative());
    lenses_->button(static_cast<int>(bench_.lens()))->setChecked(true);
    view_->show_board(bench_.board());
    switch (bench_.lens()) {
    case Lens::system:
        hint_->setText(
            tr("Drag a module into another frame to deploy it there, or beside all frames to cut it out. Drag "
               "a team onto a module to make it the owner."));
        break;
    case Lens::teams:
        hint_->setText(tr("Drag a module to the team that is to own it. Threads: who has to agree with whom, and how "
                          "often; dashed ones nobody answers."));
        break;
    case Lens::delivery:
        hint_->setText(tr("Choose a stage to change it in the inspector."));
        break;
    }
}

void BoardPage::box_dropped(int box, int frame)
{
    const Board& board = *view_->board();
    const QString module = board.boxes[static_cast<std::size_t>(box)].id;
    if (board.lens == Lens::teams) {
        if (frame >= 0 && board.frames[static_cast<std::size_t>(frame)].team >= 0)
            bench_.give_module(module, board.frames[static_cast<std::size_t>(frame)].id);
        return;
    }
    if (frame < 0)
        bench_.extract_module(module);
    else
        bench_.move_module(module, board.frames[static_cast<std::size_t>(frame)].id);
}

void BoardPage::box_menu(int box, const QPoint& screen)
{
    const Board board = *view_->board();
    if (board.lens == Lens::delivery) return;
    const BoardBox& chosen = board.boxes[static_cast<std::size_t>(box)];
    QMenu menu(this);
    if (board.lens == Lens::system) {
        menu.addAction(tr("Cut out into a deployable of its own"),
                       [this, chosen] { bench_.extract_module(chosen.id); });
        QMenu* move = menu.addMenu(tr("Deploy with"));
        for (std::size_t f = 0; f < board.frames.size(); ++f) {
            if (static_cast<int>(f) == chosen.frame) continue;
            const QString frame = board.frames[f].id;
            move->addAction(board.frames[f].title, [this, chosen, frame] { bench_.move_module(chosen.id, frame); });
        }
        move->setEnabled(!move->isEmpty());
    }
    QMenu* owner = menu.addMenu(tr("Owner"));
    for (const auto& team : board.teams) {
        const QString id = team.id;
        owner->addAction(team.title, [this, chosen, id] { bench_.give_module(chosen.id, id); });
    }
    menu.exec(screen);
}

void BoardPage::frame_menu(int frame, const QPoint& screen)
{
    const Board board = *view_->board();
    if (board.lens != Lens::system || board.frames.size() < 2) return;
    const QString from = board.frames[static_cast<std::size_t>(frame)].id;
    QMenu menu(this);
    QMenu* merge = menu.addMenu(tr("Merge into"));
    for (const auto& other : board.frames) {
        const QString into = other.id;
        if (into != from) merge->addAction(other.title, [this, from, into] { bench_.merge_deployables(from, into); });
    }
    menu.exec(screen);
}

void BoardPage::team_menu(int team, const QPoint& screen)
{
    const BoardTeam chosen = view_->board()->teams[static_cast<std::size_t>(team)];
    QMenu menu(this);
    menu.addAction(tr("Size of the team…"), [this, chosen] {
        bool given = false;
        constexpr int most = 100000;
        const int people =
            QInputDialog::getInt(this, tr("Size of the team"), chosen.title, chosen.people, 1, most, 1, &given);
        if (given) bench_.set_people(chosen.path, people);
    });
    menu.addAction(tr("Another team"), &bench_, &Workbench::add_team);
    menu.exec(screen);
}

} // namespace gui
