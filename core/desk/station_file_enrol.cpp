// Enrolment: the county's certificates, revocation, rulings on forks, a new epoch.
#include "core/base/encoding.h"
#include "core/base/office_code.h"
#include "core/base/one_of.h"
#include "core/base/random.h"
#include "core/desk/station_drafts.h"
#include "core/desk/station_file.h"
#include "core/exchange/enrolment_request.h"
#include "core/people/people_drafts.h"
#include "core/people/roles.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
// Two years, renewed by asking again (RELIABILITY.md 4.7); the county's own lives five. A day back: clocks
// differ.
constexpr std::int64_t stationValidMs = 2 * 366 * dayMs;
constexpr std::int64_t countyValidMs = 5 * 366 * dayMs;

// Who a station is: the part that a certificate and the request for one have in common.
template <class Who>
void sayWho(Who& who, const ChainKey& chain, const StationInfo& info, const StationKeys& keys)
{
    who.chain = chain;
    who.office = info.office;
    who.officeName = info.officeName;
    who.level = info.level;
    who.label = info.label;
    who.trial = info.trial;
    who.keys = keys.publicKeys();
}

EnrolmentFile fileOf(const std::string& bytes, const Certificate& c)
{
    return {bytes, hex(c.chain.station), c.office, c.officeName, c.level, c.label, fingerprint(c.keys)};
}

} // namespace

// The records that are others for it: for afterCommit(), once it is kept.
std::set<std::int64_t> StationFile::appendAndReload(Tx& tx, const Drafts& drafts)
{
    append(tx, drafts, false);
    const World before = m_world;
    loadStations();
    std::set<std::int64_t> resting = restingOn(before);
    refold(tx, resting, false);
    carryOver(tx, before.merged);
    flushRecords(tx);
    m_officeOver.reset();
    return resting;
}

// A county vouches for itself: its certificate is the one root.
void StationFile::becomeCounty(Tx& tx)
{
    auto keys = keysForSigning(tx);
    if (!keys.ok())
        throw StoreError("damaged", "the station's keys do not open");
    Certificate c;
    sayWho(c, m_journal.own(), m_info, **keys);
    c.from = Instant{now().ms - dayMs};
    c.to = Instant{now().ms + countyValidMs};
    auto root = signedBy(**keys, c);
    if (!root.ok())
        throw StoreError("damaged", "the county's certificate cannot be written");
    keepCertificate(tx, *root);
    (void)appendAndReload(tx, {certifyDraft(*root)});
}

std::optional<Error> StationFile::countyObjection()
{
    if (auto no = writeObjection())
        return no;
    if (m_info.level != "county" || m_world.county != m_journal.own().station)
        return Error("county-only");
    return leaderObjection();
}

std::optional<Error> StationFile::leaderObjection()
{
    // A trial office protects nothing, and is to be tried in three commands.
    if (leadsOffice(m_session->role) || m_info.trial)
        return std::nullopt;
    return leaderNeeded(peopleFacts(officeCalendar()));
}

Result<EnrolmentFile> StationFile::requestEnrolment()
{
    if (auto no = writeObjection())
        return *no;
    if (m_info.level == "county")
        return Error("county-is-root");
    Tx tx(m_db);
    auto keys = keysForSigning(tx);
    if (!keys.ok())
        return keys.error();
    EnrolmentRequest r;
    sayWho(r, m_journal.own(), m_info, **keys);
    r.created = now();
    auto bytes = makeEnrolmentRequest(r, **keys);
    if (!bytes.ok())
        return bytes.error();
    tx.commit();
    return EnrolmentFile{*bytes,  hex(r.chain.station), r.office, r.officeName, r.level,
                         r.label, fingerprint(r.keys)};
}

