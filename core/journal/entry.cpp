#include "core/journal/entry.h"

#include "core/base/digest.h"

#include <tuple>

namespace bm {

namespace {

void putU32(std::string& out, std::uint32_t v)
{
    for (int i = 0; i < 4; ++i)
        out.push_back(static_cast<char>((v >> (8 * i)) & 0xffU));
}

void putField(std::string& out, std::string_view bytes)
{
    putU32(out, static_cast<std::uint32_t>(bytes.size()));
    out.append(bytes);
}

template <class Array> void putArray(std::string& out, const Array& bytes)
{
    putField(out, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

void putNumber(std::string& out, std::uint64_t v, int size)
{
    putU32(out, static_cast<std::uint32_t>(size));
    for (int i = 0; i < size; ++i)
        out.push_back(static_cast<char>((v >> (8 * i)) & 0xffU));
}

} // namespace

Hash entryHash(const Header& h, const Hash& prev, std::string_view facts, const Hash& personHash)
{
    std::string bytes = "bianmin-entry-1";
    bytes.reserve(400);
    putArray(bytes, h.chain.station.bytes);
    putNumber(bytes, h.chain.epoch, 4);
    putArray(bytes, h.chain.nonce.bytes);
    putNumber(bytes, h.seq, 4);
    putNumber(bytes, static_cast<std::uint64_t>(h.hlc.ms), 8);
    putNumber(bytes, h.hlc.n, 4);
    putNumber(bytes, static_cast<std::uint64_t>(h.at.ms), 8);
    putField(bytes, h.actor);
    putField(bytes, h.actingFor);
    putField(bytes, h.kind);
    putArray(bytes, h.subject.bytes);
    putField(bytes, h.verb);
    putNumber(bytes, h.version, 4);
    putField(bytes, h.audience);
    putArray(bytes, prev);
    const Hash factsHash = sha256(facts);
    bytes.append(reinterpret_cast<const char*>(factsHash.data()), factsHash.size());
    bytes.append(reinterpret_cast<const char*>(personHash.data()), personHash.size());
    return sha256(bytes);
}

bool foldsBefore(const Entry& a, const Entry& b)
{
    return std::tie(a.header.hlc, a.header.chain, a.header.seq, a.hash) <
           std::tie(b.header.hlc, b.header.chain, b.header.seq, b.hash);
}

} // namespace bm
