// PhraseButton: beside a field for a reason or a note: the phrases of the office for it. Ctrl+J in the field
// opens the same list. What is chosen stands where the cursor was, with the first blank (____) selected.
#pragma once

#include "ui/context.h"
#include "ui/widgets/widgets.h"

namespace bm {

// Which phrases fit a field, and whose names must not be kept in one.
struct PhraseWish
{
    std::string use;                // vocabulary group "phrase-use"
    std::string matter;             // its own phrases stand first; may be empty
    std::vector<std::string> names; // of the persons of the case
};

class PhraseButton final : public SecondaryButton
{
    Q_OBJECT

public:
    // edit: a line, several lines, or an editable list of choices.
    PhraseButton(const UiContext& context, PhraseWish wish, QWidget* edit, QWidget* parent = nullptr);

private:
    void choose();
    [[nodiscard]] QString typed() const;
    void insert(const QString& phrase);

    const UiContext& m_context;
    PhraseWish m_wish;
    QWidget* m_edit;
};

} // namespace bm
