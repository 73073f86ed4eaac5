#include "tests/verifier/damages.h"

#include "core/base/encoding.h"
#include "core/exchange/signed_head.h"
#include "tests/journal/stations.h"

namespace bm::test {

// The keys that the station of this file signs with, and its number.
struct Signer
{
    StationKeys keys;
    std::string station;
};

namespace {

// An entry that is missed: something comes after it, or it was signed for.
constexpr const char* missedEntry = "SELECT e.id FROM entry e JOIN chain c ON c.no=e.id>>32 WHERE "
                                    "EXISTS(SELECT 1 FROM entry n WHERE n.id=e.id+1) "
                                    "OR EXISTS(SELECT 1 FROM signed_head h WHERE h.station=c.station AND "
                                    "h.epoch=c.epoch AND h.nonce=c.nonce AND "
                                    "h.head=e.hash)";

bool removeEntry(Vandal& v)
{
    const Row id = v.row(missedEntry);
    return !id.empty() && v.run("DELETE FROM entry WHERE id=" + id[0]);
}

bool swapRows(Vandal& v)
{
    const Row pair =
        v.row("SELECT a.id,b.id FROM entry a JOIN entry b ON a.id>>32=b.id>>32 AND a.id<b.id AND "
              "a.form<>2 AND b.form<>2");
    return !pair.empty() && v.run("UPDATE entry SET id=-1 WHERE id=" + pair[0]) &&
           v.run("UPDATE entry SET id=" + pair[0] + " WHERE id=" + pair[1]) &&
           v.run("UPDATE entry SET id=" + pair[1] + " WHERE id=-1");
}

bool swapFacts(Vandal& v)
{
    const Row pair = v.row("SELECT a.id,b.id,quote(a.facts),quote(b.facts) FROM entry a JOIN entry b ON "
                           "a.facts<>b.facts");
    return !pair.empty() && v.run("UPDATE entry SET facts=" + pair[3] + " WHERE id=" + pair[0]) &&
           v.run("UPDATE entry SET facts=" + pair[2] + " WHERE id=" + pair[1]);
}

std::string quoted(const std::string& bytes)
{
    return "x'" + hexText(bytes) + "'";
}

// A head put in the place of one, by whoever has the keys given.
bool replaceHead(Vandal& v, const StationKeys& keys, const std::function<void(SignedHead&)>& change,
                 const std::string& station = {})
{
    const Row found = v.row("SELECT lower(hex(bytes)),quote(bytes) FROM signed_head WHERE " +
                            (station.empty() ? "1" : "station=" + station) + "");
    if (found.empty())
        return false;
    auto head = decodeHead(fromHexText(found[0]));
    REQUIRE(head.ok());
    change(*head);
    return v.run("UPDATE signed_head SET bytes=" + quoted(encodeHead(signHead(*head, keys))) +
                 ",head=" + quoted({reinterpret_cast<const char*>(head->head.data()), head->head.size()}) +
                 ",from_seq=" + std::to_string(head->from) + ",seq=" + std::to_string(head->seq) +
                 " WHERE bytes=" + found[1]);
}

std::optional<Signer> signerOf(const std::string& folder)
{
    const auto clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));
    StationFile file(Desk::Options{folder, clock, true}, false);
    REQUIRE_OK(file.login("a", ""));
    Query q = file.database().query("SELECT sealed FROM station_key ORDER BY no DESC LIMIT 1");
    if (!q.next())
        return std::nullopt;
    auto secret = file.vault().open(q.text(0), "station-key");
    REQUIRE_OK(secret);
    auto keys = StationKeys::fromBytes(*secret);
    REQUIRE_OK(keys);
    return Signer{std::move(*keys), "x'" + file.info().id + "'"};
}

} // namespace

