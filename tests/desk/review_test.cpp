// The review list: what had no effect is shown until a person has decided, by an entry that all stations see.
#include "core/journal/document_id.h"
#include "tests/desk/county.h"

#include <catch2/catch.hpp>

using namespace bm;
using namespace bm::test;

TEST_CASE("two windows end one case: what had no effect is listed until a person has looked")
{
    County c(1);
    auto w1 = c.enrolled("511324101", "W1", "township");
    auto w2 = c.enrolled("511324101", "W2", "township");
    c.carry(*c.county, *w1);
    c.carry(*c.county, *w2);
    const std::string number = takeCase(*w1, "M14", "某甲");
    c.carry(*w1, *w2);
    // Neither has heard of the other.
    REQUIRE_OK(w1->file->run(WithdrawCase{number, "不办了"}));
    w2->clock->advanceMs(3'600'000);
    REQUIRE_OK(w2->file->run(TakeOver{number}));
    REQUIRE_OK(w2->file->run(DecideCase{number, "granted", {}, {}, {}, {}, {}}));
    CHECK(w1->file->reviewList(false)->empty());
    c.carry(*w1, *w2);
    c.carry(*w2, *w1);
    for (One* one : {w1.get(), w2.get()}) {
        const auto list = one->file->reviewList(false);
        REQUIRE_OK(list);
        REQUIRE_FALSE(list->empty());
        CHECK(list->front().number == number);
        CHECK(list->front().officeName == one->file->info().officeName);
        CHECK(one->file->today()->ineffective == static_cast<int>(list->size()));
    }
    const auto before = *w1->file->reviewList(false);
    CHECK(w1->file->review(before.front().entry, "forget-it", "").error().code == "review-decision");
    CHECK(w1->file->review("0/1/1", "noted", "").error().code == "review-no-entry");
    for (const ReviewLine& line : before)
        REQUIRE_OK(w1->file->review(line.entry, "redone", "已请申请人重新选择"));
    CHECK(w1->file->reviewList(false)->empty());
    CHECK(w1->file->today()->ineffective == 0);
    const auto all = w1->file->reviewList(true);
    REQUIRE(all->size() == before.size());
    CHECK(all->front().decision == "redone");
    CHECK(all->front().decidedBy == "a");
    CHECK(all->front().note == "已请申请人重新选择");
    // The other window, and the county, need not look again.
    c.carry(*w1, *w2);
    c.carry(*w1, *c.county);
    c.carry(*w2, *c.county);
    CHECK(w2->file->reviewList(false)->empty());
    CHECK(c.county->file->reviewList(false)->empty());
    CHECK(c.county->file->reviewList(true)->size() >= before.size());
    for (One* one : {w1.get(), w2.get(), c.county.get()})
        requireGood(*one);
}

TEST_CASE("an office below cannot decide for the one above")
{
    County c(2);
    auto town = c.enrolled("511324101", "W1", "township");
    auto village = c.enrolled("511324101201", "V1", "village");
    c.carry(*c.county, *town);
    c.carry(*town, *village);
    // A publication of the village under the county's name is without effect, also at the village.
    Draft d;
    d.kind = "matter";
    d.subject = documentId("matter", "511324", "M01");
    d.verb = "publish";
    d.facts = "{}";
    d.audience = "all|all";
    {
        Tx tx(town->file->database());
        (void)town->file->journal().append(tx, d, town->clock->now(), town->file->vault());
        tx.commit();
    }
    Stations::give(*town, *village);
    const auto list = village->file->reviewList(false);
    REQUIRE(list->size() == 1);
    CHECK(list->front().office == "511324101");
    CHECK(village->file->review(list->front().entry, "noted", "").error().code == "review-elsewhere");
}
