#include "reports/trip_lists.h"

#include "reports/case_words.h"
#include "reports/page_rows.h"
#include "reports/paper_base.h"
#include "reports/paper_filler.h"
#include "reports/qr_code.h"
#include "reports/words/dates.h"

namespace bm {

namespace {

// The rows of a list are alike: a code, or the room to sign, makes their height.
constexpr PageRows transitPages[] = {{u"a4Page", 12, 14}, {u"a5Page", 6, 8}, {u"fullPage", 10, 12}};
constexpr PageRows rollPages[] = {{u"a4Page", 17, 19}, {u"a5Page", 11, 13}, {u"fullPage", 14, 16}};

FormValues listValues(const TripHead& head, std::size_t rows)
{
    FormValues form;
    setOffice(form, head.office);
    form.set(u"number", head.number);
    form.set(u"officePhone", head.office.phone);
    form.set(u"handler", head.handler);
    form.set(u"issuedDate", dateText(head.day));
    form.set(u"itemsCount", QString::number(rows));
    form.set(u"remark", head.remark);
    return form;
}

TripHead headOf(const PaperFacts& facts)
{
    TripHead head;
    head.office = paperOffice(facts.office);
    head.number = facts.number.empty() ? Words().say("paper-words", "no-number") : fromUtf8(facts.number);
    head.to = fromUtf8(facts.listTo);
    head.what = fromUtf8(facts.listWhat);
    head.handler = fromUtf8(facts.actorName);
    head.remark = fromUtf8(facts.remark);
    head.day = facts.now.day();
    return head;
}

} // namespace

FormValues transitListPaper(const PaperFacts& facts)
{
    std::vector<TransitRow> rows;
    for (const ListRow& row : facts.rows)
        rows.push_back(
            {fromUtf8(row.number), fromUtf8(row.applicant), fromUtf8(row.matter), row.materials, row.due});
    return transitList(headOf(facts), rows);
}

FormValues handOutRollPaper(const PaperFacts& facts)
{
    std::vector<HandOutRow> rows;
    for (const ListRow& row : facts.rows)
        rows.push_back({fromUtf8(row.number), fromUtf8(row.applicant), fromUtf8(row.idNumber),
                        fromUtf8(row.certificate)});
    return handOutRoll(headOf(facts), rows);
}

FormValues transitList(const TripHead& head, const std::vector<TransitRow>& rows)
{
    FormValues form = listValues(head, rows.size());
    form.set(u"to", head.to);
    form.set(u"date", dateWithWeekday(head.day));
    form.set(u"qr", qrTextFor(head.number));
    std::vector<FormRow>& lines = form.lists[u"rows"_qs];
    for (const TransitRow& row : rows)
        lines.push_back(
            {{u"n"_qs, QString::number(lines.size() + 1)},
             {u"number"_qs, row.caseNumber},
             {u"qr"_qs, qrTextFor(row.caseNumber)},
             {u"applicant"_qs, row.applicant},
             {u"matter"_qs, row.matter},
             {u"materials"_qs, Words().say("paper-words", "pieces", {{"n", std::to_string(row.materials)}})},
             {u"due"_qs, row.due ? dateText(*row.due) : QString()}});
    turnPages(lines, transitPages);
    return form;
}

FormValues handOutRoll(const TripHead& head, const std::vector<HandOutRow>& rows)
{
    FormValues form = listValues(head, rows.size());
    form.set(u"what", head.what);
    form.set(u"village", head.to);
    std::vector<FormRow>& lines = form.lists[u"rows"_qs];
    for (const HandOutRow& row : rows)
        lines.push_back({{u"n"_qs, QString::number(lines.size() + 1)},
                         {u"number"_qs, shortCaseNumber(row.caseNumber.toStdString())},
                         {u"applicant"_qs, row.applicant},
                         {u"idNumber"_qs, row.idNumber},
                         {u"certificate"_qs, row.certificate}});
    turnPages(lines, rollPages);
    return form;
}

} // namespace bm
