#include "core/exchange/certificate.h"

#include "core/exchange/identity_fields.h"

namespace bm {

namespace {

constexpr std::string_view magic = "bmcert1";
constexpr std::string_view label = "bianmin-certificate-1";
constexpr std::size_t signatureSize = 64;

Error broken(const char* why)
{
    return Error("certificate-broken", {{"why", why}});
}

Result<Certificate> readBody(std::string_view body)
{
    wire::Reader in(body);
    Certificate c;
    (void)in.take(magic.size());
    c.number = in.number(8);
    if (c.number == 0)
        in.fail("number");
    wire::readWho(in, c);
    c.from = in.instant();
    c.to = in.instant();
    if (c.to <= c.from)
        in.fail("validity");
    in.expectEnd();
    if (in.failed())
        return broken(in.why());
    return c;
}

} // namespace

Result<std::string> signCertificate(const Certificate& c, const StationKeys& root)
{
    wire::Writer out;
    out.bytes(magic);
    out.number(c.number, 8);
    wire::putWho(out, c);
    out.instant(c.from);
    out.instant(c.to);
    // What would not be read is not signed.
    const auto read = readBody(out.text());
    if (!read.ok())
        return read.error();
    out.array(root.sign(label, out.text()));
    return out.take();
}

Result<Certificate> readCertificate(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return Error("not-a-certificate");
    if (bytes.size() > maxCertificateSize)
        return broken("too long");
    if (bytes.size() < magic.size() + signatureSize)
        return broken("cut off");
    return readBody(bytes.substr(0, bytes.size() - signatureSize));
}

Result<Certificate> verifyCertificate(std::string_view bytes, const PublicKeys& root)
{
    auto certificate = readCertificate(bytes);
    if (!certificate.ok())
        return certificate;
    const std::size_t bodySize = bytes.size() - signatureSize;
    Signature signature{};
    std::memcpy(signature.data(), bytes.data() + bodySize, signatureSize);
    if (!verifySignature(root, label, bytes.substr(0, bodySize), signature))
        return Error("certificate-forged");
    return certificate;
}

Status inForce(const Certificate& certificate, Instant at)
{
    if (at < certificate.from)
        return Error("certificate-not-yet", {{"from", certificate.from.text()}, {"at", at.text()}});
    if (at >= certificate.to)
        return Error("certificate-expired", {{"to", certificate.to.text()}, {"at", at.text()}});
    return Done{};
}

} // namespace bm
