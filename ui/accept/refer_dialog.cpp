#include "ui/accept/refer_dialog.h"

#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QLineEdit>

namespace bm {

QString proposedPlace(const Matter& matter, const std::string& ownLevel)
{
    if (!matter.consult.place.empty())
        return qs(matter.consult.place);
    for (const Authority* authority : {&matter.accepts, &matter.takesIn, &matter.decides}) {
        if (!authority->office.empty() && authority->level != ownLevel)
            return qs(authority->office);
    }
    return {};
}

ReferDialog::ReferDialog(UiContext& context, const std::shared_ptr<const Matter>& matter,
                         const QString& asked, QWidget* parent)
    : FormDialog(tr("Refer"), tr("Prints where to go, without a name and without a case."),
                 tr("Print the slip"), parent)
    , m_matter(matter ? matter->code : std::string())
    , m_asked(new QLineEdit)
    , m_place(new QLineEdit)
    , m_address(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_hours(new QLineEdit)
{
    setObjectName(QStringLiteral("referDialog"));
    m_asked->setObjectName(QStringLiteral("referAsked"));
    m_place->setObjectName(QStringLiteral("referPlace"));
    m_address->setObjectName(QStringLiteral("referAddress"));
    m_phone->setObjectName(QStringLiteral("referPhone"));
    m_hours->setObjectName(QStringLiteral("referHours"));
    for (QLineEdit* edit : {m_asked, m_place, m_address, m_phone, m_hours})
        edit->setMaxLength(200);
    m_askedRow = addRow(tr("What was asked for"), m_asked);
    m_placeRow = addRow(tr("Where to go"), m_place);
    addRow(tr("Address there"), m_address);
    addRow(tr("Telephone there"), m_phone);
    addRow(tr("Hours there"), m_hours);
    m_asked->setText(matter ? qs(matter->name) : asked);
    if (matter) {
        m_place->setText(proposedPlace(*matter, context.desk.station().level));
        m_phone->setText(qs(matter->consult.phone));
        m_hours->setText(qs(matter->consult.hours));
    }
    (m_asked->text().isEmpty() ? m_asked : m_place)->setFocus();
}

GiveAdvice ReferDialog::advice() const
{
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    GiveAdvice advice;
    advice.kind = "referral-slip";
    advice.matter = m_matter;
    advice.subjectWords = text(m_asked);
    advice.referTo = text(m_place);
    advice.referAddress = text(m_address);
    advice.referPhone = text(m_phone);
    advice.referHours = text(m_hours);
    return advice;
}

bool ReferDialog::check()
{
    const bool asked = !m_asked->text().trimmed().isEmpty();
    const bool place = !m_place->text().trimmed().isEmpty();
    m_askedRow->setError(asked ? QString() : tr("Say what was asked for: it stands on the slip."));
    m_placeRow->setError(place ? QString() : tr("Say where to go: the slip is for that."));
    if (!asked || !place)
        (asked ? m_place : m_asked)->setFocus();
    return asked && place;
}

} // namespace bm
