#include "core/cases/paper_rules.h"

#include "core/base/text.h"
#include "core/cases/case_facts.h"

#include <algorithm>

namespace bm {

namespace {

// Form, its 性质字 in a number, and when a case may have it (nullptr: a paper without a case).
struct FormRule
{
    std::string_view form;
    std::string_view letter;
    bool (*open)(const Case&);
    bool promises = false; // carries the due day as a promise
    bool many = false;     // one for each step of its kind, not one for the case
};

bool wasAccepted(const Case& c)
{
    return c.accepted && (c.open() || c.state == "delivered");
}
bool isInstant(const Case& c)
{
    return c.accepted && c.state != "closed" && !c.toPromise;
}
bool wasReceived(const Case& c)
{
    return c.received.has_value() && c.state != "disputed";
}
bool wasTold(const Case& c)
{
    // Also of what the upper level asks for when it sends a file back.
    return !c.requests.empty() || (c.forward && c.forward->backs > 0);
}
bool hasGaps(const Case& c)
{
    return !c.gaps.empty();
}
bool wasDeemed(const Case& c)
{
    return c.deemed;
}
bool wasPaused(const Case& c)
{
    return !c.pauses.empty();
}
bool wasExtended(const Case& c)
{
    return c.extendedBy != 0;
}
bool isJoint(const Case& c)
{
    return c.joint.has_value();
}
bool isAgency(const Case& c)
{
    return c.agency.has_value();
}
bool wasReported(const Case& c)
{
    return c.report.has_value();
}
bool notAccepted(const Case& c)
{
    return c.result == "not-accepted";
}
// A "no" on the merits exists only after its report and, where needed, the opinion: the rules of `refuse`.
bool notGranted(const Case& c)
{
    return c.result == "not-granted" && c.timelineHas("refuse");
}
bool wasReturned(const Case& c)
{
    return c.result == "returned";
}
bool isDecided(const Case& c)
{
    return c.decided.has_value();
}
bool hasFees(const Case& c)
{
    return !c.fees.empty();
}
bool hasSurvey(const Case& c)
{
    return c.survey.has_value();
}
bool wasPosted(const Case& c)
{
    return !c.postings.empty();
}
bool wasForwarded(const Case& c)
{
    return c.forward.has_value();
}
bool hasEnded(const Case& c)
{
    return c.decided || c.ended;
}

const std::vector<FormRule>& formRules()
{
    static const std::vector<FormRule> rules{
        {"promise-slip", "承", wasAccepted, true},
        {"promise-slip-only", "诺", wasAccepted, true},
        {"acceptance-notice", "受", wasAccepted, true},
        {"receipt-instant", "即", isInstant},
        {"receipt", "收", wasReceived},
        {"supplement-notice", "补", wasTold, false, true},
        {"gap-promise", "容", hasGaps},
        {"deemed-notice", "视", wasDeemed, true},
        {"special-procedure-notice", "特", wasPaused, false, true},
        {"extension-approval", "批", wasExtended},
        {"extension-notice", "延", wasExtended, true},
        {"joint-notice", "联", isJoint, false, true},
        {"agency-mandate", "委", isAgency},
        {"agency-record", "代", isAgency},
        {"survey-record", "勘", hasSurvey, false, true},
        {"posting-sheet", "示", wasPosted, false, true},
        {"transit-sheet", "转", wasForwarded, false, true},
        {"refusal-report", "报", wasReported, false, true},
        {"not-accepted-decision", "拒", notAccepted},
        {"refusal-decision", "否", notGranted},
        {"return-notice", "退", wasReturned},
        {"ready-notice", "领", isDecided},
        {"delivery-receipt", "送", hasEnded, false, true},
        {"fee-notice", "费", hasFees, false, true},
        {"case-cover", "卷", wasReceived},
        {"archive-list", "档", wasReceived},
        {"telling-sheet", "告", nullptr},
        {"referral-slip", "引", nullptr},
    };
    return rules;
}

const FormRule* ruleOf(std::string_view form)
{
    for (const FormRule& r : formRules()) {
        if (r.form == form)
            return &r;
    }
    return nullptr;
}

const CasePaper* findPaper(const Case& c, const std::string& number)
{
    for (auto it = c.papers.rbegin(); it != c.papers.rend(); ++it) {
        if (it->number == number)
            return &*it;
    }
    return nullptr;
}

Draft paperDraft(const RuleFacts& facts, const Case& c, std::string verb, json::Writer& out,
                 const std::string& reason)
{
    writeRight(out, facts);
    Draft d;
    d.kind = "case";
    d.subject = c.id;
    d.verb = std::move(verb);
    d.facts = out.endObject().take();
    if (!reason.empty()) {
        json::Writer person;
        d.person = person.beginObject().field("reason", reason).endObject().take();
    }
    d.actor = facts.account;
    d.audience = "up|" + facts.office;
    return d;
}

void writePaper(json::Writer& out, const NewPaper& paper, const FilledPaper& filled)
{
    out.field("form", paper.form).field("number", paper.number).field("series", paper.series);
    out.field("serial", paper.serial).field("template", filled.templateHash);
}

std::string valuesPerson(const FilledPaper& filled, const std::string& reason)
{
    json::Writer person;
    person.beginObject().key("values").raw(filled.values.empty() ? "{}" : filled.values);
    return person.fieldIf("reason", reason).endObject().take();
}

} // namespace

std::vector<std::string> openForms(const Case& c)
{
    std::vector<std::string> out;
    for (const FormRule& rule : formRules()) {
        if (rule.open && rule.open(c))
            out.emplace_back(rule.form);
    }
    return out;
}

std::string paperNumber(const RuleFacts& facts, std::string_view form, std::int64_t serial)
{
    const FormRule* rule = ruleOf(form);
    return facts.office + std::string(rule ? rule->letter : "") + "〔" +
           std::to_string(facts.now.day().year()) + "〕" + facts.label + "-" + std::to_string(serial) + "号";
}

Result<NewPaper> newPaper(const RuleFacts& facts, const Case& c, const IssuePaper& command)
{
    const FormRule* rule = ruleOf(command.form);
    if (!rule || !rule->open)
        return Error("no-such-form", {{"form", command.form}});
    if (c.newer)
        return Error("newer-program", {{"case", c.number}});
    if (c.office != facts.office && c.takenInBy != facts.office)
        return Error("not-own-office", {{"case", c.number}, {"office", c.office}});
    if (!rule->open(c))
        return Error("paper-not-yet", {{"case", c.number}, {"form", command.form}});
    if (!command.corrects.empty()) {
        // 更正 keeps the number of the paper it replaces.
        const CasePaper* old = findPaper(c, command.corrects);
        if (!old || old->form != command.form || old->state == "void" || old->state == "corrected")
            return Error("no-such-paper", {{"number", command.corrects}});
        return NewPaper{command.form, old->number, old->series, old->serial};
    }
    // A form for each request, pause or receipt comes again when there is a new one to tell of.
    if (const CasePaper* issued = c.paper(command.form);
        issued && (!rule->many || issued->rests == c.lastStep))
        return Error("paper-already-issued", {{"number", issued->number}, {"form", command.form}});
    const std::string series = seriesName(facts, command.form);
    const std::int64_t serial = facts.nextOf(series);
    return NewPaper{command.form, paperNumber(facts, command.form, serial), series, serial};
}

Draft issueDraft(const RuleFacts& facts, const Case& c, const IssuePaper& command, const NewPaper& paper,
                 const FilledPaper& filled)
{
    json::Writer out;
    out.beginObject();
    writePaper(out, paper, filled);
    out.field("rests", c.lastStep).fieldIf("corrects", command.corrects);
    if (ruleOf(command.form)->promises && c.due.day) {
        out.field("due", c.due.day->text());
        // What the printed day rests on, and what is known of the year after: the floor of DESIGN.md 6.
        out.key("notices").beginArray();
        const Calendar calendar = facts.world->calendar.forOffice(c.office);
        for (const std::string& id : calendar.noticesUsed(c.accepted->day(), *c.due.day + 366))
            out.text(id);
        out.endArray();
    }
    Draft d = paperDraft(facts, c, "issue-paper", out, {});
    d.person = valuesPerson(filled, command.reason);
    return d;
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const ReprintPaper& command)
{
    const CasePaper* p = findPaper(c, command.paper);
    if (!p || p->state == "void")
        return Error("no-such-paper", {{"number", command.paper}});
    if (command.reason == "jam" && p->state != "issued")
        return Error("paper-handed-over", {{"case", c.number}});
    json::Writer out;
    out.beginObject().field("form", p->form).field("number", p->number).field("why", command.reason);
    return Drafts{paperDraft(facts, c, "reprint-paper", out, {})};
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const HandPaper& command)
{
    const CasePaper* p = findPaper(c, command.paper);
    if (!p || p->state != "issued")
        return Error("no-such-paper", {{"number", command.paper}});
    json::Writer out;
    out.beginObject().field("form", p->form).field("number", p->number);
    return Drafts{paperDraft(facts, c, "hand-paper", out, {})};
}

Result<Drafts> decideStep(const RuleFacts& facts, const Case& c, const VoidPaper& command)
{
    const CasePaper* p = findPaper(c, command.paper);
    if (!p || p->state == "void" || p->state == "corrected")
        return Error("no-such-paper", {{"number", command.paper}});
    if (p->state == "handed" && facts.role != "director")
        return Error("leader-needed", {{"number", p->number}});
    auto reason = cleanText(field::reason, command.reason);
    if (!reason.ok())
        return reason.error();
    if (reason->empty())
        return Error("reason-missing");
    json::Writer out;
    out.beginObject().field("form", p->form).field("number", p->number);
    return Drafts{paperDraft(facts, c, "void-paper", out, *reason)};
}

Result<NewPaper> newAdvicePaper(const RuleFacts& facts, const GiveAdvice& command)
{
    const FormRule* rule = ruleOf(command.kind);
    if (!rule || rule->open)
        return Error("no-such-form", {{"form", command.kind}});
    if (command.kind == "telling-sheet" && !facts.matter)
        return Error("no-such-matter", {{"matter", command.matter}});
    if (command.kind == "referral-slip" && command.referTo.empty())
        return Error("refer-where");
    const std::string series = seriesName(facts, command.kind);
    const std::int64_t serial = facts.nextOf(series);
    return NewPaper{command.kind, paperNumber(facts, command.kind, serial), series, serial};
}

Draft adviceDraft(const RuleFacts& facts, const GiveAdvice& command, const NewPaper& paper,
                  const FilledPaper& filled, const SubjectId& subject)
{
    json::Writer out;
    out.beginObject();
    writePaper(out, paper, filled);
    out.field("office", facts.office).fieldIf("matter", facts.matter ? facts.matter->code : std::string());
    if (facts.matter)
        out.field("matter_version", facts.matter->version);
    out.key("ticks").beginArray();
    for (const MaterialTick& t : command.materials)
        out.beginArray().integer(t.index).text(t.state).endArray();
    out.endArray();
    out.key("conditions").beginArray();
    for (const std::string& q : command.conditions)
        out.text(q);
    out.endArray();
    out.fieldIf("refer_to", command.referTo);
    Case none;
    none.id = subject;
    Draft d = paperDraft(facts, none, "give", out, {});
    d.kind = "advice";
    // The filled words may hold what somebody asked: person half all the same.
    d.person = valuesPerson(filled, {});
    return d;
}

} // namespace bm
