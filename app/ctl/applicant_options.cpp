#include "app/ctl/applicant_options.h"

#include "core/base/json.h"
#include "core/base/read_file.h"

#include <cstdio>

namespace bm::ctl {

namespace {

constexpr std::size_t fileLimit = 256U << 10U;

void replace(std::string& target, const std::string& value)
{
    if (!value.empty())
        target = value;
}

void setIdNumber(Party& party, const std::string& number, const std::string& type)
{
    replace(party.idNumber, number);
    replace(party.idType, type);
    if (!number.empty() && party.idType.empty())
        party.idType = number.size() == 15 ? "old-id-card" : "id-card";
}

// "张小三:511324200001010016:之子"; the number and the relation may be left out.
Result<Party> memberOf(const std::string& text)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (c == ':')
            parts.emplace_back();
        else
            parts.back() += c;
    }
    if (parts.size() > 3 || parts[0].empty())
        return Error("usage-value", {{"what", "--member"}, {"command", "bianminctl case"}});
    parts.resize(3);
    Party party;
    party.name = parts[0];
    setIdNumber(party, parts[1], {});
    party.relation = parts[2];
    return party;
}

Result<std::string> contentOf(const std::string& file)
{
    if (file != "-")
        return readFile(file, fileLimit);
    std::string text;
    char buffer[4096];
    while (const std::size_t n = std::fread(buffer, 1, sizeof buffer, stdin)) {
        text.append(buffer, n);
        if (text.size() > fileLimit)
            return Error("file-too-large", {{"file", "-"}, {"limit", std::to_string(fileLimit)}});
    }
    return text;
}

Result<Applicant> fromFile(const std::string& file)
{
    const Result<std::string> text = contentOf(file);
    if (!text)
        return text.error();
    const Result<json::Document> document = json::Document::parse(*text);
    if (!document)
        return document.error();
    return readApplicant(document->root());
}

void setParties(const ApplicantOptions& options, Applicant& out)
{
    if (out.parties.empty())
        out.parties.emplace_back();
    Party& first = out.parties.front();
    replace(first.name, options.name);
    setIdNumber(first, options.idNumber, options.idType);
    replace(first.phone, options.phone);
    replace(first.phoneOf, options.phoneOf);
    replace(first.address, options.address);
}

void setAgent(const ApplicantOptions& options, Applicant& out)
{
    if (options.agentName.empty() && options.agentIdNumber.empty() && options.agentPhone.empty())
        return;
    Party agent = out.agent.value_or(Party{});
    replace(agent.name, options.agentName);
    replace(agent.relation, options.agentRelation);
    setIdNumber(agent, options.agentIdNumber, {});
    replace(agent.phone, options.agentPhone);
    out.agent = agent;
    replace(out.mandate, options.mandate);
}

void setOrganisation(const ApplicantOptions& options, Applicant& out)
{
    if (options.organisation.empty() && options.organisationCode.empty())
        return;
    Organisation organisation = out.organisation.value_or(Organisation{});
    replace(organisation.name, options.organisation);
    replace(organisation.code, options.organisationCode);
    replace(organisation.legalPerson, options.legalPerson);
    out.organisation = organisation;
    out.type = "organisation";
}

bool partyGiven(const ApplicantOptions& o)
{
    return !o.name.empty() || !o.idNumber.empty() || !o.idType.empty() || !o.phone.empty() ||
           !o.phoneOf.empty() || !o.address.empty();
}

} // namespace

bool ApplicantOptions::any() const
{
    return partyGiven(*this) || !village.empty() || !relative.empty() || !relativeOf.empty() ||
           !note.empty() || !agentName.empty() || !agentIdNumber.empty() || !agentPhone.empty() ||
           !organisation.empty() || !organisationCode.empty() || !members.empty() || !file.empty() ||
           household;
}

Result<Applicant> applicantOf(const ApplicantOptions& options, const std::string& usual, Applicant before)
{
    Applicant out = std::move(before);
    const bool fresh = out.parties.empty() && !out.organisation;
    if (!options.file.empty()) {
        Result<Applicant> read = fromFile(options.file);
        if (!read)
            return read.error();
        out = *read;
    } else if (fresh && (usual == "household" || usual == "couple")) {
        out.type = usual;
    }
    if (partyGiven(options) || (fresh && options.organisation.empty() && options.file.empty()))
        setParties(options, out);
    if (options.household)
        out.type = "household";
    if (!options.members.empty() && out.parties.size() > 1)
        out.parties.resize(1);
    for (const std::string& text : options.members) {
        Result<Party> member = memberOf(text);
        if (!member)
            return member.error();
        out.parties.push_back(*member);
    }
    setAgent(options, out);
    setOrganisation(options, out);
    replace(out.village, options.village);
    replace(out.relative, options.relative);
    if (options.relative == "no")
        out.relativeOf.clear();
    replace(out.relativeOf, options.relativeOf);
    replace(out.note, options.note);
    return out;
}

void addApplicantOptions(Commands& commands, CLI::App& app, ApplicantOptions& o)
{
    commands.text(app, "--name", o.name, {"申请人姓名", "Name of the applicant"});
    commands.text(app, "--id-number", o.idNumber, {"身份证号码", "Identity number"});
    commands.text(app, "--id-type", o.idType,
                  {"证件种类:id-card、passport、permit、other", "id-card, passport, permit, other"});
    commands.text(app, "--phone", o.phone, {"联系电话", "Telephone"});
    commands.text(app, "--phone-of", o.phoneOf,
                  {"是谁的电话(不是本人的时候)", "Whose telephone, when not the applicant's"});
    commands.text(app, "--address", o.address, {"住址", "Address"});
    commands.text(app, "--village", o.village, {"村组", "Village and group"});
    commands.flag(app, "--household", o.household, {"以家庭申请", "A household applies"});
    commands.list(app, "--member", o.members,
                  {"同办的人 姓名:证件号:关系,可写几次", "NAME:ID:RELATION, may be repeated"});
    commands.text(app, "--org-name", o.organisation, {"单位名称", "Name of the organisation"});
    commands.text(app, "--org-code", o.organisationCode, {"统一社会信用代码", "Unified social credit code"});
    commands.text(app, "--legal-person", o.legalPerson, {"法定代表人", "Its legal representative"});
    commands.text(app, "--agent-name", o.agentName, {"代理人姓名", "Name of the agent"});
    commands.text(app, "--agent-relation", o.agentRelation,
                  {"代理人与申请人的关系", "The agent's relation to the applicant"});
    commands.text(app, "--agent-id-number", o.agentIdNumber,
                  {"代理人身份证号码", "The agent's identity number"});
    commands.text(app, "--agent-phone", o.agentPhone, {"代理人电话", "The agent's telephone"});
    commands.text(app, "--mandate", o.mandate,
                  {"代理依据:written、card-shown、guardian", "written, card-shown, guardian"});
    commands.text(app, "--relative", o.relative,
                  {"是否经办人、村干部近亲属:no 或关系", "Near relative of a clerk or cadre: no, or how"});
    commands.text(app, "--relative-of", o.relativeOf,
                  {"是本中心谁的近亲属(账号):此人应回避", "Whose relative: the account that must keep out"});
    commands.text(app, "--note", o.note, {"备注", "Note"});
    commands.text(app, "--applicant", o.file,
                  {"申请人资料的 JSON 文件,- 为标准输入", "JSON file of the applicant; - is standard input"});
}

} // namespace bm::ctl
