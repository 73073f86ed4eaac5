#include "core/base/digest.h"
#include "core/base/random.h"
#include "tests/exchange/generate/published.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace bm::test {

namespace {

std::string noise(std::size_t size, Rng& rng)
{
    std::string out(size, '\0');
    for (char& c : out)
        c = static_cast<char>(rng.next());
    return out;
}

// A station's chain as chance writes it.
Actor someChain(const Actor& actor, Rng& rng)
{
    Actor out{actor.name, keysOf(actor.name), actor.chain, actor.certificate, actor.certificateBytes, {}};
    const std::size_t count = rng.below(12);
    for (std::size_t i = 0; i < count; ++i)
        out.write(someFacts(rng), somePerson(rng), rng.oneIn(2) ? "all" : "own|up");
    return out;
}

void addRuns(const Actor& actor, Rng& rng, Contents& out)
{
    std::uint32_t from = 1;
    while (from <= actor.seq()) {
        const auto to = from + static_cast<std::uint32_t>(rng.below(actor.seq() - from + 1));
        SegmentPart part = actor.segment(from, to);
        for (Entry& e : part.segment.entries) {
            if (rng.oneIn(4))
                withhold(e, rng.oneIn(2) ? Form::Stub : Form::PersonWithheld);
        }
        if (!rng.oneIn(6))
            out.segments.push_back(std::move(part));
        // Now and then a run that overlaps the one before.
        from = rng.oneIn(5) && to > from ? to : to + 1;
    }
}

PackageDraft someDraft(const World& w, Rng& rng)
{
    PackageDraft d;
    const Actor township = someChain(w.township, rng);
    const Actor village = someChain(w.village, rng);
    d.sender = township.chain;
    d.number = 1 + rng.below(3);
    if (d.number > 1)
        d.previous = sha256(std::to_string(rng.next()));
    d.created = Instant{enrolledAt.ms + static_cast<std::int64_t>(rng.below(730) * std::size_t{dayMs})};
    d.headSeq = township.seq();
    d.head = township.head();
    d.certificate = w.township.certificateBytes;
    d.recipients = {w.county.keys.publicKeys()};
    for (std::size_t i = rng.below(4); i > 0; --i)
        d.recipients.push_back(keysOf("r" + std::to_string(rng.below(1000) + 1000 * i)).publicKeys());
    if (rng.oneIn(20))
        d.recipients = {w.recovery.publicKeys()};
    addRuns(township, rng, d.contents);
    addRuns(village, rng, d.contents);
    if (!rng.oneIn(8))
        d.contents.certificates.push_back(w.village.certificateBytes);
    if (rng.oneIn(3))
        d.contents.certificates.push_back(w.county.certificateBytes);
    for (std::size_t i = rng.below(4); i > 0; --i)
        d.contents.having.push_back(
            {{randomId<StationId>(), 1 + static_cast<std::uint32_t>(rng.below(3)), {}},
             1 + static_cast<std::uint32_t>(rng.below(500)),
             sha256(std::to_string(i))});
    for (std::size_t i = rng.below(3); i > 0; --i) {
        const std::string paper = noise(rng.below(rng.oneIn(10) ? 90'000 : 300), rng);
        d.contents.attachments.push_back({sha256(paper), paper});
    }
    return d;
}

// One edit anywhere, of the kinds that are likely to stay readable.
std::string edited(std::string bytes, Rng& rng)
{
    if (bytes.empty())
        return "x";
    const std::size_t at = rng.below(bytes.size());
    switch (rng.below(6)) {
    case 0:
        bytes[at] = static_cast<char>(rng.next());
        break;
    case 1:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << rng.below(8)));
        break;
    case 2:
        bytes.erase(at, 1 + rng.below(40));
        break;
    case 3:
        bytes.insert(at, noise(1 + rng.below(40), rng));
        break;
    case 4: {
        const std::size_t size = std::min<std::size_t>(1 + rng.below(200), bytes.size() - at);
        const std::string part = bytes.substr(at, size);
        bytes.replace(rng.below(bytes.size() - size + 1), size, part);
        break;
    }
    default:
        for (int i = 0; i < 4; ++i)
            bytes[rng.below(std::min<std::size_t>(bytes.size(), 200))] = static_cast<char>(rng.below(3));
    }
    return bytes;
}

std::string signedAnew(std::string bytes, const StationKeys& keys)
{
    bytes.resize(bytes.size() - std::min<std::size_t>(64, bytes.size()));
    return bytes + suiteOf(1)->sign(keys, packageSignatureLabel, bytes);
}

std::string somePackage(const World& w, Rng& rng)
{
    const PackageDraft d = someDraft(w, rng);
    const StationKeys& keys = w.township.keys;
    const auto plain = encodeContents(d.contents);
    if (!plain.ok())
        throw std::runtime_error("random: " + plain.error().code);
    switch (rng.below(10)) {
    case 0: // in the file
        return edited(craft(d, keys, {.plain = *plain}), rng);
    case 1: // in the file, and signed for
        return signedAnew(edited(craft(d, keys, {.plain = *plain}), rng), keys);
    case 2: { // in the header or the slots, and signed for
        const std::string good = craft(d, keys, {.plain = *plain});
        std::string bad = good;
        const std::size_t at = rng.below(std::min<std::size_t>(bad.size() - 64, 420));
        bad[at] = static_cast<char>(rng.oneIn(2) ? rng.below(4) : bad[at] ^ (1 << rng.below(8)));
        return signedAnew(bad, keys);
    }
    case 3: // in the frame
        return craft(d, keys,
                     {.plain = *plain,
                      .frame = edited(makeFrame(*plain), rng),
                      .plainSize = static_cast<std::uint32_t>(plain->size())});
    case 4:
    case 5: // in the contents
        return craft(d, keys, {.plain = edited(*plain, rng)});
    case 6: // in the certificate
        return craft(d, keys, {.plain = *plain, .certificate = edited(d.certificate, rng)});
    default:
        return craft(d, keys, {.plain = *plain});
    }
}

} // namespace

std::vector<Made> randomPackages(const World& w, std::uint64_t seed, std::size_t count)
{
    Rng rng(seed);
    static const char* readers[] = {"county", "county", "county",  "county", "county",
                                    "county", "county", "knowing", "strict", "several"};
    std::vector<Made> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back({std::to_string(i) + ".bmx", "package", readers[rng.below(std::size(readers))],
                       somePackage(w, rng)});
    return out;
}

} // namespace bm::test
