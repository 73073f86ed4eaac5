#include "ui/settings/retention_card.h"

#include "core/people/roles.h"
#include "reports/words/dates.h"
#include "ui/ask.h"
#include "ui/when_done.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bm {

RetentionCard::RetentionCard(UiContext& context, QWidget* parent)
    : Card(tr("How long persons are kept"), parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_years(new QSpinBox(this))
    , m_row(new FieldRow(tr("Years after a case has ended"), m_years, this))
    , m_due(new QLabel(this))
    , m_save(new SecondaryButton(tr("Save"), {}, this))
    , m_erase(new SecondaryButton(tr("Erase the persons…"), {}, this))
{
    setObjectName(QStringLiteral("retentionCard"));
    m_years->setObjectName(QStringLiteral("retentionYears"));
    m_years->setRange(0, longestRetention);
    m_years->setSpecialValueText(tr("not decided: nothing is erased"));
    m_due->setObjectName(QStringLiteral("retentionDue"));
    m_due->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveRetention"));
    m_erase->setObjectName(QStringLiteral("carryOutRetention"));
    body()->addWidget(m_banner);
    body()->addWidget(m_row);
    body()->addWidget(m_due);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &RetentionCard::save);
    connect(m_erase, &QPushButton::clicked, this, &RetentionCard::carryOut);
}

void RetentionCard::ask()
{
    whenDone(m_context.desk.officeProfile(), this, [this](const Result<OfficeProfile>& profile) {
        if (!profile)
            return m_banner->showError(m_context.words, profile.error());
        present(*profile);
    });
}

void RetentionCard::present(const OfficeProfile& profile)
{
    m_profile = profile;
    m_years->setValue(profile.retentionYears);
    const bool leader = leadsOffice(m_context.session.role);
    m_years->setEnabled(leader);
    m_save->setVisible(leader);
    m_erase->setVisible(leader);
    m_row->setHint(
        leader ? tr("Names, numbers, telephones, attachments. Case numbers, days and results stay, and "
                    "everything can still be verified. Backups lose them as they age.")
               : tr("Set by who leads the office."));
    askDue();
}

void RetentionCard::askDue()
{
    m_erase->setEnabled(false);
    m_due->clear();
    if (m_profile.retentionYears == 0)
        return;
    whenDone(m_context.desk.retentionDue(), this, [this](const Result<std::vector<RetentionLine>>& due) {
        if (!due)
            return m_banner->showError(m_context.words, due.error());
        m_count = static_cast<int>(due->size());
        m_due->setText(m_count == 0 ? tr("Nothing has been kept longer.")
                                    : tr("Kept longer: %n record(s), the oldest of %1.", nullptr, m_count)
                                          .arg(dateText(due->front().ended, m_context.language())));
        m_erase->setEnabled(m_count > 0);
    });
}

void RetentionCard::save()
{
    OfficeProfile profile = m_profile;
    profile.retentionYears = m_years->value();
    m_banner->clear();
    whenDone(m_context.desk.setOfficeProfile(profile), this, [this](const Result<Outcome>& done) {
        if (!done)
            return m_banner->showError(m_context.words, done.error());
        Q_EMIT told(tr("Saved."));
        ask();
    });
}

void RetentionCard::carryOut()
{
    Ask::Question question;
    question.title = tr("Erase the persons of %n record(s)?", nullptr, m_count);
    question.text =
        tr("This cannot be taken back, here or at any station that was given them. What the case was, "
           "when it was accepted and decided, and its number stay.");
    question.yes = tr("Erase");
    question.danger = true;
    if (!Ask::confirm(this, question))
        return;
    m_erase->setEnabled(false);
    m_banner->clear();
    whenDone(m_context.desk.carryOutRetention(), this, [this](const Result<Outcome>& done) {
        if (!done)
            m_banner->showError(m_context.words, done.error());
        else
            Q_EMIT told(tr("Erased: the persons of %n record(s)", nullptr, done->count));
        askDue();
    });
}

} // namespace bm
