// Due days against a walker written apart: it goes from day to day and asks of each whether it counts. It
// shares no code with the counting: which days work it reads from the golden file where that reaches.
#include "core/calendar/due.h"
#include "tests/calendar/shipped.h"

#include <cstdlib>
#include <random>

using namespace bm;
using namespace bm::test;

namespace {

class Walker
{
public:
    Walker()
    {
        const auto& calendar = shippedCalendar();
        for (Day at = Calendar::firstDay(); at <= Calendar::lastDay(); ++at)
            m_working.push_back(calendar.why(at).working);
        for (const auto& line : goldenLines("working_days.txt")) {
            Day at = day(line.substr(0, 7) + "-01");
            for (const char letter : line.substr(8)) {
                m_working[index(at)] = letter == 'w';
                ++at;
            }
        }
    }

    [[nodiscard]] bool works(Day at) const { return m_working[index(at)]; }

    [[nodiscard]] std::optional<Day> due(const Term& term) const
    {
        Day at = term.start;
        int left = term.promise.n;
        if (term.promise.unit == Unit::Months)
            left = term.start.plusMonths(term.promise.n) - term.start;
        left += term.extend;
        while (left > 0) {
            ++at;
            if (at > Calendar::lastDay())
                return {};
            bool counts = term.promise.unit != Unit::WorkingDays || works(at);
            for (const auto& pause : term.pauses)
                counts = counts && !(pause.from < at && at <= pause.to);
            left -= counts ? 1 : 0;
        }
        if (term.promise.unit != Unit::WorkingDays) {
            while (!works(at))
                ++at;
        }
        return at;
    }

private:
    [[nodiscard]] static std::size_t index(Day at)
    {
        return static_cast<std::size_t>(at - Calendar::firstDay());
    }
    std::vector<char> m_working;
};

class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int between(int least, int most)
    {
        return least + static_cast<int>(m_random() % static_cast<unsigned>(most - least + 1));
    }
    Term term()
    {
        static constexpr int catalogue[] = {1, 5, 10, 15, 20, 30, 40, 90};
        Term t;
        t.start = Day::of(2007, 1, 1) + between(0, between(0, 19) == 0 ? 30000 : 7300);
        const int kind = between(0, 9);
        t.promise.unit = kind < 7 ? Unit::WorkingDays : kind < 9 ? Unit::CalendarDays : Unit::Months;
        t.promise.n = between(0, 3) == 0 ? between(1, 200) : catalogue[between(0, 7)];
        if (t.promise.unit == Unit::Months)
            t.promise.n = between(1, 12);
        if (between(0, 3) == 0)
            t.extend = between(1, 20);
        const int pauses = between(0, 1) == 0 ? 0 : between(1, 4);
        for (int i = 0; i < pauses; ++i) {
            const Day from = t.start + between(-20, 120);
            t.pauses.push_back({from, from + between(-2, 30)});
        }
        return t;
    }

private:
    std::mt19937 m_random;
};

std::string describe(const Term& t)
{
    std::string out = t.start.text() + " " + t.promise.text() + " +" + std::to_string(t.extend);
    for (const auto& pause : t.pauses)
        out.append(" ").append(pause.from.text()).append("..").append(pause.to.text());
    return out;
}

#if defined(__SANITIZE_ADDRESS__)
constexpr int rounds = 100000;
#else
constexpr int rounds = 1000000;
#endif

unsigned seed()
{
    const char* given = std::getenv("BM_SEED");
    return given != nullptr ? static_cast<unsigned>(std::atoi(given)) : 20261123U;
}

} // namespace

TEST_CASE("the count agrees with a day by day walker", "[due][walker]")
{
    const Walker walker;
    const auto& calendar = shippedCalendar();
    Dice dice(seed());
    const int many = std::getenv("BM_LONG") != nullptr ? rounds * 20 : rounds;
    int wrong = 0;
    for (int i = 0; i < many && wrong < 10; ++i) {
        const auto term = dice.term();
        const auto day = dueDay(calendar, term).day;
        if (day != walker.due(term)) {
            ++wrong;
            UNSCOPED_INFO(describe(term) << " gave " << (day ? day->text() : "none"));
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("explanations end on the due day and count what was promised", "[due][walker]")
{
    const auto& calendar = shippedCalendar();
    Dice dice(seed() + 1);
    for (int i = 0; i < rounds / 100; ++i) {
        const auto term = dice.term();
        const auto e = explain(calendar, term);
        INFO(describe(term));
        REQUIRE(e.due == dueDay(calendar, term));
        if (!e.due.day)
            continue;
        REQUIRE(e.steps.front().day == term.start);
        REQUIRE(e.steps.back().day == *e.due.day);
        int counted = 0;
        for (std::size_t k = 0; k < e.steps.size(); ++k) {
            REQUIRE(e.steps[k].day == term.start + static_cast<int>(k));
            counted += e.steps[k].counted ? 1 : 0;
        }
        if (term.promise.unit != Unit::Months)
            REQUIRE(counted == term.promise.n + term.extend);
    }
}
