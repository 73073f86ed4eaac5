// ApplicantPanel: who applies. A person, a household with its members, a couple, an organisation; the agent
// who comes for them; village, the relatives' question of assistance matters, the number in the province's
// platform and marks. What is known from earlier cases fills only what was left empty.
#pragma once

#include "core/matters/matter.h"
#include "ui/accept/accept_form.h"
#include "ui/accept/party_editor.h"
#include "ui/context.h"

#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace bm {

class Chip;
class RelativeQuestion;
class FieldRow;
class Hint;

class ApplicantPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicantPanel(UiContext& context, QWidget* parent = nullptr);

    void show(std::shared_ptr<const Matter> matter, const AcceptForm& form);
    void writeTo(AcceptForm& form) const;
    void focusFirst(); // the first empty field that matters
    void typeIntoNumber(const QString& text);
    void fillKnown(const Applicant& known, int earlier);
    // A number is wrong, or its owner too young: the focus goes there. True: there is such a field.
    bool holdsError();
    // Says the error beside the field it names; false when it names none of ours.
    bool showError(const Error& error);
    void clearErrors();

Q_SIGNALS:
    void changed();
    void numberKnown(const QString& number); // of the applicant, or of a member
    void scanned(const QString& text);
    void finished();

private:
    struct Member
    {
        QWidget* line = nullptr;
        PartyEditor* editor = nullptr;
    };
    void makeKinds(QVBoxLayout& column);
    void makeOrganisation(QVBoxLayout& column);
    void makeVillage(QVBoxLayout& column);
    void makeMembers(QVBoxLayout& column);
    void makeAgent(QVBoxLayout& column);
    void makeMore(QVBoxLayout& column);
    void setKind(const std::string& kind);
    void addMember(const Party& party, bool focus);
    void removeMember(PartyEditor* editor);
    void refresh();
    QLineEdit* line(const QString& name, int limit);
    [[nodiscard]] QString judge(const IdNumber& number) const;

    UiContext& m_context;
    std::shared_ptr<const Matter> m_matter;
    std::string m_kind = "person";
    QWidget* m_kindLine = nullptr;
    std::vector<std::pair<std::string, Chip*>> m_kinds;
    QWidget* m_organisation = nullptr;
    QLineEdit *m_orgName = nullptr, *m_orgCode = nullptr, *m_orgLegal = nullptr;
    FieldRow *m_orgNameRow = nullptr, *m_orgCodeRow = nullptr, *m_orgLegalRow = nullptr;
    PartyEditor* m_applicant = nullptr;
    Hint* m_known = nullptr;
    QLineEdit* m_village = nullptr;
    FieldRow* m_villageRow = nullptr;
    QWidget* m_memberBox = nullptr;
    QVBoxLayout* m_memberColumn = nullptr;
    QPushButton* m_addMember = nullptr;
    std::vector<Member> m_members;
    QPushButton* m_withAgent = nullptr;
    QWidget* m_agentBox = nullptr;
    PartyEditor* m_agent = nullptr;
    QComboBox* m_mandate = nullptr;
    RelativeQuestion* m_relatives = nullptr;
    QLineEdit* m_platform = nullptr;
    FieldRow* m_platformRow = nullptr;
    QCheckBox *m_major = nullptr, *m_green = nullptr, *m_leaveOpen = nullptr;
    std::string m_note;
    bool m_showing = false;
};

} // namespace bm
