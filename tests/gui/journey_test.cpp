// A newcomer's first five minutes, with real clicks and drags: an example is opened, a module is dragged out, the strip
// answers, everything is undone. TP_PICTURES names a folder for a picture of each step, in both languages and themes.
#include "document/language.hpp"
#include "examples/library.hpp"
#include "views/board_page.hpp"
#include "views/board_view.hpp"
#include "views/inspector_view.hpp"
#include "views/look.hpp"
#include "views/main_window.hpp"
#include "views/report_page.hpp"
#include "views/text_page.hpp"
#include "views/welcome_page.hpp"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

#include <algorithm>

using namespace gui;

class JourneyTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    Language language_{i18n::Language::en};
    std::unique_ptr<MainWindow> window_;

    void picture(const QString& name)
    {
        const QString folder = qEnvironmentVariable("TP_PICTURES");
        if (folder.isEmpty()) return;
        QTest::qWait(80);
        window_->grab().save(folder + '/' + name + QStringLiteral(".png"));
    }

    void drag(BoardView& view, const QPoint& from, const QPoint& to)
    {
        auto* port = view.viewport();
        QTest::mousePress(port, Qt::LeftButton, {}, from);
        constexpr int steps = 8;
        for (int i = 1; i <= steps; ++i) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * i / steps),
                             port->mapToGlobal(QPointF(from + (to - from) * i / steps)), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(port, &move);
        }
        QTest::mouseRelease(port, Qt::LeftButton, {}, to);
        QTest::qWait(10);
    }

    QString example(const char* name) const
    {
        return QString::fromStdString(scenario::example_file(*scenario::scenario_library(), name)->string());
    }

    int frame_of(const QString& module) const
    {
        const auto board = window_->bench().board();
        for (const auto& box : board->boxes) {
            if (box.id == module) return box.frame;
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        QApplication::setPalette(palette_of(false));
        QApplication::installTranslator(&language_);
    }

    void init()
    {
        language_.change(i18n::Language::en);
        QFile::remove(folder_.filePath("settings.ini"));
        window_ = std::make_unique<MainWindow>(
            language_, WindowOptions{folder_.filePath("settings.ini"), folder_.filePath("recovery")});
        window_->resize(1280, 800);
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }

    void cleanup()
    {
        window_->bench().cancel();
        window_.reset();
    }

    void a_card_opens_a_board_that_runs()
    {
        picture("welcome");
        auto* card = window_->welcome().findChildren<ExampleCard*>().at(2);
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(window_->bench().document().is_open());
        QVERIFY(window_->board_page().isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window_->bench().results() != nullptr, 20000);
        picture("board");
    }

    void a_module_dragged_out_becomes_a_service_and_comes_back_by_undo()
    {
        window_->open_example(example("emart-workshop"));
        auto& bench = window_->bench();
        bench.set_live(false);
        const std::string before = bench.document().text();
        auto& view = window_->board_page().view();
        QTRY_VERIFY(view.middle_of("search").x() > 0);
        QCOMPARE(static_cast<int>(bench.board()->frames.size()), 1);
        drag(view, view.middle_of("search"), QPoint(view.viewport()->width() - 12, view.viewport()->height() - 12));
        QTRY_COMPARE(static_cast<int>(bench.board()->frames.size()), 2);
        picture("cut-out");
        QVERIFY(bench.document().modified());
        QVERIFY(bench.document().text().find("# A workshop: seven domains") != std::string::npos);
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.document().text(), before);
        QCOMPARE(static_cast<int>(bench.board()->frames.size()), 1);
    }

    void a_team_dropped_on_a_module_owns_it()
    {
        window_->open_example(example("emart-workshop"));
        auto& bench = window_->bench();
        bench.set_live(false);
        auto& view = window_->board_page().view();
        QTRY_VERIFY(view.middle_of_team("price-team").x() > 0);
        drag(view, view.middle_of_team("price-team"), view.middle_of("search"));
        QTRY_VERIFY(bench.document().modified());
        const auto board = bench.board();
        for (const auto& box : board->boxes) {
            if (box.id == "search")
                QCOMPARE(board->teams[static_cast<std::size_t>(box.team)].id, QString("price-team"));
        }
    }

    void the_strip_answers_a_change_and_keeps_the_old_numbers()
    {
        window_->open_example(example("coupang-deploy-flag"));
        auto& bench = window_->bench();
        bench.set_value("study.runs", "6");
        QTRY_VERIFY_WITH_TIMEOUT(bench.results() && !bench.running(), 60000);
        QVERIFY(!bench.before());
        bench.set_value("alternatives.monolith-flag.flow.deploy.hold", "{exponential: {mean: 12 min}}");
        QTRY_VERIFY_WITH_TIMEOUT(bench.before() != nullptr && bench.first_answer_ms(), 20000);
        qInfo("first preview after %lld ms", static_cast<long long>(*bench.first_answer_ms()));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.running(), 60000);
        QVERIFY(!bench.stale());
        picture("strip");
        window_->show_page(MainWindow::results_page);
        picture("results");
        window_->show_page(MainWindow::compare_page);
        picture("compare");
        window_->show_page(MainWindow::report_page_index);
        picture("report");
        const QString path = folder_.filePath("report.html");
        QCOMPARE(window_->report_page().write(path), QString());
        QVERIFY(QFileInfo(path).size() > 20000);
        QVERIFY(!window_->report_page().write(folder_.filePath("report.doc")).isEmpty());
    }

    /// How late the event loop comes to what is due every 5 ms while a study takes all processors but one.
    void the_window_answers_while_a_study_runs()
    {
        window_->open_example(example("coupang"));
        auto& bench = window_->bench();
        std::vector<double> late;
        QElapsedTimer clock;
        QTimer tick;
        constexpr int every_ms = 5;
        connect(&tick, &QTimer::timeout, this, [&] {
            late.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6 - every_ms);
            clock.restart();
        });
        tick.setTimerType(Qt::PreciseTimer);
        clock.start();
        tick.start(every_ms);
        constexpr int longest_ms = 4000;
        QElapsedTimer whole;
        whole.start();
        while (whole.elapsed() < longest_ms && (bench.running() || whole.elapsed() < longest_ms / 4))
            QTest::qWait(every_ms);
        tick.stop();
        QVERIFY(late.size() > 50);
        std::ranges::sort(late);
        qInfo("event loop late by p50 %.1f ms, p99 %.1f ms, at most %.1f ms", late[late.size() / 2],
              late[late.size() * 99 / 100], late.back());
    }

    void mistakes_are_listed_and_the_board_stays()
    {
        window_->open_example(example("coupang-deploy-flag"));
        auto& bench = window_->bench();
        bench.set_live(false);
        window_->show_page(MainWindow::text_page_index);
        auto& editor = window_->text_page().editor();
        editor.setPlainText(editor.toPlainText().replace("people: 300", "people: some"));
        QTRY_VERIFY(!bench.document().sound());
        QVERIFY(bench.board());
        picture("text");
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.document().sound());
        QVERIFY(editor.toPlainText().contains("people: 300"));
    }

    void every_page_in_both_languages_and_themes()
    {
        window_->open_example(example("emart-workshop"));
        auto& bench = window_->bench();
        bench.set_value("study.runs", "3");
        QTRY_VERIFY_WITH_TIMEOUT(bench.results() && !bench.running(), 120000);
        for (const bool dark : {false, true}) {
            window_->set_dark(dark);
            for (const char* code : {"en", "ko"}) {
                window_->set_language(code);
                for (int page = 0; page <= MainWindow::report_page_index; ++page) {
                    window_->show_page(page);
                    picture(QStringLiteral("page-%1-%2-%3").arg(page).arg(code, dark ? "dark" : "light"));
                }
                for (const Lens lens : {Lens::teams, Lens::delivery, Lens::system}) {
                    window_->show_page(MainWindow::board_page_index);
                    bench.choose_lens(lens);
                    picture(
                        QStringLiteral("lens-%1-%2-%3").arg(static_cast<int>(lens)).arg(code, dark ? "dark" : "light"));
                }
            }
        }
        window_->set_dark(false);
    }
};

QTEST_MAIN(JourneyTest)
#include "journey_test.moc"
