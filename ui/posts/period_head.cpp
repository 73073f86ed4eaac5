#include "ui/posts/period_head.h"

#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QLabel>

namespace bm {

PeriodHead::PeriodHead(const UiContext& context, const Words& words, QWidget* parent)
    : QWidget(parent), m_name(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_name->setObjectName(words.kind + QStringLiteral("Name"));
    m_name->setProperty("look", QStringLiteral("card-title"));
    m_name->setWordWrap(true);
    row->addWidget(m_name, 1);
    const bool large = context.theme.options().textFactor > 1.3; // an arrow is enough
    const auto button = [&](const QString& label, const QString& sign, const QString& name, int by) {
        auto* made = new SecondaryButton(large && !sign.isEmpty() ? sign : label, {}, this);
        made->setAccessibleName(label);
        made->setToolTip(label);
        made->setObjectName(words.kind + name);
        connect(made, &QPushButton::clicked, this, [this, by] { Q_EMIT turned(by); });
        row->addWidget(made);
    };
    button(words.before, QStringLiteral("‹"), QStringLiteral("Before"), -1);
    button(words.now, {}, QStringLiteral("Now"), 0);
    button(words.next, QStringLiteral("›"), QStringLiteral("Next"), 1);
}

void PeriodHead::setName(const QString& name)
{
    m_name->setText(name);
}

} // namespace bm
