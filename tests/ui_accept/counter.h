// Counter: a trial office in a folder of its own with the real window on it, and a typist who counts his
// keys.
#pragma once

#include "core/desk/desk.h"
#include "tests/support/temp_dir.h"
#include "ui/context.h"
#include "ui/settings/ui_settings.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QFuture>

#include <functional>
#include <memory>

namespace bm::test {

QApplication& application();

// Lets the program run until `ready`, at most `ms`; what `ready` says in the end.
bool waitUntil(const std::function<bool()>& ready, int ms = 5000);
void settle(int ms = 30);

// The answer of a future, while the program goes on.
template <class T> T answerOf(QFuture<T> future)
{
    waitUntil([&] { return future.isFinished(); });
    return future.takeResult();
}

class Counter
{
public:
    explicit Counter(double textFactor = 1.0, Scheme scheme = Scheme::Light,
                     Language language = Language::Chinese, const InitRequest& office = township());
    ~Counter();

    [[nodiscard]] static InitRequest township();
    // Closes the window as a power cut would: nothing is saved on the way out.
    void pullThePlug();
    void openWindow(const QString& place = QStringLiteral("today"));
    [[nodiscard]] QWidget* place(const QString& id) const;
    template <class W> [[nodiscard]] W* find(const QString& name) const
    {
        for (W* each : m_window->findChildren<W*>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] bool shot(const QString& name) const; // a picture for the eye, under <build>/screens

    TempDir folder;
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<UiSettings> settings;
    std::unique_ptr<Theme> theme;
    std::unique_ptr<UiContext> context;
    [[nodiscard]] MainWindow& window() const { return *m_window; }

private:
    std::unique_ptr<MainWindow> m_window;
};

class Typist
{
public:
    explicit Typist(QWidget& window) : m_window(window) {}
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* ascii);     // one key per character
    void reader(const char* ascii);   // a card reader or scanner: not counted, Enter included
    void commit(const QString& text); // an input method gives a word
    [[nodiscard]] int keys() const { return m_keys; }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers, const QString& text) const;
    QWidget& m_window;
    int m_keys = 0;
};

} // namespace bm::test
