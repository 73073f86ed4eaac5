#include "ui/steps/step_dialog.h"

#include "core/base/text.h"
#include "reports/words/dates.h"
#include "ui/ask.h"
#include "ui/phrases/phrase_button.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>

namespace bm {

namespace {

constexpr int itemsAtOnce = 5; // rows of a list of ticks; more are scrolled to

QString presetLabel(const StepField& field)
{
    return field.needed || field.kind == FieldKind::Choice || field.kind == FieldKind::Items
               ? field.label
               : Steps::tr("%1 (may stay empty)").arg(field.label);
}

void choose(QComboBox& box, const QString& code)
{
    const int at = box.findData(code);
    if (at >= 0)
        box.setCurrentIndex(at);
}

PhraseWish wishFor(const StepFacts& facts, const StepField& field)
{
    PhraseWish wish{field.phrases, facts.shown.c.matter, {}};
    if (facts.shown.personKnown) {
        wish.names.push_back(facts.shown.applicant.displayName());
        for (const Party& party : facts.shown.applicant.parties)
            wish.names.push_back(party.name);
    }
    return wish;
}

} // namespace

StepDialog::StepDialog(const StepFacts& facts, StepForm form, const QString& title, Send send,
                       QWidget* parent)
    : FormDialog(title, form.what, form.button.isEmpty() ? title : form.button, parent)
    , m_words(facts.context.words)
    , m_form(std::move(form))
    , m_send(std::move(send))
    , m_calendar(facts.calendar)
    , m_banner(new ErrorBanner(this))
{
    setObjectName(QStringLiteral("stepDialog"));
    m_banner->setObjectName(QStringLiteral("stepError"));
    addWide(m_banner);
    m_rows.reserve(m_form.fields.size());
    for (const StepField& field : m_form.fields)
        add(facts, field);
    showRows();
    focusFirst();
}

void StepDialog::add(const StepFacts& facts, const StepField& field)
{
    Row row{field, makeWidget(facts, field), nullptr, nullptr};
    row.widget->setObjectName(field.key);
    if (field.kind == FieldKind::Tick) {
        row.shown = row.widget;
        addWide(row.widget);
    } else {
        row.row = addRow(presetLabel(field), row.widget);
        row.shown = row.row;
        row.row->setHint(field.hint);
        const bool never = field.hint.isEmpty() && !field.needed &&
                           (field.kind == FieldKind::Line || field.kind == FieldKind::Choice);
        if (never || (field.kind == FieldKind::Choice && !field.choices.empty() && field.hint.isEmpty()))
            row.row->setQuiet();
        if (!field.phrases.empty())
            row.row->addBeside(new PhraseButton(facts.context, wishFor(facts, field), row.widget, row.row));
    }
    m_rows.push_back(row);
    if (auto* day = qobject_cast<DayField*>(row.widget)) {
        row.widget->setObjectName(field.key + QStringLiteral("Field"));
        day->edit()->setObjectName(field.key);
        day->edit()->setAccessibleName(field.label);
        const std::size_t at = m_rows.size() - 1;
        connect(day, &DayField::changed, this, [this, at] { showDayWords(m_rows[at]); });
        showDayWords(m_rows.back());
    }
}

QWidget* StepDialog::makeWidget(const StepFacts& facts, const StepField& field)
{
    switch (field.kind) {
    case FieldKind::Text: {
        auto* text = new QPlainTextEdit(field.preset, this);
        text->setFixedHeight(facts.context.theme.px(84));
        text->setTabChangesFocus(true);
        text->setPlaceholderText(tr("Ctrl+Enter: done"));
        return text;
    }
    case FieldKind::Phrase:
    case FieldKind::Choice: {
        auto* box = new QComboBox(this);
        for (const StepChoice& choice : field.choices)
            box->addItem(choice.label, choice.code);
        // A long choice must not widen the dialog beyond the window.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        if (field.kind == FieldKind::Phrase) {
            box->setEditable(true);
            box->setInsertPolicy(QComboBox::NoInsert);
            box->setCurrentText(field.preset);
            box->lineEdit()->selectAll();
        } else {
            choose(*box, field.preset);
            connect(box, &QComboBox::currentIndexChanged, this, &StepDialog::showRows);
        }
        return box;
    }
    case FieldKind::Day: {
        auto* day = new DayField(facts.calendar, facts.today, this);
        day->setDay(Day::parse(field.preset.toStdString()));
        return day;
    }
    case FieldKind::Items:
        return makeItems(facts, field);
    case FieldKind::File:
        return makeFile(field);
    case FieldKind::Tick: {
        auto* tick = new QCheckBox(field.label, this);
        tick->setChecked(field.preset == u"1");
        connect(tick, &QCheckBox::toggled, this, &StepDialog::showRows);
        return tick;
    }
    case FieldKind::Line:
    case FieldKind::Number:
    case FieldKind::Money:
        break;
    }
    return new QLineEdit(field.preset, this);
}

