// What an entry says its right rested on, against a roster that changed hands, was left, was come back to,
// and reached the writer late: exactly the entries that it does not bear out are listed, at every station.
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

using namespace bm;
using namespace bm::test;

namespace {

constexpr const char* clerks[] = {"a", "b", "director"};
constexpr const char* letters[] = {"A", "B", "C"};

// The truth as the office decided it, kept apart from the program: who holds when.
struct Truth
{
    struct Version
    {
        Instant from;
        std::vector<std::string> chain; // A, B, C …
    };
    struct Away
    {
        std::string who;
        Instant from, to;
    };
    std::vector<Version> versions;
    std::vector<Away> away;

    bool isAway(const std::string& who, Instant t) const
    {
        return std::any_of(away.begin(), away.end(),
                           [&](const Away& a) { return a.who == who && a.from <= t && t < a.to; });
    }
    // The letter under which this person holds the post, and for whom; nothing: he does not.
    std::optional<std::pair<std::string, std::string>> holds(const std::string& who, Instant t) const
    {
        const Version* now = nullptr;
        for (const Version& v : versions)
            now = v.from <= t ? &v : now;
        if (now == nullptr)
            return std::nullopt;
        for (std::size_t i = 0; i < now->chain.size(); ++i) {
            if (isAway(now->chain[i], t))
                continue;
            if (now->chain[i] != who)
                return std::nullopt;
            return std::pair(std::string(letters[i]), i == 0 ? std::string() : now->chain.front());
        }
        return std::nullopt;
    }
};

struct Act
{
    std::string number, who, as, actingFor;
    Instant when;
};

void as(Stations::One& at, const std::string& who)
{
    REQUIRE_OK(at.file->login(who, ""));
}

Act accept(Stations::One& at, const std::string& who)
{
    as(at, who);
    auto taken = at.file->run(takeOf("M14", "某甲"));
    REQUIRE_OK(taken);
    auto view = at.file->caseView(taken->number);
    REQUIRE_OK(view);
    const TimelineEntry& entry = view->c.timeline.back();
    auto doc = json::Document::parse(entry.facts);
    REQUIRE_OK(doc);
    const json::Value right = doc->root()["right"];
    return {taken->number, who, right["as"].str(), right["for"].str(), at.clock->now()};
}

class BusyOffice
{
public:
    explicit BusyOffice(unsigned seed)
        : m_random(seed)
        , m_one(m_random.make("511324101", "W1", "township"))
        , m_two(m_random.make("511324101", "W2", "township"))
    {
    }
    void day(Day today)
    {
        m_one->clock->set(Instant::at(today, 8 * 60));
        if (m_truth.versions.empty() || pick(6) == 0)
            changeHolders();
        for (int i = pick(3); i > 0; --i)
            leave(today);
        for (int minute = 500 + pick(60); minute < 1080; minute += 30 + pick(150)) {
            Stations::One& at = pick(2) == 0 ? *m_one : *m_two;
            at.clock->set(Instant::at(today, minute));
            m_acts.push_back(accept(at, clerks[pick(3)]));
            if (pick(6) == 0)
                comeBack(Instant::at(today, minute));
        }
        if (pick(3) == 0)
            Stations::give(*m_one, *m_two); // else the other window works by an older roster
    }
    void check()
    {
        Stations::give(*m_one, *m_two);
        Stations::give(*m_two, *m_one);
        std::set<std::string> want;
        for (const Act& act : m_acts) {
            const auto holds = m_truth.holds(act.who, act.when);
            const bool borneOut = act.as == "leader" ? act.who == "director"
                                  : act.as == "unlisted"
                                      ? false
                                      : holds && holds->first == act.as && holds->second == act.actingFor;
            if (!borneOut)
                want.insert(act.number);
        }
        for (Stations::One* station : {m_one.get(), m_two.get()}) {
            auto lines = station->file->claims(Day::of(2026, 1, 1), Day::of(2027, 12, 31));
            REQUIRE_OK(lines);
            std::set<std::string> found;
            for (const ClaimLine& line : *lines) {
                if (!line.number.empty())
                    found.insert(line.number);
            }
            CHECK(found == want);
        }
        listed += static_cast<int>(want.size());
        sound += static_cast<int>(m_acts.size() - want.size());
        for (const Act& act : m_acts)
            ++claimed[act.as];
    }

    static inline int listed = 0, sound = 0;
    static inline std::map<std::string, int> claimed;

private:
    int pick(int n) { return m_random.pick(n); }
    void changeHolders()
    {
        std::vector<std::string> chain(std::begin(clerks), std::end(clerks));
        std::shuffle(chain.begin(), chain.end(), m_random.random);
        as(*m_one, "director");
        auto people = m_one->file->people();
        REQUIRE_OK(people);
        REQUIRE(people->posts.size() == 1); // the trial office's own
        SetPost post;
        post.code = people->posts.front().post.code;
        post.name = people->posts.front().version.name;
        post.windows = {"*"};
        post.a = chain[0];
        post.backups = {chain[1], chain[2]};
        REQUIRE_OK(m_one->file->runPeople(post));
        m_truth.versions.push_back({m_one->clock->now(), chain});
    }
    void leave(Day today)
    {
        as(*m_one, "director");
        AddLeave away;
        away.account = clerks[pick(3)];
        away.kind = "meeting";
        away.fact = true;
        away.from = Instant::at(today, (9 + pick(5)) * 60);
        away.to = Instant::at(today + pick(2), (14 + pick(4)) * 60);
        // Two absences of one person do not overlap here, so that coming back ends a known one.
        if (std::any_of(m_truth.away.begin(), m_truth.away.end(), [&](const Truth::Away& other) {
                return other.who == away.account && away.from < other.to && other.from < away.to;
            }))
            return;
        REQUIRE_OK(m_one->file->runPeople(away));
        m_truth.away.push_back({away.account, away.from, away.to});
    }
    // The absence of this moment ends now.
    void comeBack(Instant now)
    {
        for (Truth::Away& away : m_truth.away) {
            if (!(away.from <= now && now < away.to))
                continue;
            m_one->clock->set(now);
            as(*m_one, "director");
            EndLeave end;
            end.leave = away.who;
            REQUIRE_OK(m_one->file->runPeople(end));
            away.to = now;
            return;
        }
    }

    Stations m_random;
    std::unique_ptr<Stations::One> m_one, m_two;
    Truth m_truth;
    std::vector<Act> m_acts;
};

} // namespace

TEST_CASE("claims over changing holders, chains, absences that end early, and rosters that come late")
{
    const unsigned seeds = std::getenv("BM_LONG") ? 100 : 12;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        INFO("seed " << seed);
        BusyOffice office(seed);
        for (int day = 0; day < 15; ++day)
            office.day(Day::of(2026, 11, 24) + day);
        office.check();
    }
    // The office this makes is one in which every kind of claim occurs, right and wrong.
    INFO(BusyOffice::listed << " listed, " << BusyOffice::sound << " borne out");
    CHECK(BusyOffice::listed > 50);
    CHECK(BusyOffice::sound > 50);
    for (const char* kind : {"A", "B", "C", "leader", "unlisted"})
        CHECK(BusyOffice::claimed[kind] > 0);
}
