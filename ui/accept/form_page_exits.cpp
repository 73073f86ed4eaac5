// The exits of the form: what they are called now, which comes first, and what stands in their way.
#include "ui/accept/form_page.h"
#include "ui/accept/materials_panel.h"
#include "ui/accept/promise_bar.h"
#include "ui/text.h"

namespace bm {

void FormPage::refreshExits()
{
    const std::string& level = m_context.desk.station().level;
    PromiseBar::Exits exits;
    exits.first = defaultExit(m_matter.get(), m_form, level);
    exits.matterChosen = m_matter != nullptr;
    exits.gap = m_matter && onlyGaps(*m_matter, m_form);
    const bool instant = m_matter && m_matter->mode == "instant" && !m_form.leaveOpen;
    exits.accept = exits.gap ? tr("Accept with gaps") : instant ? tr("Accept and finish") : tr("Accept");
    exits.receive = tr("Take in and tell");
    if (m_matter && !acceptedHere(*m_matter, level)) {
        exits.receive = tr("Take in for them");
    } else if (m_matter && stillMissing(*m_matter, m_form).materials.empty()) {
        exits.receive = tr("Only take in");
        exits.rare = true;
    }
    m_bar->setExits(exits);
}

QString FormPage::missingWords(const StillMissing& missing) const
{
    if (missing.none())
        return {};
    if (missing.branch)
        return tr("Say first: %1").arg(qs(m_matter->branchQuestion));
    if (!missing.questions.empty())
        return tr("Answer first: %1").arg(qs(missing.questions.front()));
    QStringList names;
    const std::vector<Material>& list = tickList(*m_matter);
    for (const std::size_t index : missing.materials)
        names += qs(list[index].choice.empty() ? list[index].name : list[index].choice);
    return tr("Still missing %1: %2").arg(names.size()).arg(names.join(tr(", ")));
}

void FormPage::wantExit(Exit exit)
{
    if (exit == Exit::Tell || exit == Exit::Refer)
        return Q_EMIT exitWanted(exit);
    if (!m_matter)
        return;
    const StillMissing missing = stillMissing(*m_matter, m_form);
    const bool open = exit == Exit::Accept ? !missing.none() : missing.branch || !missing.questions.empty();
    m_wanted = exit;
    if (open) {
        tell(missingWords(missing) + tr(" F5 takes it in and tells in writing; F10 only tells."), Tone::Warn);
        m_materials->focusFirst();
        return;
    }
    m_acceptWaits = m_hintsOpen > 0;
    if (!m_acceptWaits)
        acceptWhenKnown();
}

} // namespace bm
