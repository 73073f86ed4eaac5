// SessionGuard: who is logged in, while he is here and while he is not: covers the idle window, locks it
// whole later, lets another person take over, changes password and PIN. Its keys work in dialogs too.
//
// Times come from the office's profile (OfficeProfile::coverMinutes, lockMinutes) and follow its changes.
#pragma once

#include "ui/context.h"
#include "ui/shell/cover.h"
#include "ui/shell/idle_guard.h"

#include <QKeySequence>
#include <QObject>

#include <utility>

namespace bm {

class SessionGuard final : public QObject
{
    Q_OBJECT

public:
    SessionGuard(UiContext& context, QWidget* window);
    ~SessionGuard() override;

    static const QKeySequence coverKey;  // Ctrl+L
    static const QKeySequence switchKey; // Ctrl+Shift+U

    void begin(); // somebody is logged in
    [[nodiscard]] bool covered() const { return m_cover.covered(); }
    void cover();
    void switchPerson();
    void changePassword();
    void setPin();
    // Minutes until covering and locking, as the office has them.
    [[nodiscard]] std::pair<int, int> times() const { return m_times; }
    void setTimes(int coverMs, int lockMs); // instead of the office's times, from now on

Q_SIGNALS:
    void aboutToSwitch(); // save drafts now: they are this person's
    void personTaken(const bm::Session& session);
    void wholeLockWanted();
    void told(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void askTimes();
    void use(const OfficeProfile& office);
    void openSwitch(QWidget* over);

    UiContext& m_context;
    QWidget* m_window;
    Cover m_cover;
    IdleGuard m_idle;
    std::pair<int, int> m_times; // minutes, as the office has them
    bool m_fixedTimes = false;
};

} // namespace bm
