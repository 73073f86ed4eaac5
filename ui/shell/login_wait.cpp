#include "ui/shell/login_wait.h"

#include "ui/widgets/widgets.h"

namespace bm {

LoginWait::LoginWait(const UiContext& context, ErrorBanner* banner, QWidget* enter, QObject* parent)
    : QObject(parent), m_context(context), m_banner(banner), m_enter(enter)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_left;
        tick();
    });
}

void LoginWait::showError(const Error& error)
{
    clear();
    if (error.code != "login-wait")
        return m_banner->showError(m_context.words, error);
    m_left = qMax(1, QString::fromStdString(error.arg("seconds")).toInt());
    m_enter->setEnabled(false);
    m_second.start();
    tick();
}

void LoginWait::clear()
{
    m_second.stop();
    m_left = 0;
    m_enter->setEnabled(true);
    m_banner->clear();
}

void LoginWait::tick()
{
    if (m_left > 0)
        return m_banner->showText(
            m_context.words.error(Error("login-wait", {{"seconds", std::to_string(m_left)}})), Tone::Wait);
    clear();
    m_banner->showText(tr("You may try again now."), Tone::Neutral);
}

} // namespace bm
