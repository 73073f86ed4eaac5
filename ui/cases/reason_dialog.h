// ReasonDialog: asks for a reason: a usual one, or words of one's own. For undo, void, correction of a paper.
#pragma once

#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

namespace bm {

class ReasonDialog final : public FormDialog
{
    Q_OBJECT

public:
    // reasons: codes of the vocabulary's group "reason", offered first.
    ReasonDialog(const UiContext& context, const QString& title, const QString& what, const QString& verb,
                 const std::vector<std::string>& reasons, QWidget* parent = nullptr);
    [[nodiscard]] std::string reason() const; // never empty once accepted

protected:
    [[nodiscard]] bool check() override;

private:
    QComboBox* m_reason;
    FieldRow* m_row;
};

} // namespace bm
