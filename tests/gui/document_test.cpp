// The document of the window: its history, what is kept for after a crash, where things lie on the board.
#include "document/board_places.hpp"
#include "document/recovery.hpp"
#include "document/scenario_document.hpp"

#include <QTemporaryDir>
#include <QtTest>

using namespace gui;

namespace {

const std::string small = R"(# a comment
twopizza: 1
id: small
title: Small
people: 8
study: {length: 10 weeks, runs: 2}
product: {modules: [{id: core}]}
work: [{id: features, arrival: {closed: {per_person: 1}}, effort: 5 d}]
alternatives:
  - id: one
    deployables: [{id: program, modules: ["*"]}]   # all of it
    organization: {teams: [{id: team}]}
    flow: [{work: {id: coding}}, {deploy: {id: deploy, hold: 30 min}}]
)";

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_value_is_changed_and_comments_stay()
    {
        ScenarioDocument document;
        document.begin(small, "small.yaml", {});
        QVERIFY(document.sound());
        QVERIFY(document.apply("people", scenario::set_value(document.latest(), "people", "9")));
        QCOMPARE(document.scenario()->people, 9);
        QVERIFY(document.text().find("# a comment") != std::string::npos);
        QVERIFY(document.modified());
        document.undo();
        QCOMPARE(document.text(), small);
        QVERIFY(!document.modified());
        document.redo();
        QCOMPARE(document.scenario()->people, 9);
    }

    void steps_that_follow_each_other_become_one()
    {
        ScenarioDocument document;
        document.begin(small, "small.yaml", {});
        for (const char* people : {"9", "10", "11"})
            document.apply("people", scenario::set_value(document.latest(), "people", people), "people");
        QCOMPARE(document.step_names().size(), 1u);
        document.undo();
        QCOMPARE(document.text(), small);
    }

    void a_new_step_forgets_what_was_undone()
    {
        ScenarioDocument document;
        document.begin(small, "small.yaml", {});
        document.apply("a", scenario::set_value(document.latest(), "people", "9"));
        document.apply("b", scenario::set_value(document.latest(), "people", "10"));
        document.go_to(0);
        document.apply("c", scenario::set_value(document.latest(), "people", "7"));
        QVERIFY(!document.can_redo());
        QCOMPARE(document.undo_name(), QString("c"));
    }

    void what_cannot_be_is_refused_and_changes_nothing()
    {
        ScenarioDocument document;
        document.begin(small, "small.yaml", {});
        QSignalSpy refused(&document, &ScenarioDocument::refused);
        QVERIFY(!document.apply("people", scenario::set_value(document.latest(), "people", "many")));
        QCOMPARE(refused.count(), 1);
        QVERIFY(!refused.first().first().toString().isEmpty());
        QCOMPARE(document.text(), small);
        QVERIFY(!document.can_undo());
    }

    void a_text_with_errors_keeps_the_last_good_scenario()
    {
        ScenarioDocument document;
        document.begin(small, "small.yaml", {});
        document.type("twopizza: 1\nid: [");
        QVERIFY(!document.sound());
        QVERIFY(document.scenario() != nullptr);
        QCOMPARE(document.scenario()->people, 8);
    }

    void files_are_written_and_read_with_their_line_ends()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.filePath("crlf.yaml").toStdString());
        std::string text = small;
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) text.replace(at, 1, "\r\n");
        ScenarioDocument document;
        document.begin(text, "crlf.yaml", {});
        QCOMPARE(document.save_as(file), QString());
        ScenarioDocument again;
        QCOMPARE(again.open(file), QString());
        QCOMPARE(again.text(), text);
        QVERIFY(!again.open(folder.filePath("none.yaml").toStdString()).isEmpty());
        QVERIFY(!again.open(folder.path().toStdString()).isEmpty());
        QCOMPARE(again.text(), text);
    }

    void bytes_of_no_meaning_never_crash()
    {
        ScenarioDocument document;
        std::uint32_t state = 12345;
        for (int round = 0; round < 300; ++round) {
            std::string text = small;
            for (int i = 0; i < 12; ++i) {
                state = state * 1664525u + 1013904223u;
                const std::size_t at = (state >> 8) % text.size();
                switch (state % 3) {
                case 0:
                    text[at] = static_cast<char>(state >> 24);
                    break;
                case 1:
                    text.erase(at, (state >> 20) % 7);
                    break;
                default:
                    text.insert(at, std::string(1 + state % 5, static_cast<char>(state >> 16)));
                }
            }
            document.begin(text, "broken.yaml", {});
            if (document.sound()) document.apply("x", scenario::set_value(document.latest(), "people", "9"));
        }
        QVERIFY(document.is_open());
    }

    void what_was_not_saved_survives_the_end_of_the_program()
    {
        QTemporaryDir folder;
        {
            ScenarioDocument document;
            Recovery recovery(document, QDir(folder.path()));
            document.begin(small, "small.yaml", "/");
            document.apply("people", scenario::set_value(document.latest(), "people", "9"));
            QSignalSpy kept(&recovery, &Recovery::kept);
            QVERIFY(kept.wait(2 * Recovery::delay_ms));
            // The end of the program without a goodbye: nothing is cleared.
        }
        ScenarioDocument document;
        Recovery recovery(document, QDir(folder.path()));
        const auto leftovers = recovery.leftovers();
        QCOMPARE(leftovers.size(), 1u);
        QCOMPARE(leftovers.front().name, QString("small.yaml"));
        QVERIFY(recovery.restore(leftovers.front()));
        QCOMPARE(document.scenario()->people, 9);
        QVERIFY(document.modified());
        QVERIFY(document.file().empty());
        QVERIFY(recovery.leftovers().empty());
    }

    void what_was_saved_or_closed_leaves_nothing()
    {
        QTemporaryDir folder;
        {
            ScenarioDocument document;
            Recovery recovery(document, QDir(folder.path()));
            document.begin(small, "small.yaml", {}, true);
            recovery.flush();
            recovery.clear();
        }
        ScenarioDocument document;
        Recovery recovery(document, QDir(folder.path()));
        QVERIFY(recovery.leftovers().empty());
    }

    void what_belongs_to_a_file_comes_back_to_it()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.filePath("mine.yaml").toStdString());
        {
            ScenarioDocument document;
            Recovery recovery(document, QDir(folder.filePath("kept")));
            document.begin(small, "mine.yaml", folder.path().toStdString());
            QCOMPARE(document.save_as(file), QString());
            document.apply("people", scenario::set_value(document.latest(), "people", "9"));
            recovery.flush();
        }
        ScenarioDocument document;
        Recovery recovery(document, QDir(folder.filePath("kept")));
        QVERIFY(recovery.restore(recovery.leftovers().front()));
        QCOMPARE(document.file(), file);
        QCOMPARE(document.save(), QString());
        ScenarioDocument again;
        again.open(file);
        QCOMPARE(again.scenario()->people, 9);
    }

    void places_are_kept_beside_the_scenario()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("shop.yaml");
        BoardPlaces places;
        places.put("monolith/system/shop", {12, -40});
        QVERIFY(places.save(file));
        BoardPlaces again;
        again.load(file);
        QVERIFY(again.find("monolith/system/shop") != nullptr);
        QCOMPARE(*again.find("monolith/system/shop"), QPointF(12, -40));
        QFile broken(BoardPlaces::file_beside(file));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"places\": {\"a\": [1e99, 0], \"b\": \"x\"");
        broken.close();
        again.load(file);
        QVERIFY(again.empty());
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
