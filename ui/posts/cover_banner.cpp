#include "ui/posts/cover_banner.h"

#include "ui/posts/people_words.h"
#include "ui/when_done.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace bm {

namespace {

constexpr int tickMs = 30'000;

} // namespace

CoverBanner::CoverBanner(UiContext& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_text(new QLabel(this)), m_day(context.clock->now().day())
{
    setObjectName(QStringLiteral("coverBanner"));
    setProperty("look", QStringLiteral("cover"));
    m_text->setObjectName(QStringLiteral("coverText"));
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 6, 24, 6);
    row->addWidget(m_text, 1);
    hide();
    auto* timer = new QTimer(this);
    timer->start(tickMs);
    connect(timer, &QTimer::timeout, this, &CoverBanner::tick);
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (what.everything || what.people || what.calendar)
            ask();
    });
}

QString CoverBanner::text() const
{
    return m_text->text();
}

void CoverBanner::tick()
{
    const Instant now = m_context.clock->now();
    const bool turned = std::any_of(m_turns.begin(), m_turns.end(), [now](Instant t) { return t <= now; });
    if (turned || now.day() != m_day)
        ask();
}

void CoverBanner::ask()
{
    if (m_context.session.account.empty())
        return hide();
    whenDone(m_context.desk.people(), this, [this](const Result<PeopleView>& people) {
        if (people)
            present(*people);
    });
}

void CoverBanner::present(const PeopleView& people)
{
    const Instant now = m_context.clock->now();
    m_day = now.day();
    m_turns.clear();
    for (const LeaveView& v : people.leaves) {
        for (const Instant t : {v.leave.from, v.leave.to}) {
            if (!v.leave.cancelled && t > now)
                m_turns.push_back(t);
        }
    }
    QStringList lines;
    for (const HeldPost& held : people.mine) {
        const Holding& h = held.holding;
        if (h.actingFor.empty() || h.actingFor == h.account)
            continue;
        const QString who = nameOf(people.names, h.actingFor);
        const QString post = postName(people, held.post);
        lines << (held.until ? tr("You are covering %1 (%2) as %3, until %4.")
                                   .arg(who, post, coverWords(h.as),
                                        untilText(*held.until, m_day, m_context.language()))
                             : tr("You are covering %1 (%2) as %3.").arg(who, post, coverWords(h.as)));
    }
    m_text->setText(lines.join(u'\n'));
    setAccessibleName(m_text->text());
    setVisible(!lines.isEmpty());
}

} // namespace bm
