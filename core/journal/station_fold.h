// Station records (kind "station"; the record's id is the station's) and the county's receipts (kind
// "receipt").
//
// By the station itself:
//   begin v1            facts {office, office_name, level, label, trial, reason, old?{epoch,nonce,seq,head}}
//                       the first entry of every epoch; reason: "init", "restore", "copy", "new-pc"
//   clock-confirmed v1  facts {last, now}: somebody has looked at the clock after a jump (instants as text)
//   enrol v1            facts {county: station id, certificate number}: it trusts this county from here on
// By the county:
//   certify v1          facts {number, epoch, nonce, office, office_name, level, label, trial, from, to,
//   bytes}
//                       the newest says which office it is; `bytes`: the certificate itself, base64
//   revoke v1           facts {epoch, nonce, last, reason}: what it wrote after number `last` does not count,
//   nor
//                       what it writes in any other epoch, but one that the county certifies later
//   exclude v1          facts {epoch, nonce, seq, hash, reason}: of a fork, the branch with this entry
//   merge v1            facts {from, into, into_name, reason}, in the county's own record: office `from` is
//   part
//                       of office `into` from here on; what was written of it before is now said of that
//   receipt v1          facts {package, station, number, heads[[station,epoch,nonce,seq,head]…]}
#pragma once

#include "core/journal/projector.h"

namespace bm {

[[nodiscard]] Projection foldStation(const SubjectEntries& entries, const World& world);
[[nodiscard]] Projection foldReceipt(const SubjectEntries& entries, const World& world);

struct OfficeMerger
{
    std::string from, into, intoName;
};

// What the records say, for the world: made before anything else is folded.
struct StationRecord
{
    std::optional<StationFacts> facts;
    std::optional<StationId> county; // whom it trusts, by its own word; a county trusts itself
    std::vector<ChainRuling> rulings;
    // Revoked: of all its epochs only these count, each as far as its own ruling says.
    std::optional<std::set<ChainKey>> counting;
    std::vector<OfficeMerger> mergers; // of the county's own record, oldest first
};
// `county`: whose rulings count.
[[nodiscard]] StationRecord stationRecord(const SubjectEntries& entries,
                                          const std::optional<StationId>& county);

} // namespace bm
