#include "core/cases/case_rules.h"

#include "core/base/identity.h"
#include "core/base/text.h"
#include "core/cases/case_facts.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace bm {

namespace {

Draft stepDraft(const RuleFacts& facts, const SubjectId& subject, std::string verb, std::string factsJson,
                std::string person = {})
{
    Draft d;
    d.kind = "case";
    d.subject = subject;
    d.verb = std::move(verb);
    d.facts = std::move(factsJson);
    d.person = std::move(person);
    d.actor = facts.account;
    return d;
}

// Who may be given the person half: the office itself and the body that decides; others get facts (PRACTICE
// R27).
std::string audienceOf(const RuleFacts& facts)
{
    return "up|" + facts.office;
}

std::optional<Error> notThisOffice(const RuleFacts& facts, const Case& c)
{
    if (c.newer)
        return Error("newer-program", {{"case", c.number}});
    if (c.office != facts.office)
        return Error("not-own-office", {{"case", c.number}, {"office", c.office}});
    return std::nullopt;
}

std::string reasonPerson(const std::string& reason)
{
    if (reason.empty())
        return {};
    json::Writer out;
    return out.beginObject().field("reason", reason).endObject().take();
}

// A step of a case that another station holds begins with taking it over.
void takeOverFirst(const RuleFacts& facts, const Case& c, Drafts& drafts)
{
    if (c.holder == facts.station)
        return;
    json::Writer out;
    out.beginObject();
    writeRight(out, facts);
    drafts.push_back(stepDraft(facts, c.id, "take-over", out.endObject().take()));
    drafts.back().audience = audienceOf(facts);
}

Result<Drafts> oneStep(const RuleFacts& facts, const Case& c, Draft draft)
{
    Drafts drafts;
    takeOverFirst(facts, c, drafts);
    draft.audience = audienceOf(facts);
    drafts.push_back(std::move(draft));
    return drafts;
}

void writeDays(json::Writer& out, const std::optional<Day>& due, std::string_view name)
{
    if (due)
        out.field(name, due->text());
}

void writeNotices(json::Writer& out, const RuleFacts& facts, Day from, Day to)
{
    out.key("notices").beginArray();
    for (const std::string& id : facts.world->calendar.forOffice(facts.office).noticesUsed(from, to))
        out.text(id);
    out.endArray();
}

std::string decideFacts(const RuleFacts& facts, const Case& c, const DecideCase& command)
{
    json::Writer out;
    out.beginObject().field("result", command.result);
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
    writeRight(out, facts);
    return out.endObject().take();
}

std::string decidePerson(const DecideCase& command)
{
    if (command.certificate.empty() && command.note.empty())
        return {};
    json::Writer out;
    out.beginObject().fieldIf("certificate", command.certificate).fieldIf("note", command.note);
    return out.endObject().take();
}

std::string applicantPerson(const Applicant& applicant)
{
    json::Writer out;
    out.beginObject();
    writeApplicant(out, applicant);
    return out.endObject().take();
}

// May this office accept the matter? A village room accepts only what the matter gives it (社会救助暂行办法
// 11).
std::optional<Error> notAcceptedHere(const RuleFacts& facts, const Matter& m)
{
    if (m.accepts.level.empty() || m.accepts.level == facts.level)
        return std::nullopt;
    return Error("not-accepted-here", {{"matter", m.code}, {"who", m.accepts.office}});
}

std::optional<Error> ageObjection(const Matter& m, const Applicant& a, Day today)
{
    if (m.minAge == 0 || a.parties.empty() || a.parties.front().idType != "id-card")
        return std::nullopt;
    const auto id = parseIdNumber(a.parties.front().idNumber, today);
    if (!id.ok() || ageOn(id->birth, today) >= m.minAge)
        return std::nullopt;
    return Error("too-young",
                 {{"age", std::to_string(m.minAge)}, {"from", id->birth.plusMonths(12 * m.minAge).text()}});
}

// What the acceptance promises today, for comparing later.
std::optional<Day> promisedDay(const RuleFacts& facts, const CaseClock& clock)
{
    Term term;
    term.start = facts.now.day();
    term.promise = clock.promise;
    return dueDay(facts.world->calendar.forOffice(facts.office), term).day;
}

struct Beginning
{
    std::string verb, number, series;
    std::int64_t serial = 0;
    CaseClock clock;
    std::vector<CaseMaterial> materials;
    Applicant applicant;
    std::string name; // of the matter, or 其他事项's own
};

void writeMatter(json::Writer& out, const Matter& m, const std::string& name)
{
    out.key("matter").beginObject().field("code", m.code).field("name", name).field("version", m.version);
    out.field("law", lawCode(m.law.law));
    if (m.outsideCatalogue)
        out.field("outside", true);
    out.endObject();
}

std::string beginFacts(const RuleFacts& facts, const TakeCase& command, const Beginning& b)
{
    const Matter& m = *facts.matter;
    json::Writer out;
    out.beginObject().field("number", b.number).field("series", b.series).field("serial", b.serial);
    out.field("office", facts.office).field("window", m.window);
    writeMatter(out, m, b.name);
    out.field("mode", m.mode);
    writeClock(out, b.clock);
    out.field("applicant_type", b.applicant.type).field("agent", b.applicant.agent.has_value());
    writeMaterials(out, b.materials);
    out.fieldIf("branch", command.branch).fieldIf("platform_number", command.platformNumber);
    if (command.major)
        out.field("major", true);
    if (command.green)
        out.field("green", true);
    if (!command.conditions.empty()) {
        out.key("conditions").beginArray();
        for (const std::string& q : command.conditions)
            out.text(q);
        out.endArray();
    }
    out.fieldIf("advice", command.advice);
    if (!b.applicant.relative.empty())
        out.field("relative", b.applicant.relative != "no");
    out.key("fee").beginObject().field("kind", m.fee.kind).field("cents", m.fee.cents);
    out.fieldIf("text", m.fee.text).fieldIf("basis", m.fee.basis).endObject();
    if (b.verb == "accept")
        writeDays(out, promisedDay(facts, b.clock), "due");
    writeRight(out, facts);
    return out.endObject().take();
}

Result<Beginning> beginningOf(const RuleFacts& facts, const TakeCase& command)
{
    const Matter& m = *facts.matter;
    if (auto no = notAcceptedHere(facts, m); no && command.acceptNow)
        return *no;
    if (!facts.openDuplicate.empty() && !command.duplicateConfirmed)
        return Error("duplicate-open", {{"case", facts.openDuplicate}});
    Beginning b;
    b.verb = command.acceptNow ? "accept" : "receive";
    auto applicant = checkedApplicant(command.applicant, facts.now.day());
    if (!applicant.ok())
        return applicant.error();
    b.applicant = *applicant;
    if (auto young = ageObjection(m, b.applicant, facts.now.day()))
        return *young;
    auto platform = cleanText(field::platformNumber, command.platformNumber);
    auto otherName = cleanText(TextField{"other-name", 100}, command.otherName);
    if (!platform.ok() || !otherName.ok())
        return platform.ok() ? otherName.error() : platform.error();
    if (m.outsideCatalogue && otherName->empty())
        return Error("other-name-missing");
    if (!m.branches.empty() && std::none_of(m.branches.begin(), m.branches.end(),
                                            [&](const Branch& x) { return x.code == command.branch; }))
        return Error("branch-missing", {{"question", m.branchQuestion}});
    b.name = m.outsideCatalogue ? *otherName : m.name;
    auto clock = clockOf(m, command.otherPromise);
    if (!clock.ok())
        return clock.error();
    b.clock = *clock;
    auto materials = tickedMaterials(m, command);
    if (!materials.ok())
        return materials.error();
    b.materials = *materials;
    b.series = seriesName(facts, "case");
    b.serial = facts.nextOf(b.series);
    std::array<char, 32> tail{};
    std::snprintf(tail.data(), tail.size(), "%05lld", static_cast<long long>(b.serial));
    b.number =
        facts.office + "-" + std::to_string(facts.now.day().year()) + "-" + facts.label + "-" + tail.data();
    return b;
}

} // namespace

