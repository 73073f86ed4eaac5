#include "ui/posts/week_pane.h"

#include "reports/words/dates.h"
#include "ui/ask.h"
#include "ui/posts/people_words.h"
#include "ui/posts/period_head.h"
#include "ui/posts/week_grid.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace bm {

namespace {

Day mondayOf(Day day)
{
    return day - (day.weekday() - 1);
}

} // namespace

WeekPane::WeekPane(UiContext& context, PeopleActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_model(new WeekModel(context.words, this))
    , m_grid(new WeekGrid(context.theme, *m_model, this))
    , m_empty(
          new EmptyHint(tr("No post is set yet"),
                        tr("Set who holds which window as A and who covers as B: then this page shows the "
                           "week, and every entry says what it rests on."),
                        this))
    , m_head(new PeriodHead(
          context, {tr("‹ Week before"), tr("This week"), tr("Next week ›"), QStringLiteral("week")}, this))
    , m_keys(new QWidget(this))
    , m_first(mondayOf(context.clock->now().day()))
{
    setObjectName(QStringLiteral("weekPane"));
    auto* page = new Page(this);
    page->body()->setContentsMargins(0, 0, 0, 0);
    page->body()->setSpacing(12);
    page->body()->addWidget(m_head);
    connect(m_head, &PeriodHead::turned, this, &WeekPane::turn);
    page->body()->addWidget(m_grid, 1);
    page->body()->addWidget(m_empty, 1);
    connect(m_empty->addAction(tr("Add a post…")), &QPushButton::clicked, this,
            [this] { m_actions.editPost({}); });
    makeKeys();
    page->body()->addWidget(m_keys);
    auto* facts = new QWidget(this);
    auto* flow = new FlowLayout(8, facts);
    const auto fact = [&](const char* name, const char* to) {
        auto* chip = new Chip({}, facts);
        chip->setObjectName(QString::fromLatin1(name));
        chip->setCheckable(false);
        connect(chip, &QPushButton::clicked, this,
                [this, to = QString::fromLatin1(to)] { Q_EMIT pageWanted(to); });
        flow->addWidget(chip);
        return chip;
    };
    m_leader = fact("factLeader", "duty");
    m_month = fact("factMonth", "absences");
    m_nextGap = fact("factNextGap", "absences");
    m_several = fact("factSeveral", "posts");
    m_late = fact("factLate", "absences");
    m_review = fact("factReview", "review");
    page->body()->addWidget(facts);
    page->body()->addStretch(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    connect(m_grid, &WeekGrid::absenceWanted, this, &WeekPane::addAbsence);
    connect(m_grid, &WeekGrid::spanWanted, this, [this](const QModelIndex& first, const QModelIndex& last) {
        addAbsenceOf(m_model->at(first), m_model->at(last));
    });
    connect(m_grid, &WeekGrid::handoverWanted, this, &WeekPane::writeHandover);
    connect(m_grid, &WeekGrid::endWanted, this, &WeekPane::endAbsence);
    connect(m_grid, &WeekGrid::weekWanted, this, &WeekPane::turn);
}

void WeekPane::makeKeys()
{
    auto* keys = new FlowLayout(8, m_keys);
    const auto key = [&](const QString& label, const QString& name, const char* object, auto run) {
        const QString text = name.isEmpty() ? label : QStringLiteral("%1   %2").arg(label, name);
        auto* button = new SecondaryButton(text, {}, m_keys);
        button->setObjectName(QString::fromLatin1(object));
        button->setAccessibleName(label);
        connect(button, &QPushButton::clicked, this, run);
        keys->addWidget(button);
    };
    key(tr("Set an absence…"), QStringLiteral("Enter"), "weekAbsence", [this] { addAbsence(); });
    key(tr("Handover slip…"), QStringLiteral("H"), "weekHandover", [this] { writeHandover(); });
    key(tr("Back early, or not gone…"), QStringLiteral("Delete"), "weekEnd", [this] { endAbsence(); });
    const auto week = [this] { Q_EMIT printWanted({m_first, m_first + 6}); };
    key(tr("Print the week…"), QStringLiteral("Ctrl+P"), "printWeek", week);
    // The month that most of the week shown lies in.
    key(tr("Print the month…"), {}, "printMonth", [this] {
        const Day middle = m_first + 3;
        const Day first = Day::of(middle.year(), middle.month(), 1);
        Q_EMIT printWanted({first, first.plusMonths(1) - 1});
    });
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_P), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, week);
}

