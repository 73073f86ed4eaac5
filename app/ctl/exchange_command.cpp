// export | import | exchange status: packages for the stick, and where everybody stands.
#include "app/ctl/case_sheet.h"
#include "app/ctl/cli.h"
#include "app/ctl/exchange_pdf.h"
#include "app/ctl/paper_pdf.h"
#include "app/ctl/table.h"
#include "core/base/json.h"
#include "reports/exchange_sheets.h"

#include <filesystem>

namespace bm::ctl {

namespace {

struct ExchangeOptions
{
    std::string to, office, sheet;
    std::vector<std::string> files;
    bool dryRun = false;
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

QString when(const std::optional<Instant>& at)
{
    return at ? q(at->text().substr(0, 16)).replace(u'T', u' ') : u"-"_qs;
}

void writeAt(json::Writer& out, const char* name, const std::optional<Instant>& at)
{
    if (at)
        out.field(name, at->text());
    else
        out.key(name).null();
}

void writeError(json::Writer& out, const Error& error)
{
    if (error.code.empty()) {
        out.key("code").null();
        return;
    }
    out.field("code", error.code).key("args").beginObject();
    for (const auto& [key, value] : error.args)
        out.field(key, value);
    out.endObject();
}

void writeSegments(json::Writer& out, const std::vector<ChainRange>& segments)
{
    out.key("segments").beginArray();
    for (const ChainRange& s : segments) {
        out.beginObject().field("station", s.station).field("office", s.office).field("label", s.label);
        out.field("epoch", std::int64_t{s.epoch}).field("from", std::int64_t{s.from});
        out.field("to", std::int64_t{s.to}).endObject();
    }
    out.endArray();
}

Result<Answer> exportTo(Context& context, const ExchangeOptions& o)
{
    if (const Status writable = o.sheet.empty() ? Status(Done{}) : checkOutput(o.sheet); !writable)
        return writable.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<ExportReport> report = wait((*desk)->exportPackages(o.to, o.office));
    if (!report)
        return report.error();
    // The contract names one file: the one for the office above, or else the first.
    const auto& all = report->packages;
    if (all.empty()) {
        json::Writer none;
        none.beginObject().key("file").null().key("segments").beginArray().endArray();
        none.key("packages").beginArray().endArray().endObject();
        return Answer{none.take(), context.say(u"没有新的内容,此前的包都已收到,不用再带。\n",
                                               u"Nothing new, and all of before has arrived.\n")};
    }
    const std::string own = (*desk)->station().office;
    const PackageMade* first = &all.front();
    for (const PackageMade& p : all) {
        if (p.fresh && own.starts_with(p.office) && p.office != own)
            first = &p;
    }
    const auto pathOf = [&](const PackageMade& p) { return (std::filesystem::path(o.to) / p.file).string(); };
    json::Writer out;
    out.beginObject().field("file", pathOf(*first));
    writeSegments(out, first->segments);
    out.key("packages").beginArray();
    std::vector<QStringList> rows;
    for (const PackageMade& p : all) {
        out.beginObject().field("file", pathOf(p)).field("for", p.office);
        out.field("number", static_cast<std::int64_t>(p.number))
            .field("mark", p.mark)
            .field("made", p.made.text());
        out.field("fresh", p.fresh).field("entries", p.entries);
        writeSegments(out, p.segments);
        out.endObject();
        rows.push_back({q(p.file), q(p.officeName), context.say(u"%1 条", u"%1 entries").arg(p.entries),
                        p.fresh ? context.say(u"新", u"new")
                                : context.say(u"尚无回执,再带一份", u"not known to have arrived")});
    }
    out.endArray();
    QString sheet;
    if (!o.sheet.empty()) {
        const Result<int> pages = printCovers(context, **desk, all, o.sheet);
        if (!pages)
            return Error("exported-not-printed", {{"folder", o.to}, {"file", o.sheet}});
        out.field("sheet", o.sheet).field("pages", *pages);
        sheet =
            context.say(u"交接单:%1(%2 页)\n", u"Cover sheets: %1 (%2 pages)\n").arg(q(o.sheet)).arg(*pages);
    }
    out.endObject();
    return Answer{out.take(),
                  context.say(u"已导出到 %1:\n", u"Exported to %1:\n").arg(q(o.to)) + aligned(rows) + sheet};
}

// A folder stands for the packages in it.
std::vector<std::string> filesIn(const std::vector<std::string>& given)
{
    std::vector<std::string> out;
    for (const std::string& one : given) {
        std::error_code failed;
        if (!std::filesystem::is_directory(one, failed)) {
            out.push_back(one);
            continue;
        }
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(one, failed)) {
            if (entry.path().extension() == ".bmx")
                found.push_back(entry.path().string());
        }
        std::sort(found.begin(), found.end());
        out.insert(out.end(), found.begin(), found.end());
    }
    return out;
}

Result<Answer> import(Context& context, const ExchangeOptions& o)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<ImportedPackages> report = wait((*desk)->importPackages(filesIn(o.files), o.dryRun));
    if (!report)
        return report.error();
    json::Writer out;
    out.beginObject().field("dry_run", o.dryRun).key("packages").beginArray();
    QString text;
    bool clean = true;
    for (const PackageRead& p : report->packages) {
        clean = clean && p.status != "held" && p.status != "refused";
        out.beginObject().field("file", p.file).field("status", p.status);
        writeError(out, p.error);
        out.field("new", p.fresh).field("known", p.known).field("missing", p.missing);
        out.fieldIf("office", p.office).fieldIf("office_name", p.officeName).fieldIf("label", p.label);
        out.field("number", static_cast<std::int64_t>(p.number));
        writeAt(out, "made", p.made);
        out.endObject();
        text += context.say(u"%1 · %2 · 新 %3 条,已有 %4 条\n", u"%1 · %2 · %3 new, %4 known\n")
                    .arg(q(p.file), context.words().say("package-status", packageResult(p, o.dryRun)))
                    .arg(p.fresh)
                    .arg(p.known);
        if (!p.error.code.empty())
            text += u"  "_qs + context.words().error(p.error) + u'\n';
    }
    out.endArray().endObject();
    if (o.dryRun)
        text += context.say(u"以上只是核对,没有导入。\n", u"This was a check; nothing was taken in.\n");
    return Answer{out.take(), text, clean ? done : refused};
}

// Once, or (in a hall without a window open) again and again by a timer of the system.
Result<Answer> sync(Context& context, const ExchangeOptions& o)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<FolderReport> report = wait((*desk)->syncFolder(o.to));
    if (!report)
        return report.error();
    json::Writer out;
    out.beginObject().field("dropped", report->dropped).field("taken", report->taken);
    out.field("new", report->entries).key("refused").beginArray();
    QString text =
        context
            .say(u"放入 %1 个包,取回 %2 个包,新 %3 条\n", u"%1 packages dropped, %2 taken, %3 new entries\n")
            .arg(report->dropped)
            .arg(report->taken)
            .arg(report->entries);
    for (const auto& [file, error] : report->refused) {
        out.beginObject().field("file", file);
        writeError(out, error);
        out.endObject();
        text += u"  "_qs + q(file) + u' ' + context.words().error(error) + u'\n';
    }
    out.endArray().endObject();
    return Answer{out.take(), text, report->refused.empty() ? done : refused};
}

