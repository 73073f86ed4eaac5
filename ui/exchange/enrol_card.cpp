#include "ui/exchange/enrol_card.h"

#include "ui/exchange/enrol_actions.h"
#include "ui/exchange/exchange_words.h"
#include "ui/widgets/flow_layout.h"

#include <QDir>
#include <QVBoxLayout>

namespace bm {

EnrolCard::EnrolCard(UiContext& context, EnrolActions& actions, QWidget* parent)
    : Card(tr("Enrolment"), parent)
    , m_context(context)
    , m_actions(actions)
    , m_steps(new QWidget(this))
    , m_trust(new Hint({}, this))
    , m_written(new QLabel(this))
    , m_digits(new BigLine({}, this))
    , m_request(new PrimaryButton(tr("Write the request to a stick…"), {}, this))
    , m_print(new SecondaryButton(tr("Print the fingerprint…"), {}, this))
    , m_install(new SecondaryButton(tr("Install the certificate…"), {}, this))
    , m_renew(new SecondaryButton(tr("Renew: write a request…"), {}, this))
    , m_countyPaper(new SecondaryButton(tr("Print the county's fingerprint…"), {}, this))
{
    setObjectName(QStringLiteral("enrolCard"));
    m_trust->setObjectName(QStringLiteral("enrolTrust"));
    m_written->setObjectName(QStringLiteral("enrolWritten"));
    m_written->setWordWrap(true);
    m_digits->setObjectName(QStringLiteral("enrolDigits"));
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_request->setObjectName(QStringLiteral("enrolRequest"));
    m_print->setObjectName(QStringLiteral("enrolPrint"));
    m_install->setObjectName(QStringLiteral("enrolInstall"));
    m_renew->setObjectName(QStringLiteral("enrolRenew"));
    m_countyPaper->setObjectName(QStringLiteral("enrolCountyPaper"));
    auto* steps = new QVBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(8);
    addStep(tr("1"), tr("Write the request to a stick"),
            tr("It says who this station is. Print its fingerprint too: the county compares it."));
    steps->addWidget(m_request, 0, Qt::AlignLeft);
    steps->addWidget(m_written);
    steps->addWidget(m_digits);
    steps->addWidget(m_print, 0, Qt::AlignLeft);
    addStep(tr("2"), tr("Take stick and paper to the county"),
            tr("It compares the digits, signs, and gives back a certificate file and a paper with its own 24 "
               "digits."));
    addStep(tr("3"), tr("Install the certificate"),
            tr("Choose the file and type the 24 digits from the county's paper; they are compared."));
    steps->addWidget(m_install, 0, Qt::AlignLeft);
    auto* box = new QWidget(this);
    auto* buttons = new FlowLayout(8, box);
    buttons->addWidget(m_renew);
    buttons->addWidget(m_countyPaper);
    for (QWidget* each : std::initializer_list<QWidget*>{m_steps, m_trust, box})
        body()->addWidget(each);
    for (QWidget* later : std::initializer_list<QWidget*>{m_written, m_digits, m_print, m_steps, m_trust,
                                                          m_renew, m_countyPaper})
        later->hide();
    connect(&actions, &EnrolActions::requested, this, &EnrolCard::showRequest);
    connect(&actions, &EnrolActions::changed, this, [this] { // installed, or somebody else's affair
        for (QWidget* over : std::initializer_list<QWidget*>{m_written, m_digits, m_print})
            over->hide();
    });
    connect(m_request, &QPushButton::clicked, &actions, &EnrolActions::writeRequest);
    connect(m_renew, &QPushButton::clicked, &actions, &EnrolActions::writeRequest);
    connect(m_install, &QPushButton::clicked, &actions, &EnrolActions::install);
    connect(m_print, &QPushButton::clicked, this, [this] { m_actions.printFingerprint(m_note); });
    connect(m_countyPaper, &QPushButton::clicked, this, [this] { m_actions.printFingerprint(m_note); });
}

void EnrolCard::addStep(const QString& number, const QString& title, const QString& text)
{
    auto* column = qobject_cast<QVBoxLayout*>(m_steps->layout());
    column->addWidget(new SectionTitle(tr("Step %1: %2").arg(number, title), m_steps));
    column->addWidget(new Hint(text, m_steps));
}

void EnrolCard::showRequest(const QString& file, const QString& digits)
{
    m_written->setText(tr("Written: %1\nFingerprint of this station, for the county to compare:")
                           .arg(QDir::toNativeSeparators(file)));
    m_digits->setText(digits);
    const StationInfo& own = m_context.desk.station();
    m_note = {own.office, own.officeName, own.label, digits.toStdString(), false};
    // A renewal shows the steps again: the way is the same.
    for (QWidget* each : std::initializer_list<QWidget*>{m_steps, m_written, m_digits, m_print})
        each->show();
    m_print->setFocus();
}

void EnrolCard::present(const ExchangeStatus& status)
{
    const bool county = isCounty(m_context);
    const bool renewing = status.enrolled && !m_digits->isHidden();
    m_steps->setVisible(!status.enrolled || renewing);
    m_request->setVisible(!status.enrolled);
    m_trust->setVisible(status.enrolled);
    m_renew->setVisible(status.enrolled && !county && !renewing);
    m_countyPaper->setVisible(county);
    const StationInfo& own = m_context.desk.station();
    if (county) {
        m_note = {own.office, own.officeName, own.label, status.countyFingerprint, true};
        m_trust->setText(
            tr("This is the county: the stations trust these digits.\n%1").arg(qs(status.countyFingerprint)));
    } else {
        m_trust->setText(tr("Enrolled. The county's fingerprint:\n%1\nThis station's:\n%2")
                             .arg(qs(status.countyFingerprint), qs(status.fingerprint)));
    }
}

} // namespace bm
