// roster · attendance in | out | show · rights review
#include "app/ctl/day_option.h"
#include "app/ctl/people_options.h"
#include "app/ctl/table.h"

namespace bm::ctl {

namespace {

struct PeriodOptions
{
    std::string from, to;
};

struct Period
{
    Day from, to;
};

// Nothing given: the week that begins today, or (for what is over) the last 31 days.
Result<Period> periodOf(Context& context, const PeriodOptions& options, int before, int after)
{
    const auto from = dayOption(options.from, "--from");
    const auto to = dayOption(options.to, "--to");
    if (!from || !to)
        return from ? to.error() : from.error();
    const Day today = context.now().day();
    const Day first = *from ? **from : today - before;
    return Period{first, *to ? **to : *from ? first + before + after : today + after};
}

// What the desk answers about such a period.
template <class Ask>
auto asked(Context& context, const PeriodOptions& options, int before, int after, Ask ask)
{
    using Lines = decltype(wait(ask(std::declval<Desk&>(), std::declval<const Period&>())));
    const auto period = periodOf(context, options, before, after);
    if (!period)
        return Lines(period.error());
    const Result<Desk*> desk = context.signedIn();
    return desk ? wait(ask(**desk, *period)) : Lines(desk.error());
}

Result<Answer> roster(Context& context, const PeriodOptions& options)
{
    const auto lines = asked(context, options, 0, 6, [](Desk& desk, const Period& period) {
        return desk.roster(Instant::at(period.from, 0), Instant::at(period.to + 1, 0));
    });
    if (!lines)
        return lines.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginArray();
    for (const RosterLine& line : *lines) {
        out.beginObject()
            .field("post", line.post)
            .field("from", line.from.text())
            .field("to", line.to.text());
        if (line.holding.account.empty())
            out.key("holder").null().key("as").null().field("gap", line.holding.gap);
        else
            out.field("holder", line.holding.account).field("as", line.holding.as).key("gap").null();
        out.endObject();
        rows.push_back(
            {shortMoment(line.from) + u" – "_qs + shortEnd(line.to).mid(6), shown(line.name),
             shown(line.holding.as),
             line.holding.account.empty()
                 ? context.say(u"空岗:%1", u"EMPTY: %1").arg(context.words().say("gap", line.holding.gap))
                 : shown(line.holderName)});
    }
    out.endArray();
    return Answer{out.take(), aligned(rows)};
}

Result<Answer> attendance(Context& context, const PeriodOptions& options)
{
    const auto lines = asked(context, options, 31, 0, [](Desk& desk, const Period& period) {
        return desk.attendance(period.from, period.to);
    });
    if (!lines)
        return lines.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginObject().key("days").beginArray();
    const auto time = [](const std::optional<Instant>& at) { return at ? shortMoment(*at).mid(6) : u"-"_qs; };
    for (const AttendanceLine& line : *lines) {
        out.beginObject().field("account", line.account).field("day", line.day.text());
        out.fieldIf("in", line.in ? line.in->text() : std::string());
        out.fieldIf("out", line.out ? line.out->text() : std::string());
        out.field("late_minutes", line.lateMinutes).field("early_minutes", line.earlyMinutes);
        out.fieldIf("leave", line.leave).endObject();
        QStringList marks;
        if (line.lateMinutes > 0)
            marks << context.say(u"迟到 %1 分钟", u"%1 min late").arg(line.lateMinutes);
        if (line.earlyMinutes > 0)
            marks << context.say(u"早退 %1 分钟", u"left %1 min early").arg(line.earlyMinutes);
        if (!line.leave.empty())
            marks << context.words().say("leave", line.leave);
        rows.push_back(
            {shown(line.day.text()), shown(line.name), time(line.in), time(line.out), marks.join(u' ')});
    }
    out.endArray().endObject();
    return Answer{out.take(), aligned(rows)};
}

Result<Answer> review(Context& context, const PeriodOptions& options)
{
    const auto lines = asked(context, options, 31, 0, [](Desk& desk, const Period& period) {
        return desk.claims(period.from, period.to);
    });
    if (!lines)
        return lines.error();
    json::Writer out;
    std::vector<QStringList> rows;
    out.beginObject().key("entries").beginArray();
    for (const ClaimLine& line : *lines) {
        out.beginObject().field("station", line.station).field("seq", std::int64_t{line.seq});
        out.field("at", line.at.text()).field("actor", line.actor).field("verb", line.verb);
        out.fieldIf("number", line.number).fieldIf("post", line.claim.post).fieldIf("as", line.claim.as);
        out.field("code", line.code).endObject();
        rows.push_back({shortMoment(line.at), shown(line.actorName), context.words().say("verb", line.verb),
                        shown(line.number), context.words().say("claim", line.code)});
    }
    out.endArray().endObject();
    return Answer{out.take(), aligned(rows)};
}

void addPeriod(Commands& commands, CLI::App& app, PeriodOptions& options)
{
    commands.text(app, "--from", options.from, {"起始日", "first day"});
    commands.text(app, "--to", options.to, {"截止日", "last day"});
}

} // namespace

void addRoster(Commands& commands)
{
    const auto dated = [&](CLI::App& parent, const char* name, const Help& help, auto run) {
        auto options = std::make_shared<PeriodOptions>();
        CLI::App& app = commands.command(parent, name, help,
                                         [options, run](Context& context) { return run(context, *options); });
        addPeriod(commands, app, *options);
    };
    dated(commands.root(), "roster", {"每个岗位每时段由谁在岗", "who holds each post, hour by hour"}, roster);
    CLI::App& marks = commands.group(commands.root(), "attendance", {"考勤", "attendance"});
    commands.command(marks, "in", {"签到", "sign in"}, [](Context& context) {
        return runPeople(context, MarkAttendance{true}, u"已签到。\n", u"Signed in.\n");
    });
    commands.command(marks, "out", {"签退", "sign out"}, [](Context& context) {
        return runPeople(context, MarkAttendance{false}, u"已签退。\n", u"Signed out.\n");
    });
    dated(marks, "show", {"考勤明细", "attendance by day"}, attendance);
    CLI::App& rights = commands.group(commands.root(), "rights", {"权限核对", "what rights rested on"});
    dated(rights, "review", {"列出排班不能证实或未列岗的操作", "entries the rosters do not bear out"},
          review);
}

} // namespace bm::ctl
