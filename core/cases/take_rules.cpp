// Taking a case in (收件, 受理): what must be there, and the entries that begin it.
#include "core/base/identity.h"
#include "core/base/json_lists.h"
#include "core/base/one_of.h"
#include "core/base/text.h"
#include "core/cases/case_drafts.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_steps.h"
#include "core/cases/sharing.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace bm {

namespace {

std::string applicantPerson(const Applicant& applicant)
{
    json::Writer out;
    out.beginObject();
    writeApplicant(out, applicant);
    return out.endObject().take();
}

// May this office accept the matter? A village room accepts only what the matter gives it (社会救助暂行办法
// 11).
std::optional<Error> notAcceptedHere(const RuleFacts& facts, const Matter& m)
{
    if (m.accepts.level.empty() || m.accepts.level == facts.level)
        return std::nullopt;
    return Error("not-accepted-here", {{"matter", m.code}, {"who", m.accepts.office}});
}

std::optional<Error> ageObjection(const Matter& m, const Applicant& a, Day today)
{
    if (m.minAge == 0 || a.parties.empty() || a.parties.front().idType != "id-card")
        return std::nullopt;
    const auto id = parseIdNumber(a.parties.front().idNumber, today);
    if (!id.ok() || ageOn(id->birth, today) >= m.minAge)
        return std::nullopt;
    return Error("too-young",
                 {{"age", std::to_string(m.minAge)}, {"from", id->birth.plusMonths(12 * m.minAge).text()}});
}

constexpr int handOnDays = 2; // working days from a village room to the township; the office's own promise

// The office of that level above this one: codes nest (511324 > 511324101 > 511324101201).
std::string acceptingOffice(const std::string& office, std::string_view level)
{
    const std::size_t digits = level == "county" ? 6 : level == "township" ? 9 : office.size();
    return office.substr(0, std::min(digits, office.size()));
}

struct Beginning
{
    std::string verb, number, series;
    CaseSharing sharing;
    std::int64_t serial = 0;
    CaseClock clock;
    std::vector<CaseMaterial> materials;
    Applicant applicant;
    std::string name; // of the matter, or 其他事项's own
};

void writeMatter(json::Writer& out, const Matter& m, const std::string& name)
{
    out.key("matter").beginObject().field("code", m.code).field("name", name).field("version", m.version);
    out.field("law", lawCode(m.law.law));
    if (m.outsideCatalogue)
        out.field("outside", true);
    out.endObject();
}

std::string beginFacts(const RuleFacts& facts, const TakeCase& command, const Beginning& b)
{
    const Matter& m = *facts.matter;
    json::Writer out;
    out.beginObject().field("number", b.number).field("series", b.series).field("serial", b.serial);
    out.field("office", facts.office).field("window", m.window);
    writeMatter(out, m, b.name);
    out.field("mode", m.mode);
    writeClock(out, b.clock);
    out.field("applicant_type", b.applicant.type).field("agent", b.applicant.agent.has_value());
    writeMaterials(out, b.materials);
    out.fieldIf("branch", command.branch).fieldIf("platform_number", command.platformNumber);
    if (command.major)
        out.field("major", true);
    if (command.green)
        out.field("green", true);
    if (!command.conditions.empty())
        writeTexts(out, "conditions", command.conditions);
    out.fieldIf("advice", command.advice);
    writeRelative(out, b.applicant);
    writeSharing(out, b.sharing);
    writeSteps(out, m, command.branch);
    out.key("fee").beginObject().field("kind", m.fee.kind).field("cents", m.fee.cents);
    out.fieldIf("text", m.fee.text).fieldIf("basis", m.fee.basis).endObject();
    if (b.verb == "accept") {
        writeDays(out, promisedDay(facts, b.clock), "due");
        writeGapDay(out, facts, b.materials, command.gapUntil);
    }
    if (b.verb == "take-in") {
        // 代收: the promise is to hand it on; that of the matter starts where it is accepted (PRACTICE R1).
        out.field("for_office", acceptingOffice(facts.office, m.accepts.level));
        writeDays(
            out,
            facts.world->calendar.forOffice(facts.office).nthWorkingDayAfter(facts.now.day(), handOnDays),
            "hand_on_due");
    }
    writeRight(out, facts);
    return out.endObject().take();
}

Result<Beginning> beginningOf(const RuleFacts& facts, const TakeCase& command)
{
    const Matter& m = *facts.matter;
    const auto elsewhere = notAcceptedHere(facts, m);
    if (elsewhere && command.acceptNow)
        return *elsewhere;
    if (!facts.openDuplicate.empty() && !command.duplicateConfirmed)
        return Error("duplicate-open", {{"case", facts.openDuplicate}});
    Beginning b;
    b.verb = command.acceptNow ? "accept" : elsewhere ? "take-in" : "receive";
    auto applicant = checkedApplicant(command.applicant, facts.now.day());
    if (!applicant.ok())
        return applicant.error();
    b.applicant = *applicant;
    b.sharing = sharingOf(m.privacy, facts.villageOf ? facts.villageOf(b.applicant.village) : std::string());
    if (auto kept = relativeObjection(facts, b.applicant, command.acceptNow))
        return *kept;
    if (auto young = ageObjection(m, b.applicant, facts.now.day()))
        return *young;
    auto platform = cleanText(field::platformNumber, command.platformNumber);
    auto otherName = cleanText(TextField{"other-name", 100}, command.otherName);
    if (!platform.ok() || !otherName.ok())
        return platform.ok() ? otherName.error() : platform.error();
    if (m.outsideCatalogue && otherName->empty())
        return Error("other-name-missing");
    if (!m.branches.empty() && std::none_of(m.branches.begin(), m.branches.end(),
                                            [&](const Branch& x) { return x.code == command.branch; }))
        return Error("branch-missing", {{"question", m.branchQuestion}});
    b.name = m.outsideCatalogue ? *otherName : m.name;
    auto clock = clockOf(m, command.otherPromise);
    if (!clock.ok())
        return clock.error();
    b.clock = *clock;
    auto materials = tickedMaterials(m, command);
    if (!materials.ok())
        return materials.error();
    b.materials = *materials;
    b.series = seriesName(facts, "case");
    b.serial = facts.nextOf(b.series);
    std::array<char, 32> tail{};
    std::snprintf(tail.data(), tail.size(), "%05lld", static_cast<long long>(b.serial));
    b.number =
        facts.office + "-" + std::to_string(facts.now.day().year()) + "-" + facts.label + "-" + tail.data();
    return b;
}

} // namespace

