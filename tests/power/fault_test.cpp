// Calls that fail: a full disk or an error at the n-th read, write, truncation, sync or deletion of the
// station's file, once and for ever, while a real desk works. What the desk said was done is
// there afterwards; it never says so when it is not. After a failed sync the power goes too: what that sync
// should have written never gets to the disk, whatever a later sync of the same file says. (Closing the file
// after an error syncs its log once more, before its older, synced commits go into the file itself; how often
// is counted. That no promise rests on it is what the cut shows.)
//
// Every n of calls that are few; of writes and reads a short run takes some, other ones for each kind and
// duration, a long one (BM_LONG) all.
#include "core/exchange/package.h"
#include "core/store/store_error.h"
#include "tests/power/pair.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace bm;
using namespace bm::power;
using namespace bm::test;

namespace {

struct Fault
{
    Call call = Call::Write;
    int rc = SQLITE_FULL;
    int at = 0; // the number of the call, from 1; 0: none
    bool forEver = false;
};

// What the desk said was done.
struct Said
{
    std::vector<std::string> cases, papers, packages, errors;
    int imported = 0;
};

class Bench
{
public:
    Bench()
    {
        town.file.reset();
        m_before = PowerVfs::instance().disk;
    }

    // A small day; after an error somebody logs in again and goes on.
    Said run(const Fault& fault)
    {
        PowerVfs& vfs = PowerVfs::instance();
        vfs.disk = m_before;
        std::filesystem::remove_all(town.dir / "outbox");
        std::filesystem::remove_all(stick());
        std::filesystem::create_directories(stick());
        calls = 0;
        syncsAfterFailure = 0;
        m_failed.clear();
        vfs.ops.clear();
        vfs.recording = true;
        vfs.fault = [this, fault](Call call, const std::string& name) { return answer(fault, call, name); };
        Said said;
        work(said);
        vfs.fault = nullptr;
        m_ops = std::move(vfs.ops);
        vfs.forget();
        return said;
    }

    // After that run the power goes: what no sync has written is gone, and what a failed one lost.
    void cutPower() const
    {
        Replay replay(m_before);
        for (const Op& op : m_ops)
            replay.apply(op);
        std::mt19937_64 random(1);
        PowerVfs::instance().disk = replay.cut(Damage::None, random);
    }

    [[nodiscard]] std::string stick() const { return pair.stick / "town"; }

    Pair pair{1};
    Stations::One& town = *pair.town;
    int calls = 0;
    int syncsAfterFailure = 0;

private:
    int answer(const Fault& fault, Call call, const std::string& name)
    {
        if (call == Call::Open)
            m_failed.erase(name); // another connection, that reads what is there
        if (call == Call::Sync && m_failed.contains(name))
            ++syncsAfterFailure;
        if (call != fault.call)
            return SQLITE_OK;
        ++calls;
        if (fault.at == 0 || calls < fault.at || (calls > fault.at && !fault.forEver))
            return SQLITE_OK;
        if (call == Call::Sync)
            m_failed.insert(name);
        return fault.rc;
    }

    void work(Said& said)
    {
        auto opened = Desk::open({town.dir.path(), town.clock, true});
        if (!opened.ok()) {
            said.errors.push_back(opened.error().code);
            return;
        }
        Desk& desk = **opened;
        const auto asked = [&](const auto& ask) {
            auto answer = ask();
            if (!answer.ok()) {
                said.errors.push_back(answer.error().code);
                (void)wait(desk.login("a", ""));
            }
            return answer;
        };
        (void)asked([&] { return wait(desk.login("a", "")); });
        for (int i = 0; i < 2; ++i) {
            TakeCase take = takeOf(i == 0 ? "M01" : "M10", "某" + std::to_string(i));
            take.acceptNow = true;
            const auto taken = asked([&] { return wait(desk.run(take)); });
            if (!taken.ok())
                continue;
            said.cases.push_back(taken->number);
            const PaperFiller filler = [](const PaperFacts&) -> Result<FilledPaper> {
                return FilledPaper{"{}", "t"};
            };
            const auto issued = asked([&] {
                return wait(desk.run(
                    IssuePaper{taken->number, i == 0 ? "promise-slip" : "receipt-instant", filler, "", ""}));
            });
            if (issued.ok())
                said.papers.push_back(issued->paper);
        }
        const auto read = asked([&] { return wait(desk.importPackages(pair.down, false)); });
        for (std::size_t i = 0; read.ok() && i < read->packages.size(); ++i)
            said.imported += read->packages[i].status == "imported" ? 1 : 0;
        const auto sent = asked([&] { return wait(desk.exportPackages(stick(), {})); });
        for (std::size_t i = 0; sent.ok() && i < sent->packages.size(); ++i)
            said.packages.push_back(sent->packages[i].file);
    }

