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
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QGridLayout>
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
    : QStackedWidget(parent)
    , m_context(context)
    , m_papers(new PaperDesk(context, this))
    , m_many(new ManyActions(context, this))
    , m_empty(new EmptyHint(tr("No list chosen"), tr("Choose one to see where each of its cases is."), this))
    , m_page(new Page(this))
    , m_banner(new ErrorBanner(m_page))
    , m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("tripDetail"));
    addWidget(m_empty);
    addWidget(m_page);
    m_page->body()->setContentsMargins(8, 0, 8, 16);
    m_page->body()->addWidget(m_banner);
    m_cards->setSpacing(12);
    m_page->body()->addLayout(m_cards);
    m_page->body()->addStretch(1);
    connect(m_papers, &PaperDesk::done, this, &TripDetail::told);
    connect(m_papers, &PaperDesk::failed, this, &TripDetail::showError);
    connect(m_many, &ManyActions::told, this, &TripDetail::told);
    connect(m_many, &ManyActions::failed, this, &TripDetail::showError);
}

void TripDetail::showNumber(const QString& number)
{
    if (number == m_number && !number.isEmpty())
        return;
    m_number = number;
    m_shown.reset();
    m_banner->clear();
    if (number.isEmpty())
        return setCurrentWidget(m_empty);
    ask();
}

void TripDetail::reload()
{
    if (!m_number.isEmpty())
        ask();
}

void TripDetail::ask()
{
    whenDone(m_context.desk.tripList(m_number.toStdString()), this,
             [this, generation = ++m_generation](const Result<TripListView>& shown) {
                 if (generation != m_generation)
                     return;
                 if (!shown)
                     return showError(shown.error());
                 present(*shown);
             });
}

void TripDetail::present(const TripListView& shown)
{
    m_shown = shown;
    m_number = qs(shown.line.number);
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_cards->addWidget(headCard(shown));
    m_cards->addWidget(rowsCard(shown));
    m_cards->addWidget(historyCard(shown));
    setCurrentWidget(m_page);
}

