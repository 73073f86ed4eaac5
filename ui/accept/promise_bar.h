// PromiseBar: the foot of the Accept page: the promise line, large and live, its explanation one key away,
// and the exits with their keys. The exit that fits the ticks is the coloured one.
#pragma once

#include "ui/accept/accept_rules.h"
#include "ui/context.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace bm {

class BigLine;
class ExitButton;
class Hint;
class SecondaryButton;

class PromiseBar : public QFrame
{
    Q_OBJECT

public:
    explicit PromiseBar(UiContext& context, QWidget* parent = nullptr);

    void show(const PromiseLine& line, const QString& missing, bool explainable);
    void showIdle(const QString& text); // no matter chosen yet
    // What the exits are called now, and which one comes first. Accept and Gap share a button and its key.
    struct Exits
    {
        Exit first = Exit::Refer;
        bool matterChosen = false;
        bool gap = false;  // Accept would be an acceptance with gaps
        bool rare = false; // Receive is not what one wants now: no room for it in a narrow window
        QString accept, receive;
    };
    void setExits(const Exits& exits);
    void setBusy(bool busy);
    void setNarrow(bool narrow); // exits below the line instead of beside it
    [[nodiscard]] QString lineText() const;
    [[nodiscard]] QPushButton* button(Exit exit) const; // the one on show

Q_SIGNALS:
    void wanted(bm::Exit exit);
    void explainWanted();

private:
    void fit();

    UiContext& m_context;
    QBoxLayout* m_layout;
    BigLine* m_line;
    Hint* m_below;
    SecondaryButton* m_explain;
    ExitButton *m_accept, *m_receive, *m_tell, *m_refer;
    bool m_matterChosen = false, m_gap = false, m_rare = false, m_narrow = false, m_missing = false;
};

} // namespace bm
