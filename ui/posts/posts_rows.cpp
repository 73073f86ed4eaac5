#include "ui/posts/posts_rows.h"

#include "reports/words/dates.h"
#include "ui/posts/people_words.h"

#include <QCoreApplication>

namespace bm {

namespace {

struct PostsRows
{
    Q_DECLARE_TR_FUNCTIONS(bm::PostsRows)
};

QString windowsText(const PostVersion& version)
{
    QStringList out;
    for (const std::string& window : version.windows)
        out << (window == "*" ? PostsRows::tr("every matter") : qs(window));
    return out.join(u'、');
}

} // namespace

PeopleRows absenceRows(const PeopleGround& ground)
{
    PeopleRows rows;
    for (const LeaveView& v : ground.people.leaves) {
        QStringList posts;
        for (const std::string& post : v.posts)
            posts << qs(post);
        const QString kind = ground.context.say("leave", v.leave.kind);
        rows.push_back({qs(v.leave.id),
                        {qs(v.name.empty() ? v.leave.account : v.name),
                         v.reason.empty() ? kind : PostsRows::tr("%1 (%2)").arg(kind, qs(v.reason)),
                         periodText(v.leave.from, v.leave.to, ground.today(), ground.context.language()),
                         posts.join(u'、'), leaveMarks(ground.context.words, v).join(QStringLiteral(" · "))},
                        v.handoverLate && !v.leave.cancelled ? Tone::Warn : Tone::Neutral});
    }
    return rows;
}

PeopleRows handoverRows(const PeopleGround& ground)
{
    PeopleRows rows;
    const auto& names = ground.people.names;
    for (const Handover& h : ground.people.handovers) {
        rows.push_back(
            {qs(h.id),
             {postName(ground.people, h.post), nameOf(names, h.from) + u" → "_qs + nameOf(names, h.to),
              momentText(h.given, ground.today(), ground.context.language()),
              PostsRows::tr("%1 open").arg(h.cases.size()), ground.context.say("handover", h.state())},
             h.state() == "given" ? Tone::Warn : Tone::Neutral});
    }
    return rows;
}

PeopleRows staffRows(const PeopleGround& ground)
{
    PeopleRows rows;
    for (const StaffView& s : ground.people.staff) {
        QStringList marks;
        if (!s.active)
            marks << PostsRows::tr("switched off");
        else if (!s.canLogIn && !ground.context.desk.station().trial)
            marks << PostsRows::tr("no password on this PC yet");
        if (s.warn)
            marks << PostsRows::tr("workman or temporary: not for a window alone");
        const QString employment =
            s.employment.empty() ? QString() : ground.context.say("employment", s.employment);
        rows.push_back({qs(s.account),
                        {qs(s.name), qs(s.account), ground.context.say("role", s.role), qs(s.unit),
                         employment, qs(s.phone), marks.join(QStringLiteral(" · "))},
                        marks.isEmpty() ? Tone::Neutral : Tone::Warn});
    }
    return rows;
}

PeopleRows postRows(const PeopleGround& ground)
{
    PeopleRows rows;
    const auto& names = ground.people.names;
    for (const PostNow& p : ground.people.posts) {
        const Toned now = holdingWords(ground.context.words, names, p.holding);
        QString backups = namesOf(names, p.version.backups);
        if (backups.isEmpty())
            backups = p.version.alone ? PostsRows::tr("none (one person alone)") : PostsRows::tr("none");
        rows.push_back({qs(p.post.code),
                        {qs(p.version.name), windowsText(p.version), nameOf(names, p.version.a), backups,
                         namesOf(names, p.version.group), now.text},
                        now.tone});
    }
    return rows;
}

PeopleRows dutyRows(const PeopleGround& ground)
{
    PeopleRows rows;
    for (const Duty& d : ground.people.duties) {
        QStringList who;
        if (!d.account.empty())
            who << nameOf(ground.people.names, d.account);
        if (!d.office.empty())
            who << qs(d.office);
        const QString first = dateWithWeekday(d.from, ground.context.language());
        rows.push_back(
            {qs(d.kind),
             {ground.context.say("duty", d.kind), who.join(QStringLiteral(" · ")),
              d.from == d.to ? first : first + u" – "_qs + dateWithWeekday(d.to, ground.context.language())},
             Tone::Neutral});
    }
    return rows;
}

PeopleRows claimRows(const PeopleGround& ground, const std::vector<ClaimLine>& claims)
{
    PeopleRows rows;
    for (auto line = claims.rbegin(); line != claims.rend(); ++line)
        rows.push_back({qs(line->number),
                        {momentText(line->at, ground.today(), ground.context.language()),
                         qs(line->actorName.empty() ? line->actor : line->actorName),
                         ground.context.say("verb", line->verb), qs(line->number),
                         PostsRows::tr("%1, entry %2").arg(qs(line->station)).arg(line->seq),
                         ground.context.say("claim", line->code)},
                        Tone::Warn});
    return rows;
}

} // namespace bm
