// station request | certify | install | revoke | exclude | merge | epoch: who a station is, and whom it
// trusts.
#include "app/ctl/cli.h"
#include "app/ctl/table.h"
#include "core/base/durable_write.h"
#include "core/base/json.h"
#include "core/base/read_file.h"

#include <filesystem>

namespace bm::ctl {

namespace {

constexpr std::size_t fileLimit = 64U << 10U;

struct StationOptions
{
    std::string file, out, fingerprint, station, reason, head, from, into;
    int epoch = 1;
    bool check = false;
};

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string jsonOf(const EnrolmentFile& e, const std::string& file)
{
    json::Writer out;
    out.beginObject()
        .field("station", e.station)
        .field("office", e.office)
        .field("office_name", e.officeName);
    out.field("level", e.level).field("label", e.label).field("fingerprint", e.fingerprint);
    out.fieldIf("file", file).endObject();
    return out.take();
}

Result<EnrolmentFile> keep(Result<EnrolmentFile> made, const std::string& file)
{
    if (made) {
        if (const Status written = durableWrite(file, made->bytes); !written)
            return written.error();
    }
    return made;
}

Result<Answer> request(Context& context, const StationOptions& o)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<EnrolmentFile> made = keep(wait((*desk)->requestEnrolment()), o.out);
    if (!made)
        return made.error();
    return Answer{jsonOf(*made, o.out),
                  context
                      .say(u"入网申请已写入 %1。\n本机指纹(请抄在纸上交县中心核对):\n%2\n",
                           u"The request for enrolment is in %1.\nFingerprint of this station "
                           u"(on paper, for the county to compare):\n%2\n")
                      .arg(q(o.out), q(made->fingerprint))};
}

Result<Answer> certify(Context& context, const StationOptions& o)
{
    const Result<std::string> bytes = readFile(o.file, fileLimit);
    if (!bytes)
        return bytes.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<EnrolmentFile> made = keep(wait((*desk)->certifyStation(*bytes)), o.out);
    if (!made)
        return made.error();
    return Answer{
        jsonOf(*made, o.out),
        context
            .say(u"已为 %1(%2,窗口 %3)签发证书,写入 %4。\n该站指纹:%5\n",
                 u"The certificate of %1 (%2, window %3) is in %4.\nIts fingerprint: %5\n")
            .arg(q(made->officeName), q(made->office), q(made->label), q(o.out), q(made->fingerprint))};
}

Result<Answer> install(Context& context, const StationOptions& o)
{
    const Result<std::string> bytes = readFile(o.file, fileLimit);
    if (!bytes)
        return bytes.error();
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<EnrolmentFile> made = wait((*desk)->installCertificate(*bytes, o.fingerprint));
    if (!made)
        return made.error();
    return Answer{jsonOf(*made, {}),
                  context
                      .say(u"本机已入网,信任 %1。\n县中心指纹:%2\n",
                           u"This station is enrolled and trusts %1.\nFingerprint of the county: %2\n")
                      .arg(q(made->officeName), q(made->fingerprint))};
}

Result<Answer> plain(Context& context, QFuture<Result<Done>> (*ask)(Desk&, const StationOptions&),
                     const StationOptions& o, const char16_t* chinese, const char16_t* english)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    if (const Result<Done> done = wait(ask(**desk, o)); !done)
        return done.error();
    return Answer{"{\"done\":true}", context.say(chinese, english)};
}

Result<Answer> revoke(Context& context, const StationOptions& o)
{
    return plain(
        context, [](Desk& d, const StationOptions& s) { return d.revokeStation(s.station, s.reason); }, o,
        u"已吊销。此后该站所写的内容不再算数。\n",
        u"Revoked. What the station writes from now on does not count.\n");
}

Result<Answer> exclude(Context& context, const StationOptions& o)
{
    return plain(
        context,
        [](Desk& d, const StationOptions& s) {
            return d.excludeBranch(s.station, static_cast<std::uint32_t>(s.epoch), s.head, s.reason);
        },
        o, u"已裁定:这一支不再算数,内容仍保留可查。\n",
        u"Ruled: this branch does not count; what it says is kept and can be read.\n");
}

Result<Answer> epoch(Context& context, const StationOptions& o)
{
    return plain(
        context, [](Desk& d, const StationOptions& s) { return d.beginEpoch(s.reason); }, o,
        u"已开始新的一段。此后的编号带新的标记。\n",
        u"A new epoch has begun; numbers carry a new mark from now on.\n");
}

