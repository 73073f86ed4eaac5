#include "core/desk/station_file.h"

#include "core/base/random.h"
#include "core/desk/document_folds.h"
#include "core/desk/trial.h"
#include "core/matters/shipped.h"
#include "core/people/account_key.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::string_view everybody = "all|all";

// Raised when a fold makes other rows of the same entries. 1: the first build (unmarked). 2: the whole life
// of a case. 3: lists over many cases, people. 4: steps, relatives; accounts without the posts that their
// first version named. 5, 6: trust. 7: what a revocation and a ruling leave out.
constexpr std::string_view recordsVersion = "7";

Draft accountDraft(const std::string& office, const TrialAccount& a)
{
    json::Writer facts;
    facts.beginObject().field("account", a.account).field("office", office).field("role", a.role);
    facts.field("active", true).endObject();
    json::Writer person;
    person.beginObject().field("name", a.name).endObject();
    Draft d;
    d.kind = "account";
    d.subject = documentId("account", office, a.account);
    d.verb = "set";
    d.facts = facts.take();
    d.person = person.take();
    d.audience = "up|own";
    return d;
}

// A trial office's one general post: a holds it, b covers (DESIGN.md section 10).
Draft trialPost(const std::string& office)
{
    json::Writer facts;
    facts.beginObject().field("office", office).field("code", "综合窗口").field("name", "综合窗口");
    facts.key("windows").beginArray().text("*").endArray().field("from", "2000-01-01T00:00:00");
    facts.field("a", "a").key("backups").beginArray().text("b").endArray();
    facts.key("group").beginArray().endArray().field("alone", false).field("closed", false).endObject();
    Draft d;
    d.kind = "post";
    d.subject = documentId("post", office, "综合窗口");
    d.verb = "set";
    d.facts = facts.take();
    d.audience = "up|own";
    return d;
}

Draft documentDraft(const std::string& kind, const std::string& office, const std::string& name,
                    const std::string& json)
{
    Draft d;
    d.kind = kind;
    d.subject = documentId(kind, office, name);
    d.verb = "publish";
    d.facts = json;
    d.audience = std::string(everybody);
    return d;
}

// What the program carries becomes entries: the calendar, the catalogue, the windows, the phrases.
Drafts shippedDrafts(const std::string& office)
{
    Drafts out;
    for (const std::string& json : shippedNotices()) {
        if (auto n = noticeFromJson(json); n.ok())
            out.push_back(documentDraft("notice", office, n->id, json));
    }
    for (const std::string& json : shippedWindows()) {
        if (auto w = windowFromJson(json); w.ok())
            out.push_back(documentDraft("window", office, w->list + "/" + w->code, json));
    }
    for (const std::string& json : shippedMatters()) {
        if (auto m = matterFromJson(json); m.ok())
            out.push_back(documentDraft("matter", office, m->code, json));
    }
    const PhraseDocument phrases = shippedPhrases();
    out.push_back(documentDraft("phrases", office, phrases.name, phrasesToJson(phrases)));
    return out;
}

OfficeProfile firstProfile(const InitRequest& request)
{
    OfficeProfile p;
    p.office = request.office;
    p.name = request.name;
    p.level = request.level;
    p.sealName = request.name + "业务专用章";
    p.hoursText = "周一至周五 9:00–12:00 13:30–17:00";
    if (request.trial) {
        p.phone = "0817-7222345";
        p.complaintPhone = "0817-7222346";
        p.address = "新政镇长安路24号";
        p.market = "lunar:2,5,8";
    }
    return p;
}

} // namespace

StationFile::StationFile(const Desk::Options& options, bool create)
    : m_clock(options.clock ? options.clock : systemClock())
    , m_clockConfirmed(options.clockConfirmed)
    , m_db([&] {
        const auto path = options.folder / "station.db";
        if (!create && !std::filesystem::exists(path))
            throw StoreError("no-station", "no database");
        return path;
    }())
    , m_journal(m_db)
    , m_projector(m_db, m_journal, allKinds())
{
    if (m_journal.founded()) {
        renewRecords();
        loadWorld();
        loadInfo();
        rememberHistory();
    } else if (!create) {
        throw StoreError("no-station", "an empty database");
    }
}

