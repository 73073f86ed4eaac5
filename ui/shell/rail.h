// Rail: the places at the left, each with icon, name, key and a live count.
#pragma once

#include "ui/context.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace bm {

class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(UiContext& context, QWidget* parent = nullptr);
    void add(const QString& id, const QString& title, const QKeySequence& key);
    void setCount(const QString& id, int count); // 0: none shown
    void setCurrent(const QString& id);

Q_SIGNALS:
    void chosen(const QString& id);
    void helpWanted();

private:
    struct Entry
    {
        QToolButton* button = nullptr;
        QLabel* count = nullptr;
        QString title;
    };
    UiContext& m_context;
    QScrollArea* m_area;
    QVBoxLayout* m_column = nullptr;
    QHash<QString, Entry> m_entries;
};

} // namespace bm