const std::vector<Damage>& damages()
{
    const auto flip = [](const char* table, const char* column) {
        return [=](Vandal& v, const Signer*) { return v.flip(table, column); };
    };
    static const std::vector<Damage> all{
        {"entry id", flip("entry", "id")},
        {"entry subject", flip("entry", "subject")},
        {"entry hlc", flip("entry", "hlc")},
        {"entry hlc_n", flip("entry", "hlc_n")},
        {"entry at", flip("entry", "at")},
        {"entry actor", flip("entry", "actor")},
        {"entry acting_for",
         [](Vandal& v, const Signer*) {
             const Row id = v.row("SELECT id FROM entry WHERE form<>2");
             return v.run("UPDATE entry SET acting_for='b' WHERE id=" + id[0]);
         }},
        {"entry verb", flip("entry", "verb")},
        {"entry version", flip("entry", "version")},
        {"entry audience", flip("entry", "audience")},
        {"entry facts", flip("entry", "facts")},
        {"entry person_hash", flip("entry", "person_hash")},
        {"entry hash",
         [](Vandal& v, const Signer*) {
             const Row id = v.row(missedEntry);
             return !id.empty() && v.flip("entry", "hash", "id=" + id[0]);
         }},
        // Withheld or erased: no hash tells them apart.
        {"entry form", flip("entry", "form"), true},
        {"person taken out",
         [](Vandal& v, const Signer*) {
             const Row id = v.row("SELECT id FROM entry WHERE person IS NOT NULL");
             return !id.empty() && v.run("UPDATE entry SET person=NULL WHERE id=" + id[0]);
         }},
        {"subject id", flip("subject", "id")},
        {"subject kind", flip("subject", "kind")},
        {"chain station", flip("chain", "station")},
        {"chain epoch", flip("chain", "epoch")},
        {"chain nonce", flip("chain", "nonce")},
        {"chain parent", flip("chain", "parent")},
        {"chain fork_at", flip("chain", "fork_at")},
        // An epoch that is no longer called ours is somebody's who has our disk.
        {"chain own",
         [](Vandal& v, const Signer*) {
             return v.run("UPDATE chain SET own=1-own WHERE no=" + v.row("SELECT no FROM chain")[0]);
         },
         true},
        {"an entry removed", [](Vandal& v, const Signer*) { return removeEntry(v); }},
        {"two rows swapped", [](Vandal& v, const Signer*) { return swapRows(v); }},
        {"two facts swapped", [](Vandal& v, const Signer*) { return swapFacts(v); }},
        {"head bytes", flip("signed_head", "bytes")},
        {"head seq", flip("signed_head", "seq")},
        {"head from", flip("signed_head", "from_seq")},
        {"head head", flip("signed_head", "head")},
        {"head epoch", flip("signed_head", "epoch")},
        {"head nonce", flip("signed_head", "nonce")},
        {"head station", flip("signed_head", "station")},
        {"head by a stranger",
         [](Vandal& v, const Signer*) { return replaceHead(v, StationKeys::make(), [](SignedHead&) {}); }},
        {"head by another station",
         [](Vandal& v, const Signer* signer) {
             const Row of =
                 signer ? v.row("SELECT quote(station) FROM signed_head WHERE station<>" + signer->station)
                        : Row();
             return !of.empty() && replaceHead(
                                       v, signer->keys, [](SignedHead&) {}, of[0]);
         }},
        {"own head of another cover",
         [](Vandal& v, const Signer* signer) {
             return signer && replaceHead(
                                  v, signer->keys, [](SignedHead& h) { h.cover[3] ^= 4; }, signer->station);
         }},
        {"own head of another run",
         [](Vandal& v, const Signer* signer) {
             return signer && replaceHead(
                                  v, signer->keys, [](SignedHead& h) { ++h.seq; }, signer->station);
         }},
        {"certificate bytes", flip("certificate", "bytes")},
        {"certificate number", flip("certificate", "number")},
        {"certificate station", flip("certificate", "station")},
    };
    return all;
}

bool harm(const Damage& damage, const std::string& folder, std::mt19937& random)
{
    // Asked before, for nobody may have the file open then.
    const std::string_view name = damage.name;
    const bool signs = name.starts_with("head by") || name.starts_with("own head");
    const auto signer = signs ? signerOf(folder) : std::nullopt;
    Vandal vandal(folder + "/station.db", random);
    return damage.harm(vandal, signer ? &*signer : nullptr);
}

} // namespace bm::test
