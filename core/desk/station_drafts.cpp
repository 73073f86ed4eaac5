#include "core/desk/station_drafts.h"

#include "core/base/encoding.h"
#include "core/base/json.h"

namespace bm {

Draft stationDraft(const StationId& about, const char* verb, std::string facts, const char* audience)
{
    Draft d;
    d.kind = "station";
    d.subject = SubjectId{about.bytes};
    d.verb = verb;
    d.facts = std::move(facts);
    d.audience = audience;
    return d;
}

Draft certifyDraft(const SignedCertificate& signedOne)
{
    const Certificate& c = signedOne.certificate;
    json::Writer out;
    out.beginObject()
        .field("number", static_cast<std::int64_t>(c.number))
        .field("epoch", std::int64_t{c.chain.epoch});
    out.field("nonce", hex(c.chain.nonce)).field("office", c.office).field("office_name", c.officeName);
    out.field("level", c.level).field("label", c.label).field("trial", c.trial);
    out.field("from", c.from.text()).field("to", c.to.text()).field("bytes", base64Text(signedOne.bytes));
    return stationDraft(c.chain.station, "certify", out.endObject().take(), "all|all");
}

Result<SignedCertificate> signedBy(const StationKeys& root, const Certificate& certificate)
{
    auto bytes = signCertificate(certificate, root);
    if (!bytes.ok())
        return bytes.error();
    return SignedCertificate{*bytes, certificate};
}

} // namespace bm
