// The forms that were put aside, and those that come back from a telling sheet.
#include "ui/accept/accept_place.h"
#include "ui/accept/form_page.h"
#include "ui/accept/parked_bar.h"
#include "ui/accept/told_sheet.h"
#include "ui/ask.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace bm {

void AcceptPlace::listDrafts()
{
    m_keeper->list();
}

void AcceptPlace::takeDrafts(const std::vector<KeptDraft>& drafts)
{
    m_drafts = drafts;
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const KeptDraft& a, const KeptDraft& b) { return a.id < b.id; });
    const bool first = !std::exchange(m_restored, true);
    if (first && m_page->form().empty()) {
        const auto last = std::find_if(m_drafts.rbegin(), m_drafts.rend(),
                                       [](const KeptDraft& d) { return !d.form.parked; });
        if (last != m_drafts.rend()) {
            const KeptDraft draft = *last;
            openDraft(draft);
            m_page->tell(tr("This form was not finished last time. Nothing of it is lost."), Tone::Accent);
            return;
        }
    }
    std::vector<KeptDraft> others = m_drafts;
    std::erase_if(others, [this](const KeptDraft& d) { return m_keeper->current() == d.id; });
    m_parked->show(others);
    Q_EMIT countChanged(static_cast<int>(others.size()));
}

void AcceptPlace::openDraft(const KeptDraft& draft)
{
    if (m_stack->currentWidget() == m_page && !m_page->form().empty() && m_keeper->current() != draft.id)
        park();
    m_keeper->begin(draft.id);
    AcceptForm form = draft.form;
    form.parked = false;
    m_page->setForm(form);
    showForm();
    m_page->focusNext();
    takeDrafts(m_drafts);
}

void AcceptPlace::park()
{
    if (m_stack->currentWidget() == m_page && !m_page->form().empty()) {
        AcceptForm form = m_page->form();
        form.parked = true;
        m_keeper->edited(form);
        m_keeper->flush();
        Q_EMIT told(tr("Put aside: %1").arg(qs(chipText(form))));
    }
    begin({});
}

void AcceptPlace::discard()
{
    if (m_page->form().empty())
        return;
    const Ask::Question question{tr("Throw this form away?"),
                                 tr("What was typed is lost; no case was made."),
                                 tr("Throw away"),
                                 {},
                                 true};
    if (!Ask::confirm(this, question))
        return;
    m_keeper->discard();
    begin({});
}

bool AcceptPlace::scanned(const QString& code)
{
    if (!looksLikeAdvice(code))
        return false;
    whenDone(context().desk.issuedPaper(code.toStdString(), PaperUse::ToIssue), this,
             [this, code](const Result<IssuedPaper>& sheet) {
                 if (!sheet)
                     m_page->refuse(sheet.error());
                 else if (sheet->form != "telling-sheet")
                     Q_EMIT openCase(sheet->caseNumber.empty() ? code : qs(sheet->caseNumber));
                 else
                     takeAdvice(*sheet);
             });
    return true;
}

void AcceptPlace::takeAdvice(const IssuedPaper& sheet)
{
    whenDone(
        context().desk.matters(), this,
        [this, sheet](const Result<std::vector<std::shared_ptr<const Matter>>>& matters) {
            const std::optional<AcceptForm> form = matters ? formFromSheet(sheet, *matters) : std::nullopt;
            if (!form) {
                m_page->tell(
                    tr("The sheet %1 names a matter that is not in force any more.").arg(qs(sheet.number)),
                    Tone::Warn);
                return;
            }
            park();
            m_page->setForm(*form);
            m_keeper->edited(*form);
            m_page->focusNext();
            m_page->tell(
                tr("From the telling sheet %1: what was there then is ticked.").arg(qs(sheet.number)),
                Tone::Good);
        });
}

} // namespace bm