Result<CaseClock> clockOf(const Matter& m, const std::string& otherPromise)
{
    CaseClock c;
    c.promise = m.promise;
    if (m.outsideCatalogue && !otherPromise.empty()) {
        const auto own = Promise::parse(otherPromise);
        if (!own)
            return Error("bad-promise", {{"text", otherPromise}});
        c.promise = *own;
    }
    c.statutory = m.statutory;
    c.notifyDays = m.law.notifyDays;
    c.silenceAccepts = m.law.silenceAccepts;
    c.deliverDays = m.law.deliverDays;
    c.extendMax = m.law.extendMax;
    c.starts = m.starts;
    c.ends = m.ends;
    return c;
}

Result<std::vector<CaseMaterial>> tickedMaterials(const Matter& m, const TakeCase& command)
{
    static constexpr std::array states{"given", "missing", "gap", "not-needed", "shown"};
    const auto& list = tickList(m);
    std::vector<CaseMaterial> out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        CaseMaterial cm{static_cast<int>(i), list[i].name,      list[i].form,
                        "missing",           list[i].originals, list[i].copies};
        const bool applies = list[i].condition.empty() || oneOf(command.conditions, list[i].condition);
        if (!applies)
            cm.state = "not-needed";
        else if (command.allMaterials)
            cm.state = "given";
        out.push_back(std::move(cm));
    }
    for (const MaterialTick& t : command.materials) {
        const bool known = oneOf(states, t.state);
        if (t.index < 0 || static_cast<std::size_t>(t.index) >= out.size() || !known || t.originals > 99 ||
            t.copies > 99)
            return Error("no-such-material", {{"number", std::to_string(t.index + 1)}});
        CaseMaterial& cm = out[static_cast<std::size_t>(t.index)];
        cm.state = t.state;
        cm.originals = t.originals >= 0 ? t.originals : cm.originals;
        cm.copies = t.copies >= 0 ? t.copies : cm.copies;
    }
    if (!command.acceptNow)
        return out;
    std::vector<bool> ticked;
    ticked.reserve(out.size());
    bool gaps = false;
    for (const CaseMaterial& cm : out) {
        gaps = gaps || cm.state == "gap";
        if (cm.state == "gap" && !list[static_cast<std::size_t>(cm.index)].gapAllowed)
            return Error("gap-not-allowed", {{"missing", cm.name}});
        ticked.push_back(cm.state == "given" || cm.state == "shown" || cm.state == "gap");
    }
    std::string missing;
    for (const std::size_t i : missingMaterials(list, ticked, command.conditions))
        missing += (missing.empty() ? "" : "、") + list[i].name;
    if (!missing.empty())
        return Error("materials-missing", {{"missing", missing}});
    if (gaps && !command.gapUntil)
        return Error("gap-until-missing");
    return out;
}

