#include "core/cases/party.h"

#include "core/base/identity.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

void writeParty(json::Writer& out, const Party& p)
{
    out.beginObject();
    out.fieldIf("name", p.name).fieldIf("id_type", p.idType).fieldIf("id_number", p.idNumber);
    out.fieldIf("phone", p.phone).fieldIf("phone_of", p.phoneOf).fieldIf("address", p.address);
    out.fieldIf("relation", p.relation);
    out.endObject();
}

Party readParty(json::Value v)
{
    return Party{v["name"].str(),     v["id_type"].str(), v["id_number"].str(), v["phone"].str(),
                 v["phone_of"].str(), v["address"].str(), v["relation"].str()};
}

// Runs a check of one field and names it on failure: "parties[1].phone".
template <class Check> Status apply(std::string& field, const std::string& name, Check check)
{
    auto value = check(field);
    if (!value.ok()) {
        Error error = value.error();
        std::erase_if(error.args, [](const auto& a) { return a.first == "field"; });
        error.args.emplace_back("field", name);
        return error;
    }
    field = *value;
    return Done{};
}

Status cleaned(std::string& text, const std::string& name, std::size_t limit)
{
    return apply(text, name, [&](const std::string& raw) { return cleanText(TextField{name, limit}, raw); });
}

Result<std::string> checkedId(const std::string& type, const std::string& raw, Day today)
{
    if (type == "id-card" || type == "old-id-card") {
        auto id = parseIdNumber(raw, today);
        if (!id.ok())
            return id.error();
        return id->text;
    }
    return cleanText(TextField{"id-number", 30}, halfWidth(raw));
}

Result<std::string> checkedPhone(const std::string& raw)
{
    auto phone = parsePhone(raw);
    if (!phone.ok())
        return phone.error();
    return phone->text;
}

Status checkParty(Party& p, const std::string& where, Day today)
{
    static constexpr std::array types{"", "id-card", "old-id-card", "passport", "permit", "other"};
    if (std::find(types.begin(), types.end(), p.idType) == types.end())
        return Error("id-type", {{"field", where + ".id_type"}});
    if (p.idType.empty() && !p.idNumber.empty())
        p.idType = "id-card";
    for (auto [text, name, limit] :
         {std::tuple{&p.name, "name", std::size_t{50}}, std::tuple{&p.phoneOf, "phone_of", std::size_t{40}},
          std::tuple{&p.address, "address", std::size_t{200}},
          std::tuple{&p.relation, "relation", std::size_t{20}}}) {
        if (auto status = cleaned(*text, where + "." + name, limit); !status.ok())
            return status;
    }
    if (p.name.empty())
        return Error("name-missing", {{"field", where + ".name"}});
    if (!p.idNumber.empty()) {
        auto status = apply(p.idNumber, where + ".id_number",
                            [&](const std::string& raw) { return checkedId(p.idType, raw, today); });
        if (!status.ok())
            return status;
    }
    if (!p.phone.empty())
        return apply(p.phone, where + ".phone", checkedPhone);
    return Done{};
}

Status checkOrganisation(Organisation& o)
{
    if (auto status = cleaned(o.name, "organisation.name", 100); !status.ok())
        return status;
    if (o.name.empty())
        return Error("name-missing", {{"field", "organisation.name"}});
    if (auto status = cleaned(o.legalPerson, "organisation.legal_person", 50); !status.ok())
        return status;
    if (o.code.empty())
        return Done{};
    return apply(o.code, "organisation.code", [](const std::string& raw) { return parseCreditCode(raw); });
}

} // namespace

std::string Applicant::displayName() const
{
    if (organisation)
        return organisation->name;
    return parties.empty() ? std::string() : parties.front().name;
}

void writeApplicant(json::Writer& out, const Applicant& a)
{
    out.field("type", a.type).key("parties").beginArray();
    for (const Party& p : a.parties)
        writeParty(out, p);
    out.endArray();
    if (a.organisation) {
        out.key("organisation").beginObject().field("name", a.organisation->name);
        out.fieldIf("code", a.organisation->code)
            .fieldIf("legal_person", a.organisation->legalPerson)
            .endObject();
    }
    if (a.agent) {
        out.key("agent");
        writeParty(out, *a.agent);
    }
    out.fieldIf("mandate", a.mandate).fieldIf("village", a.village).fieldIf("relative", a.relative);
    out.fieldIf("relative_of", a.relativeOf);
    out.fieldIf("note", a.note);
}

Applicant readApplicant(json::Value v)
{
    Applicant a;
    a.type = v["type"].str();
    for (const json::Value p : v["parties"].elements())
        a.parties.push_back(readParty(p));
    if (const json::Value o = v["organisation"]; o.isObject())
        a.organisation = Organisation{o["name"].str(), o["code"].str(), o["legal_person"].str()};
    if (const json::Value g = v["agent"]; g.isObject())
        a.agent = readParty(g);
    a.mandate = v["mandate"].str();
    a.village = v["village"].str();
    a.relative = v["relative"].str();
    a.relativeOf = v["relative_of"].str();
    a.note = v["note"].str();
    return a;
}

Result<Applicant> checkedApplicant(Applicant a, Day today)
{
    static constexpr std::array types{"person", "household", "organisation", "couple"};
    if (std::find(types.begin(), types.end(), a.type) == types.end())
        return Error("applicant-type", {{"type", a.type}});
    if (a.type == "organisation" && !a.organisation)
        return Error("name-missing", {{"field", "organisation.name"}});
    if (a.type != "organisation" && a.parties.empty())
        return Error("name-missing", {{"field", "parties[0].name"}});
    if (a.parties.size() > 30)
        return Error("too-many-parties", {{"limit", "30"}});
    if (a.organisation) {
        if (auto status = checkOrganisation(*a.organisation); !status.ok())
            return status.error();
    }
    for (std::size_t i = 0; i < a.parties.size(); ++i) {
        if (auto status = checkParty(a.parties[i], "parties[" + std::to_string(i) + "]", today); !status.ok())
            return status.error();
    }
    if (a.agent) {
        if (auto status = checkParty(*a.agent, "agent", today); !status.ok())
            return status.error();
    }
    if (auto status = cleaned(a.village, "village", 100); !status.ok())
        return status.error();
    if (auto status = cleaned(a.relative, "relative", 40); !status.ok())
        return status.error();
    auto note = cleanText(field::note, a.note);
    if (!note.ok())
        return note.error();
    a.note = *note;
    return a;
}

} // namespace bm
