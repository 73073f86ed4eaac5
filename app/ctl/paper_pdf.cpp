#include "app/ctl/paper_pdf.h"

#include "core/base/ids.h"
#include "reports/guide_sheet.h"
#include "reports/paper_filler.h"
#include "reports/pdf.h"

#include <unistd.h>

#include <charconv>
#include <filesystem>

namespace bm::ctl {

namespace {

// "2" of three: a jammed copy is printed alone.
Result<std::vector<Counterpart>> chosen(const std::vector<Counterpart>& all,
                                        const std::vector<std::string>& numbers)
{
    std::vector<Counterpart> copies;
    for (const std::string& text : numbers) {
        std::size_t number = 0;
        const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (failed != std::errc() || end != text.data() + text.size() || number < 1 || number > all.size())
            return Error("usage-value", {{"what", "--copy"}, {"command", "bianminctl print"}});
        copies.push_back(all[number - 1]);
    }
    return copies;
}

Result<PaintOptions> optionsOf(const PrintSpec& spec, const PaperForm& form, const Matter* matter)
{
    PaintOptions paint;
    const Result<Paper> paper = paperFromCode(spec.paper);
    if (!paper)
        return paper.error();
    paint.paper = *paper;
    paint.copies = counterpartsFor(matter, spec.form);
    if (!spec.copies.empty()) {
        const Result<std::vector<Counterpart>> some =
            chosen(paint.copies.empty() ? counterparts(form.spec()) : paint.copies, spec.copies);
        if (!some)
            return some.error();
        paint.copies = *some;
    }
    if (spec.preview)
        paint.stamp = Stamp::Preview;
    else if (spec.reprint)
        paint.stamp = Stamp::Reprint;
    else if (spec.correction)
        paint.stamp = Stamp::Correction;
    return paint;
}

Result<int> write(const PrintSpec& spec, const FormPtr& form, const FormValues& values, const Matter* matter,
                  const QString& note = {})
{
    Result<PaintOptions> paint = optionsOf(spec, *form, matter);
    if (!paint)
        return paint.error();
    paint->stampNote = note;
    return toPdfFile(*form, values, *paint, spec.output);
}

} // namespace

std::vector<std::string> paperForms()
{
    return formNames();
}

Result<std::string> checkedTemplate(const std::string& form, const std::string& content)
{
    const Result<FormPtr> own = countyForm(form, content);
    if (!own)
        return own.error();
    return hex((*own)->hash());
}

Result<std::string> builtInTemplate(const std::string& form)
{
    return templateBytes(form);
}

Status checkOutput(const std::string& file)
{
    std::error_code ignored;
    const std::filesystem::path path = std::filesystem::absolute(file, ignored);
    if (!std::filesystem::is_directory(path.parent_path(), ignored))
        return Error("file-missing", {{"file", file}});
    if (std::filesystem::is_directory(path, ignored))
        return Error("not-a-file", {{"file", file}});
    if (access(path.parent_path().c_str(), W_OK) != 0)
        return Error("write-denied", {{"file", file}, {"reason", "access"}});
    return Done{};
}

Result<PaperFiller> fillerOf(const PrintSpec& spec)
{
    const Result<FormPtr> form = formFor(spec.form, spec.ownTemplate);
    if (!form)
        return form.error();
    return fillerFor(*form);
}

Status rehearse(const PrintSpec& spec, const PaperFacts& facts)
{
    const Result<FormPtr> form = formFor(spec.form, spec.ownTemplate);
    if (!form)
        return form.error();
    const Result<FormValues> values = fillForm(**form, facts);
    if (!values)
        return values.error();
    const Result<PaintOptions> paint = optionsOf(spec, **form, facts.matter.get());
    if (!paint)
        return paint.error();
    const Result<Pdf> pdf = toPdf(**form, *values, *paint);
    return pdf ? Status(Done{}) : Status(pdf.error());
}

Status rehearseAgain(const PrintSpec& spec, const IssuedPaper& paper, const Matter* matter)
{
    const Result<FormPtr> form = formOfIssued(paper, spec.ownTemplate);
    if (!form)
        return form.error();
    const Result<FormValues> values = formValuesFromJson(paper.values);
    if (!values)
        return values.error();
    const Result<PaintOptions> paint = optionsOf(spec, **form, matter);
    if (!paint)
        return paint.error();
    const Result<Pdf> pdf = toPdf(**form, *values, *paint);
    return pdf ? Status(Done{}) : Status(pdf.error());
}

Result<int> printFacts(const PrintSpec& spec, const PaperFacts& facts)
{
    const Result<FormPtr> form = formFor(spec.form, spec.ownTemplate);
    if (!form)
        return form.error();
    const Result<FormValues> values = fillForm(**form, facts);
    if (!values)
        return values.error();
    return write(spec, *form, *values, facts.matter.get());
}

Result<int> printValues(const PrintSpec& spec, const std::string& values, const Matter* matter)
{
    const Result<FormPtr> form = formFor(spec.form, spec.ownTemplate);
    if (!form)
        return form.error();
    const Result<FormValues> filled = formValuesFromJson(values);
    if (!filled)
        return filled.error();
    return write(spec, *form, *filled, matter);
}

Result<int> printAgain(const PrintSpec& spec, const IssuedPaper& paper, const Matter* matter, Day day)
{
    const Result<FormPtr> form = formOfIssued(paper, spec.ownTemplate);
    if (!form)
        return form.error();
    const Result<FormValues> values = formValuesFromJson(paper.values);
    if (!values)
        return values.error();
    const QString note =
        QStringLiteral("第 %1 次,%2").arg(paper.reprints).arg(QString::fromStdString(day.text()));
    return write(spec, *form, *values, matter, spec.reprint ? note : QString());
}

Result<int> printGuide(const PrintSpec& spec, const Matter& matter, const OfficeProfile& profile)
{
    const Result<FormPtr> form = formFor(spec.form, spec.ownTemplate);
    if (!form)
        return form.error();
    return write(spec, *form, guideSheet(matter, paperOffice(profile)), nullptr);
}

Result<int> printFilled(const PrintSpec& spec, const FormValues& values)
{
    const Result<FormPtr> form = formFor(spec.form, spec.ownTemplate);
    if (!form)
        return form.error();
    return write(spec, *form, values, nullptr);
}

} // namespace bm::ctl
