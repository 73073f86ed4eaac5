// CorrectDialog: 更正 of who applies: name, numbers, telephone, address, platform number. Edits a CorrectCase
// and gives it back: only what was changed, and why. Nothing is overwritten: a correction is an entry of its
// own.
#pragma once

#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

namespace bm {

class CorrectDialog final : public FormDialog
{
    Q_OBJECT

public:
    // applicant: whole, as revealApplicant() gave it.
    CorrectDialog(const UiContext& context, const CaseView& shown, const Applicant& applicant,
                  QWidget* parent = nullptr);
    [[nodiscard]] CorrectCase draft() const;
    // The core refused: shown beside the field it names, the dialog is run again.
    void showError(const Words& words, const Error& error);

protected:
    [[nodiscard]] bool check() override;

private:
    [[nodiscard]] Applicant edited() const;

    std::string m_number, m_platform;
    Applicant m_applicant;
    Day m_today;
    Words m_words;
    QLineEdit* m_name;
    QLineEdit* m_idNumber;
    QLineEdit* m_phone;
    QLineEdit* m_address;
    QLineEdit* m_platformField;
    QLineEdit* m_reason;
    FieldRow* m_nameRow = nullptr;
    FieldRow* m_idRow = nullptr;
    FieldRow* m_phoneRow = nullptr;
    FieldRow* m_addressRow = nullptr;
    FieldRow* m_reasonRow = nullptr;
};

} // namespace bm
