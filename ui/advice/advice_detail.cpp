#include "ui/advice/advice_detail.h"

#include "reports/words/dates.h"
#include "ui/advice/advice_words.h"
#include "ui/ask.h"
#include "ui/cases/reason_dialog.h"
#include "ui/print/paper_desk.h"
#include "ui/print/reprint_reason.h"
#include "ui/text.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QVBoxLayout>

namespace bm {

AdviceDetail::AdviceDetail(UiContext& context, QWidget* parent)
    : PaperDetail(
          context,
          new EmptyHint(tr("No sheet chosen"),
                        tr("Choose one in the list, or type above what was asked for or the end of the "
                           "number on the sheet.")),
          tr("This sheet cannot be shown"), parent)
{
    setObjectName(QStringLiteral("adviceDetail"));
}

QFuture<Result<AdviceView>> AdviceDetail::view(const std::string& number)
{
    return context().desk.adviceView(number);
}

QList<Card*> AdviceDetail::cards(const AdviceView& shown)
{
    const AdviceLine& line = shown.line;
    auto* card = new Card(context().say("paper", line.kind), page());
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
    top->addWidget(new StateLabel(context().say("paper-state", line.state), tone, card), 0, Qt::AlignTop);
    card->body()->addLayout(top);
    card->body()->addWidget(new BigLine(qs(line.matterName), card));
    QStringList below{dateWithWeekday(line.day, context().language()),
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
        const QStringList missing = missingWords(line, context().words);
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
    return {card};
}

void AdviceDetail::addActions(Card* card, const AdviceView& shown)
{
    if (shown.line.state == "void" || shown.newer)
        return;
    std::vector<Action> actions;
    if (shown.line.kind == "telling-sheet")
        actions.push_back({"adviceTake", tr("Take the case"), [this] { Q_EMIT takeWanted(number()); }});
    // The key is that of a case's slip: it belongs to the place.
    actions.push_back({"adviceReprint", tr("Print again") + QStringLiteral("   F7"), [this] { reprint(); }});
    actions.push_back({"adviceVoid", tr("Void"), [this] { makeVoid(); }});
    PaperDetailBase::addActions(card, actions);
}

void AdviceDetail::reprint()
{
    if (!current() || papers().busy())
        return;
    const AdviceLine& line = current()->line;
    if (line.state == "void" || current()->newer)
        return;
    // A sheet of another day did not jam just now.
    const bool today = line.day == context().clock->now().day();
    const QString reason = askReprintReason(this, number(), today && line.state == "issued");
    if (!reason.isEmpty())
        papers().reprint({}, number(), reason);
}

void AdviceDetail::makeVoid()
{
    ReasonDialog dialog(
        context(), tr("Void %1").arg(number()),
        tr("The number stays used up and is kept as void. Take the sheet back and destroy it."), tr("Void"),
        {"typing-mistake", "printer-jam", "applicant-request", "other"}, this);
    if (!Ask::run(dialog))
        return;
    VoidPaper command;
    command.paper = number().toStdString();
    command.reason = dialog.reason();
    whenDone(context().desk.run(command), this, [this](const Result<Outcome>& outcome) {
        if (!outcome)
            return showError(outcome.error());
        Q_EMIT told(tr("Void: %1").arg(qs(outcome->number)));
    });
}

} // namespace bm
