#include "core/cases/case.h"

#include <algorithm>

namespace bm {

namespace {

Term termFor(const Case& c, const Promise& promise, bool CasePause::*stops)
{
    Term term;
    term.start = c.accepted ? c.accepted->day() : Day{};
    term.promise = promise;
    for (const CasePause& p : c.pauses) {
        if (!(p.*stops))
            continue;
        if (p.to)
            term.pauses.push_back(DayRange{p.from, *p.to});
        else
            term.openPauseFrom = term.openPauseFrom ? std::min(*term.openPauseFrom, p.from) : p.from;
    }
    return term;
}

} // namespace

Term Case::term() const
{
    Term term = termFor(*this, clock.promise, &CasePause::promise);
    term.extend = extendedBy;
    return term;
}

Term Case::statutoryTerm() const
{
    return termFor(*this, clock.statutory.value_or(Promise{}), &CasePause::statutory);
}

const CasePaper* Case::paper(std::string_view form) const
{
    for (auto it = papers.rbegin(); it != papers.rend(); ++it) {
        if (it->form == form && it->state != "void" && it->state != "corrected")
            return &*it;
    }
    return nullptr;
}

Term bindingTerm(const Case& c, const Calendar& calendar)
{
    Term term = c.term();
    if (c.printedDue)
        term.notBefore = dueDay(calendar.only(c.printedNotices), term).day;
    return term;
}

Explanation explainPromise(const Case& c, const Calendar& calendar)
{
    return explain(c.decided ? calendar.only(c.notices) : calendar, bindingTerm(c, calendar));
}

QueuePlace queuePlace(const Case& c)
{
    if (c.state == "received")
        return {"notify", c.notifyDue};
    if (c.state == "accepted")
        return {"in-hand", c.due.day};
    if (c.state == "decided")
        return {"ready", c.deliverDue};
    if (c.state == "supplement" || c.state == "paused" || c.state == "forwarded" || c.state == "disputed")
        return {c.state, c.due.day};
    return {};
}

StateOn stateOn(const Case& c, Day today)
{
    StateOn out{c.state, false, c.accepted ? std::optional(c.accepted->day()) : std::nullopt};
    // 行政许可法 32(4): not told in time → accepted from the day the papers were received.
    if (c.state == "received" && c.clock.silenceAccepts && c.notifyDue && today > *c.notifyDue) {
        out.state = "accepted";
        out.deemedAccepted = true;
        out.acceptedOn = c.received->day();
    }
    return out;
}

} // namespace bm
