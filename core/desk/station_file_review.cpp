// The review list: entries that had no effect, because they came too late, contradict another window, or were
// not their writer's to write. Nothing repairs itself; a person looks and decides, by a new entry.
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/desk/station_file.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr std::array<std::string_view, 3> decisions{"noted", "redone", "mistake"};

} // namespace

std::string StationFile::numberOf(std::int64_t subject, const std::string& kind)
{
    const char* sql = kind == "case"        ? "SELECT number FROM cases WHERE subject=?"
                      : kind == "advice"    ? "SELECT number FROM advice WHERE subject=?"
                      : kind == "trip-list" ? "SELECT number FROM trip_list WHERE subject=?"
                                            : nullptr;
    if (sql == nullptr)
        return {};
    Query q = m_db.query(sql, subject);
    return q.next() ? q.str(0) : std::string();
}

Result<std::vector<ReviewLine>> StationFile::reviewList(bool all)
{
    std::vector<ReviewLine> out;
    // What was taken back on purpose needs nobody's eye.
    Query q = m_db.query("SELECT v.entry,v.code,e.at,e.actor,e.verb,s.kind,s.no,c.station,r.decision,r.note,"
                         "r.actor,r.at FROM verdict v JOIN entry e ON e.id=v.entry JOIN subject s ON "
                         "s.no=e.subject JOIN chain c ON c.no=e.id>>32 LEFT JOIN review r ON r.hash=e.hash "
                         "WHERE v.code<>'undone' AND (? OR r.hash IS NULL) ORDER BY e.at DESC,e.id DESC",
                         std::int64_t{all ? 1 : 0});
    while (q.next()) {
        ReviewLine line;
        line.entry = m_journal.identityOf(q.integer(0));
        line.code = q.str(1);
        line.at = Instant{q.integer(2)};
        line.actor = q.str(3);
        line.verb = q.str(4);
        line.kind = q.str(5);
        line.number = numberOf(q.integer(6), line.kind);
        line.office = m_world.officeOf(q.id<StationTag>(7));
        if (!q.isNull(8)) {
            line.decision = q.str(8);
            line.note = q.str(9);
            line.decidedBy = q.str(10);
            line.decidedAt = Instant{q.integer(11)};
        }
        out.push_back(std::move(line));
    }
    for (ReviewLine& line : out) {
        line.actorName = line.office == m_info.office ? accountName(line.actor) : line.actor;
        line.officeName = nameOfOffice(line.office);
    }
    return out;
}

Result<Outcome> StationFile::review(const std::string& entry, const std::string& decision,
                                    const std::string& note)
{
    if (auto no = writeObjection())
        return *no;
    if (!oneOf(decisions, decision))
        return Error("review-decision", {{"decision", decision}});
    auto words = cleanText(field::reason, note);
    if (!words.ok())
        return words.error();
    std::int64_t found = 0;
    std::string office;
    Query q = m_db.query("SELECT v.entry,c.station FROM verdict v JOIN chain c ON c.no=v.entry>>32");
    while (q.next() && found == 0) {
        if (m_journal.identityOf(q.integer(0)) == entry) {
            found = q.integer(0);
            office = m_world.officeOf(q.id<StationTag>(1));
        }
    }
    if (found == 0)
        return Error("review-no-entry", {{"entry", entry}});
    if (!isAtOrAbove(m_info.office, office))
        return Error("review-elsewhere", {{"office", nameOfOffice(office)}});
    Query hashed = m_db.query("SELECT hash FROM entry WHERE id=?", found);
    (void)hashed.next();
    const Hash hash = hashed.hash(0);
    json::Writer out;
    out.beginObject().field("entry", hex(hash)).field("office", office).field("decision", decision);
    out.fieldIf("note", *words).endObject();
    Draft d;
    d.kind = "review";
    std::copy_n(hash.begin(), d.subject.bytes.size(), d.subject.bytes.begin());
    d.verb = "review";
    d.facts = out.take();
    d.audience = "up," + office + "|own";
    Tx tx(m_db);
    m_changes.everything = true;
    return finish(tx, append(tx, {d}, false));
}

} // namespace bm