// The answer holds the county's own certificate and the station's, each base64 in a small JSON object.
Result<EnrolmentFile> StationFile::certifyStation(const std::string& request)
{
    if (auto no = countyObjection())
        return *no;
    auto r = readEnrolmentRequest(request);
    if (!r.ok())
        return r.error();
    if (r->trial != m_info.trial)
        return Error(r->trial ? "trial-station" : "trial-county");
    if (r->office == m_info.office ? r->level != "county" : !isAtOrAbove(m_info.office, r->office))
        return Error("office-elsewhere", {{"office", r->office}});
    Tx tx(m_db);
    auto keys = keysForSigning(tx);
    if (!keys.ok())
        return keys.error();
    auto certificate = signedBy(**keys, certificateFor(*r, nextCertificate(),
                                                       Instant{std::min(now().ms, r->created.ms) - dayMs},
                                                       Instant{now().ms + stationValidMs}));
    if (!certificate.ok())
        return certificate.error();
    keepCertificate(tx, *certificate);
    const auto touched = appendAndReload(tx, {certifyDraft(*certificate)});
    const auto root = rootCertificate();
    if (!root)
        throw StoreError("damaged", "the county's own certificate is missing");
    tx.commit();
    afterCommit(touched);
    json::Writer out;
    out.beginObject()
        .field("county", base64Text(root->bytes))
        .field("station", base64Text(certificate->bytes))
        .endObject();
    return fileOf(out.take(), certificate->certificate);
}

Result<EnrolmentFile> StationFile::installCertificate(const std::string& file, const std::string& compared)
{
    if (auto no = writeObjection())
        return *no;
    const auto doc = json::Document::parse(file);
    if (!doc.ok() || !doc->root().has("county"))
        return Error("not-a-certificate");
    const std::string countyBytes = fromBase64Text(doc->root()["county"].text());
    const std::string ownBytes = fromBase64Text(doc->root()["station"].text());
    const auto claimed = readCertificate(countyBytes);
    if (!claimed.ok())
        return claimed.error();
    const auto county = verifyCertificate(countyBytes, claimed->keys);
    if (!county.ok() || county->level != "county")
        return Error("certificate-forged");
    const auto mine = verifyCertificate(ownBytes, county->keys);
    if (!mine.ok())
        return mine.error();
    auto keys = ownKeys();
    if (!keys.ok())
        return keys.error();
    if (keys->empty() || mine->chain.station != m_journal.own().station ||
        mine->keys != keys->front().publicKeys())
        return Error("certificate-of-another", {{"station", hex(mine->chain.station)}});
    if (county->trial != m_info.trial)
        return Error(m_info.trial ? "trial-station" : "trial-county");
    if (m_world.county && *m_world.county != county->chain.station)
        return Error("other-county");
    // The one moment at which trust is given: the digits from the county's paper (DESIGN.md section 9).
    const std::string digits = fingerprint(county->keys);
    const auto bare = [](std::string text) {
        std::erase_if(text, [](char c) { return c < '0' || c > '9'; });
        return text;
    };
    if (compared.empty() && !m_info.trial)
        return Error("fingerprint-needed", {{"fingerprint", digits}});
    if (!compared.empty() && bare(compared) != bare(digits))
        return Error("fingerprint-differs", {{"fingerprint", digits}});
    Tx tx(m_db);
    keepCertificate(tx, {countyBytes, *county});
    keepCertificate(tx, {ownBytes, *mine});
    json::Writer out;
    out.beginObject().field("county", hex(county->chain.station));
    out.field("certificate", static_cast<std::int64_t>(mine->number)).endObject();
    const auto touched =
        appendAndReload(tx, {stationDraft(m_journal.own().station, "enrol", out.take(), "up|own")});
    tx.commit();
    afterCommit(touched);
    m_changes.everything = true;
    return fileOf({}, *county);
}

