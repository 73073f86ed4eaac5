// Retention carried out: the persons are gone from the file, everywhere they were given to, and all of it
// still verifies.
#include "core/journal/document_id.h"
#include "tests/desk/county.h"
#include "tests/support/canary.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

namespace {

constexpr std::int64_t yearMs = std::int64_t{366} * 86'400'000;

void setYears(One& at, int years)
{
    auto profile = at.file->officeProfile();
    REQUIRE_OK(profile);
    profile->retentionYears = years;
    CHECK(at.file->setOfficeProfile(*profile).error().code == "leader-needed-for");
    REQUIRE_OK(at.file->login("director", ""));
    REQUIRE_OK(at.file->setOfficeProfile(*profile));
    REQUIRE_OK(at.file->login("a", ""));
}

std::string endedCase(One& at, const std::string& name)
{
    const std::string number = takeCase(at, "M14", name);
    AttachFile photo{number, "照片", "photo", "bytes of " + name};
    REQUIRE_OK(at.file->run(photo));
    REQUIRE_OK(at.file->run(DecideCase{number, "granted", "证" + name, {}, {}, {}, {}}));
    REQUIRE_OK(at.file->run(DeliverCase{number, "", "", "id-card", "collected", ""}));
    return number;
}

std::string attachedTo(One& at, const std::string& number)
{
    auto view = at.file->caseView(number);
    REQUIRE_OK(view);
    REQUIRE(view->c.attachments.size() == 1);
    return view->c.attachments.front().hash;
}

} // namespace

TEST_CASE("what has been kept long enough loses its persons, and nothing else")
{
    Stations world(1);
    auto one = world.make("511324101", "W1", "township");
    CHECK(one->file->retentionDue().error().code == "retention-not-set");
    CHECK(one->file->carryOutRetention().error().code == "retention-not-set");
    CHECK(one->file
              ->setOfficeProfile([&] {
                  auto p = *one->file->officeProfile();
                  p.retentionYears = 101;
                  return p;
              }())
              .error()
              .code == "retention-years");
    const std::string old = endedCase(*one, canaries[0]);
    const std::string open = takeCase(*one, "M10", "某开");
    const std::string hash = attachedTo(*one, old);
    setYears(*one, 10);
    one->clock->advanceMs(9 * yearMs);
    REQUIRE(one->file->retentionDue()->empty());
    one->clock->advanceMs(2 * yearMs);
    one->open();
    const std::string young = endedCase(*one, "某新");
    const auto due = one->file->retentionDue();
    REQUIRE_OK(due);
    REQUIRE(due->size() == 1); // what is open stays, however old
    CHECK(due->front().number == old);

    auto done = one->file->carryOutRetention();
    REQUIRE_OK(done);
    CHECK(done->count == 1);
    CHECK(one->file->carryOutRetention()->count == 0);
    const auto view = one->file->caseView(old);
    REQUIRE_OK(view);
    CHECK_FALSE(view->personKnown);
    CHECK(view->c.state == "delivered"); // the facts stay
    CHECK(one->file->revealApplicant(old).error().code == "person-erased");
    CHECK_FALSE(one->file->attachment(hash).ok());
    CHECK(one->file->caseView(young)->personKnown);
    CHECK(one->file->caseView(open)->personKnown);
    while (one->file->idle()) {
    }
    CaseFilter byName;
    byName.text = canaries[0];
    CHECK(one->file->cases(byName)->lines.empty());
    byName.text = "某新";
    CHECK(one->file->cases(byName)->lines.size() == 1);
    // The chain and the tables are as sound as before, also made anew.
    requireGood(*one);
    const auto rows = logicalRows(*one->file);
    REQUIRE_OK(one->file->rebuild());
    CHECK(logicalRows(*one->file) == rows);
    requireGood(*one);
}

TEST_CASE("the same file named by another case stays")
{
    Stations world(2);
    auto one = world.make("511324101", "W1", "township");
    const std::string old = endedCase(*one, "某甲");
    setYears(*one, 1);
    one->clock->advanceMs(2 * yearMs);
    one->open();
    const std::string other = takeCase(*one, "M10", "某乙");
    REQUIRE_OK(one->file->run(AttachFile{other, "照片", "photo", "bytes of 某甲"}));
    const std::string hash = attachedTo(*one, old);
    REQUIRE(hash == attachedTo(*one, other));
    REQUIRE(one->file->carryOutRetention()->count == 1);
    CHECK(one->file->attachment(hash).ok());
}

TEST_CASE("persons given to another window are erased there too, and do not come back")
{
    County c(3);
    auto w1 = c.enrolled("511324101", "W1", "township");
    auto w2 = c.enrolled("511324101", "W2", "township");
    c.carry(*c.county, *w1);
    c.carry(*c.county, *w2);
    const std::string old = endedCase(*w1, "某甲");
    const auto whole = Stations::segmentsOf(*w1->file); // what a stick from before would bring
    c.carry(*w1, *w2);
    REQUIRE(w2->file->caseView(old)->personKnown);
    setYears(*w1, 1);
    w1->clock->advanceMs(yearMs * 3 / 2); // within the certificates' two years
    w2->clock->advanceMs(yearMs * 3 / 2);
    w1->open();
    w2->open();
    REQUIRE(w1->file->carryOutRetention()->count == 1);
    c.carry(*w1, *w2);
    CHECK_FALSE(w2->file->caseView(old)->personKnown);
    CHECK(w2->file->revealApplicant(old).error().code == "person-erased");
    // An older package brings them again: to no effect.
    REQUIRE_OK(w2->file->ingest(whole));
    REQUIRE_OK(w1->file->ingest(whole));
    CHECK_FALSE(w2->file->caseView(old)->personKnown);
    CHECK_FALSE(w1->file->caseView(old)->personKnown);
    requireGood(*w1);
    requireGood(*w2);
}

TEST_CASE("another office cannot erase ours")
{
    County c(4);
    auto town = c.enrolled("511324101", "W1", "township");
    auto other = c.enrolled("511324102", "W1", "township");
    const std::string number = endedCase(*town, "某甲");
    const auto view = town->file->caseView(number);
    // An entry of another office that names our case: known, and without effect.
    json::Writer facts;
    facts.beginObject().field("kind", "case").field("id", hex(view->c.id)).field("number", number);
    facts.field("office", "511324101").field("ended", "2026-11-23").field("years", 1).endObject();
    Draft d;
    d.kind = "erasure";
    d.subject = documentId("erasure", "case", hex(view->c.id));
    d.verb = "erase";
    d.facts = facts.take();
    d.audience = "all|own";
    {
        Tx tx(other->file->database());
        (void)other->file->journal().append(tx, d, other->clock->now(), other->file->vault());
        tx.commit();
    }
    Stations::give(*other, *town);
    CHECK(town->file->caseView(number)->personKnown);
    const auto list = town->file->reviewList(false);
    REQUIRE_OK(list);
    REQUIRE(list->size() == 1);
    CHECK(list->front().code == "not-own-office");
    CHECK(list->front().verb == "erase");
}
