/// A figure as the reports have it, on the screen: to be copied, saved, and read as a table.
#pragma once

#include "figures/figure.hpp"

#include <QWidget>

namespace gui {

class FigureView : public QWidget {
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    void show_figure(const report::Figure& figure);
    const report::Figure& figure() const { return figure_; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Picture and table together.
    void copy() const;
    void save_as();
    void show_table();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    report::Figure figure_;
};

} // namespace gui
