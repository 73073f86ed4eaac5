// Commands of cases and papers: facts read, rules asked, entries written.
#include "core/base/digest.h"
#include "core/base/random.h"
#include "core/desk/paper_number.h"
#include "core/desk/station_file.h"
#include "core/desk/tokens.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

RuleFacts StationFile::ruleFacts(const std::string& window)
{
    RuleFacts f;
    f.now = now();
    f.account = m_session ? m_session->account : std::string();
    f.role = m_session ? m_session->role : std::string();
    if (m_session) {
        const Right right = rightOf(roster(), m_session->account, m_session->role, window, f.now, restDay());
        f.post = right.post;
        f.as = right.as;
        f.actingFor = right.actingFor;
    }
    f.station = m_journal.own().station;
    f.office = m_info.office;
    f.officeName = m_info.officeName;
    f.level = m_info.level;
    f.label = m_info.label;
    f.world = &m_world;
    f.roleOf = [this](const std::string& account) {
        Query q = m_db.query("SELECT role FROM account WHERE account=? AND office=? AND active=1", account,
                             m_info.office);
        return q.next() ? q.str(0) : std::string();
    };
    f.leadsBy = [this, roleOf = f.roleOf, at = f.now](const std::string& account, Lead lead) {
        return bm::leadsBy(roster(), roleOf, account, at, restDay(), lead);
    };
    f.villageOf = [this](const std::string& village) { return villageOffice(village); };
    f.nextOf = [this](const std::string& series) { return m_projector.nextOf(series); };
    return f;
}

// The room of the village that these words begin with ("石佛岩村三组"), when there is just one such below us.
std::string StationFile::villageOffice(const std::string& village)
{
    for (const std::string_view end : {"村", "社区"}) {
        const auto at = village.find(end);
        if (at == std::string::npos || at == 0)
            continue;
        const std::string name = village.substr(0, at + end.size());
        std::set<std::string> found;
        for (const auto& [id, facts] : m_world.stations) {
            if (facts.office != m_info.office && isAtOrAbove(m_info.office, facts.office) &&
                facts.officeName.find(name) != std::string::npos)
                found.insert(facts.office);
        }
        return found.size() == 1 ? *found.begin() : std::string();
    }
    return {};
}

namespace {

std::string attachmentPlace(const Hash& hash)
{
    return "attachment:" + hex(hash);
}

template <class Command, class... Some> constexpr bool isOneOf = (std::is_same_v<Command, Some> || ...);
// What is no step of a case that is there already.
template <class Command>
constexpr bool beginsOrIssues =
    isOneOf<Command, TakeCase, ImportCase, IssuePaper, GiveAdvice, Sweep, IssueList>;
template <class Command> constexpr bool isPaperStep = isOneOf<Command, ReprintPaper, HandPaper, VoidPaper>;

} // namespace

// By whole number, or by its end ("W1-00012", "00012", "12") when that names one case only.
Result<std::int64_t> StationFile::findCase(const std::string& number)
{
    std::vector<std::int64_t> found;
    {
        Query q = m_db.query("SELECT subject FROM cases WHERE number=?", number);
        while (q.next())
            found.push_back(q.integer(0));
    }
    if (found.empty() && !number.empty() && number.size() <= 12) {
        const std::string year = std::to_string(todayDay().year());
        const auto dash = number.rfind('-');
        const std::string label = dash == std::string::npos ? m_info.label : number.substr(0, dash);
        std::string serial = dash == std::string::npos ? number : number.substr(dash + 1);
        if (serial.size() < 5)
            serial.insert(0, 5 - serial.size(), '0');
        Query q = m_db.query("SELECT subject FROM cases WHERE number=?",
                             m_info.office + "-" + year + "-" + label + "-" + serial);
        while (q.next())
            found.push_back(q.integer(0));
    }
    if (found.empty())
        return Error("case-not-found", {{"case", speakableNumber(number)}});
    if (found.size() > 1)
        return Error("case-ambiguous", {{"case", speakableNumber(number)}});
    return found.front();
}

