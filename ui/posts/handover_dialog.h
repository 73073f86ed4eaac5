// HandoverDialog: the slip with which a post goes to somebody else (AB岗工作交接单): the open cases with
// ticks for those that go to his name, and materials, seals, receipts, what is to be done.
#pragma once

#include "core/desk/views.h"
#include "ui/posts/people_form.h"

class QListWidget;

namespace bm {

class MomentField;

class HandoverDialog final : public PeopleForm
{
    Q_OBJECT

public:
    HandoverDialog(const PeopleGround& ground, const GiveHandover& draft, QWidget* parent = nullptr);

protected:
    [[nodiscard]] PeopleCommand command() const override;
    [[nodiscard]] bool check() override;
    void refused(const Error& error) override;

private:
    void showPost(); // its holders, its open cases
    void askCases();
    void showCases(int total);

    std::string m_leave;
    std::vector<CaseLine> m_lines; // open cases of the post
    int m_round = 0;
    QComboBox* m_post;
    QComboBox* m_from;
    QComboBox* m_to;
    MomentField* m_begins;
    MomentField* m_ends;
    QListWidget* m_cases;
    QLabel* m_casesHint;
    QCheckBox* m_all;
    QPlainTextEdit* m_materials;
    QPlainTextEdit* m_seals;
    QPlainTextEdit* m_receipts;
    QPlainTextEdit* m_notes;
    FieldRow* m_casesRow;
    FieldRow* m_beginsRow;
    FieldRow* m_endsRow;
};

} // namespace bm