std::string seriesName(const RuleFacts& facts, std::string_view kind)
{
    return facts.office + "/" + facts.label + "/" + std::string(kind) + "/" +
           std::to_string(facts.now.day().year());
}

void writeRight(json::Writer& out, const RuleFacts& facts)
{
    out.key("right").beginObject().field("account", facts.account).field("role", facts.role).endObject();
}

Result<CaseClock> clockOf(const Matter& m, const std::string& otherPromise)
{
    CaseClock c;
    c.promise = m.promise;
    if (m.outsideCatalogue && !otherPromise.empty()) {
        const auto own = Promise::parse(otherPromise);
        if (!own)
            return Error("bad-promise", {{"text", otherPromise}});
        c.promise = *own;
    }
    c.statutory = m.statutory;
    c.notifyDays = m.law.notifyDays;
    c.silenceAccepts = m.law.silenceAccepts;
    c.deliverDays = m.law.deliverDays;
    c.extendMax = m.law.extendMax;
    c.starts = m.starts;
    c.ends = m.ends;
    return c;
}

Result<std::vector<CaseMaterial>> tickedMaterials(const Matter& m, const TakeCase& command)
{
    static constexpr std::array states{"given", "missing", "gap", "not-needed", "shown"};
    const auto& list = tickList(m);
    std::vector<CaseMaterial> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        CaseMaterial cm{static_cast<int>(i), list[i].name,      list[i].form,
                        "missing",           list[i].originals, list[i].copies};
        const bool applies =
            list[i].condition.empty() || std::find(command.conditions.begin(), command.conditions.end(),
                                                   list[i].condition) != command.conditions.end();
        if (!applies)
            cm.state = "not-needed";
        else if (command.allMaterials)
            cm.state = "given";
        out.push_back(std::move(cm));
    }
    for (const MaterialTick& t : command.materials) {
        const bool known = std::find(states.begin(), states.end(), t.state) != states.end();
        if (t.index < 0 || static_cast<std::size_t>(t.index) >= out.size() || !known || t.originals > 99 ||
            t.copies > 99)
            return Error("no-such-material", {{"number", std::to_string(t.index + 1)}});
        CaseMaterial& cm = out[static_cast<std::size_t>(t.index)];
        cm.state = t.state;
        cm.originals = t.originals >= 0 ? t.originals : cm.originals;
        cm.copies = t.copies >= 0 ? t.copies : cm.copies;
    }
    if (!command.acceptNow)
        return out;
    std::vector<bool> ticked;
    for (const CaseMaterial& cm : out)
        ticked.push_back(cm.state == "given" || cm.state == "shown");
    std::string missing;
    for (const std::size_t i : missingMaterials(list, ticked, command.conditions))
        missing += (missing.empty() ? "" : "、") + list[i].name;
    if (!missing.empty())
        return Error("materials-missing", {{"missing", missing}});
    return out;
}

