#include "reports/paper_filler.h"

#include "core/base/ids.h"
#include "reports/case_papers.h"
#include "reports/glyphs.h"

namespace bm {

namespace {

// Destinations as a matter's data may word them, beside the codes of the vocabulary.
std::string destinationCode(const std::string& destination)
{
    for (const std::string& code : Words::codes("destination")) {
        const std::string words = Words().text("destination", code);
        if (destination == code || destination == words || words == "交" + destination)
            return code;
    }
    if (destination == "便民服务中心备案" || destination == "中心备案")
        return "centre";
    return destination == "代理室备查" ? "agency-room" : std::string();
}

} // namespace

Result<FormPtr> formFor(const std::string& name, const std::string& countyTemplate)
{
    return countyTemplate.empty() ? builtInForm(name) : countyForm(name, countyTemplate);
}

Result<FormValues> fillForm(const PaperForm& form, const PaperFacts& facts)
{
    const PaperMap map = casePaper(form.spec().name);
    if (map == nullptr)
        return Error("form-unknown", {{"form", form.spec().name.toStdString()}});
    FormValues values = map(facts);
    if (const Status fits = form.check(values); !fits)
        return fits.error();
    if (const Status drawable = checkGlyphs(values.allText()); !drawable)
        return drawable.error();
    return values;
}

PaperFiller fillerFor(FormPtr form)
{
    return [form = std::move(form)](const PaperFacts& facts) -> Result<FilledPaper> {
        const Result<FormValues> values = fillForm(*form, facts);
        if (!values)
            return values.error();
        return FilledPaper{toJson(*values), hex(form->hash())};
    };
}

Result<FormPtr> formOfIssued(const IssuedPaper& paper, const std::string& countyTemplate)
{
    Result<FormPtr> ours = builtInForm(paper.form);
    if (!ours || hex((*ours)->hash()) == paper.templateHash)
        return ours;
    for (const std::string& installed : paper.templates) {
        Result<FormPtr> form = countyForm(paper.form, installed);
        if (form && hex((*form)->hash()) == paper.templateHash)
            return form;
    }
    return countyTemplate.empty() ? ours : countyForm(paper.form, countyTemplate);
}

Result<int> paintIssued(const IssuedPaper& paper, const std::string& countyTemplate,
                        const PaintOptions& options, QPagedPaintDevice& device)
{
    const Result<FormPtr> form = formOfIssued(paper, countyTemplate);
    if (!form)
        return form.error();
    const Result<FormValues> values = formValuesFromJson(paper.values);
    if (!values)
        return values.error();
    return paint(**form, *values, options, device);
}

std::vector<Counterpart> counterpartsFor(const Matter* matter, const std::string& form)
{
    if (!matter)
        return {};
    for (const PaperRule& rule : matter->papers) {
        if (rule.form != form || rule.destinations.empty())
            continue;
        std::vector<std::string> codes;
        for (const std::string& destination : rule.destinations) {
            const std::string code = destinationCode(destination);
            if (code.empty())
                return {}; // words nobody knows: better the form's own than a copy without a place
            codes.push_back(code);
        }
        return counterparts(codes);
    }
    return {};
}

QString shortCaseNumber(const std::string& number)
{
    const std::size_t last = number.rfind('-');
    if (last == std::string::npos || last == 0)
        return QString::fromStdString(number);
    const std::size_t before = number.rfind('-', last - 1);
    return QString::fromStdString(before == std::string::npos ? number : number.substr(before + 1));
}

} // namespace bm
