#include "core/exchange/signed_head.h"

#include "core/base/digest.h"
#include "core/journal/wire.h"

namespace bm {

namespace {

constexpr std::string_view label = "bianmin-head-1";

std::string_view view(const Hash& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

// What the segment's writer would state about it.
SignedHead statementOf(const Segment& segment)
{
    Sha256 cover;
    cover.add("bianmin-cover-1").add(view(segment.before));
    for (const Entry& e : segment.entries)
        cover.add(view(e.hash));
    SignedHead out;
    out.chain = segment.chain;
    out.from = segment.from;
    out.seq = segment.from + static_cast<std::uint32_t>(segment.entries.size()) - 1;
    out.before = segment.before;
    out.head = segment.entries.empty() ? segment.before : segment.entries.back().hash;
    out.cover = cover.finish();
    return out;
}

std::string signedPart(const SignedHead& head)
{
    wire::Writer out;
    out.chain(head.chain);
    out.number(head.from, 4);
    out.number(head.seq, 4);
    out.array(head.before);
    out.array(head.head);
    out.array(head.cover);
    return out.take();
}

} // namespace

SignedHead signHead(SignedHead statement, const StationKeys& keys)
{
    statement.signature = keys.sign(label, signedPart(statement));
    return statement;
}

SignedHead signHead(const Segment& segment, const StationKeys& keys)
{
    return signHead(statementOf(segment), keys);
}

bool verifyHead(const SignedHead& head, const PublicKeys& keys)
{
    return verifySignature(keys, label, signedPart(head), head.signature);
}

bool headMatches(const SignedHead& head, const Segment& segment)
{
    SignedHead expected = statementOf(segment);
    expected.signature = head.signature;
    return head == expected;
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
    head.from = in.u32();
    head.seq = in.u32();
    in.array(head.before);
    in.array(head.head);
    in.array(head.cover);
    in.array(head.signature);
    in.expectEnd();
    if (in.failed() || head.from == 0 || head.seq < head.from || (head.from == 1 && head.before != Hash{}))
        return Error("head-broken");
    return head;
}

} // namespace bm
