/// The scenarios that come with the program, as a list with title, story and file.
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <vector>

namespace gui {

class ExamplesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { story = Qt::UserRole + 1, file, name };

    explicit ExamplesModel(QObject* parent = nullptr);

    /// Reads titles and stories again, in this language.
    void read(const QString& language);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Names of the four that a newcomer should see first.
    static QStringList first_ones();
    QModelIndex named(const QString& name) const;

private:
    struct Example {
        QString name;
        QString title;
        QString story;
        QString file;
    };
    std::vector<Example> examples_;
};

} // namespace gui
