// One case accepted, durable: the desk against a plain C program that writes the same rows.
//
// The desk is asked for a whole block at once and works through it in its own thread, so that the way there
// and back through the futures is not counted. Both sides begin with copies of the same fresh trial office;
// the floor's rows are what the real program wrote in a run before. WAL warmed on both sides.
#include "core/desk/desk.h"
#include "tests/bench/accept_floor.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace bm;
using namespace bm::bench;

namespace {

namespace fs = std::filesystem;

constexpr int block = 50;
constexpr int blocks = 60;
constexpr int warm = 10;
constexpr int cases = block * (blocks + warm);

[[noreturn]] void stop(const std::string& what)
{
    std::fprintf(stderr, "bench_accept: %s\n", what.c_str());
    std::exit(1);
}

// Invented people: area of the trial office, order digits from a number, the check digit right.
std::string idNumber(int i)
{
    char digits[32];
    std::snprintf(digits, sizeof digits, "511324%04d%02d%02d%03d", 1940 + i % 60, 1 + i / 60 % 12,
                  1 + i / 720 % 28, i % 1000);
    static constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int k = 0; k < 17; ++k)
        sum += (digits[k] - '0') * weights[k];
    return std::string(digits) + "10X98765432"[sum % 11];
}

TakeCase take(int i)
{
    TakeCase command;
    command.matter = "M01";
    command.allMaterials = true;
    command.duplicateConfirmed = true;
    Party party;
    party.name = "张三";
    party.idType = "id-card";
    party.idNumber = idNumber(i);
    party.phone = std::to_string(13800000000 + i);
    party.address = "新政镇一村二组";
    command.applicant.type = "household";
    command.applicant.parties.push_back(party);
    return command;
}

// A desk whose clock goes on a second with every block, so that no two blocks share a time.
struct Office
{
    explicit Office(const fs::path& folder)
        : clock(std::make_shared<FixedClock>(Instant::at(Day::of(2026, 11, 23), 600)))
    {
        auto opened = Desk::open({folder, clock, true});
        if (!opened)
            stop(opened.error().code);
        desk = std::move(*opened);
        if (const auto session = desk->login("a", "").result(); !session)
            stop(session.error().code);
    }
    void acceptBlock(int from, bool oneByOne)
    {
        std::vector<QFuture<Result<Outcome>>> answers;
        for (int i = from; i < from + block; ++i) {
            if (oneByOne)
                clock->advanceMs(1000);
            answers.push_back(desk->run(take(i)));
            if (oneByOne)
                answers.back().waitForFinished();
        }
        // The last answer is waited for alone: waking for each would take the desk's thread the time of it.
        answers.back().waitForFinished();
        for (auto& answer : answers) {
            if (!answer.result())
                stop(answer.result().error().code);
        }
    }
    std::shared_ptr<FixedClock> clock;
    std::unique_ptr<Desk> desk;
};

void copyOffice(const fs::path& from, const fs::path& to)
{
    fs::create_directories(to);
    fs::copy(from, to, fs::copy_options::recursive);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    // Beside the program: a real disk, where /tmp may be memory.
    const QTemporaryDir dir(QCoreApplication::applicationDirPath() + u"/bench-accept-XXXXXX"_qs);
    const fs::path root = dir.path().toStdString();
    const fs::path fresh = root / "fresh";
    fs::create_directories(fresh);
    InitRequest request;
    request.office = "511324101";
    request.name = "新政镇便民服务中心";
    request.trial = true;
    const auto start = std::make_shared<FixedClock>(Instant::at(Day::of(2026, 11, 23), 540));
    if (const auto made = Desk::init({fresh, start, true}, request); !made)
        stop(made.error().code);
    for (const char* name : {"recorded", "floor", "ours"})
        copyOffice(fresh, root / name);
    {
        Office office(root / "recorded");
        for (int i = 0; i < cases; i += block)
            office.acceptBlock(i, true);
    }
    const auto file = [&](const char* name) { return (root / name / "station.db").string(); };
    floor_program* floor = floor_open(file("recorded").c_str(), file("floor").c_str(), 0, 0);
    // The entries of before (init) are groups of their own at the front; the last ones are the cases.
    const int before = floor ? floor_cases(floor) - cases : -1;
    if (before < 0)
        stop("the floor has other cases than were recorded");
    Office office(root / "ours");
    int mine = 0;
    int theirs = 0;
    const auto sides = rotate(
        blocks, warm, block,
        [&] {
            office.acceptBlock(mine, false);
            mine += block;
        },
        [&] {
            for (const int end = theirs + block; theirs < end; ++theirs) {
                if (floor_accept(floor, before + theirs) != 0)
                    stop("the floor could not write");
            }
        });
    floor_close(floor);
    const double ratio = sides.ours / sides.floor;
    row("accept one case, durable", number(sides.ours, "us", 0), number(sides.floor, "us C, same rows", 0),
        times(ratio), "<= 1.3 x", ratio <= 1.3);
}
