#include "reports/guide_sheet.h"

#include "reports/promise_words.h"
#include "reports/words/dates.h"

#include <QStringList>

#include <algorithm>

namespace bm {

namespace {

QString qt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString countOf(const Material& material)
{
    QStringList words;
    if (material.originals > 0)
        words += u"原件%1"_qs.arg(material.originals);
    if (material.copies > 0)
        words += u"复印%1"_qs.arg(material.copies);
    QString text = words.join(u" "_qs);
    if (material.perPerson && !text.isEmpty())
        text = u"每人"_qs + text;
    return text;
}

QString noteOf(const Material& material)
{
    QStringList notes;
    if (!material.of.empty())
        notes += qt(material.of);
    if (!material.choice.empty())
        notes += u"同类任选一样"_qs;
    if (!material.condition.empty())
        notes += qt(material.condition) + u"（是才要）"_qs;
    if (!material.required)
        notes += u"可不交"_qs;
    if (material.gapAllowed)
        notes += u"可容缺后补"_qs;
    if (!material.issuer.empty())
        notes += qt(material.issuer) + u"出具"_qs;
    if (!material.standard.empty())
        notes += qt(material.standard);
    return notes.join(u"；"_qs);
}

std::vector<FormRow> materialRows(const Matter& matter)
{
    std::vector<FormRow> rows;
    for (const Material& material : tickList(matter)) {
        const bool plain = material.form == "unspecified";
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)},
                        {u"name"_qs, qt(material.name)},
                        {u"form"_qs, plain ? QString() : Words().say("material-form", material.form)},
                        {u"count"_qs, countOf(material)},
                        {u"note"_qs, noteOf(material)}});
    }
    return rows;
}

std::vector<FormRow> stepRows(const Matter& matter)
{
    std::vector<FormRow> rows;
    for (const auto& step : matter.steps) {
        QString text = qt(step.name);
        if (step.limit)
            text += u"（"_qs + promiseText(*step.limit) + u"）"_qs;
        if (!step.counted)
            text += u"（不计入承诺时限）"_qs;
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)}, {u"text"_qs, text}});
    }
    return rows;
}

std::vector<FormRow> textRows(const std::vector<std::string>& texts)
{
    std::vector<FormRow> rows;
    for (const std::string& text : texts)
        rows.push_back({{u"text"_qs, qt(text)}});
    return rows;
}

QString applicantWords(const Matter& matter)
{
    QStringList kinds = {Words().say("applicant", matter.applicant)};
    for (const std::string& kind : matter.alsoApplicants)
        kinds += Words().say("applicant", kind);
    QString text = kinds.join(u"、"_qs);
    if (matter.minAge > 0)
        text += u"，年满 %1 周岁"_qs.arg(matter.minAge);
    return text;
}

// Where the alternatives are listed one by one, the same text is not said twice.
QString conditionWords(const Matter& matter)
{
    const bool said = !matter.conditionChoices.empty() &&
                      std::all_of(matter.conditionChoices.begin(), matter.conditionChoices.end(),
                                  [&matter](const std::string& choice) {
                                      return matter.conditions.find(choice) != std::string::npos;
                                  });
    return said ? QString() : qt(matter.conditions);
}

QString remarkOf(const Matter& matter)
{
    QStringList remarks;
    if (!matter.instantScope.empty())
        remarks += qt(matter.instantScope);
    if (!matter.prerequisite.empty())
        remarks += u"先要有："_qs + qt(matter.prerequisite);
    if (!matter.quantityLimit.empty())
        remarks += u"数量限制："_qs + qt(matter.quantityLimit);
    if (!matter.modernName.empty())
        remarks += u"现称："_qs + qt(matter.modernName);
    return remarks.join(u"；"_qs);
}

QString feeWords(const Fee& fee)
{
    if (fee.kind == "free")
        return u"免费"_qs;
    if (!fee.text.empty())
        return qt(fee.text);
    if (fee.kind == "charged")
        return u"%1 元"_qs.arg(QString::number(static_cast<double>(fee.cents) / 100, 'f', 2));
    return u"原文未列，请向窗口询问"_qs;
}

QString decidingWords(const Matter& matter)
{
    QStringList bodies;
    if (!matter.accepts.office.empty())
        bodies += qt(matter.accepts.office) + u"受理"_qs;
    if (!matter.decides.office.empty())
        bodies += qt(matter.decides.office) + u"决定"_qs;
    return bodies.join(u"，"_qs);
}

void setOffice(FormValues& form, const Matter& matter, const PaperOffice& office)
{
    const auto prefer = [](const std::string& own, const QString& common) {
        return own.empty() ? common : qt(own);
    };
    form.set(u"officeName", office.name);
    form.set(u"organ", office.organ.isEmpty() ? office.name : office.organ);
    form.set(u"officeAddress", prefer(matter.consult.place, office.address));
    form.set(u"officeHours", prefer(matter.consult.hours, office.hours));
    form.set(u"officePhone", prefer(matter.consult.phone, office.phone));
    form.set(u"complaintPhone", prefer(matter.consult.complaintPhone, office.complaintPhone));
}

} // namespace

FormValues guideSheet(const Matter& matter, const PaperOffice& office)
{
    FormValues form;
    setOffice(form, matter, office);
    form.set(u"matter", qt(matter.name));
    form.set(u"matterCode", qt(matter.code));
    form.set(u"window", qt(matter.window));
    form.set(u"mode", Words().say("mode", matter.mode));
    form.set(u"applicantKind", applicantWords(matter));
    form.set(u"conditions", conditionWords(matter));
    form.lists[u"conditionChoices"_qs] = textRows(matter.conditionChoices);
    form.lists[u"basis"_qs] = textRows(matter.basis);
    form.lists[u"materials"_qs] = materialRows(matter);
    form.lists[u"steps"_qs] = stepRows(matter);
    const QString promise = promiseText(matter.promise);
    form.set(u"promise", promise.isEmpty() ? qt(matter.promiseVerbatim) : promise);
    form.set(u"statutory", matter.statutory ? promiseText(*matter.statutory) : QString());
    form.flag(u"free", matter.fee.kind == "free");
    form.set(u"fee", feeWords(matter.fee));
    form.set(u"feeBasis", qt(matter.fee.basis));
    form.set(u"result", qt(matter.result));
    form.set(u"deciding", decidingWords(matter));
    form.set(u"validFrom", matter.effectiveFrom.number == 0 ? QString() : dateText(matter.effectiveFrom));
    form.set(u"version", QString::number(matter.version));
    form.set(u"source",
             qt(matter.useModern && !matter.modernSource.empty() ? matter.modernSource : matter.source));
    form.set(u"remark", remarkOf(matter));
    return form;
}

} // namespace bm
