#include "ui/accept/matter_picker.h"

#include "ui/accept/card_text.h"
#include "ui/when_done.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

constexpr int codeRole = Qt::UserRole;
constexpr int besideRole = Qt::UserRole + 1;

// Name on the left, code and window quietly on the right.
class HitDelegate final : public QStyledItemDelegate
{
public:
    HitDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, m_theme.colour(Role::AccentSoft));
        if (selected) {
            painter->fillRect(
                QRect(option.rect.left(), option.rect.top(), m_theme.px(4), option.rect.height()),
                m_theme.colour(Role::Accent));
        }
        const QRect box = option.rect.adjusted(m_theme.px(16), 0, -m_theme.px(16), 0);
        const QString side =
            index.data(codeRole).toString() + QStringLiteral(" · ") + index.data(besideRole).toString();
        painter->setFont(m_theme.font(13));
        painter->setPen(m_theme.colour(Role::TextMuted));
        const int sideWidth = painter->fontMetrics().horizontalAdvance(side);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, side);
        painter->setFont(m_theme.font(16, selected ? QFont::DemiBold : QFont::Normal));
        painter->setPen(m_theme.colour(Role::Text));
        const int room = box.width() - sideWidth - m_theme.px(16);
        painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.rowHeight()};
    }

private:
    const Theme& m_theme;
};

} // namespace

MatterPicker::MatterPicker(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_edit->setObjectName(QStringLiteral("matterSearch"));
    m_edit->setAccessibleName(tr("Search a matter"));
    m_edit->setPlaceholderText(tr("Name, pinyin, initials or code of the matter"));
    m_edit->setFont(context.theme.font(18));
    m_edit->setMinimumHeight(context.theme.px(48));
    m_edit->setMaxLength(100);
    moveFromSearch(m_edit, m_list, 8, [this] { take(); });
    m_list->setObjectName(QStringLiteral("matterHits"));
    m_list->setAccessibleName(tr("Matters found"));
    m_list->setItemDelegate(new HitDelegate(context.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.grid(1));
    column->addWidget(m_edit);
    m_hint = new Hint(tr("Enter takes the marked one, Up and Down move. Initials are enough: ncdb."), this);
    m_none = new EmptyHint({}, {}, this);
    m_none->hide();
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);

    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        Q_EMIT textTyped(text);
        ask();
    });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { Q_EMIT chosen(item->data(codeRole).toString()); });
}

void MatterPicker::setText(const QString& text)
{
    m_edit->setText(text);
    ask();
}

QString MatterPicker::text() const
{
    return m_edit->text();
}

void MatterPicker::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void MatterPicker::refresh()
{
    ask();
}

void MatterPicker::ask()
{
    const int number = ++m_asked;
    m_takeNext = false;
    whenDone(m_context.desk.searchMatters(m_edit->text().trimmed().toStdString()), this,
             [this, number](const Result<std::vector<MatterHit>>& hits) {
                 if (number < m_asked)
                     return; // a later keystroke is on its way
                 m_shown = number;
                 show(hits ? *hits : std::vector<MatterHit>());
             });
}

void MatterPicker::show(const std::vector<MatterHit>& hits)
{
    m_list->clear();
    for (const MatterHit& hit : hits) {
        auto* item = new QListWidgetItem(QString::fromStdString(hit.name), m_list);
        item->setData(codeRole, QString::fromStdString(hit.code));
        item->setData(besideRole, QString::fromStdString(hit.window));
    }
    const bool none = m_list->count() == 0;
    if (!none)
        m_list->setCurrentRow(0);
    m_none->setTexts(
        tr("No matter is called “%1”").arg(m_edit->text().trimmed()),
        tr("Type fewer letters, or part of the name. What is in no catalogue is taken as “other matters” "
           "(qt). F11 sends on who is wrong here."));
    m_none->setVisible(none);
    m_list->setVisible(!none);
    m_hint->setVisible(!none);
    m_edit->setAccessibleDescription(m_list->count() > 0
                                         ? tr("Best: %1. Enter takes it.").arg(m_list->item(0)->text())
                                         : tr("Nothing found"));
    if (m_takeNext)
        take();
}

void MatterPicker::take()
{
    const CardText card = readCardText(m_edit->text().toStdString(), m_context.clock->now().day());
    if (card.any()) {
        m_takeNext = false;
        Q_EMIT scanned(m_edit->text());
        return;
    }
    if (m_shown < m_asked) {
        m_takeNext = true;
        return;
    }
    m_takeNext = false;
    if (const QListWidgetItem* item = m_list->currentItem())
        Q_EMIT chosen(item->data(codeRole).toString());
}

} // namespace bm
