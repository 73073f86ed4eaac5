#include "ui/advice/advice_pane.h"

#include "ui/advice/advice_detail.h"
#include "ui/advice/advice_list_model.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace bm {

AdvicePane::AdvicePane(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new AdviceListModel(context, this))
    , m_list(new QTableView(this))
    , m_empty(new EmptyHint({}, {}, this))
    , m_detail(new AdviceDetail(context, this))
    , m_banner(new ErrorBanner(this))
    , m_listBox(new QWidget(this))
    , m_single(context.theme.options().textFactor > 1.3)
{
    setObjectName(QStringLiteral("advicePane"));
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
    split->setSizes({640, 520});
    m_detail->setVisible(!m_single);
    m_detail->setMinimumWidth(context.theme.px(400));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_banner);
    column->addWidget(split, 1);

    connect(m_model, &AdviceListModel::loaded, this, &AdvicePane::listLoaded);
    connect(m_model, &AdviceListModel::failed, this,
            [this](const Error& error) { m_banner->showError(m_context.words, error); });
    connect(m_detail, &AdviceDetail::told, this, &AdvicePane::told);
    connect(m_detail, &AdviceDetail::takeWanted, this, &AdvicePane::takeWanted);
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (!what.advice && !what.everything)
            return;
        m_stale = !isVisible();
        if (m_stale)
            return;
        m_model->reload();
        m_detail->reload();
    });
}

void AdvicePane::makeList()
{
    const Theme& theme = m_context.theme;
    m_list->setObjectName(QStringLiteral("adviceList"));
    m_list->setAccessibleName(tr("Telling sheets and referral slips"));
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
    m_list->setColumnWidth(AdviceListModel::Given, theme.px(chinese ? 136 : 160));
    m_list->setColumnWidth(AdviceListModel::Kind, theme.px(chinese ? 76 : 112));
    m_list->setColumnWidth(AdviceListModel::Number, theme.px(92));
    m_list->setColumnHidden(AdviceListModel::Kind, m_single);
    header->setSectionResizeMode(AdviceListModel::Matter, QHeaderView::Stretch);
    m_list->setMinimumWidth(theme.px(360));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        // A reset of the list empties the choice for a moment: the sheet on show stays.
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid())
            m_detail->showNumber(index.data(AdviceListModel::NumberRole).toString());
    });
    if (m_single) {
        connect(m_list, &QTableView::activated, this, [this] { showOne(true); });
        connect(m_list, &QTableView::clicked, this, [this] { showOne(true); });
    }
}

void AdvicePane::find(const QString& text, const QString& matter)
{
    AdviceFilter filter;
    filter.text = text.toStdString();
    filter.matter = matter.toStdString();
    m_banner->clear();
    m_stale = false;
    m_model->setFilter(filter);
}

void AdvicePane::open(const QString& number)
{
    m_detail->showNumber(number);
    choose(number);
    showOne(true);
    m_detail->setFocus();
}

void AdvicePane::focusList()
{
    m_list->setFocus();
}

void AdvicePane::reprint()
{
    m_detail->reprint();
}

void AdvicePane::back()
{
    showOne(false);
}

void AdvicePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_stale)
        return;
    m_stale = false;
    m_model->reload();
    m_detail->reload();
}

void AdvicePane::listLoaded()
{
    const bool none = m_model->rowCount() == 0;
    m_list->setVisible(!none);
    m_empty->setVisible(none);
    if (none && m_model->filter().text.empty())
        m_empty->setTexts(
            tr("Nobody was told or referred yet"),
            tr("Who only asks gets a telling sheet: press F2, find the matter, tick what is there, "
               "choose “Only tell”."));
    else if (none)
        m_empty->setTexts(
            tr("Nothing found"),
            tr("Search by what was asked for, its pinyin or initials, or by the end of the number on "
               "the sheet."));
    choose(m_detail->number());
    // A search that finds one sheet has found it.
    if (m_model->rowCount() == 1 && !m_model->filter().text.empty())
        m_list->selectRow(0);
}

void AdvicePane::showOne(bool one)
{
    if (!m_single)
        return;
    m_listBox->setVisible(!one);
    m_detail->setVisible(one);
    if (!one)
        m_list->setFocus();
    Q_EMIT oneShown(one);
}

void AdvicePane::choose(const QString& number)
{
    const int row = number.isEmpty() ? -1 : m_model->rowOf(number);
    if (row >= 0)
        m_list->selectRow(row);
}

} // namespace bm
