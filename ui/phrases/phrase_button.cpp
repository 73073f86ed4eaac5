#include "ui/phrases/phrase_button.h"

#include "ui/ask.h"
#include "ui/phrases/phrase_picker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace bm {

namespace {

const QString blank = QStringLiteral("____");

QLineEdit* lineOf(QWidget* edit)
{
    if (auto* box = qobject_cast<QComboBox*>(edit))
        return box->lineEdit();
    return qobject_cast<QLineEdit*>(edit);
}

} // namespace

PhraseButton::PhraseButton(const UiContext& context, PhraseWish wish, QWidget* edit, QWidget* parent)
    : SecondaryButton({}, {}, parent), m_context(context), m_wish(std::move(wish)), m_edit(edit)
{
    const QKeySequence key(Qt::CTRL | Qt::Key_J);
    setObjectName(edit->objectName() + QStringLiteral("Phrases"));
    setLabel(tr("Phrases") + QStringLiteral("  ") + key.toString(QKeySequence::NativeText));
    setAccessibleName(tr("Phrases"));
    setToolTip(tr("Ready sentences for this field; what you typed can be kept as one"));
    setAutoDefault(false);
    setFocusPolicy(Qt::ClickFocus); // by keyboard the key is nearer than Tab
    connect(this, &QPushButton::clicked, this, &PhraseButton::choose);
    auto* shortcut = new QShortcut(key, edit);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &PhraseButton::choose);
}

QString PhraseButton::typed() const
{
    if (const auto* text = qobject_cast<QPlainTextEdit*>(m_edit))
        return text->toPlainText();
    const QLineEdit* line = lineOf(m_edit);
    return line != nullptr ? line->text() : QString();
}

void PhraseButton::choose()
{
    PhrasePicker picker(m_context, m_wish, typed(), window());
    if (Ask::run(picker))
        insert(picker.chosen());
    m_edit->setFocus();
}

void PhraseButton::insert(const QString& phrase)
{
    const auto hole = phrase.indexOf(blank);
    if (auto* text = qobject_cast<QPlainTextEdit*>(m_edit)) {
        QTextCursor cursor = text->textCursor();
        const int start = cursor.selectionStart();
        cursor.insertText(phrase);
        if (hole >= 0) {
            cursor.setPosition(start + static_cast<int>(hole));
            cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(blank.size()));
        }
        text->setTextCursor(cursor);
        return;
    }
    QLineEdit* line = lineOf(m_edit);
    if (line == nullptr)
        return;
    // The proposal that stands in a list of choices gives way; what was typed stays.
    const auto* box = qobject_cast<QComboBox*>(m_edit);
    if (box != nullptr && box->findText(line->text()) >= 0)
        line->selectAll();
    const int start = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
    line->insert(phrase);
    if (hole >= 0)
        line->setSelection(start + static_cast<int>(hole), static_cast<int>(blank.size()));
}

} // namespace bm
