// AbsenceDialog: somebody is away from, to, and why; as a plan or as a fact. When A and B would be away
// together it says so and asks which leader decided it. BackDialog: he is back early.
#pragma once

#include "ui/posts/people_form.h"

namespace bm {

class MomentField;

class AbsenceDialog final : public PeopleForm
{
    Q_OBJECT

public:
    AbsenceDialog(const PeopleGround& ground, const AddLeave& draft, QWidget* parent = nullptr);
    [[nodiscard]] AddLeave leave() const;

protected:
    [[nodiscard]] PeopleCommand command() const override { return leave(); }
    [[nodiscard]] bool check() override;
    void refused(const Error& error) override;

private:
    QComboBox* m_who;
    QComboBox* m_kind;
    MomentField* m_from;
    MomentField* m_to;
    QLineEdit* m_reason;
    QCheckBox* m_fact;
    QComboBox* m_decided;
    FieldRow* m_fromRow;
    FieldRow* m_toRow;
    FieldRow* m_reasonRow;
    FieldRow* m_decidedRow;
};

class BackDialog final : public PeopleForm
{
    Q_OBJECT

public:
    BackDialog(const PeopleGround& ground, const LeaveView& leave, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PeopleCommand command() const override;
    [[nodiscard]] bool check() override;

private:
    std::string m_leave;
    MomentField* m_at;
    FieldRow* m_row;
};

} // namespace bm
