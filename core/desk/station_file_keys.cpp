// Own keys and the certificates of all: read once, since every package that comes or goes asks for them.
#include "core/desk/station_file.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::string_view keyPlace = "station-key";

} // namespace

const std::vector<SignedCertificate>& StationFile::certificatesOf(const StationId& station)
{
    const auto [it, fresh] = m_certificates.try_emplace(station);
    if (!fresh)
        return it->second;
    Query q = m_db.query("SELECT bytes FROM certificate WHERE station=? ORDER BY number DESC", station);
    while (q.next()) {
        const std::string bytes = q.str(0);
        if (auto c = readCertificate(bytes); c.ok())
            it->second.push_back({bytes, *c});
    }
    return it->second;
}

std::optional<SignedCertificate> StationFile::rootCertificate()
{
    if (!m_world.county)
        return std::nullopt;
    const auto& all = certificatesOf(*m_world.county);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::uint64_t StationFile::nextCertificate()
{
    Query last = m_db.query("SELECT max(number) FROM certificate");
    return static_cast<std::uint64_t>(last.next() ? last.integer(0) : 0) + 1;
}

void StationFile::keepCertificate(Tx& tx, const SignedCertificate& c)
{
    if (holdsCertificate(c))
        return;
    tx.exec("INSERT OR IGNORE INTO certificate(station,number,bytes) VALUES(?,?,?)",
            c.certificate.chain.station, static_cast<std::int64_t>(c.certificate.number), Blob{c.bytes});
    m_certificates.erase(c.certificate.chain.station);
}

bool StationFile::holdsCertificate(const SignedCertificate& c)
{
    const auto& held = certificatesOf(c.certificate.chain.station);
    return std::any_of(held.begin(), held.end(),
                       [&](const SignedCertificate& one) { return one.bytes == c.bytes; });
}

bool StationFile::holdsHead(const SignedHead& h)
{
    Query q = m_db.query(
        "SELECT bytes FROM signed_head WHERE station=? AND epoch=? AND nonce=? AND seq=? AND "
        "from_seq=? AND head=?",
        h.chain.station, h.chain.epoch, h.chain.nonce, std::int64_t{h.seq}, std::int64_t{h.from}, h.head);
    return q.next() && q.text(0) == encodeHead(h);
}

// Unsealed once: making the public halves and a guarded place for the secret ones costs more than a
// signature.
Result<std::span<const StationKeys>> StationFile::ownKeys()
{
    std::size_t n = 0;
    Query q = m_db.query("SELECT sealed FROM station_key ORDER BY no DESC");
    for (; q.next(); ++n) {
        if (n < m_sealedKeys.size() && m_sealedKeys[n] == q.text(0))
            continue;
        m_sealedKeys.resize(n);
        m_keys.erase(m_keys.begin() + static_cast<std::ptrdiff_t>(n), m_keys.end());
        auto secret = m_vault.open(q.text(0), keyPlace);
        if (!secret.ok())
            return secret.error();
        auto keys = StationKeys::fromBytes(*secret);
        if (!keys.ok())
            return keys.error();
        m_keys.push_back(std::move(*keys));
        m_sealedKeys.push_back(q.str(0));
    }
    return std::span<const StationKeys>(m_keys).first(n);
}

Result<const StationKeys*> StationFile::keysForSigning(Tx& tx)
{
    auto have = ownKeys();
    if (have.ok() && have->empty()) {
        tx.exec("INSERT INTO station_key(made,sealed) VALUES(?,?)", now().ms,
                Blob{m_vault.seal(StationKeys::make().bytes(), keyPlace)});
        have = ownKeys();
    }
    if (!have.ok())
        return have.error();
    return &have->front();
}

} // namespace bm