Card* TripDetail::headCard(const TripListView& shown)
{
    const TripListLine& line = shown.line;
    auto* card = new Card(m_context.say("paper", line.form), m_page);
    card->setObjectName(QStringLiteral("tripCard"));
    auto* top = new QHBoxLayout;
    auto* number = new QLabel(qs(line.number), card);
    number->setObjectName(QStringLiteral("tripNumber"));
    number->setProperty("look", QStringLiteral("muted"));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    number->setWordWrap(true);
    top->addWidget(number, 1);
    const Tone tone = line.state == "void" ? Tone::Neutral : line.open > 0 ? Tone::Wait : Tone::Good;
    top->addWidget(new StateLabel(leftOf(line, m_context), tone, card), 0, Qt::AlignTop);
    card->body()->addLayout(top);
    card->body()->addWidget(new BigLine(goalOf(line), card));
    QStringList below{dateWithWeekday(line.day, m_context.language()),
                      qs(shown.handlerName.empty() ? shown.handler : shown.handlerName)};
    if (line.signedOn)
        below << (tr("signed %1").arg(dateText(*line.signedOn, m_context.language())) + u' ' +
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
    auto* row = new FlowLayout(8);
    const auto add = [&](const char* name, const QString& label, auto action) {
        auto* button = new SecondaryButton(label, {}, card);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    const bool roll = shown.line.form == "hand-out-roll";
    // The keys belong to the place, as those of a case do.
    if (shown.line.open > 0)
        add("tripRecord",
            (roll ? tr("Handed over: the ticked") : tr("Came back: the ticked")) + QStringLiteral("   F9"),
            [this] { record(); });
    if (shown.line.state != "void") {
        add("tripReprint", tr("Print again") + QStringLiteral("   F7"), [this] { reprint(); });
        if (!shown.line.signedOn)
            add("tripSigned", roll ? tr("It is back, signed") : tr("Signed at the other end"),
                [this] { sign(); });
        add("tripVoid", tr("Void"), [this] { makeVoid(); });
    }
    card->body()->addLayout(row);
}

Card* TripDetail::rowsCard(const TripListView& shown)
{
    auto* card = new Card(tr("Its %1 cases").arg(shown.rows.size()), m_page);
    m_rows = new QTableWidget(static_cast<int>(shown.rows.size()), ColumnCount, card);
    m_rows->setObjectName(QStringLiteral("tripRows"));
    m_rows->setAccessibleName(tr("Cases of the list"));
    m_rows->setHorizontalHeaderLabels({tr("Number"), tr("Name"), tr("Matter"), tr("Where it is")});
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setShowGrid(false);
    m_rows->setWordWrap(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->hide();
    const int height = m_context.theme.rowHeight();
    m_rows->verticalHeader()->setDefaultSectionSize(height);
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = m_rows->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setColumnWidth(NumberColumn, m_context.theme.px(124));
    m_rows->setColumnWidth(NameColumn, m_context.theme.px(84));
    m_rows->setColumnWidth(StateColumn, m_context.theme.px(112));
    header->setSectionResizeMode(MatterColumn, QHeaderView::Stretch);
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
        auto* state = new QTableWidgetItem(m_context.say("list-row", row.state));
        state->setForeground(m_context.theme.colour(row.open ? Role::Text : Role::TextMuted));
        m_rows->setItem(at++, StateColumn, state);
    }
    // The page scrolls, not the table in it.
    m_rows->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setFixedHeight(header->sizeHint().height() + height * at + 4);
    connect(m_rows, &QTableWidget::cellDoubleClicked, this, [this](int row) {
        if (m_shown && row >= 0 && static_cast<std::size_t>(row) < m_shown->rows.size())
            Q_EMIT caseWanted(qs(m_shown->rows[static_cast<std::size_t>(row)].number));
    });
    card->body()->addWidget(m_rows);
    return card;
}

Card* TripDetail::historyCard(const TripListView& shown)
{
    auto* card = new Card(tr("What happened"), m_page);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    const Day today = m_context.clock->now().day();
    int row = 0;
    for (const TimelineEntry& entry : shown.timeline) {
        auto* when = new QLabel(momentText(entry.at, today, m_context.language()), card);
        when->setProperty("look", QStringLiteral("muted"));
        QString words = m_context.say("verb", entry.verb) + QStringLiteral(" · ") + qs(entry.actor);
        if (!entry.code.empty())
            words += QStringLiteral(" · ") + m_context.say("verdict", entry.code);
        auto* what = new QLabel(words, card);
        what->setWordWrap(true);
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
    }
    return card;
}

void TripDetail::record()
{
    if (!m_shown || m_rows == nullptr || m_shown->newer)
        return;
    const bool roll = m_shown->line.form == "hand-out-roll";
    std::vector<ManyCase> ticked;
    for (std::size_t i = 0; i < m_shown->rows.size(); ++i) {
        const TripListRow& row = m_shown->rows[i];
        if (row.open && m_rows->item(static_cast<int>(i), NumberColumn)->checkState() == Qt::Checked)
            ticked.push_back({row.number, row.name, row.matter, roll ? "decided" : "forwarded", {}});
    }
    m_many->act(roll ? QStringLiteral("deliver") : QStringLiteral("result"), ticked, &*m_shown);
}

void TripDetail::reprint()
{
    if (!m_shown || m_papers->busy() || m_shown->line.state == "void" || m_shown->newer)
        return;
    const QString reason = askReprintReason(this, m_number, m_shown->line.state == "issued");
    if (!reason.isEmpty())
        m_papers->reprint({}, m_number, reason);
}

void TripDetail::sign()
{
    ManyAsk ask;
    ask.title = tr("Signed: %1").arg(m_number);
    ask.what = tr("From now on only a leader may void it, and it is printed again with a mark.");
    ask.verb = tr("Record");
    ask.to = tr("Who signed");
    ask.day = tr("On which day (empty: today)");
    ManyDialog dialog(ask, {}, this);
    if (Ask::run(dialog))
        run(SignList{m_number.toStdString(), dialog.to(), dialog.day()}, tr("Signed: %1").arg(m_number));
}

void TripDetail::makeVoid()
{
    ReasonDialog dialog(m_context, tr("Void %1").arg(m_number),
                        tr("The number stays used up and is kept as void. The cases stay where they are."),
                        tr("Void"), {"typing-mistake", "printer-jam", "other"}, this);
    if (!Ask::run(dialog))
        return;
    VoidPaper command;
    command.paper = m_number.toStdString();
    command.reason = dialog.reason();
    run(command, tr("Void: %1").arg(m_number));
}

void TripDetail::run(const CaseCommand& command, const QString& words)
{
    whenDone(m_context.desk.run(command), this, [this, words](const Result<Outcome>& outcome) {
        if (!outcome)
            return showError(outcome.error());
        Q_EMIT told(words);
    });
}

void TripDetail::showError(const Error& error)
{
    m_banner->showError(m_context.words, error);
    if (m_shown)
        return;
    m_empty->setTexts(tr("This list cannot be shown"), m_context.words.error(error));
    setCurrentWidget(m_empty);
}

} // namespace bm
