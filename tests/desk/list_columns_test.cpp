// The columns of all cases in memory say what the table says, whatever is in it: more codes than a byte
// holds, days far away, rows that come and change while and after the columns are loaded.
#include "core/desk/list_columns.h"
#include "tests/support/check.h"

#include <algorithm>
#include <random>

using namespace bm;

namespace {

struct Table
{
    explicit Table(unsigned seed) : db(""), random(seed) {}

    int pick(int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); }
    std::string matter() { return "M" + std::to_string(pick(matters)); }
    std::string post() { return "P" + std::to_string(pick(posts)); }
    std::optional<std::int64_t> day()
    {
        const int kind = pick(20);
        if (kind == 0)
            return std::nullopt;
        if (kind == 1)
            return Day::of(1900 + pick(290), 1, 1).number;
        return Day::of(2024, 1, 1).number + pick(900);
    }
    // Writes a case, new or in place of what it was.
    void put(Tx& tx, std::int64_t subject)
    {
        static const char* standing[][2] = {{"received", "notify"},   {"supplement", "supplement"},
                                            {"accepted", "in-hand"},  {"accepted", "leader"},
                                            {"decided", "ready"},     {"delivered", ""},
                                            {"disputed", "disputed"}, {"closed", ""},
                                            {"paused", "paused"},     {"forwarded", "forwarded"}};
        const auto* s = standing[pick(10)];
        tx.exec(
            "INSERT OR REPLACE INTO cases(subject,number,series,serial,matter,matter_version,mode,promise,"
            "state,result,queue,open,office,post,handler,holder,received,accepted,provisional,expected,"
            "moved,platform_number,newer,last_entry) "
            "VALUES(?,?,'',1,?,1,'','',?,'',?,?,'',?,'',x'',?,?,0,0,0,'',0,0)",
            subject, "N" + std::to_string(subject), matter(), s[0], s[1], s[1][0] != '\0', post(), day(),
            day());
    }
    ListColumns::Page asked(const ColumnFilter& f, int offset, int limit)
    {
        const std::string where =
            " FROM cases WHERE (?='' OR matter=?) AND (?='' OR post=?) AND (?='' OR state=?) AND (?='' OR "
            "queue=?) AND (?=0 OR queue<>'') AND coalesce(accepted,received,0) BETWEEN ? AND ?";
        const auto from = f.from.value_or(-1'000'000);
        const auto to = f.to.value_or(1'000'000);
        ListColumns::Page page;
        Query n = db.query("SELECT count(*)" + where, f.matter, f.matter, f.post, f.post, f.state, f.state,
                           f.queue, f.queue, f.openOnly, from, to);
        REQUIRE(n.next());
        page.total = static_cast<int>(n.integer(0));
        Query q =
            db.query("SELECT subject" + where + " ORDER BY subject DESC LIMIT ? OFFSET ?", f.matter, f.matter,
                     f.post, f.post, f.state, f.state, f.queue, f.queue, f.openOnly, from, to, limit, offset);
        while (q.next())
            page.subjects.push_back(q.integer(0));
        return page;
    }
    ColumnFilter filter()
    {
        ColumnFilter f;
        static const char* states[] = {"", "", "accepted", "delivered", "paused", "unheard-of"};
        static const char* queues[] = {"", "", "in-hand", "ready", "disputed", "unheard-of"};
        f.state = states[pick(6)];
        f.queue = queues[pick(6)];
        f.openOnly = pick(4) == 0;
        if (pick(3) == 0)
            f.matter = matter();
        if (pick(4) == 0)
            f.post = post();
        if (pick(3) == 0)
            f.from = day();
        if (pick(3) == 0)
            f.to = day();
        return f;
    }
    void compare(const ListColumns& columns)
    {
        const int times = columns.size() > 50'000 ? 30 : 150;
        for (int i = 0; i < times; ++i) {
            const ColumnFilter f = filter();
            const int offset = pick(3) == 0 ? pick(12'000) : pick(60);
            const auto want = asked(f, offset, 50);
            const auto have = columns.find(f, offset, 50);
            REQUIRE(have.total == want.total);
            REQUIRE(have.subjects == want.subjects);
        }
    }

    Database db;
    std::mt19937 random;
    int matters = 5;
    int posts = 3;
};

} // namespace