void WeekPane::turn(int by)
{
    m_first = by == 0 ? mondayOf(m_actions.ground().today()) : m_first + 7 * by;
    ask();
}

void WeekPane::takeFocus()
{
    m_grid->isHidden() ? m_empty->setFocus() : m_grid->setFocus();
}

void WeekPane::ask()
{
    showFacts();
    const Day first = m_first;
    whenDone(m_context.desk.roster(Instant::at(first, 0), Instant::at(first + 7, 0)), this,
             [this, first](const Result<std::vector<RosterLine>>& lines) {
                 if (!lines)
                     return Q_EMIT failed(lines.error());
                 if (first == m_first) // else the week was turned meanwhile
                     present(*lines);
             });
}

void WeekPane::present(const std::vector<RosterLine>& lines)
{
    const PeopleGround& ground = m_actions.ground();
    const HalfDay* before = m_model->at(m_grid->currentIndex());
    const QModelIndex stood = m_grid->currentIndex();
    const HalfDay kept = before ? *before : HalfDay{};
    std::vector<WeekPost> posts;
    for (const PostNow& post : ground.people.posts)
        posts.push_back({post.post.code, post.version.name});
    for (const RosterLine& line : lines) { // closed since, but held in that week
        if (std::none_of(posts.begin(), posts.end(),
                         [&line](const WeekPost& one) { return one.code == line.post; }))
            posts.push_back({line.post, line.name});
    }
    m_model->present(m_first, ground.today(), posts, lines, ground.people.names);
    m_grid->setVisible(!posts.empty());
    m_keys->setVisible(!posts.empty());
    m_empty->setVisible(posts.empty());
    m_grid->setMinimumHeight(std::min(m_grid->fullHeight(), m_context.theme.px(200)));
    m_grid->setMaximumHeight(m_grid->fullHeight());
    const Language language = m_context.language();
    const QString last = m_first.year() == (m_first + 6).year() ? shortDate(m_first + 6, language)
                                                                : dateText(m_first + 6, language);
    const QString span = QStringLiteral("%1 – %2").arg(dateText(m_first, language), last);
    m_head->setName(m_first == mondayOf(ground.today()) ? tr("This week · %1").arg(span) : span);
    QModelIndex at = before ? m_model->indexOf(kept.post, kept.day, kept.afternoon) : QModelIndex();
    if (!m_stood && !posts.empty())
        at = m_model->indexOf(posts.front().code, ground.today(), ground.now().minuteOfDay() >= 13 * 60);
    if (!at.isValid() && m_model->rowCount() > 0)
        at = m_model->index(qBound(0, stood.row(), m_model->rowCount() - 1),
                            qBound(0, stood.column(), m_model->columnCount() - 1));
    m_grid->setCurrentIndex(at);
    m_stood = m_stood || at.isValid();
}

void WeekPane::setReview(int entries)
{
    m_entries = entries;
    showFacts();
}

void WeekPane::showFacts()
{
    const PeopleGround& ground = m_actions.ground();
    const PeopleView& people = ground.people;
    const bool leader = !people.leaderToday.empty();
    m_leader->setLabel(leader ? tr("Leader on duty: %1").arg(nameOf(people.names, people.leaderToday))
                              : tr("No leader on duty is set for today"));
    m_leader->setTone(leader ? Tone::Neutral : Tone::Warn);
    const auto hours = [](std::int64_t minutes) {
        return QString::number(static_cast<double>(minutes) / 60, 'f', minutes % 60 == 0 ? 0 : 1);
    };
    m_month->setLabel(tr("Empty this month: %1 of %2 post-hours")
                          .arg(hours(people.month.gapMinutes), hours(people.month.openMinutes)));
    m_month->setTone(people.month.gapMinutes > 0 ? Tone::Bad : Tone::Neutral);
    m_nextGap->setVisible(!people.gaps.empty());
    if (!people.gaps.empty()) {
        const RosterLine& gap = people.gaps.front();
        const QString when = periodText(gap.from, gap.to, ground.today(), m_context.language());
        const QString name = fontMetrics().elidedText(qs(gap.name), Qt::ElideRight, m_context.theme.px(160));
        m_nextGap->setLabel(tr("Next gap: %1, %2").arg(name, when));
        m_nextGap->setToolTip(
            QStringLiteral("%1 · %2").arg(qs(gap.name), m_context.say("gap", gap.holding.gap)));
        m_nextGap->setTone(Tone::Bad);
    }
    QStringList several;
    for (const auto& [account, posts] : people.several)
        several << tr("%1 (%2 posts)").arg(nameOf(people.names, account)).arg(posts);
    m_several->setVisible(!several.isEmpty());
    m_several->setToolTip(several.join(u'\n'));
    m_several->setLabel(several.size() > 1 ? tr("On several posts at once: %1 persons").arg(several.size())
                                           : tr("Several posts at once: %1").arg(several.join(u'、')));
    const auto late = std::count_if(people.leaves.begin(), people.leaves.end(),
                                    [](const LeaveView& v) { return v.handoverLate && !v.leave.cancelled; });
    m_late->setVisible(late > 0);
    m_late->setLabel(tr("No handover in time: %1").arg(late));
    m_late->setTone(Tone::Warn);
    m_review->setVisible(m_entries > 0);
    m_review->setLabel(tr("Entries to be looked at: %1").arg(m_entries));
    m_review->setTone(Tone::Warn);
}

