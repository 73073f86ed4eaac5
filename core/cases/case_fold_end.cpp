// How a case ends: the report and the opinion before a "no", decisions, withdrawal, delivery; and what may be
// written at any time: correction, undo, contacts, fees, the rating.
#include "core/cases/case_facts.h"
#include "core/cases/case_pass.h"
#include "core/cases/case_steps.h"
#include "core/cases/papers.h"

#include <algorithm>

namespace bm {

namespace {

void atEnd(Case& c, json::Value f)
{
    c.due.day = dayOf(f["due"]);
    c.statutoryDue.day = dayOf(f["statutory_due"]);
    c.notices = textsOf(f["notices"]);
}

std::string decide(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    finishCurrentStep(c, s.entry.header.at.day());
    c.state = "decided";
    c.result = f["result"].str();
    c.decided = s.entry.header.at;
    c.handler = s.entry.header.actor;
    atEnd(c, f);
    c.certificateEntry = f["certificate"].boolean() ? s.id : 0;
    return {};
}

std::string refusalReport(CasePass& pass, const Stored& s, json::Value f)
{
    CaseReport r;
    r.entry = s.id;
    r.at = s.entry.header.at;
    r.kind = f["kind"].str();
    r.reason = f["reason"].str();
    r.by = s.entry.header.actor;
    r.needsOpinion = f["needs_opinion"].boolean();
    r.atOnce = f["at_once"].boolean();
    pass.c->report = std::move(r);
    return {};
}

std::string opinion(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    if (!c.report)
        return "no-report";
    if (f["confirms"].boolean()) {
        if (!c.report->opinion)
            return "no-opinion";
        c.report->opinion->confirmed = true;
        return {};
    }
    // Nobody agrees to his own report.
    if (f["approver"].text() == c.report->by)
        return "own-report";
    CaseOpinion o;
    o.agree = f["agree"].boolean();
    o.approver = f["approver"].str();
    o.way = f["way"].str();
    o.confirmed = o.way == "self";
    o.at = s.entry.header.at;
    c.report->opinion = std::move(o);
    return {};
}

// Before acceptance a "no" ends the case; after it, it is a decision that has to be delivered.
std::string refuse(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    if (c.state == "accepted")
        return decide(pass, s, f);
    c.state = "closed";
    c.result = f["result"].str();
    c.ended = s.entry.header.at;
    atEnd(c, f);
    return {};
}

std::string close(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    c.state = "closed";
    c.result = f["result"].str();
    c.ended = s.entry.header.at;
    endPause(c, s.entry.header.at.day());
    atEnd(c, f);
    return {};
}

// A delivery is a fact: always effective. Given out before any decision known here, it puts the case in
// dispute.
std::string deliver(CasePass& pass, const Stored& s, json::Value)
{
    Case& c = *pass.c;
    if (c.state != "decided")
        c.disputed = true;
    c.state = "delivered";
    c.delivered = s.entry.header.at;
    return {};
}

// A leader settles what two stations contradicted each other in.
std::string settle(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    if (!c.disputed)
        return "wrong-state";
    c.disputed = false;
    c.state = f["state"].str();
    if (f.has("result"))
        c.result = f["result"].str();
    if (c.state != "decided" && c.state != "delivered" && c.state != "closed" && c.state != "accepted")
        return "bad-facts";
    if (c.state == "closed")
        c.ended = s.entry.header.at;
    if (c.state == "decided" && !c.decided)
        c.decided = s.entry.header.at;
    if (c.state != "accepted")
        atEnd(c, f);
    return {};
}

std::string correct(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
    for (const std::string& what : textsOf(f["what"])) {
        if (what == "applicant")
            c.personEntry = s.id;
        else if (what == "materials")
            c.materials = readMaterials(f["materials"]);
        else if (what == "platform_number")
            c.platformNumber = f["platform_number"].str();
    }
    if (f.has("applicant_type"))
        c.applicantType = f["applicant_type"].str();
    if (f.has("agent"))
        c.agent = f["agent"].boolean();
    if (f.has("relative")) {
        c.relative = f["relative"].boolean();
        c.relativeOf = f["relative_of"].str();
    }
    return {};
}

std::string undo(CasePass& pass, const Stored&, json::Value f)
{
    const std::string named = f["entry"].str();
    for (const Hash& done : pass.undone) {
        if (hex(done) == named)
            return {};
    }
    if (pass.steps.empty() || hex(pass.steps.back()) != named)
        return "cannot-undo";
    // A paper that rests on the step and is in the citizen's hand cannot be taken back.
    if (handedOver(pass.c->papers, named))
        return "cannot-undo";
    pass.undoes = pass.steps.back();
    return {};
}

std::string contact(CasePass& pass, const Stored& s, json::Value f)
{
    ++pass.c->contacts;
    if (f["about"].text() == "ready")
        pass.c->readyTold = s.entry.header.at;
    return {};
}

std::string nothing(CasePass&, const Stored&, json::Value)
{
    return {}; // stands in the timeline; the record is as before
}

std::string attach(CasePass& pass, const Stored&, json::Value f)
{
    pass.c->attachments.push_back({f["hash"].str(), f["kind"].str(), f["size"].integer()});
    return {};
}

std::string fee(CasePass& pass, const Stored&, json::Value f)
{
    pass.c->fees.push_back({f["kind"].str(), f["cents"].integer(), f["receipt"].str(), f["channel"].str()});
    return {};
}

std::string rate(CasePass& pass, const Stored&, json::Value f)
{
    const auto grade = f["grade"].integer();
    if (pass.c->rating)
        return "rated-already";
    if (grade < 1 || grade > 5)
        return "bad-facts";
    pass.c->rating = CaseRating{static_cast<int>(grade), f["channel"].str(), f["typed"].boolean(), false};
    return {};
}

std::string rateAnswer(CasePass& pass, const Stored&, json::Value)
{
    if (!pass.c->rating)
        return "wrong-state";
    pass.c->rating->answered = true;
    return {};
}

} // namespace

std::vector<VerbFold> foldsOfEnding()
{
    return {{"decide", decide},   {"refusal-report", refusalReport},
            {"opinion", opinion}, {"refuse", refuse},
            {"return", decide},   {"withdraw", close},
            {"lapse", close},     {"void", close},
            {"deliver", deliver}, {"settle", settle},
            {"correct", correct}, {"undo", undo},
            {"contact", contact}, {"note", nothing},
            {"reveal", nothing}, // somebody looked at the full numbers
            {"access", nothing}, // somebody asked who had
            {"attach", attach},   {"fee", fee},
            {"rate", rate},       {"rate-answer", rateAnswer}};
}

} // namespace bm
