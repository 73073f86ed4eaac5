// PhrasesCard: the office's own phrases: add, change, remove, order. Each change is the whole list, published
// through the journal.
#pragma once

#include "ui/context.h"
#include "ui/widgets/widgets.h"

class QListWidget;

namespace bm {

class PhrasesCard final : public Card
{
    Q_OBJECT

public:
    explicit PhrasesCard(UiContext& context, QWidget* parent = nullptr);
    void ask();

Q_SIGNALS:
    void told(const QString& text);

private:
    void present(const std::vector<PhraseView>& all);
    void add();
    void edit();
    void remove();
    void move(int by);
    void publish(const std::vector<Phrase>& phrases, int row); // row: chosen afterwards
    [[nodiscard]] int row() const;                             // -1: none
    void showButtons();

    UiContext& m_context;
    std::vector<Phrase> m_phrases;
    std::vector<std::shared_ptr<const Matter>> m_matters;
    ErrorBanner* m_banner;
    Hint* m_hint;
    QListWidget* m_list;
    std::vector<QPushButton*> m_onRow; // that need a chosen phrase
};

} // namespace bm