Result<Drafts> decideTake(const RuleFacts& facts, const TakeCase& command, const SubjectId& subject)
{
    auto b = beginningOf(facts, command);
    if (!b.ok())
        return b.error();
    Drafts drafts;
    drafts.push_back(
        stepDraft(facts, subject, b->verb, beginFacts(facts, command, *b), applicantPerson(b->applicant)));
    // 即办: done in the transaction that accepts it, unless somebody says that it is not done yet.
    if (command.acceptNow && facts.matter->mode == "instant" && !command.leaveOpen) {
        Case c;
        c.accepted = facts.now;
        c.due.day = promisedDay(facts, b->clock);
        drafts.push_back(stepDraft(facts, subject, "decide", decideFacts(facts, c, DecideCase{})));
    }
    for (Draft& d : drafts)
        d.audience = audienceOf(facts);
    return drafts;
}

std::optional<Draft> deemedAcceptance(const RuleFacts& facts, const Case& c)
{
    if (!stateOn(c, facts.now.day()).deemedAccepted || c.holder != facts.station || c.office != facts.office)
        return std::nullopt;
    Term term;
    term.start = c.received->day();
    term.promise = c.clock.promise;
    json::Writer out;
    out.beginObject().field("deemed", true);
    writeDays(out, dueDay(facts.world->calendar.forOffice(facts.office), term).day, "due");
    writeRight(out, facts);
    Draft draft = stepDraft(facts, c.id, "accept", out.endObject().take());
    draft.audience = audienceOf(facts);
    return draft;
}

