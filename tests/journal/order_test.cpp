// Folding is order-blind: any permutation and repetition of what several stations wrote, with copied disks,
// stubs and clocks that jump, ends in the same records.
#include "tests/journal/stations.h"

#include <cstdlib>

using namespace bm;
using namespace bm::test;

namespace {

// Cuts segments into random pieces, doubles some, and shuffles all of them.
std::vector<Segment> scattered(const std::vector<Segment>& whole, std::mt19937& random)
{
    std::vector<Segment> pieces;
    const auto pick = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    for (const Segment& s : whole) {
        std::size_t at = 0;
        while (at < s.entries.size()) {
            const std::size_t n = std::min(s.entries.size() - at, 1 + pick(12));
            Segment piece{s.chain,
                          s.from + static_cast<std::uint32_t>(at),
                          at == 0 ? s.before : s.entries[at - 1].hash,
                          {}};
            const auto begin = s.entries.begin() + static_cast<std::ptrdiff_t>(at);
            piece.entries.assign(begin, begin + static_cast<std::ptrdiff_t>(n));
            pieces.push_back(piece);
            if (pick(4) == 0)
                pieces.push_back(piece);
            at += n;
        }
    }
    std::shuffle(pieces.begin(), pieces.end(), random);
    return pieces;
}

} // namespace

TEST_CASE("any order, any repetition, any route: the same records")
{
    const unsigned rounds = std::getenv("BM_LONG") ? 60 : 4;
    for (unsigned seed = 1; seed <= rounds; ++seed) {
        INFO("seed " << seed);
        Stations world(seed);
        auto w1 = world.make("511324101", "W1", "township");
        auto w2 = world.make("511324101", "W2", "township");
        auto v1 = world.make("511324101201", "V1", "village"); // takes in for the township
        for (int i = 0; i < 60; ++i) {
            world.act(i % 5 == 4 ? *v1 : i % 2 == 0 ? *w1 : *w2);
            if (world.pick(8) == 0)
                Stations::give(*v1, *w1);
            if (world.pick(8) == 0)
                Stations::give(*w1, *v1);
            if (world.pick(6) == 0)
                Stations::give(*w1, *w2);
            if (world.pick(6) == 0)
                Stations::give(*w2, *w1);
        }
        auto copy = world.copyOf(*w1); // both disks go on
        for (int i = 0; i < 15; ++i) {
            world.act(*w1);
            world.act(*copy);
        }
        std::vector<Segment> all = Stations::segmentsOf(*w1->file);
        for (StationFile* other : {w2->file.get(), copy->file.get(), v1->file.get()}) {
            for (Segment& s : Stations::segmentsOf(*other))
                all.push_back(std::move(s));
        }
        auto x = world.make("511324", "C1", "county");
        auto y = world.make("511324", "C1", "county");
        const auto ownX = logicalRows(*x->file);
        for (auto* observer : {x.get(), y.get()}) {
            for (const Segment& piece : scattered(all, world.random))
                REQUIRE_OK(observer->file->ingest({piece}));
        }
        // The observers are two stations of one office; what is their own differs and is taken out.
        auto foreign = [](StationFile& file) {
            std::vector<std::string> rows;
            for (std::string& row : logicalRows(file)) {
                const bool own = row.find("511324|") != std::string::npos || row.starts_with("matter|") ||
                                 row.starts_with("trust|") || row.starts_with("window|") ||
                                 row.starts_with("notice|");
                if (!own)
                    rows.push_back(std::move(row));
            }
            return rows;
        };
        const auto rowsX = foreign(*x->file);
        const auto rowsY = foreign(*y->file);
        REQUIRE(rowsX.size() > 20);
        REQUIRE(rowsX == rowsY);
        // rebuild gives the same rows, compared whole
        const auto before = logicalRows(*x->file);
        REQUIRE_OK(x->file->rebuild());
        REQUIRE(logicalRows(*x->file) == before);
        requireGood(*x->file);
        requireGood(*y->file);
        requireGood(*w1->file);
        auto today = x->file->today();
        REQUIRE_OK(today);
        REQUIRE(today->forks > 0); // the copied disk is seen
    }
}

