#include "core/cases/trip_rules.h"

#include "core/base/json_lists.h"
#include "core/base/text.h"
#include "core/cases/paper_drafts.h"

namespace bm {

namespace {

bool isGood(const Case& c)
{
    return c.result == "granted" || c.result == "certified";
}

Result<Drafts> decideList(const RuleFacts& facts, const TripList& list, const SignList& command)
{
    if (list.paper().state == "void")
        return Error("no-such-paper", {{"number", list.paper().number}});
    if (list.signedOn)
        return Error("list-signed", {{"number", list.paper().number}, {"day", list.signedOn->text()}});
    const Day day = command.day.value_or(facts.now.day());
    if (day > facts.now.day() || day < list.paper().issued.day())
        return Error("list-day-wrong", {{"number", list.paper().number}, {"day", day.text()}});
    auto by = cleanText(field::personName, command.by);
    if (!by.ok())
        return by.error();
    json::Writer out;
    out.beginObject().field("day", day.text());
    Draft d = paperDraft(facts, "trip-list", list.id, "signed", out, {});
    if (!by->empty()) {
        json::Writer person;
        d.person = person.beginObject().field("by", *by).endObject().take();
    }
    return Drafts{d};
}

template <class Command>
Result<Drafts> decideList(const RuleFacts& facts, const TripList& list, const Command& command)
{
    return decidePaper(facts, ownerOf(list), command);
}

Result<Drafts> decideList(const RuleFacts& facts, const TripList& list, const HandPaper&)
{
    return decideList(facts, list, SignList{});
}

} // namespace

Result<NewPaper> newListPaper(const RuleFacts& facts, const IssueList& command)
{
    if (command.form != "transit-list" && command.form != "hand-out-roll")
        return Error("no-such-form", {{"form", command.form}});
    if (command.cases.empty())
        return Error("list-empty", {{"form", command.form}});
    if (command.cases.size() > maxListCases)
        return Error("list-too-long", {{"limit", std::to_string(maxListCases)}});
    if (command.form == "transit-list" && trimmed(command.to).empty())
        return Error("refer-where");
    const std::string series = seriesName(facts, command.form);
    const std::int64_t serial = facts.nextOf(series);
    return NewPaper{command.form, paperNumber(facts, command.form, serial), series, serial};
}

std::optional<Error> listObjection(const RuleFacts& facts, const Case& c, const IssueList& command,
                                   const std::string& matter)
{
    if (c.newer)
        return Error("newer-program", {{"case", c.number}});
    if (c.office != facts.office)
        return Error("not-own-office", {{"case", c.number}, {"office", c.office}});
    if (command.form == "transit-list") {
        const auto to = cleanText(field::organisationName, command.to);
        if (!to.ok())
            return to.error();
        if (c.state != "forwarded" || !c.forward || c.forward->to != *to)
            return Error("list-other-body", {{"case", c.number}, {"to", *to}});
        return std::nullopt;
    }
    if (c.state != "decided" || !isGood(c))
        return Error("list-not-decided", {{"case", c.number}});
    if (c.matter != matter)
        return Error("list-other-matter", {{"case", c.number}});
    return std::nullopt;
}

Result<Draft> listDraft(const RuleFacts& facts, const IssueList& command, const NewPaper& paper,
                        const FilledPaper& filled, const std::vector<std::string>& cases,
                        const std::string& matter, const SubjectId& subject)
{
    auto to = cleanText(field::organisationName, command.to);
    auto remark = cleanText(field::note, command.remark);
    if (!to.ok() || !remark.ok())
        return to.ok() ? remark.error() : to.error();
    json::Writer out;
    out.beginObject();
    writePaper(out, paper, filled);
    out.field("office", facts.office).field("to", *to);
    if (paper.form == "hand-out-roll")
        out.field("matter", matter);
    writeTexts(out, "cases", cases);
    Draft d = paperDraft(facts, "trip-list", subject, "issue", out, {});
    json::Writer person;
    person.beginObject().key("values").raw(filled.values.empty() ? "{}" : filled.values);
    d.person = person.fieldIf("remark", *remark).endObject().take();
    return d;
}

Result<Drafts> decideListStep(const RuleFacts& facts, const TripList& list, const ListStep& command)
{
    if (list.newer)
        return Error("newer-program", {{"case", list.paper().number}});
    if (list.office != facts.office)
        return Error("not-own-office", {{"case", list.paper().number}, {"office", list.office}});
    return std::visit([&](const auto& step) { return decideList(facts, list, step); }, command);
}

} // namespace bm
