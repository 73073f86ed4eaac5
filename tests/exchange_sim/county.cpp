// What the county says: documents, rulings, revocations; and that it is so everywhere in the end.
#include "core/matters/matter.h"
#include "tests/exchange_sim/world.h"

namespace bm::sim {

namespace {

// A station that everybody can do without: the second window of the hall, a village.
bool spare(int place)
{
    return place == 2 || place > 3;
}

// The rows of a table that a station makes of what the county published, and their content.
std::map<std::string, std::string> countyDocuments(StationFile& file)
{
    std::map<std::string, std::string> out;
    const std::string county = places().front().office;
    for (const char* sql : {"SELECT 'matter',code||version,doc FROM matter WHERE authority=?",
                            "SELECT 'notice',id,doc FROM notice WHERE authority=?",
                            "SELECT 'template',form,content FROM template WHERE office=?"}) {
        Query q = file.database().query(sql, county);
        while (q.next())
            out[q.str(0) + " " + q.str(1)] = q.str(2);
    }
    return out;
}

// The rows of cases by their number, and whether their entries count, named by what travels.
std::map<std::string, std::string> caseRows(StationFile& file)
{
    std::map<std::string, std::string> out;
    std::string columns;
    for (const std::string_view column : table("cases").columns)
        columns.append(columns.empty() ? "" : ",").append("c.").append(column);
    Query q = file.database().query("SELECT hex(s.id)," + columns +
                                    " FROM cases c JOIN subject s ON s.no=c.subject");
    const std::size_t person = table("cases").column("person_entry");
    const std::size_t last = table("cases").column("last_entry");
    while (q.next()) {
        std::string row;
        for (std::size_t column = 1; column < table("cases").columns.size(); ++column) {
            const int i = static_cast<int>(column) + 1;
            const bool entry = (column == person || column == last) && !q.isNull(i);
            row += entry ? hex(file.journal()
                                   .hashOf(q.integer(i) >> 32,
                                           static_cast<std::uint32_t>(q.integer(i) & 0xffffffff))
                                   .value_or(Hash{}))
                         : q.str(i);
            row += "|";
        }
        out[q.str(0)] = row;
    }
    Query v = file.database().query(
        "SELECT hex(s.id),hex(e.hash),v.code FROM verdict v JOIN entry e ON e.id=v.entry "
        "JOIN subject s ON s.no=v.subject WHERE s.kind='case' ORDER BY e.hash");
    while (v.next()) {
        if (const auto it = out.find(v.str(0)); it != out.end())
            it->second += "\n" + v.str(1) + " " + v.str(2);
    }
    return out;
}

} // namespace

void World::publish()
{
    StationFile& file = *county().file;
    const std::string n = std::to_string(++m_out.published);
    std::string name, content;
    switch (pick(3)) {
    case 0: {
        Matter matter = *got(file.matterVersions("M10"), "matter").back();
        ++matter.version;
        matter.modernRemark = "县里第" + n + "次修改";
        (void)got(file.publishMatters({matter}), "publish");
        break;
    }
    case 1:
        (void)got(file.installTemplate("promise-slip", "<p>县模板" + n + "</p>"), "template");
        break;
    default: {
        const std::string day = Day{m_now.day().number + 10 + pick(60)}.text();
        (void)got(file.publishNotice(R"({"id":"县-)" + n + R"(","issued":")" + m_now.day().text() +
                                     R"(","year":)" + day.substr(0, 4) +
                                     R"(,"title":"当地节日","office":"511324","days":[{"day":")" + day +
                                     R"(","working":false,"name":"当地节日"}]})"),
                  "notice");
    }
    }
    say("published " + n);
}

void World::rule()
{
    const auto status = got(county().file->exchangeStatus(), "status");
    std::vector<const ChainFork*> open;
    for (const ChainFork& f : status.forks) {
        if (!f.ruled)
            open.push_back(&f);
    }
    if (open.empty())
        return;
    const ChainFork& f = *open[static_cast<std::size_t>(pick(static_cast<int>(open.size())))];
    const std::string& head = f.heads[static_cast<std::size_t>(pick(static_cast<int>(f.heads.size())))];
    say("ruled: " + f.station.substr(0, 6) + " epoch " + std::to_string(f.epoch) + " at " +
        std::to_string(f.at) + " without " + head.substr(0, 6));
    (void)got(county().file->excludeBranch(f.station, f.epoch, head, "复制的电脑"), "ruling");
    m_ruled.insert({f.station, f.epoch});
    ++m_out.ruled;
}

