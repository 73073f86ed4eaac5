#include "app/ctl/case_waits.h"

namespace bm::ctl {

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

QString until(const Context& context, const std::optional<Day>& day)
{
    return day ? context.say(u"(%1 以前)", u" (by %1)").arg(q(day->text())) : QString();
}

QString reportWords(const Context& context, const CaseReport& report)
{
    QString text =
        context.words().say("result", report.kind) + u':' + context.words().say("reason", report.reason);
    if (report.waiting())
        text += report.opinion ? context.say(u",待领导确认", u", to be confirmed by the leader")
                               : context.say(u",待领导意见", u", waiting for the leader");
    return text;
}

} // namespace

std::vector<QStringList> waitingRows(const Context& context, const Case& c)
{
    std::vector<QStringList> rows;
    const auto add = [&](const char16_t* chinese, const char16_t* english, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({context.say(chinese, english), value});
    };
    if (c.state == "supplement" && !c.requests.empty()) {
        QStringList missing;
        for (const std::string& name : c.requests.back().missing)
            missing += q(name);
        add(u"待补", u"missing", missing.join(u';') + until(context, c.requests.back().until));
    }
    for (const CaseGap& gap : c.gaps) {
        if (!gap.filled)
            add(u"容缺", u"promised", q(gap.name) + until(context, gap.until));
    }
    if (c.state == "paused" && !c.pauses.empty())
        add(u"暂停", u"paused for",
            context.words().say("pause", c.pauses.back().kind) + until(context, c.pauses.back().until));
    if (c.joint && c.joint->waiting()) {
        QStringList open;
        for (const JointPart& part : c.joint->parts) {
            if (!part.done)
                open += q(part.window);
        }
        add(u"联办", u"joint", open.join(u';') + until(context, c.joint->due));
    }
    if (c.survey && !c.survey->done)
        add(u"勘察", u"survey",
            (c.survey->day ? q(c.survey->day->text()) : QString()) + until(context, c.survey->latest));
    for (const CasePosting& posting : c.postings) {
        if (!posting.done)
            add(u"公示", u"posted", q(posting.step) + until(context, posting.to));
    }
    if (c.state == "forwarded" && c.forward)
        add(u"转报", u"forwarded",
            q(c.forward->to) + context.say(u"(%1 起)", u" (since %1)").arg(q(c.forward->at.day().text())));
    if (c.report)
        add(u"报备", u"report", reportWords(context, *c.report));
    return rows;
}

} // namespace bm::ctl
