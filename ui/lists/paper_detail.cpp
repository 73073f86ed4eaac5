#include "ui/lists/paper_detail.h"

#include "ui/print/paper_desk.h"
#include "ui/text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace bm {

PaperDetailBase::PaperDetailBase(UiContext& context, EmptyHint* empty, const QString& failed, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_papers(new PaperDesk(context, this))
    , m_empty(empty)
    , m_failed(failed)
    , m_page(new Page(this))
    , m_banner(new ErrorBanner(m_page))
    , m_cards(new QVBoxLayout)
{
    addWidget(m_empty);
    addWidget(m_page);
    m_page->body()->setContentsMargins(8, 0, 8, 16);
    m_page->body()->addWidget(m_banner);
    m_cards->setSpacing(12);
    m_page->body()->addLayout(m_cards);
    m_page->body()->addStretch(1);
    connect(m_papers, &PaperDesk::done, this, &PaperDetailBase::told);
    connect(m_papers, &PaperDesk::failed, this, &PaperDetailBase::showError);
}

void PaperDetailBase::showNumber(const QString& number)
{
    if (number == m_number && !number.isEmpty())
        return;
    m_number = number;
    forget();
    m_banner->clear();
    if (number.isEmpty())
        return setCurrentWidget(m_empty);
    ask();
}

void PaperDetailBase::reload()
{
    if (!m_number.isEmpty())
        ask();
}

void PaperDetailBase::presentCards(const std::string& number, const QList<Card*>& cards)
{
    m_number = qs(number);
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (Card* card : cards)
        m_cards->addWidget(card);
    setCurrentWidget(m_page);
}

Card* PaperDetailBase::historyCard(const std::vector<TimelineEntry>& timeline)
{
    auto* card = new Card(tr("What happened"), m_page);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    const Day today = m_context.clock->now().day();
    int row = 0;
    for (const TimelineEntry& entry : timeline) {
        auto* when = new QLabel(momentText(entry.at, today, m_context.language()), card);
        when->setProperty("look", QStringLiteral("muted"));
        QString words = m_context.say("verb", entry.verb) + QStringLiteral(" · ") + qs(entry.actor);
        if (!entry.code.empty())
            words += QStringLiteral(" · ") + m_context.say("verdict", entry.code);
        auto* what = new QLabel(words, card);
        what->setWordWrap(true);
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
    }
    return card;
}

void PaperDetailBase::addActions(Card* card, const std::vector<Action>& actions)
{
    auto* row = new FlowLayout(8);
    for (const Action& action : actions) {
        auto* button = new SecondaryButton(action.label, {}, card);
        button->setObjectName(QString::fromLatin1(action.name));
        connect(button, &QPushButton::clicked, this, action.run);
        row->addWidget(button);
    }
    card->body()->addLayout(row);
}

void PaperDetailBase::showError(const Error& error)
{
    m_banner->showError(m_context.words, error);
    if (shows())
        return;
    m_empty->setTexts(m_failed, m_context.words.error(error));
    setCurrentWidget(m_empty);
}

} // namespace bm
