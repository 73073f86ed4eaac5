// Export: what each neighbouring office lacks, as one new package a time, kept in the outbox until it is
// known to have arrived; every export copies again what is not.
#include "core/base/durable_write.h"
#include "core/base/office_code.h"
#include "core/base/read_file.h"
#include "core/desk/outbox_runs.h"
#include "core/desk/station_file.h"
#include "core/exchange/routes.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace bm {

namespace {

// Short enough that several runs fit one package, long enough that a year is a few.
constexpr std::uint32_t runLength = 2000;
// An export without anything new is a statement too ("this week: nothing"), but not every day.
constexpr std::int64_t emptyAgainMs = std::int64_t{6} * 86'400'000;

// Two copies of one disk make two packages of one number, and both may lie in one folder: the first digits of
// the mark tell them apart.
std::string packageName(const StationInfo& from, std::uint64_t number, const std::string& mark,
                        const std::string& office)
{
    std::string digits = std::to_string(number);
    digits.insert(0, digits.size() < 6 ? 6 - digits.size() : 0, '0');
    return from.office + "-" + from.label + "-" + digits + "-" + mark.substr(0, 4) + "-to-" + office + ".bmx";
}

// An office's own entries, given back in a form that hides what somebody else would give: mere hashes by an
// office below, no persons by another window. Whoever takes those for the entries says that it has them, and
// is never given them by the window that wrote them.
bool lessThanWritten(const Segment& s, bool upwards, bool inHall)
{
    return std::any_of(s.entries.begin(), s.entries.end(), [&](const Entry& e) {
        return ((upwards || inHall) && e.form == Form::Stub) || (inHall && e.form == Form::PersonWithheld);
    });
}

} // namespace

// By office, the keys of its stations that may receive: certified, not revoked.
std::map<std::string, std::vector<PublicKeys>> StationFile::enrolledOffices()
{
    std::map<std::string, std::vector<PublicKeys>> out;
    std::vector<StationId> stations;
    {
        Query q = m_db.query("SELECT DISTINCT station FROM certificate ORDER BY station");
        while (q.next())
            stations.push_back(q.id<StationTag>(0));
    }
    for (const StationId& station : stations) {
        const auto& newest = certificatesOf(station);
        if (newest.empty() || isRevoked(newest.front().certificate.chain, ~0U) ||
            newest.front().certificate.to < now())
            continue;
        auto& keys = out[newest.front().certificate.office];
        if (station != m_journal.own().station)
            keys.push_back(newest.front().certificate.keys);
    }
    return out;
}

// As its stations say, or as the county has certified it; its code while neither is known.
std::string StationFile::nameOfOffice(const std::string& office)
{
    for (const auto& [id, facts] : m_world.stations) {
        if (facts.office == office)
            return facts.officeName;
    }
    Query q = m_db.query("SELECT bytes FROM certificate");
    while (q.next()) {
        if (const auto c = readCertificate(q.text(0)); c.ok() && c->office == office)
            return c->officeName;
    }
    return office;
}

bool StationFile::enrolled()
{
    return rootCertificate() && !certificatesOf(m_journal.own().station).empty();
}

// The keys of the other stations of this office.
std::vector<PublicKeys> StationFile::hallmates()
{
    const auto offices = enrolledOffices();
    const auto it = offices.find(m_info.office);
    return it == offices.end() ? std::vector<PublicKeys>() : it->second;
}

std::filesystem::path StationFile::outboxFile(const std::string& name) const
{
    return m_db.path().parent_path() / "outbox" / name;
}

// The signed run that brings a chain further than `seq`, the longest if there are several; nothing when its
// writer has signed for none.
std::optional<SignedHead> StationFile::runAfter(const ChainState& chain, std::uint32_t seq)
{
    Query q = m_db.query(
        "SELECT bytes FROM signed_head WHERE station=? AND epoch=? AND nonce=? AND seq>? AND "
        "from_seq<=? ORDER BY seq DESC",
        chain.key.station, chain.key.epoch, chain.key.nonce, std::int64_t{seq}, std::int64_t{seq} + 1);
    while (q.next()) {
        auto run = decodeHead(q.text(0));
        // Of a fork the other branch may have signed for these numbers too.
        if (run.ok() && m_journal.hashOf(chain.no, run->seq) == run->head)
            return *run;
    }
    return std::nullopt;
}