FoldedCase StationFile::foldOf(std::int64_t subject)
{
    return foldCase(m_journal.entriesOf(subject), m_world);
}

std::vector<std::int64_t> StationFile::subjectsByToken(int kind, const std::string& normalised)
{
    std::vector<std::int64_t> out;
    if (m_vault.locked())
        return out;
    Query q = m_db.query("SELECT subject FROM token WHERE value=? AND kind=? ORDER BY subject DESC",
                         m_vault.token(kind, normalised), kind);
    while (q.next())
        out.push_back(q.integer(0));
    return out;
}

std::string StationFile::openDuplicate(const Applicant& applicant, const std::string& matter)
{
    for (const Party& p : applicant.parties) {
        if (p.idNumber.empty())
            continue;
        const std::string id = tokenId(p.idNumber, todayDay());
        for (const std::int64_t no : subjectsByToken(static_cast<int>(TokenKind::IdNumber), id)) {
            Query q =
                m_db.query("SELECT number FROM cases WHERE subject=? AND matter=? AND open=1", no, matter);
            if (q.next())
                return q.str(0);
        }
    }
    return {};
}

Result<Outcome> StationFile::run(const CaseCommand& command)
{
    if (auto no = writeObjection())
        return *no;
    return std::visit(
        [this](const auto& c) -> Result<Outcome> {
            using Command = std::decay_t<decltype(c)>;
            if constexpr (std::is_same_v<Command, TakeCase>)
                return runTake(c);
            else if constexpr (std::is_same_v<Command, ImportCase>)
                return runImport(c);
            else if constexpr (std::is_same_v<Command, IssuePaper>)
                return runIssue(c);
            else if constexpr (std::is_same_v<Command, GiveAdvice>)
                return runAdvice(c);
            else if constexpr (std::is_same_v<Command, Sweep>)
                return runSweep();
            else if constexpr (std::is_same_v<Command, IssueList>)
                return runList(c);
            else {
                if constexpr (isPaperStep<Command>) {
                    if (c.number.empty() && isAdvice(c.paper))
                        return runAdviceStep(c.paper, c);
                }
                return runStep(c);
            }
        },
        command);
}

Result<Outcome> StationFile::runTake(const TakeCase& command)
{
    const auto matter = matterFor(command.matter, todayDay(), std::nullopt);
    if (!matter)
        return Error("no-such-matter", {{"matter", command.matter}});
    RuleFacts facts = ruleFacts(matter->window);
    facts.matter = matter;
    Tx tx(m_db);
    facts.openDuplicate = openDuplicate(command.applicant, command.matter);
    const auto subject = randomId<SubjectId>();
    auto drafts = decideTake(facts, command, subject);
    if (!drafts.ok())
        return drafts.error();
    const Written written = append(tx, *drafts, true);
    if (command.draft)
        tx.exec("DELETE FROM draft WHERE no=?", *command.draft);
    m_changes.drafts = command.draft.has_value();
    return finish(tx, written);
}

// The outcome names the case that was written to last.
Result<Outcome> StationFile::finish(Tx& tx, const Written& written)
{
    m_projector.flush(tx);
    tx.commit();
    afterCommit(written.subjects);
    Outcome out;
    if (!m_changes.cases.empty())
        out.number = m_changes.cases.back();
    out.count = static_cast<int>(written.entries.size());
    return out;
}

template <class Command> Result<Written> StationFile::writeOne(Tx& tx, const Command& command)
{
    auto subject = findCase(command.number);
    if (!subject.ok())
        return subject.error();
    FoldedCase folded = foldOf(*subject);
    if (!folded.c)
        return Error("case-not-found", {{"case", speakableNumber(command.number)}});
    RuleFacts facts = ruleFacts(folded.c->window);
    facts.matter = matterFor(folded.c->matter, std::nullopt, folded.c->matterVersion);
    // What time alone has done is written first.
    if (auto deemed = deemedAcceptance(facts, *folded.c)) {
        append(tx, {*deemed}, false);
        folded = foldOf(*subject);
    }
    auto drafts = decideStep(facts, *folded.c, command);
    if (!drafts.ok())
        return drafts.error();
    Written written = append(tx, *drafts, false);
    if constexpr (std::is_same_v<Command, AttachFile>) {
        keepAttachment(tx, command.bytes);
    }
    return written;
}

