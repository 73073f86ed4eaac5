// Questions about people: the Posts place, the roster, handovers, attendance, claims to be looked at.
#include "core/base/json_lists.h"
#include "core/base/text.h"
#include "core/desk/station_file.h"
#include "core/people/keyring.h"
#include "core/people/roster_docs.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

std::string wordOf(const std::string& json, std::string_view name)
{
    const auto doc = json::Document::parse(json);
    return doc.ok() ? doc->root()[name].str() : std::string();
}

} // namespace

std::map<std::string, std::string> StationFile::accountNames()
{
    std::map<std::string, std::string> names;
    std::vector<std::string> accounts;
    {
        Query q = m_db.query("SELECT account FROM account WHERE office=?", m_info.office);
        while (q.next())
            accounts.push_back(q.str(0));
    }
    for (const std::string& account : accounts)
        names[account] = accountName(account);
    return names;
}

bool StationFile::canLogIn(const std::string& account)
{
    Query q = m_db.query("SELECT 1 FROM keybox WHERE account=?", account);
    return q.next() || hasKeySlot(m_db, account);
}

std::vector<StaffView> StationFile::staffViews()
{
    std::vector<StaffView> out;
    std::vector<std::int64_t> persons;
    Query q = m_db.query("SELECT account,role,unit,employment,badge,photo,active,person_entry,languages FROM "
                         "account WHERE office=? ORDER BY active DESC,account",
                         m_info.office);
    while (q.next()) {
        StaffView s;
        s.account = q.str(0);
        s.role = q.str(1);
        s.unit = q.str(2);
        s.employment = q.str(3);
        s.badge = q.str(4);
        s.photo = q.str(5);
        s.active = q.integer(6) == 1;
        s.warn = s.employment == "workman" || s.employment == "temporary";
        s.languages = textsIn(q.text(8));
        persons.push_back(q.integer(7));
        out.push_back(std::move(s));
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].canLogIn = canLogIn(out[i].account);
        if (auto person = m_journal.openPerson(persons[i], m_vault); person.ok()) {
            out[i].name = wordOf(*person, "name");
            out[i].phone = wordOf(*person, "phone");
        }
    }
    return out;
}

Result<std::vector<RosterLine>> StationFile::rosterLines(Instant from, Instant to)
{
    if (to <= from || to.ms - from.ms > 3 * 366 * dayMs)
        return Error("period-wrong");
    const Roster& r = roster();
    std::vector<RosterLine> out;
    for (Shift& s : shiftsOf(r, officeHours(), officeCalendar(), from, to)) {
        RosterLine line{s.post, r.post(s.post)->at(s.from)->name, s.from, s.to, std::move(s.holding), {}};
        if (!m_vault.locked() && !line.holding.account.empty())
            line.holderName = accountName(line.holding.account);
        out.push_back(std::move(line));
    }
    return out;
}

std::vector<LeaveView> StationFile::leaveViews(const std::vector<Handover>& handovers)
{
    struct Found
    {
        Leave leave;
        std::int64_t subject;
    };
    std::vector<Found> found;
    {
        Query q = m_db.query("SELECT doc,subject FROM roster WHERE kind='leave' AND office=? AND to_at>=? "
                             "ORDER BY from_at DESC",
                             m_info.office, now().ms - 30 * dayMs);
        while (q.next()) {
            if (auto leave = leaveFromJson(q.text(0)))
                found.push_back({std::move(*leave), q.integer(1)});
        }
    }
    std::vector<LeaveView> out;
    for (Found& f : found) {
        LeaveView v;
        v.leave = std::move(f.leave);
        v.name = accountName(v.leave.account);
        for (const Stored& s : m_journal.entriesOf(f.subject).entries) {
            if (s.entry.header.verb != "plan")
                continue;
            if (auto person = m_journal.openPerson(s.id, m_vault); person.ok())
                v.reason = wordOf(*person, "reason");
        }
        for (const Post& p : roster().posts) {
            const PostVersion* version = p.at(v.leave.from);
            if (version && version->a == v.leave.account)
                v.posts.push_back(version->name);
        }
        // A day before at the latest (S-AB-2); until that day is over there is still time.
        Day given = todayDay() + 1;
        for (const Handover& h : handovers) {
            if (h.leave != v.leave.id)
                continue;
            v.handover = h.state();
            given = std::min(given, h.given.day());
        }
        v.handoverLate = !v.posts.empty() && std::min(given, todayDay()) >= v.leave.from.day();
        out.push_back(std::move(v));
    }
    return out;
}

