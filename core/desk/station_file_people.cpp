// People at the desk: rosters read and written, what a person's act rests on.
#include "core/base/digest.h"
#include "core/base/json_lists.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/cases/case_drafts.h"
#include "core/desk/station_file.h"
#include "core/people/people_rules.h"
#include "core/people/roster_docs.h"

namespace bm {

Roster StationFile::rosterOf(const std::string& office)
{
    Roster roster;
    Query q = m_db.query("SELECT kind,doc FROM roster WHERE office=? AND kind IN('post','leave','duty') "
                         "ORDER BY kind,name,from_at",
                         office);
    while (q.next()) {
        const std::string_view kind = q.text(0);
        if (kind == "post") {
            if (auto post = postFromJson(q.text(1)))
                roster.posts.push_back(std::move(*post));
        } else if (kind == "leave") {
            if (auto leave = leaveFromJson(q.text(1)))
                roster.add(*leave);
        } else {
            for (Duty& duty : dutiesFromJson(q.text(1)))
                roster.duties.push_back(std::move(duty));
        }
    }
    return roster;
}

const Roster& StationFile::roster()
{
    if (!m_roster)
        m_roster = rosterOf(m_info.office);
    return *m_roster;
}

OfficeHours StationFile::officeHours()
{
    OfficeHours hours = defaultOfficeHours();
    if (auto office = officeProfile(); office.ok()) {
        if (auto own = OfficeHours::fromJson(office->hours); !office->hours.empty() && own.ok())
            hours = *own;
        if (auto rule = MarketRule::parse(office->market); hours.market.clauses.empty() && rule.ok())
            hours.market = *rule;
    }
    return hours;
}

const Calendar& StationFile::officeCalendar()
{
    if (!m_calendar)
        m_calendar = m_world.calendar.forOffice(m_info.office);
    return *m_calendar;
}

bool StationFile::restDay()
{
    return !officeCalendar().isWorking(todayDay());
}

PeopleFacts StationFile::peopleFacts(const Calendar& calendar)
{
    PeopleFacts f;
    f.now = now();
    f.account = m_session->account;
    f.role = m_session->role;
    f.office = m_info.office;
    f.roster = &roster();
    f.calendar = &calendar;
    f.hours = officeHours();
    Query q = m_db.query(
        "SELECT account,role,unit,employment,badge,languages,photo,active FROM account WHERE office=?",
        m_info.office);
    while (q.next())
        f.staff.push_back({q.str(0), q.str(1), q.str(2), q.str(3), q.str(4), textsIn(q.text(5)), q.str(6),
                           q.integer(7) == 1});
    Query leaves = m_db.query("SELECT doc FROM roster WHERE office=? AND kind='leave'", m_info.office);
    while (leaves.next()) {
        if (auto leave = leaveFromJson(leaves.text(0)))
            f.leaves.push_back(std::move(*leave));
    }
    return f;
}

Result<Handover> StationFile::findHandover(const std::string& named)
{
    std::optional<Handover> found;
    Query q = m_db.query("SELECT doc FROM roster WHERE kind='handover' AND office=? ORDER BY from_at DESC",
                         m_info.office);
    while (q.next()) {
        auto h = handoverFromJson(q.text(0));
        // By its id or the beginning of it; a post's name means its newest.
        if (h && !named.empty() && ((named.size() >= 4 && h->id.starts_with(named)) || h->post == named) &&
            !found)
            found = std::move(h);
    }
    if (!found)
        return Error("no-such-handover");
    return *found;
}

// The open cases of the post: by the windows it serves.
std::vector<HandoverCase> StationFile::openCasesOf(const PostVersion& version)
{
    std::vector<HandoverCase> out;
    const bool all = oneOf(version.windows, "*");
    Query q = m_db.query("SELECT number,matter,state,due,post FROM cases INDEXED BY cases_open WHERE open=1 "
                         "AND office=? ORDER BY alarm,number",
                         m_info.office);
    while (q.next()) {
        const bool his = all || oneOf(version.windows, q.text(4));
        if (!his)
            continue;
        const auto due = q.optional(3);
        out.push_back({q.str(0), q.str(1), q.str(2),
                       due ? std::optional(Day{static_cast<std::int32_t>(*due)}) : std::nullopt, false});
    }
    return out;
}

Result<Outcome> StationFile::runPeople(const PeopleCommand& command)
{
    if (auto no = writeObjection())
        return *no;
    const Calendar calendar = officeCalendar();
    std::optional<Error> refused;
    {
        Tx tx(m_db);
        PeopleFacts facts = peopleFacts(calendar);
        if (auto missing = gatherFor(command, facts))
            return *missing;
        auto drafts = std::visit([&](const auto& c) { return decidePeople(facts, c); }, command);
        if (!drafts.ok())
            return drafts.error();
        Written written = append(tx, *drafts, false);
        const std::string id = hex(drafts->front().subject);
        m_roster.reset();
        if (const auto* staff = std::get_if<SetStaff>(&command))
            keepStaff(tx, *staff);
        if (std::holds_alternative<GiveHandover>(command))
            refused = moveCases(tx, *drafts, written);
        if (!refused) {
            m_names.clear();
            m_changes.people = true;
            auto outcome = finish(tx, written);
            outcome->number = id;
            return outcome;
        }
    }
    afterError();
    m_roster.reset();
    return *refused;
}

// What a command needs besides: the handover it names, the open cases of a post.
std::optional<Error> StationFile::gatherFor(const PeopleCommand& command, PeopleFacts& facts)
{
    std::string named;
    if (const auto* sign = std::get_if<SignHandover>(&command))
        named = sign->handover;
    else if (const auto* back = std::get_if<ReturnHandover>(&command))
        named = back->handover;
    if (!named.empty()) {
        auto h = findHandover(named);
        if (!h.ok())
            return h.error();
        facts.handover = *h;
    }
    if (const auto* give = std::get_if<GiveHandover>(&command)) {
        const Post* post = facts.roster->post(give->post);
        if (const PostVersion* version = post ? post->at(facts.now) : nullptr)
            facts.openCases = openCasesOf(*version);
    }
    return std::nullopt;
}

void StationFile::keepStaff(Tx& tx, const SetStaff& command)
{
    if (!command.password.empty())
        append(tx,
               {accountKeyDraft(m_info.office, command.account,
                                newAccountKey(command.account, command.password, keyCost()))},
               false);
    if (!command.active)
        removeKeySlot(tx, command.account);
    sealKeyBoxes(tx, m_info.office);
    if (!command.photo.empty())
        keepAttachment(tx, command.photo);
}

// Open cases go to the receiver's name by choice; those that stay are covered all the same.
std::optional<Error> StationFile::moveCases(Tx& tx, const std::vector<Draft>& drafts, Written& written)
{
    const auto doc = json::Document::parse(drafts.front().facts);
    if (!doc.ok())
        return doc.error();
    const std::string to = doc->root()["to_account"].str();
    for (const json::Value c : doc->root()["cases"].elements()) {
        if (!c["moved"].boolean())
            continue;
        auto subject = findCase(c["number"].str());
        if (!subject.ok())
            return subject.error();
        const FoldedCase folded = foldOf(*subject);
        auto assigned =
            folded.c ? decideStep(ruleFacts(folded.c->window), *folded.c, AssignCase{c["number"].str(), to})
                     : Result<Drafts>(Error("case-not-found", {{"case", c["number"].str()}}));
        if (!assigned.ok())
            return assigned.error();
        written.subjects.merge(append(tx, *assigned, false).subjects);
    }
    return std::nullopt;
}

} // namespace bm
