/// A scenario while it is edited: its text, what the text says, and the way back.
///
/// The text is the document. Whatever the mouse does is a change of the text, so that a file edited here keeps the
/// comments and the order that somebody gave it by hand.
#pragma once

#include "editing/edit.hpp"
#include "loader/load.hpp"

#include <QElapsedTimer>
#include <QObject>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace gui {

class ScenarioDocument : public QObject {
    Q_OBJECT

public:
    explicit ScenarioDocument(QObject* parent = nullptr);

    /// Begins with the text of a file. @return why it cannot be read; empty when it was
    QString open(const std::filesystem::path& file);
    /// Begins with a text. CSV files that it names lie in `folder`.
    /// @param modified  it is not what is in `file`
    /// @param file  of the user's, where it will be saved; empty: none yet
    void begin(std::string text, const QString& name, const std::filesystem::path& folder, bool modified = false,
               const std::filesystem::path& file = {});
    /// Writes the text to its file, or to another one from now on. @return why that failed; empty when it did not
    QString save();
    QString save_as(const std::filesystem::path& file);

    bool is_open() const { return latest_ != nullptr; }
    const std::filesystem::path& file() const { return file_; } ///< empty for what was never saved
    const std::filesystem::path& folder() const { return folder_; }
    const QString& name() const { return name_; }
    const std::string& text() const { return latest_->text; }
    bool modified() const { return text() != saved_; }

    /// As the text reads, with what is wrong with it.
    const scenario::Loaded& latest() const { return *latest_; }
    /// As it read when it was last without errors; nullptr when it never was.
    std::shared_ptr<const scenario::Loaded> valid() const { return valid_; }
    const model::Scenario* scenario() const { return valid_ ? valid_->scenario.get() : nullptr; }
    /// Whether the text says what scenario() does.
    bool sound() const { return valid_ == latest_; }

    /// One step with a name. When the edit came to nothing, refused() says why and all stays as it is.
    /// @param merge  steps with the same word that follow each other within two seconds become one; empty: never
    bool apply(const QString& step, scenario::Edited edited, const QString& merge = {});
    /// What was typed by hand: any text, also one with errors.
    void type(std::string text);

    bool can_undo() const { return place_ > 0; }
    bool can_redo() const { return place_ < steps_.size(); }
    QString undo_name() const { return can_undo() ? steps_[place_ - 1].name : QString(); }
    QString redo_name() const { return can_redo() ? steps_[place_].name : QString(); }
    std::vector<QString> step_names() const;
    std::size_t place() const { return place_; }
    void undo();
    void redo();
    /// Back or forth to where so many steps were done.
    void go_to(std::size_t place);

Q_SIGNALS:
    void opened();  ///< another scenario than before
    void changed(); ///< its text
    void saved();
    void refused(const QString& why);
    /// Alternatives that are built from the changed one and could not follow, so they stayed as they were.
    void stayed(const QStringList& alternatives);

private:
    struct Step {
        QString name;
        QString merge;
        std::string before;
        std::string after;
    };

    void read(std::string text);
    void take(std::shared_ptr<const scenario::Loaded> loaded);
    void remember(const QString& name, const QString& merge, std::string before, const std::string& after);

    std::shared_ptr<const scenario::Loaded> latest_;
    std::shared_ptr<const scenario::Loaded> valid_;
    std::filesystem::path file_;
    std::filesystem::path folder_;
    QString name_;
    std::string saved_;
    std::vector<Step> steps_;
    std::size_t place_ = 0;
    QElapsedTimer since_last_step_;
};

/// What is wrong, a line each, in the language of the application.
QString said_by(const scenario::Diagnostics& diagnostics);

} // namespace gui
