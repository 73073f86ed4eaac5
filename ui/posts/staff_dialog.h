// StaffDialog: one person of the office: who he is, what he may do, where he comes from.
#pragma once

#include "ui/posts/people_form.h"

namespace bm {

class StaffDialog final : public PeopleForm
{
    Q_OBJECT

public:
    // nullptr: somebody new
    StaffDialog(const PeopleGround& ground, const StaffView* staff, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PeopleCommand command() const override;
    [[nodiscard]] bool check() override;
    void refused(const Error& error) override;

private:
    bool m_active;
    QLineEdit* m_name;
    QLineEdit* m_account;
    QComboBox* m_role;
    QLineEdit* m_unit;
    QComboBox* m_employment;
    QLineEdit* m_badge;
    QLineEdit* m_phone;
    QLineEdit* m_languages;
    QLineEdit* m_password;
    FieldRow* m_nameRow;
    FieldRow* m_accountRow;
    FieldRow* m_employmentRow;
    FieldRow* m_passwordRow = nullptr;
};

// The same person, as the command that keeps or changes him.
[[nodiscard]] SetStaff asCommand(const StaffView& staff);

} // namespace bm
