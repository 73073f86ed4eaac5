// The papers of a case in its fold: issued, printed again, handed over, void, corrected (DESIGN.md section
// 7).
#include "core/cases/case_pass.h"

namespace bm {

namespace {

CasePaper* findPaper(Case& c, std::string_view number)
{
    for (auto it = c.papers.rbegin(); it != c.papers.rend(); ++it) {
        if (it->number == number)
            return &*it;
    }
    return nullptr;
}

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
    if (CasePaper* old = p.replaces.empty() ? nullptr : findPaper(c, p.replaces))
        old->state = "corrected";
    p.due = dayOf(f["due"]);
    p.notices = textsOf(f["notices"]);
    // A paper that rests on a step without effect: two stations contradict each other, and one is on paper.
    for (const Hash& h : pass.ineffectiveSteps)
        c.disputed = c.disputed || (!p.rests.empty() && hex(h) == p.rests);
    c.papers.push_back(std::move(p));
    return {};
}

std::string reprintPaper(CasePass& pass, const Stored&, json::Value f)
{
    CasePaper* p = findPaper(*pass.c, f["number"].text());
    if (!p)
        return "no-such-paper";
    if (f["why"].text() != "jam")
        ++p->reprints;
    return {};
}

std::string handPaper(CasePass& pass, const Stored&, json::Value f)
{
    CasePaper* p = findPaper(*pass.c, f["number"].text());
    if (!p)
        return "no-such-paper";
    if (p->state == "issued")
        p->state = "handed";
    return {};
}

std::string voidPaper(CasePass& pass, const Stored&, json::Value f)
{
    CasePaper* p = findPaper(*pass.c, f["number"].text());
    if (!p)
        return "no-such-paper";
    p->state = "void";
    return {};
}

} // namespace

std::optional<Day> dayOf(json::Value text)
{
    return Day::parse(text.text());
}

std::vector<std::string> textsOf(json::Value array)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < array.size(); ++i)
        out.push_back(array.at(i).str());
    return out;
}

std::vector<VerbFold> foldsOfPapers()
{
    return {{"issue-paper", issuePaper},
            {"reprint-paper", reprintPaper},
            {"hand-paper", handPaper},
            {"void-paper", voidPaper}};
}

} // namespace bm
