#include "views/main_window.hpp"

#include "views/board_page.hpp"
#include "views/board_view.hpp"
#include "views/command_palette.hpp"
#include "views/compare_page.hpp"
#include "views/explore_page.hpp"
#include "views/headline_strip.hpp"
#include "views/inspector_view.hpp"
#include "views/look.hpp"
#include "views/report_page.hpp"
#include "views/results_page.hpp"
#include "views/text_page.hpp"
#include "views/welcome_page.hpp"

#include <QAbstractButton>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>

namespace gui {
namespace {

constexpr int most_recent = 8;
const QString recent_key = QStringLiteral("recent");

QDir recovery_folder(const WindowOptions& options)
{
    if (!options.recovery_folder.isEmpty()) return QDir(options.recovery_folder);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery"));
}

/// Marks a text for translation where it is shown.
constexpr const char* mark(const char* english)
{
    return english;
}

/// A scenario to begin with: one program, one team.
constexpr const char* empty_scenario = R"(twopizza: 1
id: new-scenario
title: {en: "New scenario", ko: "새 시나리오"}
people: 8
calendar: {hours_per_day: 8, start: "09:00", days: [Mon, Tue, Wed, Thu, Fri]}
study: {warm_up: 4 weeks, length: 26 weeks, runs: 10}
product:
  modules:
    - {id: front, title: {en: "Front", ko: "화면"}, size: 20 kloc}
    - {id: core, title: {en: "Core", ko: "핵심"}, size: 40 kloc}
work:
  - id: features
    arrival: {closed: {per_person: 1}}
    effort: {exponential: {mean: 5 d}}
alternatives:
  - id: monolith
    title: {en: "One program", ko: "프로그램 하나"}
    deployables: [{id: program, modules: ["*"]}]
    organization: {teams: [{id: team}]}
    flow:
      - work: {id: coding}
      - deploy: {id: deploy, release: {flag: {per: repository}}, hold: 30 min}
)";

} // namespace

MainWindow::MainWindow(Language& language, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent),
      language_(language),
      settings_(options.settings_file.isEmpty()
                    ? std::make_unique<QSettings>(QStringLiteral("twopizza"), QStringLiteral("twopizza"))
                    : std::make_unique<QSettings>(options.settings_file, QSettings::IniFormat)),
      recovery_(bench_.document(), recovery_folder(options)),
      usual_font_(QApplication::font().pointSizeF())
{
    bench_.set_language(std::string(i18n::code_of(language_.current())));
    examples_.read(QString::fromStdString(bench_.language()));
    make_pages();
    make_actions();
    setAcceptDrops(true);
    connect(&bench_, &Workbench::board_changed, this, &MainWindow::refresh);
    connect(&bench_, &Workbench::run_changed, this, &MainWindow::refresh);
    connect(&bench_.document(), &ScenarioDocument::saved, this, &MainWindow::refresh);
    connect(&bench_, &Workbench::told, this, [this](const QString& message) { say(message, false); });
    connect(&bench_, &Workbench::refused, this, [this](const QString& why) { say(why, true); });
    connect(&recovery_, &Recovery::kept, this, [this] { saved_state_->setText(tr("Kept safe")); });
    welcome_->show_recent(settings_->value(recent_key).toStringList());
    welcome_->show_leftovers(recovery_.leftovers());
    if (settings_->contains(QStringLiteral("geometry")))
        restoreGeometry(settings_->value(QStringLiteral("geometry")).toByteArray());
    else
        resize(1280, 800);
    if (settings_->value(QStringLiteral("dark"), false).toBool()) dark_->setChecked(true);
    retranslate();
    show_page(welcome_page);
}

MainWindow::~MainWindow() = default;