Result<Answer> merge(Context& context, const StationOptions& o)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<MergeReport> report = wait((*desk)->mergeOffices(o.from, o.into, o.reason, o.check));
    if (!report)
        return report.error();
    json::Writer out;
    out.beginObject().field("merged", !o.check).key("offices").beginArray();
    std::vector<QStringList> rows;
    for (const MergedOffice& m : report->offices) {
        out.beginObject().field("from", m.from).field("into", m.into).field("name", m.name).endObject();
        rows.push_back({q(m.from), u"→"_qs, q(m.into), q(m.name)});
    }
    out.endArray().key("stations").beginArray();
    for (const MergedStation& m : report->stations) {
        out.beginObject().field("station", m.station).field("from", m.from).field("into", m.into);
        out.field("label", m.label).endObject();
        rows.push_back({q(m.station.substr(0, 8)), u"→"_qs, q(m.into), q(m.label)});
    }
    out.endArray().endObject();
    const QString head =
        o.check ? context.say(u"将要并入(还没有做):\n", u"Would go over (nothing is done yet):\n")
                : context.say(u"已并入,各站下次导入后生效:\n",
                              u"Merged; the stations hear of it with their next package:\n");
    return Answer{out.take(), head + aligned(rows)};
}

} // namespace

void addStation(Commands& commands)
{
    auto o = std::make_shared<StationOptions>();
    CLI::App& group =
        commands.group(commands.root(), "station", {"本站入网和证书", "Enrolment and certificates"});
    CLI::App& ask = commands.command(group, "request", {"写出入网申请", "Write the request for enrolment"},
                                     [o](Context& c) { return request(c, *o); });
    commands.text(ask, "-o,--out", o->out, {"写到哪个文件", "File to write"})->required();
    CLI::App& sign =
        commands.command(group, "certify", {"县中心:为申请签发证书", "County: certify a request"},
                         [o](Context& c) { return certify(c, *o); });
    commands.text(sign, "FILE", o->file, {"入网申请文件", "The request"})->required();
    commands.text(sign, "-o,--out", o->out, {"写到哪个文件", "File to write"})->required();
    CLI::App& take =
        commands.command(group, "install", {"装入县中心签发的证书", "Install the county's certificate"},
                         [o](Context& c) { return install(c, *o); });
    commands.text(take, "FILE", o->file, {"证书文件", "The certificate"})->required();
    commands.text(take, "--fingerprint", o->fingerprint,
                  {"县中心的指纹,24位数字,照其纸质通知抄(正式机构必填)",
                   "The county's 24 digits, from its paper (needed in a real office)"});
    CLI::App& end = commands.command(group, "revoke", {"县中心:吊销一个站", "County: revoke a station"},
                                     [o](Context& c) { return revoke(c, *o); });
    commands.text(end, "STATION", o->station, {"站的编号(32位)", "Its id"})->required();
    commands.text(end, "--reason", o->reason, {"原因", "Why"})->required();
    CLI::App& rule =
        commands.command(group, "exclude", {"县中心:裁定分叉中的一支不算", "County: exclude a branch"},
                         [o](Context& c) { return exclude(c, *o); });
    commands.text(rule, "STATION", o->station, {"站的编号(32位)", "Its id"})->required();
    commands.number(rule, "--epoch", o->epoch, {"第几段", "Which epoch"});
    commands
        .text(rule, "--head", o->head,
              {"这一支的标识,见 exchange status", "The branch, from exchange status"})
        ->required();
    commands.text(rule, "--reason", o->reason, {"原因", "Why"})->required();
    CLI::App& one =
        commands.command(group, "merge", {"县中心:一个乡镇并入另一个", "County: merge two townships"},
                         [o](Context& c) { return merge(c, *o); });
    commands.text(one, "--from", o->from, {"被并入的机构代码", "The office that goes over"})->required();
    commands.text(one, "--into", o->into, {"并到哪个机构", "The office it goes into"})->required();
    commands.text(one, "--reason", o->reason, {"依据,如批文文号", "Why: the document it rests on"})
        ->required();
    commands.flag(one, "--check", o->check, {"只看会怎样,不做", "Only tell what would go over"});
    CLI::App& fresh = commands.command(group, "epoch", {"本机开始新的一段", "Begin a new epoch here"},
                                       [o](Context& c) { return epoch(c, *o); });
    commands.text(fresh, "--reason", o->reason, {"copy、new-pc 或 restore", "copy, new-pc or restore"})
        ->required();
}

} // namespace bm::ctl
