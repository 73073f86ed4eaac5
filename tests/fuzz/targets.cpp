#include "tests/fuzz/targets.h"

#include "core/exchange/enrolment_request.h"
#include "core/exchange/package_layers.h"

#include <cstdio>
#include <cstdlib>

namespace bm::fuzz {

namespace {

// Tells which promise was broken, and stops where the fuzzer sees it.
void must(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

} // namespace

void layout(std::string_view bytes)
{
    const auto read = readLayout(bytes);
    if (!read.ok()) {
        must(!read.error().code.empty(), "an error has a code");
        return;
    }
    must(read->end == bytes.size(), "the layout ends where the file does");
    must(read->slotsAt < read->certificateAt && read->certificateAt < read->bodyAt &&
             read->bodyAt < read->trailerAt && read->trailerAt < read->end,
         "the parts stand one after another");
    must(encodePackageHeader(read->header) == bytes.substr(0, packageHeaderSize),
         "one way to write a header");
    // All of the outer checks, with keys that nobody holds.
    static const StationKeys keys = StationKeys::make();
    must(!openPackage(bytes, {keys.publicKeys(), {&keys}, {}, {}}).ok(), "nothing opens under a new root");
    (void)unsealKey(bytes, *read, {&keys});
    must(!openStream(bytes, *read, StreamKey{}).ok(), "no stream opens under a key of zeros");
}

void certificate(std::string_view bytes)
{
    static const StationKeys keys = StationKeys::make();
    const auto read = readCertificate(bytes);
    if (read.ok()) {
        const auto again = signCertificate(*read, keys);
        must(again.ok() && again->substr(0, again->size() - 64) == bytes.substr(0, bytes.size() - 64),
             "one way to write a certificate");
    }
    must(!verifyCertificate(bytes, keys.publicKeys()).ok(), "no certificate under a new root");
    (void)readEnrolmentRequest(bytes);
    const auto head = decodeHead(bytes);
    if (head.ok()) {
        must(encodeHead(*head) == bytes, "one way to write a head");
        must(!verifyHead(*head, keys.publicKeys()), "no head under new keys");
    }
}

void contents(std::string_view bytes)
{
    const auto read = decodeContents(bytes);
    if (!read.ok())
        return;
    const auto again = encodeContents(*read);
    must(again.ok() && *again == bytes, "one way to write contents");
    (void)carriedCertificates(*read, {});
    (void)checkHeads({}, *read, {}, {});
}

void segment(std::string_view bytes)
{
    const auto read = decodeSegment(bytes);
    if (read.ok())
        must(encodeSegment(*read) == bytes, "one way to write a segment");
}

void frame(std::string_view bytes)
{
    if (bytes.size() < 2)
        return;
    const std::size_t size =
        static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1]);
    const auto read = openFrame(bytes.substr(2), size);
    must(!read.ok() || read->size() == size, "a frame opens to its size");
}

} // namespace bm::fuzz
