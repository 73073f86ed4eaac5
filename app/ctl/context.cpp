#include "app/ctl/context.h"

namespace bm::ctl {

Context::Context(Settings settings) : m_settings(std::move(settings)), m_words(m_settings.language) {}

QString Context::say(const char16_t* chinese, const char16_t* english) const
{
    return QString::fromUtf16(m_settings.language == Language::Chinese ? chinese : english);
}

Instant Context::now() const
{
    return m_settings.now ? *m_settings.now : systemClock()->now();
}

Result<Desk*> Context::desk()
{
    if (!m_desk) {
        Result<std::unique_ptr<Desk>> opened = openStation(m_settings);
        if (!opened)
            return opened.error();
        m_desk = std::move(*opened);
    }
    return m_desk.get();
}

Result<Desk*> Context::signedIn()
{
    const Result<Desk*> opened = desk();
    if (!opened || m_signedIn)
        return opened;
    const Result<Session> session = signIn(**opened, m_settings);
    if (!session)
        return session.error();
    m_signedIn = true;
    return opened;
}

void Context::close()
{
    m_desk.reset();
    m_signedIn = false;
}

} // namespace bm::ctl