Result<PeopleView> StationFile::people()
{
    const Instant t = now();
    const Day today = t.day();
    const Roster& r = roster();
    PeopleView v;
    v.names = accountNames();
    v.staff = staffViews();
    for (const Post& p : r.posts) {
        const PostVersion* version = p.at(t);
        const bool begun = version != nullptr;
        if (!begun)
            version = &p.versions.front();
        if (version->closed)
            continue;
        PostNow now{p, *version, holderOf(r, *version, t, restDay()), std::nullopt};
        if (begun)
            now.until = coverEnd(r, now.holding, t);
        v.posts.push_back(std::move(now));
    }
    {
        Query q = m_db.query(
            "SELECT doc FROM roster WHERE kind='handover' AND office=? ORDER BY from_at DESC", m_info.office);
        while (q.next()) {
            auto h = handoverFromJson(q.text(0));
            if (h && (!h->takenBackAt || h->given.ms > t.ms - 60 * dayMs))
                v.handovers.push_back(std::move(*h));
        }
    }
    v.leaves = leaveViews(v.handovers);
    for (const Duty& d : r.duties) {
        if (d.to >= today)
            v.duties.push_back(d);
    }
    v.leaderToday = r.onDuty("leader", today);
    auto lines = rosterLines(t, Instant::at(today + 15, 0));
    if (lines.ok()) {
        for (RosterLine& line : *lines) {
            if (!line.holding.gap.empty())
                v.gaps.push_back(std::move(line));
        }
    }
    if (m_session)
        v.mine = postsHeldBy(r, m_session->account, t, restDay());
    std::map<std::string, int> counts;
    for (const PostNow& p : v.posts) {
        if (!p.holding.account.empty())
            ++counts[p.holding.account];
    }
    for (const auto& [account, n] : counts) {
        if (n > 1)
            v.several.emplace_back(account, n);
    }
    const Day first = Day::of(today.year(), today.month(), 1);
    v.month = emptyTime(shiftsOf(r, officeHours(), officeCalendar(), Instant::at(first, 0), t));
    return v;
}

Result<HandoverView> StationFile::handoverView(const std::string& named)
{
    auto found = findHandover(named);
    if (!found.ok())
        return found.error();
    HandoverView v;
    v.handover = *found;
    v.names = accountNames();
    const Post* post = roster().post(found->post);
    const PostVersion* version = post ? post->at(found->given) : nullptr;
    v.postName = version ? version->name : found->post;
    for (const std::int64_t entry : {found->wordsEntry, found->reportEntry}) {
        if (entry == 0)
            continue;
        auto person = m_journal.openPerson(entry, m_vault);
        const auto doc =
            person.ok() ? json::Document::parse(*person) : Result<json::Document>(Error("locked"));
        if (!doc.ok())
            continue;
        for (const auto& [name, value] : doc->root().members()) {
            if (value.isString() && name != "salt")
                v.words[std::string(name)] = value.str();
        }
    }
    return v;
}

Result<std::vector<AttendanceLine>> StationFile::attendance(Day from, Day to)
{
    if (to < from || to - from > 366)
        return Error("period-wrong");
    std::map<std::pair<std::string, Day>, std::vector<AttendanceMark>> marks;
    {
        Query q =
            m_db.query("SELECT name,doc FROM roster WHERE kind='attendance' AND office=? AND from_at<? AND "
                       "to_at>=?",
                       m_info.office, Instant::at(to + 1, 0).ms, Instant::at(from, 0).ms);
        while (q.next()) {
            for (const AttendanceMark& m : marksFromJson(q.text(1)))
                marks[{q.str(0), m.at.day()}].push_back(m);
        }
    }
    const OfficeHours hours = officeHours();
    const Calendar calendar = officeCalendar();
    std::vector<AttendanceLine> out;
    for (const StaffView& s : staffViews()) {
        for (Day day = from; s.active && day <= to; ++day) {
            const auto open = hoursOn(hours, calendar, day);
            AttendanceLine line{s.account, s.name, day, {}, {}, 0, 0, {}, !open.empty()};
            for (const AttendanceMark& m : marks[{s.account, day}]) {
                if (m.verb == "in" && !line.in)
                    line.in = m.at;
                if (m.verb == "out")
                    line.out = m.at;
            }
            if (const auto it = roster().leaves.find(s.account); it != roster().leaves.end()) {
                for (const Leave& l : it->second) {
                    if (l.from.day() <= day && Instant::at(day, 0) < l.to)
                        line.leave = l.kind;
                }
            }
            if (open.empty() && !line.in && line.leave.empty())
                continue;
            if (!open.empty() && line.leave.empty()) {
                if (line.in)
                    line.lateMinutes = std::max(0, line.in->minuteOfDay() - open.front().from);
                if (line.out)
                    line.earlyMinutes = std::max(0, open.back().to - line.out->minuteOfDay());
            }
            out.push_back(std::move(line));
        }
    }
    return out;
}

