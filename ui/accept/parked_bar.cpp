#include "ui/accept/parked_bar.h"

#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

namespace bm {

ParkedBar::ParkedBar(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_row(new FlowLayout(context.theme.grid(1)))
{
    setLayout(m_row);
    hide();
}

void ParkedBar::show(const std::vector<KeptDraft>& drafts)
{
    m_drafts = drafts;
    for (QWidget* widget : m_shown) {
        widget->hide();
        widget->deleteLater();
    }
    m_shown.clear();
    setVisible(!drafts.empty());
    if (drafts.empty())
        return;
    auto* label = new QLabel(tr("Put aside:"), this);
    setStyleProperty(label, "look", QStringLiteral("muted"));
    m_shown.push_back(label);
    m_row->addWidget(label);
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        QString text = qs(chipText(m_drafts[i].form));
        if (text.size() > 24)
            text = text.left(23) + u'…';
        auto* chip = new Chip(text, this);
        if (i < 9) {
            const QKeySequence key(
                QKeyCombination(Qt::ALT, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
            chip->setText(text + QStringLiteral("   ") + key.toString(QKeySequence::NativeText));
            chip->setShortcut(key);
        }
        chip->setObjectName(QStringLiteral("parked%1").arg(i + 1));
        chip->setCheckable(false);
        chip->setFocusPolicy(Qt::TabFocus);
        connect(chip, &QPushButton::clicked, this, [this, i] {
            const KeptDraft draft = m_drafts[i]; // the list is made anew while it is opened
            Q_EMIT opened(draft);
        });
        m_shown.push_back(chip);
        m_row->addWidget(chip);
        chip->show();
    }
    label->show();
}

} // namespace bm
