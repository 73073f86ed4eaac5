// PhrasePicker: the phrases for one kind of field, filtered by words, pinyin or initials; Enter takes the
// chosen one. What stands in the field can be kept as a phrase of the office.
#pragma once

#include "ui/phrases/phrase_button.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace bm {

// Those of `use`, without those of other matters: the matter's own first, else in the order given (the
// office's, the county's, the shipped ones). With something typed: those it finds, the best first.
[[nodiscard]] std::vector<PhraseView> phrasesFor(const std::vector<PhraseView>& all, const PhraseWish& wish,
                                                 const std::string& typed);

class PhrasePicker final : public QDialog
{
    Q_OBJECT

public:
    PhrasePicker(const UiContext& context, PhraseWish wish, const QString& typed, QWidget* parent = nullptr);
    [[nodiscard]] QString chosen() const { return m_chosen; }

private:
    void ask();
    void fill();
    void take();
    void keep(); // what was typed becomes a phrase

    const UiContext& m_context;
    PhraseWish m_wish;
    QString m_typed;
    std::vector<PhraseView> m_all;
    ErrorBanner* m_banner;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_none;
    QCheckBox* m_only; // for this matter only
    SecondaryButton* m_keep;
    QString m_chosen;
};

} // namespace bm