// The records are what this program makes of the journal: made again, once, when they are of another one.
void StationFile::renewRecords()
{
    {
        Query q = m_db.query("SELECT value FROM setting WHERE name='records'");
        if (q.next() && q.str(0) == recordsVersion)
            return;
    }
    Tx tx(m_db);
    m_projector.rebuild(tx, worldFromJournal());
    markRecords(tx);
    tx.commit();
}

void StationFile::markRecords(Tx& tx)
{
    tx.exec(
        "INSERT INTO setting(name,value) VALUES('records',?) ON CONFLICT DO UPDATE SET value=excluded.value",
        recordsVersion);
}

InitOutcome StationFile::found(const InitRequest& request)
{
    m_vault.newKey();
    const ChainKey key{randomId<StationId>(), 1, randomId<Nonce>()};
    InitOutcome outcome{hex(key.station), {}};
    const std::vector<TrialAccount> accounts =
        request.trial
            ? trialAccounts()
            : std::vector<TrialAccount>{{request.account, request.password, request.accountName, "director"}};
    Tx tx(m_db);
    if (!request.trial) {
        outcome.recoveryKey = newRecoveryKey();
        putKeySlot(tx, recoverySlot, outcome.recoveryKey, m_vault, KeyCost::Light);
    }
    m_journal.found(tx, key);
    json::Writer begin;
    begin.beginObject().field("office", request.office).field("office_name", request.name);
    begin.field("level", request.level).field("label", request.station).field("trial", request.trial);
    begin.field("reason", "init").endObject();
    Draft first;
    first.kind = "station";
    first.subject = SubjectId{key.station.bytes};
    first.verb = "begin";
    first.facts = begin.take();
    first.audience = "up|own";
    append(tx, {first}, true);
    m_world = worldFromJournal(); // from here on the folds know whose office this is
    m_calendar.reset();
    Drafts rest{
        documentDraft("office", request.office, request.office, officeProfileToJson(firstProfile(request)))};
    for (Draft& d : shippedDrafts(request.office))
        rest.push_back(std::move(d));
    const KeyCost cost = request.trial ? KeyCost::Light : KeyCost::Normal;
    for (const TrialAccount& a : accounts) {
        rest.push_back(accountDraft(request.office, a));
        rest.push_back(
            accountKeyDraft(request.office, a.account, newAccountKey(a.account, a.password, cost)));
    }
    if (request.trial)
        rest.push_back(trialPost(request.office));
    append(tx, rest, true);
    sealKeyBoxes(tx, request.office);
    markRecords(tx);
    m_projector.flush(tx);
    if (request.level == "county") {
        loadInfo();
        becomeCounty(tx);
    }
    tx.commit();
    loadWorld();
    loadInfo();
    return outcome;
}

std::optional<ChangeSet> StationFile::takeChanges()
{
    if (!m_changed)
        return std::nullopt;
    m_changed = false;
    return std::exchange(m_changes, {});
}

void StationFile::afterError()
{
    m_projector.forget();
    m_journal.reload();
    m_changes = {};
    m_changed = false;
    m_newNames.clear();
    m_certificates.clear();
}

bool StationFile::idle()
{
    if (m_columns.load(m_db))
        return true;
    if (!m_vault.locked() && m_nameIndex.load(m_db, m_journal, m_vault))
        return true;
    return false;
}

Result<VerifyReport> StationFile::verify()
{
    VerifyReport report;
    if (auto fault = m_db.integrityFault())
        report.faults.emplace_back("file-damaged", *fault);
    if (auto fault = m_journal.check(m_vault, report.entries))
        report.faults.emplace_back(fault->code, std::to_string(fault->entry >> 32) + "/" +
                                                    std::to_string(fault->entry & 0xffffffff));
    if (report.faults.empty()) {
        const World world = worldFromJournal();
        checkSigned(world.county, report);
        for (const Fault& f : m_projector.verify(world, 20))
            report.faults.emplace_back(f.code, f.where);
    }
    report.ok = report.faults.empty();
    return report;
}

Result<Done> StationFile::rebuild()
{
    Tx tx(m_db);
    m_projector.rebuild(tx, worldFromJournal());
    tx.commit();
    loadWorld();
    loadInfo();
    m_mattersLoaded = false;
    m_phrases.reset();
    m_roster.reset();
    m_columns.reset();
    m_changes.everything = true;
    m_changed = true;
    return Done{};
}

} // namespace bm
