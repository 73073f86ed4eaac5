#include "ui/posts/staff_dialog.h"

#include "ui/posts/people_words.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QLineEdit>

namespace bm {

namespace {

constexpr int shortest = 8; // characters of a password

const std::vector<std::string>& officeRoles()
{
    static const std::vector<std::string> roles{"clerk",  "section-head", "director",
                                                "leader", "organ-head",   "supervisor"};
    return roles;
}

std::vector<std::string> employments()
{
    std::vector<std::string> codes = Words::codes("employment");
    codes.insert(codes.begin(), std::string()); // not said
    return codes;
}

QString joined(const std::vector<std::string>& list)
{
    QStringList out;
    for (const std::string& one : list)
        out << qs(one);
    return out.join(u'、');
}

} // namespace

StaffDialog::StaffDialog(const PeopleGround& ground, const StaffView* staff, QWidget* parent)
    : PeopleForm(ground, staff ? tr("Change %1").arg(qs(staff->name)) : tr("Add a person"),
                 staff && !staff->active ? tr("Switched off now; saving switches the account on again.")
                                         : tr("Only who leads the office changes the list of staff."),
                 tr("Save"), parent)
    , m_active(true)
    , m_name(line("staffName", staff ? staff->name : ""))
    , m_account(line("staffAccount", staff ? staff->account : ""))
    , m_role(codeBox("staffRole", "role", officeRoles(), staff ? staff->role : "clerk"))
    , m_unit(line("staffUnit", staff ? staff->unit : ""))
    , m_employment(codeBox("staffEmployment", "employment", employments(), staff ? staff->employment : ""))
    , m_badge(line("staffBadge", staff ? staff->badge : ""))
    , m_phone(line("staffPhone", staff ? staff->phone : ""))
    , m_languages(line("staffLanguages"))
    , m_password(line("staffPassword"))
{
    setObjectName(QStringLiteral("staffDialog"));
    m_languages->setText(staff ? joined(staff->languages) : QString());
    m_password->setEchoMode(QLineEdit::Password);
    m_nameRow = addRow(tr("Name"), m_name);
    m_accountRow = addRow(tr("Account"), m_account);
    m_accountRow->setHint(tr("Letters and digits; typed at every login and never changed."));
    m_account->setReadOnly(staff != nullptr);
    addRow(tr("Role"), m_role)->setQuiet();
    addRow(tr("Home unit"), m_unit)->setQuiet();
    m_employmentRow = addRow(tr("Employment"), m_employment);
    addRow(tr("Badge number"), m_badge)->setQuiet();
    addRow(tr("Telephone"), m_phone)->setQuiet();
    addRow(tr("Languages and dialects"), m_languages)->setQuiet();
    if (staff == nullptr) {
        m_passwordRow = addRow(tr("First password"), m_password);
        m_passwordRow->setHint(tr("At least 8 characters; empty: the person cannot log in yet."));
    } else {
        m_password->hide();
    }
    const auto warn = [this] {
        const std::string kind = chosen(m_employment);
        m_employmentRow->setHint(kind == "workman" || kind == "temporary"
                                     ? tr("Workmen and temporary staff may not hold a window by themselves.")
                                     : QString());
    };
    connect(m_employment, &QComboBox::currentIndexChanged, this, warn);
    warn();
    m_name->setFocus();
}

PeopleCommand StaffDialog::command() const
{
    SetStaff out;
    out.account = typed(m_account);
    out.name = typed(m_name);
    out.role = chosen(m_role);
    out.unit = typed(m_unit);
    out.employment = chosen(m_employment);
    out.badge = typed(m_badge);
    out.phone = typed(m_phone);
    out.languages = listTyped(m_languages->text());
    out.active = m_active;
    out.password = m_password->text().toStdString();
    return out;
}

bool StaffDialog::check()
{
    const bool noName = m_name->text().trimmed().isEmpty();
    const bool noAccount = m_account->text().trimmed().isEmpty();
    const bool badPassword = !m_password->text().isEmpty() && m_password->text().size() < shortest;
    m_nameRow->setError(noName ? tr("Write the name.") : QString());
    m_accountRow->setError(noAccount ? tr("Write an account, such as zhangsan.") : QString());
    bool taken = false;
    if (!m_account->isReadOnly()) {
        taken = staffOf(ground().people, typed(m_account)) != nullptr;
        if (taken)
            m_accountRow->setError(tr("Somebody has this account already. Choose another."));
    }
    if (m_passwordRow != nullptr)
        m_passwordRow->setError(badPassword ? tr("At least 8 characters.") : QString());
    QWidget* wrong = noName ? m_name : noAccount || taken ? m_account : badPassword ? m_password : nullptr;
    if (wrong != nullptr)
        wrong->setFocus();
    return wrong == nullptr;
}

void StaffDialog::refused(const Error& error)
{
    if (error.code == "account-bad")
        m_account->setFocus();
}

SetStaff asCommand(const StaffView& staff)
{
    SetStaff out;
    out.account = staff.account;
    out.name = staff.name;
    out.role = staff.role;
    out.unit = staff.unit;
    out.employment = staff.employment;
    out.badge = staff.badge;
    out.phone = staff.phone;
    out.languages = staff.languages;
    out.active = staff.active;
    return out;
}

} // namespace bm
