#include "core/journal/row.h"

#include <algorithm>
#include <stdexcept>

namespace bm {

namespace {

TableSpec casesTable()
{
    TableSpec t{
        "cases",
        {"subject",      "number",       "series",      "serial",        "matter",     "matter_version",
         "mode",         "promise",      "state",       "result",        "queue",      "open",
         "office",       "post",         "handler",     "holder",        "received",   "accepted",
         "decided",      "delivered",    "due",         "statutory_due", "notify_due", "deliver_due",
         "alarm",        "provisional",  "expected",    "printed_due",   "moved",      "platform_number",
         "newer",        "person_entry", "last_entry",  "leader_since",  "joint_due",  "survey_due",
         "posted_until", "gap_until",    "upper_since", "unrated_since", "step_due",   "relative_since"}};
    const auto at = [&t](std::string_view name) { return static_cast<int>(t.column(name)); };
    t.counterQueue = at("queue");
    t.counterPost = at("post");
    t.counterDay = at("alarm");
    t.counterOpen = at("open");
    t.dayCounters = {
        {"day-accepted", at("accepted")}, {"day-decided", at("decided")},     {"leader", at("leader_since")},
        {"joint", at("joint_due")},       {"survey", at("survey_due")},       {"posting", at("posted_until")},
        {"gap", at("gap_until")},         {"upper", at("upper_since")},       {"rating", at("unrated_since")},
        {"step", at("step_due")},         {"relatives", at("relative_since")}};
    t.flagCounters = {{"provisional", at("provisional")}, {"moved", at("moved")}};
    t.series = at("series");
    t.serial = at("serial");
    return t;
}

TableSpec numbered(TableSpec t)
{
    t.series = static_cast<int>(t.column("series"));
    t.serial = static_cast<int>(t.column("serial"));
    return t;
}

const std::vector<TableSpec>& specs()
{
    static const std::vector<TableSpec> all = [] {
        std::vector<TableSpec> v;
        v.push_back({"station",
                     {"subject", "id", "epoch", "office", "office_name", "level", "label", "trial",
                      "clock_jumps", "certified"}});
        v.push_back(
            {"trust",
             {"subject", "n", "kind", "station", "epoch", "nonce", "seq", "hash", "number", "at", "reason"},
             2});
        v.push_back({"account",
                     {"subject", "account", "office", "role", "posts", "active", "person_entry", "unit",
                      "employment", "badge", "languages", "photo", "key"}});
        v.push_back({"roster", {"subject", "kind", "office", "name", "from_at", "to_at", "doc"}});
        v.push_back({"office_profile", {"subject", "office", "doc"}});
        v.push_back({"notice", {"subject", "id", "issued", "office", "authority", "doc"}});
        v.push_back(
            {"matter",
             {"subject", "version", "code", "name", "window", "valid_from", "valid_to", "authority", "doc"},
             2});
        v.push_back({"template", {"subject", "form", "office", "content"}});
        v.push_back(casesTable());
        v.push_back(numbered({"paper",
                              {"entry", "subject", "form", "number", "series", "serial", "state", "issued",
                               "reprints", "template"},
                              1,
                              1}));
        v.push_back(numbered(
            {"advice", {"subject", "kind", "number", "series", "serial", "matter", "day", "case_subject"}}));
        v.back().dayCounters = {{"day-advice", static_cast<int>(v.back().column("day"))}};
        v.push_back(
            numbered({"trip_list", {"subject", "form", "number", "series", "serial", "office", "day"}}));
        v.push_back({"window", {"subject", "code", "name", "list", "doc"}});
        v.push_back({"review", {"subject", "hash", "decision", "note", "actor", "at"}});
        v.push_back({"erasure", {"subject", "kind", "id", "number", "office", "ended", "years", "at"}});
        return v;
    }();
    return all;
}

} // namespace

std::size_t TableSpec::column(std::string_view columnName) const
{
    const auto it = std::find(columns.begin(), columns.end(), columnName);
    if (it == columns.end())
        throw std::logic_error("no such column");
    return static_cast<std::size_t>(it - columns.begin());
}

const std::vector<std::string_view>& journalTables()
{
    static const std::vector<std::string_view> names{"chain", "subject", "entry", "signed_head",
                                                     "certificate"};
    return names;
}

const std::vector<const TableSpec*>& recordTables()
{
    static const std::vector<const TableSpec*> all = [] {
        std::vector<const TableSpec*> v;
        for (const TableSpec& t : specs())
            v.push_back(&t);
        return v;
    }();
    return all;
}

const std::vector<std::string_view>& localTables()
{
    static const std::vector<std::string_view> names{"setting", "keyslot", "draft",       "token",
                                                     "held",    "outbox",  "attachment",  "keybox",
                                                     "sent",    "inbox",   "station_key", "hall_given"};
    return names;
}

const TableSpec& table(std::string_view name)
{
    for (const TableSpec& t : specs()) {
        if (t.name == name)
            return t;
    }
    throw std::logic_error("no such table");
}

} // namespace bm
