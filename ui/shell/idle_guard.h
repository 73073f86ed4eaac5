// IdleGuard: notices that nobody has touched keyboard or mouse for a while. The second time counts on while
// the window is covered: wrong PINs do not put the whole lock off.
#pragma once

#include <QObject>
#include <QTimer>

namespace bm {

class IdleGuard final : public QObject
{
    Q_OBJECT

public:
    explicit IdleGuard(QObject* parent = nullptr);
    ~IdleGuard() override;
    void start(int coverMs, int lockMs); // from now; also with other times
    void setCovered(bool covered);

Q_SIGNALS:
    void coverDue();
    void lockDue();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touched();

    QTimer m_cover, m_lock;
    bool m_covered = false;
};

} // namespace bm
