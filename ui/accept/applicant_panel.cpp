#include "ui/accept/applicant_panel.h"

#include "reports/words/dates.h"
#include "ui/accept/accept_rules.h"
#include "ui/accept/relative_question.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace bm {

namespace {

std::string text(const QLineEdit* edit)
{
    return edit->text().trimmed().toStdString();
}

} // namespace

ApplicantPanel::ApplicantPanel(UiContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(4));
    makeKinds(*column);
    makeOrganisation(*column);
    m_applicant = new PartyEditor(context, QStringLiteral("applicant"), PartyFields::Applicant, this);
    column->addWidget(m_applicant);
    m_known = new Hint({}, this);
    m_known->setObjectName(QStringLiteral("knownHint"));
    column->addWidget(m_known);
    makeVillage(*column);
    makeMembers(*column);
    makeAgent(*column);
    makeMore(*column);
    column->addStretch(1);
    m_applicant->setJudge([this](const IdNumber& number) { return judge(number); });
    connect(m_applicant, &PartyEditor::changed, this, &ApplicantPanel::changed);
    connect(m_applicant, &PartyEditor::numberKnown, this, &ApplicantPanel::numberKnown);
    connect(m_applicant, &PartyEditor::scanned, this, &ApplicantPanel::scanned);
    connect(m_applicant, &PartyEditor::finished, this, &ApplicantPanel::finished);
    setKind("person");
}

void ApplicantPanel::setKind(const std::string& kind)
{
    m_kind = kind;
    if (kind == "couple" && m_members.empty())
        addMember({}, false);
    if (kind == "organisation" && !m_showing)
        m_withAgent->setChecked(true);
    refresh();
}

void ApplicantPanel::addMember(const Party& party, bool focus)
{
    Member member;
    member.line = new QWidget(m_memberBox);
    auto* row = new QHBoxLayout(member.line);
    row->setContentsMargins(0, 0, 0, 0);
    member.editor = new PartyEditor(m_context, QStringLiteral("member%1").arg(m_members.size() + 1),
                                    PartyFields::Member, member.line);
    member.editor->show(party);
    auto* remove = new QPushButton(QStringLiteral("×"), member.line);
    remove->setAccessibleName(tr("Remove this member"));
    remove->setFocusPolicy(Qt::ClickFocus);
    setStyleProperty(remove, "look", QStringLiteral("flat"));
    row->addWidget(member.editor, 1);
    row->addWidget(remove, 0, Qt::AlignVCenter);
    m_memberColumn->addWidget(member.line);
    PartyEditor* editor = member.editor;
    connect(remove, &QPushButton::clicked, this, [this, editor] { removeMember(editor); });
    connect(editor, &PartyEditor::changed, this, &ApplicantPanel::changed);
    connect(editor, &PartyEditor::numberKnown, this, &ApplicantPanel::numberKnown);
    connect(editor, &PartyEditor::scanned, this, &ApplicantPanel::scanned);
    connect(editor, &PartyEditor::finished, this, &ApplicantPanel::finished);
    m_members.push_back(member);
    if (focus)
        editor->focusNumber();
}

void ApplicantPanel::removeMember(PartyEditor* editor)
{
    const auto found =
        std::find_if(m_members.begin(), m_members.end(), [&](const Member& m) { return m.editor == editor; });
    if (found == m_members.end())
        return;
    found->line->hide();
    found->line->deleteLater();
    m_members.erase(found);
    Q_EMIT changed();
}

void ApplicantPanel::refresh()
{
    const std::vector<std::string> allowed = applicantKinds(m_matter.get());
    const bool any = m_matter == nullptr || m_matter->outsideCatalogue;
    int shown = 0;
    for (const auto& [kind, chip] : m_kinds) {
        // A household or an organisation may stand at any window; the guide's own kind comes preselected.
        const bool fits =
            any || kind == m_kind || std::find(allowed.begin(), allowed.end(), kind) != allowed.end();
        chip->setVisible(fits);
        chip->setChecked(kind == m_kind);
        shown += fits ? 1 : 0;
    }
    m_kindLine->setVisible(shown > 1);
    const bool organisation = m_kind == "organisation";
    m_organisation->setVisible(organisation);
    m_applicant->setVisible(!organisation);
    m_known->setVisible(!organisation && !m_known->text().isEmpty());
    m_memberBox->setVisible(m_kind == "household" || m_kind == "couple");
    m_addMember->setVisible(m_kind == "household");
    m_agentBox->setVisible(m_withAgent->isChecked());
    m_relatives->setVisible(m_matter != nullptr && m_matter->askRelatives);
    m_leaveOpen->setVisible(m_matter != nullptr && m_matter->mode == "instant");
}

void ApplicantPanel::show(std::shared_ptr<const Matter> matter, const AcceptForm& form)
{
    m_showing = true;
    m_matter = std::move(matter);
    const Applicant& applicant = form.applicant;
    m_known->clear();
    for (const Member& member : m_members)
        member.line->deleteLater();
    m_members.clear();
    m_applicant->show(applicant.parties.empty() ? Party{} : applicant.parties.front());
    for (std::size_t i = 1; i < applicant.parties.size(); ++i)
        addMember(applicant.parties[i], false);
    const Organisation organisation = applicant.organisation.value_or(Organisation{});
    m_orgName->setText(qs(organisation.name));
    m_orgCode->setText(qs(organisation.code));
    m_orgLegal->setText(qs(organisation.legalPerson));
    m_village->setText(qs(applicant.village));
    m_withAgent->setChecked(applicant.agent.has_value());
    m_agent->show(applicant.agent.value_or(Party{}));
    m_mandate->setCurrentIndex(std::max(m_mandate->findData(qs(applicant.mandate)), 0));
    m_relatives->show(applicant);
    m_platform->setText(qs(form.platformNumber));
    m_major->setChecked(form.major);
    m_green->setChecked(form.green);
    m_leaveOpen->setChecked(form.leaveOpen);
    m_note = applicant.note;
    clearErrors();
    setKind(applicant.type.empty() ? applicantKinds(m_matter.get()).front() : applicant.type);
    m_applicant->setJudge([this](const IdNumber& number) { return judge(number); });
    m_showing = false;
}

