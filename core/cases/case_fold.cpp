#include "core/cases/case_fold.h"

#include "core/base/json.h"
#include "core/cases/case_pass.h"
#include "core/cases/case_steps.h"
#include "core/cases/case_verbs.h"

#include <algorithm>
#include <set>

namespace bm {

namespace {

// Every verb with what it does; the table of verbs says when.
const VerbFold* findFold(std::string_view verb)
{
    static const std::vector<VerbFold> all = [] {
        std::vector<VerbFold> v;
        for (const auto& part : {foldsOfBeginning(), foldsInHand(), foldsOfEnding(), foldsOfPapers()})
            v.insert(v.end(), part.begin(), part.end());
        return v;
    }();
    const auto it = std::find_if(all.begin(), all.end(), [&](const VerbFold& f) { return f.verb == verb; });
    return it == all.end() ? nullptr : &*it;
}

// The case, the right office, the holder, the state: empty when the verb may have effect.
std::string reachOf(const CasePass& pass, const VerbRule& rule, const Header& h)
{
    if (!pass.c)
        return holds(rule.counts, "") ? std::string() : std::string("no-case");
    const Case& c = *pass.c;
    // In dispute only a leader's word moves it (DESIGN.md section 5).
    const std::string_view state = c.disputed && c.state != "closed" ? "disputed" : std::string_view(c.state);
    if (!holds(rule.counts, state)) {
        if (holds(rule.counts, "") && !holds(rule.counts, "received"))
            return "already-begun";
        return "wrong-state";
    }
    const std::string office = pass.world.officeOf(h.chain.station);
    // The office it was taken in for accepts it, and holds it from then on.
    if (h.verb == "accept" && !c.takenInFor.empty())
        return office == c.takenInFor ? std::string() : std::string("not-own-office");
    if (rule.reach == Reach::Anybody)
        return office.empty() ? std::string("not-own-office") : std::string();
    if (office.empty() || (office != c.office && (rule.reach == Reach::Holder || office != c.takenInBy)))
        return "not-own-office";
    if (rule.reach == Reach::Holder && c.holder != h.chain.station)
        return "not-holder";
    return {};
}

std::string applyEntry(CasePass& pass, const Stored& s)
{
    const Header& h = s.entry.header;
    const VerbFold* fold = findFold(h.verb);
    const VerbRule* rule = verbRule(h.verb);
    if (!fold || !rule || h.version != 1) {
        if (pass.c)
            pass.c->newer = true;
        return "newer-program";
    }
    const auto facts = json::Document::parse(s.entry.facts);
    const bool readable = facts.ok() && facts->root().isObject();
    if (rule->step && pass.undone.contains(s.entry.hash)) {
        // A beginning taken back ends the case as an input error; any other step is as if it had not been.
        if (!pass.c && readable && fold->apply(pass, s, facts->root()).empty()) {
            pass.c->state = "closed";
            pass.c->result = "voided";
        }
        return "undone";
    }
    if (!readable)
        return "bad-facts";
    std::string code = reachOf(pass, *rule, h);
    if (code.empty())
        code = fold->apply(pass, s, facts->root());
    // What was said of a step that was taken back went with it.
    if (!code.empty() && !rule->step && h.verb != "undo" && !pass.undone.empty())
        code = "undone";
    if (rule->step) {
        if (code.empty() && facts->root()["deemed"].boolean())
            pass.steps.clear(); // what time did is nobody's to take back, nor what came before it
        else if (code.empty())
            pass.steps.push_back(s.entry.hash);
        else
            pass.ineffectiveSteps.insert(s.entry.hash);
    }
    return code;
}

// A paper that rests on a step taken back, and that nobody has in hand, went with it. What the newest one
// left promises is the floor of the due day.
void settlePapers(Case& c, const std::set<Hash>& undone)
{
    for (CasePaper& p : c.papers) {
        const bool rests =
            std::any_of(undone.begin(), undone.end(), [&](const Hash& h) { return hex(h) == p.rests; });
        if (p.state == "issued" && rests)
            p.state = "void";
        if (p.due && p.state != "void" && p.state != "corrected") {
            c.printedDue = p.due;
            c.printedNotices = p.notices;
        }
    }
}

void dates(Case& c, const World& world)
{
    const Calendar calendar = world.calendar.forOffice(c.office);
    timeSteps(c, c.decided ? calendar.only(c.notices) : calendar);
    // What has ended keeps the days of its ending: nothing of it is computed again.
    if (c.state == "received" && c.clock.notifyDays > 0)
        c.notifyDue = calendar.nthWorkingDayAfter(c.complete->day(), c.clock.notifyDays);
    if (c.state == "decided" && c.clock.deliverDays > 0)
        c.deliverDue = calendar.nthWorkingDayAfter(c.decided->day(), c.clock.deliverDays);
    if (!c.accepted || c.decided || c.state == "closed" || c.state == "delivered")
        return;
    if (c.paperDue) {
        c.due.day = c.paperDue; // promised on paper before this program: watched, not computed
        return;
    }
    c.due = dueDay(calendar, bindingTerm(c, calendar));
    if (c.clock.statutory)
        c.statutoryDue = dueDay(calendar, c.statutoryTerm());
    Term plain = c.term();
    plain.pauses.clear();
    plain.openPauseFrom.reset();
    plain.extend = 0;
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
            settlePapers(*pass.c, undone);
            dates(*pass.c, world);
            out.c = std::move(pass.c);
        }
        return out;
    }
}

} // namespace bm
