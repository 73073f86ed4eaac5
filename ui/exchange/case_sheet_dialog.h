// CaseSheetDialog: which cases go into the spreadsheet for the county, and whether with whole names and
// numbers; then asks where to and writes it. The first days are those of the month before.
#pragma once

#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;

namespace bm {

class DayField;

class CaseSheetDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit CaseSheetDialog(UiContext& context, QWidget* parent);

    [[nodiscard]] Day from() const;
    [[nodiscard]] Day to() const;
    [[nodiscard]] bool persons() const;

protected:
    [[nodiscard]] bool check() override;

private:
    DayField* m_from;
    DayField* m_to;
    FieldRow* m_toRow;
    QCheckBox* m_persons;
};

// Asks the desk and writes the file, in the pool; how many cases are in it.
[[nodiscard]] QFuture<Result<int>> writeCaseSheet(Desk& desk, Day from, Day to, bool persons,
                                                  const QString& file);

} // namespace bm
