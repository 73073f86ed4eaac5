#include "app/ctl/case_json.h"

#include "app/ctl/explain_text.h"
#include "core/base/json_lists.h"

namespace bm::ctl {

namespace {

void writePapers(json::Writer& out, const Case& c)
{
    out.key("papers").beginArray();
    for (const CasePaper& paper : c.papers) {
        out.beginObject().field("form", paper.form).field("number", paper.number);
        out.field("issued", paper.issued.day().text()).field("reprints", paper.reprints);
        out.field("state", paper.state).endObject();
    }
    out.endArray();
}

void writeEntries(json::Writer& out, const Case& c)
{
    out.key("entries").beginArray();
    for (const TimelineEntry& entry : c.timeline) {
        out.beginObject().field("station", hex(entry.station)).field("seq", std::int64_t{entry.seq});
        out.field("at", entry.at.text()).field("verb", entry.verb).field("actor", entry.actor);
        writeTextOrNull(out, "acting_for", entry.actingFor);
        out.field("effective", entry.code.empty());
        writeTextOrNull(out, "code", entry.code);
        out.endObject();
    }
    out.endArray();
}

void writeApplicantMasked(json::Writer& out, const CaseView& view)
{
    out.key("applicant").beginObject().field("known", view.personKnown);
    out.field("name", view.applicant.displayName());
    if (!view.applicant.parties.empty()) {
        out.field("id_number", view.applicant.parties.front().idNumber);
        out.field("phone", view.applicant.parties.front().phone);
    }
    writeApplicant(out, view.applicant);
    out.endObject();
}

// A list of objects, written one by one.
template <class T, class Write>
void writeList(json::Writer& out, const char* name, const std::vector<T>& list, Write write)
{
    out.key(name).beginArray();
    for (const T& one : list) {
        out.beginObject();
        write(one);
        out.endObject();
    }
    out.endArray();
}

// The object, or null.
template <class T, class Write>
void writeOne(json::Writer& out, const char* name, const std::optional<T>& one, Write write)
{
    out.key(name);
    if (!one) {
        out.null();
        return;
    }
    out.beginObject();
    write(*one);
    out.endObject();
}

void writeBefore(json::Writer& out, const Case& c)
{
    writeList(out, "materials", c.materials, [&](const CaseMaterial& m) {
        out.field("number", m.index + 1).field("name", m.name).field("state", m.state);
    });
    writeList(out, "requests", c.requests, [&](const CaseRequest& r) {
        out.field("at", r.at.text());
        writeTexts(out, "missing", r.missing);
        writeDay(out, "until", r.until);
        out.field("again", r.again);
        writeTexts(out, "fresh", r.fresh);
        writeDay(out, "received", dayOf(r.received));
    });
    writeList(out, "gaps", c.gaps, [&](const CaseGap& g) {
        out.field("number", g.index + 1).field("name", g.name);
        writeDay(out, "until", g.until);
        out.field("filled", g.filled);
    });
    writeTextOrNull(out, "taken_in_by", c.takenInBy);
    writeTextOrNull(out, "taken_in_for", c.takenInFor);
    writeDay(out, "hand_on_due", c.handOnDue);
    out.field("handed_on", c.handedOn);
}

void writeInHand(json::Writer& out, const Case& c)
{
    writeList(out, "pauses", c.pauses, [&](const CasePause& p) {
        out.field("kind", p.kind).field("from", p.from.text());
        writeDay(out, "to", p.to);
        writeDay(out, "until", p.until);
        out.field("promise", p.promise).field("statutory", p.statutory).field("last_days", p.lastDays);
    });
    out.field("extended_by", c.extendedBy);
    writeOne(out, "joint", c.joint, [&](const CaseJoint& j) {
        out.field("lead", j.lead);
        writeDay(out, "due", j.due);
        writeList(out, "parts", j.parts, [&](const JointPart& p) {
            out.field("window", p.window);
            writeDay(out, "done", dayOf(p.done));
        });
    });
    writeOne(out, "survey", c.survey, [&](const CaseSurvey& s) {
        writeDay(out, "day", s.day);
        writeDay(out, "latest", s.latest);
        writeDay(out, "done", dayOf(s.done));
    });
    writeList(out, "postings", c.postings, [&](const CasePosting& p) {
        out.field("step", p.step).field("from", p.from.text()).field("to", p.to.text());
        out.field("counted", p.counted).field("objections", p.objections).field("done", p.done);
    });
    writeTexts(out, "steps_done", c.stepsDone);
    writeList(out, "steps", c.steps, [&](const CaseStep& s) {
        out.field("name", s.name);
        writeTextOrNull(out, "limit", s.limit ? s.limit->text() : std::string());
        writeDay(out, "from", s.from);
        writeDay(out, "due", s.due);
        writeDay(out, "done", s.done);
        out.field("late", s.late);
    });
    writeOne(out, "agency", c.agency, [&](const CaseAgency& a) {
        out.field("kind", a.kind).field("travel_cents", a.travelCents).field("back", a.back);
    });
}

void writeElsewhere(json::Writer& out, const Case& c)
{
    writeOne(out, "forward", c.forward, [&](const CaseForward& f) {
        out.field("to", f.to).field("list", f.list).field("at", f.at.text());
        out.field("clock_stops", f.clockStops).field("backs", f.backs);
    });
    writeList(out, "legs", c.legs, [&](const CaseLeg& leg) {
        writeTextOrNull(out, "who", leg.who);
        out.field("from", leg.from.text());
        writeDay(out, "to", leg.to);
    });
}

void writeEnding(json::Writer& out, const Case& c)
{
    writeOne(out, "report", c.report, [&](const CaseReport& r) {
        out.field("kind", r.kind).field("reason", r.reason).field("by", r.by).field("at", r.at.text());
        out.field("needs_opinion", r.needsOpinion).field("at_once", r.atOnce);
        writeOne(out, "opinion", r.opinion, [&](const CaseOpinion& o) {
            out.field("agree", o.agree).field("approver", o.approver).field("way", o.way);
            out.field("confirmed", o.confirmed);
        });
    });
    writeList(out, "fees", c.fees, [&](const CaseFee& f) {
        out.field("kind", f.kind).field("cents", f.cents).field("receipt", f.receipt);
        out.field("channel", f.channel);
    });
    writeList(out, "attachments", c.attachments, [&](const CaseAttachment& a) {
        out.field("hash", a.hash).field("kind", a.kind).field("size", a.size);
    });
    out.field("contacts", c.contacts);
    writeDay(out, "ready_told", dayOf(c.readyTold));
    writeOne(out, "rating", c.rating, [&](const CaseRating& r) {
        out.field("grade", r.grade).field("channel", r.channel).field("typed", r.typed);
        out.field("answered", r.answered);
    });
}

// What it gathered on its way; and what may be done with it now.
void writeLife(json::Writer& out, const CaseView& view)
{
    const Case& c = view.c;
    writeTextOrNull(out, "queue", queuePlace(c).queue);
    out.field("mode", c.mode).field("law", c.law).field("deemed", view.now.deemedAccepted || c.deemed);
    out.field("major", c.major).field("green", c.green).field("relative", c.relative);
    writeTextOrNull(out, "relative_of", c.relativeOf);
    writeTextOrNull(out, "exchange", view.exchange);
    writeDay(out, "notify_due", c.notifyDue);
    writeDay(out, "deliver_due", c.deliverDue);
    writeDay(out, "paper_due", c.paperDue);
    writeBefore(out, c);
    writeInHand(out, c);
    writeElsewhere(out, c);
    writeEnding(out, c);
    writeTexts(out, "verbs", view.verbs);
    writeTexts(out, "forms", view.forms);
}

} // namespace

void writeDay(json::Writer& out, const char* name, const std::optional<Day>& day)
{
    if (day)
        out.field(name, day->text());
    else
        out.key(name).null();
}

std::optional<Day> dayOf(const std::optional<Instant>& instant)
{
    return instant ? std::optional(instant->day()) : std::nullopt;
}

void writeLeft(json::Writer& out, const std::optional<int>& left)
{
    if (left)
        out.field("days_left", *left);
    else
        out.key("days_left").null();
}

void writeTextOrNull(json::Writer& out, const char* name, const std::string& text)
{
    if (text.empty())
        out.key(name).null();
    else
        out.field(name, text);
}

std::string showJson(const CaseView& view)
{
    const Case& c = view.c;
    json::Writer out;
    out.beginObject().field("number", c.number).key("matter").beginObject();
    out.field("code", c.matter).field("name", c.matterName).field("version", c.matterVersion).endObject();
    out.field("state", view.now.state.empty() ? c.state : view.now.state);
    writeTextOrNull(out, "result", c.result);
    writeDay(out, "received", dayOf(c.received));
    writeDay(out, "accepted", dayOf(c.accepted));
    writeDay(out, "decided", dayOf(c.decided));
    writeDay(out, "delivered", dayOf(c.delivered));
    writeDay(out, "due", c.due.day);
    writeDay(out, "statutory_due", c.statutoryDue.day);
    writeLeft(out, view.daysLeft);
    out.field("provisional", c.due.provisional).key("explanation");
    writeExplanation(out, view.explanation);
    writeApplicantMasked(out, view);
    out.field("handler", c.handler);
    writePapers(out, c);
    writeEntries(out, c);
    writeLife(out, view);
    return out.endObject().take();
}

} // namespace bm::ctl
