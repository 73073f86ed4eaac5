// The small parts every place is made of. They take their looks from the style sheet (ui/theme) by object
// type and the property "tone"; none of them knows the desk. Plain labels, buttons and fields take a look of
// the style sheet by the property "look": "muted", "page-title", "number", "line" (QFrame), "link", "flat",
// "tile" (QPushButton), "search" (QLineEdit), "page" (the ground of a place).
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

namespace bm {

class Words;
struct Error;

// White box with a border; put things into body().
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);

private:
    QLabel* m_title;
    QVBoxLayout* m_body;
};

// Label and count, checkable: queues, filters, parked drafts. Accessible name "label, count".
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& label, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    void setCount(int count); // negative: no number
    void setTone(Tone tone);
    [[nodiscard]] int count() const { return m_count; }
    // Room for the bold letters of a chosen chip, so that choosing it neither cuts them nor moves the others.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void refresh();
    QString m_label;
    int m_count = -1;
};

class SectionTitle : public QLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString& text, QWidget* parent = nullptr);
};

// Muted text that wraps.
class Hint : public QLabel
{
    Q_OBJECT

public:
    explicit Hint(const QString& text = {}, QWidget* parent = nullptr);
};

// Large text: the promise line, the next action.
class BigLine : public QLabel
{
    Q_OBJECT

public:
    explicit BigLine(const QString& text = {}, QWidget* parent = nullptr);
    void setTone(Tone tone);
};

// What an empty place says: what it is for and what to do, with the key.
class EmptyHint : public QWidget
{
    Q_OBJECT

public:
    EmptyHint(const QString& title, const QString& text, QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    QPushButton* addAction(const QString& label); // a secondary button under the text

private:
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_body;
};

// A state in words on its soft colour: "还剩 4 个工作日".
class StateLabel : public QLabel
{
    Q_OBJECT

public:
    explicit StateLabel(const QString& text = {}, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void set(const QString& text, Tone tone);
};

// The name of a key: "F9".
class KeyHint : public QLabel
{
    Q_OBJECT

public:
    explicit KeyHint(const QKeySequence& key, QWidget* parent = nullptr);
};

// The one main action of a page. With a key, the key stands on the button and works in the whole window while
// the button is visible and enabled.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString& text, const QKeySequence& key = {}, QWidget* parent = nullptr);
    void setLabel(const QString& text); // keeps the key
    [[nodiscard]] QString label() const { return m_label; }

private:
    QString m_label;
    QKeySequence m_key;
};

class SecondaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SecondaryButton(const QString& text, const QKeySequence& key = {}, QWidget* parent = nullptr);
    void setLabel(const QString& text);
    [[nodiscard]] QString label() const { return m_label; }

private:
    QString m_label;
    QKeySequence m_key;
};

// (Not FormRow: that is a row of a paper in reports/form_values.h.)
// Label, field, and a line under it kept free for the error or hint, so that nothing jumps. The label is the
// buddy and gives the field its accessible name.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const QString& label, QWidget* field, QWidget* parent = nullptr);
    void setError(const QString& text); // empty: none
    void setHint(const QString& text);  // shown while there is no error
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QWidget* field() const { return m_field; }
    void setLabelText(const QString& text);
    void addBeside(QWidget* widget); // to the right of the field
    void setQuiet();                 // a field that cannot be wrong: no line under it

private:
    void refresh();
    QLabel* m_label;
    QWidget* m_field;
    QLabel* m_below;
    QString m_error, m_hint;
};

// What was refused: what, why, what next (one sentence of the vocabulary), with a close button. Hidden when
// empty.
class ErrorBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorBanner(QWidget* parent = nullptr);
    void showError(const Words& words, const Error& error);
    void showText(const QString& text, Tone tone = Tone::Bad);
    QPushButton* addAction(const QString& label); // "确认时间" …; removed by clear()
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed();

private:
    QLabel* m_text;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_actions;
};

} // namespace bm
