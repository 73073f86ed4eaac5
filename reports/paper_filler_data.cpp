// What a paper says, out of what the desk knows: the words are chosen here, the layout is the template's.
#include "core/cases/advice.h"
#include "core/matters/matter.h"
#include "reports/day_table.h"
#include "reports/paper_filler.h"
#include "reports/words/dates.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace bm {

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

PaperPerson personOf(const Party& party)
{
    PaperPerson person;
    person.name = q(party.name);
    const std::string idType = party.idType.empty() ? "id-card" : party.idType;
    person.idKind = Words().say("id-type", idType);
    person.idNumber = q(party.idNumber);
    person.phone = q(party.phone);
    person.phoneOwner = q(party.phoneOf);
    person.relation = q(party.relation);
    person.address = q(party.address);
    return person;
}

void setApplicant(PaperCase& paper, const Applicant& applicant)
{
    std::size_t next = 0;
    if (applicant.organisation) {
        paper.applicant.name = q(applicant.organisation->name);
        paper.applicant.idKind = Words().say("id-type", "credit-code");
        paper.applicant.idNumber = q(applicant.organisation->code);
        if (!applicant.parties.empty()) {
            paper.applicant.phone = q(applicant.parties.front().phone);
            paper.applicant.address = q(applicant.parties.front().address);
        }
    } else if (!applicant.parties.empty()) {
        paper.applicant = personOf(applicant.parties.front());
        next = 1;
    }
    for (std::size_t i = next; i < applicant.parties.size(); ++i) {
        if (!applicant.parties[i].name.empty())
            paper.others.push_back(personOf(applicant.parties[i]));
    }
    if (applicant.agent)
        paper.agent = personOf(*applicant.agent);
}

PaperMaterial materialOf(const CaseMaterial& material)
{
    PaperMaterial out;
    out.name = q(material.name);
    if (!material.form.empty() && material.form != "unspecified")
        out.form = Words().say("material-form", material.form);
    out.originals = material.originals;
    out.copies = material.copies;
    if (material.state == "shown" || material.state == "gap")
        out.note = Words().say("paper-words", material.state == "shown" ? "given-back" : "to-follow");
    return out;
}

QString handlerOf(const PaperFacts& facts)
{
    const std::string name = facts.actorName.empty() ? facts.actor : facts.actorName;
    if (facts.actingFor.empty())
        return q(name);
    const std::string other = facts.actingForName.empty() ? facts.actingFor : facts.actingForName;
    return Words().say("role", "b-for-a", {{"b", name}, {"a", other}});
}

// 村上要张榜公示;镇上要上门查看: what an applicant sees happening meanwhile.
QString between(const Matter& matter)
{
    QStringList words;
    const auto add = [&words](const QString& sentence) {
        if (!words.contains(sentence))
            words += sentence;
    };
    for (const auto& step : matter.steps) {
        const std::string who = step.actor == "village" || step.actor == "township" ? step.actor : "office";
        if (step.posting)
            add(Words().say("paper-words", who + "-posting"));
        if (step.survey)
            add(Words().say("paper-words", who + "-survey"));
    }
    return words.join(u";"_qs);
}

void setMatter(PaperCase& paper, const PaperFacts& facts)
{
    const Matter& matter = *facts.matter;
    paper.window = q(matter.window);
    paper.phone = q(matter.consult.phone);
    paper.free = matter.fee.kind == "free";
    if (!paper.free)
        paper.fee =
            matter.fee.text.empty() ? Words().say("paper-words", "fee-as-posted") : q(matter.fee.text);
    if (matter.law.law == Law::Licence)
        paper.basis = Words().say("paper-words", "licence-basis");
    paper.between = between(matter);
    if (!matter.returnLeg.empty())
        paper.collectPlace = q(matter.returnLeg);
    if (!facts.c.result.empty())
        paper.outcome = Words().say("result", facts.c.result);
    else
        paper.outcome = q(matter.result);
}

QString placeOf(const PaperOffice& office)
{
    return office.address.isEmpty() ? office.name : office.name + u"("_qs + office.address + u")"_qs;
}

QString numberOf(const PaperFacts& facts)
{
    return facts.number.empty() ? Words().say("paper-words", "no-number") : q(facts.number);
}

bool wanted(const Material& material, const std::vector<std::string>& yes)
{
    const bool asked =
        material.condition.empty() || std::find(yes.begin(), yes.end(), material.condition) != yes.end();
    return material.required && asked;
}

} // namespace

PaperOffice paperOffice(const OfficeProfile& profile)
{
    PaperOffice office;
    office.name = q(profile.name);
    office.address = q(profile.address);
    office.phone = q(profile.phone);
    office.hours = q(profile.hoursText);
    office.complaintPhone = q(profile.complaintPhone);
    if (Result<MarketRule> market = MarketRule::parse(profile.market))
        office.market = *market;
    return office;
}

