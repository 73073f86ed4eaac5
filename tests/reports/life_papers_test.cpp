// Every paper of a case's life: filled from a case, painted on laser and continuous paper, and read back.
#include "reports/case_papers.h"
#include "reports/money_words.h"
#include "reports/paper_filler.h"
#include "tests/reports/golden.h"
#include "tests/reports/gui.h"
#include "tests/reports/life_samples.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>
#include <QFile>

using namespace bm;

namespace {

const std::vector<const char*>& lifeForms()
{
    static const std::vector<const char*> forms = {"receipt",
                                                   "supplement-notice",
                                                   "gap-promise",
                                                   "deemed-notice",
                                                   "not-accepted-decision",
                                                   "special-procedure-notice",
                                                   "extension-approval",
                                                   "extension-notice",
                                                   "joint-notice",
                                                   "agency-mandate",
                                                   "agency-record",
                                                   "survey-record",
                                                   "posting-sheet",
                                                   "transit-sheet",
                                                   "refusal-report",
                                                   "refusal-decision",
                                                   "return-notice",
                                                   "ready-notice",
                                                   "delivery-receipt",
                                                   "fee-notice",
                                                   "case-cover",
                                                   "archive-list"};
    return forms;
}

FormValues filled(const char* form, const PaperFacts& facts)
{
    needGui();
    const Result<FormPtr> found = builtInForm(form);
    REQUIRE_OK(found);
    Result<FormValues> values = fillForm(**found, facts);
    INFO(form);
    REQUIRE_OK(values);
    return std::move(values).value();
}

PaintOptions on(Paper paper)
{
    PaintOptions options;
    options.paper = paper;
    return options;
}

QString fileName(const char* form, Paper paper)
{
    return QString::fromLatin1(form) + u'-' + QString::fromLatin1(code(paper).data());
}

} // namespace

TEST_CASE("pictures of the life papers", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("BM_PICTURES");
    REQUIRE_FALSE(folder.isEmpty());
    for (const char* form : lifeForms()) {
        for (const Paper paper : allPapers()) {
            for (const bool lengthy : {false, true}) {
                const FormValues values = filled(form, lengthy ? longFactsFor(form) : factsFor(form));
                const Result<Pdf> pdf = toPdf(**builtInForm(form), values, on(paper));
                WARN(fileName(form, paper).toStdString()
                     << (lengthy ? " long " : " ") << (pdf ? std::to_string(pdf->pages) : pdf.error().code));
                if (!pdf)
                    continue;
                QFile file(folder + u'/' + fileName(form, paper) + (lengthy ? u"-long.pdf"_qs : u".pdf"_qs));
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write(pdf->bytes);
            }
        }
    }
}
