#include "ui/cases/case_detail.h"

#include "ui/ask.h"
#include "ui/cases/access_dialog.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_cards.h"
#include "ui/cases/case_head.h"
#include "ui/cases/reason_dialog.h"
#include "ui/steps/step_specs.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QScrollBar>
#include <QVBoxLayout>

namespace bm {

CaseDetail::CaseDetail(UiContext& context, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_actions(new CaseActions(context, this))
    , m_empty(new EmptyHint(tr("No case chosen"),
                            tr("Choose one in the list, type a number or a name above, or scan the code on "
                               "a slip."),
                            this))
    , m_page(new Page(this))
    , m_banner(new ErrorBanner(m_page))
    , m_head(new CaseHead(context, m_page))
    , m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("caseDetail"));
    addWidget(m_empty);
    addWidget(m_page);
    m_page->body()->setContentsMargins(8, 0, 8, 16);
    m_page->body()->addWidget(m_banner);
    m_page->body()->addWidget(m_head);
    m_cards->setSpacing(12);
    m_page->body()->addLayout(m_cards);
    m_page->body()->addStretch(1);
    connect(m_head, &CaseHead::wanted, this, &CaseDetail::act);
    connect(m_actions, &CaseActions::told, this, &CaseDetail::told);
    connect(m_actions, &CaseActions::failed, this, &CaseDetail::showError);
}

void CaseDetail::showNumber(const QString& number)
{
    if (number == m_number && !number.isEmpty())
        return;
    m_number = number;
    m_shown.reset();
    m_revealed.reset();
    m_banner->clear();
    if (number.isEmpty())
        return setCurrentWidget(m_empty);
    ask();
}

void CaseDetail::reload()
{
    if (!m_number.isEmpty())
        ask();
}

void CaseDetail::ask()
{
    whenDone(m_context.desk.caseView(m_number.toStdString()), this,
             [this, generation = ++m_generation](const Result<CaseView>& shown) {
                 if (generation != m_generation)
                     return;
                 if (!shown)
                     return showError(shown.error());
                 present(*shown);
             });
}

void CaseDetail::present(const CaseView& shown)
{
    const bool same = m_shown && m_shown->c.number == shown.c.number;
    m_shown = shown;
    m_number = qs(shown.c.number);
    m_head->present(shown);
    presentCards();
    setCurrentWidget(m_page);
    if (!same)
        m_page->verticalScrollBar()->setValue(0);
}

void CaseDetail::presentCards()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const CaseView& shown = *m_shown;
    m_cards->addWidget(papersCard(
        m_context, shown,
        [this](const QString& action, const CasePaper& paper) {
            m_actions->actOnPaper(action, *m_shown, paper);
        },
        [this](const QString& form) { m_actions->issue(*m_shown, form); }, m_page));
    m_cards->addWidget(applicantCard(
        m_context, shown, m_revealed, [this] { reveal(); }, [this] { showAccess(); }, m_page));
    m_cards->addWidget(daysCard(m_context, shown, m_page));
    m_cards->addWidget(materialsCard(m_context, shown, m_page));
    m_cards->addWidget(timelineCard(m_context, shown, m_page));
}

void CaseDetail::act(const QString& action)
{
    if (!m_shown)
        return;
    m_banner->clear();
    if (action == u"reveal")
        return reveal();
    if (action == u"access")
        return showAccess();
    if (const Error* refusal = refusalOf(*m_shown, action.toStdString()))
        return showError(*refusal);
    m_actions->act(action, *m_shown);
}

void CaseDetail::reveal()
{
    if (m_revealed || !m_shown)
        return;
    std::string reason;
    if (m_shown->spotCheck) {
        ReasonDialog dialog(m_context, tr("Open this person's data?"),
                            tr("The case is not yours to handle. Say what it is for; the office of the case "
                               "and the person can ask who looked, and why."),
                            tr("Open"), {"spot-check", "complaint", "inspection"}, window());
        if (!Ask::run(dialog))
            return;
        reason = dialog.reason();
    }
    whenDone(m_context.desk.revealApplicant(m_shown->c.number, reason), this,
             [this, number = m_number](const Result<Applicant>& whole) {
                 if (number != m_number || !m_shown)
                     return;
                 if (!whole)
                     return showError(whole.error());
                 m_revealed = *whole;
                 presentCards();
                 Q_EMIT told(tr("Whole numbers shown; this was recorded."));
             });
}

void CaseDetail::showAccess()
{
    if (!m_shown)
        return;
    whenDone(m_context.desk.accessOf({}, m_shown->c.number), this,
             [this](const Result<AccessReport>& report) {
                 if (!report)
                     return showError(report.error());
                 AccessDialog dialog(m_context, *report, window());
                 static_cast<void>(Ask::run(dialog));
             });
}

void CaseDetail::showError(const Error& error)
{
    m_banner->showError(m_context.words, error);
    if (m_shown)
        return m_page->verticalScrollBar()->setValue(0);
    m_empty->setTexts(tr("This case cannot be shown"), m_context.words.error(error));
    setCurrentWidget(m_empty);
}

} // namespace bm