void MainWindow::make_pages()
{
    pages_ = new QStackedWidget(this);
    welcome_ = new WelcomePage(examples_, bench_.language(), pages_);
    welcome_->refresh(bench_.language());
    board_ = new BoardPage(bench_, pages_);
    text_ = new TextPage(bench_, pages_);
    report_ = new ReportPage(bench_, pages_);
    const std::initializer_list<QWidget*> all{welcome_,
                                              board_,
                                              new ResultsPage(bench_, pages_),
                                              new ComparePage(bench_, pages_),
                                              new ExplorePage(bench_, pages_),
                                              text_,
                                              report_};
    for (QWidget* page : all) pages_->addWidget(page);
    setCentralWidget(pages_);

    inspector_ = new InspectorView(bench_, this);
    inspector_dock_ = new QDockWidget(this);
    inspector_dock_->setObjectName(QStringLiteral("inspector"));
    inspector_dock_->setWidget(inspector_);
    addDockWidget(Qt::RightDockWidgetArea, inspector_dock_);
    resizeDocks({inspector_dock_}, {370}, Qt::Horizontal);
    strip_dock_ = new QDockWidget(this);
    strip_dock_->setObjectName(QStringLiteral("strip"));
    strip_dock_->setWidget(new HeadlineStrip(bench_, this));
    strip_dock_->setFeatures(QDockWidget::DockWidgetClosable);
    strip_dock_->setTitleBarWidget(new QWidget(this));
    addDockWidget(Qt::BottomDockWidgetArea, strip_dock_);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);

    saved_state_ = new QLabel(this);
    message_ = new QLabel(this);
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    statusBar()->addWidget(message_, 1);
    statusBar()->addPermanentWidget(saved_state_);

    connect(board_, &BoardPage::inspect, inspector_, &InspectorView::inspect);
    connect(welcome_, &WelcomePage::example_wanted, this, &MainWindow::open_example);
    connect(welcome_, &WelcomePage::file_wanted, this, [this](const QString& file) { open(file); });
    connect(welcome_, &WelcomePage::open_wanted, this, &MainWindow::ask_open);
    connect(welcome_, &WelcomePage::language_wanted, this, &MainWindow::set_language);
    connect(welcome_, &WelcomePage::empty_wanted, this, [this] {
        if (!may_close()) return;
        bench_.document().begin(empty_scenario, tr("New scenario") + QStringLiteral(".yaml"),
                                std::filesystem::current_path(), false);
        show_page(board_page_index);
    });
    connect(welcome_, &WelcomePage::restore_wanted, this, [this](const Leftover& leftover) {
        if (!recovery_.restore(leftover))
            say(tr("It cannot be read any more."), true);
        else
            show_page(board_page_index);
        welcome_->show_leftovers(recovery_.leftovers());
    });
    connect(welcome_, &WelcomePage::discard_wanted, this, [this](const Leftover& leftover) {
        Recovery::discard(leftover);
        welcome_->show_leftovers(recovery_.leftovers());
    });
}

QAction* MainWindow::action(QMenu* menu, const char* name, const QKeySequence& keys, std::function<void()> act)
{
    auto* made = new QAction(this);
    made->setShortcut(keys);
    connect(made, &QAction::triggered, this, [act = std::move(act)] { act(); });
    named_.push_back({made, name});
    if (menu != nullptr) menu->addAction(made);
    addAction(made);
    return made;
}

