// The due day of a promise, over the mix of the shipped matters' promises: ours against QuantLib China(IB).
#include "core/calendar/due.h"

#include "tests/bench/bench.h"
#include "tests/bench/catalogue_mix.h"
#include "tests/bench/due_quantlib.h"

#include <random>

using namespace bm;
using namespace bm::bench;

namespace {

struct Question
{
    Term term;
    int year;
    int month;
    int day;
};

// The working-day promises of the catalogue, from start days of years that both calendars know.
std::vector<Question> questions()
{
    const std::vector<Promise> promises = workingDayPromises();
    std::mt19937 random(20261123);
    std::vector<Question> out;
    for (int i = 0; i < 4096; ++i) {
        Question q;
        q.term.start = Day::of(2010, 1, 1) + static_cast<int>(random() % 4700);
        q.term.promise = promises[random() % promises.size()];
        q.year = q.term.start.year();
        q.month = q.term.start.month();
        q.day = q.term.start.dayOfMonth();
        out.push_back(q);
    }
    return out;
}

Calendar shippedCalendar()
{
    std::vector<Notice> notices;
    for (const std::string& json : shippedNotices()) {
        if (auto notice = noticeFromJson(json))
            notices.push_back(std::move(*notice));
    }
    return Calendar::build(std::move(notices));
}

} // namespace

int main()
{
    const Calendar calendar = shippedCalendar();
    const auto all = questions();
    constexpr int rounds = 20;
    const int ourOperations = rounds * static_cast<int>(all.size());
    const int theirOperations = 512;
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> explained;
    for (int block = 0; block < 24; ++block) {
        long sum = 0;
        double start = microsecondsNow();
        for (int r = 0; r < rounds; ++r) {
            for (const Question& q : all)
                sum += dueDay(calendar, q.term).day->number;
        }
        ours.push_back((microsecondsNow() - start) / ourOperations);
        start = microsecondsNow();
        for (int i = 0; i < theirOperations; ++i) {
            const Question& q = all[static_cast<std::size_t>(block * theirOperations + i) % all.size()];
            sum += quantlibAdvance(q.year, q.month, q.day, q.term.promise.n);
        }
        theirs.push_back((microsecondsNow() - start) / theirOperations);
        start = microsecondsNow();
        for (int i = 0; i < theirOperations; ++i)
            sum += static_cast<long>(explain(calendar, all[static_cast<std::size_t>(i)].term).steps.size());
        explained.push_back((microsecondsNow() - start) / theirOperations);
        keep(sum);
    }
    const double ratio = median(theirs) / median(ours);
    row("due day, catalogue's mix", number(median(ours) * 1000, "ns", 1),
        number(median(theirs), "us QuantLib"), times(ratio, 0) + " faster", ">= 500 x faster", ratio >= 500);
    row("due day explained day by day", number(median(explained), "us"), "-", "-", "timed apart", true);
}
