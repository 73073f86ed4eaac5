// One promise slip to PDF, its three counterparts, against a bare QTextDocument print of the same text.
#include "reports/papers.h"
#include "reports/pdf.h"
#include "tests/bench/bench.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextDocument>

using namespace bm;
using namespace bm::bench;

namespace {

PaperCase aCase()
{
    PaperCase paper;
    paper.office.name = u"新政镇便民服务中心"_qs;
    paper.office.organ = u"新政镇人民政府"_qs;
    paper.office.address = u"新政镇新政大道 1 号"_qs;
    paper.office.phone = u"0817-5230000"_qs;
    paper.office.hours = u"周一至周五 9:00-12:00, 13:30-17:00"_qs;
    paper.office.complaintPhone = u"12345"_qs;
    paper.number = u"新政便承〔2026〕W1第0001号"_qs;
    paper.caseNumber = u"511324101-2026-W1-00001"_qs;
    paper.shortNumber = u"W1-00001"_qs;
    paper.matter = u"农村居民最低生活保障"_qs;
    paper.matterCode = u"M01"_qs;
    paper.mode = u"承诺件"_qs;
    paper.applicant = {u"张三"_qs, u"居民身份证"_qs,    u"511324196503150015"_qs, u"13800000000"_qs, {},
                       {},         u"新政镇一村二组"_qs};
    paper.accepted = Day::of(2026, 11, 23);
    paper.promise = *Promise::parse("30wd");
    Term term;
    term.start = paper.accepted;
    term.promise = paper.promise;
    std::vector<Notice> notices;
    for (const std::string& json : shippedNotices()) {
        if (auto notice = noticeFromJson(json))
            notices.push_back(std::move(*notice));
    }
    paper.explanation = explain(Calendar::build(std::move(notices)), term);
    paper.window = u"民政窗口"_qs;
    paper.handler = u"李四"_qs;
    paper.phone = u"0817-5230000"_qs;
    paper.materials = {{u"户口簿"_qs, u"复印件"_qs, 0, 1, {}},
                       {u"身份证"_qs, u"复印件"_qs, 0, 1, {}},
                       {u"申请书"_qs, u"原件"_qs, 1, 0, {}}};
    paper.bring = {u"本单"_qs, u"身份证"_qs};
    paper.collectors = u"本人或持委托书的代理人"_qs;
    paper.collectPlace = u"本窗口"_qs;
    paper.issued = paper.accepted;
    return paper;
}

QString textOf(const QByteArray& pdf)
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"slip.pdf"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_qs, {u"-layout"_qs, file.fileName(), u"-"_qs});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray bare(const QString& text)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setDefaultFont(QFont(QStringList{u"AR PL UMing CN"_qs}, 11));
    document.setPlainText(text);
    document.print(&writer);
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const auto form = builtInForm("promise-slip");
    const PaperCase paper = aCase();
    const auto ours = [&] {
        const auto pdf = form ? toPdf(**form, promiseSlip(paper), {}) : Result<Pdf>(form.error());
        if (!pdf) {
            std::fprintf(stderr, "no slip: %s\n", pdf.error().code.c_str());
            std::exit(1);
        }
        return *pdf;
    };
    const QString text = textOf(ours().bytes);
    const auto sides = rotate(
        60, 2, 1, [&] { keep(ours()); }, [&] { keep(bare(text)); });
    const double ratio = sides.ours / sides.floor;
    row("promise slip to PDF, three counterparts", number(sides.ours / 1000, "ms", 1),
        number(sides.floor / 1000, "ms QTextDocument", 1), times(ratio), "<= 1.5 x", ratio <= 1.5);
}
