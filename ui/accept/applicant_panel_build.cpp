// The fields of the panel, made once.
#include "ui/accept/applicant_panel.h"
#include "ui/accept/relative_question.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace bm {

namespace {

constexpr std::array<const char*, 3> mandates = {"written", "card-shown", "guardian"};
constexpr std::array<const char*, 4> kinds = {"person", "household", "couple", "organisation"};

std::string text(const QLineEdit* edit)
{
    return edit->text().trimmed().toStdString();
}

} // namespace

QLineEdit* ApplicantPanel::line(const QString& name, int limit)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(limit);
    connect(edit, &QLineEdit::textEdited, this, &ApplicantPanel::changed);
    return edit;
}

void ApplicantPanel::makeKinds(QVBoxLayout& column)
{
    m_kindLine = new QWidget(this);
    auto* row = new QHBoxLayout(m_kindLine);
    row->setContentsMargins(0, 0, 0, m_context.theme.px(4));
    for (const char* kind : kinds) {
        auto* chip = new Chip(m_context.say("applicant-type", kind), m_kindLine);
        chip->setObjectName(QStringLiteral("kind-") + QString::fromLatin1(kind));
        chip->setFocusPolicy(Qt::TabFocus);
        row->addWidget(chip);
        m_kinds.emplace_back(kind, chip);
        connect(chip, &QPushButton::clicked, this, [this, kind] {
            setKind(kind);
            Q_EMIT changed();
        });
    }
    row->addStretch(1);
    column.addWidget(m_kindLine);
}

void ApplicantPanel::makeOrganisation(QVBoxLayout& column)
{
    m_organisation = new QWidget(this);
    auto* grid = new QGridLayout(m_organisation);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_context.theme.grid(2));
    m_orgName = line(QStringLiteral("organisationName"), 100);
    m_orgCode = line(QStringLiteral("organisationCode"), 30);
    m_orgLegal = line(QStringLiteral("organisationLegalPerson"), 50);
    m_orgNameRow = new FieldRow(tr("Name of the organisation"), m_orgName, m_organisation);
    m_orgCodeRow = new FieldRow(tr("Unified social credit code"), m_orgCode, m_organisation);
    m_orgLegalRow = new FieldRow(tr("Legal representative"), m_orgLegal, m_organisation);
    grid->addWidget(m_orgNameRow, 0, 0, 1, 2);
    grid->addWidget(m_orgCodeRow, 1, 0);
    grid->addWidget(m_orgLegalRow, 1, 1);
    column.addWidget(m_organisation);
    connect(m_orgCode, &QLineEdit::editingFinished, this, [this] {
        const Result<std::string> code = parseCreditCode(text(m_orgCode));
        m_orgCodeRow->setError(text(m_orgCode).empty() || code ? QString()
                                                               : m_context.words.error(code.error()));
    });
    connect(m_orgName, &QLineEdit::textEdited, this, [this] { m_orgNameRow->setError({}); });
}

void ApplicantPanel::makeVillage(QVBoxLayout& column)
{
    m_village = line(QStringLiteral("village"), 100);
    m_villageRow = new FieldRow(tr("Village and group"), m_village, this);
    column.addWidget(m_villageRow);
}

void ApplicantPanel::makeMembers(QVBoxLayout& column)
{
    m_memberBox = new QWidget(this);
    auto* box = new QVBoxLayout(m_memberBox);
    box->setContentsMargins(0, 0, 0, 0);
    m_memberColumn = new QVBoxLayout;
    box->addLayout(m_memberColumn);
    m_addMember = new SecondaryButton(tr("Add a member"), QKeySequence(Qt::CTRL | Qt::Key_M), m_memberBox);
    m_addMember->setObjectName(QStringLiteral("addMember"));
    box->addWidget(m_addMember, 0, Qt::AlignLeft);
    column.addWidget(m_memberBox);
    connect(m_addMember, &QPushButton::clicked, this, [this] {
        addMember({}, true);
        Q_EMIT changed();
    });
}

void ApplicantPanel::makeAgent(QVBoxLayout& column)
{
    m_withAgent =
        new SecondaryButton(tr("Somebody came for the applicant"), QKeySequence(Qt::CTRL | Qt::Key_D), this);
    m_withAgent->setObjectName(QStringLiteral("withAgent"));
    m_withAgent->setCheckable(true);
    column.addWidget(m_withAgent, 0, Qt::AlignLeft);
    m_agentBox = new QWidget(this);
    auto* box = new QVBoxLayout(m_agentBox);
    box->setContentsMargins(0, m_context.theme.grid(1), 0, 0);
    m_agent = new PartyEditor(m_context, QStringLiteral("agent"), PartyFields::Agent, m_agentBox);
    box->addWidget(m_agent);
    m_mandate = new QComboBox(m_agentBox);
    m_mandate->setObjectName(QStringLiteral("mandate"));
    m_mandate->addItem(tr("not said"), QString());
    for (const char* mandate : mandates)
        m_mandate->addItem(m_context.say("mandate", mandate), QString::fromLatin1(mandate));
    box->addWidget(new FieldRow(tr("What entitles the agent"), m_mandate, m_agentBox));
    column.addWidget(m_agentBox);
    connect(m_withAgent, &QPushButton::clicked, this, [this](bool on) {
        refresh();
        if (on)
            m_agent->focusNumber();
        Q_EMIT changed();
    });
    connect(m_mandate, &QComboBox::activated, this, &ApplicantPanel::changed);
    connect(m_agent, &PartyEditor::changed, this, &ApplicantPanel::changed);
    connect(m_agent, &PartyEditor::scanned, this, &ApplicantPanel::scanned);
    connect(m_agent, &PartyEditor::finished, this, &ApplicantPanel::finished);
}

void ApplicantPanel::makeMore(QVBoxLayout& column)
{
    m_relatives = new RelativeQuestion(m_context, this);
    column.addWidget(m_relatives);
    connect(m_relatives, &RelativeQuestion::changed, this, &ApplicantPanel::changed);

    m_platform = line(QStringLiteral("platformNumber"), 60);
    m_platformRow = new FieldRow(tr("Number in the province's platform"), m_platform, this);
    column.addWidget(m_platformRow);
    auto* marks = new QHBoxLayout;
    m_major = new QCheckBox(tr("Major matter"), this);
    m_green = new QCheckBox(tr("Green lane (old, disabled, urgent)"), this);
    m_leaveOpen = new QCheckBox(tr("Not finished on the spot (done later today)"), this);
    m_major->setObjectName(QStringLiteral("major"));
    m_green->setObjectName(QStringLiteral("green"));
    m_leaveOpen->setObjectName(QStringLiteral("leaveOpen"));
    for (QCheckBox* box : {m_major, m_green}) {
        marks->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &ApplicantPanel::changed);
    }
    connect(m_leaveOpen, &QCheckBox::clicked, this, &ApplicantPanel::changed);
    marks->addStretch(1);
    column.addLayout(marks);
    column.addWidget(m_leaveOpen);
}

} // namespace bm
