// DeliverDialog: 交付, to whom and how it was checked. Edits a DeliverCase and gives it back.
#pragma once

#include "core/cases/commands.h"
#include "core/desk/views.h"
#include "ui/widgets/form_dialog.h"

namespace bm {

class DeliverDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit DeliverDialog(const CaseView& shown, QWidget* parent = nullptr);
    [[nodiscard]] DeliverCase draft() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void showOther();

    std::string m_number;
    QComboBox* m_to;
    QLineEdit* m_name;
    QLineEdit* m_relation;
    QComboBox* m_checked;
    QComboBox* m_way;
    QLineEdit* m_note;
    FieldRow* m_nameRow = nullptr;
    FieldRow* m_relationRow = nullptr;
};

} // namespace bm
