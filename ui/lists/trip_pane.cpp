#include "ui/lists/trip_pane.h"

#include "ui/lists/trip_detail.h"
#include "ui/lists/trip_list_model.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QTableView>

namespace bm {

TripPane::TripPane(UiContext& context, QWidget* parent)
    : ListPane(context, parent)
    , m_model(new TripListModel(context, this))
    , m_detail(new TripDetail(context, this))
{
    setObjectName(QStringLiteral("tripPane"));
    build(m_model, m_detail, {600, 560});
    connect(m_detail, &TripDetail::caseWanted, this, &TripPane::caseWanted);
    list()->setObjectName(QStringLiteral("tripLists"));
    list()->setAccessibleName(tr("Transit lists and hand-out rolls"));
    const Theme& theme = context.theme;
    const bool chinese = context.language() == Language::Chinese;
    list()->setColumnWidth(TripListModel::Made, theme.px(chinese ? 136 : 160));
    list()->setColumnWidth(TripListModel::Kind, theme.px(chinese ? 92 : 112));
    list()->setColumnWidth(TripListModel::Left, theme.px(chinese ? 148 : 176));
    list()->setColumnWidth(TripListModel::Number, theme.px(72));
    list()->setColumnHidden(TripListModel::Kind, single());
    list()->setColumnHidden(TripListModel::Number, single());
    list()->horizontalHeader()->setSectionResizeMode(TripListModel::Goal, QHeaderView::Stretch);
}

void TripPane::find(const QString& text)
{
    beginFind();
    m_model->find(text);
}

void TripPane::record()
{
    m_detail->record();
}

bool TripPane::searching() const
{
    return m_model->searching();
}

void TripPane::sayEmpty(EmptyHint& hint) const
{
    if (searching())
        hint.setTexts(tr("Nothing found"), tr("Search by the number of the list or its end."));
    else
        hint.setTexts(tr("No list was made yet"),
                      tr("Choose several cases in a queue (Shift or Ctrl with the arrow keys or the mouse, "
                         "Ctrl+A for all) and press F9: forward them with a transit list, or make a "
                         "hand-out roll."));
}

} // namespace bm
