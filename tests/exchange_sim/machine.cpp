#include "tests/exchange_sim/machine.h"

#include "tests/support/seeded_randomness.h"

#include <sys/stat.h>

#include <stdexcept>

namespace bm::sim {

namespace {

constexpr const char* start = "2026-11-23T09:00";

TakeCase takeOf(std::mt19937_64& random)
{
    static const char* const matters[] = {"M01", "M10", "M14", "M15"};
    TakeCase take;
    take.matter = matters[random() % 4];
    take.allMaterials = true;
    take.acceptNow = random() % 2 == 0;
    Party p;
    p.name = "某甲" + std::to_string(random() % 1'000'000);
    take.applicant.parties.push_back(p);
    return take;
}

} // namespace

void must(bool ok, const std::string& what)
{
    if (!ok)
        throw std::runtime_error(what);
}

Folder::Folder()
{
    const bool memory = std::filesystem::is_directory("/dev/shm");
    std::string pattern = (memory ? std::string("/dev/shm") : std::string(BM_BINARY_DIR)) + "/bm-sim-XXXXXX";
    must(mkdtemp(pattern.data()) != nullptr, "no folder");
    m_path = pattern;
}
Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

const std::vector<Place>& places()
{
    static const std::vector<Place> all{
        {"511324", "C1", "county", -1},       {"511324101", "W1", "township", 0},
        {"511324101", "W2", "township", 0},   {"511324102", "W1", "township", 0},
        {"511324101201", "V1", "village", 1}, {"511324101202", "V1", "village", 1},
        {"511324102201", "V1", "village", 3}};
    return all;
}

Machine::Machine(int at, Instant now, std::int64_t offset)
    : place(at), clockOffset(offset), clock(std::make_shared<FixedClock>(Instant{now.ms + offset}))
{
}

void Machine::open()
{
    file.reset();
    file = std::make_unique<StationFile>(Desk::Options{folder.path(), clock, true}, false);
    (void)got(file->login("a", ""), "login");
}

std::unique_ptr<Machine> Machine::copy() const
{
    auto other = std::make_unique<Machine>(place, Instant{clock->now().ms - clockOffset}, clockOffset);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        const auto to = other->folder.path() / std::filesystem::relative(entry.path(), folder.path());
        if (entry.is_directory())
            std::filesystem::create_directories(to);
        else if (entry.path().extension() == ".bmx") // never written again: a second name is a copy
            std::filesystem::create_hard_link(entry.path(), to);
        else
            std::filesystem::copy_file(entry.path(), to);
    }
    return other;
}

std::string Machine::act(std::mt19937_64& random)
{
    clock->advanceMs(static_cast<std::int64_t>(random() % 600'000));
    const auto codeOf = [](const auto& result) { return result.ok() ? std::string() : result.error().code; };
    const auto what = random() % 8;
    std::string number;
    if (what > 3) {
        CaseFilter filter;
        filter.limit = 30;
        if (auto page = file->cases(filter); page.ok() && !page->lines.empty())
            number = page->lines[random() % page->lines.size()].number;
    }
    if (number.empty())
        return codeOf(file->run(takeOf(random)));
    switch (what) {
    case 4:
        return codeOf(file->run(AcceptReceived{number, {}, {}}));
    case 5:
        return codeOf(file->run(DecideCase{number, "granted", "证1", "", "", {}, ""}));
    case 6:
        return codeOf(file->run(RequestSupplement{number, {"户口簿"}, {}}));
    default:
        return codeOf(file->run(TakeOver{number}));
    }
}

const std::vector<std::unique_ptr<Machine>>& founded()
{
    static const auto all = [] {
        const test::SeededRandomness repeated(0);
        std::vector<std::unique_ptr<Machine>> out;
        const Instant now = *Instant::parse(start);
        for (std::size_t i = 0; i < places().size(); ++i) {
            const Place& p = places()[i];
            auto m = std::make_unique<Machine>(static_cast<int>(i), now, 0);
            {
                StationFile file({m->folder.path(), m->clock, true}, true);
                InitRequest request{p.office, "试验中心", p.level, p.label, true, {}, {}, {}};
                (void)file.found(request);
            }
            m->open();
            if (i > 0) {
                const auto request = got(m->file->requestEnrolment(), "request");
                const auto certificate = got(out[0]->file->certifyStation(request.bytes), "certify");
                (void)got(m->file->installCertificate(certificate.bytes, {}), "install");
            }
            out.push_back(std::move(m));
        }
        // Certificates first, so that everybody believes everybody; then all that founding wrote.
        for (int round = 0; round < 5; ++round) {
            for (std::size_t from = 0; from < out.size(); ++from) {
                const Folder stick;
                out[from]->clock->advanceMs(60'000);
                const auto made = got(out[from]->file->exportPackages(stick.path(), {}), "export");
                for (std::size_t to = 0; to < out.size(); ++to) {
                    for (const PackageMade& p : made.packages) {
                        if (p.office == out[to]->office() && to != from)
                            (void)got(out[to]->file->importPackages({stick.path() / p.file}, false),
                                      "import");
                    }
                }
            }
        }
        for (auto& m : out)
            m->file.reset();
        return out;
    }();
    return all;
}

} // namespace bm::sim
