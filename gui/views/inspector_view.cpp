#include "views/inspector_view.hpp"

#include "presenters/inspector_model.hpp"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace gui {
namespace {

/// A list to choose from where there are choices, a line otherwise.
class ValueDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QStringList choices = index.data(InspectorModel::choices).toStringList();
        if (choices.isEmpty()) return QStyledItemDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->addItems(choices);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<ValueDelegate*>(this);
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentText());
        else
            QStyledItemDelegate::setModelData(editor, model, index);
    }
};

} // namespace

InspectorView::InspectorView(Workbench& bench, QWidget* parent)
    : QWidget(parent),
      bench_(bench),
      model_(new InspectorModel(this)),
      filter_(new QSortFilterProxyModel(this)),
      tree_(new QTreeView(this)),
      search_(new QLineEdit(this)),
      heading_(new QLabel(this)),
      about_(new QLabel(this)),
      whole_(new QToolButton(this))
{
    filter_->setSourceModel(model_);
    filter_->setRecursiveFilteringEnabled(true);
    filter_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setFilterRole(InspectorModel::searched);
    tree_->setModel(filter_);
    tree_->setItemDelegateForColumn(InspectorModel::value, new ValueDelegate(tree_));
    tree_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::SelectedClicked);
    tree_->setAlternatingRowColors(true);
    tree_->setUniformRowHeights(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(InspectorModel::value, QHeaderView::Stretch);
    tree_->header()->resizeSection(InspectorModel::name, 185);
    tree_->header()->resizeSection(InspectorModel::badge, 72);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    search_->setClearButtonEnabled(true);
    about_->setWordWrap(true);
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    about_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    about_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    about_->setMinimumHeight(110);
    about_->setMaximumHeight(170);
    QFont strong = heading_->font();
    strong.setBold(true);
    heading_->setFont(strong);
    whole_->setAutoRaise(true);
    auto* top = new QHBoxLayout;
    top->addWidget(heading_, 1);
    top->addWidget(whole_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 8, 8, 8);
    all->addLayout(top);
    all->addWidget(search_);
    all->addWidget(tree_, 1);
    all->addWidget(about_);

    connect(search_, &QLineEdit::textChanged, this, [this](const QString& words) {
        filter_->setFilterFixedString(words);
        if (!words.isEmpty()) tree_->expandAll();
    });
    connect(model_, &InspectorModel::entered, &bench_, &Workbench::set_value);
    connect(&bench_, &Workbench::board_changed, this, &InspectorView::refresh);
    connect(whole_, &QToolButton::clicked, this, [this] { inspect({}); });
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectorView::explain);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] { tree_->expandToDepth(0); });
    connect(tree_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = tree_->indexAt(at);
        if (!index.isValid()) return;
        const QString path = index.data(InspectorModel::path).toString();
        if (path.isEmpty()) return;
        QMenu menu(this);
        menu.addAction(tr("Back to what it would be without this line"), [this, path] { bench_.reset_value(path); });
        menu.exec(tree_->viewport()->mapToGlobal(at));
    });
    retranslate();
    refresh();
}

void InspectorView::inspect(const QString& path)
{
    path_ = path;
    refresh();
}

void InspectorView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void InspectorView::retranslate()
{
    search_->setPlaceholderText(tr("Search the fields"));
    search_->setAccessibleName(search_->placeholderText());
    tree_->setAccessibleName(tr("Fields"));
    whole_->setText(tr("Alternative"));
    whole_->setToolTip(tr("Show the fields of the whole alternative"));
    refresh();
}

void InspectorView::refresh()
{
    const model::Scenario* scenario = bench_.document().scenario();
    auto rows = std::make_unique<InspectorRow>();
    QString path = path_;
    if (scenario != nullptr) {
        const QString alternative = QStringLiteral("alternatives.") + bench_.alternative_id();
        // What was chosen in one alternative is shown in the one that is looked at.
        if (path.startsWith(QStringLiteral("alternatives.")))
            path = path.count('.') < 2 ? alternative : alternative + '.' + path.section('.', 2);
        if (path.isEmpty()) path = alternative;
        rows = inspector_tree({*scenario, path, bench_.language()});
        if (rows->children.empty() && path != alternative) {
            path = alternative;
            rows = inspector_tree({*scenario, path, bench_.language()});
        }
    }
    heading_->setText(path.section('.', -1));
    heading_->setToolTip(path);
    model_->show(std::move(rows));
    explain();
}

void InspectorView::explain()
{
    const QModelIndex index = filter_->mapToSource(tree_->currentIndex());
    if (!index.isValid()) {
        about_->setText(tr("Choose a field to read what it means, what it may be and where its value comes from."));
        return;
    }
    const InspectorRow& row = model_->row(index);
    QStringList lines;
    if (!row.doc.isEmpty()) lines << row.doc.toHtmlEscaped();
    if (!row.range.isEmpty()) lines << tr("Range: %1").arg(row.range.toHtmlEscaped());
    if (!row.source.isEmpty()) lines << tr("Source: %1").arg(row.source.toHtmlEscaped());
    if (!row.path.isEmpty()) lines << QStringLiteral("<small>%1</small>").arg(row.path.toHtmlEscaped());
    if (!lines.isEmpty()) about_->setText(lines.join(QStringLiteral("<br>")));
}

} // namespace gui
