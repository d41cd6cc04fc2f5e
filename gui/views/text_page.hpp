/// The scenario as text, with what is wrong with it below: the same file that the board changes.
#pragma once

#include "presenters/workbench.hpp"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QPlainTextEdit;

namespace gui {

class TextPage : public QWidget {
    Q_OBJECT

public:
    TextPage(Workbench& bench, QWidget* parent = nullptr);
    QPlainTextEdit& editor() { return *editor_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void show_mistakes();

    Workbench& bench_;
    QPlainTextEdit* editor_;
    QListWidget* mistakes_;
    QTimer typed_;
    bool own_ = false;
};

} // namespace gui
