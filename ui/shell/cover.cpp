#include "ui/shell/cover.h"

#include "ui/shell/unlock_dialog.h"
#include "ui/shell/veil.h"

#include <QApplication>
#include <QEvent>

namespace bm {

namespace {

constexpr int coarse = 24; // pixels at 100 %: the largest letters of a page

} // namespace

Cover::Cover(UiContext& context, QWidget* window) : QObject(window), m_context(context), m_window(window) {}

Cover::~Cover()
{
    qApp->removeEventFilter(this);
}

void Cover::cover()
{
    if (m_covered)
        return;
    m_covered = true;
    while (QWidget* popup = QApplication::activePopupWidget()) {
        popup->close();
        if (popup == QApplication::activePopupWidget())
            break;
    }
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            veil(window);
    }
    m_unlock = new UnlockDialog(m_context, m_window);
    connect(m_unlock, &UnlockDialog::opened, this, &Cover::uncover);
    connect(m_unlock, &UnlockDialog::switchWanted, this, [this] { Q_EMIT switchWanted(m_unlock); });
    qApp->installEventFilter(this);
    m_unlock->show();
    m_unlock->raise();
    m_unlock->activateWindow();
    Q_EMIT coveredChanged(true);
}

void Cover::uncover()
{
    if (!m_covered)
        return;
    m_covered = false;
    qApp->removeEventFilter(this);
    for (const QPointer<Veil>& each : std::as_const(m_veils))
        delete each;
    m_veils.clear();
    if (m_unlock) {
        m_unlock->hide();
        m_unlock->deleteLater();
    }
    Q_EMIT coveredChanged(false);
}

void Cover::dismissDialogs()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(window);
        if (dialog != nullptr && dialog != m_unlock && dialog->isVisible())
            dialog->reject();
    }
}

void Cover::veil(QWidget* window)
{
    m_veils.append(new Veil(window, m_context.theme.px(coarse)));
}

// A message or dialog that appears meanwhile is covered too; only what belongs to the unlocking is not.
bool Cover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        auto* window = static_cast<QWidget*>(watched);
        const auto ours = [this](const QWidget* each) {
            for (; each != nullptr; each = each->parentWidget()) {
                if (each == m_unlock)
                    return true;
            }
            return false;
        };
        const bool dialog = window->isWindow() && qobject_cast<QDialog*>(window) != nullptr;
        if (dialog && !ours(window) && window->findChild<Veil*>() == nullptr)
            veil(window);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bm
