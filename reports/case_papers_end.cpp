// Papers that end a case or follow its end: the "no", the return, collecting, service, fees, the archive.
#include "reports/case_maps.h"
#include "reports/case_words.h"
#include "reports/money_words.h"
#include "reports/paper_base.h"
#include "reports/paper_filler.h"
#include "reports/words/dates.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

// A reason given again with the decision stands before that of the report.
QString firstSaid(const PaperFacts& facts, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        if (QString words = said(facts, name); !words.isEmpty())
            return words;
    }
    return {};
}

QString refusalWord(const PaperFacts& facts)
{
    const std::string word = facts.matter ? facts.matter->law.refusalWord : std::string();
    return word.empty() ? Words().say("result", "not-granted") : fromUtf8(word);
}

QString refusalReason(const PaperFacts& facts, const char* step)
{
    const QString words = saidWords(facts, step, "reason");
    // Where the step says only its code, the report has said it in words.
    return words.isEmpty() || words != said(facts, step) ? saidWords(facts, "refusal-report.reason", "reason")
                                                         : words;
}

std::vector<FormRow> givenBack(const PaperFacts& facts)
{
    std::vector<FormRow> rows;
    for (const PaperMaterial& material : paperCase(facts).materials)
        rows.push_back(materialRow(material, static_cast<int>(rows.size()) + 1));
    return rows;
}

void addNames(FormValues& form, const char16_t* list, const Case& c, std::string_view state)
{
    for (const CaseMaterial& material : c.materials) {
        if (material.state == state)
            form.lists[QString::fromUtf16(list)].push_back({{u"name"_qs, fromUtf8(material.name)}});
    }
}

void setOpinion(FormValues& form, const PaperFacts& facts, const CaseReport& report)
{
    form.flag(u"waiting", report.waiting());
    if (!report.opinion)
        return;
    const CaseOpinion& opinion = *report.opinion;
    form.set(u"opinion", Words().say("paper-words", opinion.agree ? "opinion-agree" : "opinion-against"));
    form.set(u"opinionWords", said(facts, "opinion.words"));
    const QString name = said(facts, "opinion.approver_name");
    form.set(u"opinionBy", name.isEmpty() ? fromUtf8(opinion.approver) : name);
    QString way = Words().say("way", opinion.way);
    if (const QString phone = said(facts, "opinion.phone"); !phone.isEmpty() && opinion.way == "phone")
        way += u" "_qs + phone;
    form.set(u"opinionWay", way);
    form.set(u"opinionDate", dateText(opinion.at.day()));
}

struct Phase
{
    const char* code;
    std::vector<std::string_view> forms;
};

// 申请、受理、审查、决定、送达: the order of a file (DOMAIN 4, 档案).
const std::array<Phase, 5>& phases()
{
    static const std::array<Phase, 5> all = {
        {{"apply", {"telling-sheet", "agency-mandate", "gap-promise"}},
         {"accept",
          {"receipt", "supplement-notice", "deemed-notice", "not-accepted-decision", "acceptance-notice",
           "promise-slip", "promise-slip-only", "receipt-instant"}},
         {"examine",
          {"joint-notice", "special-procedure-notice", "extension-approval", "extension-notice",
           "survey-record", "posting-sheet", "transit-sheet", "refusal-report", "agency-record"}},
         {"decide", {"refusal-decision", "return-notice", "fee-notice"}},
         {"deliver", {"ready-notice", "delivery-receipt"}}}};
    return all;
}

FormRow archiveRow(const char* phase, const QString& name, const QString& number, const QString& date,
                   const QString& note = {})
{
    return {{u"phase"_qs, Words().say("phase", phase)},
            {u"name"_qs, name},
            {u"number"_qs, number},
            {u"date"_qs, date},
            {u"note"_qs, note}};
}

void addPapers(std::vector<FormRow>& rows, const Case& c, const Phase& phase)
{
    for (const CasePaper& paper : c.papers) {
        if (std::find(phase.forms.begin(), phase.forms.end(), paper.form) == phase.forms.end())
            continue;
        // A voided number is kept in the file with its sheets (DESIGN 7).
        const bool plain = paper.state == "issued" || paper.state == "handed";
        rows.push_back(archiveRow(phase.code, Words().say("paper", paper.form), fromUtf8(paper.number),
                                  dateText(paper.issued.day()),
                                  plain ? QString() : Words().say("paper-state", paper.state)));
    }
}

