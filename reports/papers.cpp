#include "reports/papers.h"

#include "core/base/mask.h"
#include "reports/day_table.h"
#include "reports/qr_code.h"
#include "reports/words/dates.h"

#include <QStringList>

namespace bm {

namespace {

void setNumber(FormValues& form, const char16_t* name, const QString& number)
{
    form.set(name, number);
    if (!number.isEmpty()) {
        form.set((std::u16string(name) + u".masked").c_str(),
                 QString::fromStdString(maskNumber(number.toStdString())));
    }
}

void setOffice(FormValues& form, const PaperOffice& office)
{
    form.set(u"officeName", office.name);
    form.set(u"organ", office.organ.isEmpty() ? office.name : office.organ);
    form.set(u"officeAddress", office.address);
    form.set(u"officeHours", office.hours);
    form.set(u"complaintPhone", office.complaintPhone);
}

void setPersons(FormValues& form, const PaperCase& paper)
{
    const PaperPerson& applicant = paper.applicant;
    form.set(u"applicant", applicant.name);
    form.set(u"idKind", applicant.idKind);
    setNumber(form, u"idNumber", applicant.idNumber);
    form.set(u"phone", applicant.phone);
    form.set(u"phoneOwner", applicant.phoneOwner);
    form.set(u"address", applicant.address);
    QStringList others;
    for (const PaperPerson& other : paper.others)
        others += other.relation.isEmpty() ? other.name : other.name + u"（"_qs + other.relation + u"）"_qs;
    form.set(u"others", others.join(u"、"_qs));
    if (!paper.agent)
        return;
    form.set(u"agent", paper.agent->name);
    form.set(u"agentRelation", paper.agent->relation);
    form.set(u"agentIdKind", paper.agent->idKind);
    setNumber(form, u"agentIdNumber", paper.agent->idNumber);
    form.set(u"agentPhone", paper.agent->phone);
}

QString countWords(const PaperMaterial& material)
{
    QStringList words;
    if (material.originals > 0)
        words += u"原件%1"_qs.arg(material.originals);
    if (material.copies > 0)
        words += u"复印%1"_qs.arg(material.copies);
    return words.join(u" "_qs);
}

FormRow materialRow(const PaperMaterial& material, int n)
{
    return {{u"n"_qs, QString::number(n)},
            {u"name"_qs, material.name},
            {u"form"_qs, material.form},
            {u"count"_qs, countWords(material)},
            {u"note"_qs, material.note}};
}

void setMaterials(FormValues& form, const std::vector<PaperMaterial>& materials)
{
    std::vector<FormRow>& rows = form.lists[u"materials"_qs];
    QStringList line;
    for (const PaperMaterial& material : materials) {
        rows.push_back(materialRow(material, static_cast<int>(rows.size()) + 1));
        line += material.name;
    }
    form.set(u"materialsLine", line.join(u"、"_qs));
    form.set(u"materialsCount", QString::number(materials.size()));
    form.flag(u"manyMaterials", materials.size() > 6);
}

std::vector<FormRow> itemRows(const std::vector<QString>& items)
{
    std::vector<FormRow> rows;
    for (const QString& item : items)
        rows.push_back({{u"item"_qs, item}});
    return rows;
}

QString joinedItems(const std::vector<QString>& items)
{
    QStringList list(items.begin(), items.end());
    return list.join(u"、"_qs);
}

void setDue(FormValues& form, const PaperCase& paper)
{
    const Due& due = paper.explanation.due;
    form.set(u"promise", promiseText(paper.promise));
    if (!due.day)
        return;
    form.flag(u"hasDue");
    form.flag(u"provisional", due.provisional || due.expected);
    form.set(u"dueDate", dateText(*due.day));
    form.set(u"dueWeekday", weekdayText(*due.day));
    form.set(u"dueLunar", lunarText(*due.day));
    form.set(u"dueMarket", marketText(paper.office.market, *due.day));
    form.set(u"oneLine", explanationLine(paper.explanation, paper.promise.unit));
    form.lists[u"weeks"_qs] = weekRows(paper.explanation);
    form.lists[u"notes"_qs] = explanationNotes(paper.explanation);
    if (paper.lastOpenDay && *paper.lastOpenDay != *due.day)
        form.set(u"lastOpenDay", dateWithWeekday(*paper.lastOpenDay));
}

void setCase(FormValues& form, const PaperCase& paper)
{
    setOffice(form, paper.office);
    setPersons(form, paper);
    form.set(u"number", paper.number);
    form.set(u"caseNumber", paper.caseNumber);
    form.set(u"shortNumber", paper.shortNumber);
    form.set(u"provinceNumber", paper.provinceNumber);
    form.set(u"qr", qrTextFor(paper.caseNumber));
    form.set(u"matter", paper.matter);
    form.set(u"matterCode", paper.matterCode);
    form.set(u"mode", paper.mode);
    form.set(u"window", paper.window);
    form.set(u"handler", paper.handler);
    form.set(u"officePhone", paper.phone.isEmpty() ? paper.office.phone : paper.phone);
    form.flag(u"free", paper.free);
    form.set(u"fee", paper.free && paper.fee.isEmpty() ? u"不收费"_qs : paper.fee);
    form.set(u"acceptedDate", dateText(paper.accepted));
    form.set(u"receivedDate", dateText(paper.received.value_or(paper.accepted)));
    form.set(u"issuedDate", dateText(paper.issued));
    form.set(u"outcome", paper.outcome);
}

} // namespace

FormValues promiseSlip(const PaperCase& paper)
{
    FormValues form;
    setCase(form, paper);
    setDue(form, paper);
    setMaterials(form, paper.materials);
    form.set(u"basis", paper.basis);
    QString statutory = paper.statutory.unit == Unit::Instant ? QString() : promiseText(paper.statutory);
    if (paper.statutoryDue && !statutory.isEmpty())
        statutory += u"（"_qs + dateText(*paper.statutoryDue) + u"）"_qs;
    form.set(u"statutory", statutory);
    form.set(u"between", paper.between);
    form.lists[u"bring"_qs] = itemRows(paper.bring);
    form.set(u"bringLine", joinedItems(paper.bring));
    form.set(u"collectors", paper.collectors);
    form.set(u"collectPlace", paper.collectPlace);
    return form;
}

FormValues receiptInstant(const PaperCase& paper)
{
    FormValues form;
    setCase(form, paper);
    setMaterials(form, paper.materials);
    form.set(u"promise", promiseText(paper.promise));
    return form;
}

FormValues calendarSheet(const PaperCase& paper)
{
    FormValues form;
    setCase(form, paper);
    setDue(form, paper);
    return form;
}

FormValues tellingSheet(const PaperTelling& paper)
{
    FormValues form;
    setOffice(form, paper.office);
    form.set(u"number", paper.number);
    form.set(u"qr", qrTextFor(paper.number));
    form.set(u"matter", paper.matter);
    form.set(u"matterCode", paper.matterCode);
    form.set(u"promise", paper.promise);
    form.set(u"fee", paper.fee);
    form.set(u"conditions", paper.conditions);
    form.set(u"remark", paper.remark);
    form.set(u"window", paper.window);
    form.set(u"handler", paper.handler);
    form.set(u"officePhone", paper.phone.isEmpty() ? paper.office.phone : paper.phone);
    form.set(u"issuedDate", dateText(paper.issued));
    std::vector<FormRow>& have = form.lists[u"have"_qs];
    std::vector<FormRow>& missing = form.lists[u"missing"_qs];
    int lacking = 0;
    for (const PaperTelling::Item& item : paper.items) {
        if (item.have) {
            have.push_back(materialRow(item.material, static_cast<int>(have.size()) + 1));
            continue;
        }
        missing.push_back(materialRow(item.material, ++lacking));
        for (const PaperMaterial& one : item.alternatives) {
            FormRow row = materialRow(one, 0);
            row[u"n"_qs].clear();
            row[u"name"_qs].prepend(u"· "_qs);
            missing.push_back(std::move(row));
        }
    }
    form.set(u"missingCount", QString::number(lacking));
    return form;
}

FormValues referralSlip(const PaperReferral& paper)
{
    FormValues form;
    setOffice(form, paper.office);
    form.set(u"number", paper.number);
    form.set(u"matter", paper.matter);
    form.set(u"reason", paper.reason);
    form.set(u"place", paper.place);
    form.set(u"placeAddress", paper.placeAddress);
    form.set(u"placePhone", paper.placePhone);
    form.set(u"placeHours", paper.placeHours);
    form.set(u"placeMarket", paper.placeMarket);
    form.lists[u"bring"_qs] = itemRows(paper.bring);
    form.set(u"bringLine", joinedItems(paper.bring));
    form.set(u"remark", paper.remark);
    form.set(u"window", paper.window);
    form.set(u"handler", paper.handler);
    form.set(u"officePhone", paper.office.phone);
    form.set(u"issuedDate", dateText(paper.issued));
    return form;
}

} // namespace bm
