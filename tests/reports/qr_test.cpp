#include "reports/papers.h"
#include "reports/qr_code.h"
#include "tests/reports/gui.h"
#include "tests/reports/samples.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <vector>

using namespace bm;

namespace {

std::vector<std::vector<bool>> modules(const QrCode& code)
{
    const auto side = static_cast<std::size_t>(code.modules);
    std::vector<std::vector<bool>> matrix(side, std::vector<bool>(side, false));
    for (const QRect& run : code.runs) {
        REQUIRE(run.height() == 1);
        for (int x = run.left(); x <= run.right(); ++x) {
            auto module = matrix.at(static_cast<std::size_t>(run.y())).begin() + x;
            REQUIRE_FALSE(*module); // no run overlaps another
            *module = true;
        }
    }
    return matrix;
}

// The square in three corners by which a reader finds the code (ISO/IEC 18004).
bool finderAt(const std::vector<std::vector<bool>>& matrix, std::size_t x0, std::size_t y0)
{
    for (std::size_t y = 0; y < 7; ++y) {
        for (std::size_t x = 0; x < 7; ++x) {
            const bool ring = x == 0 || x == 6 || y == 0 || y == 6;
            const bool heart = x >= 2 && x <= 4 && y >= 2 && y <= 4;
            if (matrix[y0 + y][x0 + x] != (ring || heart))
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("the code of a slip has a prefix that no name has")
{
    CHECK(qrTextFor(u"511324101-2026-W1-00001"_qs) == u"BM1:511324101-2026-W1-00001"_qs);
    CHECK(promiseSlip(sampleCase()).value(u"qr") == u"BM1:511324101-2026-W1-00001"_qs);
}

TEST_CASE("the runs are the modules of the code")
{
    const Result<QrCode> code = qrCode(u"BM1:511324101-2026-W1-00001"_qs);
    REQUIRE_OK(code);
    CHECK((code->modules - 17) % 4 == 0);
    const auto matrix = modules(*code);
    const auto far = static_cast<std::size_t>(code->modules) - 7;
    CHECK(finderAt(matrix, 0, 0));
    CHECK(finderAt(matrix, far, 0));
    CHECK(finderAt(matrix, 0, far));
    // The timing row goes black, white, black …
    for (std::size_t x = 8; x < far; ++x)
        CHECK(matrix[6][x] == (x % 2 == 0));
    CHECK(qrCode(QString(5000, u'x')).error().code == "qr-failed");
    CHECK(qrCode(QString()).error().code == "qr-failed");
}

TEST_CASE("a reader reads the code off the page")
{
    if (QStandardPaths::findExecutable(u"zbarimg"_qs).isEmpty()) {
        WARN("zbarimg is not installed: the code is tested by its modules only");
        return;
    }
    for (const Paper paper : allPapers()) {
        PaintOptions options;
        options.paper = paper;
        const Pdf pdf = pdfOf("promise-slip", promiseSlip(sampleCase()), options);
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"page.pdf"_qs));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdf.bytes);
        file.close();
        const QByteArray nothing = runOn(u"pdftoppm"_qs, {u"-r"_qs, u"200"_qs, u"-png"_qs, u"-singlefile"_qs,
                                                          file.fileName(), dir.filePath(u"page"_qs)});
        CHECK(nothing.isEmpty());
        const QByteArray read = runOn(u"zbarimg"_qs, {u"-q"_qs, u"--raw"_qs, dir.filePath(u"page.png"_qs)});
        INFO(code(paper));
        CHECK(read.trimmed() == "BM1:511324101-2026-W1-00001");
    }
}
