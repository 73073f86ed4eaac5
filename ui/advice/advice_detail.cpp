#include "ui/advice/advice_detail.h"

#include "reports/words/dates.h"
#include "ui/advice/advice_words.h"
#include "ui/ask.h"
#include "ui/cases/reason_dialog.h"
#include "ui/print/paper_desk.h"
#include "ui/print/reprint_reason.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace bm {

AdviceDetail::AdviceDetail(UiContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_papers(new PaperDesk(context, this))
    , m_empty(new EmptyHint(tr("No sheet chosen"),
                            tr("Choose one in the list, or type above what was asked for or the end of the "
                               "number on the sheet."),
                            this))
    , m_page(new Page(this))
    , m_banner(new ErrorBanner(m_page))
    , m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("adviceDetail"));
    addWidget(m_empty);
    addWidget(m_page);
    m_page->body()->setContentsMargins(8, 0, 8, 16);
    m_page->body()->addWidget(m_banner);
    m_cards->setSpacing(12);
    m_page->body()->addLayout(m_cards);
    m_page->body()->addStretch(1);
    connect(m_papers, &PaperDesk::done, this, &AdviceDetail::told);
    connect(m_papers, &PaperDesk::failed, this, &AdviceDetail::showError);
}

void AdviceDetail::showNumber(const QString& number)
{
    if (number == m_number && !number.isEmpty())
        return;
    m_number = number;
    m_shown.reset();
    m_banner->clear();
    if (number.isEmpty())
        return setCurrentWidget(m_empty);
    ask();
}

void AdviceDetail::reload()
{
    if (!m_number.isEmpty())
        ask();
}

void AdviceDetail::ask()
{
    whenDone(m_context.desk.adviceView(m_number.toStdString()), this,
             [this, generation = ++m_generation](const Result<AdviceView>& shown) {
                 if (generation != m_generation)
                     return;
                 if (!shown)
                     return showError(shown.error());
                 present(*shown);
             });
}

void AdviceDetail::present(const AdviceView& shown)
{
    m_shown = shown;
    m_number = qs(shown.line.number);
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_cards->addWidget(headCard(shown));
    m_cards->addWidget(historyCard(shown));
    setCurrentWidget(m_page);
}

Card* AdviceDetail::headCard(const AdviceView& shown)
{
    const AdviceLine& line = shown.line;
    auto* card = new Card(m_context.say("paper", line.kind), m_page);
    card->setObjectName(QStringLiteral("adviceCard"));
    auto* top = new QHBoxLayout;
    auto* number = new QLabel(qs(line.number), card);
    number->setObjectName(QStringLiteral("adviceNumber"));
    number->setProperty("look", QStringLiteral("number"));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setWordWrap(true);
    top->addWidget(number, 1);
    const Tone tone = line.state == "issued"   ? Tone::Accent
                      : line.state == "handed" ? Tone::Good
                                               : Tone::Neutral;
    top->addWidget(new StateLabel(m_context.say("paper-state", line.state), tone, card), 0, Qt::AlignTop);
    card->body()->addLayout(top);
    card->body()->addWidget(new BigLine(qs(line.matterName), card));
    QStringList below{dateWithWeekday(line.day, m_context.language()),
                      qs(shown.handlerName.empty() ? shown.handler : shown.handlerName)};
    if (line.reprints > 0)
        below << tr("reprinted %1 times").arg(line.reprints);
    card->body()->addWidget(new Hint(below.join(QStringLiteral(" · ")), card));
    if (!line.referTo.empty()) {
        card->body()->addWidget(new SectionTitle(tr("Referred to"), card));
        auto* place = new QLabel(qs(line.referTo), card);
        place->setWordWrap(true);
        card->body()->addWidget(place);
    }
    if (line.kind == "telling-sheet") {
        const QStringList missing = missingWords(line, m_context.words);
        card->body()->addWidget(
            new SectionTitle(missing.isEmpty() ? tr("Nothing was missing") : tr("Was still missing"), card));
        int n = 0;
        for (const QString& one : missing) {
            auto* words = new QLabel(QStringLiteral("%1. %2").arg(++n).arg(one), card);
            words->setObjectName(QStringLiteral("adviceMissing"));
            words->setWordWrap(true);
            card->body()->addWidget(words);
        }
    }
    addActions(card, shown);
    return card;
}

void AdviceDetail::addActions(Card* card, const AdviceView& shown)
{
    if (shown.line.state == "void" || shown.newer)
        return;
    auto* row = new FlowLayout(8);
    const auto add = [&](const char* name, const QString& label, auto action) {
        auto* button = new SecondaryButton(label, {}, card);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    if (shown.line.kind == "telling-sheet")
        add("adviceTake", tr("Take the case"), [this] { Q_EMIT takeWanted(m_number); });
    // The key is that of a case's slip: it belongs to the place.
    add("adviceReprint", tr("Print again") + QStringLiteral("   F7"), [this] { reprint(); });
    add("adviceVoid", tr("Void"), [this] { makeVoid(); });
    card->body()->addLayout(row);
}

Card* AdviceDetail::historyCard(const AdviceView& shown)
{
    auto* card = new Card(tr("What happened"), m_page);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    const Day today = m_context.clock->now().day();
    int row = 0;
    for (const TimelineEntry& entry : shown.timeline) {
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

void AdviceDetail::reprint()
{
    if (!m_shown || m_papers->busy())
        return;
    const AdviceLine& line = m_shown->line;
    if (line.state == "void" || m_shown->newer)
        return;
    // A sheet of another day did not jam just now.
    const bool today = line.day == m_context.clock->now().day();
    const QString reason = askReprintReason(this, m_number, today && line.state == "issued");
    if (!reason.isEmpty())
        m_papers->reprint({}, m_number, reason);
}

void AdviceDetail::makeVoid()
{
    ReasonDialog dialog(
        m_context, tr("Void %1").arg(m_number),
        tr("The number stays used up and is kept as void. Take the sheet back and destroy it."), tr("Void"),
        {"typing-mistake", "printer-jam", "applicant-request", "other"}, this);
    if (!Ask::run(dialog))
        return;
    VoidPaper command;
    command.paper = m_number.toStdString();
    command.reason = dialog.reason();
    whenDone(m_context.desk.run(command), this, [this](const Result<Outcome>& outcome) {
        if (!outcome)
            return showError(outcome.error());
        Q_EMIT told(tr("Void: %1").arg(qs(outcome->number)));
    });
}

void AdviceDetail::showError(const Error& error)
{
    m_banner->showError(m_context.words, error);
    if (m_shown)
        return;
    m_empty->setTexts(tr("This sheet cannot be shown"), m_context.words.error(error));
    setCurrentWidget(m_empty);
}

} // namespace bm
