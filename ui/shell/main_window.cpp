#include "ui/shell/main_window.h"

#include "ui/cases/cases_place.h"
#include "ui/exchange/backup_keeper.h"
#include "ui/exchange/export_keeper.h"
#include "ui/exchange/hall_keeper.h"
#include "ui/posts/cover_banner.h"
#include "ui/settings/settings_place.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/login_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/scanner.h"
#include "ui/shell/session_guard.h"
#include "ui/shell/title_bar.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace bm {

namespace {

const QString today = QStringLiteral("today");
const QString accept = QStringLiteral("accept");
const QString cases = QStringLiteral("cases");
const QString guides = QStringLiteral("guides");
const QString posts = QStringLiteral("posts");
constexpr int idleMs = 150;

} // namespace

MainWindow::MainWindow(UiContext& context, QWidget* parent) : QMainWindow(parent), m_context(context)
{
    setObjectName(QStringLiteral("mainWindow"));
    const StationInfo& station = context.desk.station();
    setWindowTitle(tr("%1 – Bianmin").arg(QString::fromStdString(station.officeName)));
    setWindowIcon(QIcon(QStringLiteral(":/bm/icons/bianmin.svg")));
    setMinimumSize(1000, 600);
    setAcceptDrops(true);
    m_backups = new BackupKeeper(context, this);
    context.backups = m_backups;
    m_hall = new HallKeeper(context, this);
    context.hall = m_hall;
    m_exports = new ExportKeeper(context, this);
    context.exports = m_exports;
    build();
    const QScreen* on = screen();
    resize(on != nullptr ? on->availableSize().boundedTo({1440, 900}) : QSize(1280, 720));
    restoreGeometry(context.settings.windowGeometry());
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet&) { refreshDay(); });
}

MainWindow::~MainWindow()
{
    // Another window may have taken its place already.
    if (m_context.backups == m_backups)
        m_context.backups = nullptr;
    if (m_context.hall == m_hall)
        m_context.hall = nullptr;
    if (m_context.exports == m_exports)
        m_context.exports = nullptr;
}

void MainWindow::build()
{
    auto* whole = new QWidget(this);
    whole->setProperty("look", QStringLiteral("page"));
    m_title = new TitleBar(m_context, whole);
    m_rail = new Rail(m_context, whole);
    m_rail->hide();
    m_banner = new ErrorBanner(whole);
    m_cover = new CoverBanner(m_context, whole);
    m_stack = new QStackedWidget(whole);
    m_login = new LoginPage(m_context, m_stack);
    m_stack->addWidget(m_login);
    m_foot = new QLabel(whole);
    m_foot->setProperty("look", QStringLiteral("foot"));
    m_foot->setObjectName(QStringLiteral("foot"));
    m_foot->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_stack, 1);
    right->addWidget(m_foot);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(right, 1);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_cover);
    column->addLayout(below, 1);
    setCentralWidget(whole);

    m_scanner = new Scanner(this);
    connect(m_scanner, &Scanner::scanned, this, [this](const QString& code) {
        Place* shown = place(m_current);
        if (shown != nullptr && !m_guard->covered() && !shown->scanned(code))
            openCase(code);
    });
    makeGuard();
    connect(m_login, &LoginPage::loggedIn, this, &MainWindow::takeSession);
    connect(m_title, &TitleBar::personChosen, this, &MainWindow::loginTrial);
    connect(m_title, &TitleBar::officeShown, this,
            [this](const QString& name) { setWindowTitle(tr("%1 – Bianmin").arg(name)); });
    connect(m_title, &TitleBar::logoutWanted, this, &MainWindow::logout);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::helpWanted, this, &MainWindow::showKeys);
    auto* help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &MainWindow::showKeys);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { fitFocus(now); });
}

void MainWindow::makeGuard()
{
    m_guard = new SessionGuard(m_context, this);
    connect(m_guard, &SessionGuard::aboutToSwitch, this, &MainWindow::prepareToClose);
    connect(m_guard, &SessionGuard::personTaken, this, &MainWindow::takeSession);
    connect(m_guard, &SessionGuard::wholeLockWanted, this, &MainWindow::wholeLockWanted);
    connect(m_guard, &SessionGuard::told, m_foot, &QLabel::setText);
    connect(m_title, &TitleBar::coverWanted, m_guard, &SessionGuard::cover);
    connect(m_title, &TitleBar::switchWanted, m_guard, &SessionGuard::switchPerson);
    connect(m_title, &TitleBar::passwordWanted, m_guard, &SessionGuard::changePassword);
    connect(m_title, &TitleBar::pinWanted, m_guard, &SessionGuard::setPin);
}

void MainWindow::prepareToClose()
{
    for (Place* each : std::as_const(m_places))
        each->prepareToClose();
}

void MainWindow::start(const QString& placeId)
{
    m_first = placeId;
    if (!m_context.session.account.empty()) {
        makePlaces();
    } else if (m_context.desk.station().trial) {
        loginTrial(QStringLiteral("a"));
    } else {
        m_stack->setCurrentWidget(m_login);
        m_login->activated();
    }
}

void MainWindow::loginTrial(const QString& account)
{
    prepareToClose(); // while its drafts are still this person's
    whenDone(m_context.desk.login(account.toStdString(), {}), this, [this](const Result<Session>& session) {
        if (session)
            return takeSession(*session);
        m_stack->setCurrentWidget(m_login);
        m_login->showError(session.error());
    });
}

void MainWindow::takeSession(const Session& session)
{
    const bool another = !m_specs.empty();
    if (another)
        prepareToClose();
    m_context.session = session;
    if (another)
        return Q_EMIT remakeWanted();
    makePlaces();
    sweep();
}

