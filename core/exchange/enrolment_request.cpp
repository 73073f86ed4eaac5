#include "core/exchange/enrolment_request.h"

#include "core/exchange/identity_fields.h"

namespace bm {

namespace {

constexpr std::string_view magic = "bmenrol1";
constexpr std::string_view label = "bianmin-enrolment-1";
constexpr std::size_t signatureSize = 64;

Error broken(const char* why)
{
    return Error("enrolment-broken", {{"why", why}});
}

Result<EnrolmentRequest> readBody(std::string_view body)
{
    wire::Reader in(body);
    EnrolmentRequest r;
    (void)in.take(magic.size());
    wire::readWho(in, r);
    r.created = in.instant();
    in.expectEnd();
    if (in.failed())
        return broken(in.why());
    return r;
}

} // namespace

Result<std::string> makeEnrolmentRequest(EnrolmentRequest request, const StationKeys& keys)
{
    request.keys = keys.publicKeys();
    wire::Writer out;
    out.bytes(magic);
    wire::putWho(out, request);
    out.instant(request.created);
    const auto read = readBody(out.text());
    if (!read.ok())
        return read.error();
    out.array(keys.sign(label, out.text()));
    return out.take();
}

Result<EnrolmentRequest> readEnrolmentRequest(std::string_view bytes)
{
    if (!bytes.starts_with(magic))
        return Error("not-an-enrolment");
    if (bytes.size() > maxCertificateSize)
        return broken("too long");
    if (bytes.size() < magic.size() + signatureSize)
        return broken("cut off");
    const std::size_t bodySize = bytes.size() - signatureSize;
    auto request = readBody(bytes.substr(0, bodySize));
    if (!request.ok())
        return request;
    Signature signature{};
    std::memcpy(signature.data(), bytes.data() + bodySize, signatureSize);
    if (!verifySignature(request->keys, label, bytes.substr(0, bodySize), signature))
        return Error("enrolment-forged");
    return request;
}

Certificate certificateFor(const EnrolmentRequest& r, std::uint64_t number, Instant from, Instant to)
{
    return {number, r.chain, r.office, r.officeName, r.level, r.label, r.trial, r.keys, from, to};
}

} // namespace bm
