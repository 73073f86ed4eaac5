#include "core/exchange/signed_head.h"

#include "core/exchange/wire.h"

namespace bm {

namespace {

constexpr std::string_view label = "bianmin-head-1";

std::string signedPart(const SignedHead& head)
{
    wire::Writer out;
    out.chain(head.chain);
    out.number(head.seq, 4);
    out.array(head.head);
    return out.take();
}

} // namespace

SignedHead signHead(const ChainKey& chain, std::uint32_t seq, const Hash& head, const StationKeys& keys)
{
    SignedHead out{chain, seq, head, {}};
    out.signature = keys.sign(label, signedPart(out));
    return out;
}

bool verifyHead(const SignedHead& head, const PublicKeys& keys)
{
    return verifySignature(keys, label, signedPart(head), head.signature);
}

std::string encodeHead(const SignedHead& head)
{
    wire::Writer out;
    out.bytes(signedPart(head));
    out.array(head.signature);
    return out.take();
}

Result<SignedHead> decodeHead(std::string_view bytes)
{
    wire::Reader in(bytes);
    SignedHead head;
    head.chain = in.chain();
    head.seq = in.u32();
    in.array(head.head);
    in.array(head.signature);
    in.expectEnd();
    if (in.failed() || head.seq == 0)
        return Error("head-broken");
    return head;
}

} // namespace bm
