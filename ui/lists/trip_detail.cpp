#include "ui/lists/trip_detail.h"

#include "reports/paper_filler.h"
#include "reports/words/dates.h"
#include "ui/ask.h"
#include "ui/cases/reason_dialog.h"
#include "ui/lists/trip_list_model.h"
#include "ui/many/many_actions.h"
#include "ui/print/paper_desk.h"
#include "ui/print/reprint_reason.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bm {

namespace {

enum RowColumn
{
    NumberColumn,
    NameColumn,
    MatterColumn,
    StateColumn,
    ColumnCount
};

} // namespace

TripDetail::TripDetail(UiContext& context, QWidget* parent)
    : PaperDetail(context,
                  new EmptyHint(tr("No list chosen"), tr("Choose one to see where each of its cases is.")),
                  tr("This list cannot be shown"), parent)
    , m_many(new ManyActions(context, this))
{
    setObjectName(QStringLiteral("tripDetail"));
    connect(m_many, &ManyActions::told, this, &TripDetail::told);
    connect(m_many, &ManyActions::failed, this, &TripDetail::showError);
}

QFuture<Result<TripListView>> TripDetail::view(const std::string& number)
{
    return context().desk.tripList(number);
}

QList<Card*> TripDetail::cards(const TripListView& shown)
{
    return {headCard(shown), rowsCard(shown)};
}

Card* TripDetail::headCard(const TripListView& shown)
{
    const TripListLine& line = shown.line;
    auto* card = new Card(context().say("paper", line.form), page());
    card->setObjectName(QStringLiteral("tripCard"));
    auto* top = new QHBoxLayout;
    auto* number = new QLabel(qs(line.number), card);
    number->setObjectName(QStringLiteral("tripNumber"));
    number->setProperty("look", QStringLiteral("muted"));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setWordWrap(true);
    top->addWidget(number, 1);
    const Tone tone = line.state == "void" ? Tone::Neutral : line.open > 0 ? Tone::Wait : Tone::Good;
    top->addWidget(new StateLabel(leftOf(line, context()), tone, card), 0, Qt::AlignTop);
    card->body()->addLayout(top);
    card->body()->addWidget(new BigLine(goalOf(line), card));
    QStringList below{dateWithWeekday(line.day, context().language()),
                      qs(shown.handlerName.empty() ? shown.handler : shown.handlerName)};
    if (line.signedOn)
        below << (tr("signed %1").arg(dateText(*line.signedOn, context().language())) + u' ' +
                  qs(shown.signedBy))
                     .trimmed();
    if (line.reprints > 0)
        below << tr("reprinted %1 times").arg(line.reprints);
    card->body()->addWidget(new Hint(below.join(QStringLiteral(" · ")), card));
    addActions(card, shown);
    return card;
}

void TripDetail::addActions(Card* card, const TripListView& shown)
{
    if (shown.newer)
        return;
    std::vector<Action> actions;
    const bool roll = shown.line.form == "hand-out-roll";
    // The keys belong to the place, as those of a case do.
    if (shown.line.open > 0)
        actions.push_back(
            {"tripRecord",
             (roll ? tr("Handed over: the ticked") : tr("Came back: the ticked")) + QStringLiteral("   F9"),
             [this] { record(); }});
    if (shown.line.state != "void") {
        actions.push_back(
            {"tripReprint", tr("Print again") + QStringLiteral("   F7"), [this] { reprint(); }});
        if (!shown.line.signedOn)
            actions.push_back({"tripSigned", roll ? tr("It is back, signed") : tr("Signed at the other end"),
                               [this] { sign(); }});
        actions.push_back({"tripVoid", tr("Void"), [this] { makeVoid(); }});
    }
    PaperDetailBase::addActions(card, actions);
}

