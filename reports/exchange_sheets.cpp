#include "reports/exchange_sheets.h"

#include "reports/page_rows.h"
#include "reports/people_words.h"
#include "reports/words/words.h"

#include <QStringList>

#include <set>

namespace bm {

namespace {

constexpr PageRows reportPages[] = {{u"a4Page", 11, 14}}; // of rows with two or three lines
constexpr std::size_t shownRanges = 8;                    // more would not fit a small sheet

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

QString contentsWords(const std::vector<ChainRange>& ranges)
{
    if (ranges.empty())
        return u"本期没有新内容（零报告）"_qs;
    QStringList parts;
    for (const ChainRange& r : ranges) {
        if (parts.size() == static_cast<qsizetype>(shownRanges)) {
            std::set<std::string> stations;
            for (const ChainRange& each : ranges)
                stations.insert(each.station);
            parts << u"等，共 %1 个站"_qs.arg(stations.size());
            break;
        }
        const QString label = r.label.empty() ? fromUtf8(r.station.substr(0, 8)) : fromUtf8(r.label);
        parts << u"%1 窗口 %2 第 %3–%4 条"_qs.arg(fromUtf8(r.office), label).arg(r.from).arg(r.to);
    }
    return parts.join(u'；');
}

// Eight groups in two lines of four: read aloud over the telephone without losing the place.
std::pair<QString, QString> markLines(const std::string& mark)
{
    const QStringList groups = fromUtf8(mark).split(u' ', Qt::SkipEmptyParts);
    const auto half = (groups.size() + 1) / 2;
    return {groups.mid(0, half).join(u' '), groups.mid(half).join(u' ')};
}

} // namespace

FormValues packageCover(const PaperOffice& office, const StationInfo& from,
                        const std::vector<PackageMade>& packages, Day today)
{
    FormValues form = officeSheet(office, today);
    std::vector<FormRow>& rows = form.lists[u"sheets"_qs];
    for (const PackageMade& p : packages) {
        const auto [first, second] = markLines(p.mark);
        rows.push_back({{u"turn"_qs, rows.empty() ? QString() : u"1"_qs},
                        {u"from"_qs, fromUtf8(from.officeName)},
                        {u"fromCode"_qs, fromUtf8(from.office)},
                        {u"label"_qs, fromUtf8(from.label)},
                        {u"to"_qs, fromUtf8(p.officeName.empty() ? p.office : p.officeName)},
                        {u"toCode"_qs, fromUtf8(p.office)},
                        {u"number"_qs, QString::number(p.number)},
                        {u"again"_qs, p.fresh ? QString() : u"1"_qs},
                        {u"made"_qs, momentWords(p.made)},
                        {u"entries"_qs, QString::number(p.entries)},
                        {u"contents"_qs, contentsWords(p.segments)},
                        {u"file"_qs, fromUtf8(p.file)},
                        {u"mark1"_qs, first},
                        {u"mark2"_qs, second}});
    }
    return form;
}

std::string packageResult(const PackageRead& package, bool dryRun)
{
    return dryRun && package.status == "imported" ? "importable" : package.status;
}

FormValues importReport(const PaperOffice& office, const StationInfo& here,
                        const std::vector<PackageRead>& packages, bool dryRun, Instant at)
{
    const Words words;
    FormValues form = officeSheet(office, at.day());
    form.set(u"label", fromUtf8(here.label));
    form.set(u"at", momentWords(at));
    form.flag(u"dryRun", dryRun);
    std::vector<FormRow>& rows = form.lists[u"rows"_qs];
    int fresh = 0;
    int refused = 0;
    for (const PackageRead& p : packages) {
        fresh += p.fresh;
        refused += p.status == "refused" ? 1 : 0;
        const QString from =
            p.office.empty()
                ? fromUtf8(p.file)
                : u"%1 窗口 %2 第 %3 号%4"_qs
                      .arg(fromUtf8(p.officeName.empty() ? p.office : p.officeName), fromUtf8(p.label))
                      .arg(p.number)
                      .arg(p.made ? u"，"_qs + momentWords(*p.made) : QString());
        QString entries = u"新 %1，已有 %2"_qs.arg(p.fresh).arg(p.known);
        if (p.missing > 0)
            entries += u"，缺 %1"_qs.arg(p.missing);
        rows.push_back({{u"from"_qs, from},
                        {u"result"_qs, words.say("package-status", packageResult(p, dryRun))},
                        {u"entries"_qs, p.office.empty() ? u"—"_qs : entries},
                        {u"why"_qs, p.error.code.empty() ? QString() : words.error(p.error)}});
    }
    turnPages(rows, reportPages);
    form.set(u"total",
             u"%1 个文件，新条目 %2 条，拒收 %3 个"_qs.arg(packages.size()).arg(fresh).arg(refused));
    return form;
}

FormValues fingerprintSheet(const PaperOffice& office, const FingerprintNote& note, Day today)
{
    const auto [first, second] = markLines(note.digits);
    FormValues form = officeSheet(office, today);
    form.set(u"ofName", fromUtf8(note.officeName));
    form.set(u"ofCode", fromUtf8(note.office));
    form.set(u"label", fromUtf8(note.label));
    form.set(u"digits1", first);
    form.set(u"digits2", second);
    form.flag(u"county", note.county);
    return form;
}

} // namespace bm
