#include "ui/cases/case_head.h"

#include "core/calendar/lunar.h"
#include "reports/words/dates.h"
#include "ui/cases/case_keys.h"
#include "ui/steps/step_specs.h"
#include "ui/text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

bool may(const CaseView& shown, std::string_view verb)
{
    return std::find(shown.verbs.begin(), shown.verbs.end(), verb) != shown.verbs.end();
}

CaseLine lineOf(const CaseView& shown)
{
    CaseLine line;
    line.state = shown.now.state.empty() ? shown.c.state : shown.now.state;
    line.due = shown.c.due.day;
    line.daysLeft = shown.daysLeft;
    line.provisional = shown.c.due.provisional;
    line.expected = shown.c.due.expected;
    return line;
}

} // namespace

CaseHead::CaseHead(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(new ElidedLabel({}, this))
    , m_matter(new ElidedLabel({}, this))
    , m_number(new Hint({}, this))
    , m_state(new StateLabel({}, Tone::Neutral, this))
    , m_due(new BigLine({}, this))
    , m_dueMore(new Hint({}, this))
    , m_next(new PrimaryButton(tr("Next"), {}, this))
    , m_second(new SecondaryButton(tr("Next"), {}, this))
{
    m_name->setProperty("look", QStringLiteral("page-title"));
    m_name->setObjectName(QStringLiteral("caseName"));
    m_due->setObjectName(QStringLiteral("caseDue"));
    m_state->setObjectName(QStringLiteral("caseState"));
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setObjectName(QStringLiteral("nextAction"));
    m_second->setObjectName(QStringLiteral("secondAction"));
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_nextAction); });
    connect(m_second, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_secondAction); });

    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_state);
    auto* actions = new FlowLayout(8);
    actions->addWidget(m_next);
    actions->addWidget(m_second);
    for (const CaseKey& key : caseKeys()) {
        if (!key.button)
            continue;
        auto* button = new SecondaryButton(caseKeyLabel(key.action), {}, this);
        button->setObjectName(u"action-"_qs + key.action);
        button->setToolTip(key.key.toString(QKeySequence::NativeText));
        if (key.action == u"act") // the key to everything stands on its button
            button->setText(button->text() + u"   "_qs + button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, action = key.action] { Q_EMIT wanted(action); });
        m_others.append(button);
        actions->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_matter);
    column->addWidget(m_number);
    column->addSpacing(8);
    column->addWidget(m_due);
    column->addWidget(m_dueMore);
    column->addSpacing(8);
    column->addLayout(actions);
}

void CaseHead::present(const CaseView& shown)
{
    const Case& c = shown.c;
    m_name->setFullText(shown.personKnown ? qs(shown.applicant.displayName())
                                          : tr("(person withheld or erased)"));
    m_matter->setFullText(qs(c.matterName));
    QString number = qs(c.number);
    if (!c.platformNumber.empty())
        number += u" · "_qs + tr("platform %1").arg(qs(c.platformNumber));
    m_number->setText(number);
    const std::string state = shown.now.state.empty() ? c.state : shown.now.state;
    m_state->set(m_context.say("state", state), stateTone(state));
    presentPromise(shown);
    presentActions(shown);
}

void CaseHead::presentPromise(const CaseView& shown)
{
    const Case& c = shown.c;
    const Toned due = dueWords(m_context.words, lineOf(shown));
    m_due->setText(due.text);
    m_due->setTone(due.tone == Tone::Neutral ? Tone::Accent : due.tone);
    QStringList more;
    if (c.due.day) {
        QString day = tr("due %1").arg(dateWithWeekday(*c.due.day, m_context.language()));
        if (const auto lunar = lunarDate(*c.due.day); lunar && m_context.language() == Language::Chinese)
            day += QStringLiteral("（农历%1）").arg(qs(lunar->text()));
        more << day;
    }
    if (c.accepted)
        more << tr("accepted %1").arg(dateText(c.accepted->day(), m_context.language()));
    if (c.moved && c.dueAtAcceptance)
        more << tr("moved by a notice; promised first: %1")
                    .arg(dateText(*c.dueAtAcceptance, m_context.language()));
    if (c.statutoryDue.day && c.due.day && *c.statutoryDue.day < *c.due.day)
        more << tr("the law's day comes first: %1").arg(dateText(*c.statutoryDue.day, m_context.language()));
    m_dueMore->setText(more.join(QStringLiteral(" · ")));
}

void CaseHead::presentActions(const CaseView& shown)
{
    const std::vector<std::string> next = nextSteps(shown);
    const auto dress = [&next](std::size_t at, QString& action, QPushButton& button) {
        action = at < next.size() ? qs(next[at]) : QString();
        const QString key = caseKey(action).toString(QKeySequence::NativeText);
        button.setVisible(!action.isEmpty());
        button.setText(caseKeyLabel(action) + (key.isEmpty() ? QString() : u"   "_qs + key));
        button.setAccessibleName(caseKeyLabel(action));
    };
    dress(0, m_nextAction, *m_next);
    dress(1, m_secondAction, *m_second);
    for (SecondaryButton* button : std::as_const(m_others)) {
        const std::string action = button->objectName().mid(7).toStdString();
        const bool verb = action == "correct" || action == "undo";
        button->setEnabled(verb ? may(shown, action) : true);
        if (action == "explain")
            button->setEnabled(!shown.explanation.steps.empty());
    }
}

} // namespace bm
