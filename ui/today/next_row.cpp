#include "ui/today/next_row.h"

#include "ui/text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>

namespace bm {

NextRow::NextRow(const UiContext& context, const CaseLine& line, QWidget* parent)
    : QPushButton(parent), m_height(context.theme.px(44))
{
    setProperty("look", QStringLiteral("row"));
    setCursor(Qt::PointingHandCursor);
    const Toned due = dueWords(context.words, line);
    auto* name = new ElidedLabel(qs(line.name), this);
    auto* matter = new ElidedLabel(qs(line.matterName), this);
    auto* state = new StateLabel(due.text, due.tone, this);
    matter->setProperty("look", QStringLiteral("muted"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(name, 2);
    row->addWidget(matter, 4);
    row->addWidget(state);
    for (QWidget* each :
         {static_cast<QWidget*>(name), static_cast<QWidget*>(matter), static_cast<QWidget*>(state)})
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(name->fullText(), matter->fullText(), due.text));
}

QSize NextRow::sizeHint() const
{
    return {200, m_height};
}

QSize NextRow::minimumSizeHint() const
{
    return {120, m_height};
}

} // namespace bm