Roles StationFile::rolesOf(const std::string& office)
{
    Roles roles;
    for (const std::int64_t no : m_journal.subjectsOf("account")) {
        for (const Stored& s : m_journal.entriesOf(no).entries) {
            const auto doc = json::Document::parse(s.entry.facts);
            if (s.entry.header.verb != "set" || !doc.ok() || doc->root()["office"].text() != office)
                continue;
            roles[doc->root()["account"].str()].push_back(
                {s.entry.header.at, doc->root()["role"].str(), doc->root()["active"].boolean(true)});
        }
    }
    return roles;
}

// The check of DESIGN.md section 5: entries whose claim the rosters do not bear out, and those nobody's
// roster names. Rosters that came after the entries count as well: it is computed when it is asked.
Result<std::vector<ClaimLine>> StationFile::claims(Day from, Day to)
{
    if (to < from)
        return Error("period-wrong");
    struct Known
    {
        std::vector<Roster> rosters; // its own, then those of offices that were merged into it
        Roles roles;
        Calendar calendar;
    };
    std::map<std::string, Known> offices;
    std::vector<ClaimLine> out;
    std::vector<std::int64_t> subjects;
    Query q =
        m_db.query("SELECT e.id,e.at,e.actor,e.acting_for,e.verb,e.facts,s.kind,s.no,c.station FROM entry e "
                   "JOIN subject s ON s.no=e.subject JOIN chain c ON c.no=e.id>>32 "
                   "WHERE e.at>=? AND e.at<? AND e.form<>2 ORDER BY e.at,e.id",
                   Instant::at(from, 0).ms, Instant::at(to + 1, 0).ms);
    while (q.next()) {
        const auto doc = json::Document::parse(q.text(5));
        if (!doc.ok() || !doc->root()["right"].isObject())
            continue;
        const auto station = m_world.stations.find(q.id<StationTag>(8));
        if (station == m_world.stations.end())
            continue;
        const std::string& office = station->second.office;
        auto known = offices.find(office);
        if (known == offices.end()) {
            known =
                offices
                    .emplace(office,
                             Known{{rosterOf(office)}, rolesOf(office), m_world.calendar.forOffice(office)})
                    .first;
            for (const auto& [former, next] : m_world.merged) {
                if (m_world.current(next) == office)
                    known->second.rosters.push_back(rosterOf(former));
            }
        }
        ClaimLine line;
        line.claim = readRight(doc->root());
        line.at = Instant{q.integer(1)};
        line.actor = q.str(2);
        const bool rest = !known->second.calendar.isWorking(line.at.day());
        for (const Roster& roster : known->second.rosters) {
            line.code =
                claimFault(roster, known->second.roles, line.claim, line.actor, q.str(3), line.at, rest);
            if (line.code.empty())
                break;
        }
        if (line.code.empty() && line.claim.as == "unlisted")
            line.code = "unlisted";
        if (line.code.empty())
            continue;
        line.station = station->second.label;
        line.seq = static_cast<std::uint32_t>(q.integer(0) & 0xffffffff);
        line.verb = q.str(4);
        line.kind = q.str(6);
        subjects.push_back(q.integer(7));
        out.push_back(std::move(line));
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i].actorName = m_vault.locked() ? out[i].actor : accountName(out[i].actor);
        Query number = m_db.query("SELECT number FROM cases WHERE subject=?", subjects[i]);
        if (number.next())
            out[i].number = number.str(0);
    }
    return out;
}

} // namespace bm
