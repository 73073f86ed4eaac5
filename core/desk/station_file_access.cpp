// Who saw the data of a person: whole numbers looked at, papers and lists printed, this question asked.
#include "core/base/identity.h"
#include "core/cases/trip_fold.h"
#include "core/desk/station_file.h"
#include "core/desk/tokens.h"

#include <algorithm>

namespace bm {

namespace {

// What puts a person's data before somebody's eyes. Handing a paper to the applicant and voiding it do not.
bool shows(std::string_view verb)
{
    return verb == "reveal" || verb == "access" || verb == "issue-paper" || verb == "issue" ||
           verb == "reprint-paper";
}

AccessLine accessLine(const TimelineEntry& e, const std::string& number)
{
    AccessLine line;
    line.at = e.at;
    line.verb = e.verb == "issue" ? "issue-paper" : e.verb;
    line.actor = e.actor;
    line.actingFor = e.actingFor;
    line.number = number;
    if (const auto doc = json::Document::parse(e.facts); doc.ok() && e.verb != "access") {
        line.form = doc->root()["form"].str();
        line.paper = doc->root()["number"].str();
    }
    return line;
}

} // namespace

// The cases of whoever has this identity number; of a case whose applicant has none, that case alone.
Result<std::vector<std::int64_t>> StationFile::casesOfPerson(const std::string& idNumber,
                                                             const std::string& caseNumber)
{
    std::string wanted = idNumber;
    std::int64_t asked = 0;
    if (wanted.empty()) {
        const auto subject = findCase(caseNumber);
        if (!subject.ok())
            return subject.error();
        asked = *subject;
        const FoldedCase folded = foldOf(asked);
        if (!folded.c)
            return Error("case-not-found", {{"case", caseNumber}});
        const auto applicant = applicantOf(*folded.c);
        if (!applicant.ok())
            return applicant.error();
        if (!applicant->parties.empty())
            wanted = applicant->parties.front().idNumber;
    }
    if (wanted.empty())
        return std::vector{asked};
    const auto kind = static_cast<int>(TokenKind::IdNumber);
    std::vector<std::int64_t> found = subjectsByToken(kind, tokenId(wanted, todayDay()));
    if (asked != 0 && std::find(found.begin(), found.end(), asked) == found.end())
        found.push_back(asked); // another kind of card, which no token knows
    std::sort(found.begin(), found.end());
    return found;
}

Result<AccessReport> StationFile::accessOf(const std::string& idNumber, const std::string& caseNumber)
{
    if (auto no = writeObjection())
        return *no;
    if (!idNumber.empty()) {
        if (const auto good = parseIdNumber(idNumber, todayDay()); !good.ok())
            return good.error();
    }
    const auto subjects = casesOfPerson(idNumber, caseNumber);
    if (!subjects.ok())
        return subjects.error();
    std::vector<Case> cases;
    for (const std::int64_t no : *subjects) {
        FoldedCase folded = foldOf(no);
        if (folded.c)
            cases.push_back(std::move(*folded.c));
    }
    AccessReport report;
    for (const Case& c : cases) {
        report.cases.push_back(c.number);
        for (const TimelineEntry& e : c.timeline) {
            if (shows(e.verb))
                report.lines.push_back(accessLine(e, c.number));
        }
    }
    std::vector<std::int64_t> lists;
    {
        Query q = m_db.query("SELECT subject FROM trip_list");
        while (q.next())
            lists.push_back(q.integer(0));
    }
    for (const std::int64_t no : lists) {
        const FoldedList folded = foldList(m_journal.entriesOf(no), m_world);
        if (!folded.list)
            continue;
        for (const Case& c : cases) {
            const auto& named = folded.list->cases;
            if (std::find(named.begin(), named.end(), c.number) == named.end())
                continue;
            for (const TimelineEntry& e : folded.list->timeline) {
                if (shows(e.verb))
                    report.lines.push_back(accessLine(e, c.number));
            }
        }
    }
    // Newest first; of one moment, what was written last.
    std::reverse(report.lines.begin(), report.lines.end());
    std::stable_sort(report.lines.begin(), report.lines.end(),
                     [](const AccessLine& a, const AccessLine& b) { return b.at < a.at; });
    for (AccessLine& line : report.lines)
        line.actorName = accountName(line.actor);
    Drafts asked;
    for (const Case& c : cases)
        asked.push_back(seenDraft(ruleFacts(c.window), c, "access"));
    if (!asked.empty()) {
        Tx tx(m_db);
        (void)finish(tx, append(tx, asked, false));
    }
    return report;
}

} // namespace bm
