#include "ui/shell/scanner.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bm {

namespace {

const QString prefix = QStringLiteral("BM1:");
constexpr qint64 slowestKeyMs = 80;
constexpr qsizetype longestCode = 80;

// The first three characters have reached the field before the prefix was known.
void takeBack(qsizetype characters)
{
    QWidget* field = QApplication::focusWidget();
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        for (; characters > 0; --characters)
            line->backspace();
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        for (; characters > 0; --characters)
            text->textCursor().deletePreviousChar();
    }
}

} // namespace

Scanner::Scanner(QObject* parent) : QObject(parent)
{
    m_sinceKey.start();
    QCoreApplication::instance()->installEventFilter(this);
}

Scanner::~Scanner()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool Scanner::eventFilter(QObject* watched, QEvent* event)
{
    // A key goes to the window first and then to its widgets; it is counted once.
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    if (watched != QApplication::focusWidget() && QApplication::focusWidget() != nullptr)
        return false;
    return take(*static_cast<QKeyEvent*>(event));
}

bool Scanner::take(const QKeyEvent& key)
{
    const bool fast = m_sinceKey.restart() < slowestKeyMs;
    if (!fast)
        m_typed.clear();
    const bool inCode = m_typed.startsWith(prefix);
    if (inCode && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        const QString code = m_typed.mid(prefix.size()).trimmed();
        m_typed.clear();
        if (!code.isEmpty())
            Q_EMIT scanned(code);
        return true;
    }
    if (key.text().isEmpty())
        return inCode; // Shift and its like, between the letters
    m_typed += key.text();
    if (inCode) {
        if (m_typed.size() > longestCode)
            m_typed.clear();
        return true;
    }
    if (m_typed.size() < prefix.size() && prefix.startsWith(m_typed))
        return false;
    if (m_typed == prefix) {
        takeBack(prefix.size() - 1);
        return true;
    }
    m_typed = key.text() == prefix.left(1) ? key.text() : QString();
    return false;
}

} // namespace bm