void writeStations(json::Writer& out, const ExchangeStatus& status)
{
    out.key("stations").beginArray();
    for (const StationState& s : status.stations) {
        out.beginObject()
            .field("station", s.station)
            .field("office", s.office)
            .field("office_name", s.officeName);
        out.field("label", s.label).field("level", s.level).field("epoch", std::int64_t{s.epoch});
        out.field("have", std::int64_t{s.have}).field("head", s.head);
        writeAt(out, "last_package", s.lastPackage);
        writeAt(out, "last_came", s.lastCame);
        out.field("last_number", static_cast<std::int64_t>(s.lastNumber));
        out.field("received", std::int64_t{s.received}).field("own", s.own).field("certified", s.certified);
        out.field("revoked", s.revoked);
        writeAt(out, "valid_to", s.validTo);
        out.endObject();
    }
    out.endArray();
}

std::string jsonOf(const ExchangeStatus& status)
{
    json::Writer out;
    out.beginObject().field("enrolled", status.enrolled).field("fingerprint", status.fingerprint);
    out.field("county_fingerprint", status.countyFingerprint);
    writeStations(out, status);
    out.key("gaps").beginArray();
    for (const ChainGap& g : status.gaps) {
        out.beginObject().field("station", g.station).field("epoch", std::int64_t{g.epoch});
        out.field("from", std::int64_t{g.after} + 1).field("to", std::int64_t{g.before} - 1).endObject();
    }
    out.endArray().key("forks").beginArray();
    for (const ChainFork& f : status.forks) {
        out.beginObject().field("station", f.station).field("epoch", std::int64_t{f.epoch});
        out.field("at", std::int64_t{f.at}).field("ruled", f.ruled).key("heads").beginArray();
        for (const std::string& head : f.heads)
            out.text(head);
        out.endArray().endObject();
    }
    out.endArray().field("waiting", status.waiting);
    writeAt(out, "last_export", status.lastExport);
    writeAt(out, "last_import", status.lastImport);
    out.field("written", std::int64_t{status.written}).field("exported", std::int64_t{status.exported});
    out.field("received", std::int64_t{status.received}).key("alarms").beginArray();
    for (const Error& alarm : status.alarms) {
        out.beginObject();
        writeError(out, alarm);
        out.endObject();
    }
    return out.endArray().endObject().take();
}

