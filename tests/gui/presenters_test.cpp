// What the windows show, without a window: board, inspector, headlines, studies in the background.
#include "examples/library.hpp"
#include "loader/load.hpp"
#include "presenters/board.hpp"
#include "presenters/examples_model.hpp"
#include "presenters/exploration.hpp"
#include "presenters/headlines.hpp"
#include "presenters/inspector_model.hpp"
#include "presenters/workbench.hpp"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QtTest>

using namespace gui;

namespace {

scenario::Loaded example(const std::string& name)
{
    return scenario::load_scenario(scenario::example_file(*scenario::scenario_library(), name)->string());
}

void open(Workbench& bench, const char* name)
{
    const auto loaded = example(name);
    bench.document().begin(loaded.text, QString::fromLatin1(name) + ".yaml", *scenario::scenario_library());
}

const InspectorRow* find(const InspectorRow& row, const QString& path)
{
    for (const auto& child : row.children) {
        if (child->path == path && !child->name.contains('.')) return child.get();
        if (const auto* found = find(*child, path)) return found;
    }
    return nullptr;
}

} // namespace

class PresentersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_example_has_a_board_in_every_lens()
    {
        const auto library = *scenario::scenario_library();
        for (const auto& name : scenario::example_names(library)) {
            const auto loaded = example(name);
            QVERIFY2(loaded.scenario != nullptr, name.c_str());
            BoardPlaces places;
            for (std::size_t a = 0; a < loaded.scenario->alternatives.size(); ++a) {
                for (const Lens lens : {Lens::system, Lens::teams, Lens::delivery}) {
                    const Board board = make_board({*loaded.scenario, a, lens, places, "en"});
                    if (!board.too_large.isEmpty()) continue;
                    QVERIFY2(!board.frames.empty(), name.c_str());
                    for (const auto& box : board.boxes) {
                        QVERIFY(box.frame >= 0 && box.frame < static_cast<int>(board.frames.size()));
                        QVERIFY2(board.frames[static_cast<std::size_t>(box.frame)].place.contains(box.place),
                                 (name + ": " + box.id.toStdString()).c_str());
                    }
                    for (std::size_t i = 0; i < board.frames.size(); ++i) {
                        for (std::size_t j = 0; j < i; ++j)
                            QVERIFY2(!board.frames[i].place.intersects(board.frames[j].place), name.c_str());
                    }
                }
            }
        }
    }

    void a_place_that_a_hand_gave_holds()
    {
        const auto loaded = example("emart-workshop");
        BoardPlaces places;
        const Board before = make_board({*loaded.scenario, 1, Lens::system, places, "en"});
        places.put(place_key(before, before.frames.front().id), {-500, 77});
        const Board after = make_board({*loaded.scenario, 1, Lens::system, places, "en"});
        QCOMPARE(after.frames.front().place.topLeft(), QPointF(-500, 77));
        QCOMPARE(after.frames.back().place, before.frames.back().place);
        for (const auto& box : after.boxes)
            QVERIFY(after.frames[static_cast<std::size_t>(box.frame)].place.contains(box.place));
    }

    void the_inspector_is_a_proper_model()
    {
        const auto loaded = example("coupang");
        InspectorModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char* path :
             {"alternatives.monolith", "product.modules.front", "", "alternatives.services", "nowhere.at.all"}) {
            model.show(inspector_tree({*loaded.scenario, path, "en"}));
            QCOMPARE(model.rowCount() > 0, QString(path) != "nowhere.at.all");
        }
    }

    void the_inspector_tells_where_values_come_from()
    {
        const auto loaded = example("coupang");
        const auto rows = inspector_tree({*loaded.scenario, "", "en"});
        const InspectorRow* people = find(*rows, "people");
        QVERIFY(people != nullptr);
        QCOMPARE(people->badge, QString("cited"));
        QVERIFY(people->source.contains("course notes"));
        const auto alternative = inspector_tree({*loaded.scenario, "alternatives.monolith", "en"});
        QCOMPARE(alternative->children.front()->name, QString("Main dials"));
        QVERIFY(!alternative->children.front()->children.empty());
    }

    void an_entered_value_becomes_text()
    {
        Workbench bench;
        bench.set_live(false);
        open(bench, "coupang");
        InspectorModel model;
        connect(&model, &InspectorModel::entered, &bench, &Workbench::set_value);
        model.show(inspector_tree({*bench.document().scenario(), "", "en"}));
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString() == "people")
                QVERIFY(model.setData(model.index(row, InspectorModel::value), "280", Qt::EditRole));
        }
        QCOMPARE(bench.document().scenario()->people, 280);
    }

    void a_study_arrives_bit_by_bit_and_can_be_stopped()
    {
        Workbench bench;
        open(bench, "coupang-deploy-flag");
        QSignalSpy told(&bench, &Workbench::results_changed);
        QTRY_VERIFY_WITH_TIMEOUT(bench.results() != nullptr, 30000);
        bench.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.running(), 10000);
        QVERIFY(bench.results()->runs(0, 0) >= 1);
        const auto reading = bench.reading();
        const auto rows = headlines(*reading, nullptr, nullptr);
        QVERIFY(rows.size() >= 3);
        for (const auto& row : rows) QCOMPARE(row.cells.size(), bench.results()->alternatives());
    }

    void a_change_leaves_ghosts_and_words()
    {
        Workbench bench;
        open(bench, "coupang-deploy-flag");
        QTRY_VERIFY_WITH_TIMEOUT(bench.results() && !bench.running(), 60000);
        bench.set_value("people", "200");
        QTRY_VERIFY_WITH_TIMEOUT(bench.before() && !bench.running() && !bench.stale(), 60000);
        const auto rows = headlines(*bench.reading(), bench.before().get(), nullptr);
        QVERIFY(rows.front().cells.front().before.has_value());
        QVERIFY(*rows.front().cells.front().before > *rows.front().cells.front().value);
        QVERIFY(!what_moved(*bench.reading(), *bench.before()).isEmpty());
    }

    void places_come_back_with_their_file()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("cut.yaml");
        QVERIFY(QFile::copy(
            QString::fromStdString(scenario::example_file(*scenario::scenario_library(), "emart-workshop")->string()),
            file));
        {
            Workbench bench;
            bench.set_live(false);
            QCOMPARE(bench.document().open(file.toStdString()), QString());
            bench.place(place_key(*bench.board(), bench.board()->frames.front().id), {-321, 45});
        }
        Workbench bench;
        bench.set_live(false);
        QCOMPARE(bench.document().open(file.toStdString()), QString());
        QCOMPARE(bench.board()->frames.front().place.topLeft(), QPointF(-321, 45));
    }

    void moving_a_box_changes_no_result()
    {
        Workbench bench;
        bench.set_live(false);
        open(bench, "emart-workshop");
        const std::string hash = bench.document().latest().hash;
        bench.place("monolith/system/shop", {10, 10});
        QCOMPARE(bench.document().latest().hash, hash);
        QVERIFY(!bench.document().modified());
    }

    void cutting_out_and_back_gives_the_same_results()
    {
        Workbench bench;
        bench.set_live(false);
        open(bench, "emart-workshop");
        const std::string hash = bench.document().latest().hash;
        bench.extract_module("search");
        QVERIFY(bench.document().latest().hash != hash);
        const auto board = bench.board();
        QString other;
        for (const auto& box : board->boxes) {
            if (box.id == "price") other = board->frames[static_cast<std::size_t>(box.frame)].id;
        }
        bench.move_module("search", other);
        QCOMPARE(bench.board()->frames.size(), 1u);
    }

    void a_field_is_explored()
    {
        Workbench bench;
        bench.set_live(false);
        open(bench, "coupang-deploy-flag");
        Exploration exploration(bench);
        QVERIFY(exploration.suggestions().contains("people"));
        QVERIFY(!exploration.start("people", "a..b").isEmpty());
        QVERIFY(!exploration.start("peopel", "1,2").isEmpty());
        QCOMPARE(exploration.start("people", "100,200"), QString());
        QTRY_VERIFY_WITH_TIMEOUT(exploration.state().done, 60000);
        QCOMPARE(exploration.reading()->results.points(), 2u);
    }

    void examples_are_a_proper_model()
    {
        ExamplesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.read("ko");
        QVERIFY(model.rowCount() > 10);
        for (const QString& name : ExamplesModel::first_ones()) QVERIFY2(model.named(name).isValid(), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(PresentersTest)
#include "presenters_test.moc"