std::vector<FormRow> archiveRows(const PaperFacts& facts)
{
    const Case& c = facts.c;
    std::vector<FormRow> rows;
    const QString received = c.received ? dateText(c.received->day()) : QString();
    for (const CaseMaterial& material : c.materials) {
        if (material.state == "given")
            rows.push_back(archiveRow("apply", fromUtf8(material.name), {}, received));
    }
    for (const CaseAttachment& file : c.attachments)
        rows.push_back(archiveRow("apply", Words().say("attachment", file.kind), {}, {},
                                  Words().say("paper-words", "in-computer")));
    for (const Phase& phase : phases()) {
        addPapers(rows, c, phase);
        const std::string_view code = phase.code;
        if (code == "decide" && c.decided && (!facts.certificate.empty() || !c.result.empty()))
            rows.push_back(archiveRow(phase.code, Words().say("result", c.result),
                                      fromUtf8(facts.certificate), dateText(c.decided->day())));
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i][u"n"_qs] = QString::number(i + 1);
    return rows;
}

// What is served: the certificate, and the decisions that say no.
std::vector<FormRow> servedDocuments(const PaperFacts& facts)
{
    std::vector<FormRow> rows;
    const QString one = Words().say("paper-words", "one-piece");
    const auto add = [&](const QString& name, const QString& number) {
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)},
                        {u"name"_qs, name},
                        {u"number"_qs, number},
                        {u"count"_qs, one}});
    };
    const Case& c = facts.c;
    const QString body = said(facts, "forward-result.body");
    if (c.result == "granted" || c.result == "certified" || !facts.certificate.empty())
        add(facts.matter && !facts.matter->result.empty() ? fromUtf8(facts.matter->result)
                                                          : Words().say("result", c.result),
            fromUtf8(facts.certificate));
    else if (!body.isEmpty())
        add(body + Words().say("result", c.result), said(facts, "forward-result.body_number"));
    for (const CasePaper& paper : c.papers) {
        const bool counts = paper.state == "issued" || paper.state == "handed";
        if (counts && (paper.form == "refusal-decision" || paper.form == "not-accepted-decision" ||
                       paper.form == "return-notice"))
            add(Words().say("paper", paper.form), fromUtf8(paper.number));
    }
    if (rows.empty())
        add(Words().say("result", c.result.empty() ? "answered" : c.result), {});
    return rows;
}

QString channelWords(const std::string& channel)
{
    return Words::knows("fee-channel", channel) ? Words().say("fee-channel", channel) : fromUtf8(channel);
}

} // namespace

FormValues refusalReport(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const Case& c = facts.c;
    if (!c.report)
        return form;
    const CaseReport& report = *c.report;
    form.set(u"kind", report.kind == "not-granted" ? refusalWord(facts) : Words().say("result", report.kind));
    const QString words = saidWords(facts, "refusal-report.reason", "reason");
    const QString code = Words().say("reason", report.reason);
    form.set(u"reason", words.isEmpty() || words == code ? code : code + u"："_qs + words);
    form.set(u"basis", said(facts, "refusal-report.basis"));
    form.set(u"referTo", said(facts, "refuse.refer_to"));
    // After this day silence is acceptance: the clock runs on while the leader thinks (PRACTICE R2).
    if (!c.accepted && c.notifyDue)
        form.set(u"notifyDue", dateText(*c.notifyDue));
    form.set(u"major", report.needsOpinion ? Words().say("paper-words", "major") : QString());
    form.flag(u"atOnce", report.atOnce);
    setOpinion(form, facts, report);
    addNames(form, u"missing", c, "missing");
    addNames(form, u"givenBack", c, "given");
    return form;
}

FormValues refusalDecision(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    form.set(u"title", refusalWord(facts) + Words().say("paper-words", "decision"));
    form.set(u"refusal", refusalWord(facts));
    form.set(u"reason", refusalReason(facts, "refuse.reason"));
    form.set(u"basis", firstSaid(facts, {"refuse.basis", "refusal-report.basis"}));
    form.set(u"remedies", remedies(facts));
    return form;
}

FormValues returnNotice(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    form.set(u"reason", said(facts, "return.reason"));
    form.set(u"basis", said(facts, "refusal-report.basis"));
    form.set(u"remedies", remedies(facts));
    form.lists[u"givenBack"_qs] = givenBack(facts);
    return form;
}

