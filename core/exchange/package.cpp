#include "core/exchange/package.h"

#include "core/exchange/package_layers.h"

#include <algorithm>

namespace bm {

namespace {

Error draftError(const char* why)
{
    return Error("package-draft", {{"why", why}});
}

Error tooLarge(std::size_t size, std::size_t limit)
{
    return Error("package-too-large", {{"size", std::to_string(size)}, {"limit", std::to_string(limit)}});
}

// Once each, in the order of their key ids.
std::vector<std::pair<KeyId, PublicKeys>> slotsFor(const std::vector<PublicKeys>& recipients)
{
    std::vector<std::pair<KeyId, PublicKeys>> out;
    out.reserve(recipients.size());
    for (const PublicKeys& keys : recipients)
        out.emplace_back(keyId(keys), keys);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

Status checkDraft(const PackageDraft& draft, const StationKeys& keys)
{
    const auto certificate = readCertificate(draft.certificate);
    if (!certificate.ok())
        return certificate.error();
    if (certificate->keys != keys.publicKeys())
        return draftError("the certificate is for other keys");
    if (certificate->chain.station != draft.sender.station)
        return draftError("the certificate is of another station");
    if (draft.recipients.empty())
        return draftError("no recipient");
    return Done{};
}

} // namespace

Result<std::string> writePackage(const PackageDraft& draft, const StationKeys& keys)
{
    if (const auto good = checkDraft(draft, keys); !good.ok())
        return good.error();
    const auto plain = encodeContents(draft.contents);
    if (!plain.ok())
        return plain.error();
    if (plain->size() > package_limit::plain)
        return tooLarge(plain->size(), package_limit::plain);
    const std::string frame = makeFrame(*plain);
    const auto slots = slotsFor(draft.recipients);
    if (slots.size() > package_limit::slots)
        return draftError("too many recipients");
    if (frame.size() > package_limit::file)
        return tooLarge(frame.size(), package_limit::file);

    PackageHeader header{.version = 1,
                         .suite = 1,
                         .sender = draft.sender,
                         .number = draft.number,
                         .created = draft.created,
                         .headSeq = draft.headSeq,
                         .head = draft.head,
                         .previous = draft.previous,
                         .certificateSize = static_cast<std::uint32_t>(draft.certificate.size()),
                         .plainSize = static_cast<std::uint32_t>(plain->size()),
                         .frameSize = static_cast<std::uint32_t>(frame.size()),
                         .recipients = {}};
    for (const auto& [id, to] : slots)
        header.recipients.push_back(id);
    const Suite* const suite = suiteOf(header.suite);
    if (!suite)
        return draftError("no cryptographic library");

    const StreamKey key = StreamKey::make();
    std::string before = encodePackageHeader(header);
    for (const auto& [id, to] : slots) {
        before.append(reinterpret_cast<const char*>(id.data()), id.size());
        const std::string sealed = suite->sealKey(key, to);
        if (sealed.empty())
            return draftError("a recipient's key is none");
        before += sealed;
    }
    before += draft.certificate;
    std::string out = sealPackage(*suite, before, frame, key, keys);

    // As with the contents: what a receiver would refuse is not sent.
    const auto layout = readLayout(out);
    if (!layout.ok())
        return layout.error();
    return out;
}

Result<OpenedPackage> openPackage(std::string_view bytes, const Opener& opener)
{
    const auto layout = readLayout(bytes);
    if (!layout.ok())
        return layout.error();
    auto sender = senderCertificate(bytes, *layout, opener);
    if (!sender.ok())
        return sender.error();
    const Certificate& certificate = sender->certificate;
    if (const auto good = checkSignature(bytes, *layout, certificate.keys); !good.ok())
        return good.error();
    // Only now is the time in the header more than a claim of anybody's.
    if (const auto good = inForce(certificate, layout->header.created); !good.ok())
        return good.error();
    if (opener.revoked && opener.revoked(certificate, layout->header))
        return Error("sender-revoked", {{"station", hex(certificate.chain.station)}});

    const auto key = unsealKey(bytes, *layout, opener.mine);
    if (!key.ok())
        return key.error();
    const auto frame = openStream(bytes, *layout, *key);
    if (!frame.ok())
        return frame.error();
    const auto plain = openFrame(*frame, layout->header.plainSize);
    if (!plain.ok())
        return plain.error();
    auto contents = decodeContents(*plain);
    if (!contents.ok())
        return contents.error();

    auto certificates = carriedCertificates(*contents, opener);
    if (!certificates.ok())
        return certificates.error();
    std::vector<SignedCertificate> writers = *certificates;
    writers.push_back(*sender);
    if (const auto good = checkHeads(layout->header, *contents, writers, opener); !good.ok())
        return good.error();
    return OpenedPackage{layout->header, packageHash(bytes), std::move(*sender), std::move(*contents),
                         std::move(*certificates)};
}

} // namespace bm
