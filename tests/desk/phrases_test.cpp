// Phrases as documents of the journal: published whole, shipped ones once, nobody's list hides another's.
#include "core/desk/document_folds.h"
#include "tests/journal/stations.h"

#include <QByteArray>
#include <QFile>

#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

std::int64_t entriesOf(StationFile& file)
{
    const auto report = file.verify();
    REQUIRE_OK(report);
    for (const auto& [code, where] : report->faults)
        UNSCOPED_INFO(code << " " << where);
    REQUIRE(report->ok);
    return report->entries;
}

std::vector<PhraseView> phrasesOf(StationFile& file, const std::string& source = {})
{
    auto all = file.phrases();
    REQUIRE_OK(all);
    std::erase_if(*all, [&](const PhraseView& one) { return !source.empty() && one.source != source; });
    return *all;
}

// Another version of the shipped list, as a program of another time would publish it.
void publishShipped(StationFile& file, int version, const std::string& text, const char* at)
{
    Draft d;
    d.kind = "phrases";
    d.subject = documentId("phrases", file.info().office, "shipped");
    d.verb = "publish";
    d.facts = phrasesToJson({"shipped", version, {{"note", text, ""}}});
    d.audience = "all|all";
    Tx tx(file.database());
    file.journal().append(tx, d, *Instant::parse(at), file.vault());
    tx.commit();
}

} // namespace

TEST_CASE("an office's phrases are published whole, in their order, and survive a rebuild")
{
    Stations world(21);
    auto office = world.make("511324101", "W1", "township");
    StationFile& file = *office->file;
    CHECK(phrasesOf(file, "shipped").size() == shippedPhrases().phrases.size());
    CHECK(phrasesOf(file, "own").empty());
    const std::vector<Phrase> list{{"note", "已核实", ""}, {"refuse", "不在规划区内", "M14"}};
    REQUIRE_OK(file.setPhrases(list));
    REQUIRE(ownPhrases(phrasesOf(file)) == list);
    CHECK(phrasesOf(file).front().number == 1); // one's own stand first
    const std::int64_t entries = entriesOf(file);
    REQUIRE_OK(file.setPhrases(list)); // the same content is no entry
    CHECK(entriesOf(file) == entries);
    CHECK(file.setPhrases({{"note", "已核实", "M99"}}).error().code == "no-such-matter");
    CHECK(file.setPhrases({{"note", "", ""}}).error().code == "phrase-empty");
    CHECK(ownPhrases(phrasesOf(file)) == list);
    const auto all = phrasesOf(file);
    REQUIRE_OK(file.rebuild());
    CHECK(phrasesOf(file) == all);
    office->open();
    CHECK(phrasesOf(*office->file) == all);
    CHECK(entriesOf(*office->file) == entries); // logging in again publishes nothing
    REQUIRE_OK(office->file->setPhrases({}));
    CHECK(phrasesOf(*office->file, "own").empty());
}

TEST_CASE("a station of an older program gets the shipped phrases once, and never an older list")
{
    const TempDir dir;
    QFile packed(QString::fromUtf8(BM_SOURCE_DIR "/tests/desk/first_build.qz"));
    REQUIRE(packed.open(QIODevice::ReadOnly));
    const QByteArray bytes = qUncompress(packed.readAll());
    std::ofstream(dir / "station.db", std::ios::binary).write(bytes.constData(), bytes.size());
    auto clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));
    StationFile file({dir.path(), clock, true}, false);
    CHECK(phrasesOf(file).empty());
    REQUIRE_OK(file.login("a", ""));
    CHECK(phrasesOf(file, "shipped").size() == shippedPhrases().phrases.size());
    const std::int64_t entries = entriesOf(file);
    REQUIRE_OK(file.login("a", ""));
    CHECK(entriesOf(file) == entries);
}

TEST_CASE("the newest shipped list of a hall holds, whoever publishes last")
{
    Stations world(22);
    auto a = world.make("511324101", "W1", "township");
    auto b = world.make("511324101", "W2", "township");
    const int ours = shippedPhrases().version;
    publishShipped(*a->file, ours + 1, "新的一句", "2026-11-23T10:00");
    b->clock->advanceMs(3'600'000);
    publishShipped(*b->file, ours, "旧的一句", "2026-11-23T11:00"); // an older program, later
    Stations::give(*a, *b);
    Stations::give(*b, *a);
    for (auto* one : {a.get(), b.get()}) {
        one->open();
        const auto shipped = phrasesOf(*one->file, "shipped");
        REQUIRE(shipped.size() == 1);
        CHECK(shipped.front().phrase.text == "新的一句");
        (void)entriesOf(*one->file);
    }
}

TEST_CASE("a county's phrases stand beside the township's; a neighbour's are not seen")
{
    Stations world(23);
    auto county = world.make("511324", "C1", "county");
    auto town = world.make("511324101", "W1", "township");
    auto other = world.make("511324102", "W1", "township");
    REQUIRE_OK(county->file->setPhrases({{"note", "县里的", ""}}));
    REQUIRE_OK(other->file->setPhrases({{"note", "邻镇的", ""}}));
    REQUIRE_OK(town->file->setPhrases({{"note", "县里的", ""}, {"note", "本镇的", ""}}));
    Stations::give(*county, *town);
    Stations::give(*other, *town);
    CHECK(phrasesOf(*town->file, "own").size() == 2); // the same words twice: each list is as it was written
    REQUIRE(phrasesOf(*town->file, "upper").size() == 1);
    CHECK(phrasesOf(*town->file, "upper").front().phrase.text == "县里的");
    CHECK(phrasesOf(*town->file, "upper").front().number == 0);
    for (const PhraseView& one : phrasesOf(*town->file))
        CHECK(one.phrase.text != "邻镇的");
    // What the town may not write: the county's list.
    Draft d;
    d.kind = "phrases";
    d.subject = documentId("phrases", "511324", "own");
    d.verb = "publish";
    d.facts = phrasesToJson({"own", 1, {{"note", "冒名的", ""}}});
    d.audience = "all|all";
    {
        Tx tx(town->file->database());
        town->file->journal().append(tx, d, *Instant::parse("2026-11-23T10:00"), town->file->vault());
        tx.commit();
    }
    REQUIRE_OK(town->file->rebuild());
    CHECK(phrasesOf(*town->file, "upper").front().phrase.text == "县里的");
    (void)entriesOf(*town->file);
}
