#include "ui/cases/case_cards.h"
#include "ui/text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

struct CaseCards
{
    Q_DECLARE_TR_FUNCTIONS(bm::CaseCards)
};

// A notice of each request, pause or forwarding: there is one more after the next of them.
bool comesAgain(std::string_view form)
{
    static constexpr std::string_view forms[] = {
        "supplement-notice", "special-procedure-notice", "joint-notice",    "survey-record", "posting-sheet",
        "transit-sheet",     "refusal-report",           "delivery-receipt"};
    return std::find(std::begin(forms), std::end(forms), form) != std::end(forms);
}

Tone paperTone(const std::string& state)
{
    if (state == "handed")
        return Tone::Good;
    return state == "issued" ? Tone::Accent : Tone::Neutral;
}

void addButton(FlowLayout& row, Card* card, const CasePaper& paper, const char* action, const QString& label,
               const PaperWish& wish)
{
    auto* button = new SecondaryButton(label, {}, card);
    button->setObjectName(QStringLiteral("paper-%1").arg(QLatin1String(action)));
    QObject::connect(button, &QPushButton::clicked, button,
                     [wish, paper, action] { wish(QString::fromLatin1(action), paper); });
    row.addWidget(button);
}

void addPaper(const UiContext& context, Card* card, const CasePaper& paper, const PaperWish& wish)
{
    auto* top = new QHBoxLayout;
    auto* form = new QLabel(context.say("paper", paper.form), card);
    form->setWordWrap(true);
    top->addWidget(form, 1);
    top->addWidget(new StateLabel(context.say("paper-state", paper.state), paperTone(paper.state), card), 0,
                   Qt::AlignTop);
    card->body()->addLayout(top);
    QString below = qs(paper.number);
    if (paper.reprints > 0)
        below += u" · "_qs + CaseCards::tr("reprinted %1 times").arg(paper.reprints);
    if (!paper.replaces.empty())
        below += u" · "_qs + CaseCards::tr("corrects %1").arg(qs(paper.replaces));
    card->body()->addWidget(new Hint(below, card));
    const bool alive = paper.state == "issued" || paper.state == "handed";
    if (!alive)
        return;
    auto* row = new FlowLayout(8);
    if (paper.state == "issued")
        addButton(*row, card, paper, "hand", CaseCards::tr("Given to the applicant"), wish);
    addButton(*row, card, paper, "reprint", CaseCards::tr("Print again"), wish);
    if (paper.state == "issued")
        addButton(*row, card, paper, "reissue", CaseCards::tr("Void and issue anew"), wish);
    else
        addButton(*row, card, paper, "correct", CaseCards::tr("Issue corrected"), wish);
    card->body()->addLayout(row);
}

} // namespace

Card* papersCard(const UiContext& context, const CaseView& shown, const PaperWish& wish,
                 const std::function<void(const QString& form)>& issue, QWidget* parent)
{
    auto* card = new Card(CaseCards::tr("Papers of this case"), parent);
    card->setObjectName(QStringLiteral("papersCard"));
    for (const CasePaper& paper : shown.c.papers)
        addPaper(context, card, paper, wish);
    std::vector<std::string> open;
    for (const std::string& form : shown.forms) {
        if (form == "receipt-instant" && shown.c.mode != "instant")
            continue; // the slip of the other way of handling
        const CasePaper* last = shown.c.paper(form);
        if (last == nullptr || (comesAgain(form) && last->rests != shown.c.lastStep))
            open.push_back(form);
    }
    if (shown.c.papers.empty())
        card->body()->addWidget(new Hint(open.empty()
                                             ? CaseCards::tr("No paper belongs to this case yet.")
                                             : CaseCards::tr("Nothing was printed for this case yet."),
                                         card));
    if (open.empty())
        return card;
    card->body()->addWidget(new Hint(CaseCards::tr("To be printed:"), card));
    auto* row = new FlowLayout(8);
    for (const std::string& form : open) {
        auto* button = new SecondaryButton(context.say("paper", form), {}, card);
        button->setObjectName(u"paper-issue-"_qs + qs(form));
        QObject::connect(button, &QPushButton::clicked, button, [issue, form] { issue(qs(form)); });
        row->addWidget(button);
    }
    card->body()->addLayout(row);
    return card;
}

} // namespace bm
