#include "ui/shell/session_guard.h"

#include "ui/ask.h"
#include "ui/shell/password_dialogs.h"
#include "ui/shell/switch_dialog.h"
#include "ui/when_done.h"

#include <QApplication>
#include <QKeyEvent>

namespace bm {

namespace {

constexpr int minuteMs = 60'000;

} // namespace

const QKeySequence SessionGuard::coverKey{Qt::CTRL | Qt::Key_L};
const QKeySequence SessionGuard::switchKey{Qt::CTRL | Qt::SHIFT | Qt::Key_U};

SessionGuard::SessionGuard(UiContext& context, QWidget* window)
    : QObject(window), m_context(context), m_window(window), m_cover(context, window)
{
    connect(&m_idle, &IdleGuard::coverDue, this, &SessionGuard::cover);
    connect(&m_idle, &IdleGuard::lockDue, this, &SessionGuard::wholeLockWanted);
    connect(&m_cover, &Cover::coveredChanged, &m_idle, &IdleGuard::setCovered);
    connect(&m_cover, &Cover::switchWanted, this, &SessionGuard::openSwitch);
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (what.everything || what.office)
            askTimes();
    });
}

SessionGuard::~SessionGuard()
{
    qApp->removeEventFilter(this);
}

void SessionGuard::begin()
{
    qApp->removeEventFilter(this);
    qApp->installEventFilter(this);
    if (m_fixedTimes || m_context.session.account.empty())
        return;
    use(OfficeProfile()); // guarded at once; what the office wants is on its way
    askTimes();
}

void SessionGuard::use(const OfficeProfile& office)
{
    m_times = {office.coverMinutes, office.lockMinutes};
    m_idle.start(office.coverMinutes * minuteMs, office.lockMinutes * minuteMs);
}

void SessionGuard::askTimes()
{
    if (m_fixedTimes || m_context.session.account.empty())
        return;
    whenDone(m_context.desk.officeProfile(), this, [this](const Result<OfficeProfile>& profile) {
        // The same times begun anew would count as somebody's touch.
        if (profile && !m_fixedTimes && m_times != std::pair(profile->coverMinutes, profile->lockMinutes))
            use(*profile);
    });
}

void SessionGuard::setTimes(int coverMs, int lockMs)
{
    m_fixedTimes = true;
    m_idle.start(coverMs, lockMs);
}

void SessionGuard::cover()
{
    if (!m_context.session.account.empty())
        m_cover.cover();
}

void SessionGuard::switchPerson()
{
    openSwitch(m_window);
}

void SessionGuard::openSwitch(QWidget* over)
{
    if (over == nullptr || over->findChild<SwitchDialog*>() != nullptr)
        return;
    auto* dialog = new SwitchDialog(m_context, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SwitchDialog::aboutToLogIn, this, &SessionGuard::aboutToSwitch);
    connect(dialog, &SwitchDialog::loggedIn, this, [this](const Session& session) {
        m_cover.uncover();
        m_cover.dismissDialogs();
        // After the dialogs of the one before have ended.
        QTimer::singleShot(0, this, [this, session] { Q_EMIT personTaken(session); });
    });
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->show();
}

void SessionGuard::changePassword()
{
    PasswordDialog dialog(m_context, m_window);
    if (Ask::run(dialog))
        Q_EMIT told(tr("Your password is changed."));
}

void SessionGuard::setPin()
{
    PinDialog dialog(m_context, m_window);
    if (Ask::run(dialog))
        Q_EMIT told(tr("Your PIN is set for this PC."));
}

bool SessionGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && !m_context.session.account.empty()) {
        const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
        if (pressed == coverKey) {
            cover();
            return true;
        }
        if (pressed == switchKey) {
            // Over a dialog of this person nobody else can go on; over the cover somebody may.
            if (QWidget* modal = QApplication::activeModalWidget(); modal == nullptr || covered())
                openSwitch(modal != nullptr ? modal : m_window);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bm
