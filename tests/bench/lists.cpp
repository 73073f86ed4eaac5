// Lists of a big office: a file with BM_BENCH_CASES cases (1 000 000 when not set) is made through the real
// road (segments taken in, folded, tabled), then every queue and filter of the Cases place is asked for pages
// of 50. Printed besides: how many entries a second went in, opening the file, memory.
//
//   bench_lists [FOLDER]    leaves the office in FOLDER (a trial one, at 2026-11-23) for other measurements
#include "core/base/digest.h"
#include "core/desk/station_file.h"
#include "core/journal/journal.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstring>
#include <fstream>
#include <random>

using namespace bm;
using namespace bm::bench;

namespace {

namespace fs = std::filesystem;

constexpr double mib = 1024 * 1024;

[[noreturn]] void stop(const std::string& what)
{
    std::fprintf(stderr, "bench_lists: %s\n", what.c_str());
    std::exit(1);
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    if (const auto at = text.find(from); at != std::string::npos)
        text.replace(at, from.size(), to);
    return text;
}

double residentMb()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmRSS:") {
            double kb = 0;
            status >> kb;
            return kb / 1024;
        }
    }
    return 0;
}

std::unique_ptr<StationFile> openStation(const fs::path& folder, const std::shared_ptr<FixedClock>& clock,
                                         bool found, const std::string& label)
{
    fs::create_directories(folder);
    const Desk::Options options{folder, clock, true};
    if (found) {
        StationFile file(options, true);
        (void)file.found({"511324101", "新政镇便民服务中心", "township", label, true, {}, {}, {}});
    }
    auto file = std::make_unique<StationFile>(options, false);
    if (!file->login("a", "").ok())
        stop("no login");
    return file;
}

// The entries of one accepted and, mostly, decided and delivered case, made from a recorded one.
struct Maker
{
    std::vector<Entry> recorded;
    ChainKey chain;
    Hash prev{};
    std::uint32_t seq = 0;
    std::mt19937 random{1};

