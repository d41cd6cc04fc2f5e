/// One field of the scenario at several values: which alternative is best where.
#pragma once

#include "presenters/workbench.hpp"

#include <QObject>

#include <memory>

namespace gui {

class Exploration : public QObject {
    Q_OBJECT

public:
    explicit Exploration(Workbench& bench, QObject* parent = nullptr);

    /// Fields that are worth trying first, as paths; those shared by all alternatives before those of the one looked
    /// at.
    QStringList suggestions() const;
    /// Values around the present one of a field: half, as it is, double; empty where that has no meaning.
    QString values_around(const QString& path) const;
    /// Runs the scenario at each of `values` ("100,200,400", "4..12", "10 min..60 min step 10 min").
    /// @return why it cannot be done; empty when it was begun
    QString start(const QString& path, const QString& values);
    void cancel() { runner_.cancel(); }
    bool running() const { return runner_.running(); }
    const StudyState& state() const { return state_; }
    std::optional<report::Reading> reading() const;

Q_SIGNALS:
    void changed();
    void refused(const QString& why);

private:
    Workbench& bench_;
    StudyRunner runner_;
    StudyState state_;
    std::uint64_t task_ = 0;
};

} // namespace gui
