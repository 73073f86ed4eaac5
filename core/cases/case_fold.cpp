#include "core/cases/case_fold.h"

#include "core/base/json.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_pass.h"

#include <algorithm>
#include <set>

namespace bm {

namespace {

using Apply = std::string (*)(CasePass&, const Stored&, json::Value facts);

std::string begin(CasePass& pass, const Stored& s, json::Value f)
{
    const Header& h = s.entry.header;
    if (pass.c)
        return "already-begun";
    if (f["office"].text().empty() || f["office"].text() != pass.world.officeOf(h.chain.station))
        return "not-own-office";
    const auto clock = readClock(f["clock"]);
    if (!clock || f["number"].text().empty())
        return "bad-facts";
    Case c;
    c.id = h.subject;
    c.number = f["number"].str();
    c.series = f["series"].str();
    c.serial = f["serial"].integer();
    c.matter = f["matter"]["code"].str();
    c.matterName = f["matter"]["name"].str();
    c.matterVersion = static_cast<int>(f["matter"]["version"].integer() & 0x7fffffff);
    c.law = f["matter"]["law"].str();
    c.outsideCatalogue = f["matter"]["outside"].boolean();
    c.mode = f["mode"].str();
    c.office = f["office"].str();
    c.window = f["window"].str();
    c.post = c.window;
    c.handler = h.actor;
    c.holder = h.chain.station;
    c.branch = f["branch"].str();
    c.platformNumber = f["platform_number"].str();
    c.applicantType = f["applicant_type"].str();
    c.agent = f["agent"].boolean();
    c.major = f["major"].boolean();
    c.green = f["green"].boolean();
    c.clock = *clock;
    c.materials = readMaterials(f["materials"]);
    c.received = h.at;
    c.personEntry = s.id;
    c.state = "received";
    if (h.verb == "accept") {
        c.state = "accepted";
        c.accepted = h.at;
        c.dueAtAcceptance = Day::parse(f["due"].text());
    }
    pass.c = std::move(c);
    return {};
}

// A step needs a case, the right office and the holder.
std::string stepRight(const CasePass& pass, const Header& h)
{
    if (!pass.c)
        return "no-case";
    if (pass.world.officeOf(h.chain.station) != pass.c->office)
        return "not-own-office";
    return pass.c->holder == h.chain.station ? std::string() : std::string("not-holder");
}

std::string accept(CasePass& pass, const Stored& s, json::Value f)
{
    if (f.has("number"))
        return begin(pass, s, f);
    const Header& h = s.entry.header;
    if (auto code = stepRight(pass, h); !code.empty())
        return code;
    Case& c = *pass.c;
    if (c.state != "received" && c.state != "supplement")
        return "wrong-state";
    c.state = "accepted";
    // Silence that counted as acceptance reaches back to the receipt (行政许可法 32(4)).
    c.accepted = f["deemed"].boolean() ? *c.received : h.at;
    c.deemed = f["deemed"].boolean();
    c.handler = h.actor;
    c.dueAtAcceptance = Day::parse(f["due"].text());
    if (f["materials"].size() > 0)
        c.materials = readMaterials(f["materials"]);
    return {};
}

std::string decide(CasePass& pass, const Stored& s, json::Value f)
{
    if (auto code = stepRight(pass, s.entry.header); !code.empty())
        return code;
    Case& c = *pass.c;
    if (c.state != "accepted" && c.state != "forwarded")
        return "wrong-state";
    c.state = "decided";
    c.result = f["result"].str();
    c.decided = s.entry.header.at;
    c.handler = s.entry.header.actor;
    c.due.day = Day::parse(f["due"].text());
    c.statutoryDue.day = Day::parse(f["statutory_due"].text());
    c.notices = textsOf(f["notices"]);
    c.certificateEntry = f["certificate"].boolean() ? s.id : 0;
    return {};
}

// A delivery is a fact: always effective. Given out before any decision known here, it puts the case in
// dispute.
std::string deliver(CasePass& pass, const Stored& s, json::Value)
{
    if (!pass.c)
        return "no-case";
    if (pass.world.officeOf(s.entry.header.chain.station) != pass.c->office)
        return "not-own-office";
    Case& c = *pass.c;
    if (c.state == "delivered")
        return "wrong-state";
    if (c.state != "decided")
        c.disputed = true;
    c.state = "delivered";
    c.delivered = s.entry.header.at;
    return {};
}

std::string correct(CasePass& pass, const Stored& s, json::Value f)
{
    if (!pass.c)
        return "no-case";
    if (pass.world.officeOf(s.entry.header.chain.station) != pass.c->office)
        return "not-own-office";
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
    return {};
}

std::string takeOver(CasePass& pass, const Stored& s, json::Value)
{
    if (!pass.c)
        return "no-case";
    if (pass.world.officeOf(s.entry.header.chain.station) != pass.c->office)
        return "not-own-office";
    if (!pass.c->open())
        return "wrong-state";
    pass.c->holder = s.entry.header.chain.station;
    return {};
}

std::string undo(CasePass& pass, const Stored& s, json::Value f)
{
    if (auto code = stepRight(pass, s.entry.header); !code.empty())
        return code;
    const std::string named = f["entry"].str();
    for (const Hash& done : pass.undone) {
        if (hex(done) == named)
            return {};
    }
    if (pass.steps.empty() || hex(pass.steps.back()) != named)
        return "cannot-undo";
    // A paper that rests on the step and is in the citizen's hand cannot be taken back.
    const bool handed = std::any_of(pass.c->papers.begin(), pass.c->papers.end(), [&](const CasePaper& p) {
        return p.rests == named && (p.state == "handed" || p.state == "corrected");
    });
    if (handed)
        return "cannot-undo";
    pass.undoes = pass.steps.back();
    return {};
}

// Somebody looked at the full numbers: recorded, changes nothing.
std::string reveal(CasePass& pass, const Stored&, json::Value)
{
    return pass.c ? std::string() : std::string("no-case");
}

struct VerbSpec
{
    std::string_view verb;
    Apply apply;
    bool step; // changes the state; may be undone
};

constexpr VerbSpec verbs[] = {
    {"receive", begin, true},
    {"accept", accept, true},
    {"decide", decide, true},
    {"deliver", deliver, true},
    {"correct", correct, false},
    {"take-over", takeOver, false},
    {"undo", undo, false},
    {"issue-paper", applyIssuePaper, false},
    {"reprint-paper", applyPaperStep, false},
    {"hand-paper", applyPaperStep, false},
    {"void-paper", applyPaperStep, false},
    {"reveal", reveal, false},
};

const VerbSpec* findVerb(std::string_view verb)
{
    for (const VerbSpec& v : verbs) {
        if (v.verb == verb)
            return &v;
    }
    return nullptr;
}

std::string applyEntry(CasePass& pass, const Stored& s)
{
    const Header& h = s.entry.header;
    const VerbSpec* verb = findVerb(h.verb);
    if (!verb || h.version != 1) {
        if (pass.c)
            pass.c->newer = true;
        return "newer-program";
    }
    if (verb->step && pass.undone.contains(s.entry.hash)) {
        // A beginning taken back ends the case as an input error; any other step is as if it had not been.
        if (!pass.c) {
            const auto begun = json::Document::parse(s.entry.facts);
            if (begun.ok() && begin(pass, s, begun->root()).empty()) {
                pass.c->state = "closed";
                pass.c->result = "voided";
            }
        }
        return "undone";
    }
    const auto facts = json::Document::parse(s.entry.facts);
    if (!facts.ok() || !facts->root().isObject())
        return "bad-facts";
    std::string code = verb->apply(pass, s, facts->root());
    if (verb->step) {
        if (code.empty())
            pass.steps.push_back(s.entry.hash);
        else
            pass.ineffectiveSteps.insert(s.entry.hash);
    }
    return code;
}

void dates(Case& c, const World& world)
{
    const Calendar calendar = world.calendar.forOffice(c.office);
    if (c.state == "received" && c.clock.notifyDays > 0)
        c.notifyDue = calendar.nthWorkingDayAfter(c.received->day(), c.clock.notifyDays);
    if (c.decided && c.clock.deliverDays > 0)
        c.deliverDue = calendar.nthWorkingDayAfter(c.decided->day(), c.clock.deliverDays);
    if (!c.accepted || c.decided)
        return; // an ended case keeps the dates of its ending
    Term term = c.term();
    if (!c.printedNotices.empty() || c.printedDue) {
        // What the promise would be by the calendar it was printed under: no notice moves it before that.
        term.notBefore = dueDay(calendar.only(c.printedNotices), term).day;
    }
    c.due = dueDay(calendar, term);
    if (c.clock.statutory)
        c.statutoryDue = dueDay(calendar, c.statutoryTerm());
    Term plain = c.term();
    plain.pauses.clear();
    plain.openPauseFrom.reset();
    plain.extend = 0;
    plain.notBefore.reset();
    c.moved = c.dueAtAcceptance && c.dueAtAcceptance != dueDay(calendar, plain).day;
}

} // namespace

FoldedCase foldCase(const SubjectEntries& entries, const World& world)
{
    std::set<Hash> undone;
    for (;;) {
        CasePass pass{world, undone, {}, {}, {}, {}};
        FoldedCase out;
        std::vector<TimelineEntry> timeline;
        std::int64_t last = 0;
        for (const Stored& s : entries.entries) {
            const std::string code = applyEntry(pass, s);
            if (pass.undoes)
                break;
            if (!code.empty())
                out.verdicts.push_back({s.id, code});
            else
                last = s.id;
            timeline.push_back(timelineOf(s, code));
        }
        if (pass.undoes) {
            undone.insert(*pass.undoes); // and again, without that step
            continue;
        }
        if (pass.c) {
            if (pass.c->disputed && pass.c->state != "closed")
                pass.c->state = "disputed";
            pass.c->timeline = std::move(timeline);
            pass.c->lastEntry = last;
            pass.c->lastStep = pass.steps.empty() ? std::string() : hex(pass.steps.back());
            dates(*pass.c, world);
            out.c = std::move(pass.c);
        }
        return out;
    }
}

} // namespace bm
