// What the main window is given from outside: packages dropped onto it, and what another start was called
// with.
#include "ui/place.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_guard.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace bm {

namespace {

const QString exchange = QStringLiteral("exchange");

bool isPackage(const QString& file)
{
    return file.endsWith(u".bmx", Qt::CaseInsensitive) && QFileInfo(file).isFile();
}

// Of what is dragged over the window, the packages.
QStringList packagesOf(const QMimeData& data)
{
    QStringList out;
    for (const QUrl& url : data.urls()) {
        if (isPackage(url.toLocalFile()))
            out << url.toLocalFile();
    }
    return out;
}

} // namespace

void MainWindow::comeForward(const QStringList& arguments)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    QStringList packages;
    std::copy_if(arguments.begin(), arguments.end(), std::back_inserter(packages), isPackage);
    if (!packages.isEmpty())
        return openPackages(packages);
    for (QString argument : arguments) {
        if (argument.startsWith(u"BM1:"))
            argument = argument.mid(4);
        if (!argument.startsWith(u'-') && !argument.isEmpty())
            return openCase(argument);
    }
}

// Queued: a drop ends when its event does, and the question stays longer.
void MainWindow::openPackages(const QStringList& files)
{
    if (m_guard->covered() || m_context.session.account.empty())
        return;
    QTimer::singleShot(0, this, [this, files] {
        Place* to = place(exchange);
        if (to == nullptr || QApplication::activeModalWidget() != nullptr)
            return;
        showPlace(exchange);
        to->open(files.join(u'\n'));
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_guard->covered() && !packagesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = packagesOf(*event->mimeData());
    if (m_guard->covered() || files.isEmpty())
        return;
    event->acceptProposedAction();
    openPackages(files);
}

} // namespace bm
