#include "ui/lists/list_pane.h"

#include "ui/lists/paged_model.h"
#include "ui/lists/paper_detail.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/widgets.h"

#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bm {

ListPane::ListPane(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTableView(this))
    , m_empty(new EmptyHint({}, {}, this))
    , m_banner(new ErrorBanner(this))
    , m_listBox(new QWidget(this))
    , m_single(context.theme.options().textFactor > 1.3)
{
}

void ListPane::build(PagedRows* model, PaperDetailBase* detail, const QList<int>& widths)
{
    m_model = model;
    m_detail = detail;
    makeList();
    auto* box = new QVBoxLayout(m_listBox);
    box->setContentsMargins(0, 0, 0, 12);
    box->addWidget(m_list, 1);
    box->addWidget(m_empty, 1);
    m_empty->hide();
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_listBox);
    split->addWidget(m_detail);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(12);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes(widths);
    m_detail->setVisible(!m_single);
    m_detail->setMinimumWidth(m_context.theme.px(400));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(split, 1);

    connect(m_model, &PagedRows::loaded, this, &ListPane::listLoaded);
    connect(m_model, &PagedRows::failed, this,
            [this](const Error& error) { m_banner->showError(m_context.words, error); });
    connect(m_detail, &PaperDetailBase::told, this, &ListPane::told);
    connect(&m_context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (!what.everything && !concerns(what))
            return;
        m_stale = !isVisible();
        if (!m_stale)
            reload();
    });
}

void ListPane::makeList()
{
    m_list->setModel(m_model);
    setUpTable(m_list, m_context.theme);
    m_list->setMinimumWidth(m_context.theme.px(360));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // A reset of the list empties the choice for a moment: the paper on show stays.
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid())
            m_detail->showNumber(index.data(PagedRows::NumberRole).toString());
    });
    if (m_single) {
        connect(m_list, &QTableView::activated, this, [this] { showOne(true); });
        connect(m_list, &QTableView::clicked, this, [this] { showOne(true); });
    }
}

void ListPane::beginFind()
{
    m_banner->clear();
    m_stale = false;
}

void ListPane::open(const QString& number)
{
    m_detail->showNumber(number);
    choose(number);
    showOne(true);
    m_detail->setFocus();
}

void ListPane::focusList()
{
    m_list->setFocus();
}

void ListPane::reprint()
{
    m_detail->reprint();
}

void ListPane::back()
{
    showOne(false);
}

void ListPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    reload();
}

void ListPane::reload()
{
    m_model->reload();
    m_detail->reload();
}

void ListPane::listLoaded()
{
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    if (none)
        sayEmpty(*m_empty);
    choose(m_detail->number());
    // A search that finds one has found it.
    if (m_model->rowCount() == 1 && searching())
        m_list->selectRow(0);
}

void ListPane::showOne(bool one)
{
    if (!m_single)
        return;
    m_listBox->setVisible(!one);
    m_detail->setVisible(one);
    if (!one)
        m_list->setFocus();
    Q_EMIT oneShown(one);
}

void ListPane::choose(const QString& number)
{
    const int row = number.isEmpty() ? -1 : m_model->rowOf(number);
    if (row >= 0)
        m_list->selectRow(row);
}

} // namespace bm
