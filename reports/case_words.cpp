#include "reports/case_words.h"

#include "reports/paper_base.h"
#include "reports/paper_filler.h"
#include "reports/words/dates.h"

#include <algorithm>

namespace bm {

namespace {

const Material* materialNamed(const PaperFacts& facts, const std::string& name)
{
    if (!facts.matter)
        return nullptr;
    const std::vector<Material>& list = tickList(*facts.matter);
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Material& m) { return m.name == name; });
    return found == list.end() ? nullptr : &*found;
}

// "原件 1 份,须有村社签署的意见": what the paper asked for must be like.
QString standardOf(const Material& material)
{
    QStringList words;
    if (!material.form.empty() && material.form != "unspecified")
        words += Words().say("material-form", material.form);
    if (material.originals + material.copies > 0)
        words += u"%1 份"_qs.arg(material.originals + material.copies);
    QStringList all{words.join(u' '), fromUtf8(material.of), fromUtf8(material.standard),
                    fromUtf8(material.note)};
    all.removeAll(QString());
    return all.join(u"，"_qs);
}

} // namespace

FormValues caseValues(const PaperFacts& facts)
{
    FormValues form;
    setCase(form, paperCase(facts));
    form.flag(u"accepted", facts.c.accepted.has_value());
    return form;
}

QString said(const PaperFacts& facts, const char* name)
{
    const auto found = facts.said.find(name);
    return found == facts.said.end() ? QString() : fromUtf8(found->second);
}

QString saidDay(const PaperFacts& facts, const char* name)
{
    const std::optional<Day> day = Day::parse(said(facts, name).toStdString());
    return day ? dateText(*day) : QString();
}

QString saidWords(const PaperFacts& facts, const char* name, const char* group)
{
    const QString words = said(facts, name);
    return Words::knows(group, words.toStdString()) ? Words().say(group, words.toStdString()) : words;
}

QString licenceBasis(const PaperFacts& facts, const char* code)
{
    const bool licence = facts.matter && facts.matter->law.law == Law::Licence;
    return licence ? Words().say("paper-words", code) : QString();
}

QString remedies(const PaperFacts& facts)
{
    return facts.matter ? fromUtf8(facts.matter->law.remedies) : QString();
}

void setDay(FormValues& form, const PaperFacts& facts, const char16_t* name, const char16_t* words,
            const std::optional<Day>& day)
{
    if (!day)
        return;
    form.set(name, dateText(*day));
    form.set(words, dayWords(paperOffice(facts.office), *day));
}

std::vector<FormRow> askedRows(const PaperFacts& facts, const std::vector<std::string>& names)
{
    std::vector<FormRow> rows;
    for (const std::string& name : names) {
        const Material* material = materialNamed(facts, name);
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)},
                        {u"name"_qs, fromUtf8(name)},
                        {u"standard"_qs, material ? standardOf(*material) : QString()}});
    }
    return rows;
}

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace bm
