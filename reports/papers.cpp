#include "reports/papers.h"

#include "reports/paper_base.h"
#include "reports/promise_words.h"
#include "reports/qr_code.h"
#include "reports/words/dates.h"

namespace bm {

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
