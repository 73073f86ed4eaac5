// A case in hand: pauses, extension, joint parts, agency, surveys, postings, steps of the guide, forwarding.
#include "core/cases/case_pass.h"
#include "core/cases/case_steps.h"

#include <algorithm>

namespace bm {

namespace {

Day dayOfEntry(const Stored& s)
{
    return s.entry.header.at.day();
}

std::string toPromise(CasePass& pass, const Stored&, json::Value f)
{
    Case& c = *pass.c;
    const auto promise = Promise::parse(f["promise"].text());
    if (!promise || c.mode != "instant")
        return promise ? "wrong-state" : "bad-facts";
    c.clock.promise = *promise;
    c.mode = "promised";
    c.toPromise = true;
    c.dueAtAcceptance = dayOf(f["due"]);
    return {};
}

std::string pause(CasePass& pass, const Stored& s, json::Value f)
{
    CasePause p;
    p.kind = f["kind"].str();
    p.from = dayOfEntry(s);
    p.promise = f["promise"].boolean();
    p.statutory = f["statutory"].boolean();
    p.until = dayOf(f["until"]);
    p.lastDays = f["last_days"].boolean();
    pass.c->pauses.push_back(p);
    pass.c->state = "paused";
    return {};
}

std::string resume(CasePass& pass, const Stored& s, json::Value)
{
    endPause(*pass.c, dayOfEntry(s));
    pass.c->state = "accepted";
    return {};
}

// Once (行政许可法 42).
std::string extend(CasePass& pass, const Stored&, json::Value f)
{
    Case& c = *pass.c;
    const auto days = f["days"].integer();
    if (c.extendedBy != 0)
        return "extended-already";
    if (days < 1 || days > 366)
        return "bad-facts";
    c.extendedBy = static_cast<int>(days);
    return {};
}

std::string joint(CasePass& pass, const Stored& s, json::Value f)
{
    CaseJoint j;
    j.lead = f["lead"].str();
    j.from = dayOfEntry(s);
    j.days = static_cast<int>(f["days"].integer() & 0xffff);
    j.due = dayOf(f["due"]);
    for (const std::string& window : textsOf(f["windows"]))
        j.parts.push_back({window, std::nullopt});
    if (j.parts.empty())
        return "bad-facts";
    pass.c->joint = std::move(j);
    pass.c->mode = "joint";
    return {};
}

std::string jointDone(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    if (!c.joint)
        return "wrong-state";
    for (JointPart& p : c.joint->parts) {
        if (p.window == f["window"].text() && !p.done) {
            p.done = s.entry.header.at;
            return {};
        }
    }
    return "no-such-part";
}

std::string agency(CasePass& pass, const Stored&, json::Value f)
{
    pass.c->agency = CaseAgency{f["class"].str(), f["travel_cents"].integer(), false};
    pass.c->mode = "agency";
    pass.c->green = pass.c->green || f["class"].text() != "personal"; // 全程代理 goes by the green channel
    return {};
}

std::string agencyBack(CasePass& pass, const Stored&, json::Value f)
{
    if (!pass.c->agency)
        return "wrong-state";
    pass.c->agency->back = true;
    pass.c->agency->travelCents = f["travel_cents"].integer(pass.c->agency->travelCents);
    return {};
}

std::string surveySet(CasePass& pass, const Stored&, json::Value f)
{
    pass.c->survey = CaseSurvey{dayOf(f["day"]), dayOf(f["latest"]), std::nullopt};
    return {};
}

std::string surveyDone(CasePass& pass, const Stored& s, json::Value)
{
    if (!pass.c->survey)
        pass.c->survey.emplace();
    pass.c->survey->done = s.entry.header.at;
    return {};
}

// Days of a posting that the guide does not count are a pause with both ends known.
std::string posting(CasePass& pass, const Stored&, json::Value f)
{
    const auto from = dayOf(f["from"]);
    const auto to = dayOf(f["to"]);
    if (!from || !to || *to < *from)
        return "bad-facts";
    CasePosting p{f["step"].str(), f["place"].str(), *from, *to, f["counted"].boolean(true), 0, false};
    if (!p.counted)
        pass.c->pauses.insert(pass.c->pauses.begin(), {"posting", *from, *to, f["promise"].boolean(true),
                                                       f["statutory"].boolean(), *to, false});
    pass.c->postings.push_back(std::move(p));
    return {};
}

CasePosting* openPosting(Case& c, std::string_view step)
{
    for (auto it = c.postings.rbegin(); it != c.postings.rend(); ++it) {
        if (!it->done && (step.empty() || it->step == step))
            return &*it;
    }
    return nullptr;
}

std::string postingObjection(CasePass& pass, const Stored&, json::Value f)
{
    CasePosting* p = openPosting(*pass.c, f["step"].text());
    if (!p)
        return "no-posting";
    ++p->objections;
    return {};
}

std::string postingDone(CasePass& pass, const Stored& s, json::Value f)
{
    CasePosting* p = openPosting(*pass.c, f["step"].text());
    if (!p)
        return "no-posting";
    p->done = true;
    if (!p->step.empty()) {
        pass.c->stepsDone.push_back(p->step);
        finishStep(*pass.c, p->step, dayOfEntry(s));
    }
    return {};
}

std::string stepDone(CasePass& pass, const Stored& s, json::Value f)
{
    pass.c->stepsDone.push_back(f["step"].str());
    finishStep(*pass.c, f["step"].text(), dayOfEntry(s));
    return {};
}

void moveTo(Case& c, const std::string& who, Day day)
{
    if (!c.legs.empty() && !c.legs.back().to)
        c.legs.back().to = day;
    c.legs.push_back({who, day, std::nullopt});
}

std::string forward(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    CaseForward w{f["to"].str(), f["list"].str(), s.entry.header.at, f["clock"].text() == "stops",
                  c.forward ? c.forward->backs : 0};
    if (w.to.empty())
        return "bad-facts";
    if (w.clockStops)
        c.pauses.push_back(
            {"forward", dayOfEntry(s), std::nullopt, true, f["statutory"].boolean(), std::nullopt, false});
    moveTo(c, w.to, dayOfEntry(s));
    finishStepsBeforeUpper(c, dayOfEntry(s));
    c.forward = std::move(w);
    c.state = "forwarded";
    return {};
}

void comesBack(Case& c, Day day)
{
    if (c.forward && c.forward->clockStops)
        endPause(c, day);
    moveTo(c, {}, day);
}

std::string forwardBack(CasePass& pass, const Stored& s, json::Value)
{
    comesBack(*pass.c, dayOfEntry(s));
    ++pass.c->forward->backs;
    pass.c->state = "accepted";
    return {};
}

// Another body has decided (its number and date are in the entry): we only deliver.
std::string forwardResult(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    comesBack(c, dayOfEntry(s));
    finishCurrentStep(c, dayOfEntry(s));
    c.state = "decided";
    c.result = f["result"].str();
    c.decided = s.entry.header.at;
    c.due.day = dayOf(f["due"]);
    c.statutoryDue.day = dayOf(f["statutory_due"]);
    c.notices = textsOf(f["notices"]);
    c.certificateEntry = f["certificate"].boolean() ? s.id : 0;
    return {};
}

std::string mark(CasePass& pass, const Stored&, json::Value f)
{
    pass.c->major = f["major"].boolean(pass.c->major);
    pass.c->green = f["green"].boolean(pass.c->green);
    return {};
}

std::string assign(CasePass& pass, const Stored&, json::Value f)
{
    if (f["to"].text().empty())
        return "bad-facts";
    pass.c->handler = f["to"].str();
    return {};
}

std::string takeOver(CasePass& pass, const Stored& s, json::Value)
{
    pass.c->holder = s.entry.header.chain.station;
    return {};
}

} // namespace

void endPause(Case& c, Day day)
{
    if (!c.pauses.empty() && !c.pauses.back().to)
        c.pauses.back().to = day;
}

std::vector<VerbFold> foldsInHand()
{
    return {{"to-promise", toPromise},
            {"pause", pause},
            {"resume", resume},
            {"extend", extend},
            {"joint", joint},
            {"joint-done", jointDone},
            {"agency", agency},
            {"agency-back", agencyBack},
            {"survey-set", surveySet},
            {"survey-done", surveyDone},
            {"posting", posting},
            {"posting-objection", postingObjection},
            {"posting-done", postingDone},
            {"step-done", stepDone},
            {"forward", forward},
            {"forward-back", forwardBack},
            {"forward-result", forwardResult},
            {"mark", mark},
            {"assign", assign},
            {"take-over", takeOver}};
}

} // namespace bm