void StationFile::keepSignedHead(Tx& tx, const SignedHead& h)
{
    tx.exec("INSERT OR IGNORE INTO signed_head(station,epoch,nonce,from_seq,seq,head,bytes) "
            "VALUES(?,?,?,?,?,?,?)",
            h.chain.station, h.chain.epoch, h.chain.nonce, std::int64_t{h.from}, std::int64_t{h.seq}, h.head,
            Blob{encodeHead(h)});
}

// Signs for what we have written since the last time.
void StationFile::signOwnRuns(Tx& tx, const StationKeys& keys)
{
    for (const ChainState& chain : m_journal.states()) {
        if (chain.key.station != m_journal.own().station || chain.branch)
            continue;
        // What a copied disk has signed under our name, and we have read, is not what we have signed.
        std::uint32_t from = 1;
        Query q =
            tx.query("SELECT seq,head FROM signed_head WHERE station=? AND epoch=? AND nonce=? ORDER BY "
                     "seq DESC",
                     chain.key.station, chain.key.epoch, chain.key.nonce);
        while (from == 1 && q.next()) {
            const auto seq = static_cast<std::uint32_t>(q.integer(0));
            if (m_journal.hashOf(chain.no, seq) == q.hash(1))
                from = seq + 1;
        }
        while (from <= chain.seq) {
            const std::uint32_t to = std::min(chain.seq, from + runLength - 1);
            // Only hashes matter here, and those are there in every form.
            keepSignedHead(tx, signHead(m_journal.slice(chain.no, from, to, m_vault,
                                                        [](const Header&) { return Form::Stub; }),
                                        keys));
            from = to + 1;
        }
    }
}

// A statement names one history of each chain. Of one that is split each has its turn, so that in the end all
// that are here are known to be. In a hall the chains of its other stations count as far as its stations gave
// them: what came of them by way of others may lack its person half.
std::vector<Having> StationFile::havings(const std::string& office)
{
    Query made = m_db.query("SELECT count(*) FROM outbox WHERE office=?", office);
    const auto turn = static_cast<std::size_t>(made.next() ? made.integer(0) : 0);
    std::map<ChainKey, std::vector<Having>> all;
    for (const ChainState& chain : m_journal.states()) {
        const bool given = office == m_info.office && chain.no != m_journal.ownState().no &&
                           m_world.officeOf(chain.key.station) == office;
        if (const std::uint32_t seq = given ? hallGiven(chain.no) : chain.seq; seq > 0)
            all[chain.key].push_back({chain.key, seq, m_journal.hashOf(chain.no, seq).value_or(Hash{})});
    }
    std::vector<Having> out;
    out.reserve(all.size());
    for (const auto& [key, histories] : all)
        out.push_back(histories[turn % histories.size()]);
    return out;
}

