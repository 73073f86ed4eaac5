// Logging in: accounts that travel, changed and forgotten passwords, waiting, the recovery sheet, the PIN.
#include "core/desk/station_file.h"
#include "tests/journal/stations.h"

using namespace bm;
using namespace bm::test;

namespace {

SetStaff person(const char* account, const char* password)
{
    SetStaff s;
    s.account = account;
    s.name = "赵甲";
    s.password = password;
    return s;
}

std::string refusal(const Result<Session>& result)
{
    return result.ok() ? "ok" : result.error().code;
}

} // namespace

TEST_CASE("a covering clerk logs in at a PC that never met him, once his account has travelled")
{
    Stations world(1);
    auto one = world.make("511324101", "W1", "township");
    auto two = world.make("511324101", "W2", "township");
    REQUIRE_OK(one->file->login("director", ""));
    REQUIRE_OK(one->file->runPeople(person("zhao", "zhao-2026-pass")));
    CHECK(refusal(two->file->login("zhao", "zhao-2026-pass")) == "no-such-account");
    Stations::give(*one, *two);
    REQUIRE_OK(two->file->login("zhao", "zhao-2026-pass"));
    CHECK(two->file->run(takeOf("M14", "某甲")).ok());
    // Changed here, it holds there as well, and the old one no longer.
    REQUIRE_OK(two->file->changePassword("zhao-2026-pass", "zhao-2027-pass"));
    Stations::give(*two, *one);
    CHECK(refusal(one->file->login("zhao", "zhao-2026-pass")) == "wrong-password");
    REQUIRE_OK(one->file->login("zhao", "zhao-2027-pass"));
    // Forgotten: a leader gives a new one; the other PC learns of it and seals anew.
    CHECK(one->file->resetPassword("zhao", "zhao-2028-pass").error().code == "leader-needed-for");
    REQUIRE_OK(one->file->login("director", ""));
    REQUIRE_OK(one->file->resetPassword("zhao", "zhao-2028-pass"));
    REQUIRE_OK(one->file->login("zhao", "zhao-2028-pass"));
    Stations::give(*one, *two);
    REQUIRE_OK(two->file->login("zhao", "zhao-2028-pass"));
    // Switched off at one, it ends at the other.
    REQUIRE_OK(two->file->login("director", ""));
    SetStaff off = person("zhao", "");
    off.active = false;
    REQUIRE_OK(two->file->runPeople(off));
    CHECK_FALSE(two->file->login("zhao", "zhao-2028-pass").ok());
    Stations::give(*two, *one);
    CHECK_FALSE(one->file->login("zhao", "zhao-2028-pass").ok());
    for (auto* at : {one.get(), two.get()}) {
        REQUIRE_OK(at->file->login("a", ""));
        auto report = at->file->verify();
        REQUIRE_OK(report);
        CHECK(report->ok);
    }
}

TEST_CASE("an account that came while the PC was locked says what to do")
{
    Stations world(2);
    auto one = world.make("511324101", "W1", "township");
    REQUIRE_OK(one->file->login("director", ""));
    REQUIRE_OK(one->file->runPeople(person("zhao", "zhao-2026-pass")));
    {
        Tx tx(one->file->database());
        tx.exec("DELETE FROM keybox WHERE account='zhao'");
        tx.commit();
    }
    CHECK(refusal(one->file->login("zhao", "zhao-2026-pass")) == "account-not-here");
    REQUIRE_OK(one->file->login("a", ""));
    REQUIRE_OK(one->file->login("zhao", "zhao-2026-pass"));
}

TEST_CASE("wrong passwords cost a wait that doubles, also after a restart; the right one clears it")
{
    Stations world(3);
    auto at = world.make("511324101", "W1", "township");
    for (int i = 0; i < 3; ++i)
        CHECK(refusal(at->file->login("a", "wrong-one")) == "wrong-password");
    CHECK(refusal(at->file->login("a", "wrong-one")) == "wrong-password");
    auto waiting = at->file->login("a", "");
    REQUIRE_FALSE(waiting.ok());
    CHECK(waiting.error().code == "login-wait");
    CHECK(waiting.error().arg("seconds") == "2");
    REQUIRE_OK(at->file->login("b", "")); // nobody else waits
    at->file.reset();
    at->file = std::make_unique<StationFile>(Desk::Options{at->dir.path(), at->clock, true}, false);
    CHECK(refusal(at->file->login("a", "")) == "login-wait");
    at->clock->advanceMs(2000);
    CHECK(refusal(at->file->login("a", "wrong-one")) == "wrong-password");
    at->clock->advanceMs(2000);
    CHECK(refusal(at->file->login("a", "")) == "login-wait"); // four seconds now
    at->clock->advanceMs(2000);
    REQUIRE_OK(at->file->login("a", ""));
    CHECK(refusal(at->file->login("a", "wrong-one")) == "wrong-password");
    REQUIRE_OK(at->file->login("a", ""));
}

TEST_CASE("the recovery sheet opens a real office without any password; a wrong one opens nothing")
{
    TempDir dir;
    auto clock = std::make_shared<FixedClock>(*Instant::parse("2026-11-23T09:00"));
    StationFile file({dir.path(), clock, true}, true);
    const auto made = file.found(
        {"511324101", "新政镇便民服务中心", "township", "W1", false, "wang", "wang-first-pass", "王甲"});
    CHECK(file.recover("0000-0000", "wang", "wang-next-pass").error().code == "recovery-wrong");
    CHECK(file.recover(made.recoveryKey, "nobody", "wang-next-pass").error().code == "no-such-account");
    CHECK(file.recover(made.recoveryKey, "wang", "short").error().code == "password-short");
    REQUIRE_OK(file.recover(made.recoveryKey, "wang", "wang-next-pass"));
    CHECK(refusal(file.login("wang", "wang-first-pass")) == "wrong-password");
    REQUIRE_OK(file.login("wang", "wang-next-pass"));
}

TEST_CASE("a PIN: digits, few tries, then the password")
{
    Stations world(5);
    auto at = world.make("511324101", "W1", "township");
    CHECK(at->file->checkPin("1234").error().code == "pin-none");
    CHECK(at->file->setPin("12a4").error().code == "pin-wrong-form");
    CHECK(at->file->setPin("123").error().code == "pin-wrong-form");
    REQUIRE_OK(at->file->setPin("246810"));
    REQUIRE_OK(at->file->checkPin("246810"));
    CHECK(at->file->checkPin("111111").error().arg("left") == "4");
    REQUIRE_OK(at->file->checkPin("246810"));
    for (int left = 4; left > 0; --left)
        CHECK(at->file->checkPin("111111").error().arg("left") == std::to_string(left));
    CHECK(at->file->checkPin("111111").error().code == "pin-locked");
    CHECK(at->file->checkPin("246810").error().code == "pin-none");
}
