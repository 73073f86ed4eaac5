#include "core/people/roster_docs.h"

#include "core/base/json_lists.h"

namespace bm {

namespace {

void writeMs(json::Writer& out, std::string_view name, const std::optional<Instant>& at)
{
    if (at)
        out.field(name, at->ms);
}

std::optional<Instant> readMs(json::Value v)
{
    return v.isInteger() ? std::optional(Instant{v.integer()}) : std::nullopt;
}

} // namespace

std::string postToJson(const Post& post)
{
    json::Writer out;
    out.beginObject().field("code", post.code).field("office", post.office);
    out.key("versions").beginArray();
    for (const PostVersion& v : post.versions) {
        out.beginObject().field("from", v.from.ms).field("name", v.name).field("a", v.a);
        writeTexts(out, "windows", v.windows);
        writeTexts(out, "backups", v.backups);
        writeTexts(out, "group", v.group);
        out.field("alone", v.alone).field("closed", v.closed).endObject();
    }
    return out.endArray().endObject().take();
}

std::optional<Post> postFromJson(std::string_view json)
{
    const auto doc = json::Document::parse(json);
    if (!doc.ok())
        return std::nullopt;
    Post post{doc->root()["code"].str(), doc->root()["office"].str(), {}};
    for (const json::Value v : doc->root()["versions"].elements())
        post.versions.push_back({Instant{v["from"].integer()}, v["name"].str(), textsOf(v["windows"]),
                                 v["a"].str(), textsOf(v["backups"]), textsOf(v["group"]),
                                 v["alone"].boolean(), v["closed"].boolean()});
    return post;
}

std::string leaveToJson(const Leave& l)
{
    json::Writer out;
    out.beginObject().field("id", l.id).field("account", l.account).field("kind", l.kind);
    out.field("from", l.from.ms).field("to", l.to.ms).field("recorded", l.recorded.ms);
    out.field("by", l.recordedBy).fieldIf("decided_by", l.decidedBy).field("fact", l.fact);
    return out.field("cancelled", l.cancelled).field("returned", l.returned).endObject().take();
}

std::optional<Leave> leaveFromJson(std::string_view json)
{
    const auto doc = json::Document::parse(json);
    if (!doc.ok())
        return std::nullopt;
    const json::Value v = doc->root();
    Leave l;
    l.id = v["id"].str();
    l.account = v["account"].str();
    l.kind = v["kind"].str();
    l.from.ms = v["from"].integer();
    l.to.ms = v["to"].integer();
    l.recorded.ms = v["recorded"].integer();
    l.recordedBy = v["by"].str();
    l.decidedBy = v["decided_by"].str();
    l.fact = v["fact"].boolean();
    l.cancelled = v["cancelled"].boolean();
    l.returned = v["returned"].boolean();
    return l;
}

std::string dutiesToJson(const std::vector<Duty>& duties)
{
    json::Writer out;
    out.beginArray();
    for (const Duty& d : duties) {
        out.beginObject().field("kind", d.kind).field("account", d.account).fieldIf("place", d.office);
        out.field("from", d.from.text()).field("to", d.to.text()).endObject();
    }
    return out.endArray().take();
}

std::vector<Duty> dutiesFromJson(std::string_view json)
{
    std::vector<Duty> out;
    const auto doc = json::Document::parse(json);
    if (!doc.ok())
        return out;
    for (const json::Value v : doc->root().elements()) {
        const auto from = Day::parse(v["from"].text());
        const auto to = Day::parse(v["to"].text());
        if (from && to)
            out.push_back({v["kind"].str(), v["account"].str(), v["place"].str(), *from, *to});
    }
    return out;
}

std::string Handover::state() const
{
    if (takenBackAt)
        return "taken-back";
    if (returnedAt)
        return "returned";
    return signedAt ? "signed" : "given";
}

std::string handoverToJson(const Handover& h)
{
    json::Writer out;
    out.beginObject().field("id", h.id).field("office", h.office).field("post", h.post);
    out.field("from", h.from).field("to", h.to).fieldIf("leave", h.leave);
    writeMs(out, "begins", h.begins);
    writeMs(out, "ends", h.ends);
    out.field("given", h.given.ms).field("by", h.givenBy).field("words", h.wordsEntry);
    writeMs(out, "signed", h.signedAt);
    writeMs(out, "witnessed", h.witnessedAt);
    writeMs(out, "returned", h.returnedAt);
    writeMs(out, "taken_back", h.takenBackAt);
    out.fieldIf("witness", h.witness).field("report", h.reportEntry);
    out.key("cases").beginArray();
    for (const HandoverCase& c : h.cases) {
        out.beginObject().field("number", c.number).field("matter", c.matter).field("state", c.state);
        out.fieldIf("due", c.due ? c.due->text() : std::string()).field("moved", c.moved).endObject();
    }
    return out.endArray().endObject().take();
}

std::optional<Handover> handoverFromJson(std::string_view json)
{
    const auto doc = json::Document::parse(json);
    if (!doc.ok())
        return std::nullopt;
    const json::Value v = doc->root();
    Handover h;
    h.id = v["id"].str();
    h.office = v["office"].str();
    h.post = v["post"].str();
    h.from = v["from"].str();
    h.to = v["to"].str();
    h.leave = v["leave"].str();
    h.begins = readMs(v["begins"]);
    h.ends = readMs(v["ends"]);
    h.given.ms = v["given"].integer();
    h.givenBy = v["by"].str();
    h.wordsEntry = v["words"].integer();
    h.signedAt = readMs(v["signed"]);
    h.witnessedAt = readMs(v["witnessed"]);
    h.returnedAt = readMs(v["returned"]);
    h.takenBackAt = readMs(v["taken_back"]);
    h.witness = v["witness"].str();
    h.reportEntry = v["report"].integer();
    for (const json::Value c : v["cases"].elements())
        h.cases.push_back({c["number"].str(), c["matter"].str(), c["state"].str(),
                           Day::parse(c["due"].text()), c["moved"].boolean()});
    return h;
}

std::string marksToJson(const std::vector<AttendanceMark>& marks)
{
    json::Writer out;
    out.beginArray();
    for (const AttendanceMark& m : marks)
        out.beginArray().integer(m.at.ms).text(m.verb).endArray();
    return out.endArray().take();
}

std::vector<AttendanceMark> marksFromJson(std::string_view json)
{
    std::vector<AttendanceMark> out;
    const auto doc = json::Document::parse(json);
    if (!doc.ok())
        return out;
    for (const json::Value v : doc->root().elements())
        out.push_back({Instant{v.at(0).integer()}, v.at(1).str()});
    return out;
}

} // namespace bm
