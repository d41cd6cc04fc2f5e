/// A few runs of each of some scenarios, so that their cards can show what they are about.
#pragma once

#include "presenters/headlines.hpp"
#include "workers/study_runner.hpp"

#include <QObject>
#include <QStringList>

#include <map>

namespace gui {

class ExamplePreviews : public QObject {
    Q_OBJECT

public:
    explicit ExamplePreviews(QObject* parent = nullptr);

    /// Runs these files one after the other; those that have been run already are not run again.
    void begin(const QStringList& files);
    void stop();
    /// The first headline of a file, in this language; nothing while it has not been run.
    std::optional<HeadlineRow> headline(const QString& file, const std::string& language) const;

Q_SIGNALS:
    void ready(const QString& file);

private:
    void next();

    StudyRunner runner_;
    QStringList waiting_;
    QString current_;
    std::uint64_t task_ = 0;
    std::map<QString, std::shared_ptr<const report::Results>> results_;
};

} // namespace gui