std::optional<Error> objection(const RuleFacts& facts, const Case& c, std::string_view verb)
{
    if (auto no = notThisOffice(facts, c))
        return no;
    const Error wrongState("wrong-state",
                           {{"case", c.number}, {"state", c.state}, {"verb", std::string(verb)}});
    const StateOn now = stateOn(c, facts.now.day());
    if (verb == "accept")
        return now.state == "received" ? std::nullopt : std::optional(wrongState);
    if (verb == "decide")
        return now.state == "accepted" || c.state == "forwarded" ? std::nullopt : std::optional(wrongState);
    if (verb == "deliver")
        return c.state == "decided" ? std::nullopt : std::optional(wrongState);
    if (verb == "correct")
        return c.state == "closed" ? std::optional(wrongState) : std::nullopt;
    if (verb == "take-over")
        return c.open() && c.holder != facts.station ? std::nullopt : std::optional(wrongState);
    if (verb == "undo") {
        const bool handed = std::any_of(c.papers.begin(), c.papers.end(), [&](const CasePaper& p) {
            return p.rests == c.lastStep && (p.state == "handed" || p.state == "corrected");
        });
        if (c.lastStep.empty())
            return Error("nothing-to-undo", {{"case", c.number}});
        if (handed)
            return Error("paper-handed-over", {{"case", c.number}});
        return c.holder == facts.station ? std::nullopt
                                         : std::optional(Error("not-holder", {{"case", c.number}}));
    }
    return Error("unknown-verb", {{"verb", std::string(verb)}});
}

