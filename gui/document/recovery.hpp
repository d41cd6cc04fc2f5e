/// Keeps what is being edited where it survives the end of the program, also when it was never saved.
#pragma once

#include "document/scenario_document.hpp"

#include <QDir>
#include <QLockFile>
#include <QTimer>

#include <memory>
#include <vector>

namespace gui {

/// What an earlier program left behind.
struct Leftover {
    QString name;   ///< of the scenario
    QString file;   ///< it belongs to; empty when it was never saved
    QString folder; ///< of its CSV files
    QString kept;   ///< where the text is
    QDateTime when;
};

class Recovery : public QObject {
    Q_OBJECT

public:
    /// @param folder  where texts are kept; made when it is not there
    Recovery(ScenarioDocument& document, const QDir& folder, QObject* parent = nullptr);
    ~Recovery() override;

    /// Texts of programs that are not running any more, the latest first.
    std::vector<Leftover> leftovers() const;
    /// Opens one as a modified document. @return whether it could be read
    bool restore(const Leftover& leftover);
    static void discard(const Leftover& leftover);

    /// Writes at once what has not been written yet.
    void flush();
    /// The document was closed on purpose: nothing is left behind.
    void clear();

    /// Longest time from a change to its copy on disk.
    static constexpr int delay_ms = 800;

Q_SIGNALS:
    void kept();

private:
    ScenarioDocument& document_;
    QDir folder_;
    QString base_;
    std::unique_ptr<QLockFile> lock_;
    QTimer timer_;
};

} // namespace gui
