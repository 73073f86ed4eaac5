// PhraseDialog: one phrase of the office: for which kind of field, its words, for which matter.
#pragma once

#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QPlainTextEdit;

namespace bm {

class PhraseDialog final : public FormDialog
{
    Q_OBJECT

public:
    PhraseDialog(const UiContext& context, const QString& title, const Phrase& phrase,
                 const std::vector<std::shared_ptr<const Matter>>& matters, QWidget* parent = nullptr);
    [[nodiscard]] Phrase phrase() const; // cleaned, once accepted

protected:
    [[nodiscard]] bool check() override;

private:
    [[nodiscard]] Phrase edited() const;

    Words m_words;
    QComboBox* m_use;
    QPlainTextEdit* m_text;
    QComboBox* m_matter;
    FieldRow* m_textRow;
};

} // namespace bm
