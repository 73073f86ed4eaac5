#include "ui/lists/trip_pane.h"

#include "ui/lists/trip_detail.h"
#include "ui/lists/trip_list_model.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bm {

TripPane::TripPane(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new TripListModel(context, this))
    , m_list(new QTableView(this))
    , m_empty(new EmptyHint({}, {}, this))
    , m_detail(new TripDetail(context, this))
    , m_banner(new ErrorBanner(this))
    , m_listBox(new QWidget(this))
    , m_single(context.theme.options().textFactor > 1.3)
{
    setObjectName(QStringLiteral("tripPane"));
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
    split->setSizes({600, 560});
    m_detail->setVisible(!m_single);
    m_detail->setMinimumWidth(context.theme.px(400));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(split, 1);

    connect(m_model, &TripListModel::loaded, this, &TripPane::listLoaded);
    connect(m_model, &TripListModel::failed, this,
            [this](const Error& error) { m_banner->showError(m_context.words, error); });
    connect(m_detail, &TripDetail::told, this, &TripPane::told);
    connect(m_detail, &TripDetail::caseWanted, this, &TripPane::caseWanted);
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (!what.lists && !what.everything && what.cases.empty())
            return;
        m_stale = !isVisible();
        if (m_stale)
            return;
        m_model->reload();
        m_detail->reload();
    });
}

void TripPane::makeList()
{
    const Theme& theme = m_context.theme;
    m_list->setObjectName(QStringLiteral("tripLists"));
    m_list->setAccessibleName(tr("Transit lists and hand-out rolls"));
    m_list->setModel(m_model);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView* header = m_list->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    const bool chinese = m_context.language() == Language::Chinese;
    m_list->setColumnWidth(TripListModel::Made, theme.px(chinese ? 136 : 160));
    m_list->setColumnWidth(TripListModel::Kind, theme.px(chinese ? 92 : 112));
    m_list->setColumnWidth(TripListModel::Left, theme.px(chinese ? 148 : 176));
    m_list->setColumnWidth(TripListModel::Number, theme.px(72));
    m_list->setColumnHidden(TripListModel::Kind, m_single);
    m_list->setColumnHidden(TripListModel::Number, m_single);
    header->setSectionResizeMode(TripListModel::Goal, QHeaderView::Stretch);
    m_list->setMinimumWidth(theme.px(360));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // A reset of the list empties the choice for a moment: the one on show stays.
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid())
            m_detail->showNumber(index.data(TripListModel::NumberRole).toString());
    });
    if (m_single) {
        connect(m_list, &QTableView::activated, this, [this] { showOne(true); });
        connect(m_list, &QTableView::clicked, this, [this] { showOne(true); });
    }
}

void TripPane::find(const QString& text)
{
    m_banner->clear();
    m_stale = false;
    m_model->find(text);
}

void TripPane::open(const QString& number)
{
    m_detail->showNumber(number);
    choose(number);
    showOne(true);
    m_detail->setFocus();
}

void TripPane::focusList()
{
    m_list->setFocus();
}

void TripPane::reprint()
{
    m_detail->reprint();
}

void TripPane::record()
{
    m_detail->record();
}

void TripPane::back()
{
    showOne(false);
}

void TripPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    m_model->reload();
    m_detail->reload();
}

void TripPane::listLoaded()
{
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    if (none && !m_model->searching())
        m_empty->setTexts(
            tr("No list was made yet"),
            tr("Choose several cases in a queue (Shift or Ctrl with the arrow keys or the mouse, "
               "Ctrl+A for all) and press F9: forward them with a transit list, or make a "
               "hand-out roll."));
    else if (none)
        m_empty->setTexts(tr("Nothing found"), tr("Search by the number of the list or its end."));
    choose(m_detail->number());
    // A search that finds one list has found it.
    if (m_model->rowCount() == 1 && m_model->searching())
        m_list->selectRow(0);
}

void TripPane::showOne(bool one)
{
    if (!m_single)
        return;
    m_listBox->setVisible(!one);
    m_detail->setVisible(one);
    if (!one)
        m_list->setFocus();
    Q_EMIT oneShown(one);
}

void TripPane::choose(const QString& number)
{
    const int row = number.isEmpty() ? -1 : m_model->rowOf(number);
    if (row >= 0)
        m_list->selectRow(row);
}

} // namespace bm
