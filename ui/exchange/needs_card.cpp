#include "ui/exchange/needs_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bm {

NeedsCard::NeedsCard(UiContext& context, QWidget* parent)
    : Card(tr("What is missing"), parent), m_context(context)
{
    setObjectName(QStringLiteral("exchangeNeeds"));
}

void NeedsCard::present(const ExchangeStatus& status)
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater(); // a button in it may be what called
    }
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.px(8));
    const std::vector<ExchangeNeed> needs = exchangeNeeds(m_context, status);
    for (const ExchangeNeed& need : needs)
        addRow(need);
    if (needs.empty())
        column->addWidget(new Hint(tr("Nothing: no gap, no fork, nothing without a receipt."), m_rows));
    body()->addWidget(m_rows);
}

void NeedsCard::addRow(const ExchangeNeed& need)
{
    const Theme& theme = m_context.theme;
    const bool large = theme.options().textFactor > 1.3;
    auto* row = new QWidget(m_rows);
    auto* line = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    auto* words = new StateLabel(need.text, need.tone, row);
    words->setObjectName(QStringLiteral("exchangeNeed"));
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    line->addWidget(words, 1);
    if (const QString verb = verbOf(need.action); !verb.isEmpty()) {
        auto* button = new SecondaryButton(verb, {}, row);
        button->setObjectName(QStringLiteral("exchangeNeedAct"));
        connect(button, &QPushButton::clicked, this, [this, need] { act(need); });
        line->addWidget(button, 0, large ? Qt::AlignLeft : Qt::AlignTop);
    }
    m_rows->layout()->addWidget(row);
}

QString NeedsCard::verbOf(ExchangeNeed::Action action)
{
    switch (action) {
    case ExchangeNeed::Action::Import:
        return tr("Import…");
    case ExchangeNeed::Action::NewEpoch:
        return tr("Begin a new epoch…");
    case ExchangeNeed::Action::Rule:
        return tr("Rule…");
    case ExchangeNeed::Action::Renew:
        return tr("Write a request…");
    case ExchangeNeed::Action::None:
        break;
    }
    return {};
}

void NeedsCard::act(const ExchangeNeed& need)
{
    switch (need.action) {
    case ExchangeNeed::Action::Import:
        return Q_EMIT importWanted();
    case ExchangeNeed::Action::NewEpoch:
        return Q_EMIT epochWanted();
    case ExchangeNeed::Action::Rule:
        return Q_EMIT rulingWanted(static_cast<int>(need.fork));
    case ExchangeNeed::Action::Renew:
        return Q_EMIT renewalWanted();
    case ExchangeNeed::Action::None:
        break;
    }
}

} // namespace bm
