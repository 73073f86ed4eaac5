#include "ui/steps/step_palette.h"

#include "core/matters/pinyin.h"
#include "ui/steps/step_delegate.h"
#include "ui/steps/step_specs.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

bool matches(const QString& name, const QString& text)
{
    const std::string plain = name.toStdString();
    return name.contains(text, Qt::CaseInsensitive) ||
           qs(initials(plain)).contains(text, Qt::CaseInsensitive) ||
           qs(pinyin(plain)).startsWith(text, Qt::CaseInsensitive);
}

} // namespace

StepPalette::StepPalette(const UiContext& context, const CaseView& shown, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_why(new QLabel(this))
{
    const Theme& theme = context.theme;
    setObjectName(QStringLiteral("stepPalette"));
    setWindowTitle(tr("Steps of the case"));
    auto* title = new QLabel(tr("What is to be done: %1").arg(qs(shown.c.matterName)), this);
    title->setProperty("look", QStringLiteral("page-title"));
    title->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("stepSearch"));
    m_search->setProperty("look", QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search steps"));
    m_search->setPlaceholderText(tr("A letter does the step at once; / searches by word or initials"));
    m_search->setFocusPolicy(Qt::ClickFocus);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("stepList"));
    m_list->setAccessibleName(tr("Steps"));
    m_list->setItemDelegate(new StepDelegate(theme, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAttribute(Qt::WA_InputMethodEnabled, false); // letters are letters, also with pinyin on
    m_list->installEventFilter(this);
    m_why->setObjectName(QStringLiteral("stepWhy"));
    m_why->setWordWrap(true);
    setStyleProperty(m_why, "tone", toneName(Tone::Warn));
    m_why->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    column->addWidget(title);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_why);
    fill(shown);
    connect(m_search, &QLineEdit::textChanged, this, &StepPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &StepPalette::take);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 760);
    resize(std::min(theme.px(720), room.width() - 32), std::min(theme.px(660), room.height() - 32));
    chooseFirst();
    m_list->setFocus();
}

void StepPalette::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

void StepPalette::addStep(const std::string& verb, const QString& reason, const QString& why)
{
    const StepSpec* spec = stepSpec(verb);
    if (spec == nullptr)
        return;
    auto* item = new QListWidgetItem(stepName(verb), m_list);
    item->setData(StepDelegate::VerbRole, qs(verb));
    item->setData(StepDelegate::KeyRole, QString(QLatin1Char(spec->key)));
    item->setData(StepDelegate::ReasonRole, reason);
    item->setData(StepDelegate::WhyRole, why);
    item->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2 %3").arg(stepName(verb), QString(QLatin1Char(spec->key)), reason));
}

void StepPalette::fill(const CaseView& shown)
{
    const auto may = [&shown](const char* verb) {
        return std::find(shown.verbs.begin(), shown.verbs.end(), verb) != shown.verbs.end();
    };
    const std::vector<std::string> next = nextSteps(shown);
    const auto isNext = [&next](const char* verb) {
        return std::find(next.begin(), next.end(), verb) != next.end();
    };
    if (!next.empty())
        addHeading(tr("Next"));
    for (const std::string& verb : next)
        addStep(verb);
    for (const StepGroup group :
         {StepGroup::Before, StepGroup::Hand, StepGroup::No, StepGroup::End, StepGroup::Always}) {
        bool first = true;
        for (const StepSpec& spec : stepSpecs()) {
            if (spec.group != group || !may(spec.verb) || isNext(spec.verb))
                continue;
            if (std::exchange(first, false))
                addHeading(groupName(group));
            addStep(spec.verb);
        }
    }
    addHeading(tr("Not now, and why"));
    // Those that lack one thing before those of another state.
    for (const bool wrongState : {false, true}) {
        for (const StepSpec& spec : stepSpecs()) {
            const Error* error = refusalOf(shown, spec.verb);
            if (error == nullptr || may(spec.verb) || (error->code == "wrong-state") != wrongState)
                continue;
            const QString why = m_context.words.error(*error);
            addStep(spec.verb,
                    wrongState
                        ? tr("not while the case is “%1”").arg(m_context.say("state", error->arg("state")))
                        : why,
                    why);
        }
    }
}

void StepPalette::chooseFirst()
{
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        if (!item->isHidden() && item->flags() != Qt::NoItemFlags)
            return m_list->setCurrentRow(row);
    }
}

void StepPalette::search(const QString& text)
{
    const QString wanted = text.trimmed();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool heading = item->flags() == Qt::NoItemFlags;
        item->setHidden(!wanted.isEmpty() && (heading || !matches(item->text(), wanted)));
    }
    chooseFirst();
}

void StepPalette::take(const QListWidgetItem* item)
{
    if (item == nullptr || item->flags() == Qt::NoItemFlags)
        return;
    const QString reason = item->data(StepDelegate::ReasonRole).toString();
    if (!reason.isEmpty()) {
        m_why->setText(tr("%1: %2").arg(item->text(), item->data(StepDelegate::WhyRole).toString()));
        m_why->show();
        layout()->activate(); // the list is shorter now
        return m_list->scrollToItem(item);
    }
    m_chosen = item->data(StepDelegate::VerbRole).toString().toStdString();
    accept();
}

// Of steps that share a letter the allowed one stands first.
bool StepPalette::typed(const QString& key)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (key.compare(item->data(StepDelegate::KeyRole).toString(), Qt::CaseInsensitive) != 0)
            continue;
        m_list->setCurrentItem(item);
        take(item);
        return true;
    }
    return false;
}

bool StepPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter) {
        take(m_list->currentItem());
        return true;
    }
    if (watched == m_search) {
        if (key->key() == Qt::Key_Down)
            m_list->setFocus();
        return key->key() == Qt::Key_Down;
    }
    if (key->key() == Qt::Key_Slash || key->matches(QKeySequence::Find)) {
        m_search->setFocus();
        return true;
    }
    const bool plain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && key->text().size() == 1 && key->text().at(0).isLetterOrNumber() && typed(key->text()))
        return true;
    return QDialog::eventFilter(watched, event);
}

void StepPalette::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_list->doItemsLayout(); // reasons wrap at the new width
}

} // namespace bm