PaperCase paperCase(const PaperFacts& facts)
{
    const Case& c = facts.c;
    PaperCase paper;
    paper.office = paperOffice(facts.office);
    paper.number = numberOf(facts);
    paper.caseNumber = q(c.number);
    paper.shortNumber = shortCaseNumber(c.number);
    paper.provinceNumber = q(c.platformNumber);
    paper.matter = q(c.matterName);
    paper.matterCode = q(c.matter);
    paper.mode = Words().say("mode", c.mode);
    setApplicant(paper, facts.applicant);
    if (c.received)
        paper.received = c.received->day();
    paper.accepted = c.accepted.value_or(c.received.value_or(facts.now)).day();
    paper.promise = c.clock.promise;
    paper.explanation = facts.explanation;
    if (c.clock.statutory) {
        paper.statutory = *c.clock.statutory;
        if (facts.statutory)
            paper.statutoryDue = facts.statutory->day;
    }
    paper.lastOpenDay = facts.lastOpenDay;
    paper.handler = handlerOf(facts);
    for (const CaseMaterial& material : c.materials) {
        if (material.state == "given" || material.state == "shown")
            paper.materials.push_back(materialOf(material));
    }
    paper.bring = {Words().say("paper-words", "bring-slip"), Words().say("paper-words", "bring-card")};
    paper.collectors = Words().say("paper-words", "collectors");
    paper.collectPlace = placeOf(paper.office);
    if (facts.matter)
        setMatter(paper, facts);
    paper.issued = facts.now.day();
    return paper;
}

namespace {

bool brought(const CaseMaterial& material)
{
    return material.state == "given" || material.state == "shown";
}

// What was brought, then what is missing. Several that would each be enough are one line: a sheet that lists
// each of them as missing sends somebody home for a paper that nobody needs.
std::vector<PaperTelling::Item> tellingItems(const PaperFacts& facts)
{
    std::vector<PaperTelling::Item> items;
    const std::vector<Material> list = facts.matter ? tickList(*facts.matter) : std::vector<Material>{};
    const std::vector<CaseMaterial>& materials = facts.c.materials;
    std::vector<MaterialTick> ticks;
    std::map<std::string, std::size_t> choices; // places in `items`
    for (const CaseMaterial& material : materials) {
        ticks.push_back({material.index, material.state, -1, -1});
        if (!brought(material))
            continue;
        const auto place = static_cast<std::size_t>(material.index);
        const std::string choice = place < list.size() ? list[place].choice : std::string();
        const auto before = choice.empty() ? choices.end() : choices.find(choice);
        if (before != choices.end()) {
            items[before->second].material.name += Words().say("paper-words", "or") + q(material.name);
            continue;
        }
        if (!choice.empty())
            choices.emplace(choice, items.size());
        items.push_back({materialOf(material), true, {}});
    }
    for (const std::vector<std::size_t>& group : missingGroups(list, ticks)) {
        PaperTelling::Item item;
        for (const std::size_t place : group)
            item.alternatives.push_back(materialOf(materials.at(place)));
        if (group.size() == 1)
            item = {item.alternatives.front(), false, {}};
        else
            item.material.name = Words().say("paper-words", "one-of");
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace

PaperTelling paperTelling(const PaperFacts& facts)
{
    PaperTelling paper;
    paper.office = paperOffice(facts.office);
    paper.number = numberOf(facts);
    paper.items = tellingItems(facts);
    if (facts.matter) {
        const Matter& matter = *facts.matter;
        // 其他事项 says nothing on a sheet: what was asked for does.
        paper.matter =
            q(matter.outsideCatalogue && !facts.subjectWords.empty() ? facts.subjectWords : matter.name);
        paper.matterCode = q(matter.code);
        paper.promise = promiseText(matter.promise);
        if (matter.promise.hasDate() && matter.promise.unit != Unit::Instant)
            paper.promise =
                Words().say("paper-words", "once-complete", {{"promise", paper.promise.toStdString()}});
        paper.fee = matter.fee.kind == "free" ? Words().say("paper-words", "no-fee") : q(matter.fee.text);
        paper.conditions = q(matter.conditions);
        paper.window = q(matter.window);
        paper.phone = q(matter.consult.phone);
    } else {
        paper.matter = q(facts.subjectWords);
    }
    paper.remark = q(facts.reason);
    paper.handler = handlerOf(facts);
    paper.issued = facts.now.day();
    return paper;
}

PaperReferral paperReferral(const PaperFacts& facts)
{
    PaperReferral paper;
    paper.office = paperOffice(facts.office);
    paper.number = numberOf(facts);
    paper.matter = facts.matter ? q(facts.matter->name) : q(facts.subjectWords);
    paper.reason = facts.reason.empty() ? Words().say("reason", "not-our-competence") : q(facts.reason);
    paper.place = q(facts.referTo);
    paper.placeAddress = q(facts.referAddress);
    paper.placePhone = q(facts.referPhone);
    paper.placeHours = q(facts.referHours);
    if (facts.matter) {
        paper.window = q(facts.matter->window);
        for (const Material& material : tickList(*facts.matter)) {
            if (wanted(material, facts.conditions))
                paper.bring.push_back(q(material.name));
        }
    }
    paper.handler = handlerOf(facts);
    paper.issued = facts.now.day();
    return paper;
}

} // namespace bm
