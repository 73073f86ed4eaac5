// PeriodHead: the name of the week or month that is shown, and the keys that turn it.
#pragma once

#include "ui/context.h"

#include <QWidget>

class QLabel;

namespace bm {

class PeriodHead final : public QWidget
{
    Q_OBJECT

public:
    // The names of the three keys, and what their objects are called: "<kind>Before", "<kind>Now",
    // "<kind>Next".
    struct Words
    {
        QString before, now, next;
        QString kind;
    };
    PeriodHead(const UiContext& context, const Words& words, QWidget* parent);

    void setName(const QString& name);

Q_SIGNALS:
    void turned(int by); // -1, +1; 0: back to now

private:
    QLabel* m_name;
};

} // namespace bm
