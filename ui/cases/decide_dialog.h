// DecideDialog: 办结. Edits a DecideCase and gives it back.
#pragma once

#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

#include <memory>

class QCheckBox;

namespace bm {

class DecideDialog final : public FormDialog
{
    Q_OBJECT

public:
    // matter may be empty (not loaded); it says whether a certificate comes out and who decides.
    DecideDialog(const UiContext& context, const CaseView& shown, const std::shared_ptr<const Matter>& matter,
                 QWidget* parent = nullptr);
    [[nodiscard]] DecideCase draft() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void showBody(bool on);

    std::string m_number;
    QComboBox* m_result;
    QLineEdit* m_certificate;
    QCheckBox* m_elsewhere;
    QLineEdit* m_body;
    QLineEdit* m_bodyNumber;
    QLineEdit* m_bodyDay;
    QPlainTextEdit* m_note;
    FieldRow* m_bodyRow = nullptr;
    FieldRow* m_bodyNumberRow = nullptr;
    FieldRow* m_bodyDayRow = nullptr;
};

} // namespace bm
