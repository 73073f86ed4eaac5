#include "app/ctl/case_output.h"

#include "app/ctl/case_json.h"
#include "app/ctl/case_waits.h"
#include "app/ctl/explain_text.h"
#include "app/ctl/table.h"
#include "reports/words/dates.h"

namespace bm::ctl {

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

QString personLine(const Party& party)
{
    QStringList words{q(party.name)};
    if (!party.relation.empty())
        words += u"("_qs + q(party.relation) + u")"_qs;
    if (!party.idNumber.empty())
        words += q(party.idNumber);
    if (!party.phone.empty())
        words += q(party.phone);
    return words.join(u' ');
}

QString stateWords(const Context& context, const CaseView& view)
{
    QString text = context.words().say("state", view.now.state);
    if (!view.c.result.empty())
        text += u' ' + context.words().say("result", view.c.result);
    return text;
}

// What of the promise is left, as long as it runs.
QString leftWords(const Context& context, const std::string& state, const std::string& queue,
                  const std::optional<int>& left)
{
    if (state == "paused")
        return context.say(u"暂停中", u"paused");
    if (queue == "forwarded")
        return context.say(u"转报中,不计时", u"forwarded, not counted");
    const bool runs = state == "accepted" || state == "forwarded";
    return left && runs ? daysLeftText(*left, context.settings().language) : QString();
}

// A step's own clock: its limit, its day, and whether it was kept.
QString stepWords(const Context& context, const CaseStep& step)
{
    QString text = promiseWords(context, *step.limit);
    const Language language = context.settings().language;
    if (step.due)
        text += u" · "_qs + context.say(u"%1前", u"by %1").arg(dateWithWeekday(*step.due, language));
    if (step.done)
        text += u" · "_qs + (step.late ? context.say(u"%1完成,超过本环节时限", u"done late on %1")
                                       : context.say(u"%1完成", u"done on %1"))
                                .arg(dateWithWeekday(*step.done, language));
    return text;
}

QString headText(const Context& context, const CaseView& view)
{
    const Case& c = view.c;
    std::vector<QStringList> rows;
    const auto add = [&](const char16_t* chinese, const char16_t* english, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({context.say(chinese, english), value});
    };
    add(u"办件编号", u"number", q(c.number));
    add(u"事项", u"matter", q(c.matterName) + u' ' + q(c.matter));
    add(u"状态", u"state", stateWords(context, view));
    if (view.applicant.organisation)
        add(u"申请单位", u"organisation", q(view.applicant.organisation->name));
    for (const Party& party : view.applicant.parties)
        add(u"申请人", u"applicant", personLine(party));
    if (view.applicant.agent)
        add(u"代理人", u"agent", personLine(*view.applicant.agent));
    if (!view.personKnown)
        add(u"申请人", u"applicant", context.say(u"(资料不在本机)", u"(not held here)"));
    if (c.received)
        add(u"收件", u"received", q(c.received->text()));
    if (c.accepted)
        add(u"受理", u"accepted", q(c.accepted->text()));
    add(u"承诺", u"promise", promiseWords(context, c.clock.promise));
    if (c.accepted)
        add(u"到期", u"due", dueWords(context, c.due, c.clock.promise));
    add(u"期限", u"days", leftWords(context, c.state, queuePlace(c).queue, view.daysLeft));
    if (c.statutoryDue.day)
        add(u"法定期限", u"statutory", dateWithWeekday(*c.statutoryDue.day, context.settings().language));
    for (const CaseStep& step : c.steps) {
        if (step.limit && step.from)
            rows.push_back({q(step.name), stepWords(context, step)});
    }
    for (QStringList& row : waitingRows(context, c))
        rows.push_back(std::move(row));
    add(u"经办", u"handler", q(view.handlerName.empty() ? c.handler : view.handlerName));
    if (c.relative)
        add(u"近亲属", u"relative of",
            view.relativeName.empty() ? context.say(u"村干部等", u"a cadre") : q(view.relativeName));
    if (!view.exchange.empty())
        add(u"交换", u"exchange", context.words().say("exchange-state", view.exchange));
    return aligned(rows);
}

QString paperText(const Context& context, const Case& c)
{
    std::vector<QStringList> rows;
    for (const CasePaper& paper : c.papers) {
        QString reprints;
        if (paper.reprints > 0)
            reprints = context.say(u"补打 %1 次", u"%1 reprints").arg(paper.reprints);
        rows.push_back({u"  "_qs + context.words().say("paper", paper.form), q(paper.number),
                        context.words().say("paper-state", paper.state), reprints});
    }
    return rows.empty() ? QString() : context.say(u"文书\n", u"Papers\n") + aligned(rows);
}

QString timelineText(const Context& context, const Case& c)
{
    std::vector<QStringList> rows;
    for (const TimelineEntry& entry : c.timeline) {
        QString who = q(entry.actor);
        if (!entry.actingFor.empty())
            who += context.say(u"(顶 %1)", u" (for %1)").arg(q(entry.actingFor));
        QString note;
        if (!entry.code.empty())
            note = context.say(u"无效:%1", u"no effect: %1").arg(context.words().say("verdict", entry.code));
        rows.push_back({u"  "_qs + q(entry.at.text()), context.words().say("verb", entry.verb), who, note});
    }
    return context.say(u"经过\n", u"Timeline\n") + aligned(rows);
}

} // namespace

