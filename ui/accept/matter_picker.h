// MatterPicker: one line in which a matter is found by name, pinyin, initials or code, and the hits below it.
// It asks the desk at every keystroke and never waits: Enter typed before the answer takes the best hit when
// the answer comes. The best hit is preselected; Up and Down move, Enter takes.
#pragma once

#include "ui/context.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace bm {

class EmptyHint;
class Hint;

class MatterPicker : public QWidget
{
    Q_OBJECT

public:
    explicit MatterPicker(UiContext& context, QWidget* parent = nullptr);

    void setText(const QString& text); // and asks
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    void focusSearch();
    void refresh(); // the catalogue changed

Q_SIGNALS:
    void chosen(const QString& code);
    void textTyped(const QString& text);
    void scanned(const QString& text); // an identity number or a scanned code was typed here by a reader

private:
    void ask();
    void show(const std::vector<MatterHit>& hits);
    void take();

    UiContext& m_context;
    QLineEdit* m_edit;
    QListWidget* m_list;
    Hint* m_hint = nullptr;
    EmptyHint* m_none = nullptr;
    int m_asked = 0;         // number of the last question
    int m_shown = 0;         // number of the question whose answer is shown
    bool m_takeNext = false; // Enter came before the answer
};

} // namespace bm
