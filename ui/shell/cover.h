// Cover: hides what stands on every window of the program until its person is back: the outline stays
// visible, the words do not. Nothing is closed and nothing is lost; the data stay open behind it.
#pragma once

#include "ui/context.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;

namespace bm {

class UnlockDialog;
class Veil;

class Cover final : public QObject
{
    Q_OBJECT

public:
    Cover(UiContext& context, QWidget* window);
    ~Cover() override;
    [[nodiscard]] bool covered() const { return m_covered; }
    void cover();
    void uncover();
    // Modal dialogs under the cover, which another person cannot go on with.
    void dismissDialogs();

Q_SIGNALS:
    void coveredChanged(bool covered);
    void switchWanted(QWidget* over);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void veil(QWidget* window);

    UiContext& m_context;
    QWidget* m_window;
    QList<QPointer<Veil>> m_veils;
    QPointer<UnlockDialog> m_unlock;
    bool m_covered = false;
};

} // namespace bm