TEST_CASE("stubs and withheld person halves keep the chain; what comes whole later completes them")
{
    Stations world(7);
    auto w1 = world.make("511324101", "W1", "township");
    for (int i = 0; i < 90; ++i)
        world.act(*w1);
    std::vector<Segment> whole = Stations::segmentsOf(*w1->file);
    std::vector<Segment> thin = whole;
    for (Segment& s : thin) {
        for (std::size_t i = 1; i < s.entries.size(); ++i) {
            Entry& e = s.entries[i];
            const int what = world.pick(3);
            if (what == 0 && e.header.kind == "case") {
                e.form = Form::Stub;
            } else if (what == 1 && !e.person.empty()) {
                e.form = Form::PersonWithheld;
                e.person.clear();
            }
        }
    }
    auto x = world.make("511324", "C1", "county");
    auto y = world.make("511324", "C2", "county");
    // Through the codec, as they would travel.
    for (const Segment& s : thin) {
        auto travelled = decodeSegment(encodeSegment(s));
        REQUIRE_OK(travelled);
        REQUIRE_OK(x->file->ingest({*travelled}));
    }
    requireGood(*x->file);
    for (const Segment& s : whole)
        REQUIRE_OK(x->file->ingest({s}));
    REQUIRE_OK(y->file->ingest(whole));
    requireGood(*x->file);
    const auto cases = [](StationFile& file) {
        std::vector<std::string> rows;
        for (std::string& row : logicalRows(file)) {
            if (row.starts_with("cases|") || row.starts_with("paper|"))
                rows.push_back(std::move(row));
        }
        return rows;
    };
    REQUIRE(cases(*x->file).size() > 5);
    REQUIRE(cases(*x->file) == cases(*y->file));
}

TEST_CASE("an erased person half leaves chain and records whole")
{
    Stations world(11);
    auto w1 = world.make("511324101", "W1", "township");
    for (int i = 0; i < 20; ++i)
        world.act(*w1);
    const auto before = logicalRows(*w1->file);
    {
        Tx tx(w1->file->database());
        std::vector<std::int64_t> ids;
        Query q = tx.query(
            "SELECT e.id FROM entry e JOIN subject s ON s.no=e.subject WHERE s.kind='case' AND e.person "
            "IS NOT NULL");
        while (q.next())
            ids.push_back(q.integer(0));
        REQUIRE(ids.size() > 3);
        for (const std::int64_t id : ids)
            w1->file->journal().erasePerson(tx, id);
        tx.commit();
    }
    requireGood(*w1->file);
    REQUIRE_OK(w1->file->rebuild());
    REQUIRE(logicalRows(*w1->file) == before);
    CaseFilter filter;
    auto page = w1->file->cases(filter);
    REQUIRE_OK(page);
    REQUIRE_FALSE(page->lines.empty());
    auto view = w1->file->caseView(page->lines.front().number);
    REQUIRE_OK(view);
    CHECK_FALSE(view->personKnown);
}

TEST_CASE("a changed bit anywhere in a travelling segment changes every later hash")
{
    Stations world(3);
    auto w1 = world.make("511324101", "W1", "township");
    const Segment s = Stations::segmentsOf(*w1->file).front();
    const std::string bytes = encodeSegment(s);
    const Hash head = s.entries.back().hash;
    auto same = decodeSegment(bytes);
    REQUIRE_OK(same);
    REQUIRE(same->entries.back().hash == head);
    for (std::size_t i = 0; i < 2000; ++i) {
        std::string changed = bytes;
        const std::size_t bit =
            std::uniform_int_distribution<std::size_t>(0, bytes.size() * 8 - 1)(world.random);
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        const auto read = decodeSegment(changed);
        REQUIRE((!read.ok() || read->entries.empty() || read->entries.back().hash != head ||
                 read->chain != s.chain || read->before != s.before));
    }
    for (std::size_t n = 0; n < bytes.size(); n += 97)
        REQUIRE_FALSE(decodeSegment(std::string_view(bytes).substr(0, n)).ok());
    REQUIRE_FALSE(decodeSegment(bytes + "x").ok());
}