// A step of a case, or of a list over many.
Result<Written> StationFile::writeStep(Tx& tx, const CaseCommand& command)
{
    return std::visit(
        [&](const auto& c) -> Result<Written> {
            using Command = std::decay_t<decltype(c)>;
            if constexpr (std::is_same_v<Command, SignList>)
                return writeListStep(tx, c.list, c);
            else if constexpr (isPaperStep<Command>)
                return c.number.empty() ? writeListStep(tx, c.paper, c) : writeOne(tx, c);
            else if constexpr (beginsOrIssues<Command>)
                return Error("step-alone");
            else
                return writeOne(tx, c);
        },
        command);
}

Result<Outcome> StationFile::runStep(const CaseCommand& command)
{
    std::optional<Error> refused;
    {
        Tx tx(m_db);
        auto written = writeStep(tx, command);
        if (written.ok())
            return finish(tx, *written);
        refused = written.error();
    }
    // Only now is it rolled back, and the head of the chain on disk again the one before.
    afterError();
    return *refused;
}

Result<Outcome> StationFile::runIssue(const IssuePaper& command)
{
    Tx tx(m_db);
    auto subject = findCase(command.number);
    if (!subject.ok())
        return subject.error();
    const FoldedCase folded = foldOf(*subject);
    if (!folded.c)
        return Error("case-not-found", {{"case", speakableNumber(command.number)}});
    const RuleFacts facts = ruleFacts(folded.c->window);
    auto paper = newPaper(facts, *folded.c, command);
    if (!paper.ok())
        return paper.error();
    auto printed = factsFor(*folded.c, command.form);
    if (!printed.ok())
        return printed.error();
    printed->number = paper->number;
    printed->corrects = command.corrects;
    printed->reason = command.reason;
    auto filled = command.filler ? command.filler(*printed) : Result<FilledPaper>(FilledPaper{"{}", ""});
    if (!filled.ok())
        return filled.error();
    const Written written = append(tx, {issueDraft(facts, *folded.c, command, *paper, *filled)}, false);
    auto outcome = finish(tx, written);
    outcome->paper = paper->number;
    outcome->values = filled->values;
    return outcome;
}

void StationFile::keepAttachment(Tx& tx, const std::string& bytes)
{
    const Hash hash = sha256(bytes);
    tx.exec("INSERT OR IGNORE INTO attachment(hash,sealed) VALUES(?,?)", hash,
            Blob{m_vault.seal(bytes, attachmentPlace(hash))});
}

Result<std::string> StationFile::attachment(const std::string& hexHash)
{
    if (m_vault.locked())
        return Error("locked");
    if (const auto hash = fromHexHash(hexHash)) {
        Query q = m_db.query("SELECT sealed FROM attachment WHERE hash=?", *hash);
        if (q.next())
            return m_vault.open(q.text(0), attachmentPlace(*hash));
    }
    return Error("no-such-attachment");
}

Result<Outcome> StationFile::runSweep()
{
    std::vector<std::int64_t> due;
    {
        Query q = m_db.query(
            "SELECT subject FROM cases INDEXED BY cases_open WHERE open=1 AND queue='notify' AND alarm<?",
            std::int64_t{todayDay().number});
        while (q.next())
            due.push_back(q.integer(0));
    }
    Outcome out;
    if (due.empty())
        return out;
    Tx tx(m_db);
    std::set<std::int64_t> touched;
    for (const std::int64_t no : due) {
        const FoldedCase folded = foldOf(no);
        if (!folded.c)
            continue;
        if (auto draft = deemedAcceptance(ruleFacts(folded.c->window), *folded.c)) {
            touched.merge(append(tx, {*draft}, false).subjects);
            ++out.count;
        }
    }
    m_projector.flush(tx);
    tx.commit();
    afterCommit(touched);
    return out;
}

} // namespace bm