FormValues readyNotice(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const PaperCase paper = paperCase(facts);
    const bool granted = facts.c.result == "granted" || facts.c.result == "certified";
    const bool named = granted && facts.matter && !facts.matter->result.empty();
    form.set(u"result", named ? fromUtf8(facts.matter->result) : paper.outcome);
    form.set(u"certificate", fromUtf8(facts.certificate));
    form.set(u"collectPlace", paper.collectPlace);
    form.set(u"collectors", paper.collectors);
    form.set(u"bringLine", joinedItems(paper.bring));
    setDay(form, facts, u"deliverDue", u"deliverWords", facts.c.deliverDue);
    if (!facts.office.market.empty())
        if (const std::optional<Day> market = nextMarketDay(paper.office.market, facts.now.day()))
            form.set(u"market", Words().say("paper-words", "next-market",
                                            {{"day", dateWithWeekday(*market).toStdString()}}));
    return form;
}

FormValues deliveryReceipt(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const PaperCase paper = paperCase(facts);
    form.lists[u"documents"_qs] = servedDocuments(facts);
    form.set(u"place", paper.collectPlace);
    if (facts.c.deliverDue)
        form.set(u"deliverDue", dateText(*facts.c.deliverDue));
    if (!facts.c.delivered)
        return form;
    form.set(u"deliveredDate", dateText(facts.c.delivered->day()));
    form.set(u"way", saidWords(facts, "deliver.way", "delivery-way"));
    form.set(u"by", said(facts, "deliver.actor"));
    form.set(u"receiver", said(facts, "deliver.to"));
    form.set(u"relation", said(facts, "deliver.relation"));
    form.set(u"checked", saidWords(facts, "deliver.checked", "delivery-check"));
    return form;
}

FormValues feeNotice(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    if (facts.c.fees.empty())
        return form;
    const CaseFee& fee = facts.c.fees.back();
    form.set(u"kind", Words().say("fee", fee.kind));
    form.set(u"amount", amountText(fee.cents));
    form.set(u"amountWords", amountWords(fee.cents));
    form.set(u"paidOn", saidDay(facts, "fee.at"));
    if (fee.kind != "waived")
        form.set(u"channel", channelWords(fee.channel));
    form.set(u"receiptNumber", fromUtf8(fee.receipt));
    form.set(u"reason", said(facts, "fee.note"));
    if (facts.matter) {
        form.set(u"standard", fromUtf8(facts.matter->fee.text));
        const QString own = said(facts, "fee.basis");
        form.set(u"basis", own.isEmpty() ? fromUtf8(facts.matter->fee.basis) : own);
    }
    // One alone is told in the sentence.
    for (std::size_t i = 0; facts.c.fees.size() > 1 && i < facts.c.fees.size(); ++i) {
        const CaseFee& each = facts.c.fees[i];
        form.lists[u"fees"_qs].push_back({{u"n"_qs, QString::number(i + 1)},
                                          {u"kind"_qs, Words().say("fee", each.kind)},
                                          {u"amount"_qs, amountText(each.cents)},
                                          {u"channel"_qs, channelWords(each.channel)},
                                          {u"receipt"_qs, fromUtf8(each.receipt)}});
    }
    return form;
}

FormValues caseCover(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const Case& c = facts.c;
    form.set(u"openedDate", c.received ? dateText(c.received->day()) : QString());
    const std::optional<Instant> end = c.decided ? c.decided : c.ended;
    form.set(u"endedDate", end ? dateText(end->day()) : QString());
    form.set(u"deliveredDate", c.delivered ? dateText(c.delivered->day()) : QString());
    form.set(u"outcome", c.result.empty() ? Words().say("state", c.state) : Words().say("result", c.result));
    form.set(u"certificate", fromUtf8(facts.certificate));
    if (facts.explanation.due.day)
        form.set(u"dueDate", dateText(*facts.explanation.due.day));
    form.set(u"papersCount", QString::number(c.papers.size()));
    return form;
}

FormValues archiveList(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    form.lists[u"items"_qs] = archiveRows(facts);
    form.set(u"itemsCount", QString::number(form.lists[u"items"_qs].size()));
    const std::optional<Instant> end = facts.c.decided ? facts.c.decided : facts.c.ended;
    form.set(u"endedDate", end ? dateText(end->day()) : QString());
    return form;
}

} // namespace bm
