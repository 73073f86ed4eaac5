// The open paper cases of before: one, or a table of them, all or none.
#include "core/base/random.h"
#include "core/desk/station_file.h"

namespace bm {

Result<Drafts> StationFile::importDrafts(const ImportCase& command)
{
    const auto matter = matterFor(command.matter, todayDay(), std::nullopt);
    if (!matter)
        return Error("no-such-matter", {{"matter", command.matter}});
    RuleFacts facts = ruleFacts(matter->window);
    facts.matter = matter;
    return decideImport(facts, command, randomId<SubjectId>());
}

Result<Outcome> StationFile::runImport(const ImportCase& command)
{
    Tx tx(m_db);
    auto drafts = importDrafts(command);
    if (!drafts.ok())
        return drafts.error();
    return finish(tx, append(tx, *drafts, true));
}

Result<ImportReport> StationFile::importCases(const std::vector<ImportCase>& rows, bool check)
{
    if (auto no = writeObjection())
        return *no;
    ImportReport report;
    // The same table read in twice would make every case twice.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string open = openDuplicate(rows[i].applicant, rows[i].matter);
        if (!open.empty() && !rows[i].duplicateConfirmed)
            report.refused.emplace_back(i, Error("duplicate-open", {{"case", open}}));
    }
    {
        Tx tx(m_db);
        std::set<std::int64_t> subjects;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto drafts = importDrafts(rows[i]);
            if (!drafts.ok())
                report.refused.emplace_back(i, drafts.error());
            else if (report.refused.empty())
                subjects.merge(append(tx, *drafts, true).subjects);
        }
        if (report.refused.empty() && !check) {
            m_projector.flush(tx);
            tx.commit();
            afterCommit(subjects);
            report.numbers = m_changes.cases;
            return report;
        }
    }
    afterError(); // rolled back: nothing of it is remembered
    return report;
}

} // namespace bm
