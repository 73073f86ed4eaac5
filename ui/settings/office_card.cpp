#include "ui/settings/office_card.h"

#include "core/people/roles.h"
#include "reports/words/dates.h"
#include "ui/text.h"
#include "ui/when_done.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace bm {

OfficeCard::OfficeCard(UiContext& context, QWidget* parent)
    : Card(tr("This office, as it stands on papers"), parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_name(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_complaint(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_market(new QLineEdit(this))
    , m_hours(new QLineEdit(this))
    , m_hoursText(new QLineEdit(this))
    , m_cover(new QSpinBox(this))
    , m_lock(new QSpinBox(this))
{
    setObjectName(QStringLiteral("officeCard"));
    body()->addWidget(m_banner);
    m_nameRow = add(tr("Name"), m_name, "officeName");
    add(tr("Telephone"), m_phone, "officePhone");
    add(tr("Telephone for complaints"), m_complaint, "complaintPhone");
    add(tr("Address"), m_address, "officeAddress");
    m_marketRow = add(tr("Market days"), m_market, "market");
    m_hoursRow = add(tr("Hours, Monday to Friday"), m_hours, "hours");
    FieldRow* printed = add(tr("Hours as printed"), m_hoursText, "hoursText");
    printed->setHint(tr("Such as: Monday to Friday 9:00–12:00 and 13:30–17:00; market days from 8:00"));
    addIdle();
    auto* save = new PrimaryButton(tr("Save"), {}, this);
    save->setObjectName(QStringLiteral("saveOffice"));
    body()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &OfficeCard::save);
    connect(m_market, &QLineEdit::textChanged, this, &OfficeCard::checkMarket);
    checkMarket();
}

void OfficeCard::addIdle()
{
    body()->addWidget(new SectionTitle(tr("When nobody is at the window"), this));
    for (QSpinBox* minutes : {m_cover, m_lock}) {
        minutes->setRange(1, longestIdle);
        minutes->setSuffix(tr(" min"));
    }
    m_coverRow = add(tr("Cover an idle window after"), m_cover, "coverMinutes");
    m_lockRow = add(tr("Lock it whole after"), m_lock, "lockMinutes");
}

FieldRow* OfficeCard::add(const QString& label, QWidget* field, const char* name)
{
    field->setObjectName(QString::fromLatin1(name));
    auto* row = new FieldRow(label, field, this);
    body()->addWidget(row);
    return row;
}

void OfficeCard::ask()
{
    whenDone(m_context.desk.officeProfile(), this, [this](const Result<OfficeProfile>& profile) {
        if (!profile)
            return m_banner->showError(m_context.words, profile.error());
        present(*profile);
    });
}

void OfficeCard::present(const OfficeProfile& profile)
{
    m_profile = profile;
    m_name->setText(qs(profile.name));
    m_phone->setText(qs(profile.phone));
    m_complaint->setText(qs(profile.complaintPhone));
    m_address->setText(qs(profile.address));
    m_market->setText(qs(profile.market));
    m_hoursText->setText(qs(profile.hoursText));
    m_cover->setValue(profile.coverMinutes);
    m_lock->setValue(profile.lockMinutes);
    const bool leader = leadsOffice(m_context.session.role);
    m_cover->setEnabled(leader);
    m_lock->setEnabled(leader);
    m_coverRow->setHint(leader ? tr("The outline stays, the words do not; a PIN or the password uncovers it.")
                               : tr("Set by who leads the office."));
    m_lockRow->setHint(leader ? tr("The program starts afresh; what is half typed in Accept is kept.")
                              : tr("Set by who leads the office."));
    OfficeHours hours = defaultOfficeHours();
    if (!profile.hours.empty()) {
        if (auto own = OfficeHours::fromJson(profile.hours))
            hours = *own;
    }
    const auto line = simpleHours(hours);
    m_simpleHours = line.has_value();
    m_hours->setEnabled(m_simpleHours);
    m_hours->setText(line.value_or(QString()));
    m_hoursRow->setHint(m_simpleHours
                            ? tr("Such as 09:00-12:00 13:30-17:00")
                            : tr("Different by season or weekday: changed on the command line only."));
}

OfficeProfile OfficeCard::edited() const
{
    OfficeProfile profile = m_profile;
    profile.name = m_name->text().trimmed().toStdString();
    profile.phone = m_phone->text().trimmed().toStdString();
    profile.complaintPhone = m_complaint->text().trimmed().toStdString();
    profile.address = m_address->text().trimmed().toStdString();
    profile.market = m_market->text().trimmed().toStdString();
    profile.hoursText = m_hoursText->text().trimmed().toStdString();
    profile.coverMinutes = m_cover->value();
    profile.lockMinutes = m_lock->value();
    if (const auto ranges = readHours(m_hours->text()); m_simpleHours && ranges) {
        OfficeHours hours = defaultOfficeHours();
        if (!profile.hours.empty()) {
            if (auto own = OfficeHours::fromJson(profile.hours))
                hours = *own;
        }
        for (std::size_t day = 0; day < 5; ++day)
            hours.sets.front().weekdays[day] = *ranges;
        if (hours != defaultOfficeHours())
            profile.hours = hours.toJson();
    }
    return profile;
}

void OfficeCard::checkMarket()
{
    const auto rule = MarketRule::parse(m_market->text().trimmed().toStdString());
    m_marketRow->setError({});
    if (!rule)
        return m_marketRow->setError(tr("Not understood. Such as lunar:1,4,7 (lunar days ending so), "
                                        "solar:5,10, weekday:2,6, odd, even, daily."));
    if (rule->clauses.empty())
        return m_marketRow->setHint(
            tr("Empty: no market. lunar:1,4,7 means lunar days ending in 1, 4 and 7."));
    QStringList next;
    std::optional<Day> day = m_context.clock->now().day();
    for (int i = 0; i < 3 && day; ++i) {
        day = nextMarketDay(*rule, *day);
        if (day) {
            next << dateText(*day, m_context.language());
            day = *day + 1;
        }
    }
    m_marketRow->setHint(
        tr("Next: %1").arg(next.join(m_context.language() == Language::Chinese ? u"、"_qs : u"; "_qs)));
}

bool OfficeCard::check()
{
    m_nameRow->setError(m_name->text().trimmed().isEmpty() ? tr("The name stands on every paper: write it.")
                                                           : QString());
    const bool badHours = m_simpleHours && !readHours(m_hours->text());
    m_hoursRow->setError(badHours ? tr("Not understood. Write it like 09:00-12:00 13:30-17:00.") : QString());
    const bool early = m_lock->value() < m_cover->value();
    m_lockRow->setError(early ? tr("The lock comes after the cover: write as many minutes or more.")
                              : QString());
    return m_nameRow->error().isEmpty() && !badHours && m_marketRow->error().isEmpty() && !early;
}

void OfficeCard::save()
{
    m_banner->clear();
    if (!check())
        return;
    const OfficeProfile profile = edited();
    whenDone(m_context.desk.setOfficeProfile(profile), this, [this, profile](const Result<Outcome>& outcome) {
        if (!outcome)
            return m_banner->showError(m_context.words, outcome.error());
        m_profile = profile;
        Q_EMIT told(tr("Saved. Papers printed from now on carry it."));
    });
}

} // namespace bm
