#include "ui/posts/slip_dialog.h"

#include "reports/words/dates.h"
#include "ui/posts/people_words.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace bm {

SlipDialog::SlipDialog(UiContext& context, const QString& slip, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_slip(slip.toStdString())
    , m_banner(new ErrorBanner(this))
    , m_title(new QLabel(this))
    , m_state(new Hint({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_reportLabel(new QLabel(context.say("handover-words", "report"), this))
    , m_report(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("slipDialog"));
    setWindowTitle(tr("Handover slip"));
    m_title->setProperty("look", QStringLiteral("page-title"));
    m_title->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("slipState"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(QStringLiteral("slipText"));
    m_text->setAccessibleName(tr("What stands on the slip"));
    m_report->setObjectName(QStringLiteral("slipReport"));
    m_report->setTabChangesFocus(true);
    m_report->setFixedHeight(context.theme.px(64));
    m_reportLabel->setBuddy(m_report);
    auto* box = new QWidget(this);
    auto* buttons = new FlowLayout(8, box);
    const auto button = [&](const QString& label, const char* name, auto run) {
        auto* made = new SecondaryButton(label, {}, box);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, run);
        buttons->addWidget(made);
        return made;
    };
    m_sign = button(tr("Sign as receiver"), "slipSign", [this] { send(SignHandover{m_slip, "receiver"}); });
    m_witness = button(tr("Sign as witness"), "slipWitness", [this] {
        send(SignHandover{m_slip, "witness"});
    });
    m_return = button(tr("Give back with this report"), "slipReturn", [this] {
        send(ReturnHandover{m_slip, m_report->toPlainText().toStdString(), false});
    });
    m_takeBack = button(tr("Take back"), "slipTakeBack", [this] { send(ReturnHandover{m_slip, {}, true}); });
    auto* print = button(tr("Print…"), "slipPrint", [this] {
        m_print = true;
        accept();
    });
    print->setAutoDefault(false);
    auto* close = button(tr("Close"), "close", [this] { accept(); });
    close->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    for (QWidget* each : std::initializer_list<QWidget*>{m_banner, m_title, m_state})
        column->addWidget(each);
    column->addWidget(m_text, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_reportLabel, m_report, box})
        column->addWidget(each);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(900, 700);
    resize(qMin(context.theme.px(720), room.width() - 32), qMin(context.theme.px(560), room.height() - 32));
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_reportLabel, m_report, m_sign, m_witness, m_return, m_takeBack})
        each->hide();
    ask();
}

void SlipDialog::ask()
{
    whenDone(m_context.desk.handover(m_slip), this, [this](const Result<HandoverView>& view) {
        if (!view)
            return m_banner->showError(m_context.words, view.error());
        present(*view);
    });
}

void SlipDialog::present(const HandoverView& view)
{
    const Handover& h = view.handover;
    const Day today = m_context.clock->now().day();
    const auto moment = [&](Instant at) { return momentText(at, today, m_context.language()); };
    m_names = view.names;
    m_title->setText(
        tr("%1: %2 → %3").arg(qs(view.postName), nameOf(m_names, h.from), nameOf(m_names, h.to)));
    QStringList state{m_context.say("handover", h.state()), tr("given %1").arg(moment(h.given))};
    if (h.givenBy != h.from)
        state << tr("by %1").arg(nameOf(m_names, h.givenBy));
    if (h.signedAt)
        state << tr("signed %1").arg(moment(*h.signedAt));
    if (h.witnessedAt)
        state << tr("witness %1 %2").arg(nameOf(m_names, h.witness), moment(*h.witnessedAt));
    if (h.returnedAt)
        state << tr("given back %1").arg(moment(*h.returnedAt));
    if (h.takenBackAt)
        state << tr("taken back %1").arg(moment(*h.takenBackAt));
    m_state->setText(state.join(QStringLiteral(" · ")));
    QStringList text;
    if (h.begins && h.ends)
        text << tr("Away: %1").arg(periodText(*h.begins, *h.ends, today, m_context.language())) << QString();
    text << (h.cases.empty() ? tr("The post has no open case.") : tr("Open cases: %1").arg(h.cases.size()));
    for (const HandoverCase& c : h.cases) {
        QStringList parts{qs(c.number), qs(c.matter), m_context.say("state", c.state)};
        if (c.due)
            parts << tr("due %1").arg(dateText(*c.due, m_context.language()));
        if (c.moved)
            parts << tr("goes to the receiver's name");
        text << QStringLiteral("    ") + parts.join(QStringLiteral(" · "));
    }
    for (const char* code : {"materials", "seals", "receipts", "notes", "report"}) {
        if (const auto found = view.words.find(code); found != view.words.end())
            text << QString() << m_context.say("handover-words", code)
                 << QStringLiteral("    ") + qs(found->second);
    }
    m_text->setPlainText(text.join(u'\n'));
    const std::string& me = m_context.session.account;
    m_sign->setVisible(!h.signedAt && me == h.to);
    m_witness->setVisible(!h.witnessedAt && !h.takenBackAt && me != h.from && me != h.to);
    const bool back = h.signedAt && !h.returnedAt && me == h.to;
    for (QWidget* each : std::initializer_list<QWidget*>{m_reportLabel, m_report, m_return})
        each->setVisible(back);
    m_takeBack->setVisible(h.returnedAt && !h.takenBackAt && me == h.from);
    for (QPushButton* next : {m_sign, m_takeBack, m_witness}) {
        if (!next->isHidden())
            return next->setFocus();
    }
    back ? m_report->setFocus() : m_text->setFocus();
}

void SlipDialog::send(const PeopleCommand& command)
{
    m_banner->clear();
    whenDone(m_context.desk.runPeople(command), this, [this](const Result<Outcome>& outcome) {
        if (!outcome)
            return m_banner->showError(
                m_context.words,
                readable(outcome.error(), m_names, m_context.clock->now().day(), m_context.language()));
        ask();
    });
}

} // namespace bm
