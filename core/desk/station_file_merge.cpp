// A township that merges into another (DOMAIN.md: a third of the townships of 2009 are gone): its stations,
// the village rooms below it, their open cases and the people go over. What was written keeps its codes and
// numbers; what is written from here on carries the new ones.
#include "core/desk/station_drafts.h"
#include "core/desk/station_file.h"

namespace bm {

namespace {

constexpr std::size_t townshipDigits = 9;
constexpr std::size_t villageDigits = 12;
constexpr int lastVillage = 999;

std::string villageCode(const std::string& township, int number)
{
    const std::string digits = std::to_string(number);
    return township + std::string(villageDigits - townshipDigits - digits.size(), '0') + digits;
}

// Under the same last digits where they are free, else the first that are.
std::string freeVillage(const std::string& old, const std::string& into, const std::set<std::string>& taken)
{
    const std::string same = into + old.substr(townshipDigits);
    if (!taken.contains(same))
        return same;
    for (int n = 1; n <= lastVillage; ++n) {
        if (std::string code = villageCode(into, n); !taken.contains(code))
            return code;
    }
    return {};
}

std::string freeLabel(const std::string& old, const std::set<std::string>& taken)
{
    if (!taken.contains(old))
        return old;
    int n = 1;
    while (taken.contains("W" + std::to_string(n)))
        ++n;
    return "W" + std::to_string(n);
}

} // namespace

// The offices that go over, each with its new code: the township itself first.
Result<std::vector<MergedOffice>> StationFile::mergedOffices(const std::string& from, const std::string& into)
{
    std::map<std::string, std::string> names; // of all offices known here
    std::set<std::string> codes;
    for (const auto& [id, facts] : m_world.stations) {
        names.emplace(facts.office, facts.officeName);
        codes.insert(facts.office);
    }
    if (from.size() != townshipDigits || into.size() != townshipDigits || from == into)
        return Error("merge-offices", {{"from", from}, {"into", into}});
    for (const std::string& office : {from, into}) {
        if (!codes.contains(office))
            return Error("no-such-office", {{"office", office}});
    }
    std::vector<MergedOffice> out{{from, into, names.at(into)}};
    for (const std::string& office : codes) {
        if (office == from || !isAtOrAbove(from, office))
            continue;
        const std::string code = freeVillage(office, into, codes);
        if (code.empty())
            return Error("merge-no-code", {{"office", office}});
        codes.insert(code);
        out.push_back({office, code, names.at(office)});
    }
    // Two people who log in by one name would be one.
    Query q = m_db.query("SELECT account FROM account WHERE office IN(?,?) GROUP BY account HAVING "
                         "count(DISTINCT office)>1 ORDER BY account",
                         from, into);
    std::string twice;
    while (q.next())
        twice += (twice.empty() ? "" : "、") + q.str(0);
    if (!twice.empty() && !m_info.trial)
        return Error("merge-accounts", {{"accounts", twice}});
    return out;
}

// New certificates for the stations of these offices: the same keys, another office, a window of its own.
Result<Drafts> StationFile::certifyMerged(Tx& tx, const std::vector<MergedOffice>& offices,
                                          std::vector<MergedStation>& moved)
{
    auto keys = keysForSigning(tx);
    if (!keys.ok())
        return keys.error();
    std::map<std::string, std::set<std::string>> labels;
    for (const auto& [id, facts] : m_world.stations)
        labels[facts.office].insert(facts.label);
    Drafts out;
    for (const MergedOffice& office : offices) {
        for (const auto& [id, facts] : m_world.stations) {
            const auto all =
                facts.office == office.from ? certificatesOf(id) : std::vector<SignedCertificate>();
            if (all.empty() || isRevoked(all.front().certificate.chain, ~0U))
                continue;
            Certificate c = all.front().certificate;
            c.office = office.into;
            c.officeName = office.name;
            c.label = freeLabel(c.label, labels[office.into]);
            labels[office.into].insert(c.label);
            c.number = nextCertificate();
            auto made = signedBy(**keys, c);
            if (!made.ok())
                return made.error();
            keepCertificate(tx, *made);
            out.push_back(certifyDraft(*made));
            moved.push_back({hex(id), office.from, office.into, c.label});
        }
    }
    return out;
}

Result<MergeReport> StationFile::mergeOffices(const std::string& from, const std::string& into,
                                              const std::string& reason, bool check)
{
    if (auto no = countyObjection())
        return *no;
    if (reason.empty())
        return Error("reason-missing");
    auto offices = mergedOffices(from, into);
    if (!offices.ok())
        return offices.error();
    MergeReport report;
    report.offices = *offices;
    Tx tx(m_db);
    auto drafts = certifyMerged(tx, *offices, report.stations);
    if (!drafts.ok())
        return drafts.error();
    if (check)
        return report;
    for (const MergedOffice& o : *offices) {
        json::Writer out;
        out.beginObject().field("from", o.from).field("into", o.into).field("into_name", o.name);
        out.field("reason", reason).endObject();
        drafts->push_back(stationDraft(m_journal.own().station, "merge", out.take(), "all|all"));
    }
    m_taken.cases = appendAndReload(tx, *drafts);
    tx.commit();
    m_taken.stations = m_taken.documents = m_taken.history = true;
    afterTakeIn();
    return report;
}

// What this file notes of its neighbours by their codes. What either of two offices lacks is still to be
// given to the one that they are now.
void StationFile::carryOver(Tx& tx, const MergedInto& before)
{
    for (const auto& [from, next] : m_world.merged) {
        if (before.contains(from))
            continue;
        const std::string into = m_world.current(next);
        tx.exec("UPDATE outbox SET office=? WHERE office=?", into, from);
        tx.exec("UPDATE inbox SET office=? WHERE office=?", into, from);
        tx.exec("DELETE FROM sent WHERE office=? AND chain NOT IN(SELECT chain FROM sent WHERE office=?)",
                into, from);
        tx.exec("UPDATE sent SET seq=min(seq,(SELECT o.seq FROM sent o WHERE o.office=? AND "
                "o.chain=sent.chain)) WHERE office=?",
                from, into);
        tx.exec("DELETE FROM sent WHERE office=?", from);
    }
    m_officeOver.reset();
}

// The record of an account that came over with its office stays the one it was.
SubjectId StationFile::accountRecord(const Draft& draft)
{
    const auto doc = json::Document::parse(draft.facts);
    const std::string account = doc.ok() ? doc->root()["account"].str() : std::string();
    Query q = m_db.query("SELECT s.id FROM account a JOIN subject s ON s.no=a.subject WHERE a.account=? AND "
                         "a.office=?",
                         account, doc.ok() ? doc->root()["office"].str() : std::string());
    return q.next() ? q.id<SubjectTag>(0) : draft.subject;
}

} // namespace bm
