#include "core/exchange/package_layers.h"

#include "core/base/digest.h"

#include <algorithm>
#include <map>

namespace bm {

namespace {

std::string_view view(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

Error headError(const char* code, const SignedHead& head)
{
    Error error(code);
    error.args = {{"station", hex(head.chain.station)}, {"seq", std::to_string(head.seq)}};
    return error;
}

// The writers' certificates, asked for once a station.
class Writers
{
public:
    Writers(const std::vector<SignedCertificate>& certificates,
            const std::function<std::vector<Certificate>(const StationId&)>& known)
        : m_known(known)
    {
        for (const SignedCertificate& c : certificates)
            m_carried[c.certificate.chain.station].push_back(c.certificate.keys);
    }
    const std::vector<PublicKeys>& of(const StationId& station)
    {
        auto [it, fresh] = m_all.try_emplace(station, m_carried[station]);
        if (fresh && m_known) {
            for (const Certificate& c : m_known(station)) {
                if (c.chain.station == station)
                    it->second.push_back(c.keys);
            }
        }
        return it->second;
    }

private:
    const std::function<std::vector<Certificate>(const StationId&)>& m_known;
    std::map<StationId, std::vector<PublicKeys>> m_carried;
    std::map<StationId, std::vector<PublicKeys>> m_all;
};

Result<SignedCertificate> proved(std::string_view bytes, const Opener& opener)
{
    auto certificate = readCertificate(bytes);
    if (!certificate.ok())
        return certificate.error();
    SignedCertificate out{std::string(bytes), std::move(*certificate)};
    if (opener.heldCertificate && opener.heldCertificate(out))
        return out;
    const auto good = verifyCertificate(bytes, opener.root);
    if (!good.ok())
        return good.error();
    return out;
}

// What the sender says in the header of its own chain, against what it sends of it.
Status checkOwnHead(const PackageHeader& header, const SegmentPart& part)
{
    if (part.segment.chain != header.sender)
        return Done{};
    if (part.head.seq > header.headSeq || (part.head.seq == header.headSeq && part.head.head != header.head))
        return headError("head-mismatch", part.head);
    return Done{};
}

} // namespace

Hash packageHash(std::string_view bytes)
{
    return sha256(bytes);
}

Result<SignedCertificate> senderCertificate(std::string_view bytes, const PackageLayout& layout,
                                            const Opener& opener)
{
    auto out = proved(bytes.substr(layout.certificateAt, layout.header.certificateSize), opener);
    if (!out.ok())
        return out;
    // The epoch may differ: a new one works at once and is confirmed later.
    if (out->certificate.chain.station != layout.header.sender.station)
        return Error("certificate-of-another", {{"station", hex(layout.header.sender.station)}});
    return out;
}

Status checkSignature(std::string_view bytes, const PackageLayout& layout, const PublicKeys& sender)
{
    if (!layout.suite->verify(sender, packageSignatureLabel, bytes.substr(0, layout.trailerAt),
                              bytes.substr(layout.trailerAt)))
        return Error("package-forged");
    return Done{};
}

Result<StreamKey> unsealKey(std::string_view bytes, const PackageLayout& layout,
                            const std::vector<const StationKeys*>& mine)
{
    const std::size_t sealedSize = layout.suite->sizes().sealedKey;
    const auto& recipients = layout.header.recipients;
    bool addressed = false;
    for (const StationKeys* keys : mine) {
        const auto it = std::find(recipients.begin(), recipients.end(), keyId(keys->publicKeys()));
        if (it == recipients.end())
            continue;
        addressed = true;
        const auto slot = static_cast<std::size_t>(it - recipients.begin());
        const std::size_t at = layout.slotsAt + slot * (sizeof(KeyId) + sealedSize) + sizeof(KeyId);
        if (auto key = layout.suite->openKey(bytes.substr(at, sealedSize), *keys))
            return *key;
    }
    return addressed ? Error("package-seal") : Error("package-not-for-us");
}

Result<std::string> openStream(std::string_view bytes, const PackageLayout& layout, const StreamKey& key)
{
    const SuiteSizes sizes = layout.suite->sizes();
    std::string_view body = bytes.substr(layout.bodyAt, layout.trailerAt - layout.bodyAt);
    const auto opener = layout.suite->opener(key, body.substr(0, sizes.streamHeader));
    body.remove_prefix(sizes.streamHeader);
    const Hash before = sha256(bytes.substr(0, layout.bodyAt));
    std::string out;
    out.reserve(layout.header.frameSize);
    bool first = true;
    do {
        const std::string_view chunk = body.substr(0, streamChunk + sizes.chunkExtra);
        body.remove_prefix(chunk.size());
        const auto plain = opener->open(chunk, first ? view(before) : std::string_view{}, body.empty());
        if (!plain)
            return Error("package-stream");
        out.append(*plain);
        first = false;
    } while (!body.empty());
    return out;
}

Result<std::vector<SignedCertificate>> carriedCertificates(const Contents& contents, const Opener& opener)
{
    std::vector<SignedCertificate> out;
    out.reserve(contents.certificates.size());
    for (const std::string& bytes : contents.certificates) {
        auto certificate = proved(bytes, opener);
        if (!certificate.ok())
            return certificate.error();
        out.push_back(std::move(*certificate));
    }
    return out;
}

Status checkHeads(const PackageHeader& header, const Contents& contents,
                  const std::vector<SignedCertificate>& certificates, const Opener& opener)
{
    Writers writers(certificates, opener.known);
    for (const SegmentPart& part : contents.segments) {
        if (!opener.heldHead || !opener.heldHead(part.head)) {
            const auto& keys = writers.of(part.segment.chain.station);
            if (keys.empty())
                return Error("head-unknown-writer", {{"station", hex(part.segment.chain.station)}});
            if (std::none_of(keys.begin(), keys.end(),
                             [&](const PublicKeys& k) { return verifyHead(part.head, k); }))
                return headError("head-forged", part.head);
        }
        if (auto own = checkOwnHead(header, part); !own.ok())
            return own;
    }
    return Done{};
}

std::string sealPackage(const Suite& suite, std::string_view before, std::string_view frame,
                        const StreamKey& key, const StationKeys& keys)
{
    std::string out(before);
    out.reserve(before.size() + static_cast<std::size_t>(sealedStreamSize(suite, frame.size())) +
                suite.sizes().signature);
    const Hash ad = sha256(before);
    const auto sealer = suite.sealer(key);
    out += sealer->header();
    bool first = true;
    do {
        const std::string_view chunk = frame.substr(0, streamChunk);
        frame.remove_prefix(chunk.size());
        out += sealer->seal(chunk, first ? view(ad) : std::string_view{}, frame.empty());
        first = false;
    } while (!frame.empty());
    return out + suite.sign(keys, packageSignatureLabel, out);
}

} // namespace bm
