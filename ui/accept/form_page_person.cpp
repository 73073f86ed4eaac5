// What is known of the person, and what the desk says no to.
#include "ui/accept/applicant_panel.h"
#include "ui/accept/card_text.h"
#include "ui/accept/form_page.h"
#include "ui/accept/materials_panel.h"
#include "ui/accept/matter_picker.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <algorithm>
#include <utility>

namespace bm {

void FormPage::askHints(const QString& idNumber)
{
    if (!m_matter)
        return;
    const int number = ++m_hintsAsked;
    ++m_hintsOpen;
    whenDone(m_context.desk.hintsFor(m_form.matter, idNumber.toStdString()), this,
             [this, number](const Result<PersonHint>& hint) {
                 --m_hintsOpen;
                 if (hint && number == m_hintsAsked) {
                     if (hint->known)
                         m_applicant->fillKnown(*hint->known, hint->earlier);
                     if (!hint->open.empty())
                         showDuplicate(hint->open.front());
                 }
                 if (m_hintsOpen == 0 && std::exchange(m_acceptWaits, false))
                     acceptWhenKnown();
             });
}

void FormPage::showDuplicate(const CaseLine& open)
{
    m_duplicate = open;
    m_duplicateConfirmed = false;
    m_duplicateBanner->clear();
    m_duplicateBanner->showText(tr("This person has a case of this matter that is still open: %1, %2.")
                                    .arg(qs(open.number), m_context.say("state", open.state)),
                                Tone::Warn);
    QPushButton* look = m_duplicateBanner->addAction(tr("Open that case"));
    look->setObjectName(QStringLiteral("openDuplicate"));
    QPushButton* goOn = m_duplicateBanner->addAction(tr("Go on all the same"));
    goOn->setObjectName(QStringLiteral("confirmDuplicate"));
    connect(look, &QPushButton::clicked, this, [this, number = qs(open.number)] { Q_EMIT openCase(number); });
    connect(goOn, &QPushButton::clicked, this, [this] {
        m_duplicateConfirmed = true;
        m_duplicateBanner->clear();
        focusNext();
    });
}

void FormPage::cardTyped(const QString& text)
{
    const CardText card = readCardText(text.toStdString(), m_context.clock->now().day());
    m_picker->setText({});
    if (!card.code.empty())
        return Q_EMIT scanned(text);
    Party party = m_form.applicant.parties.empty() ? Party{} : m_form.applicant.parties.front();
    party.idType = "id-card";
    party.idNumber = card.idNumber;
    if (!card.name.empty())
        party.name = card.name;
    if (!card.address.empty())
        party.address = card.address;
    m_form.applicant.parties.resize(std::max<std::size_t>(m_form.applicant.parties.size(), 1));
    m_form.applicant.parties.front() = party;
    tell(tr("The card was read. Choose the matter now."), Tone::Good);
    Q_EMIT edited(m_form);
}

void FormPage::acceptWhenKnown()
{
    m_banner->clear();
    if (m_applicant->holdsError())
        return; // said beside the field, which has the focus now
    if (m_duplicate && !m_duplicateConfirmed) {
        showDuplicate(*m_duplicate);
        m_duplicateBanner->findChild<QPushButton*>(QStringLiteral("openDuplicate"))->setFocus();
        return;
    }
    Q_EMIT exitWanted(m_wanted);
}

void FormPage::refuse(const Error& error)
{
    if (error.code == "duplicate-open") {
        CaseLine open;
        open.number = error.arg("case");
        open.state = "accepted";
        showDuplicate(open);
        return acceptWhenKnown();
    }
    const QString words = m_context.words.error(error);
    const bool name = error.code == "other-name-missing";
    if (name || error.code == "bad-promise") {
        m_materials->setOtherError(name ? words : QString(), name ? QString() : words);
        return m_materials->focusFirst();
    }
    Error placed = error;
    if (error.code == "too-young")
        placed.args.emplace_back("field", "parties[0].id_number");
    if (m_applicant->showError(placed))
        return;
    m_banner->clear();
    m_banner->showError(m_context.words, error);
    if (!error.code.starts_with("clock-"))
        return;
    QPushButton* right = m_banner->addAction(tr("The clock is right"));
    right->setObjectName(QStringLiteral("confirmClock"));
    connect(right, &QPushButton::clicked, this, [this] {
        whenDone(m_context.desk.confirmClock(), this, [this](const Result<Outcome>& done) {
            m_banner->clear();
            if (!done)
                m_banner->showError(m_context.words, done.error());
        });
    });
}

} // namespace bm
