#include "ui/widgets/widgets.h"

#include "core/base/result.h"
#include "reports/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bm {

namespace {

void look(QWidget* widget, const char* name)
{
    widget->setProperty("look", QString::fromLatin1(name));
}

} // namespace

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_title(new QLabel(this)), m_body(new QVBoxLayout(this))
{
    look(m_title, "card-title");
    m_body->setContentsMargins(16, 12, 16, 12);
    m_body->setSpacing(8);
    m_body->addWidget(m_title);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

Chip::Chip(const QString& label, QWidget* parent) : QPushButton(parent), m_label(label)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    refresh();
}

void Chip::setLabel(const QString& label)
{
    m_label = label;
    refresh();
}

void Chip::setCount(int count)
{
    m_count = count;
    refresh();
}

void Chip::setTone(Tone tone)
{
    setStyleProperty(this, "tone", toneName(tone));
}

// The style measures the letters of a chip that is not chosen.
QSize Chip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int more = QFontMetrics(bold).horizontalAdvance(text()) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(qMax(0, more), 0);
}

void Chip::refresh()
{
    const QString shown = m_label;
    setText(m_count < 0 ? shown : QStringLiteral("%1  %2").arg(shown).arg(m_count));
    setAccessibleName(m_count < 0 ? shown : QStringLiteral("%1, %2").arg(shown).arg(m_count));
}

SectionTitle::SectionTitle(const QString& text, QWidget* parent) : QLabel(text, parent) {}

Hint::Hint(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setWordWrap(true);
}

BigLine::BigLine(const QString& text, QWidget* parent) : QLabel(text, parent)
{
    setWordWrap(true);
}

void BigLine::setTone(Tone tone)
{
    setStyleProperty(this, "tone", toneName(tone));
}

EmptyHint::EmptyHint(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_text(new QLabel(text, this))
    , m_body(new QVBoxLayout(this))
{
    look(m_title, "empty-title");
    look(m_text, "muted");
    m_body->setSpacing(8);
    m_body->setContentsMargins(24, 24, 24, 24);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        m_body->addWidget(label);
    }
    m_body->insertStretch(0, 1);
    m_body->addStretch(2);
}

void EmptyHint::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

QPushButton* EmptyHint::addAction(const QString& label)
{
    auto* button = new SecondaryButton(label, {}, this);
    m_body->insertWidget(m_body->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

StateLabel::StateLabel(const QString& text, Tone tone, QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    set(text, tone);
}

void StateLabel::set(const QString& text, Tone tone)
{
    setText(text);
    setStyleProperty(this, "tone", toneName(tone));
    setVisible(!text.isEmpty());
}

KeyHint::KeyHint(const QKeySequence& key, QWidget* parent)
    : QLabel(key.toString(QKeySequence::NativeText), parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

namespace {

// The key stands on the button in words and is set anew after setText(), which drops it.
void dress(QPushButton& button, const QString& label, const QKeySequence& key)
{
    const QString name = key.toString(QKeySequence::NativeText);
    button.setText(name.isEmpty() ? label : QStringLiteral("%1   %2").arg(label, name));
    button.setShortcut(key);
    button.setAccessibleName(label);
}

} // namespace

PrimaryButton::PrimaryButton(const QString& text, const QKeySequence& key, QWidget* parent)
    : QPushButton(parent), m_key(key)
{
    setLabel(text);
}

void PrimaryButton::setLabel(const QString& text)
{
    m_label = text;
    dress(*this, text, m_key);
}

SecondaryButton::SecondaryButton(const QString& text, const QKeySequence& key, QWidget* parent)
    : QPushButton(parent), m_key(key)
{
    setLabel(text);
}

void SecondaryButton::setLabel(const QString& text)
{
    m_label = text;
    dress(*this, text, m_key);
}

FieldRow::FieldRow(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_field(field), m_below(new QLabel(this))
{
    look(m_label, "row-label");
    look(m_below, "row-below");
    m_below->setWordWrap(true);
    m_label->setBuddy(field);
    field->setAccessibleName(label);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_below);
}

void FieldRow::setError(const QString& text)
{
    m_error = text;
    refresh();
}

void FieldRow::setHint(const QString& text)
{
    m_hint = text;
    refresh();
}

void FieldRow::addBeside(QWidget* widget)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    column->removeWidget(m_field);
    line->addWidget(m_field, 1);
    line->addWidget(widget, 0, Qt::AlignTop);
    column->insertLayout(1, line);
}

void FieldRow::setQuiet()
{
    m_below->hide();
}

void FieldRow::setLabelText(const QString& text)
{
    m_label->setText(text);
    m_field->setAccessibleName(text);
}

void FieldRow::refresh()
{
    const bool bad = !m_error.isEmpty();
    m_below->setText(bad ? m_error : m_hint);
    m_field->setAccessibleDescription(m_below->text());
    setStyleProperty(m_below, "tone", bad ? QStringLiteral("bad") : QString());
    setStyleProperty(m_field, "tone", bad ? QStringLiteral("bad") : QString());
}

ErrorBanner::ErrorBanner(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("errorBanner"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(QStringLiteral("×"), this);
    look(close, "flat");
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QPushButton::clicked, this, &ErrorBanner::clear);
    m_row->setContentsMargins(16, 8, 8, 8);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(close);
    hide();
}

void ErrorBanner::showError(const Words& words, const Error& error)
{
    showText(words.error(error));
}

void ErrorBanner::showText(const QString& text, Tone tone)
{
    m_text->setText(text);
    setAccessibleName(text);
    setStyleProperty(this, "tone", toneName(tone));
    setStyleProperty(m_text, "tone", toneName(tone));
    setVisible(!text.isEmpty());
}

QPushButton* ErrorBanner::addAction(const QString& label)
{
    auto* button = new SecondaryButton(label, {}, this);
    m_row->insertWidget(m_row->count() - 1, button);
    m_actions.append(button);
    return button;
}

void ErrorBanner::clear()
{
    for (QPushButton* action : std::as_const(m_actions))
        action->deleteLater();
    m_actions.clear();
    m_text->clear();
    hide();
    Q_EMIT closed();
}

QString ErrorBanner::text() const
{
    return m_text->text();
}

} // namespace bm
