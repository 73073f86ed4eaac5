// Lists over many cases: their facts for paper, signed, printed again, listed, ticked off.
#include "core/cases/trip_fold.h"
#include "core/desk/paper_number.h"
#include "core/desk/station_file.h"

#include <algorithm>

namespace bm {

namespace {

constexpr int maxLimit = 500;
constexpr std::string_view forms[] = {"transit-list", "hand-out-roll"};

} // namespace

// What the citizen gets: as the matter names it, else the matter.
std::string StationFile::handedOut(const std::string& matter)
{
    const auto found = matterFor(matter, std::nullopt, std::nullopt);
    return !found ? matter : found->result.empty() ? found->name : found->result;
}

PaperFacts StationFile::listFactsOf(const IssueList& command)
{
    PaperFacts f = commonFacts(command.form);
    f.listTo = command.to;
    f.remark = command.remark;
    return f;
}

Result<ListRow> StationFile::listRow(const Case& c)
{
    auto applicant = applicantOf(c);
    if (!applicant.ok())
        return applicant.error();
    ListRow row;
    row.number = c.number;
    row.applicant = applicant->displayName();
    if (applicant->organisation)
        row.idNumber = applicant->organisation->code;
    else if (!applicant->parties.empty())
        row.idNumber = applicant->parties.front().idNumber;
    row.matter = c.matterName;
    row.due = c.due.day;
    row.certificate = certificateOf(c);
    for (const CaseMaterial& m : c.materials) {
        if (m.state == "given")
            row.materials += std::max(1, m.originals + m.copies);
    }
    return row;
}

Result<PaperFacts> StationFile::listFacts(const IssueList& command)
{
    if (m_vault.locked())
        return Error("locked");
    PaperFacts f = listFactsOf(command);
    for (const std::string& number : command.cases) {
        auto subject = findCase(number);
        if (!subject.ok())
            return subject.error();
        const FoldedCase folded = foldOf(*subject);
        if (!folded.c)
            return Error("case-not-found", {{"case", speakableNumber(number)}});
        auto row = listRow(*folded.c);
        if (!row.ok())
            return row.error();
        f.rows.push_back(*row);
        if (f.listWhat.empty())
            f.listWhat = handedOut(folded.c->matter);
    }
    return f;
}

std::vector<std::int64_t> StationFile::listsNumbered(const std::string& typed)
{
    return paperNumbered(typed, forms, "SELECT subject FROM trip_list WHERE number=?");
}

Result<std::int64_t> StationFile::findList(const std::string& typed)
{
    const auto found = listsNumbered(typed);
    const auto number = typedNumber(typed, m_info, forms);
    const std::string shown = number ? number->shown() : "…";
    if (found.empty())
        return Error("no-such-list", {{"number", shown}});
    if (found.size() > 1)
        return Error("list-ambiguous", {{"number", shown}});
    return found.front();
}

Result<Written> StationFile::writeListStep(Tx& tx, const std::string& number, const ListStep& command)
{
    auto subject = findList(number);
    if (!subject.ok())
        return subject.error();
    const FoldedList folded = foldList(m_journal.entriesOf(*subject), m_world);
    if (!folded.list)
        return Error("no-such-list", {{"number", number}});
    auto drafts = decideListStep(ruleFacts({}), *folded.list, command);
    if (!drafts.ok())
        return drafts.error();
    m_changes.lists = true;
    return append(tx, *drafts, false);
}

// The case of a row; nothing where it is not known here, or not in the state asked for.
std::optional<Case> StationFile::listCase(const std::string& number, std::string_view onlyState)
{
    std::int64_t subject = 0;
    {
        Query q = m_db.query("SELECT subject,state FROM cases WHERE number=?", number);
        if (!q.next() || (!onlyState.empty() && q.text(1) != onlyState))
            return std::nullopt;
        subject = q.integer(0);
    }
    return foldOf(subject).c;
}

TripListLine StationFile::listLine(const TripList& t)
{
    TripListLine line;
    const CasePaper& paper = t.paper();
    line.number = paper.number;
    line.form = paper.form;
    line.state = paper.state;
    line.to = t.to;
    if (t.isRoll())
        line.what = handedOut(t.matter);
    line.day = paper.issued.day();
    line.cases = static_cast<int>(t.cases.size());
    line.reprints = paper.reprints;
    line.signedOn = t.signedOn;
    return line;
}

Result<TripListPage> StationFile::tripLists(const TripListFilter& given)
{
    const int limit = std::clamp(given.limit, 1, maxLimit);
    const int offset = std::max(given.offset, 0);
    TripListPage page;
    std::vector<std::int64_t> subjects;
    if (!given.text.empty()) {
        subjects = listsNumbered(given.text);
    } else {
        Query q = m_db.query("SELECT subject FROM trip_list WHERE office=? AND (?='' OR form=?) ORDER BY "
                             "subject DESC LIMIT ? OFFSET ?",
                             m_info.office, given.form, given.form, limit + 1, offset);
        while (q.next())
            subjects.push_back(q.integer(0));
        page.more = static_cast<int>(subjects.size()) > limit;
        if (page.more)
            subjects.pop_back();
        else
            page.total = offset + static_cast<int>(subjects.size());
    }
    for (const std::int64_t no : subjects) {
        const FoldedList folded = foldList(m_journal.entriesOf(no), m_world);
        if (!folded.list || (!given.form.empty() && folded.list->paper().form != given.form))
            continue;
        TripListLine line = listLine(*folded.list);
        // Only a case in this state can be an open row: the others need not be read.
        const char* state = folded.list->isRoll() ? "decided" : "forwarded";
        for (const std::string& number : folded.list->cases) {
            const auto c = listCase(number, state);
            line.open += c && isOpenRow(rowState(*folded.list, *c)) ? 1 : 0;
        }
        page.lines.push_back(std::move(line));
    }
    return page;
}

Result<TripListView> StationFile::tripList(const std::string& number)
{
    auto subject = findList(number);
    if (!subject.ok())
        return subject.error();
    FoldedList folded = foldList(m_journal.entriesOf(*subject), m_world);
    if (!folded.list)
        return Error("no-such-list", {{"number", number}});
    TripList& t = *folded.list;
    TripListView v;
    v.line = listLine(t);
    v.matter = t.matter;
    v.handler = t.handler;
    v.handlerName = accountName(t.handler);
    v.newer = t.newer;
    if (auto person = t.signedEntry != 0 && !m_vault.locked() ? m_journal.openPerson(t.signedEntry, m_vault)
                                                              : Result<std::string>(Error("locked"));
        person.ok()) {
        if (auto doc = json::Document::parse(*person); doc.ok())
            v.signedBy = doc->root()["by"].str();
    }
    for (const std::string& one : t.cases) {
        TripListRow row;
        row.number = one;
        row.state = "unknown"; // the case itself has not come here yet
        if (const auto c = listCase(one, {})) {
            const RowState state = rowState(t, *c);
            row.state = state.code;
            row.open = isOpenRow(state);
            row.day = state.day;
            row.matter = c->matter;
            row.matterName = c->matterName;
            row.name = nameOf(c->personEntry);
        }
        v.line.open += row.open ? 1 : 0;
        v.rows.push_back(std::move(row));
    }
    v.timeline = std::move(t.timeline);
    return v;
}

Result<std::vector<CaseLine>> StationFile::handOutCases(const std::string& matter, const std::string& place)
{
    if (m_vault.locked())
        return Error("locked");
    std::vector<std::pair<std::string, std::int64_t>> found;
    {
        Query q = m_db.query("SELECT number,subject FROM cases INDEXED BY cases_open WHERE open=1 AND "
                             "queue='ready' AND state='decided' AND result IN ('granted','certified') AND "
                             "matter=? AND office=? ORDER BY number",
                             matter, m_info.office);
        while (q.next())
            found.emplace_back(q.str(0), q.integer(1));
    }
    std::vector<std::int64_t> subjects;
    for (const auto& [number, subject] : found) {
        if (!place.empty()) {
            const FoldedCase folded = foldOf(subject);
            const auto applicant =
                folded.c ? applicantOf(*folded.c) : Result<Applicant>(Error("person-withheld"));
            const bool lives =
                applicant.ok() &&
                std::any_of(applicant->parties.begin(), applicant->parties.end(),
                            [&](const Party& p) { return p.address.find(place) != std::string::npos; });
            if (!lives)
                continue;
        }
        subjects.push_back(subject);
    }
    return linesOf(subjects);
}

} // namespace bm