void MainWindow::logout()
{
    prepareToClose();
    m_context.session = {};
    Q_EMIT remakeWanted();
}

void MainWindow::makePlaces()
{
    m_title->showSession();
    m_guard->begin();
    m_specs = places();
    for (const PlaceSpec& spec : m_specs) {
        m_rail->add(spec.id, spec.title, spec.key);
        auto* shortcut = new QShortcut(spec.key, this);
        connect(shortcut, &QShortcut::activated, this, [this, id = spec.id] { showPlace(id); });
    }
    m_rail->show();
    showPlace(place(m_first) != nullptr ? m_first : today);
    refreshDay();
    m_cover->ask();
    m_backups->begin();
    m_hall->begin();
    m_exports->begin();
    QTimer::singleShot(idleMs, this, &MainWindow::makeNext);
}

// One place at a time, so that the window answers in between.
void MainWindow::makeNext()
{
    for (const PlaceSpec& spec : m_specs) {
        if (!m_places.contains(spec.id)) {
            static_cast<void>(place(spec.id));
            QTimer::singleShot(idleMs, this, &MainWindow::makeNext);
            return;
        }
    }
}

void MainWindow::connectPlace(Place& from, const QString& id)
{
    connect(&from, &Place::openCase, this, &MainWindow::openCase);
    connect(&from, &Place::openAccept, this, &MainWindow::openAccept);
    connect(&from, &Place::openQueue, this, [this](const QString& queue) {
        showPlace(cases);
        qobject_cast<CasesPlace*>(place(cases))->showQueue(queue);
    });
    connect(&from, &Place::openGuide, this, [this](const QString& matter) {
        if (Place* to = place(guides); to != nullptr) {
            showPlace(guides);
            to->open(matter);
        }
    });
    connect(&from, &Place::openPosts, this, [this] { showPlace(posts); });
    connect(&from, &Place::openExchange, this, [this] { showPlace(QStringLiteral("exchange")); });
    connect(&from, &Place::countChanged, m_rail, [this, id](int count) { m_rail->setCount(id, count); });
    connect(&from, &Place::told, m_foot, &QLabel::setText);
    if (auto* settings = qobject_cast<SettingsPlace*>(&from); settings != nullptr) {
        connect(settings, &SettingsPlace::lookChanged, this, [this] {
            prepareToClose();
            Q_EMIT remakeWanted();
        });
    }
}

void MainWindow::showPlace(const QString& id)
{
    Place* shown = place(id);
    if (shown == nullptr)
        return;
    m_current = id;
    m_stack->setCurrentWidget(shown);
    m_rail->setCurrent(id);
    shown->activated();
}

Place* MainWindow::place(const QString& id)
{
    if (Place* made = m_places.value(id); made != nullptr)
        return made;
    for (const PlaceSpec& spec : m_specs) {
        if (spec.id != id)
            continue;
        Place* made = spec.make(m_context, m_stack);
        made->setProperty("look", QStringLiteral("page"));
        m_places.insert(id, made);
        m_stack->addWidget(made);
        connectPlace(*made, id);
        return made;
    }
    return nullptr;
}

void MainWindow::openCase(const QString& number)
{
    if (Place* to = place(cases); to != nullptr) {
        showPlace(cases);
        to->open(number);
    }
}

void MainWindow::openAccept(const QString& matterCode)
{
    if (Place* to = place(accept); to != nullptr) {
        showPlace(accept);
        to->open(matterCode);
    }
}

void MainWindow::showKeys()
{
    QList<KeysDialog::Group> groups;
    if (Place* shown = place(m_current); shown != nullptr)
        groups.append({shown->title(), shown->shortcuts()});
    KeysDialog::Group everywhere{tr("Everywhere"), {}};
    for (const PlaceSpec& spec : m_specs)
        everywhere.keys.append({spec.key, spec.title});
    everywhere.keys.append({QKeySequence(Qt::Key_F1), tr("This sheet")});
    everywhere.keys.append({SessionGuard::coverKey, tr("Cover the window at once")});
    everywhere.keys.append({SessionGuard::switchKey, tr("Another person takes over")});
    everywhere.keys.append(
        {QKeySequence(Qt::Key_Tab), tr("To the next field; with Shift to the one before")});
    everywhere.keys.append({QKeySequence(Qt::Key_Escape), tr("Close a dialog, leave a field")});
    groups.append(everywhere);
    auto* sheet = new KeysDialog(groups, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

// The day's first sweep: what time has done by itself is written before anything else (DESIGN 5).
void MainWindow::sweep()
{
    whenDone(m_context.desk.run(Sweep{}), this, [this](const Result<Outcome>& outcome) {
        if (!outcome)
            m_banner->showError(m_context.words, outcome.error());
    });
}

void MainWindow::refreshDay()
{
    if (m_context.session.account.empty())
        return;
    whenDone(m_context.desk.today(), this, [this](const Result<TodayView>& view) {
        if (view)
            m_title->showDay(*view);
    });
}

// A field that gets the focus by key is scrolled into sight: at 200 % pages are longer than the window.
void MainWindow::fitFocus(QWidget* now)
{
    if (now == nullptr || !isAncestorOf(now))
        return;
    for (QWidget* up = now->parentWidget(); up != nullptr && up != this; up = up->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(up); area != nullptr && area->widget()->isAncestorOf(now))
            area->ensureWidgetVisible(now, 16, 48);
    }
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (const QScreen* on = screen(); on != nullptr && m_context.settings.windowGeometry().isEmpty()) {
        const QSize room = on->availableSize();
        if (room.width() <= 1440)
            setWindowState(windowState() | Qt::WindowMaximized);
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    prepareToClose();
    m_context.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace bm
