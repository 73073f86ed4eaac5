#include "core/cases/case_drafts.h"

#include "core/base/json_lists.h"
#include "core/cases/sharing.h"
#include "core/people/rights.h"

#include <algorithm>

namespace bm {

namespace {

void writeNotices(json::Writer& out, const RuleFacts& facts, Day from, Day to)
{
    writeTexts(out, "notices", facts.world->calendar.forOffice(facts.office).noticesUsed(from, to));
}

} // namespace

Draft stepDraft(const RuleFacts& facts, const SubjectId& subject, std::string verb, std::string factsJson,
                std::string person)
{
    Draft d;
    d.kind = "case";
    d.subject = subject;
    d.verb = std::move(verb);
    d.facts = std::move(factsJson);
    d.person = std::move(person);
    d.actor = facts.account;
    d.actingFor = facts.actingFor;
    return d;
}

Draft seenDraft(const RuleFacts& facts, const Case& c, const std::string& verb, const std::string& reason)
{
    json::Writer out;
    out.beginObject();
    out.fieldIf("reason", reason);
    writeRight(out, facts);
    Draft d = stepDraft(facts, c.id, verb, out.endObject().take());
    d.audience = audienceFor(facts.office, c.office, {}, {}); // the office of the case hears of it
    return d;
}

std::string audienceOf(const RuleFacts& facts, const Case& c)
{
    return audienceFor(facts.office, c.takenInBy, c.takenInFor == facts.office ? std::string() : c.takenInFor,
                       c.sharing);
}

void writeDays(json::Writer& out, const std::optional<Day>& due, std::string_view name)
{
    if (due)
        out.field(name, due->text());
}

void writeRelative(json::Writer& out, const Applicant& applicant)
{
    if (applicant.relative.empty())
        return;
    out.field("relative", applicant.relative != "no");
    if (applicant.relative != "no")
        out.fieldIf("relative_of", applicant.relativeOf);
}

std::optional<Error> relativeObjection(const RuleFacts& facts, const Applicant& applicant, bool accepts)
{
    const std::string& of = applicant.relativeOf;
    if (of.empty())
        return std::nullopt;
    if (applicant.relative.empty() || applicant.relative == "no")
        return Error("relation-missing");
    if (facts.roleOf && facts.roleOf(of).empty())
        return Error("no-such-account", {{"account", of}});
    if (accepts && of == facts.account)
        return Error("relative-accepts");
    return std::nullopt;
}

void takeOverFirst(const RuleFacts& facts, const Case& c, Drafts& drafts)
{
    if (c.holder == facts.station)
        return;
    json::Writer out;
    out.beginObject();
    writeRight(out, facts);
    drafts.push_back(stepDraft(facts, c.id, "take-over", out.endObject().take()));
    drafts.back().audience = audienceOf(facts, c);
}

void writeDecision(json::Writer& out, const RuleFacts& facts, const Case& c, const DecideCase& command)
{
    out.field("result", command.result);
    writeDays(out, c.due.day, "due");
    writeDays(out, c.statutoryDue.day, "statutory_due");
    const Day from = c.accepted ? c.accepted->day() : facts.now.day();
    Day to = std::max(facts.now.day(), from);
    if (c.due.day)
        to = std::max(to, *c.due.day);
    if (c.statutoryDue.day)
        to = std::max(to, *c.statutoryDue.day);
    writeNotices(out, facts, from, to);
    out.field("certificate", !command.certificate.empty());
    out.fieldIf("body", command.body).fieldIf("body_number", command.bodyNumber);
    writeDays(out, command.bodyDay, "body_day");
}

void writeGapDay(json::Writer& out, const RuleFacts& facts, const std::vector<CaseMaterial>& materials,
                 const std::optional<Day>& until)
{
    const bool gaps = std::any_of(materials.begin(), materials.end(),
                                  [](const CaseMaterial& m) { return m.state == "gap"; });
    if (gaps)
        writeDays(out, std::max(until.value_or(facts.now.day()), facts.now.day()), "gap_until");
}

// What the acceptance promises today, for comparing later.
std::optional<Day> promisedDay(const RuleFacts& facts, const CaseClock& clock)
{
    Term term;
    term.start = facts.now.day();
    term.promise = clock.promise;
    return dueDay(facts.world->calendar.forOffice(facts.office), term).day;
}

std::string seriesName(const RuleFacts& facts, std::string_view kind)
{
    return facts.office + "/" + facts.label + "/" + std::string(kind) + "/" +
           std::to_string(facts.now.day().year());
}

void writeRight(json::Writer& out, const RuleFacts& facts)
{
    writeRight(out, Right{facts.account, facts.role, facts.post, facts.as, facts.actingFor});
}

} // namespace bm
