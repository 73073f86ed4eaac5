#include "tests/power/station.h"

#include "core/base/read_file.h"
#include "core/base/text.h"
#include "core/exchange/package.h"
#include "core/store/store_error.h"

namespace bm::power {

namespace {

// Every package that the file names is in the outbox, whole: it was there before its row was.
std::optional<std::string> outboxFault(StationFile& file, const std::string& folder)
{
    Query q = file.database().query("SELECT file,hash FROM outbox");
    while (q.next()) {
        const auto bytes = readFile(folder + "/outbox/" + q.str(0), package_limit::file);
        if (!bytes.ok() || packageHash(*bytes) != q.hash(1))
            return "damaged: package " + q.str(0);
    }
    return std::nullopt;
}

std::optional<std::string> promiseFault(StationFile& file, const Promised& promised)
{
    const Promised now = promisedBy(file);
    for (const std::string& entry : promised.entries) {
        if (!now.entries.contains(entry))
            return "lost: an entry";
    }
    for (const auto& package : promised.out) {
        if (std::none_of(now.out.begin(), now.out.end(),
                         [&](const auto& p) { return p.first == package.first; }))
            return "lost: package " + package.first;
    }
    if (now.inbox < promised.inbox)
        return "lost: a package that was taken in";
    return std::nullopt;
}

} // namespace

Promised promisedBy(StationFile& file)
{
    Promised out;
    Query entries = file.database().query("SELECT hash FROM entry");
    while (entries.next())
        out.entries.insert(hex(entries.hash(0)));
    Query packages = file.database().query("SELECT file,done FROM outbox");
    while (packages.next())
        out.out.emplace_back(packages.str(0), packages.integer(1) != 0);
    Query inbox = file.database().query("SELECT count(*) FROM inbox");
    out.inbox = inbox.next() ? inbox.integer(0) : 0;
    return out;
}

std::optional<std::string> stationFault(const std::string& folder, const std::shared_ptr<FixedClock>& clock,
                                        const Asked& asked)
{
    try {
        StationFile file({folder, clock, true}, false);
        if (auto in = file.login("a", ""); !in.ok())
            return "login: " + in.error().code;
        const auto report = file.verify();
        if (!report.ok())
            return "verify: " + report.error().code;
        if (!report->ok)
            return "verify: " + report->faults.front().first + " " + report->faults.front().second;
        if (auto fault = outboxFault(file, folder))
            return fault;
        return asked ? asked(file) : std::nullopt;
    } catch (const StoreError& e) {
        // Not founded yet is no fault while nobody was told that it is.
        if (e.code() == "no-station")
            return asked ? std::optional<std::string>("lost: the station") : std::nullopt;
        return e.what();
    }
}

Recording::Recording(std::string folder, std::shared_ptr<FixedClock> clock)
    : m_folder(std::move(folder)), m_clock(std::move(clock))
{
}

void Recording::begin()
{
    PowerVfs& vfs = PowerVfs::instance();
    m_before = {};
    m_before.next = vfs.disk.next;
    for (const auto& [name, inode] : vfs.disk.names) {
        if (!name.starts_with(m_folder))
            continue;
        m_before.names[name] = inode;
        m_before.files[inode] = vfs.disk.files.at(inode);
    }
    vfs.ops.clear();
    vfs.recording = true;
}

void Recording::done(StationFile& file)
{
    PowerVfs& vfs = PowerVfs::instance();
    vfs.recording = false; // what asking writes is not part of the run (it writes nothing)
    m_promised.push_back(promisedBy(file));
    vfs.recording = true;
    vfs.note(Op::Ack);
}

std::optional<std::string> Recording::check(int acks) const
{
    if (acks == 0)
        return stationFault(m_folder, m_clock, {});
    return stationFault(m_folder, m_clock, [&](StationFile& file) {
        return promiseFault(file, m_promised[static_cast<std::size_t>(acks) - 1]);
    });
}

CrashRun Recording::end(std::uint64_t seed)
{
    PowerVfs& vfs = PowerVfs::instance();
    CrashRun run;
    run.database = m_folder + "/station.db";
    run.pragmas = productPragmas();
    run.before = m_before;
    run.ops = std::move(vfs.ops);
    vfs.forget();
    markCommits(run.ops);
    run.seed = seed;
    run.check = [self = *this](int acks) { return self.check(acks); };
    return run;
}

} // namespace bm::power
