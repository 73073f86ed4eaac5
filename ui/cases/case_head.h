// CaseHead: what matters most of a case: who and what, the promise, and the next action, largest on the page.
#pragma once

#include "ui/context.h"

#include <QWidget>

class QPushButton;

namespace bm {

class BigLine;
class ElidedLabel;
class Hint;
class PrimaryButton;
class SecondaryButton;
class StateLabel;

class CaseHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHead(UiContext& context, QWidget* parent = nullptr);
    void present(const CaseView& shown);

Q_SIGNALS:
    // A step's verb, or "act" (the palette), "explain", "print"
    void wanted(const QString& action);

private:
    void presentPromise(const CaseView& shown);
    void presentActions(const CaseView& shown);

    UiContext& m_context;
    ElidedLabel* m_name;
    ElidedLabel* m_matter;
    Hint* m_number;
    StateLabel* m_state;
    BigLine* m_due;
    Hint* m_dueMore;
    PrimaryButton* m_next;
    SecondaryButton* m_second;
    QString m_nextAction, m_secondAction;
    QList<SecondaryButton*> m_others;
};

} // namespace bm
