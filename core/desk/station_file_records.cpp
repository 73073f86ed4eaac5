// Cases whole, for the sheets that leave the office (GB/T 39046).
#include "core/desk/station_file.h"

#include <algorithm>

namespace bm {

Result<std::vector<CaseRecord>> StationFile::caseRecords(Day from, Day to, bool persons)
{
    if (persons) {
        if (auto no = writeObjection())
            return *no;
    }
    if (m_vault.locked())
        return Error("locked");
    if (to < from)
        return Error("period-wrong");
    std::vector<std::int64_t> subjects;
    {
        Query q = m_db.query("SELECT subject FROM cases WHERE coalesce(accepted,received) BETWEEN ? AND ? "
                             "ORDER BY number",
                             std::int64_t{from.number}, std::int64_t{to.number});
        while (q.next())
            subjects.push_back(q.integer(0));
    }
    std::vector<CaseRecord> out;
    Drafts seen;
    for (const std::int64_t no : subjects) {
        FoldedCase folded = foldOf(no);
        if (!folded.c)
            continue;
        CaseRecord record;
        record.c = std::move(*folded.c);
        auto applicant = persons ? applicantOf(record.c) : maskedApplicantOf(record.c);
        if (applicant.ok())
            record.applicant = std::move(*applicant);
        record.matter = matterFor(record.c.matter, std::nullopt, record.c.matterVersion);
        record.officeName = nameOfOffice(record.c.office);
        record.handlerName = accountName(record.c.handler);
        record.certificate = certificateOf(record.c);
        if (persons && record.applicant)
            seen.push_back(seenDraft(ruleFacts(record.c.window), record.c, "reveal"));
        out.push_back(std::move(record));
    }
    if (!seen.empty()) {
        Tx tx(m_db);
        (void)finish(tx, append(tx, seen, false));
    }
    return out;
}

} // namespace bm