Answer takenAnswer(const Context& context, const CaseView& view, bool accepted)
{
    const Case& c = view.c;
    json::Writer out;
    out.beginObject().field("number", c.number);
    if (!accepted)
        writeDay(out, "received", dayOf(c.received));
    writeDay(out, "accepted", dayOf(c.accepted));
    writeDay(out, "due", c.due.day);
    out.field("provisional", c.due.provisional).key("explanation");
    writeExplanation(out, view.explanation);
    out.endObject();
    QString text = accepted ? context.say(u"已受理 %1\n办件编号 %2\n", u"Accepted: %1\nCase number %2\n")
                            : context.say(u"已收件 %1\n办件编号 %2\n", u"Taken in: %1\nCase number %2\n");
    text = text.arg(q(c.matterName), q(c.number));
    if (accepted)
        text += context.say(u"承诺 %1,%2 前办结\n", u"Promise %1, by %2\n")
                    .arg(promiseWords(context, c.clock.promise), dueWords(context, c.due, c.clock.promise));
    if (!c.result.empty())
        text +=
            context.say(u"当场办结:%1\n", u"Done at once: %1\n").arg(context.words().say("result", c.result));
    return {out.take(), text};
}

Answer stepAnswer(const Context& context, const CaseView& view)
{
    const Case& c = view.c;
    json::Writer out;
    out.beginObject().field("number", c.number).field("state", c.state);
    writeTextOrNull(out, "result", c.result);
    writeDay(out, "due", c.due.day);
    out.field("provisional", c.due.provisional).endObject();
    QString text = context.say(u"已登记“%1”:%2 ", u"Recorded “%1”: %2 ")
                       .arg(context.words().say("verb", c.timeline.back().verb), q(c.number)) +
                   stateWords(context, view);
    return {out.take(), text + u'\n'};
}

Answer showAnswer(const Context& context, const CaseView& view)
{
    QString text = headText(context, view);
    if (!view.c.papers.empty())
        text += paperText(context, view.c);
    return {showJson(view), text + timelineText(context, view.c)};
}

Answer listAnswer(const Context& context, const std::vector<CaseLine>& lines, bool more)
{
    json::Writer out;
    out.beginObject().key("cases").beginArray();
    std::vector<QStringList> rows;
    for (const CaseLine& line : lines) {
        out.beginObject()
            .field("number", line.number)
            .field("matter", line.matter)
            .field("state", line.state);
        writeDay(out, "due", line.due);
        writeLeft(out, line.daysLeft);
        out.endObject();
        const QString left = leftWords(context, line.state, line.queue, line.daysLeft);
        rows.push_back({q(line.number), padded(q(line.matterName), 24), maskName(q(line.name)),
                        context.words().say("state", line.state), line.due ? q(line.due->text()) : u"-"_qs,
                        left});
    }
    out.endArray().endObject();
    QString text = aligned(rows);
    if (rows.empty())
        text = context.say(u"没有办件。\n", u"No cases.\n");
    if (more)
        text += context.say(u"后面还有,用 --offset 翻页。\n", u"There are more; use --offset.\n");
    return {out.take(), text};
}

} // namespace bm::ctl
