// Place: one place of the rail (今日, 受理, 办件 …). The main window makes it once after login, shows it, and
// carries its wishes (open this case, show that queue) to the other places.
//
// Convention: a place class `XPlace(UiContext& context, QWidget* parent = nullptr)` in ui/x/x_place.h;
// ui/shell/ places.cpp lists them. A place connects to Desk::changed itself and asks again when it is
// visible.
#pragma once

#include "ui/context.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

namespace bm {

// One line of the F1 sheet.
struct ShortcutInfo
{
    QKeySequence key;
    QString what;
};

class Place : public QWidget
{
    Q_OBJECT

public:
    explicit Place(UiContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    [[nodiscard]] virtual QString title() const = 0; // as on the rail
    // Shown by key or click: put the focus where the next key belongs and ask the desk again.
    virtual void activated() {}
    // Shown with something to open, after activated(): a matter's code (Accept, Guides), a case's number
    // (Cases).
    virtual void open(const QString& what);
    [[nodiscard]] virtual QList<ShortcutInfo> shortcuts() const { return {}; }
    // A scanner typed "BM1:" + code + Enter while this place is shown. True: taken. False: the main window
    // opens it as a case number.
    [[nodiscard]] virtual bool scanned(const QString& code);
    // The window is about to go (closed, or made anew in another language or text size): save drafts.
    virtual void prepareToClose() {}

Q_SIGNALS:
    // Wishes to the main window.
    void openCase(const QString& number);
    void openQueue(const QString& queue); // Cases with that queue
    // Empty: Accept with the focus in the matter search; the number of a telling sheet: with what it says.
    void openAccept(const QString& matterCode);
    void openGuide(const QString& matterCode);
    void openPosts();
    void openExchange();
    void countChanged(int count);   // number on the rail; 0: none shown
    void told(const QString& text); // a quiet line at the foot of the window ("已受理 …")

protected:
    [[nodiscard]] UiContext& context() const { return m_context; }

private:
    UiContext& m_context;
};

} // namespace bm