std::vector<std::string> openVerbs(const RuleFacts& facts, const Case& c)
{
    std::vector<std::string> out;
    for (const char* verb : {"accept", "decide", "deliver", "correct", "take-over", "undo"}) {
        if (!objection(facts, c, verb))
            out.emplace_back(verb);
    }
    return out;
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const AcceptReceived& command)
{
    if (auto no = objection(facts, c, "accept"))
        return *no;
    TakeCase ticks;
    ticks.materials = command.materials;
    for (const CaseMaterial& m : c.materials) {
        const bool named = std::any_of(command.materials.begin(), command.materials.end(),
                                       [&](const MaterialTick& t) { return t.index == m.index; });
        if (!named)
            ticks.materials.push_back({m.index, m.state, m.originals, m.copies});
    }
    for (const CaseMaterial& m : c.materials) {
        if (facts.matter && m.state != "not-needed") {
            const auto& list = tickList(*facts.matter);
            if (static_cast<std::size_t>(m.index) < list.size() &&
                !list[static_cast<std::size_t>(m.index)].condition.empty())
                ticks.conditions.push_back(list[static_cast<std::size_t>(m.index)].condition);
        }
    }
    if (!facts.matter)
        return Error("no-such-matter", {{"matter", c.matter}});
    auto materials = tickedMaterials(*facts.matter, ticks);
    if (!materials.ok())
        return materials.error();
    json::Writer out;
    out.beginObject();
    writeMaterials(out, *materials);
    writeDays(out, promisedDay(facts, c.clock), "due");
    writeRight(out, facts);
    return oneStep(facts, c, stepDraft(facts, c.id, "accept", out.endObject().take()));
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DecideCase& command)
{
    static constexpr std::array results{"granted", "answered", "forwarded", "withdrawn"};
    if (auto no = objection(facts, c, "decide"))
        return *no;
    if (std::find(results.begin(), results.end(), command.result) == results.end())
        return Error("unknown-result", {{"result", command.result}});
    DecideCase clean = command;
    auto certificate = cleanText(field::certificate, command.certificate);
    auto note = cleanText(field::note, command.note);
    auto body = cleanText(field::organisationName, command.body);
    if (!certificate.ok() || !note.ok() || !body.ok())
        return !certificate.ok() ? certificate.error() : !note.ok() ? note.error() : body.error();
    clean.certificate = *certificate;
    clean.note = *note;
    clean.body = *body;
    return oneStep(facts, c,
                   stepDraft(facts, c.id, "decide", decideFacts(facts, c, clean), decidePerson(clean)));
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const DeliverCase& command)
{
    if (auto no = objection(facts, c, "deliver"))
        return *no;
    auto to = cleanText(field::personName, command.to);
    auto relation = cleanText(field::relation, command.relation);
    auto note = cleanText(field::note, command.note);
    if (!to.ok() || !relation.ok() || !note.ok())
        return !to.ok() ? to.error() : !relation.ok() ? relation.error() : note.error();
    json::Writer out;
    out.beginObject()
        .field("way", command.way)
        .field("checked", command.checked)
        .field("to_applicant", to->empty());
    writeRight(out, facts);
    json::Writer person;
    person.beginObject().fieldIf("to", *to).fieldIf("relation", *relation).fieldIf("note", *note).endObject();
    // A delivery is a fact and needs no take-over: whichever window is free hands it out.
    Draft draft = stepDraft(facts, c.id, "deliver", out.endObject().take(),
                            to->empty() && note->empty() ? std::string() : person.take());
    draft.audience = audienceOf(facts);
    return Drafts{draft};
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const CorrectCase& command)
{
    if (auto no = objection(facts, c, "correct"))
        return *no;
    auto reason = cleanText(field::reason, command.reason);
    if (!reason.ok())
        return reason.error();
    json::Writer out;
    json::Writer person;
    std::vector<std::string> what;
    person.beginObject();
    out.beginObject();
    if (command.applicant) {
        auto applicant = checkedApplicant(*command.applicant, facts.now.day());
        if (!applicant.ok())
            return applicant.error();
        what.emplace_back("applicant");
        writeApplicant(person, *applicant);
        out.field("applicant_type", applicant->type).field("agent", applicant->agent.has_value());
    }
    if (command.platformNumber) {
        auto platform = cleanText(field::platformNumber, *command.platformNumber);
        if (!platform.ok())
            return platform.error();
        what.emplace_back("platform_number");
        out.field("platform_number", *platform);
    }
    if (!command.materials.empty()) {
        std::vector<CaseMaterial> materials = c.materials;
        for (const MaterialTick& t : command.materials) {
            if (t.index < 0 || static_cast<std::size_t>(t.index) >= materials.size())
                return Error("no-such-material", {{"number", std::to_string(t.index + 1)}});
            materials[static_cast<std::size_t>(t.index)].state = t.state;
        }
        what.emplace_back("materials");
        writeMaterials(out, materials);
    }
    if (what.empty())
        return Error("nothing-to-correct", {{"case", c.number}});
    out.key("what").beginArray();
    for (const std::string& w : what)
        out.text(w);
    out.endArray();
    writeRight(out, facts);
    person.fieldIf("reason", *reason).endObject();
    Draft draft = stepDraft(facts, c.id, "correct", out.endObject().take(), person.take());
    draft.audience = audienceOf(facts);
    return Drafts{draft};
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const UndoStep& command)
{
    if (auto no = objection(facts, c, "undo"))
        return *no;
    auto reason = cleanText(field::reason, command.reason);
    if (!reason.ok())
        return reason.error();
    if (reason->empty())
        return Error("reason-missing");
    json::Writer out;
    out.beginObject().field("entry", c.lastStep);
    writeRight(out, facts);
    return oneStep(facts, c, stepDraft(facts, c.id, "undo", out.endObject().take(), reasonPerson(*reason)));
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const TakeOver&)
{
    if (auto no = objection(facts, c, "take-over"))
        return *no;
    Drafts drafts;
    takeOverFirst(facts, c, drafts);
    return drafts;
}

} // namespace bm
