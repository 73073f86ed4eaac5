// MergeDialog: a township that merges into another: which, into which, on what document. What would go over
// is asked of the county's file and shown before anything is done.
#pragma once

#include "core/desk/exchange_views.h"
#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

class QPlainTextEdit;

namespace bm {

class MergeDialog final : public FormDialog
{
    Q_OBJECT

public:
    MergeDialog(UiContext& context, const std::vector<StationState>& stations, QWidget* parent = nullptr);

    [[nodiscard]] std::string from() const;
    [[nodiscard]] std::string into() const;
    [[nodiscard]] std::string reason() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void look(); // asks what would go over
    [[nodiscard]] QString wordsOf(const MergeReport& report) const;

    UiContext& m_context;
    std::vector<StationState> m_stations;
    QComboBox* m_from;
    QComboBox* m_into;
    QLineEdit* m_reason;
    QPlainTextEdit* m_shown;
    FieldRow* m_intoRow;
    FieldRow* m_reasonRow;
    bool m_good = false; // what would go over is known, and may
};

} // namespace bm
