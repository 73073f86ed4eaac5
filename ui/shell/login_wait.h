// LoginWait: what a refused password says, and the wait after too many of them as a countdown in words; the
// button comes back when it is over.
#pragma once

#include "ui/context.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace bm {

class ErrorBanner;

class LoginWait final : public QObject
{
    Q_OBJECT

public:
    LoginWait(const UiContext& context, ErrorBanner* banner, QWidget* enter, QObject* parent);
    void showError(const Error& error);
    void clear();
    [[nodiscard]] bool waiting() const { return m_left > 0; }

private:
    void tick();

    const UiContext& m_context;
    ErrorBanner* m_banner;
    QWidget* m_enter;
    QTimer m_second;
    int m_left = 0;
};

} // namespace bm