Gathered StationFile::gatherFor(Tx& tx, const std::string& office)
{
    Gathered out;
    std::set<StationId> writers;
    out.contents.having = havings(office);
    const std::uint32_t ownSeq = m_journal.head(m_journal.own());
    const bool inHall = office == m_info.office;
    const bool upwards = !inHall && isAtOrAbove(office, m_info.office);
    for (const ChainState& chain : m_journal.states()) {
        // What a copied disk wrote under our name goes out once we have come further: a segment of the sender
        // that goes beyond its own head is taken for forged.
        const bool ownOther = chain.branch && chain.key == m_journal.own();
        const std::string writer = m_world.officeOf(chain.key.station);
        if (writer.empty() || !passesOn(writer, m_info.office, office))
            continue;
        std::uint32_t sent = chain.forkAt;
        {
            Query q = tx.query("SELECT seq FROM sent WHERE office=? AND chain=?", office, chain.no);
            if (q.next())
                sent = std::max(sent, static_cast<std::uint32_t>(q.integer(0)));
        }
        const std::uint32_t first = sent + 1;
        while (const auto run = sent < chain.seq ? runAfter(chain, sent) : std::nullopt) {
            if (ownOther && run->seq >= ownSeq)
                break;
            const int length = static_cast<int>(run->seq - run->from) + 1;
            if (out.entries + length > static_cast<int>(package_limit::entries)) {
                out.more = true;
                break;
            }
            SegmentPart part;
            part.head = *run;
            part.segment = m_journal.slice(chain.no, run->from, run->seq, m_vault, [&](const Header& h) {
                return formFor(h.audience, writer, office, m_world.merged);
            });
            if (writer == office && lessThanWritten(part.segment, upwards, inHall))
                break;
            out.entries += length;
            out.contents.segments.push_back(std::move(part));
            sent = run->seq;
        }
        if (sent < first)
            continue;
        out.upTo[chain.no] = sent;
        const auto facts = m_world.stations.find(chain.key.station);
        out.runs.push_back({{hex(chain.key.station), writer,
                             facts == m_world.stations.end() ? std::string() : facts->second.label,
                             chain.key.epoch, first, sent},
                            hex(chain.key.nonce),
                            hex(m_journal.hashOf(chain.no, sent).value_or(Hash{}))});
        writers.insert(chain.key.station);
    }
    for (const StationId& station : writers) {
        for (const SignedCertificate& c : certificatesOf(station))
            out.contents.certificates.push_back(c.bytes);
    }
    Query seen = tx.query("SELECT station,epoch,nonce,max(number),hash FROM inbox WHERE office=? GROUP BY "
                          "station,epoch,nonce",
                          office);
    while (seen.next()) {
        out.contents.seen.push_back(
            {{seen.id<StationTag>(0), static_cast<std::uint32_t>(seen.integer(1)), seen.id<NonceTag>(2)},
             static_cast<std::uint64_t>(seen.integer(3)),
             seen.hash(4)});
    }
    return out;
}

Result<PackageMade> StationFile::makePackage(const std::string& office,
                                             const std::vector<PublicKeys>& recipients, Gathered gathered,
                                             const StationKeys& keys, Tx& tx)
{
    const ChainKey own = m_journal.own();
    PackageDraft draft;
    draft.sender = own;
    draft.created = now();
    const ChainState chain = m_journal.ownState();
    draft.headSeq = chain.seq;
    draft.head = chain.head;
    Query last =
        tx.query("SELECT number,hash FROM outbox WHERE epoch=? ORDER BY number DESC LIMIT 1", own.epoch);
    if (last.next()) {
        draft.number = static_cast<std::uint64_t>(last.integer(0)) + 1;
        draft.previous = last.hash(1);
    }
    draft.certificate = certificatesOf(own.station).front().bytes;
    draft.recipients = recipients;
    draft.recipients.push_back(keys.publicKeys()); // ourselves, on the day we need it again
    draft.contents = std::move(gathered.contents);
    auto bytes = writePackage(draft, keys);
    if (!bytes.ok())
        return bytes.error();
    PackageMade made;
    made.office = office;
    made.number = draft.number;
    made.made = draft.created;
    made.entries = gathered.entries;
    for (const GivenRun& run : gathered.runs)
        made.segments.push_back(run.range);
    const Hash hash = packageHash(*bytes);
    made.mark = packageMark(hash);
    made.file = packageName(m_info, draft.number, made.mark, office);
    const auto kept = outboxFile(made.file);
    std::error_code failed;
    std::filesystem::create_directories(kept.parent_path(), failed);
    std::filesystem::permissions(kept.parent_path(), std::filesystem::perms::owner_all, failed);
    if (auto written = durableWrite(kept.string(), *bytes); !written.ok())
        return written.error();
    tx.exec("INSERT INTO outbox(epoch,number,office,hash,made,file,entries,doc) VALUES(?,?,?,?,?,?,?,?)",
            own.epoch, static_cast<std::int64_t>(made.number), office, hash, made.made.ms, made.file,
            made.entries, runsToJson(gathered.runs));
    for (const auto& [chainNo, seq] : gathered.upTo) {
        tx.exec("INSERT INTO sent(office,chain,seq) VALUES(?,?,?) ON CONFLICT DO UPDATE SET "
                "seq=max(seq,excluded.seq)",
                office, chainNo, std::int64_t{seq});
    }
    return made;
}