const PostNow* WeekPane::postOf(const std::string& code) const
{
    for (const PostNow& post : m_actions.ground().people.posts) {
        if (post.post.code == code)
            return &post;
    }
    return nullptr;
}

void WeekPane::addAbsence()
{
    const HalfDay* half = m_model->at(m_grid->currentIndex());
    addAbsenceOf(half, half);
}

void WeekPane::addAbsenceOf(const HalfDay* first, const HalfDay* last)
{
    AddLeave draft;
    draft.account = m_context.session.account;
    draft.kind = "to-village";
    if (first != nullptr && last != nullptr) {
        draft.from = first->from();
        draft.to = last->to();
        const Holding& holding = first->parts.front().holding;
        const PostNow* post = postOf(first->post);
        if (!holding.account.empty())
            draft.account = holding.account;
        else if (post != nullptr && !post->version.a.empty())
            draft.account = post->version.a;
    }
    m_actions.addAbsence(draft);
}

std::vector<const LeaveView*> WeekPane::leavesOf(const PostNow& post, const HalfDay& half) const
{
    std::set<std::string> holders{post.version.a};
    for (const auto* list : {&post.version.backups, &post.version.group})
        holders.insert(list->begin(), list->end());
    std::vector<const LeaveView*> out;
    for (const LeaveView& v : m_actions.ground().people.leaves) {
        if (holders.contains(v.leave.account) && !v.leave.cancelled && v.leave.from < half.to() &&
            half.from() < v.leave.to)
            out.push_back(&v);
    }
    return out;
}

void WeekPane::endAbsence()
{
    const HalfDay* half = m_model->at(m_grid->currentIndex());
    const PostNow* post = half ? postOf(half->post) : nullptr;
    const auto found = post ? leavesOf(*post, *half) : std::vector<const LeaveView*>{};
    if (found.empty())
        return Q_EMIT said(tr("Nobody of this post is away then."));
    int which = 0;
    if (found.size() > 1) {
        QStringList names;
        for (const LeaveView* v : found)
            names << qs(v->name);
        which = Ask::choose(this, tr("Whose absence?"),
                            tr("More than one of this post's holders is away then."), names);
    }
    if (which >= 0)
        m_actions.endAbsence(qs(found[static_cast<std::size_t>(which)]->leave.id));
}

void WeekPane::writeHandover()
{
    GiveHandover draft;
    const HalfDay* half = m_model->at(m_grid->currentIndex());
    const PostNow* post = half ? postOf(half->post) : nullptr;
    if (post != nullptr) {
        draft.post = post->post.code;
        draft.from = post->version.a;
        for (const LeaveView* v : leavesOf(*post, *half)) {
            if (v->leave.account != draft.from)
                continue;
            draft.leave = v->leave.id;
            draft.begins = v->leave.from;
            draft.ends = v->leave.to;
        }
        const Holding& holding = half->parts.front().holding;
        if (!holding.actingFor.empty() && holding.account != draft.from)
            draft.to = holding.account;
        else if (!post->version.backups.empty())
            draft.to = post->version.backups.front();
    }
    m_actions.writeHandover(draft);
}

} // namespace bm
