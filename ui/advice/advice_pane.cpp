#include "ui/advice/advice_pane.h"

#include "ui/advice/advice_detail.h"
#include "ui/advice/advice_list_model.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QTableView>

namespace bm {

AdvicePane::AdvicePane(UiContext& context, QWidget* parent)
    : ListPane(context, parent), m_model(new AdviceListModel(context, this))
{
    setObjectName(QStringLiteral("advicePane"));
    auto* detail = new AdviceDetail(context, this);
    build(m_model, detail, {640, 520});
    connect(detail, &AdviceDetail::takeWanted, this, &AdvicePane::takeWanted);
    list()->setObjectName(QStringLiteral("adviceList"));
    list()->setAccessibleName(tr("Telling sheets and referral slips"));
    const Theme& theme = context.theme;
    const bool chinese = context.language() == Language::Chinese;
    list()->setColumnWidth(AdviceListModel::Given, theme.px(chinese ? 136 : 160));
    list()->setColumnWidth(AdviceListModel::Kind, theme.px(chinese ? 76 : 112));
    list()->setColumnWidth(AdviceListModel::Number, theme.px(92));
    list()->setColumnHidden(AdviceListModel::Kind, single());
    list()->horizontalHeader()->setSectionResizeMode(AdviceListModel::Matter, QHeaderView::Stretch);
}

void AdvicePane::find(const QString& text, const QString& matter)
{
    AdviceFilter filter;
    filter.text = text.toStdString();
    filter.matter = matter.toStdString();
    beginFind();
    m_model->setFilter(filter);
}

bool AdvicePane::searching() const
{
    return !m_model->filter().text.empty();
}

void AdvicePane::sayEmpty(EmptyHint& hint) const
{
    if (searching())
        hint.setTexts(
            tr("Nothing found"),
            tr("Search by what was asked for, its pinyin or initials, or by the end of the number on "
               "the sheet."));
    else
        hint.setTexts(tr("Nobody was told or referred yet"),
                      tr("Who only asks gets a telling sheet: press F2, find the matter, tick what is there, "
                         "choose “Only tell”."));
}

} // namespace bm
