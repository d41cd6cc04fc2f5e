/// Makes a report of the latest results: for whom, in which language, with a look at it before it is written.
#pragma once

#include "presenters/workbench.hpp"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTextBrowser;

namespace gui {

class ReportPage : public QWidget {
    Q_OBJECT

public:
    ReportPage(Workbench& bench, QWidget* parent = nullptr);
    /// Writes the report; the ending of `path` decides the form. @return why it could not; empty when it could
    QString write(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void retranslate();
    void save();

    Workbench& bench_;
    QComboBox* audience_;
    QComboBox* language_;
    QCheckBox* anonymous_;
    QPushButton* save_;
    QLabel* said_;
    QTextBrowser* preview_;
};

} // namespace gui
