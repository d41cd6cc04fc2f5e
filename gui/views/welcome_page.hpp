/// What is seen first: four scenarios to click, what was open lately, what a crash left behind, one's own files.
#pragma once

#include "document/recovery.hpp"
#include "presenters/example_previews.hpp"
#include "presenters/examples_model.hpp"

#include <QWidget>

class QGridLayout;
class QLabel;
class QListView;
class QListWidget;
class QPushButton;
class QToolButton;

namespace gui {

/// A scenario as a card: title and the beginning of its story.
class ExampleCard : public QWidget {
    Q_OBJECT

public:
    ExampleCard(int number, QWidget* parent = nullptr);
    void show_example(const QString& title, const QString& story, const QString& file);
    /// Bars at the lower edge: what a few runs of it gave.
    void show_headline(const std::optional<HeadlineRow>& row);

    const QString& file() const { return file_; }

Q_SIGNALS:
    void opened(const QString& file);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    QSize sizeHint() const override { return {340, 190}; }

private:
    void paint_bars(QPainter& painter, const QRectF& room, std::size_t bars) const;

    int number_;
    QString title_;
    QString story_;
    QString file_;
    std::optional<HeadlineRow> headline_;
    bool under_mouse_ = false;
};

class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(ExamplesModel& examples, std::string language, QWidget* parent = nullptr);

    void show_recent(const QStringList& files);
    void show_leftovers(const std::vector<Leftover>& leftovers);
    /// Cards and lists from the examples as they read now.
    void refresh(const std::string& language);

Q_SIGNALS:
    void example_wanted(const QString& file);
    void file_wanted(const QString& file);
    void open_wanted();
    void empty_wanted();
    void language_wanted(const QString& code);
    void restore_wanted(const gui::Leftover& leftover);
    void discard_wanted(const gui::Leftover& leftover);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void retranslate();

    void show_headlines();

    ExamplesModel& examples_;
    ExamplePreviews previews_;
    std::vector<ExampleCard*> cards_;
    std::vector<Leftover> leftovers_;
    std::string language_;
    QLabel* title_;
    QLabel* subtitle_;
    QLabel* all_label_;
    QLabel* recent_label_;
    QLabel* left_label_;
    QListView* all_;
    QListWidget* recent_;
    QListWidget* left_;
    QPushButton* restore_;
    QPushButton* discard_;
    QPushButton* open_;
    QPushButton* empty_;
    QToolButton* english_;
    QToolButton* korean_;
};

} // namespace gui
