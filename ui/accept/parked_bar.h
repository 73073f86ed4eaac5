// ParkedBar: the half-typed forms that were put aside, one chip each; Alt+1, Alt+2 … open them. Hidden when
// empty.
#pragma once

#include "ui/accept/draft_keeper.h"

#include <QWidget>

#include <vector>

namespace bm {

class Chip;
class FlowLayout;

class ParkedBar : public QWidget
{
    Q_OBJECT

public:
    explicit ParkedBar(UiContext& context, QWidget* parent = nullptr);

    void show(const std::vector<KeptDraft>& drafts); // without the one being typed
    [[nodiscard]] int count() const { return static_cast<int>(m_drafts.size()); }

Q_SIGNALS:
    void opened(const bm::KeptDraft& draft);

private:
    UiContext& m_context;
    FlowLayout* m_row;
    std::vector<KeptDraft> m_drafts;
    std::vector<QWidget*> m_shown;
};

} // namespace bm
