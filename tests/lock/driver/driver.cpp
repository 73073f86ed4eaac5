// Somebody at the real window, for the test of the lock: a Qt plugin that types into it what stands on the
// standard input, line by line, and says on the standard output what it sees.
//
//   in:   "login PASSWORD", "lock" (as nobody had been there for an hour)
//   out:  "asked" (for a password), "in" (a list stands on the screen)
//
// The password comes by the pipe and not by the environment, which the program started afresh would keep.
#include <QAbstractItemView>
#include <QApplication>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTimer>

#include <sys/prctl.h>
#include <unistd.h>

#include <array>
#include <cstdio>

namespace {

void say(const char* what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

QLineEdit* passwordField()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* edit = qobject_cast<QLineEdit*>(widget);
        if (edit != nullptr && edit->isVisible() && edit->echoMode() == QLineEdit::Password)
            return edit;
    }
    return nullptr;
}

bool listShown()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* view = qobject_cast<QAbstractItemView*>(widget);
        if (view != nullptr && view->isVisible() && view->objectName() == QStringLiteral("caseList") &&
            view->model() != nullptr && view->model()->rowCount() > 0)
            return true;
    }
    return false;
}

void type(QWidget* into, int key, const QString& text)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(into, &press);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(into, &release);
}

class Driver final : public QObject
{
public:
    explicit Driver(QObject* parent) : QObject(parent), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
        connect(&m_look, &QTimer::timeout, this, [this] { look(); });
        m_look.start(50);
        // The test has to read the memory that nobody else may.
        (void)prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    }

private:
    void look()
    {
        if (!m_asked && passwordField() != nullptr) {
            m_asked = true;
            say("asked");
        }
        if (m_asked && !m_in && listShown()) {
            m_in = true;
            say("in");
        }
    }
    void read()
    {
        std::array<char, 512> bytes{};
        const ssize_t n = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (n <= 0)
            return m_input.setEnabled(false);
        for (const QByteArray& line : QByteArray(bytes.data(), static_cast<qsizetype>(n)).split('\n'))
            obey(line);
    }
    static void obey(const QByteArray& line)
    {
        QLineEdit* edit = passwordField();
        if (line.startsWith("login ") && edit != nullptr) {
            edit->setFocus();
            for (const char c : line.mid(6))
                type(edit, 0, QString(QLatin1Char(c)));
            type(edit, Qt::Key_Return, QStringLiteral("\r"));
        }
        if (line == "lock") {
            for (QWidget* window : QApplication::topLevelWidgets()) {
                if (window->metaObject()->indexOfSignal("wholeLockWanted()") >= 0)
                    QMetaObject::invokeMethod(window, "wholeLockWanted");
            }
        }
    }

    QSocketNotifier m_input;
    QTimer m_look;
    bool m_asked = false, m_in = false;
};

class DriverPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "driver.json")
public:
    QObject* create(const QString&, const QString&) override { return new Driver(this); }
};

} // namespace

#include "driver.moc"
