/// Everything that can be done, found by typing parts of its name (Ctrl+K).
#pragma once

#include <QDialog>
#include <QPointer>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace gui {

struct PaletteEntry {
    QString name;
    QString hint; ///< a shortcut, or what it is
    std::function<void()> act;
};

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent = nullptr);

    /// How well `words` fit a name; −1 when they do not. All letters have to occur in their order; together and at the
    /// beginnings of words counts more.
    static int fit(const QString& words, const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& words);
    void act();

    std::vector<PaletteEntry> entries_;
    QLineEdit* words_;
    QListWidget* list_;
};

} // namespace gui
