#include "views/figure_view.hpp"

#include "document/language.hpp"
#include "figures/draw.hpp"
#include "presenters/figures.hpp"
#include "views/look.hpp"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace gui {
namespace {

constexpr int margin = 16;
constexpr int least = 360;
constexpr double most_width = 980;

report::DrawOptions options_of(const QWidget& widget, int width)
{
    report::DrawOptions options;
    options.theme = theme_of(widget.palette());
    options.width = std::clamp<double>(width - 2 * margin, least, most_width);
    return options;
}

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    report::begin_drawing();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureView::show_figure(const report::Figure& figure)
{
    figure_ = figure;
    setAccessibleName(text(figure.title));
    setAccessibleDescription(text(figure.alt));
    updateGeometry();
    update();
}

int FigureView::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(report::height_of(figure_, options_of(*this, width)))) + 2 * margin;
}

QSize FigureView::sizeHint() const
{
    constexpr int usual = 720;
    return {usual, heightForWidth(usual)};
}

QSize FigureView::minimumSizeHint() const
{
    return {least + 2 * margin, 100};
}

void FigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.translate(margin, margin);
    report::draw(painter, figure_, options_of(*this, width()));
}

void FigureView::copy() const
{
    auto* data = new QMimeData;
    data->setImageData(
        QImage::fromData(QByteArray::fromStdString(report::as_png(figure_, options_of(*this, width())))));
    data->setText(as_tsv(figure_.table));
    QApplication::clipboard()->setMimeData(data);
}

void FigureView::save_as()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the figure"), text(figure_.id) + QStringLiteral(".svg"), tr("Pictures (*.svg *.png *.pdf)"));
    if (path.isEmpty()) return;
    report::DrawOptions options;
    std::string bytes;
    if (path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        bytes = report::as_png(figure_, options);
    else if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        bytes = report::as_pdf(figure_, options);
    else
        bytes = report::as_svg(figure_, options);
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(bytes)) < 0 || !out.commit())
        QMessageBox::warning(this, tr("The figure was not saved"), out.errorString());
}

void FigureView::show_table()
{
    QDialog dialog(this);
    dialog.setWindowTitle(text(figure_.title));
    auto* table = new QTableWidget(static_cast<int>(figure_.table.rows.size()),
                                   static_cast<int>(figure_.table.columns.size()), &dialog);
    QStringList columns;
    for (const auto& column : figure_.table.columns) columns << text(column);
    table->setHorizontalHeaderLabels(columns);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (std::size_t r = 0; r < figure_.table.rows.size(); ++r) {
        for (std::size_t c = 0; c < figure_.table.rows[r].size(); ++c)
            table->setItem(static_cast<int>(r), static_cast<int>(c),
                           new QTableWidgetItem(text(report::text_of(figure_.table.rows[r][c]))));
    }
    table->resizeColumnsToContents();
    auto* all = new QVBoxLayout(&dialog);
    all->addWidget(table);
    dialog.resize(820, 480);
    dialog.exec();
}

void FigureView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy picture and table"), this, &FigureView::copy);
    menu.addAction(tr("Save as…"), this, &FigureView::save_as);
    menu.addAction(tr("Show as a table"), this, &FigureView::show_table);
    menu.exec(event->globalPos());
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        show_table();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gui