Result<Answer> status(Context& context)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<ExchangeStatus> s = wait((*desk)->exchangeStatus());
    if (!s)
        return s.error();
    QString text =
        s->enrolled ? context.say(u"本机已入网。县中心指纹:%1\n", u"Enrolled. The county's fingerprint: %1\n")
                          .arg(q(s->countyFingerprint))
                    : context.say(u"本机尚未入网。\n", u"Not enrolled yet.\n");
    text += context
                .say(u"本机条目:已存 %1 · 已导出 %2 · 县已回执 %3\n",
                     u"Own entries: %1 stored · %2 exported · %3 received by the county\n")
                .arg(s->written)
                .arg(s->exported)
                .arg(s->received);
    std::vector<QStringList> rows;
    for (const StationState& one : s->stations) {
        rows.push_back({q(one.officeName), q(one.label), context.say(u"第%1段", u"epoch %1").arg(one.epoch),
                        QString::number(one.have), when(one.lastPackage),
                        one.own       ? context.say(u"本机", u"this station")
                        : one.revoked ? context.say(u"已吊销", u"revoked")
                                      : QString()});
    }
    text += aligned(rows);
    for (const ChainGap& g : s->gaps)
        text += context.say(u"缺口:站 %1 缺第 %2 至 %3 条\n", u"Gap: station %1 lacks entries %2 to %3\n")
                    .arg(q(g.station.substr(0, 8)))
                    .arg(g.after + 1)
                    .arg(g.before - 1);
    for (const ChainFork& f : s->forks) {
        text += context
                    .say(u"分叉:站 %1 自第 %2 条起有 %3 支%4\n",
                         u"Fork: station %1 has %3 branches from entry %2%4\n")
                    .arg(q(f.station.substr(0, 8)))
                    .arg(f.at)
                    .arg(f.heads.size())
                    .arg(f.ruled ? context.say(u"(已裁定)", u" (ruled)") : QString());
    }
    for (const Error& alarm : s->alarms)
        text += u"! "_qs + context.words().error(alarm) + u'\n';
    return Answer{jsonOf(*s), text};
}

} // namespace

void addExchange(Commands& commands)
{
    auto o = std::make_shared<ExchangeOptions>();
    CLI::App& out = commands.command(
        commands.root(), "export", {"导出数据包到U盘", "Export packages to a folder"},
        [o](Context& c) { return exportTo(c, *o); }, true);
    commands.text(out, "--to", o->to, {"文件夹,如U盘", "The folder, such as a stick"})->required();
    commands.text(out, "--for", o->office, {"只给这一机构(代码)", "For this office only (its code)"});
    commands.text(out, "--sheet", o->sheet,
                  {"同时把交接单写成这个PDF文件", "Write the cover sheets to this PDF too"});
    CLI::App& in = commands.command(commands.root(), "import", {"导入数据包", "Import packages"},
                                    [o](Context& c) { return import(c, *o); });
    commands.rest(in, "FILE", o->files, {"数据包文件或其文件夹", "Packages, or a folder of them"})
        ->required();
    commands.flag(in, "--dry-run", o->dryRun, {"只核对,不导入", "Check only"});
    CLI::App& group = commands.group(commands.root(), "exchange", {"交换情况", "The exchange"});
    CLI::App& hall =
        commands.command(group, "folder", {"同厅共享文件夹:放入、取回一次", "The hall's shared folder, once"},
                         [o](Context& c) { return sync(c, *o); });
    commands.text(hall, "FOLDER", o->to, {"共享文件夹", "The folder"})->required();
    addCaseSheet(commands, group);
    addReview(commands, group);
    commands.command(group, "status", {"各站到了哪里,缺什么", "Where every station stands"}, status);
}

} // namespace bm::ctl
