/// What the windows share: the scenario being edited, the alternative looked at, and the results of what it says.
#pragma once

#include "document/board_places.hpp"
#include "document/scenario_document.hpp"
#include "presenters/board.hpp"
#include "text/reading.hpp"
#include "workers/study_runner.hpp"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace gui {

class Workbench : public QObject {
    Q_OBJECT

public:
    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    ScenarioDocument& document() { return document_; }
    const ScenarioDocument& document() const { return document_; }
    BoardPlaces& places() { return places_; }

    void set_language(const std::string& code);
    const std::string& language() const { return language_; }
    report::Translate translate() const;

    /// The alternative looked at; −1 when there is no scenario.
    int alternative() const { return alternative_; }
    QString alternative_id() const;
    QStringList alternative_titles() const;
    void choose_alternative(int index);
    Lens lens() const { return lens_; }
    void choose_lens(Lens lens);
    /// Nothing while there is no scenario without errors.
    std::optional<Board> board() const;

    // What hands do on the board. Each is one step that can be undone, and is refused with a reason where it must be.
    void move_module(const QString& module, const QString& deployable);
    void extract_module(const QString& module);
    void give_module(const QString& module, const QString& team);
    void merge_deployables(const QString& from, const QString& into);
    void add_team();
    void set_people(const QString& team_path, int people);
    void set_value(const QString& path, const QString& yaml);
    void reset_value(const QString& path);
    void add_alternative();
    void remove_alternative();
    /// A place is no part of the scenario: it changes no result and needs no undoing.
    void place(const QString& key, const QPointF& at);

    // Results
    std::shared_ptr<const report::Results> results() const { return state_.results; }
    const StudyState& state() const { return state_; }
    std::shared_ptr<const report::Results> before() const { return before_; }
    std::shared_ptr<const report::Results> pinned() const { return pinned_; }
    std::optional<report::Reading> reading() const;
    bool running() const { return runner_.running(); }
    bool stale() const; ///< the results are not those of the scenario as it reads now
    bool live() const { return live_; }
    void set_live(bool live);
    void run();
    void cancel() { runner_.cancel(); }
    void pin();
    /// Milliseconds from the last change to the first results of it; absent before there were any.
    std::optional<qint64> first_answer_ms() const { return first_answer_; }

    static constexpr int settle_ms = 15; ///< changes that follow each other faster are run once

Q_SIGNALS:
    void board_changed();
    void results_changed();
    void run_changed(); ///< began, went on or ended
    void language_changed();
    void told(const QString& message); ///< something for people to know
    void refused(const QString& why);

private:
    void read_again();
    template <class Change>
    void recut(const QString& step, Change change);
    void take(std::uint64_t task, const StudyState& state);

    ScenarioDocument document_;
    BoardPlaces places_;
    StudyRunner runner_;
    StudyState state_;
    std::shared_ptr<const report::Results> before_;
    std::shared_ptr<const report::Results> pinned_;
    std::string language_{"en"};
    std::string run_hash_;
    std::uint64_t task_ = 0;
    int alternative_ = -1;
    Lens lens_ = Lens::system;
    bool live_ = true;
    QTimer settle_;
    QElapsedTimer since_change_;
    std::optional<qint64> first_answer_;
};

} // namespace gui