TEST_CASE("a packed column opens a plane when a number needs it, and keeps what it had")
{
    PackedColumn c;
    c.reserve(10);
    std::vector<std::uint64_t> want;
    for (const std::uint64_t v :
         {std::uint64_t{0}, std::uint64_t{255}, std::uint64_t{256}, std::uint64_t{65535},
          std::uint64_t{65536}, ~std::uint64_t{0}, std::uint64_t{7}}) {
        c.push(v);
        want.push_back(v);
        for (std::size_t i = 0; i < want.size(); ++i)
            REQUIRE(c.at(i) == want[i]);
    }
    REQUIRE(c.bytes() == 7 * 8);
    c.insert(0, 300);
    c.set(7, 1'000'000);
    REQUIRE(c.at(0) == 300);
    REQUIRE(c.at(1) == 0);
    REQUIRE(c.at(7) == 1'000'000);
}

TEST_CASE("rows of a packed column are kept by value with any number of planes")
{
    for (const std::uint64_t top : {200ULL, 60'000ULL, 5'000'000ULL, 1ULL << 40U}) {
        std::mt19937_64 random(7);
        PackedColumn c;
        std::vector<std::uint64_t> values;
        for (int i = 0; i < 1000; ++i) {
            values.push_back(i % 3 == 0 ? random() % 300 : random() % top);
            c.push(values.back());
        }
        for (int k = 0; k < 50; ++k) {
            std::uint64_t low = values[random() % 1000];
            std::uint64_t high = k % 5 == 0 ? low : k % 5 == 1 ? ~std::uint64_t{0} : values[random() % 1000];
            if (k % 7 == 0)
                low = high + 1;
            std::vector<std::uint8_t> keep(700, 1);
            keep[3] = 0;
            c.keepBetween(100, keep, low, high);
            for (std::size_t i = 0; i < keep.size(); ++i) {
                const std::uint64_t v = values[100 + i];
                REQUIRE((keep[i] == 1) == (i != 3 && v >= low && v <= high));
            }
        }
        std::sort(values.begin(), values.end());
        PackedColumn ascending;
        for (const std::uint64_t v : values)
            ascending.push(v);
        for (int k = 0; k < 200; ++k) {
            const std::uint64_t v = random() % (top + 10);
            const auto want = std::lower_bound(values.begin(), values.end(), v) - values.begin();
            REQUIRE(ascending.lowerBound(v) == static_cast<std::size_t>(want));
        }
    }
}

TEST_CASE("the columns find what the table holds")
{
    struct Size
    {
        int matters, posts;
    };
    // The second and third have more codes than one byte and than two hold.
    for (const Size size : {Size{5, 3}, Size{900, 400}, Size{200'000, 3}}) {
        Table table(static_cast<unsigned>(size.matters));
        table.matters = size.matters;
        table.posts = size.posts;
        std::int64_t last = 0;
        const int rows = size.matters > 65'536 ? 90'000 : 12'000;
        {
            Tx tx(table.db);
            for (int i = 0; i < rows; ++i)
                table.put(tx, last += 1 + table.pick(3));
            tx.commit();
        }
        ListColumns columns;
        REQUIRE(columns.load(table.db));
        // A case changes, and one comes, between two slices.
        for (const std::int64_t subject : {std::int64_t{1}, last + 1}) {
            Tx tx(table.db);
            table.put(tx, subject);
            tx.commit();
            REQUIRE(columns.refresh(table.db, subject) == "N" + std::to_string(subject));
        }
        while (columns.load(table.db)) {
        }
        REQUIRE(columns.ready());
        table.compare(columns);
        for (int i = 0; i < 300; ++i) {
            const std::int64_t subject = 1 + table.pick(static_cast<int>(last) + 100);
            Tx tx(table.db);
            table.put(tx, subject);
            tx.commit();
            (void)columns.refresh(table.db, subject);
        }
        table.compare(columns);
        REQUIRE(columns.refresh(table.db, last + 5000).empty());
        if (size.matters == 5)
            CHECK(columns.bytes() <= columns.size() * 9);
    }
}
