// Papers before acceptance and around it: receipt, supplement, gaps, silence, "not accepted".
#include "reports/case_maps.h"
#include "reports/case_words.h"
#include "reports/paper_base.h"
#include "reports/paper_filler.h"
#include "reports/promise_words.h"
#include "reports/words/dates.h"

namespace bm {

namespace {

FormRow line(const QString& text)
{
    return {{u"text"_qs, text}};
}

std::string dateOf(const std::optional<Day>& day)
{
    return day ? dateText(*day).toStdString() : std::string();
}

QString next(const char* code, const WordArgs& args)
{
    return Words().say("paper-words", code, args);
}

// What the applicant may count on after he has handed his papers in.
std::vector<FormRow> whatIsNext(const PaperFacts& facts)
{
    const Case& c = facts.c;
    if (!c.takenInFor.empty()) {
        const std::string to = facts.matter ? facts.matter->accepts.office : std::string();
        return {line(next("receipt-hand-on", {{"to", to}, {"day", dateOf(c.handOnDue)}})),
                line(next("receipt-clock-there", {{"promise", promiseText(c.clock.promise).toStdString()}}))};
    }
    std::vector<FormRow> lines;
    const bool open = c.state == "received" || c.state == "supplement";
    if (open && c.report && c.report->waiting())
        lines.push_back(line(c.notifyDue ? next("receipt-reported", {{"day", dateOf(c.notifyDue)}})
                                         : next("receipt-reported-open", {})));
    else if (c.state == "received" && c.notifyDue)
        lines.push_back(line(next("receipt-notify", {{"day", dateOf(c.notifyDue)}})));
    if (c.state == "received" && c.notifyDue && c.clock.silenceAccepts)
        lines.push_back(line(next("receipt-silence", {})));
    if (c.clock.promise.hasDate() && c.clock.promise.unit != Unit::Instant)
        lines.push_back(
            line(next("receipt-clock", {{"promise", promiseText(c.clock.promise).toStdString()}})));
    if (lines.empty())
        lines.push_back(line(next("receipt-open", {})));
    return lines;
}

} // namespace

FormValues receiptPaper(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    setMaterials(form, paperCase(facts).materials);
    form.lists[u"next"_qs] = whatIsNext(facts);
    return form;
}

FormValues supplementNotice(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const Case& c = facts.c;
    if (c.forward && c.forward->backs > 0) {
        // The upper level asks for one more paper: not the applicant's fault, nor the window's (PRACTICE
        // R22).
        form.lists[u"items"_qs] = askedRows(facts, {said(facts, "forward-back.missing").toStdString()});
        form.set(u"itemsCount", u"1"_qs);
        form.set(u"upper", fromUtf8(c.forward->to));
        return form;
    }
    if (c.requests.empty())
        return form; // refused for its missing values: nobody has asked for anything
    const CaseRequest& request = c.requests.back();
    form.lists[u"items"_qs] = askedRows(facts, request.missing);
    form.set(u"itemsCount", QString::number(request.missing.size()));
    setDay(form, facts, u"until", u"untilWords", request.until);
    form.flag(u"again", request.again);
    if (request.again)
        form.set(u"since", dateText(c.requests[c.requests.size() - 2].at.day()));
    for (const std::string& name : request.fresh)
        form.lists[u"fresh"_qs].push_back({{u"name"_qs, fromUtf8(name)}});
    for (const PaperMaterial& material : paperCase(facts).materials)
        form.lists[u"have"_qs].push_back({{u"name"_qs, material.name}});
    form.set(u"basis", licenceBasis(facts, "licence-supplement"));
    if (c.clock.promise.hasDate() && c.clock.promise.unit != Unit::Instant)
        form.set(u"promise",
                 next("once-complete", {{"promise", promiseText(c.clock.promise).toStdString()}}));
    return form;
}

FormValues gapPromise(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    std::vector<std::string> names;
    std::optional<Day> until;
    for (const CaseGap& gap : facts.c.gaps) {
        if (gap.filled)
            continue;
        names.push_back(gap.name);
        until = gap.until;
    }
    if (names.empty())
        return form;
    form.lists[u"items"_qs] = askedRows(facts, names);
    form.set(u"itemsCount", QString::number(names.size()));
    setDay(form, facts, u"until", u"untilWords", until);
    if (facts.explanation.due.day)
        form.set(u"dueDate", dateText(*facts.explanation.due.day));
    return form;
}

FormValues deemedNotice(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const PaperCase paper = paperCase(facts);
    setDue(form, paper);
    // Accepted from the day the last paper came, which need not be the first day (行政许可法 32(5)).
    form.set(u"receivedDate", dateText(paper.accepted));
    form.set(u"notifyDays", QString::number(facts.c.clock.notifyDays));
    form.set(u"basis", licenceBasis(facts, "licence-supplement"));
    return form;
}

FormValues notAcceptedDecision(const PaperFacts& facts)
{
    FormValues form = caseValues(facts);
    const std::string code = facts.c.report ? facts.c.report->reason : std::string("other");
    form.set(u"reason", Words().say("reason", code));
    const QString words = said(facts, "refuse.reason");
    if (!words.isEmpty() && words.toStdString() != code)
        form.set(u"reasonWords", words);
    else if (const QString reported = said(facts, "refusal-report.reason"); reported.toStdString() != code)
        form.set(u"reasonWords", reported);
    QString basis = said(facts, "refuse.basis");
    if (basis.isEmpty())
        basis = said(facts, "refusal-report.basis");
    if (basis.isEmpty() && (code == "not-needed" || code == "not-our-competence"))
        basis = licenceBasis(facts, code == "not-needed" ? "licence-not-needed" : "licence-not-ours");
    form.set(u"basis", basis);
    form.set(u"referTo", said(facts, "refuse.refer_to"));
    form.set(u"remedies", remedies(facts));
    return form;
}

} // namespace bm