Result<Drafts> decideTake(const RuleFacts& facts, const TakeCase& command, const SubjectId& subject)
{
    auto b = beginningOf(facts, command);
    if (!b.ok())
        return b.error();
    Drafts drafts;
    drafts.push_back(
        stepDraft(facts, subject, b->verb, beginFacts(facts, command, *b), applicantPerson(b->applicant)));
    // 即办: done in the transaction that accepts it, unless somebody says that it is not done yet.
    if (command.acceptNow && facts.matter->mode == "instant" && !command.leaveOpen && !command.gapUntil) {
        Case c;
        c.accepted = facts.now;
        c.due.day = promisedDay(facts, b->clock);
        json::Writer out;
        out.beginObject();
        writeDecision(out, facts, c, DecideCase{});
        writeRight(out, facts);
        drafts.push_back(stepDraft(facts, subject, "decide", out.endObject().take()));
    }
    // 收件并一次性告知: received and told in one go.
    if (!command.acceptNow && command.tellMissing) {
        Case c;
        c.id = subject;
        c.number = b->number;
        c.state = "received";
        c.office = facts.office;
        c.holder = facts.station;
        c.received = c.complete = facts.now;
        c.materials = b->materials;
        auto told = decideStep(facts, c, RequestSupplement{b->number, {}, std::nullopt});
        if (!told.ok())
            return told.error();
        drafts.insert(drafts.end(), told->begin(), told->end());
    }
    const std::string takenInFor =
        b->verb == "take-in" ? acceptingOffice(facts.office, facts.matter->accepts.level) : std::string();
    for (Draft& d : drafts)
        d.audience = audienceFor(facts.office, {}, takenInFor, b->sharing);
    return drafts;
}

Result<Drafts> decideImport(const RuleFacts& facts, const ImportCase& command, const SubjectId& subject)
{
    TakeCase take;
    take.matter = command.matter;
    take.otherName = command.otherName;
    take.applicant = command.applicant;
    take.acceptNow = false;
    take.duplicateConfirmed = true;
    take.branch = facts.matter->branches.empty() ? std::string() : facts.matter->branches.front().code;
    if (command.accepted > facts.now.day() || command.paperDue < command.accepted)
        return Error("import-days");
    auto paperNumber = cleanText(field::certificate, command.paperNumber);
    if (!paperNumber.ok())
        return paperNumber.error();
    auto b = beginningOf(facts, take);
    if (!b.ok())
        return b.error();
    b->verb = "import";
    for (CaseMaterial& m : b->materials)
        m.state = "given"; // on paper long ago; nobody is asked for anything again
    std::string json = beginFacts(facts, take, *b);
    json.pop_back();
    json::Writer more;
    more.beginObject().field("accepted", command.accepted.text()).field("paper_due", command.paperDue.text());
    more.fieldIf("paper_number", *paperNumber).endObject();
    json += "," + more.take().substr(1);
    Draft d = stepDraft(facts, subject, "import", json, applicantPerson(b->applicant));
    d.audience = audienceFor(facts.office, {}, {}, b->sharing);
    return Drafts{d};
}

} // namespace bm
