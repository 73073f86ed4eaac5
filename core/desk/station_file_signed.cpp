// What was signed, proved again from what is stored: certificates under the county's key, heads under the
// certificates, and each head against the entries that it is about (core/journal/FORMAT.md 4, 5).
#include "core/desk/station_file.h"

namespace bm {

// The county's newest certificate; nothing when it does not prove itself.
std::optional<PublicKeys> StationFile::provedRoot(const std::optional<StationId>& county)
{
    if (!county)
        return std::nullopt;
    Query q =
        m_db.query("SELECT bytes FROM certificate WHERE station=? ORDER BY number DESC LIMIT 1", *county);
    if (!q.next())
        return std::nullopt;
    const auto claimed = readCertificate(q.text(0));
    if (!claimed.ok() || claimed->level != "county" || !verifyCertificate(q.text(0), claimed->keys).ok())
        return std::nullopt;
    return claimed->keys;
}

bool StationFile::headFits(const SignedHead& head)
{
    for (const ChainState& chain : m_journal.states()) {
        if (chain.key != head.chain || m_journal.hashOf(chain.no, head.seq) != head.head)
            continue;
        return headMatches(head, m_journal.slice(chain.no, head.from, head.seq, m_vault,
                                                 [](const Header&) { return Form::Stub; }));
    }
    // Its entries are not here: they may wait for what comes before them.
    Query held = m_db.query("SELECT 1 FROM held LIMIT 1");
    return held.next();
}

// The chains have been checked before.
void StationFile::checkSigned(const std::optional<StationId>& county, VerifyReport& report)
{
    constexpr std::size_t limit = 20;
    const auto root = provedRoot(county);
    std::map<StationId, std::vector<PublicKeys>> keys;
    Query certificates = m_db.query("SELECT station,number,bytes FROM certificate ORDER BY station,number");
    while (certificates.next() && report.faults.size() < limit) {
        const auto station = certificates.id<StationTag>(0);
        const auto c = root ? verifyCertificate(certificates.text(2), *root)
                            : Result<Certificate>(Error("certificate-forged"));
        if (c.ok() && c->chain.station == station &&
            static_cast<std::int64_t>(c->number) == certificates.integer(1))
            keys[station].push_back(c->keys);
        else
            report.faults.emplace_back("certificate-forged",
                                       hex(station) + " " + std::to_string(certificates.integer(1)));
    }
    Query heads = m_db.query("SELECT station,epoch,nonce,from_seq,seq,head,bytes FROM signed_head");
    while (heads.next() && report.faults.size() < limit) {
        const auto station = heads.id<StationTag>(0);
        const std::string where =
            hex(station) + "/" + std::to_string(heads.integer(1)) + "/" + std::to_string(heads.integer(4));
        const auto head = decodeHead(heads.text(6));
        const auto& writers = keys[station];
        if (!head.ok() || std::none_of(writers.begin(), writers.end(),
                                       [&](const PublicKeys& k) { return verifyHead(*head, k); }))
            report.faults.emplace_back("head-forged", where);
        else if (head->chain.station != station || std::int64_t{head->chain.epoch} != heads.integer(1) ||
                 head->chain.nonce != heads.id<NonceTag>(2) || std::int64_t{head->from} != heads.integer(3) ||
                 std::int64_t{head->seq} != heads.integer(4) || head->head != heads.hash(5) ||
                 !headFits(*head))
            report.faults.emplace_back("head-mismatch", where);
    }
}

} // namespace bm