// New packages for one office, as many as it takes. Without anything new: one that says so, when `evenEmpty`
// and the last one is old.
Status StationFile::makePackages(const std::string& office, const std::vector<PublicKeys>& recipients,
                                 bool evenEmpty, ExportReport& report)
{
    for (bool more = true; more;) {
        Tx tx(m_db);
        auto keys = keysForSigning(tx);
        if (!keys.ok())
            return keys.error();
        signOwnRuns(tx, **keys);
        Gathered gathered = gatherFor(tx, office);
        more = gathered.more && gathered.entries > 0;
        Query waiting = tx.query("SELECT max(made) FROM outbox WHERE office=?", office);
        const bool lately =
            waiting.next() && !waiting.isNull(0) && waiting.integer(0) > now().ms - emptyAgainMs;
        if (gathered.entries == 0 && (lately || !evenEmpty))
            break;
        auto made = makePackage(office, recipients, std::move(gathered), **keys, tx);
        if (!made.ok())
            return made.error();
        tx.commit();
        report.packages.push_back(std::move(*made));
    }
    return Done{};
}

Result<ExportReport> StationFile::exportPackages(const std::string& folder, const std::string& only)
{
    if (auto no = writeObjection())
        return *no;
    if (!enrolled())
        return Error("not-enrolled");
    const auto offices = enrolledOffices();
    std::set<std::string> codes;
    for (const auto& [office, keys] : offices)
        codes.insert(office);
    ExportReport report;
    bool anybody = false;
    for (const std::string& office : neighbours(m_info.office, codes)) {
        const auto& recipients = offices.at(office);
        // For the own hall, and for ourselves: what a backup does not have yet, whole, on the same stick.
        const bool readers = !recipients.empty() || office == m_info.office;
        if (!readers || (!only.empty() && only != office))
            continue;
        anybody = true;
        if (auto made = makePackages(office, recipients, true, report); !made.ok())
            return made.error();
        if (auto copied = copyOutbox(folder, office, report); !copied.ok())
            return copied.error();
    }
    if (!anybody)
        return only.empty() ? Error("nobody-to-export-to") : Error("no-such-neighbour", {{"office", only}});
    m_changes.everything = true;
    m_changed = true;
    return report;
}

// Everything for this office that is not known to have arrived, so that a lost stick repairs itself.
Status StationFile::copyOutbox(const std::string& folder, const std::string& office, ExportReport& report)
{
    Query q =
        m_db.query("SELECT number,hash,made,file,entries,doc FROM outbox WHERE office=? AND done=0 ORDER BY "
                   "epoch,number",
                   office);
    const std::string name = nameOfOffice(office);
    while (q.next()) {
        const std::string file = q.str(3);
        auto bytes = readFile(outboxFile(file).string(), package_limit::file);
        if (!bytes.ok())
            return bytes.error();
        if (packageHash(*bytes) != q.hash(1))
            return Error("outbox-damaged", {{"file", file}});
        if (auto written = durableWrite((std::filesystem::path(folder) / file).string(), *bytes);
            !written.ok())
            return written.error();
        auto it = std::find_if(report.packages.begin(), report.packages.end(),
                               [&](const PackageMade& p) { return p.file == file; });
        if (it == report.packages.end()) {
            PackageMade again;
            again.file = file;
            again.office = office;
            again.number = static_cast<std::uint64_t>(q.integer(0));
            again.mark = packageMark(q.hash(1));
            again.made = Instant{q.integer(2)};
            again.fresh = false;
            again.entries = static_cast<int>(q.integer(4));
            for (GivenRun& run : runsFromJson(q.text(5)))
                again.segments.push_back(std::move(run.range));
            report.packages.push_back(std::move(again));
            it = std::prev(report.packages.end());
        }
        it->officeName = name;
    }
    return Done{};
}

} // namespace bm