QWidget* StepDialog::makeItems(const StepFacts& facts, const StepField& field)
{
    auto* list = new QListWidget(this);
    list->setProperty("look", QStringLiteral("ticks"));
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    for (const StepChoice& choice : field.choices) {
        auto* item = new QListWidgetItem(choice.label, list);
        item->setData(Qt::UserRole, choice.code);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.ticked ? Qt::Checked : Qt::Unchecked);
    }
    if (list->count() > 0)
        list->setCurrentRow(0);
    const int rows = std::clamp(list->count(), 1, itemsAtOnce);
    list->setFixedHeight(rows * facts.context.theme.px(38) + facts.context.theme.px(8));
    return list;
}

QWidget* StepDialog::makeFile(const StepField& field)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* path = new QLineEdit(box);
    path->setObjectName(field.key + QStringLiteral("Path"));
    path->setReadOnly(true);
    path->setFocusPolicy(Qt::NoFocus);
    auto* button = new SecondaryButton(tr("Choose…"), {}, box);
    button->setObjectName(field.key + QStringLiteral("Choose"));
    button->setAutoDefault(true); // Enter opens the choice while nothing is chosen
    row->addWidget(path, 1);
    row->addWidget(button);
    box->setFocusProxy(button);
    connect(button, &QPushButton::clicked, this, [this, path, button] {
        const QString chosen =
            Ask::openFile(this, tr("Choose a file"), {},
                          tr("Pictures and papers (*.jpg *.jpeg *.png *.pdf);;All files (*)"));
        if (chosen.isEmpty())
            return;
        path->setText(chosen);
        button->setAutoDefault(false);
        FormDialog::button()->setFocus();
    });
    return box;
}

QVariant StepDialog::valueOf(const Row& row)
{
    switch (row.field.kind) {
    case FieldKind::Text:
        return static_cast<QPlainTextEdit*>(row.widget)->toPlainText();
    case FieldKind::Phrase:
        return static_cast<QComboBox*>(row.widget)->currentText();
    case FieldKind::Choice:
        return static_cast<QComboBox*>(row.widget)->currentData();
    case FieldKind::Day: {
        const auto day = static_cast<DayField*>(row.widget)->day();
        return day ? qs(day->text()) : QString();
    }
    case FieldKind::Items: {
        QVariantList ticked;
        const auto* list = static_cast<QListWidget*>(row.widget);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked)
                ticked << list->item(i)->data(Qt::UserRole).toString().toInt();
        }
        return ticked;
    }
    case FieldKind::Tick:
        return static_cast<QCheckBox*>(row.widget)->isChecked() ? QStringLiteral("1") : QString();
    case FieldKind::File:
        return row.widget->findChild<QLineEdit*>()->text();
    case FieldKind::Line:
    case FieldKind::Number:
    case FieldKind::Money:
        break;
    }
    return static_cast<QLineEdit*>(row.widget)->text();
}

StepAnswers StepDialog::answers() const
{
    StepAnswers out;
    for (const Row& row : m_rows) {
        if (!row.shown->isHidden())
            out.set(row.field.key, valueOf(row));
    }
    return out;
}

