// The papers of a case in its fold: issued, printed again, handed over, void, corrected (DESIGN.md section
// 7).
#include "core/cases/case_pass.h"
#include "core/cases/papers.h"

namespace bm {

namespace {

// Issued papers are facts: always effective.
std::string issuePaper(CasePass& pass, const Stored& s, json::Value f)
{
    Case& c = *pass.c;
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
    p.due = dayOf(f["due"]);
    p.notices = textsOf(f["notices"]);
    // A paper that rests on a step without effect: two stations contradict each other, and one is on paper.
    for (const Hash& h : pass.ineffectiveSteps)
        c.disputed = c.disputed || (!p.rests.empty() && hex(h) == p.rests);
    c.papers.push_back(std::move(p));
    return {};
}

std::string paperStep(CasePass& pass, const Stored& s, json::Value f)
{
    return applyToPaper(pass.c->papers, s.entry.header.verb, f);
}

} // namespace

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

TimelineEntry timelineOf(const Stored& s, const std::string& code)
{
    const Header& h = s.entry.header;
    return TimelineEntry{s.id,   h.chain.station, h.chain.epoch, h.seq, h.at,
                         h.verb, h.actor,         h.actingFor,   code,  s.entry.facts};
}

std::optional<Day> dayOf(json::Value text)
{
    return Day::parse(text.text());
}

std::vector<VerbFold> foldsOfPapers()
{
    return {{"issue-paper", issuePaper},
            {"reprint-paper", paperStep},
            {"hand-paper", paperStep},
            {"void-paper", paperStep}};
}

} // namespace bm
