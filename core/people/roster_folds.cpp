#include "core/people/roster_folds.h"

#include "core/base/json_lists.h"
#include "core/base/office_code.h"
#include "core/people/roster_docs.h"

#include <algorithm>

namespace bm {

namespace {

// Goes over the entries of one record of an office: `apply(entry, facts)` answers a verdict's code or "".
template <class Apply>
std::vector<Verdict> over(const SubjectEntries& entries, const World& world, std::string& office, Apply apply)
{
    std::vector<Verdict> verdicts;
    for (const Stored& s : entries.entries) {
        const Header& h = s.entry.header;
        const auto doc = json::Document::parse(s.entry.facts);
        std::string code;
        if (h.version != 1)
            code = "newer-program";
        else if (!doc.ok())
            code = "bad-facts";
        else {
            if (office.empty())
                office = doc->root()["office"].str();
            if (office.empty())
                code = "bad-facts";
            else if (!isAtOrAbove(world.officeOf(h.chain.station), world.current(office)))
                code = "not-own-office";
            else
                code = apply(s, doc->root());
        }
        if (!code.empty())
            verdicts.push_back({s.id, code});
    }
    return verdicts;
}

Row rosterRow(const SubjectEntries& entries, const std::string& office, const std::string& name,
              std::int64_t from, std::int64_t to, std::string doc)
{
    return Row{&table("roster"),
               {entries.no, std::string(entries.kind), office, name, from, to, std::move(doc)}};
}

} // namespace

Projection foldPost(const SubjectEntries& entries, const World& world)
{
    Projection out;
    Post post;
    out.verdicts = over(entries, world, post.office, [&](const Stored& s, json::Value f) -> std::string {
        if (s.entry.header.verb != "set")
            return "newer-program";
        PostVersion v;
        const auto from = Instant::parse(f["from"].text());
        const std::string code = f["code"].str();
        if (!from || code.empty())
            return "bad-facts";
        v.from = *from;
        v.name = f["name"].str();
        v.windows = textsOf(f["windows"]);
        v.a = f["a"].str();
        v.backups = textsOf(f["backups"]);
        v.group = textsOf(f["group"]);
        v.alone = f["alone"].boolean();
        v.closed = f["closed"].boolean();
        // What a post was is not rewritten: only its first version may begin before the day it is written.
        // The same said once more, by another station of the office, is nothing.
        const bool said = std::find(post.versions.begin(), post.versions.end(), v) != post.versions.end();
        if (!said && !post.versions.empty() && *from < Instant::at(s.entry.header.at.day(), 0))
            return "post-past";
        post.code = code;
        // A version of the same moment replaces the one before it.
        std::erase_if(post.versions, [&](const PostVersion& old) { return old.from == v.from; });
        const auto at =
            std::upper_bound(post.versions.begin(), post.versions.end(), v.from,
                             [](Instant when, const PostVersion& old) { return when < old.from; });
        post.versions.insert(at, std::move(v));
        return {};
    });
    if (!post.versions.empty())
        out.rows.push_back(
            rosterRow(entries, post.office, post.code, post.versions.front().from.ms, 0, postToJson(post)));
    return out;
}

Projection foldLeave(const SubjectEntries& entries, const World& world)
{
    Projection out;
    std::optional<Leave> leave;
    std::string office;
    out.verdicts = over(entries, world, office, [&](const Stored& s, json::Value f) -> std::string {
        const Header& h = s.entry.header;
        if (h.verb == "plan") {
            const auto from = Instant::parse(f["from"].text());
            const auto to = Instant::parse(f["to"].text());
            if (leave)
                return "wrong-state";
            if (!from || !to || *to <= *from || f["account"].text().empty())
                return "bad-facts";
            leave = Leave{hex(entries.id), f["account"].str(),    f["kind"].str(),     *from, *to,  h.at,
                          h.actor,         f["decided_by"].str(), f["fact"].boolean(), false, false};
            return {};
        }
        if (h.verb != "end" && h.verb != "cancel")
            return "newer-program";
        if (!leave || leave->cancelled)
            return "wrong-state";
        if (h.verb == "cancel") {
            // What has begun is over by coming back, not by never having been.
            if (h.at >= leave->from)
                return "leave-over";
            leave->cancelled = true;
            return {};
        }
        const auto at = Instant::parse(f["at"].text());
        if (!at)
            return "bad-facts";
        if (*at <= leave->from || *at >= leave->to)
            return "leave-over";
        leave->to = *at;
        leave->returned = true;
        return {};
    });
    if (leave)
        out.rows.push_back(
            rosterRow(entries, office, leave->account, leave->from.ms, leave->to.ms, leaveToJson(*leave)));
    return out;
}

Projection foldDuty(const SubjectEntries& entries, const World& world)
{
    Projection out;
    std::vector<Duty> duties;
    std::string office;
    std::string kind;
    out.verdicts = over(entries, world, office, [&](const Stored& s, json::Value f) -> std::string {
        if (s.entry.header.verb != "set")
            return "newer-program";
        const auto from = Day::parse(f["from"].text());
        const auto to = Day::parse(f["to"].text());
        if (!from || !to || *to < *from || f["kind"].text().empty())
            return "bad-facts";
        if (!duties.empty() && *from < s.entry.header.at.day())
            return "post-past";
        kind = f["kind"].str();
        duties.push_back({kind, f["account"].str(), f["place"].str(), *from, *to});
        return {};
    });
    if (!duties.empty())
        out.rows.push_back(rosterRow(entries, office, kind, 0, 0, dutiesToJson(duties)));
    return out;
}

Projection foldHandover(const SubjectEntries& entries, const World& world)
{
    Projection out;
    std::optional<Handover> h;
    std::string office;
    out.verdicts = over(entries, world, office, [&](const Stored& s, json::Value f) -> std::string {
        const Header& head = s.entry.header;
        if (head.verb == "give") {
            if (h)
                return "wrong-state";
            if (f["post"].text().empty() || f["to_account"].text().empty())
                return "bad-facts";
            h.emplace();
            h->id = hex(entries.id);
            h->office = office;
            h->post = f["post"].str();
            h->from = f["from_account"].str();
            h->to = f["to_account"].str();
            h->leave = f["leave"].str();
            h->begins = Instant::parse(f["from"].text());
            h->ends = Instant::parse(f["to"].text());
            h->given = head.at;
            h->givenBy = head.actor;
            h->wordsEntry = s.id;
            for (const json::Value c : f["cases"].elements())
                h->cases.push_back({c["number"].str(), c["matter"].str(), c["state"].str(),
                                    Day::parse(c["due"].text()), c["moved"].boolean()});
            return {};
        }
        if (head.verb != "sign" && head.verb != "return" && head.verb != "take-back")
            return "newer-program";
        if (!h)
            return "wrong-state";
        if (head.verb == "sign" && f["as"].text() == "witness") {
            if (h->witnessedAt || head.actor == h->from || head.actor == h->to)
                return "not-yours";
            h->witnessedAt = head.at;
            h->witness = head.actor;
            return {};
        }
        if (head.verb == "sign" || head.verb == "return") {
            if (head.actor != h->to)
                return "not-yours";
            auto& when = head.verb == "sign" ? h->signedAt : h->returnedAt;
            if (when || (head.verb == "return" && !h->signedAt))
                return "wrong-state";
            when = head.at;
            if (head.verb == "return")
                h->reportEntry = s.id;
            return {};
        }
        if (head.actor != h->from)
            return "not-yours";
        if (!h->returnedAt || h->takenBackAt)
            return "wrong-state";
        h->takenBackAt = head.at;
        return {};
    });
    if (h)
        out.rows.push_back(rosterRow(entries, office, h->post, h->given.ms, 0, handoverToJson(*h)));
    return out;
}

Projection foldAttendance(const SubjectEntries& entries, const World& world)
{
    Projection out;
    std::vector<AttendanceMark> marks;
    std::string office;
    std::string account;
    out.verdicts = over(entries, world, office, [&](const Stored& s, json::Value f) -> std::string {
        const Header& h = s.entry.header;
        if (h.verb != "in" && h.verb != "out")
            return "newer-program";
        // Nobody signs for another.
        if (f["account"].text() != h.actor)
            return "not-yours";
        account = h.actor;
        marks.push_back({h.at, h.verb});
        return {};
    });
    if (!marks.empty()) {
        std::stable_sort(marks.begin(), marks.end(),
                         [](const AttendanceMark& a, const AttendanceMark& b) { return a.at < b.at; });
        out.rows.push_back(
            rosterRow(entries, office, account, marks.front().at.ms, marks.back().at.ms, marksToJson(marks)));
    }
    return out;
}

} // namespace bm
