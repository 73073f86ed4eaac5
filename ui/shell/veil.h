// Veil: lies over a window and shows its outline without its words: the window's own picture, made so coarse
// that no letter is left of it.
#pragma once

#include <QPixmap>
#include <QWidget>

namespace bm {

class Veil final : public QWidget
{
    Q_OBJECT

public:
    // coarse: pixels of the window that become one; more than a letter is wide.
    Veil(QWidget* over, int coarse);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QPixmap m_outline;
};

} // namespace bm
