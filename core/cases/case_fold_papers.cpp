// The papers of a case in its fold: issued, printed again, handed over, void, corrected (DESIGN.md section
// 7).
#include "core/cases/case_pass.h"

namespace bm {

namespace {

CasePaper* findPaper(std::vector<CasePaper>& papers, std::string_view number)
{
    for (auto it = papers.rbegin(); it != papers.rend(); ++it) {
        if (it->number == number)
            return &*it;
    }
    return nullptr;
}

} // namespace

std::vector<std::string> textsOf(json::Value array)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < array.size(); ++i)
        out.push_back(array.at(i).str());
    return out;
}

// Issued papers are facts: always effective.
std::string applyIssuePaper(CasePass& pass, const Stored& s, json::Value f)
{
    if (!pass.c)
        return "no-case";
    Case& c = *pass.c;
    if (pass.world.officeOf(s.entry.header.chain.station) != c.office)
        return "not-own-office";
    CasePaper p;
    p.entry = s.id;
    p.form = f["form"].str();
    p.number = f["number"].str();
    p.series = f["series"].str();
    p.serial = f["serial"].integer();
    p.issued = s.entry.header.at;
    p.templateHash = f["template"].str();
    p.replaces = f["corrects"].str();
    p.rests = f["rests"].str();
    if (CasePaper* old = p.replaces.empty() ? nullptr : findPaper(c.papers, p.replaces))
        old->state = "corrected";
    if (f.has("due")) {
        c.printedDue = Day::parse(f["due"].text());
        c.printedNotices = textsOf(f["notices"]);
    }
    // A paper that rests on a step without effect: two stations contradict each other, and one is on paper.
    for (const Hash& h : pass.ineffectiveSteps)
        c.disputed = c.disputed || (!p.rests.empty() && hex(h) == p.rests);
    c.papers.push_back(std::move(p));
    return {};
}

std::string applyToPaper(std::vector<CasePaper>& papers, std::string_view verb, json::Value f)
{
    CasePaper* p = findPaper(papers, f["number"].text());
    if (!p)
        return "no-such-paper";
    if (verb == "reprint-paper" && f["why"].text() != "jam")
        ++p->reprints;
    else if (verb == "hand-paper" && p->state == "issued")
        p->state = "handed";
    else if (verb == "void-paper")
        p->state = "void";
    return {};
}

std::string applyPaperStep(CasePass& pass, const Stored& s, json::Value f)
{
    return pass.c ? applyToPaper(pass.c->papers, s.entry.header.verb, f) : "no-such-paper";
}

TimelineEntry timelineOf(const Stored& s, const std::string& code)
{
    const Header& h = s.entry.header;
    return TimelineEntry{s.id,   h.chain.station, h.chain.epoch, h.seq, h.at,
                         h.verb, h.actor,         h.actingFor,   code,  s.entry.facts};
}

} // namespace bm