    void add(Segment& out, int i, int open)
    {
        static const char* family[] = {"张", "王", "李", "赵", "陈", "刘", "欧阳", "唐"};
        static const char* given[] = {"伟", "芳", "国强", "秀英", "长乐", "建国", "晓梅", "桂花", "天佑"};
        const SubjectId subject{[&] {
            Bytes16 b{};
            std::memcpy(b.data(), &i, sizeof i);
            return b;
        }()};
        const std::int64_t at = Instant::parse("2022-01-04T09:00")->ms + std::int64_t{i} * 140'000;
        const bool closed = i < open;
        for (std::size_t k = 0; k < (closed ? recorded.size() : 1); ++k) {
            Entry e = recorded[k];
            char number[32];
            std::snprintf(number, sizeof number, "-W2-%07d", i);
            e.facts = replaced(replaced(e.facts, "-W2-00001", number), "\"serial\":1,",
                               "\"serial\":" + std::to_string(i + 1) + ",");
            e.person = replaced(e.person, "张三", std::string(family[random() % 8]) + given[random() % 9]);
            e.header.chain = chain;
            e.header.seq = ++seq;
            e.header.subject = subject;
            e.header.at = Instant{at + static_cast<std::int64_t>(k) * 86'400'000};
            e.header.hlc = Hlc{e.header.at.ms, seq};
            e.personHash = sha256(e.person);
            e.hash = entryHash(e.header, prev, e.facts, e.personHash);
            prev = e.hash;
            out.entries.push_back(std::move(e));
        }
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const char* wanted = std::getenv("BM_BENCH_CASES");
    const int cases = wanted ? std::atoi(wanted) : 1'000'000;
    const QTemporaryDir dir(QCoreApplication::applicationDirPath() + u"/bench-lists-XXXXXX"_qs);
    const fs::path root = dir.path().toStdString();
    const fs::path office = argc > 1 ? fs::path(argv[1]) : root / "w1";
    if (fs::exists(office / "station.db"))
        stop("there is an office in the folder already");
    const auto clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));

    // A second station of the office records one whole case; its chain is then continued a million times.
    Maker maker;
    Segment head;
    {
        auto w2 = openStation(root / "w2", clock, true, "W2");
        TakeCase take;
        take.matter = "M01";
        take.allMaterials = true;
        take.applicant.parties.push_back({"张三", "", "", "", "", "新政镇一村二组", ""});
        const auto taken = w2->run(take);
        if (!taken.ok() || !w2->run(DecideCase{taken->number, "granted", "证1", "", "", {}, ""}).ok() ||
            !w2->run(DeliverCase{taken->number, "", "", "id-card", "collected", ""}).ok())
            stop("no recorded case");
        head = w2->journal().segment(w2->journal().own(), 1, w2->vault());
        maker.recorded.assign(head.entries.end() - 3, head.entries.end());
        head.entries.resize(head.entries.size() - 3);
        maker.chain = head.chain;
        maker.prev = head.entries.back().hash;
        maker.seq = head.entries.back().header.seq;
    }
    double seconds = 0;
    std::int64_t entries = 0;
    {
        auto w1 = openStation(office, clock, true, "W1");
        if (!w1->ingest({head}).ok())
            stop("the head was refused");
        const int open = cases - cases / 160; // the newest are still open
        for (int i = 0; i < cases;) {
            Segment part{maker.chain, maker.seq + 1, maker.prev, {}};
            while (i < cases && part.entries.size() < 15'000)
                maker.add(part, i++, open);
            entries += static_cast<std::int64_t>(part.entries.size());
            const double start = microsecondsNow();
            if (!w1->ingest({part}).ok())
                stop("a segment was refused");
            seconds += (microsecondsNow() - start) / 1e6;
        }
        (void)w1->takeChanges();
    }
    std::fprintf(stderr, "%lld entries taken in, %.0f a second (sealed, folded, tabled)\n",
                 static_cast<long long>(entries), static_cast<double>(entries) / seconds);

    const double before = microsecondsNow();
    auto w1 = openStation(office, clock, false, "W1");
    const double opened = (microsecondsNow() - before) / 1e3;
    const double today0 = microsecondsNow();
    if (!w1->today().ok())
        stop("today");
    std::fprintf(stderr, "opened and logged in: %.1f ms, today: %.1f ms\n", opened,
                 (microsecondsNow() - today0) / 1e3);
    const double load0 = microsecondsNow();
    CaseFilter all;
    (void)w1->cases(all);
    std::fprintf(stderr, "list columns loaded in %.0f ms, %.1f MB of them, resident %.0f MB\n",
                 (microsecondsNow() - load0) / 1e3, static_cast<double>(w1->columnBytes()) / mib,
                 residentMb());

    std::vector<CaseFilter> filters;
    for (const char* queue : {"", "due-today", "due-soon", "late", "in-hand", "ready", "notify", "open"}) {
        for (const char* state : {"", "accepted", "delivered", "decided"}) {
            for (const char* matter : {"", "M01", "M05"}) {
                for (const bool dated : {false, true}) {
                    CaseFilter f;
                    f.queue = queue;
                    f.state = state;
                    f.matter = matter;
                    if (dated) {
                        f.from = Day::of(2024, 3, 1);
                        f.to = Day::of(2024, 9, 30);
                    }
                    filters.push_back(f);
                }
            }
        }
    }
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        for (CaseFilter f : filters) {
            for (const int offset : {0, 50, 5000}) {
                f.offset = offset;
                const double start = microsecondsNow();
                if (!w1->cases(f).ok())
                    stop("a page was refused");
                if (round > 0)
                    times.push_back((microsecondsNow() - start) / 1e3);
            }
        }
    }
    const double names0 = microsecondsNow();
    while (w1->idle()) {
    }
    std::fprintf(stderr, "name index loaded in %.0f ms\n", (microsecondsNow() - names0) / 1e3);
    // Read again by bench_start (see table.sh): its goal leaves the names out.
    std::printf("name index, %d cases\t%.1f MB\t-\t-\t-\t-\n", cases,
                static_cast<double>(w1->nameBytes()) / mib);
    const double p95 = percentile(times, 0.95);
    row("any list page, " + std::to_string(cases) + " cases, p95", number(p95, "ms", 2),
        "p50 " + number(percentile(times, 0.5), "ms", 2) + ", worst " + number(percentile(times, 1), "ms", 2),
        "-", "<= 10 ms", p95 <= 10);
}