Result<Done> StationFile::revokeStation(const std::string& station, const std::string& reason)
{
    if (auto no = countyObjection())
        return *no;
    const auto id = fromHex16(station);
    if (!id || !m_world.stations.contains(StationId{*id}))
        return Error("no-such-station", {{"station", station}});
    if (StationId{*id} == m_journal.own().station)
        return Error("county-is-root");
    if (reason.empty())
        return Error("reason-missing");
    std::map<ChainKey, std::uint32_t> epochs; // and what is here of each; nothing yet of one just certified
    for (const SignedCertificate& c : certificatesOf(StationId{*id}))
        epochs.try_emplace(c.certificate.chain, 0);
    for (const ChainState& chain : m_journal.states()) {
        if (chain.key.station.bytes == *id && !chain.branch)
            epochs[chain.key] = chain.seq;
    }
    Drafts drafts;
    for (const auto& [chain, last] : epochs) {
        json::Writer out;
        out.beginObject().field("epoch", std::int64_t{chain.epoch}).field("nonce", hex(chain.nonce));
        out.field("last", std::int64_t{last}).field("reason", reason).endObject();
        drafts.push_back(stationDraft(StationId{*id}, "revoke", out.take(), "all|all"));
    }
    Tx tx(m_db);
    const auto touched = appendAndReload(tx, drafts);
    tx.commit();
    afterCommit(touched);
    m_changes.everything = true;
    return Done{};
}

Result<Done> StationFile::excludeBranch(const std::string& station, std::uint32_t epoch,
                                        const std::string& head, const std::string& reason)
{
    if (auto no = countyObjection())
        return *no;
    if (reason.empty())
        return Error("reason-missing");
    // The first entry of one side of a fork is named.
    for (const ChainFork& fork : chainForks()) {
        if (fork.station != station || fork.epoch != epoch || !oneOf(fork.heads, head))
            continue;
        const auto states = m_journal.states();
        const auto side = std::find_if(states.begin(), states.end(), [&](const ChainState& c) {
            const auto hash = hex(c.key.station) == station && c.key.epoch == epoch
                                  ? m_journal.hashOf(c.no, fork.at)
                                  : std::nullopt;
            return hash && hex(*hash) == head;
        });
        const ChainState& chain = *side;
        const std::uint32_t at = fork.at;
        Tx tx(m_db);
        json::Writer out;
        out.beginObject().field("epoch", std::int64_t{epoch}).field("nonce", hex(chain.key.nonce));
        out.field("seq", std::int64_t{at}).field("hash", head).field("reason", reason).endObject();
        const auto touched =
            appendAndReload(tx, {stationDraft(chain.key.station, "exclude", out.take(), "all|all")});
        tx.commit();
        afterCommit(touched);
        m_changes.everything = true;
        return Done{};
    }
    return Error("no-such-fork", {{"station", station}});
}

// From here on numbers carry the next mark, and nothing of before can be mistaken for what is written now.
Result<Done> StationFile::beginEpoch(const std::string& reason)
{
    if (!m_session || m_vault.locked())
        return Error("locked");
    if (auto no = leaderObjection())
        return *no;
    if (reason != "restore" && reason != "copy" && reason != "new-pc")
        return Error("epoch-reason", {{"reason", reason}});
    startEpoch(reason);
    return Done{};
}

void StationFile::startEpoch(const std::string& reason, const std::string& account)
{
    const ChainState last = m_journal.ownState();
    const ChainKey& old = last.key;
    json::Writer out;
    out.beginObject().field("office", m_info.office).field("office_name", m_info.officeName);
    out.field("level", m_info.level).field("label", m_world.stations.at(old.station).label);
    out.field("trial", m_info.trial).field("reason", reason).key("old").beginObject();
    out.field("epoch", std::int64_t{old.epoch})
        .field("nonce", hex(old.nonce))
        .field("seq", std::int64_t{last.seq});
    out.field("head", hex(last.head)).endObject().endObject();
    Tx tx(m_db);
    noteHallGiven(tx, last.no, last.seq);
    m_journal.found(tx, ChainKey{old.station, old.epoch + 1, randomId<Nonce>()});
    Draft begin = stationDraft(old.station, "begin", out.take(), "up|own");
    begin.actor = account;
    const auto touched = appendAndReload(tx, {begin});
    tx.commit();
    loadInfo();
    m_historyObjection.reset();
    afterCommit(touched);
    m_changes.everything = true;
}

} // namespace bm
