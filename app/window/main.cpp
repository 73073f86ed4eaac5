// bianmin: the window.
#include "app/bootstrap/station.h"
#include "app/window/arguments.h"
#include "app/window/instance.h"
#include "core/base/no_core.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_dialog.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <unistd.h>

#include <cstdio>
#include <memory>
#include <vector>

namespace {

using namespace bm;

constexpr int startAfresh = 1000; // no exit code of a program

void tellAndWait(const Words& words, const Error& error)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::translate("main", "Bianmin"), words.error(error),
                    QMessageBox::Ok);
    box.exec();
}

// What follows a restore: the place where it goes on.
struct AfterRestore
{
    bool done = false;
    RestoreReport report;
    QString ownPackages; // of the file that was set aside
};

// Asks for a backup; true: the station is there again.
bool bringBack(const Settings& settings, const Words& words, const Error& why, AfterRestore& after)
{
    RestoreDialog dialog(words, deskOptions(settings), why);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    after = {true, dialog.report(), dialog.ownPackages()};
    return true;
}

void tellNext(const AfterRestore& after)
{
    const QString made = QString::fromStdString(after.report.made.text()).left(16).replace(u'T', u' ');
    QMessageBox box(
        QMessageBox::NoIcon, QCoreApplication::translate("main", "Bianmin"),
        QCoreApplication::translate(
            "main", "The station is back as it was on %1; new numbers carry a new mark.\n\n"
                    "1. Log in, and import the packages this station exported itself: from its sticks, or "
                    "from the folder that is proposed.\n"
                    "2. Import the newest package of the county.\n"
                    "What is still missing then stands under “What is missing”.")
            .arg(made),
        QMessageBox::Ok);
    box.exec();
}

// Keeps the window: makes it anew in another language, text size or for another person.
class Keeper final : public QObject
{
public:
    Keeper(QApplication& application, UiContext& context, QString place)
        : m_application(application), m_context(context), m_place(std::move(place))
    {
    }
    void make(const QStringList& arguments)
    {
        m_context.words =
            Words(m_context.settings.language() == u"en" ? Language::English : Language::Chinese);
        useLanguage(m_application, m_context.words.language());
        m_context.theme.apply(m_application, m_context.settings.theme());
        m_window = std::make_unique<MainWindow>(m_context);
        connect(m_window.get(), &MainWindow::remakeWanted, this, &Keeper::remake, Qt::QueuedConnection);
        connect(m_window.get(), &MainWindow::wholeLockWanted, this, &Keeper::lockWhole);
        m_window->show();
        m_window->start(m_place);
        if (!arguments.isEmpty())
            QTimer::singleShot(0, m_window.get(), [this, arguments] { m_window->comeForward(arguments); });
    }
    [[nodiscard]] MainWindow* window() const { return m_window.get(); }
    [[nodiscard]] bool startAfresh() const { return m_startAfresh; }

private:
    void remake()
    {
        m_place = m_window->currentPlace();
        m_context.settings.setWindowGeometry(m_window->saveGeometry());
        std::unique_ptr<MainWindow> before = std::move(m_window);
        make({});
        before->hide();
        before.release()->deleteLater();
    }

    // Drafts are saved by the closing; the session and every key end with the process.
    void lockWhole()
    {
        m_startAfresh = true;
        m_window->close();
        QApplication::quit();
    }

    QApplication& m_application;
    UiContext& m_context;
    QString m_place;
    bool m_startAfresh = false;
    std::unique_ptr<MainWindow> m_window;
};

int run(QApplication& application, const WindowArguments& arguments)
{
    const QString folder = QString::fromStdString(arguments.settings.folder.string());
    Words words(arguments.settings.language);
    AfterRestore after;
    Theme theme;
    auto desk = openStation(arguments.settings);
    if (!desk) {
        if (desk.error().code == "in-use" && Instance::handOver(folder, arguments.rest))
            return 0;
        useLanguage(application, words.language());
        theme.apply(application, UiSettings(folder).theme());
        const Error why = desk.error();
        if ((why.code == "damaged" || why.code == "no-station") &&
            bringBack(arguments.settings, words, why, after))
            desk = openStation(arguments.settings);
        else
            tellAndWait(words, why);
        if (!desk)
            return desk.error().code == "damaged" ? 3 : 1;
    }
    UiSettings settings(folder);
    if (!after.ownPackages.isEmpty())
        settings.setImportFolder(after.ownPackages);
    if (arguments.languageGiven)
        settings.setLanguage(arguments.settings.language == Language::English ? QStringLiteral("en")
                                                                              : QStringLiteral("zh"));
    const Desk::Options options = deskOptions(arguments.settings);
    UiContext context{**desk, words, theme, settings, {}, options.clock ? options.clock : systemClock(),
                      folder};
    Keeper keeper(application, context, after.done ? QStringLiteral("exchange") : arguments.place);
    Instance instance(folder);
    if (!instance.listen())
        qWarning("window.sock cannot be made: a second start will not raise this window");
    QObject::connect(&instance, &Instance::called, &keeper,
                     [&keeper](const QStringList& called) { keeper.window()->comeForward(called); });
    keeper.make(arguments.rest);
    if (after.done)
        tellNext(after);
    const int code = QApplication::exec();
    return keeper.startAfresh() ? startAfresh : code;
}

} // namespace

int main(int argc, char** argv)
{
    bm::noCore();
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    int code = 0;
    int given = argc; // QApplication takes its own words out; a new start gets them all
    {
        std::vector<char*> words(argv, argv + argc + 1);
        QApplication application(given, words.data());
        QApplication::setApplicationName(QStringLiteral("bianmin"));
        QApplication::setApplicationVersion(QStringLiteral(BIANMIN_VERSION));
        const bm::WindowArguments arguments = bm::readArguments(QApplication::arguments().mid(1));
        if (arguments.help || !arguments.wrong.isEmpty()) {
            std::fputs("bianmin [--data DIR] [--now TIME] [--lang zh|en] [--place NAME] [NUMBER]\n",
                       arguments.help ? stdout : stderr);
            return arguments.help ? 0 : 2;
        }
        code = run(application, arguments);
    }
    if (code != startAfresh)
        return code;
    // The same program in the same process, with nothing left of its memory: that is what the lock is for.
    execv("/proc/self/exe", argv);
    std::perror("bianmin");
    return 1;
}
