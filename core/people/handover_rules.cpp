// Rules of the handover (AB岗工作交接单): who gives a post to whom, both sign, and it comes back with a
// report.
#include "core/base/one_of.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/people/people_drafts.h"

namespace bm {

namespace {

std::optional<Error> addWords(json::Writer& person,
                              const std::vector<std::pair<std::string_view, std::string>>& words, bool& any)
{
    for (const auto& [name, raw] : words) {
        auto clean = cleanText(field::note, raw);
        if (!clean.ok())
            return clean.error();
        person.fieldIf(name, *clean);
        any = any || !clean->empty();
    }
    return std::nullopt;
}

void writeCases(json::Writer& out, const PeopleFacts& facts, const GiveHandover& command)
{
    out.key("cases").beginArray();
    for (const HandoverCase& c : facts.openCases) {
        const bool moved = command.moveAll || oneOf(command.move, c.number);
        out.beginObject().field("number", c.number).field("matter", c.matter).field("state", c.state);
        out.fieldIf("due", c.due ? c.due->text() : std::string()).field("moved", moved).endObject();
    }
    out.endArray();
}

} // namespace

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const GiveHandover& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    const Post* post = facts.roster->post(command.post);
    const PostVersion* version = post ? post->at(facts.now) : nullptr;
    if (!version || version->closed)
        return Error("no-such-post", {{"post", command.post}});
    const std::string from = command.from.empty() ? version->a : command.from;
    // The head may move a post without its holder, who is already gone (osTicket, opencps: LESSONS.md 5).
    if (from != facts.account) {
        if (auto no = mayLead(facts))
            return *no;
    }
    std::string to = command.to;
    if (to.empty() && !version->backups.empty())
        to = version->backups.front();
    if (!knownStaff(facts, to))
        return Error("no-such-account", {{"account", to}});
    if (to == from)
        return Error("handover-self");
    if (command.begins && command.ends && *command.ends <= *command.begins)
        return Error("period-wrong");
    json::Writer out;
    out.beginObject().field("office", facts.office).field("post", post->code);
    out.field("from_account", from).field("to_account", to);
    out.fieldIf("from", command.begins ? command.begins->text() : std::string());
    out.fieldIf("to", command.ends ? command.ends->text() : std::string());
    out.fieldIf("leave", command.leave);
    writeCases(out, facts, command);
    json::Writer person;
    bool any = false;
    person.beginObject();
    if (auto no = addWords(person,
                           {{"materials", command.materials},
                            {"seals", command.seals},
                            {"receipts", command.receipts},
                            {"notes", command.notes}},
                           any))
        return *no;
    person.endObject();
    return PeopleDrafts{peopleDraft(facts, "handover", randomId<SubjectId>(), "give", out,
                                    any ? person.take() : std::string())};
}

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SignHandover& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    if (!facts.handover)
        return Error("no-such-handover");
    const Handover& h = *facts.handover;
    const bool witness = command.as == "witness";
    if (witness ? facts.account == h.from || facts.account == h.to : facts.account != h.to)
        return Error("handover-not-yours", {{"who", witness ? "-" : h.to}});
    if (witness ? h.witnessedAt.has_value() : h.signedAt.has_value())
        return Error("handover-signed");
    json::Writer out;
    out.beginObject().field("office", facts.office).field("as", witness ? "witness" : "receiver");
    return PeopleDrafts{peopleDraft(facts, "handover", SubjectId{*fromHex16(h.id)}, "sign", out, {})};
}

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const ReturnHandover& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    if (!facts.handover)
        return Error("no-such-handover");
    const Handover& h = *facts.handover;
    const std::string& who = command.takeBack ? h.from : h.to;
    if (facts.account != who)
        return Error("handover-not-yours", {{"who", who}});
    if (command.takeBack ? !h.returnedAt || h.takenBackAt : !h.signedAt || h.returnedAt)
        return Error("handover-state");
    json::Writer out;
    out.beginObject().field("office", facts.office);
    json::Writer person;
    bool any = false;
    person.beginObject();
    if (auto no = addWords(person, {{"report", command.report}}, any))
        return *no;
    person.endObject();
    return PeopleDrafts{peopleDraft(facts, "handover", SubjectId{*fromHex16(h.id)},
                                    command.takeBack ? "take-back" : "return", out,
                                    any ? person.take() : std::string())};
}

} // namespace bm