Card* TripDetail::rowsCard(const TripListView& shown)
{
    auto* card = new Card(tr("Its %1 cases").arg(shown.rows.size()), page());
    m_rows = new QTableWidget(static_cast<int>(shown.rows.size()), ColumnCount, card);
    m_rows->setObjectName(QStringLiteral("tripRows"));
    m_rows->setAccessibleName(tr("Cases of the list"));
    m_rows->setHorizontalHeaderLabels({tr("Number"), tr("Name"), tr("Matter"), tr("Where it is")});
    setUpTable(m_rows, context().theme);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setColumnWidth(NumberColumn, context().theme.px(124));
    m_rows->setColumnWidth(NameColumn, context().theme.px(84));
    m_rows->setColumnWidth(StateColumn, context().theme.px(112));
    m_rows->horizontalHeader()->setSectionResizeMode(MatterColumn, QHeaderView::Stretch);
    int at = 0;
    for (const TripListRow& row : shown.rows) {
        auto* number = new QTableWidgetItem(shortCaseNumber(row.number));
        number->setToolTip(qs(row.number));
        // Open rows are ticked from the beginning: most come back together.
        if (row.open) {
            number->setFlags(number->flags() | Qt::ItemIsUserCheckable);
            number->setCheckState(Qt::Checked);
        }
        m_rows->setItem(at, NumberColumn, number);
        m_rows->setItem(at, NameColumn, new QTableWidgetItem(qs(row.name)));
        m_rows->setItem(at, MatterColumn, new QTableWidgetItem(qs(row.matterName)));
        auto* state = new QTableWidgetItem(context().say("list-row", row.state));
        state->setForeground(context().theme.colour(row.open ? Role::Text : Role::TextMuted));
        m_rows->setItem(at++, StateColumn, state);
    }
    // The page scrolls, not the table in it.
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() +
                           context().theme.rowHeight() * at + 4);
    connect(m_rows, &QTableWidget::cellDoubleClicked, this, [this](int row) {
        if (current() && row >= 0 && static_cast<std::size_t>(row) < current()->rows.size())
            Q_EMIT caseWanted(qs(current()->rows[static_cast<std::size_t>(row)].number));
    });
    card->body()->addWidget(m_rows);
    return card;
}

void TripDetail::record()
{
    if (!current() || m_rows == nullptr || current()->newer)
        return;
    const bool roll = current()->line.form == "hand-out-roll";
    std::vector<ManyCase> ticked;
    for (std::size_t i = 0; i < current()->rows.size(); ++i) {
        const TripListRow& row = current()->rows[i];
        if (row.open && m_rows->item(static_cast<int>(i), NumberColumn)->checkState() == Qt::Checked)
            ticked.push_back({row.number, row.name, row.matter, roll ? "decided" : "forwarded", {}});
    }
    m_many->act(roll ? QStringLiteral("deliver") : QStringLiteral("result"), ticked, &*current());
}

void TripDetail::reprint()
{
    if (!current() || papers().busy() || current()->line.state == "void" || current()->newer)
        return;
    const QString reason = askReprintReason(this, number(), current()->line.state == "issued");
    if (!reason.isEmpty())
        papers().reprint({}, number(), reason);
}

void TripDetail::sign()
{
    ManyAsk ask;
    ask.title = tr("Signed: %1").arg(number());
    ask.what = tr("From now on only a leader may void it, and it is printed again with a mark.");
    ask.verb = tr("Record");
    ask.to = tr("Who signed");
    ask.day = tr("On which day (empty: today)");
    ManyDialog dialog(ask, {}, this);
    if (Ask::run(dialog))
        run(SignList{number().toStdString(), dialog.to(), dialog.day()}, tr("Signed: %1").arg(number()));
}

void TripDetail::makeVoid()
{
    ReasonDialog dialog(context(), tr("Void %1").arg(number()),
                        tr("The number stays used up and is kept as void. The cases stay where they are."),
                        tr("Void"), {"typing-mistake", "printer-jam", "other"}, this);
    if (!Ask::run(dialog))
        return;
    VoidPaper command;
    command.paper = number().toStdString();
    command.reason = dialog.reason();
    run(command, tr("Void: %1").arg(number()));
}

void TripDetail::run(const CaseCommand& command, const QString& words)
{
    whenDone(context().desk.run(command), this, [this, words](const Result<Outcome>& outcome) {
        if (!outcome)
            return showError(outcome.error());
        Q_EMIT told(words);
    });
}

} // namespace bm