void ApplicantPanel::writeTo(AcceptForm& form) const
{
    Applicant& applicant = form.applicant;
    applicant = Applicant{};
    applicant.type = m_kind;
    if (m_kind == "organisation") {
        applicant.organisation = Organisation{text(m_orgName), text(m_orgCode), text(m_orgLegal)};
    } else {
        applicant.parties.push_back(m_applicant->party());
        if (m_kind != "person") {
            for (const Member& member : m_members)
                applicant.parties.push_back(member.editor->party());
        }
    }
    if (m_withAgent->isChecked()) {
        applicant.agent = m_agent->party();
        applicant.mandate = m_mandate->currentData().toString().toStdString();
    }
    applicant.village = text(m_village);
    m_relatives->writeTo(applicant);
    applicant.note = m_note;
    form.platformNumber = text(m_platform);
    form.major = m_major->isChecked();
    form.green = m_green->isChecked();
    form.leaveOpen = m_leaveOpen->isVisibleTo(this) && m_leaveOpen->isChecked();
}

void ApplicantPanel::focusFirst()
{
    if (m_kind == "organisation") {
        m_orgName->setFocus();
        return;
    }
    if (!m_applicant->focusEmpty())
        m_applicant->focusNumber();
}

void ApplicantPanel::typeIntoNumber(const QString& typed)
{
    if (m_kind == "organisation" && m_withAgent->isChecked())
        m_agent->typeIntoNumber(typed);
    else
        m_applicant->typeIntoNumber(typed);
}

void ApplicantPanel::fillKnown(const Applicant& known, int earlier)
{
    if (m_kind == "organisation" || known.parties.empty())
        return;
    m_applicant->fillEmpty(known.parties.front());
    // The family of the last case, when none was typed: a household is asked for as a whole.
    if (m_kind == "household" && known.type == "household" && m_members.empty()) {
        for (std::size_t i = 1; i < known.parties.size(); ++i)
            addMember(known.parties[i], false);
    }
    if (m_village->text().isEmpty())
        m_village->setText(qs(known.village));
    m_known->setText(
        tr("Known from %n earlier case(s): name and telephone filled in. Ask whether they still hold.",
           nullptr, std::max(earlier, 1)));
    refresh();
    Q_EMIT changed();
}

bool ApplicantPanel::holdsError()
{
    std::vector<PartyEditor*> editors;
    if (m_kind != "organisation")
        editors.push_back(m_applicant);
    if (m_kind == "household" || m_kind == "couple") {
        for (const Member& member : m_members)
            editors.push_back(member.editor);
    }
    if (m_withAgent->isChecked())
        editors.push_back(m_agent);
    for (PartyEditor* editor : editors) {
        if (editor->numberWrong()) {
            editor->focusNumber();
            return true;
        }
    }
    return false;
}

bool ApplicantPanel::showError(const Error& error)
{
    const std::string field = error.arg("field");
    const QString words = m_context.words.error(error);
    const auto tail = [&](const std::string& prefix) { return field.substr(prefix.size()); };
    if (field.starts_with("parties[0]."))
        return m_applicant->setError(tail("parties[0]."), words);
    for (std::size_t i = 0; i < m_members.size(); ++i) {
        const std::string prefix = "parties[" + std::to_string(i + 1) + "].";
        if (field.starts_with(prefix))
            return m_members[i].editor->setError(tail(prefix), words);
    }
    if (field.starts_with("agent."))
        return m_agent->setError(tail("agent."), words);
    const std::array<std::tuple<const char*, FieldRow*, QLineEdit*>, 5> rows{
        std::tuple{"organisation.name", m_orgNameRow, m_orgName},
        {"organisation.code", m_orgCodeRow, m_orgCode},
        {"organisation.legal_person", m_orgLegalRow, m_orgLegal},
        {"village", m_villageRow, m_village},
        {"platform-number", m_platformRow, m_platform}};
    for (const auto& [name, row, edit] : rows) {
        if (field != name)
            continue;
        row->setError(words);
        edit->setFocus();
        return true;
    }
    return false;
}

void ApplicantPanel::clearErrors()
{
    m_applicant->clearErrors();
    m_agent->clearErrors();
    for (const Member& member : m_members)
        member.editor->clearErrors();
    for (FieldRow* row : {m_orgNameRow, m_orgCodeRow, m_orgLegalRow, m_villageRow, m_platformRow})
        row->setError({});
}

QString ApplicantPanel::judge(const IdNumber& number) const
{
    if (!m_matter)
        return {};
    const Day today = m_context.clock->now().day();
    if (const std::optional<Day> from = oldEnoughFrom(*m_matter, number.birth, today)) {
        return tr("Not yet %1 years old: may apply from %2.")
            .arg(m_matter->minAge)
            .arg(dateText(*from, m_context.language()));
    }
    if ((m_matter->sex == "female" && number.sex != Sex::Female) ||
        (m_matter->sex == "male" && number.sex != Sex::Male))
        return tr("The guide names the other sex for this matter; check the card.");
    return {};
}

} // namespace bm
