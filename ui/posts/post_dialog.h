// PostDialog: a post: its windows, the A holder, who covers in which order, the covering group, or that it is
// lawfully held by one alone. DutyDialog: who is on duty on which days.
#pragma once

#include "ui/posts/people_form.h"

class QListWidget;

namespace bm {

class DayField;
class MomentField;

class PostDialog final : public PeopleForm
{
    Q_OBJECT

public:
    // nullptr: a new post. `windows`: names known from the matters, as a help.
    PostDialog(const PeopleGround& ground, const PostNow* post, const QStringList& windows,
               QWidget* parent = nullptr);

protected:
    [[nodiscard]] PeopleCommand command() const override;
    [[nodiscard]] bool check() override;
    void refused(const Error& error) override;

private:
    void fillGroup(const std::vector<std::string>& group);

    std::string m_code;
    std::vector<std::string> m_further; // backups after D: kept as they are
    QLineEdit* m_name;
    QCheckBox* m_all;
    QLineEdit* m_windows;
    QComboBox* m_a;
    std::vector<QComboBox*> m_backups; // B, C, D
    QListWidget* m_group;
    QCheckBox* m_alone;
    MomentField* m_from;
    FieldRow* m_windowsRow;
    FieldRow* m_fromRow;
};

class DutyDialog final : public PeopleForm
{
    Q_OBJECT

public:
    explicit DutyDialog(const PeopleGround& ground, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PeopleCommand command() const override;
    [[nodiscard]] bool check() override;

private:
    void showFields();

    QComboBox* m_kind;
    QComboBox* m_who;
    QLineEdit* m_place;
    DayField* m_from;
    DayField* m_to;
    FieldRow* m_whoRow;
    FieldRow* m_placeRow;
    FieldRow* m_fromRow;
    FieldRow* m_toRow;
};

} // namespace bm
