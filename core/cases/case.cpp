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

bool Case::timelineHas(std::string_view verb) const
{
    return std::any_of(timeline.begin(), timeline.end(),
                       [&](const TimelineEntry& e) { return e.verb == verb && e.code.empty(); });
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
        return {"notify", c.takenInFor.empty() ? c.notifyDue : c.handOnDue};
    if (c.state == "supplement")
        return {"supplement", c.requests.empty() ? std::nullopt : c.requests.back().until};
    if (c.state == "accepted")
        return {"in-hand", c.due.day};
    if (c.state == "forwarded")
        return {c.forward && c.forward->clockStops ? "forwarded" : "in-hand", c.due.day};
    if (c.state == "paused")
        return {"paused", c.pauses.empty() ? std::nullopt : c.pauses.back().until};
    if (c.state == "decided")
        return {"ready", c.deliverDue};
    if (c.state == "disputed")
        return {"disputed", c.due.day};
    return {};
}

WaitingFor waitingFor(const Case& c)
{
    WaitingFor w;
    const bool inHand = c.state == "accepted" || c.state == "paused" || c.state == "forwarded";
    // An opinion given by telephone is still to be confirmed after the paper went out.
    if (c.report && c.report->waiting() && (c.open() || c.report->opinion))
        w.leader = c.report->at.day();
    if (inHand && c.joint && c.joint->waiting())
        w.joint = c.joint->due;
    if (inHand && c.survey && !c.survey->done)
        w.survey = c.survey->latest ? c.survey->latest : c.survey->day;
    if (inHand || c.state == "decided") {
        for (const CasePosting& p : c.postings) {
            if (!p.done)
                w.posting = w.posting ? std::min(*w.posting, p.to) : p.to;
        }
        for (const CaseGap& g : c.gaps) {
            const Day day = g.until.value_or(c.accepted ? c.accepted->day() : Day{});
            if (!g.filled)
                w.gap = w.gap ? std::min(*w.gap, day) : day;
        }
    }
    if (c.state == "forwarded" && c.forward)
        w.upper = c.forward->at.day();
    if (c.state == "delivered" && !c.rating && c.delivered)
        w.rating = c.delivered->day();
    if (const CaseStep* step = inHand ? currentStep(c) : nullptr)
        w.step = step->due;
    if (c.relative && c.result != "voided" && c.received)
        w.relative = c.received->day();
    return w;
}

const CaseStep* currentStep(const Case& c)
{
    const auto it =
        std::find_if(c.steps.begin(), c.steps.end(), [](const CaseStep& s) { return s.from && !s.done; });
    return it == c.steps.end() ? nullptr : &*it;
}

StateOn stateOn(const Case& c, Day today)
{
    StateOn out{c.state, false, c.accepted ? std::optional(c.accepted->day()) : std::nullopt};
    // 行政许可法 32(4): not told in time → accepted from the day the papers were received.
    if (c.state == "received" && c.takenInFor.empty() && c.clock.silenceAccepts && c.complete &&
        c.notifyDue && today > *c.notifyDue) {
        out.state = "accepted";
        out.deemedAccepted = true;
        out.acceptedOn = c.complete->day();
    }
    return out;
}

} // namespace bm
