// Context: what a command works with: the settings, the words, and the station, opened when first asked for.
#pragma once

#include "app/bootstrap/station.h"
#include "reports/words/words.h"

#include <QFuture>

#include <memory>

namespace bm::ctl {

class Context
{
public:
    explicit Context(Settings settings);

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const Words& words() const { return m_words; }
    // The sentence in the language of the run.
    [[nodiscard]] QString say(const char16_t* chinese, const char16_t* english) const;
    [[nodiscard]] Instant now() const;

    // The desk, opened; and with somebody at it. Remembered, also the error.
    [[nodiscard]] Result<Desk*> desk();
    [[nodiscard]] Result<Desk*> signedIn();
    void close();

private:
    Settings m_settings;
    Words m_words;
    std::unique_ptr<Desk> m_desk;
    bool m_signedIn = false;
};

// Asks the desk and waits.
template <class T> [[nodiscard]] Result<T> wait(QFuture<Result<T>> future)
{
    return future.result();
}

} // namespace bm::ctl
