/// The window: pages, inspector, strip of results, menus. It assembles; what things mean is decided elsewhere.
#pragma once

#include "document/language.hpp"
#include "document/recovery.hpp"
#include "presenters/examples_model.hpp"
#include "presenters/workbench.hpp"

#include <QMainWindow>
#include <QSettings>

class QActionGroup;
class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolBar;

namespace gui {

class BoardPage;
class InspectorView;
class ReportPage;
class TextPage;
class WelcomePage;

struct WindowOptions {
    QString settings_file;   ///< empty: the user's own
    QString recovery_folder; ///< empty: the user's own
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Language& language, const WindowOptions& options = {}, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// @return whether it could be opened; if not, people were told why
    bool open(const QString& file);
    void open_example(const QString& file);

    Workbench& bench() { return bench_; }
    BoardPage& board_page() { return *board_; }
    InspectorView& inspector() { return *inspector_; }
    TextPage& text_page() { return *text_; }
    ReportPage& report_page() { return *report_; }
    WelcomePage& welcome() { return *welcome_; }
    void set_language(const QString& code);
    void set_dark(bool dark);
    void set_projector(bool on);
    enum Page : int {
        welcome_page,
        board_page_index,
        results_page,
        compare_page,
        explore_page,
        text_page_index,
        report_page_index
    };
    void show_page(int page);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Named {
        QAction* action;
        const char* name; ///< English, translated when shown
    };

    void make_pages();
    void make_actions();
    QAction* action(QMenu* menu, const char* name, const QKeySequence& keys, std::function<void()> act);
    void retranslate();
    void refresh();
    void show_commands();
    void show_history();
    void ask_open();
    void save();
    void save_as();
    bool may_close();
    void remember(const QString& file);
    void say(const QString& message, bool problem);

    Language& language_;
    Workbench bench_;
    std::unique_ptr<QSettings> settings_;
    Recovery recovery_;
    ExamplesModel examples_;
    QStackedWidget* pages_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    BoardPage* board_ = nullptr;
    InspectorView* inspector_ = nullptr;
    TextPage* text_ = nullptr;
    ReportPage* report_ = nullptr;
    QDockWidget* inspector_dock_ = nullptr;
    QDockWidget* strip_dock_ = nullptr;
    QToolBar* rail_ = nullptr;
    QActionGroup* rail_group_ = nullptr;
    QLabel* saved_state_ = nullptr;
    QLabel* message_ = nullptr;
    std::vector<Named> named_;
    std::vector<std::pair<QMenu*, const char*>> menus_;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* save_action_ = nullptr;
    QAction* run_ = nullptr;
    QAction* stop_ = nullptr;
    QAction* live_ = nullptr;
    QAction* dark_ = nullptr;
    QAction* projector_ = nullptr;
    double usual_font_ = 0;
    bool told_of_errors_ = false;
};

} // namespace gui
