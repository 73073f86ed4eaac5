// Steps of many cases in one transaction, all or none; and the list that is issued with them.
#include "core/base/one_of.h"
#include "core/base/random.h"
#include "core/desk/paper_number.h"
#include "core/desk/station_file.h"

namespace bm {

namespace {

// As the step names its case; empty: it names none.
std::string namedIn(const CaseCommand& step)
{
    return std::visit(
        [](const auto& c) {
            if constexpr (requires { c.number; })
                return c.number;
            else
                return std::string();
        },
        step);
}

} // namespace

Result<BatchReport> StationFile::runMany(const std::vector<CaseCommand>& steps)
{
    if (auto no = writeObjection())
        return *no;
    BatchReport report;
    const auto wholeNumber = [this](const std::string& typed) {
        const auto subject = findCase(typed);
        Query q = m_db.query("SELECT number FROM cases WHERE subject=?", subject.ok() ? *subject : 0);
        return q.next() ? q.str(0) : speakableNumber(typed);
    };
    {
        Tx tx(m_db);
        std::set<std::int64_t> subjects;
        for (const CaseCommand& step : steps) {
            if (const auto* list = std::get_if<IssueList>(&step)) {
                writeList(tx, *list, report, subjects);
                continue;
            }
            const std::string named = namedIn(step);
            auto written = writeStep(tx, step);
            if (!written.ok())
                report.refused.emplace_back(wholeNumber(named), written.error());
            else if (!named.empty())
                report.numbers.push_back(wholeNumber(named));
            if (written.ok())
                subjects.merge(written->subjects);
        }
        if (report.refused.empty()) {
            m_projector.flush(tx);
            tx.commit();
            afterCommit(subjects);
            return report;
        }
    }
    afterError(); // rolled back: nothing of it is remembered
    report.numbers.clear();
    report.paper.clear();
    report.values.clear();
    return report;
}

Result<Outcome> StationFile::runList(const IssueList& command)
{
    auto report = runMany({command});
    if (!report.ok())
        return report.error();
    if (!report->refused.empty())
        return report->refused.front().second;
    Outcome out;
    out.number = out.paper = report->paper;
    out.values = report->values;
    out.count = static_cast<int>(report->numbers.size());
    return out;
}

// The case as it stands on the list: a trip forwards it first, if that is not done.
Result<Case> StationFile::caseForList(Tx& tx, const std::string& number, const IssueList& command,
                                      const std::string& list, std::set<std::int64_t>& subjects)
{
    auto subject = findCase(number);
    if (!subject.ok())
        return subject.error();
    FoldedCase folded = foldOf(*subject);
    if (folded.c && command.form == "transit-list" && folded.c->state != "forwarded") {
        auto written = writeStep(tx, ForwardCase{number, command.to, list, command.clockStops});
        if (!written.ok())
            return written.error();
        subjects.merge(written->subjects);
        folded = foldOf(*subject);
    }
    if (!folded.c)
        return Error("case-not-found", {{"case", speakableNumber(number)}});
    return *folded.c;
}

void StationFile::writeList(Tx& tx, const IssueList& command, BatchReport& report,
                            std::set<std::int64_t>& subjects)
{
    const RuleFacts facts = ruleFacts({});
    const auto paper = newListPaper(facts, command);
    if (!paper.ok()) {
        report.refused.emplace_back(std::string(), paper.error());
        return;
    }
    PaperFacts printed = listFactsOf(command);
    printed.number = paper->number;
    std::vector<std::string> numbers;
    std::string matter;
    for (const std::string& named : command.cases) {
        const auto refuse = [&](const std::string& number, const Error& error) {
            report.refused.emplace_back(number, error);
        };
        auto c = caseForList(tx, named, command, paper->number, subjects);
        if (!c.ok()) {
            refuse(speakableNumber(named), c.error());
            continue;
        }
        if (matter.empty())
            matter = c->matter;
        if (oneOf(numbers, c->number))
            refuse(c->number, Error("list-twice", {{"case", c->number}}));
        else if (auto no = listObjection(facts, *c, command, matter))
            refuse(c->number, *no);
        else if (auto row = listRow(*c); !row.ok())
            refuse(c->number, row.error());
        else
            printed.rows.push_back(*row);
        numbers.push_back(c->number);
    }
    if (!report.refused.empty())
        return;
    printed.listWhat = handedOut(matter);
    auto filled = command.filler ? command.filler(printed) : Result<FilledPaper>(FilledPaper{"{}", ""});
    auto draft = filled.ok()
                     ? listDraft(facts, command, *paper, *filled, numbers, matter, randomId<SubjectId>())
                     : Result<Draft>(filled.error());
    if (!draft.ok()) {
        report.refused.emplace_back(std::string(), draft.error());
        return;
    }
    subjects.merge(append(tx, {*draft}, true).subjects);
    m_changes.lists = true;
    report.paper = paper->number;
    report.values = filled->values;
    report.numbers.insert(report.numbers.end(), numbers.begin(), numbers.end());
}

} // namespace bm
