// Rules of staff, posts, duty and attendance.
#include "core/people/people_rules.h"

#include "core/base/digest.h"
#include "core/base/json_lists.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/journal/document_id.h"
#include "core/people/people_drafts.h"
#include "core/people/roles.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr TextField accountField{"account", 30};
constexpr TextField postField{"post", 40};
constexpr TextField windowField{"organisation", 100};
constexpr TextField phoneField{"relation", 20};

constexpr std::array employments{"",         "civil-servant", "institution", "public-welfare",
                                 "contract", "workman",       "temporary",   "village-cadre"};
constexpr std::array dutyKinds{"leader", "weekend", "visiting"};

// Letters, digits, - and _: it is typed at every login and stands in every entry.
bool goodAccount(const std::string& account)
{
    return !account.empty() && account.size() <= accountField.limit &&
           std::all_of(account.begin(), account.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

Result<std::vector<std::string>> cleanList(const TextField& field, const std::vector<std::string>& raw)
{
    std::vector<std::string> out;
    for (const std::string& one : raw) {
        auto clean = cleanText(field, one);
        if (!clean.ok())
            return clean.error();
        if (!clean->empty() && !oneOf(out, *clean))
            out.push_back(*clean);
    }
    return out;
}

// Each must be an account in use, and stand once only.
std::optional<Error> holdersObjection(const PeopleFacts& facts, const SetPost& command)
{
    std::vector<std::string> all{command.a};
    all.insert(all.end(), command.backups.begin(), command.backups.end());
    for (const std::string& account : all) {
        if (!account.empty() && std::count(all.begin(), all.end(), account) > 1)
            return Error("holder-twice", {{"account", account}});
    }
    all.insert(all.end(), command.group.begin(), command.group.end());
    for (const std::string& account : all) {
        if (!account.empty() && !knownStaff(facts, account))
            return Error("no-such-account", {{"account", account}});
    }
    return std::nullopt;
}

} // namespace

const StaffFacts* knownStaff(const PeopleFacts& facts, std::string_view account)
{
    const auto it = std::find_if(facts.staff.begin(), facts.staff.end(),
                                 [&](const StaffFacts& s) { return s.account == account && s.active; });
    return it == facts.staff.end() ? nullptr : &*it;
}

std::optional<Error> mayWrite(const std::string& role)
{
    if (readsOnly(role))
        return Error("read-only-role");
    return std::nullopt;
}

Error leaderNeeded(const PeopleFacts& facts)
{
    std::string who;
    for (const StaffFacts& s : facts.staff) {
        if (s.active && leadsOffice(s.role))
            who += (who.empty() ? "" : ", ") + s.account;
    }
    return Error("leader-needed-for", {{"who", who.empty() ? "-" : who}});
}

bool arranges(const PeopleFacts& facts, const std::string& account)
{
    const auto roleOf = [&](const std::string& one) {
        const StaffFacts* known = knownStaff(facts, one);
        return known ? known->role : std::string();
    };
    const bool restDay = !facts.calendar->isWorking(facts.now.day());
    return roleOf(account) == "section-head" ||
           !leadsBy(*facts.roster, roleOf, account, facts.now, restDay, Lead::Office).empty();
}

std::optional<Error> mayLead(const PeopleFacts& facts)
{
    if (arranges(facts, facts.account))
        return std::nullopt;
    return leaderNeeded(facts);
}

std::optional<Error> mayLeadOffice(const PeopleFacts& facts)
{
    return leadsOffice(facts.role) ? std::nullopt : std::optional(leaderNeeded(facts));
}

std::optional<Error> mayGivePassword(const PeopleFacts& facts, const std::string& account)
{
    if (auto no = mayLeadOffice(facts))
        return no;
    if (!knownStaff(facts, account))
        return Error("no-such-account", {{"account", account}});
    return std::nullopt;
}

Draft peopleDraft(const PeopleFacts& facts, std::string kind, const SubjectId& subject, std::string verb,
                  json::Writer& out, std::string person)
{
    writeRight(out, Right{facts.account, facts.role, {}, {}, {}});
    Draft d;
    d.kind = std::move(kind);
    d.subject = subject;
    d.verb = std::move(verb);
    d.facts = out.endObject().take();
    d.person = std::move(person);
    d.actor = facts.account;
    d.audience = "up|own";
    return d;
}

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SetStaff& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    // Roles are power: only who leads the office gives them, and nobody takes his own away by accident.
    if (!leadsOffice(facts.role))
        return leaderNeeded(facts);
    if (!goodAccount(command.account))
        return Error("account-bad", {{"account", command.account}});
    if (!oneOf(staffRoles, command.role))
        return Error("no-such-role", {{"role", command.role}});
    if (!oneOf(employments, command.employment))
        return Error("no-such-employment", {{"kind", command.employment}});
    if (command.account == facts.account && (!command.active || !leadsOffice(command.role)))
        return Error("own-role");
    auto name = cleanText(field::personName, command.name);
    auto phone = cleanText(phoneField, command.phone);
    auto unit = cleanText(windowField, command.unit);
    auto badge = cleanText(phoneField, command.badge);
    auto languages = cleanList(phoneField, command.languages);
    for (const auto* text : {&name, &phone, &unit, &badge}) {
        if (!text->ok())
            return text->error();
    }
    if (!languages.ok())
        return languages.error();
    if (name->empty())
        return Error("name-missing", {{"field", "name"}});
    const StaffFacts* before = knownStaff(facts, command.account);
    json::Writer out;
    out.beginObject().field("account", command.account).field("office", facts.office);
    out.field("role", command.role).fieldIf("unit", *unit).fieldIf("employment", command.employment);
    out.fieldIf("badge", *badge);
    writeTexts(out, "languages", *languages);
    const std::string photo = !command.photo.empty() ? hex(sha256(command.photo))
                              : before               ? before->photo
                                                     : "";
    out.fieldIf("photo", photo).field("active", command.active);
    json::Writer person;
    person.beginObject().field("name", *name).fieldIf("phone", *phone).endObject();
    Draft d = peopleDraft(facts, "account", documentId("account", facts.office, command.account), "set", out,
                          person.take());
    d.version = 2;
    return PeopleDrafts{std::move(d)};
}

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SetPost& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    if (auto no = mayLead(facts))
        return *no;
    auto windows = cleanList(windowField, command.windows);
    if (!windows.ok())
        return windows.error();
    auto name = cleanText(windowField, command.name.empty() && !windows->empty() && windows->front() != "*"
                                           ? windows->front()
                                           : command.name);
    auto code = cleanText(postField, command.code.empty() && name.ok() ? *name : command.code);
    if (!name.ok())
        return name.error();
    if (!code.ok())
        return code.error();
    if (name->empty() || code->empty() || (windows->empty() && !command.closed))
        return Error("post-needs-window");
    if (auto no = holdersObjection(facts, command))
        return *no;
    if (!command.closed && command.a.empty())
        return Error("post-needs-a", {{"post", *name}});
    // 各岗位都要设AB岗 (S-AB-1); a village room may say that it has nobody.
    if (!command.closed && command.backups.empty() && command.group.empty() && !command.alone)
        return Error("post-needs-b", {{"post", *name}});
    const Instant from = command.from.value_or(facts.now);
    const Post* before = facts.roster->post(*code);
    if (before && from < Instant::at(facts.now.day(), 0))
        return Error("post-past", {{"post", *name}});
    json::Writer out;
    out.beginObject().field("office", facts.office).field("code", *code).field("name", *name);
    writeTexts(out, "windows", *windows);
    out.field("from", from.text()).field("a", command.a);
    writeTexts(out, "backups", command.backups);
    writeTexts(out, "group", command.group);
    out.field("alone", command.alone).field("closed", command.closed);
    return PeopleDrafts{peopleDraft(facts, "post", documentId("post", facts.office, *code), "set", out, {})};
}

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SetDuty& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    if (auto no = mayLead(facts))
        return *no;
    if (!oneOf(dutyKinds, command.kind))
        return Error("no-such-duty", {{"kind", command.kind}});
    if (command.to < command.from || command.to - command.from > 366)
        return Error("period-wrong");
    if (command.from < facts.now.day())
        return Error("duty-past");
    auto place = cleanText(windowField, command.place);
    if (!place.ok())
        return place.error();
    if (command.kind != "visiting" && !knownStaff(facts, command.account))
        return Error("no-such-account", {{"account", command.account}});
    if (command.kind == "visiting" && place->empty())
        return Error("visiting-whose");
    json::Writer out;
    out.beginObject().field("office", facts.office).field("kind", command.kind);
    out.field("account", command.account).fieldIf("place", *place);
    out.field("from", command.from.text()).field("to", command.to.text());
    return PeopleDrafts{
        peopleDraft(facts, "duty", documentId("duty", facts.office, command.kind), "set", out, {})};
}

Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const MarkAttendance& command)
{
    if (auto no = mayWrite(facts.role))
        return *no;
    json::Writer out;
    out.beginObject().field("office", facts.office).field("account", facts.account);
    const std::string month = facts.now.day().text().substr(0, 7);
    return PeopleDrafts{peopleDraft(facts, "attendance",
                                    documentId("attendance", facts.office, facts.account + "/" + month),
                                    command.in ? "in" : "out", out, {})};
}

} // namespace bm
