// ReferDialog: where to send somebody whose matter is not ours: what was asked, which place, its address,
// telephone and hours. It edits a draft GiveAdvice (引导单) and returns it.
#pragma once

#include "core/cases/commands.h"
#include "core/matters/matter.h"
#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

#include <memory>

class QLineEdit;

namespace bm {

class ReferDialog : public FormDialog
{
    Q_OBJECT

public:
    // `asked`: what was typed into the search; the matter, when one was chosen, proposes where it belongs.
    ReferDialog(UiContext& context, const std::shared_ptr<const Matter>& matter, const QString& asked,
                QWidget* parent = nullptr);
    [[nodiscard]] GiveAdvice advice() const;

protected:
    [[nodiscard]] bool check() override;

private:
    std::string m_matter;
    QLineEdit *m_asked, *m_place, *m_address, *m_phone, *m_hours;
    FieldRow *m_askedRow, *m_placeRow;
};

// Who may take the matter, as its guide says: the office that decides, unless it is our own level.
[[nodiscard]] QString proposedPlace(const Matter& matter, const std::string& ownLevel);

} // namespace bm
