// Import: packages of other stations. Opened and proved before anything is written; then one transaction
// each.
#include "core/base/encoding.h"
#include "core/base/read_file.h"
#include "core/desk/station_file.h"

#include <algorithm>

namespace bm {

namespace {

// Two clocks of one county differ by minutes; a day is a clock that nobody has looked at.
constexpr std::int64_t clockAheadMs = 86'400'000;

// In the order they were made, so that a folder of them leaves no gap that is none.
std::vector<std::pair<std::string, std::string>> inOrder(const std::vector<std::string>& files,
                                                         std::vector<PackageRead>& refused)
{
    struct One
    {
        Instant made;
        std::uint64_t number = 0;
        std::string file, bytes;
    };
    std::vector<One> found;
    for (const std::string& file : files) {
        const std::string name = std::filesystem::path(file).filename().string();
        auto bytes = readFile(file, package_limit::file);
        const auto header = bytes.ok() ? peekPackage(*bytes) : Result<PackageHeader>(bytes.error());
        if (!header.ok()) {
            PackageRead no;
            no.file = name;
            no.status = "refused";
            no.error = header.error();
            refused.push_back(std::move(no));
            continue;
        }
        found.push_back({header->created, header->number, name, std::move(*bytes)});
    }
    std::stable_sort(found.begin(), found.end(), [](const One& a, const One& b) {
        return std::tie(a.made, a.number) < std::tie(b.made, b.number);
    });
    std::vector<std::pair<std::string, std::string>> out;
    for (One& one : found)
        out.emplace_back(std::move(one.file), std::move(one.bytes));
    return out;
}

} // namespace

// A key that was taken away signs nothing more, in whatever epoch: only those count that the revocation
// names, as far as it says, and those that the county has certified since (station_fold.h).
bool StationFile::isRevoked(const ChainKey& chain, std::uint32_t headSeq)
{
    bool revoked = false;
    bool counts = false;
    Query q =
        m_db.query("SELECT kind='revocation',epoch=? AND nonce=?,seq FROM trust WHERE station=? AND kind IN "
                   "('revocation','certificate') ORDER BY subject,n",
                   chain.epoch, chain.nonce, chain.station);
    while (q.next()) {
        const bool takesAway = q.integer(0) == 1;
        const bool named = q.integer(1) == 1;
        revoked = revoked || takesAway;
        counts = counts || (revoked && named);
        if (takesAway && named && q.integer(2) <= std::int64_t{headSeq})
            return true;
    }
    return revoked && !counts;
}

// What the order of a sender's packages says of it: a restored or copied station shows here first. Nothing is
// refused for it, for what it wrote may stand nowhere else; it is told, and stays an alarm.
std::optional<Error> StationFile::senderNote(const OpenedPackage& p)
{
    const PackageHeader& h = p.header;
    const Certificate& c = p.sender.certificate;
    Query same = m_db.query(
        "SELECT 1 FROM inbox WHERE station=? AND epoch=? AND nonce=? AND number=? AND hash<>?",
        h.sender.station, h.sender.epoch, h.sender.nonce, static_cast<std::int64_t>(h.number), p.hash);
    if (same.next())
        return Error("sender-number-twice", {{"office", c.office}, {"label", c.label}});
    // Every package names the one before it.
    Query before =
        m_db.query("SELECT 1 FROM inbox WHERE station=? AND epoch=? AND nonce=? AND number=? AND hash<>?",
                   h.sender.station, h.sender.epoch, h.sender.nonce, static_cast<std::int64_t>(h.number) - 1,
                   h.previous);
    if (before.next())
        return Error("sender-number-twice", {{"office", c.office}, {"label", c.label}});
    // By their numbers, not by their times: a clock that was set right is no restored station.
    Query later =
        m_db.query("SELECT 1 FROM inbox WHERE station=? AND epoch=? AND nonce=? AND "
                   "((number<? AND head_seq>?) OR (number>? AND head_seq<?))",
                   h.sender.station, h.sender.epoch, h.sender.nonce, static_cast<std::int64_t>(h.number),
                   std::int64_t{h.headSeq}, static_cast<std::int64_t>(h.number), std::int64_t{h.headSeq});
    if (later.next())
        return Error("sender-rolled-back", {{"office", c.office}, {"label", c.label}});
    if (h.created.ms > now().ms + clockAheadMs)
        return Error("sender-clock-ahead",
                     {{"office", c.office}, {"label", c.label}, {"made", h.created.text()}});
    return std::nullopt;
}

void StationFile::notePackage(Tx& tx, const OpenedPackage& p, const IngestReport& report,
                              const std::string& note)
{
    const PackageHeader& h = p.header;
    tx.exec("INSERT INTO inbox(hash,station,epoch,nonce,number,made,head_seq,came,added,office,note) "
            "VALUES(?,?,?,?,?,?,?,?,?,?,?)",
            p.hash, h.sender.station, h.sender.epoch, h.sender.nonce, static_cast<std::int64_t>(h.number),
            h.created.ms, std::int64_t{h.headSeq}, now().ms, report.added, p.sender.certificate.office, note);
    keepCertificate(tx, p.sender);
    for (const SignedCertificate& c : p.certificates)
        keepCertificate(tx, c);
    for (const SegmentPart& part : p.contents.segments) {
        keepSignedHead(tx, part.head);
        // Certificates that the county has written since travel in its own entries.
        for (const Entry& e : part.segment.entries) {
            if (e.form == Form::Stub || e.header.kind != "station" || e.header.verb != "certify")
                continue;
            const auto doc = json::Document::parse(e.facts);
            const std::string bytes = fromBase64Text(doc.ok() ? doc->root()["bytes"].text() : "");
            const auto root = rootCertificate();
            if (const auto c = root ? verifyCertificate(bytes, root->certificate.keys)
                                    : Result<Certificate>(Error("not-enrolled"));
                c.ok())
                keepCertificate(tx, {bytes, *c});
        }
    }
}

// The county's word that it holds these entries; flows down with its other entries.
void StationFile::writeReceipt(Tx& tx, const OpenedPackage& p)
{
    const PackageHeader& h = p.header;
    std::set<std::string> offices{p.sender.certificate.office};
    json::Writer out;
    out.beginObject().field("package", hex(p.hash)).field("station", hex(h.sender.station));
    out.field("number", static_cast<std::int64_t>(h.number)).key("heads").beginArray();
    const auto states = m_journal.states();
    for (const SegmentPart& part : p.contents.segments) {
        const ChainKey& key = part.segment.chain;
        // Of what was held back after a gap nothing is said yet.
        for (const ChainState& chain : states) {
            if (chain.key != key || m_journal.hashOf(chain.no, part.head.seq) != part.head.head)
                continue;
            out.beginArray().text(hex(key.station)).integer(key.epoch).text(hex(key.nonce));
            out.integer(part.head.seq).text(hex(part.head.head)).endArray();
            if (const std::string office = m_world.officeOf(key.station); !office.empty())
                offices.insert(office);
            break;
        }
    }
    out.endArray().endObject();
    Draft d;
    d.kind = "receipt";
    std::copy_n(p.hash.begin(), d.subject.bytes.size(), d.subject.bytes.begin());
    d.verb = "receipt";
    d.facts = out.take();
    d.audience.clear();
    for (const std::string& office : offices)
        d.audience += (d.audience.empty() ? "" : ",") + office;
    d.audience += "|own";
    append(tx, {d}, false);
}

// After a transaction that was not kept: what is remembered is what the file says.
void StationFile::forgetTransaction()
{
    afterError();
    if (std::exchange(m_taken, {}).world) {
        loadWorld();
        loadInfo();
    }
}

Result<PackageRead> StationFile::importOne(Tx& tx, const std::string& bytes)
{
    const auto root = rootCertificate();
    if (!root)
        return Error("not-enrolled");
    auto keys = ownKeys();
    if (!keys.ok())
        return keys.error();
    Opener opener;
    opener.root = root->certificate.keys;
    for (const StationKeys& k : *keys)
        opener.mine.push_back(&k);
    opener.heldCertificate = [this](const SignedCertificate& c) { return holdsCertificate(c); };
    opener.heldHead = [this](const SignedHead& h) { return holdsHead(h); };
    opener.revoked = [this](const Certificate&, const PackageHeader& h) {
        return isRevoked(h.sender, h.headSeq);
    };
    opener.known = [this](const StationId& station) {
        std::vector<Certificate> out;
        for (const SignedCertificate& c : certificatesOf(station))
            out.push_back(c.certificate);
        return out;
    };
    PackageRead read;
    const auto opened = openPackage(bytes, opener);
    if (!opened.ok()) {
        // A stick carries packages for others too: nothing is wrong with those.
        read.status = opened.error().code == "package-not-for-us" ? "elsewhere" : "refused";
        read.error = opened.error();
        return read;
    }
    const Certificate& sender = opened->sender.certificate;
    read.office = sender.office;
    read.officeName = sender.officeName;
    read.label = sender.label;
    read.number = opened->header.number;
    read.made = opened->header.created;
    Query had = m_db.query("SELECT 1 FROM inbox WHERE hash=?", opened->hash);
    if (had.next()) {
        read.status = "known";
        for (const SegmentPart& part : opened->contents.segments)
            read.known += static_cast<int>(part.segment.entries.size());
        return read;
    }
    if (sender.trial != m_info.trial) {
        read.status = "refused";
        read.error = Error("sender-trial");
        return read;
    }
    const auto note = senderNote(*opened);
    std::vector<Segment> segments;
    for (const SegmentPart& part : opened->contents.segments)
        segments.push_back(part.segment);
    const IngestReport report = takeIn(tx, segments);
    read.fresh = report.added;
    read.known = report.known;
    read.missing = report.held;
    read.status = report.held > 0 ? "held" : report.added == 0 && report.known > 0 ? "known" : "imported";
    if (report.held > 0)
        read.error = Error("package-gap", {{"office", sender.office}});
    else if (report.forks > 0)
        read.error = Error("chain-forked", {{"office", sender.office}});
    else if (note)
        read.error = *note;
    notePackage(tx, *opened, report, note ? note->code : std::string());
    if (report.forks > 0)
        giveForksAgain(tx, *opened);
    const std::string office = m_world.current(sender.office);
    if (office == m_info.office)
        noteHall(tx, *opened);
    noteSent(tx, *opened, sender.office);
    markArrived(tx, *opened, sender.office);
    if (m_info.level == "county" && opened->header.sender.station != m_journal.own().station)
        writeReceipt(tx, *opened);
    endTakeIn(tx);
    return read;
}

// A dry run is one transaction over all files, thrown away: a package may fill the gap of another.
Result<ImportedPackages> StationFile::importPackages(const std::vector<std::string>& files, bool dryRun,
                                                     const ImportProgress& progress)
{
    if (auto no = takeInObjection())
        return *no;
    ImportedPackages out;
    const auto ordered = inOrder(files, out.packages);
    std::optional<Tx> tx;
    for (const auto& [file, bytes] : ordered) {
        // Stopped between two packages: each is taken in whole or not at all, and the rest is there again.
        if (progress && !progress(static_cast<int>(out.packages.size()), static_cast<int>(files.size()))) {
            out.stopped = true;
            break;
        }
        if (!tx)
            tx.emplace(m_db);
        auto read = importOne(*tx, bytes);
        const bool keep = read.ok() && !dryRun && read->status != "refused" && read->status != "elsewhere";
        if (keep) {
            tx->commit();
            tx.reset();
            afterTakeIn();
        } else if (!dryRun) {
            tx.reset();
        }
        if (!read.ok()) {
            tx.reset();
            forgetTransaction();
            return read.error();
        }
        read->file = file;
        out.packages.push_back(std::move(*read));
    }
    if (dryRun) {
        tx.reset();
        forgetTransaction();
    }
    return out;
}

} // namespace bm