void MainWindow::make_actions()
{
    const auto menu = [this](const char* name) {
        QMenu* made = menuBar()->addMenu(QString());
        menus_.emplace_back(made, name);
        return made;
    };
    QMenu* file = menu(mark("&File"));
    action(file, mark("Open…"), QKeySequence::Open, [this] { ask_open(); });
    save_action_ = action(file, mark("Save"), QKeySequence::Save, [this] { save(); });
    action(file, mark("Save as…"), QKeySequence::SaveAs, [this] { save_as(); });
    action(file, mark("Examples and recent files"), QKeySequence(Qt::CTRL | Qt::Key_Home),
           [this] { show_page(welcome_page); });
    file->addSeparator();
    action(file, mark("Quit"), QKeySequence::Quit, [this] { close(); });

    QMenu* edit = menu(mark("&Edit"));
    undo_ = action(edit, mark("Undo"), QKeySequence::Undo, [this] { bench_.document().undo(); });
    redo_ = action(edit, mark("Redo"), QKeySequence::Redo, [this] { bench_.document().redo(); });
    edit->addSeparator();
    action(edit, mark("History…"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { show_history(); });
    edit->addSeparator();
    action(edit, mark("Add an alternative"), {}, [this] { bench_.add_alternative(); });
    action(edit, mark("Remove this alternative"), {}, [this] { bench_.remove_alternative(); });
    action(edit, mark("Add a team"), {}, [this] { bench_.add_team(); });

    QMenu* run = menu(mark("&Run"));
    run_ = action(run, mark("Run"), QKeySequence(Qt::Key_F5), [this] { bench_.run(); });
    stop_ = action(run, mark("Stop, keep what is finished"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
                   [this] { bench_.cancel(); });
    action(run, mark("Pin these results"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] { bench_.pin(); });
    live_ = action(run, mark("Run after each change"), {}, [] {});
    live_->setCheckable(true);
    live_->setChecked(true);
    connect(live_, &QAction::toggled, &bench_, &Workbench::set_live);

    QMenu* view = menu(mark("&View"));
    rail_ = addToolBar(QString());
    rail_->setObjectName(QStringLiteral("rail"));
    rail_->setMovable(false);
    addToolBar(Qt::LeftToolBarArea, rail_);
    rail_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    rail_group_ = new QActionGroup(this);
    static constexpr std::array names{mark("Start"),   mark("Board"), mark("Results"), mark("Compare"),
                                      mark("Explore"), mark("Text"),  mark("Report")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        QAction* page =
            action(view, names[static_cast<std::size_t>(i)],
                   QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i)), [this, i] { show_page(i); });
        page->setCheckable(true);
        rail_group_->addAction(page);
        rail_->addAction(page);
    }
    view->addSeparator();
    action(view, mark("Commands…"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { show_commands(); });
    view->addAction(inspector_dock_->toggleViewAction());
    dark_ = action(view, mark("Dark"), {}, [] {});
    dark_->setCheckable(true);
    connect(dark_, &QAction::toggled, this, &MainWindow::set_dark);
    projector_ = action(view, mark("For a projector"), QKeySequence(Qt::Key_F11), [] {});
    projector_->setCheckable(true);
    connect(projector_, &QAction::toggled, this, &MainWindow::set_projector);
    action(view, mark("English"), {}, [this] { set_language(QStringLiteral("en")); });
    action(view, mark("한국어"), {}, [this] { set_language(QStringLiteral("ko")); });
}

void MainWindow::retranslate()
{
    for (const auto& [made, name] : named_) made->setText(tr(name));
    for (const auto& [made, name] : menus_) made->setTitle(tr(name));
    inspector_dock_->setWindowTitle(tr("Inspector"));
    inspector_dock_->toggleViewAction()->setText(tr("Inspector"));
    rail_->setWindowTitle(tr("Pages"));
    refresh();
}

void MainWindow::refresh()
{
    const ScenarioDocument& document = bench_.document();
    const bool open = document.is_open();
    undo_->setEnabled(open && document.can_undo());
    redo_->setEnabled(open && document.can_redo());
    undo_->setText(document.can_undo() ? tr("Undo: %1").arg(document.undo_name()) : tr("Undo"));
    redo_->setText(document.can_redo() ? tr("Redo: %1").arg(document.redo_name()) : tr("Redo"));
    save_action_->setEnabled(open && document.modified());
    run_->setEnabled(open);
    stop_->setEnabled(bench_.running());
    for (QAction* page : rail_group_->actions()) page->setEnabled(open || page == rail_group_->actions().first());
    if (!open) {
        setWindowTitle(QStringLiteral("twopizza"));
        saved_state_->clear();
        return;
    }
    setWindowTitle(document.name() + (document.modified() ? QStringLiteral(" *") : QString()) +
                   QStringLiteral(" – twopizza"));
    if (!document.modified())
        saved_state_->setText(document.file().empty() ? tr("Not in a file yet") : tr("Saved"));
    else if (saved_state_->text() != tr("Kept safe"))
        saved_state_->setText(tr("Changed"));
    if (!document.sound())
        say(tr("The text has errors; the board shows how it was before them."), true);
    else if (told_of_errors_)
        say({}, false);
    told_of_errors_ = !document.sound();
}

void MainWindow::say(const QString& message, bool problem)
{
    message_->setText((problem && !message.isEmpty() ? QStringLiteral("⚠ ") : QString()) + message);
    message_->setToolTip(message);
}

void MainWindow::show_page(int page)
{
    if (page != welcome_page && !bench_.document().is_open()) page = welcome_page;
    pages_->setCurrentIndex(page);
    rail_group_->actions()[page]->setChecked(true);
    inspector_dock_->setVisible(page == board_page_index);
    strip_dock_->setVisible(page != welcome_page && page != report_page_index);
}

bool MainWindow::open(const QString& file)
{
    if (!may_close()) return false;
    const QString why = bench_.document().open(file.toStdString());
    if (!why.isEmpty()) {
        say(tr("%1 cannot be opened: %2").arg(file, why), true);
        return false;
    }
    say({}, false);
    remember(QFileInfo(file).absoluteFilePath());
    show_page(bench_.document().scenario() != nullptr ? board_page_index : text_page_index);
    return true;
}

void MainWindow::open_example(const QString& file)
{
    if (!may_close()) return;
    ScenarioDocument example;
    if (const QString why = example.open(file.toStdString()); !why.isEmpty()) {
        say(why, true);
        return;
    }
    // An example is a text to play with; saving asks for a place of one's own.
    bench_.document().begin(example.text(), example.name(), example.folder());
    say({}, false);
    show_page(board_page_index);
}

void MainWindow::ask_open()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a scenario"), {}, tr("Scenarios (*.yaml *.yml)"));
    if (!file.isEmpty()) open(file);
}