    Disk m_before;
    std::vector<Op> m_ops;
    std::set<std::string> m_failed;
};

std::string bytesOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::optional<std::string> untrueIn(StationFile& file, const Bench& bench, const Said& said)
{
    for (const std::string& number : said.cases) {
        const auto view = file.caseView(number);
        if (!view.ok() || view->applicant.displayName().empty())
            return "case " + number;
    }
    for (const std::string& number : said.papers) {
        if (!file.issuedPaper(number, PaperUse::ToIssue).ok())
            return "paper " + number;
    }
    for (const std::string& name : said.packages) {
        Query q = file.database().query("SELECT hash FROM outbox WHERE file=?", name);
        if (!q.next() || packageHash(bytesOf(bench.stick() + "/" + name)) != q.hash(0))
            return "package " + name;
    }
    Query inbox = file.database().query("SELECT count(*) FROM inbox");
    if (said.imported > 0 && (!inbox.next() || inbox.integer(0) < said.imported))
        return "an import";
    return std::nullopt;
}

// What was said is so.
std::optional<std::string> untrue(const Bench& bench, const Said& said)
{
    return stationFault(bench.town.dir.path(), bench.town.clock,
                        [&](StationFile& file) { return untrueIn(file, bench, said); });
}

int codeOf(Call call, int kind)
{
    if (kind == SQLITE_FULL)
        return SQLITE_FULL;
    switch (call) {
    case Call::Write:
        return SQLITE_IOERR_WRITE;
    case Call::Sync:
        return SQLITE_IOERR_FSYNC;
    case Call::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case Call::Delete:
        return SQLITE_IOERR_DELETE;
    case Call::FileSize:
        return SQLITE_IOERR_FSTAT;
    case Call::Read:
    case Call::Open:
        return SQLITE_IOERR_READ;
    }
    return SQLITE_IOERR;
}

} // namespace

TEST_CASE("calls that fail: what was said to be done is done", "[fault]")
{
    (void)PowerVfs::instance();
    const bool isLong = std::getenv("BM_LONG") != nullptr;
    Bench bench;
    const Said good = bench.run({});
    REQUIRE(good.errors.empty());
    REQUIRE(good.cases.size() == 2);
    REQUIRE(good.papers.size() == 2);
    REQUIRE(good.packages.size() >= 1);
    REQUIRE(good.imported >= 1);
    REQUIRE_FALSE(untrue(bench, good));
    int runs = 0;
    int refused = 0;
    int syncedAgain = 0;
    std::string counts;
    const auto start = std::chrono::steady_clock::now();
    for (const Call call :
         {Call::Write, Call::Sync, Call::Truncate, Call::Delete, Call::FileSize, Call::Read}) {
        (void)bench.run({call, SQLITE_OK, 0, false});
        const int calls = bench.calls;
        counts += std::to_string(calls) + " ";
        std::vector<int> kinds{SQLITE_IOERR};
        if (call == Call::Write)
            kinds.push_back(SQLITE_FULL);
        // A short run takes every n-th call, of each kind and duration others.
        const int step = isLong || calls < 40 ? 1 : call == Call::Read ? 16 : 5;
        int from = 0;
        for (const bool forEver : {false, true}) {
            for (const int kind : kinds) {
                for (int n = 1 + from++ % step; n <= calls; n += step) {
                    const int rc = codeOf(call, kind);
                    const Said said = bench.run({call, rc, n, forEver});
                    ++runs;
                    refused += said.errors.empty() ? 0 : 1;
                    syncedAgain += bench.syncsAfterFailure;
                    auto wrong = untrue(bench, said);
                    if (!wrong && call == Call::Sync) {
                        bench.cutPower();
                        wrong = untrue(bench, said);
                    }
                    if (!wrong)
                        continue;
                    std::string errors;
                    for (const std::string& code : said.errors)
                        errors += code + " ";
                    UNSCOPED_INFO("call " << static_cast<int>(call) << " number " << n << " of " << calls
                                          << (forEver ? " for ever" : " once") << " rc " << rc << ": "
                                          << *wrong << "; said " << errors);
                    CHECK_FALSE(wrong);
                }
            }
        }
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    WARN(runs << " runs in " << took.count() << " s, " << refused << " in which something was refused, "
              << syncedAgain << " syncs after a failed one; writes, syncs, truncations, deletions, sizes, "
              << "reads in a run: " << counts);
    CHECK(refused > runs / 4);
}
