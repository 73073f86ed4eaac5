#include "tests/ui_accept/counter.h"

#include "ui/ask.h"
#include "ui/shell/language.h"

#include <QDir>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTest>
#include <QThread>

#include <stdexcept>

namespace bm::test {

QApplication& application()
{
    static int count = 1;
    static char name[] = "test";
    static char* arguments[] = {name, nullptr};
    // Never deleted: at the end of the program QtSql's own parts are gone before it would be.
    static auto* theOne = new QApplication(count, arguments);
    return *theOne;
}

bool waitUntil(const std::function<bool()>& ready, int ms)
{
    QElapsedTimer clock;
    clock.start();
    while (!ready()) {
        if (clock.elapsed() > ms)
            return ready();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(1);
    }
    return true;
}

void settle(int ms)
{
    QElapsedTimer clock;
    clock.start();
    waitUntil([&] { return clock.elapsed() >= ms; }, ms + 100);
}

InitRequest Counter::township()
{
    InitRequest request;
    request.office = "511324101";
    request.name = "新政镇便民服务中心";
    request.trial = true;
    return request;
}

Counter::Counter(double textFactor, Scheme scheme, Language language, const InitRequest& office)
    : clock(std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:30")))
{
    application();
    Ask::reset();
    Desk::Options options;
    options.folder = folder.path();
    options.clock = clock;
    options.clockConfirmed = true;
    const Result<InitOutcome> made = Desk::init(options, office);
    if (!made)
        throw std::runtime_error("init: " + made.error().code);
    Result<std::unique_ptr<Desk>> opened = Desk::open(options);
    if (!opened)
        throw std::runtime_error("open: " + opened.error().code);
    desk = *std::move(opened);
    settings = std::make_unique<UiSettings>(QString::fromStdString(folder.path()));
    settings->setPdfFolder(QString::fromStdString(folder.path()));
    useLanguage(application(), language);
    theme = std::make_unique<Theme>();
    theme->apply(application(), ThemeOptions{scheme, textFactor});
    context = std::make_unique<UiContext>(UiContext{*desk, Words(language), *theme, *settings, Session{},
                                                    clock, QString::fromStdString(folder.path())});
}

Counter::~Counter()
{
    m_window.reset();
    settle(5);
}

void Counter::openWindow(const QString& placeId)
{
    m_window = std::make_unique<MainWindow>(*context);
    m_window->setAttribute(Qt::WA_DontShowOnScreen, false);
    m_window->start(placeId);
    m_window->showNormal();
    m_window->resize(1366, 768);
    waitUntil([&] { return m_window->place(placeId) != nullptr; });
    (void)QTest::qWaitForWindowActive(m_window.get(), 2000);
    m_window->resize(1366, 768);
    settle();
}

void Counter::pullThePlug()
{
    m_window.reset();
}

QWidget* Counter::place(const QString& id) const
{
    return m_window->place(id);
}

bool Counter::shot(const QString& name) const
{
    const QString screens = QStringLiteral(BM_BINARY_DIR) + QStringLiteral("/screens");
    return QDir().mkpath(screens) && m_window->grab().save(screens + u'/' + name + QStringLiteral(".png"));
}

void Typist::press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& /*text*/) const
{
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* to = modal != nullptr ? modal : &m_window;
    // After a dialog the window manager makes the window active again; here there is none.
    if (!to->isActiveWindow())
        to->activateWindow();
    waitUntil([to] { return to->isActiveWindow(); }, 1000);
    QTest::keyClick(to->windowHandle(), key, modifiers);
    QCoreApplication::processEvents();
}

void Typist::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    press(key, modifiers, {});
}

void Typist::type(const char* ascii)
{
    for (const char* c = ascii; *c != '\0'; ++c) {
        ++m_keys;
        QTest::keyClick(m_window.windowHandle(), *c);
        QCoreApplication::processEvents();
    }
}

void Typist::reader(const char* ascii)
{
    for (const char* c = ascii; *c != '\0'; ++c)
        QTest::keyClick(m_window.windowHandle(), *c);
    QTest::keyClick(m_window.windowHandle(), Qt::Key_Return);
    QCoreApplication::processEvents();
}

void Typist::commit(const QString& text)
{
    ++m_keys;
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
}

} // namespace bm::test
