#include "ui/today/today_place.h"

#include "core/calendar/lunar.h"
#include "reports/words/dates.h"
#include "ui/exchange/backup_keeper.h"
#include "ui/exchange/exchange_words.h"
#include "ui/import/open_cases_dialog.h"
#include "ui/shell/title_bar.h"
#include "ui/text.h"
#include "ui/today/next_row.h"
#include "ui/today/posts_now.h"
#include "ui/today/tile.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace bm {

namespace {

constexpr int nextShown = 6;

struct TileSpec
{
    const char* queue; // vocabulary group "queue"
    Tone tone;
};
constexpr TileSpec tiles[] = {{"due-today", Tone::Warn}, {"due-soon", Tone::Warn},   {"late", Tone::Bad},
                              {"notify", Tone::Warn},    {"supplement", Tone::Wait}, {"ready", Tone::Accent}};

constexpr TileSpec waiting[] = {
    {"leader", Tone::Warn},  {"gap", Tone::Wait},       {"joint", Tone::Wait},  {"survey", Tone::Wait},
    {"posting", Tone::Wait}, {"upper", Tone::Wait},     {"paused", Tone::Wait}, {"paused-over", Tone::Bad},
    {"disputed", Tone::Bad}, {"rating", Tone::Neutral}, {"step", Tone::Wait}};

void emptyOut(QLayout* layout, int keep)
{
    while (layout->count() > keep) {
        QLayoutItem* item = layout->takeAt(keep);
        if (QWidget* widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

} // namespace

TodayPlace::TodayPlace(UiContext& context, QWidget* parent)
    : Place(context, parent)
    , m_banner(new ErrorBanner(this))
    , m_day(new QLabel(this))
    , m_dayMore(new QLabel(this))
    , m_accept(new PrimaryButton(tr("Take a case"), {}, this))
    , m_next(new Card(tr("Next to be done"), this))
    , m_needs(new Card(tr("Needs a person"), this))
    , m_posts(new PostsNow(context, this))
    , m_people(new QLabel(this))
    , m_done(new QLabel(this))
    , m_advice(new QPushButton(this))
    , m_exchange(new QPushButton(this))
{
    setObjectName(QStringLiteral("todayPlace"));
    m_next->setObjectName(QStringLiteral("next"));
    m_needs->setObjectName(QStringLiteral("needs"));
    auto* page = new Page(this);
    page->body()->addWidget(makeHead());
    page->body()->addWidget(m_banner);
    page->body()->addWidget(makeTiles());
    page->body()->addWidget(makeWaiting());

    auto* side = new QVBoxLayout;
    side->setSpacing(16);
    side->addWidget(m_posts);
    side->addWidget(m_needs);
    connect(m_posts, &PostsNow::wanted, this, &Place::openPosts);
    auto* facts = new Card(tr("At this window"), this);
    for (QLabel* label : {m_people, m_done}) {
        label->setWordWrap(true);
        facts->body()->addWidget(label);
    }
    facts->body()->addWidget(m_exchange, 0, Qt::AlignLeft);
    m_exchange->setProperty("look", QStringLiteral("link"));
    connect(m_exchange, &QPushButton::clicked, this, &Place::openExchange);
    m_exchange->setObjectName(QStringLiteral("exchange"));
    m_done->setObjectName(QStringLiteral("doneToday"));
    m_advice->setObjectName(QStringLiteral("adviceToday"));
    m_advice->setProperty("look", QStringLiteral("link"));
    facts->body()->insertWidget(3, m_advice, 0, Qt::AlignLeft);
    connect(m_advice, &QPushButton::clicked, this, [this] { Q_EMIT openQueue(QStringLiteral("advice")); });
    side->addWidget(facts);
    side->addStretch(1);
    // Beside each other they would be wider than the window at 200 %.
    const bool large = context.theme.options().textFactor > 1.3;
    auto* columns = new QBoxLayout(large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    columns->setSpacing(16);
    columns->addWidget(m_next, 3);
    columns->addLayout(side, 2);
    page->body()->addLayout(columns, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        ask();
        if (what.everything || what.people || what.calendar)
            m_posts->ask();
        if (what.everything)
            askExchange();
    });
    if (context.backups != nullptr)
        connect(context.backups, &BackupKeeper::changed, this, [this] { showNeeds(m_today); });
    askExchange();
    TodayView nothing;
    nothing.day = context.clock->now().day();
    present(nothing, {});
}

QWidget* TodayPlace::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_day->setProperty("look", QStringLiteral("page-title"));
    m_dayMore->setProperty("look", QStringLiteral("muted"));
    words->addWidget(m_day);
    words->addWidget(m_dayMore);
    row->addLayout(words, 1);
    m_accept->setObjectName(QStringLiteral("accept"));
    // The key itself belongs to the rail; here it is only named.
    m_accept->setText(tr("Take a case") + QStringLiteral("   F2"));
    m_accept->setIcon(context().theme.icon(QStringLiteral("plus"), context().theme.colour(Role::AccentText)));
    row->addWidget(m_accept);
    connect(m_accept, &QPushButton::clicked, this, [this] { Q_EMIT openAccept({}); });
    return head;
}

QWidget* TodayPlace::makeTiles()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(12);
    // At large text six tiles need two rows.
    const int perRow = context().theme.options().textFactor > 1.3 ? 3 : 6;
    int at = 0;
    for (const TileSpec& spec : tiles) {
        const QString queue = QString::fromLatin1(spec.queue);
        auto* tile = new Tile(context().theme, context().say("queue", spec.queue), spec.tone, box);
        tile->setObjectName(u"tile-"_qs + queue);
        connect(tile, &QPushButton::clicked, this, [this, queue] { Q_EMIT openQueue(queue); });
        grid->addWidget(tile, at / perRow, at % perRow);
        m_tiles.insert(queue, tile);
        ++at;
    }
    return box;
}

QWidget* TodayPlace::makeWaiting()
{
    m_waitingBox = new QWidget(this);
    auto* row = new QHBoxLayout(m_waitingBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* words = new QLabel(tr("Waiting:"), m_waitingBox);
    words->setProperty("look", QStringLiteral("muted"));
    row->addWidget(words, 0, Qt::AlignTop);
    auto* flow = new FlowLayout(8);
    for (const TileSpec& spec : waiting) {
        const QString queue = QString::fromLatin1(spec.queue);
        auto* chip = new Chip(context().say("queue", spec.queue), m_waitingBox);
        chip->setObjectName(u"waiting-"_qs + queue);
        chip->setCheckable(false);
        chip->setTone(spec.tone);
        connect(chip, &QPushButton::clicked, this, [this, queue] { Q_EMIT openQueue(queue); });
        m_waiting.insert(queue, chip);
        flow->addWidget(chip);
    }
    row->addLayout(flow, 1);
    return m_waitingBox;
}

QString TodayPlace::title() const
{
    return tr("Today");
}

void TodayPlace::activated()
{
    m_accept->setFocus();
    ask();
    askExchange();
    m_posts->ask();
}

QList<ShortcutInfo> TodayPlace::shortcuts() const
{
    return {{QKeySequence(Qt::Key_F2), tr("Take a case: the focus stands in the matter search")},
            {QKeySequence(Qt::Key_Return), tr("Open the count or the case that has the focus")}};
}

void TodayPlace::ask()
{
    whenDone(context().desk.today(), this, [this](const Result<TodayView>& today) {
        if (!today)
            return m_banner->showError(context().words, today.error());
        CaseFilter filter;
        filter.queue = "in-hand"; // those whose days run, the nearest first
        filter.limit = nextShown;
        whenDone(context().desk.cases(filter), this, [this, view = *today](const Result<CasePage>& page) {
            present(view, page ? page->lines : std::vector<CaseLine>{});
        });
    });
}

void TodayPlace::present(const TodayView& today, const std::vector<CaseLine>& next)
{
    m_today = today;
    m_day->setText(dateWithWeekday(today.day, context().language()));
    QStringList more;
    if (context().language() == Language::Chinese) {
        if (const auto lunar = lunarDate(today.day))
            more << QStringLiteral("农历") + qs(lunar->text());
    }
    more << (today.workingDay ? tr("a working day") : tr("a rest day"));
    if (today.marketDay)
        more << tr("market day");
    m_dayMore->setText(more.join(QStringLiteral(" · ")));
    showTiles(today);
    showNeeds(today);
    showNext(next);
    showDone(today);
}

void TodayPlace::showTiles(const TodayView& today)
{
    bool anyWaiting = false;
    for (auto chip = m_waiting.cbegin(); chip != m_waiting.cend(); ++chip) {
        const auto found = std::find_if(today.queues.begin(), today.queues.end(),
                                        [&chip](const QueueCount& q) { return qs(q.queue) == chip.key(); });
        const int count = found == today.queues.end() ? 0 : found->count;
        chip.value()->setCount(count);
        chip.value()->setVisible(count > 0);
        anyWaiting = anyWaiting || count > 0;
    }
    m_waitingBox->setVisible(anyWaiting);
    int urgent = 0;
    for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile) {
        int count = 0;
        for (const QueueCount& queue : today.queues) {
            if (qs(queue.queue) == tile.key())
                count = queue.count;
        }
        tile.value()->setCount(count);
        if (tile.key() == u"due-today" || tile.key() == u"late")
            urgent += count;
    }
    Q_EMIT countChanged(urgent);
}

void TodayPlace::showNext(const std::vector<CaseLine>& next)
{
    emptyOut(m_next->body(), 1);
    for (const CaseLine& line : next) {
        auto* row = new NextRow(context(), line, m_next);
        connect(row, &QPushButton::clicked, this,
                [this, number = qs(line.number)] { Q_EMIT openCase(number); });
        m_next->body()->addWidget(row);
    }
    if (next.empty()) {
        auto* empty = new EmptyHint(
            tr("No open case"), tr("Press F2 when somebody comes: find the matter, tick the papers, accept."),
            m_next);
        QPushButton* import = empty->addAction(tr("Import the open paper cases…"));
        import->setObjectName(QStringLiteral("importOpenCases"));
        // Queued: when the cases come in, this button is gone.
        connect(
            import, &QPushButton::clicked, this, [this] { importOpenCases(context(), this); },
            Qt::QueuedConnection);
        m_next->body()->addWidget(empty);
    } else {
        auto* all = new QPushButton(tr("All open cases"), m_next);
        all->setProperty("look", QStringLiteral("link"));
        connect(all, &QPushButton::clicked, this, [this] { Q_EMIT openQueue(QStringLiteral("in-hand")); });
        m_next->body()->addWidget(all, 0, Qt::AlignLeft);
    }
    m_next->body()->addStretch(1);
}

void TodayPlace::showDone(const TodayView& today)
{
    const Session& session = context().session;
    const QString name = qs(session.name.empty() ? session.account : session.name);
    QString people = tr("Serving now: %1 (%2)").arg(name, context().say("role", session.role));
    if (!session.posts.empty())
        people += u'\n' + tr("Posts of this window: %1").arg(postText(context()));
    m_people->setText(people);
    m_done->setText(tr("Today: %1 accepted · %2 decided").arg(today.acceptedToday).arg(today.decidedToday));
    m_advice->setText(tr("Told or referred without a case today: %1").arg(today.adviceToday));
    m_exchange->setText(m_exchangeStatus ? exportAge(*m_exchangeStatus, today.day).text
                                         : tr("Not exported yet"));
}

} // namespace bm