void World::revoke()
{
    Machine& m = any();
    if (!spare(m.place) || !m_revoked.empty())
        return;
    const std::string id = m.file->info().id;
    for (const ChainState& c : county().file->journal().states()) {
        if (hex(c.key.station) == id && !c.branch)
            m_lastOf[c.key] = c.seq;
    }
    say("revoked: place " + std::to_string(m.place) + " " + id.substr(0, 6));
    (void)got(county().file->revokeStation(id, "电脑被盗"), "revoke");
    m_revoked.insert(id);
    ++m_out.revoked;
    // Whoever has the PC now may try it under a new name.
    if (pick(2) == 0) {
        (void)got(m.file->beginEpoch("new-pc"), "epoch");
        ++m_out.epochs;
    }
}

// What a revoked station wrote until then counts, what it wrote after counts nowhere.
void World::judgeRevoked()
{
    for (auto& m : m_machines) {
        if (gone(*m))
            continue;
        for (const ChainState& c : m->file->journal().states()) {
            if (!m_revoked.contains(hex(c.key.station)))
                continue;
            // An epoch that the county did not know of counts nowhere.
            const auto known = m_lastOf.find(c.key);
            const std::uint32_t last = known == m_lastOf.end() ? 0 : known->second;
            Query q =
                m->file->database().query("SELECT e.id&4294967295,coalesce(v.code,'') FROM entry e JOIN "
                                          "subject s ON s.no=e.subject LEFT JOIN "
                                          "verdict v ON v.entry=e.id WHERE e.id>>32=? AND s.kind<>'station'",
                                          c.no);
            while (q.next()) {
                const bool left = q.text(1) == "revoked" || q.text(1) == "branch-excluded";
                const bool late = q.integer(0) > std::int64_t{last};
                if (late && !left)
                    fault("place " + std::to_string(m->place) + " counts what a revoked station wrote later");
                if (!late && q.text(1) == "revoked")
                    fault("place " + std::to_string(m->place) +
                          " does not count what a station wrote before");
            }
        }
    }
}

// Whoever has a case has the same of it as the county; an office has all its own and all below. Of what a
// disk has lost a neighbour may have kept more.
void World::judgeRows()
{
    const auto all = caseRows(*county().file);
    std::set<Hash> atCounty;
    Query q = county().file->database().query("SELECT hash FROM entry");
    while (q.next())
        atCounty.insert(q.hash(0));
    const auto knowsMore = [&](Machine& m, const std::string& id) {
        Query own = m.file->database().query(
            "SELECT e.hash FROM entry e JOIN subject s ON s.no=e.subject WHERE hex(s.id)=?", id);
        while (own.next()) {
            if (!atCounty.contains(own.hash(0)))
                return true;
        }
        return false;
    };
    const std::size_t office = table("cases").column("office");
    for (auto& m : m_machines) {
        if (gone(*m))
            continue;
        const auto here = caseRows(*m->file);
        for (const auto& [id, row] : all) {
            std::size_t at = 0;
            for (std::size_t i = 1; i < office; ++i)
                at = row.find('|', at) + 1;
            const std::string owner = row.substr(at, row.find('|', at) - at);
            const auto it = here.find(id);
            const bool differs = it == here.end() ? owner.starts_with(m->office()) : it->second != row;
            if (differs && !knowsMore(*m, id)) {
                say("county: " + row + "\nplace " + std::to_string(m->place) + ": " +
                    (it == here.end() ? std::string("-") : it->second));
                fault("place " + std::to_string(m->place) + " has other rows of a case than the county");
                break;
            }
        }
        for (const auto& [id, row] : here) {
            if (!all.contains(id) && !knowsMore(*m, id)) {
                fault("place " + std::to_string(m->place) + " has a case that the county has not");
                break;
            }
        }
    }
}

void World::judgePublished()
{
    const auto all = countyDocuments(*county().file);
    for (auto& m : m_machines) {
        if (!gone(*m) && countyDocuments(*m->file) != all)
            fault("place " + std::to_string(m->place) + " has not the county's documents");
    }
}

} // namespace bm::sim
