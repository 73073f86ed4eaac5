#include "ui/shell/rail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace bm {

Rail::Rail(UiContext& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("rail"));
    setProperty("look", QStringLiteral("rail"));
    setFixedWidth(context.theme.px(152));
    // The places scroll where text is large and the screen is low; the key to the keys stays in sight.
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 8, 0, 8);
    outer->setSpacing(4);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* places = new QWidget(m_area);
    m_column = new QVBoxLayout(places);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addStretch(1);
    m_area->setWidget(places);
    m_area->viewport()->setAutoFillBackground(false);
    places->setAutoFillBackground(false);
    outer->addWidget(m_area, 1);
    auto* help = new QPushButton(tr("Keys   F1"), this);
    help->setProperty("look", QStringLiteral("flat"));
    help->setObjectName(QStringLiteral("help"));
    help->setFocusPolicy(Qt::NoFocus);
    connect(help, &QPushButton::clicked, this, &Rail::helpWanted);
    outer->addWidget(help);
}

void Rail::add(const QString& id, const QString& title, const QKeySequence& key)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"rail-"_qs + id);
    button->setProperty("look", QStringLiteral("rail"));
    button->setText(title);
    button->setAccessibleName(title);
    button->setIcon(m_context.theme.icon(id, m_context.theme.colour(Role::RailText), 22));
    button->setIconSize({m_context.theme.px(22), m_context.theme.px(22)});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setToolTip(key.toString(QKeySequence::NativeText));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });

    auto* count = new QLabel(button);
    count->setProperty("look", QStringLiteral("rail-count"));
    count->setAlignment(Qt::AlignCenter);
    count->hide();
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(0, 0, 10, 0);
    row->addStretch(1);
    row->addWidget(count, 0, Qt::AlignVCenter);

    m_entries.insert(id, {button, count, title});
    m_column->insertWidget(static_cast<int>(m_entries.size()) - 1, button);
}

void Rail::setCount(const QString& id, int count)
{
    const Entry entry = m_entries.value(id);
    if (entry.button == nullptr)
        return;
    entry.count->setText(count > 999 ? QStringLiteral("999+") : QString::number(count));
    entry.count->setVisible(count > 0);
    entry.button->setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(entry.title).arg(count)
                                              : entry.title);
}

void Rail::setCurrent(const QString& id)
{
    if (const Entry entry = m_entries.value(id); entry.button != nullptr) {
        entry.button->setChecked(true);
        m_area->ensureWidgetVisible(entry.button, 0, 0);
    }
}

} // namespace bm