void MainWindow::save()
{
    if (bench_.document().file().empty()) return save_as();
    const QString why = bench_.document().save();
    say(why.isEmpty() ? QString() : tr("It was not saved: %1").arg(why), !why.isEmpty());
    recovery_.flush();
}

void MainWindow::save_as()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the scenario"), bench_.document().name(),
                                                      tr("Scenarios (*.yaml *.yml)"));
    if (file.isEmpty()) return;
    const QString why = bench_.document().save_as(file.toStdString());
    say(why.isEmpty() ? QString() : tr("It was not saved: %1").arg(why), !why.isEmpty());
    if (why.isEmpty()) remember(file);
    recovery_.flush();
}

/// Whatever has not been saved is asked about before it is let go.
bool MainWindow::may_close()
{
    if (!bench_.document().is_open() || !bench_.document().modified()) return true;
    QMessageBox box(QMessageBox::Question, tr("Not saved"),
                    tr("%1 has changes that were not saved.").arg(bench_.document().name()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box.button(QMessageBox::Save)->setText(tr("Save"));
    box.button(QMessageBox::Discard)->setText(tr("Discard"));
    box.button(QMessageBox::Cancel)->setText(tr("Cancel"));
    switch (box.exec()) {
    case QMessageBox::Save:
        save();
        return !bench_.document().modified();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void MainWindow::remember(const QString& file)
{
    QStringList files = settings_->value(recent_key).toStringList();
    files.removeAll(file);
    files.prepend(file);
    while (files.size() > most_recent) files.removeLast();
    settings_->setValue(recent_key, files);
    welcome_->show_recent(files);
}

void MainWindow::set_language(const QString& code)
{
    const auto wanted = i18n::language_named(code.toStdString());
    if (!wanted) return;
    settings_->setValue(QStringLiteral("language"), code);
    examples_.read(code);
    language_.change(*wanted);
    bench_.set_language(code.toStdString());
    welcome_->refresh(bench_.language());
}

void MainWindow::set_dark(bool dark)
{
    settings_->setValue(QStringLiteral("dark"), dark);
    QApplication::setPalette(palette_of(dark));
}

void MainWindow::set_projector(bool on)
{
    constexpr double larger = 1.5;
    QFont font = QApplication::font();
    font.setPointSizeF(on ? usual_font_ * larger : usual_font_);
    QApplication::setFont(font);
    inspector_dock_->setVisible(!on && pages_->currentIndex() == board_page_index);
}

void MainWindow::show_commands()
{
    std::vector<PaletteEntry> entries;
    for (const auto& [made, name] : named_) {
        if (made->isEnabled())
            entries.push_back({made->text().remove('&'), made->shortcut().toString(QKeySequence::NativeText),
                               [made = made] { made->trigger(); }});
    }
    if (const auto board = bench_.board()) {
        for (const auto& box : board->boxes)
            entries.push_back({box.title, tr("module"), [this, path = box.path] {
                                   show_page(board_page_index);
                                   inspector_->inspect(path);
                               }});
        for (const auto& team : board->teams)
            entries.push_back({team.title, tr("team"), [this, path = team.path] {
                                   show_page(board_page_index);
                                   inspector_->inspect(path);
                               }});
    }
    for (int i = 0; i < examples_.rowCount(); ++i) {
        const QModelIndex index = examples_.index(i);
        entries.push_back({index.data().toString(), tr("example"),
                           [this, file = index.data(ExamplesModel::file).toString()] { open_example(file); }});
    }
    CommandPalette dialog(std::move(entries), this);
    dialog.move(geometry().center().x() - dialog.width() / 2, geometry().top() + 90);
    dialog.exec();
}

/// All steps, to go back or forth to any of them.
void MainWindow::show_history()
{
    if (!bench_.document().is_open()) return;
    std::vector<PaletteEntry> entries;
    const auto names = bench_.document().step_names();
    for (std::size_t place = names.size() + 1; place-- > 0;) {
        const QString name = place == 0 ? tr("As it was opened") : names[place - 1];
        entries.push_back({name, place == bench_.document().place() ? tr("now") : QString(),
                           [this, place] { bench_.document().go_to(place); }});
    }
    CommandPalette dialog(std::move(entries), this);
    dialog.move(geometry().center().x() - dialog.width() / 2, geometry().top() + 90);
    dialog.exec();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!may_close()) {
        event->ignore();
        return;
    }
    recovery_.clear();
    settings_->setValue(QStringLiteral("geometry"), saveGeometry());
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && rail_ != nullptr) retranslate();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    open(event->mimeData()->urls().first().toLocalFile());
}

} // namespace gui