QString StepDialog::wrongWith(const Row& row) const
{
    const StepField& field = row.field;
    if (field.kind == FieldKind::Items)
        return field.needed && valueOf(row).toList().isEmpty() ? tr("Tick at least one.") : QString();
    if (field.kind == FieldKind::Choice && field.choices.empty())
        return tr("There is nothing to choose from: this step does not fit the case.");
    if (field.kind == FieldKind::Day) {
        const auto* day = static_cast<DayField*>(row.widget);
        if (!day->blank() && !day->day())
            return tr("No such day. Type it like 2026-11-23, 1123 or +5 (the fifth working day).");
    }
    const QString text = valueOf(row).toString().trimmed();
    if (text.isEmpty())
        return field.needed ? tr("Fill this in; the step needs it.") : QString();
    const QString plain = qs(halfWidth(text.toStdString()));
    if (field.kind == FieldKind::Number) {
        bool number = false;
        const int n = plain.toInt(&number);
        if (!number || n < field.least || n > field.most)
            return tr("A whole number from %1 to %2.").arg(field.least).arg(field.most);
    }
    if (field.kind == FieldKind::Money && !centsOf(plain))
        return tr("An amount in yuan, like 12.50.");
    return {};
}

bool StepDialog::check()
{
    QWidget* first = nullptr;
    for (const Row& row : m_rows) {
        const QString wrong = row.shown->isHidden() ? QString() : wrongWith(row);
        if (row.row == nullptr || row.row->error() == wrong)
            continue;
        row.row->setError(wrong);
    }
    for (const Row& row : m_rows) {
        if (first == nullptr && row.row != nullptr && !row.shown->isHidden() && !row.row->error().isEmpty())
            first = row.widget;
    }
    if (first != nullptr) {
        first->setFocus();
        bringUp(first);
    }
    return first == nullptr;
}

void StepDialog::accept()
{
    if (!button()->isEnabled() || !check())
        return;
    m_banner->clear();
    const Result<CaseCommand> command = m_form.build(answers());
    if (!command)
        return showError(command.error());
    button()->setEnabled(false);
    whenDone(m_send(*command), this, [this](const Result<Outcome>& outcome) {
        button()->setEnabled(true);
        if (outcome)
            return QDialog::accept();
        showError(outcome.error());
    });
}

void StepDialog::showError(const Error& error)
{
    m_banner->showError(m_words, error);
    fit();
    bringUp(m_banner);
}

const StepDialog::Row* StepDialog::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row& row) { return row.field.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

void StepDialog::showRows()
{
    for (const Row& row : m_rows) {
        const Row* on = row.field.whenKey.isEmpty() ? nullptr : rowOf(row.field.whenKey);
        if (on != nullptr)
            row.shown->setVisible(row.field.whenValues.contains(valueOf(*on).toString()));
    }
    fit();
}

// Which day of the week that is, and whether anybody works then.
void StepDialog::showDayWords(const Row& row) const
{
    const auto* field = static_cast<DayField*>(row.widget);
    const auto day = field->day();
    row.row->setError({});
    if (!day)
        return row.row->setHint(row.field.hint);
    QString words = dateWithWeekday(*day, m_words.language());
    words += QStringLiteral(" · ") + (m_calendar.isWorking(*day) ? tr("a working day") : tr("a rest day"));
    row.row->setHint(words);
}

void StepDialog::focusFirst()
{
    for (const Row& row : m_rows) {
        const bool empty = row.field.needed && valueOf(row).toString().isEmpty() &&
                           row.field.kind != FieldKind::Items && row.field.kind != FieldKind::Choice;
        if (empty && !row.shown->isHidden())
            return row.widget->setFocus();
    }
    for (const Row& row : m_rows) {
        // Enter in several lines is a new line: where all is filled in, it shall be the button.
        if (!row.shown->isHidden() && row.field.kind != FieldKind::Text)
            return row.widget->setFocus();
    }
    button()->setFocus();
}

} // namespace bm
