// Passwords by the command line: checked, changed, given anew by a leader, recovered with the sheet.
#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

// bianminctl on a station, with passwords in the environment.
class Office
{
public:
    explicit Office(bool trial)
    {
        std::vector<std::string> words{"init",    "--office", "511324101", "--name", "新政镇便民服务中心",
                                       "--level", "township", "--station", "W1"};
        if (trial)
            words.emplace_back("--trial");
        else
            words.insert(words.end(), {"--account", "wang", "--account-name", "王主任"});
        const Said said = run(words, {"BIANMIN_PASSWORD=first-password"});
        INFO(said.out << said.err);
        REQUIRE(said.exit == 0);
        const auto document = json::Document::parse(said.out);
        REQUIRE(document.ok());
        recoveryKey = document->root()["recovery_key"].str();
    }

    [[nodiscard]] Said run(const std::vector<std::string>& words,
                           const std::vector<std::string>& environment = {}) const
    {
        std::vector<std::string> command{BM_CTL, "--json", "--data", m_station.folder()};
        command.insert(command.end(), words.begin(), words.end());
        return runProgram(command, environment);
    }
    // Exit code, or the code of the error.
    [[nodiscard]] std::string outcome(const std::vector<std::string>& words,
                                      const std::vector<std::string>& environment = {}) const
    {
        const Said said = run(words, environment);
        const auto document = json::Document::parse(said.out);
        REQUIRE(document.ok());
        const std::string code = document->root()["error"]["code"].str();
        CHECK((said.exit == 0) == code.empty());
        for (const std::string& variable : environment) // nothing of it is ever said
            CHECK((said.out + said.err).find(variable.substr(variable.find('=') + 1)) == std::string::npos);
        return code.empty() ? "done" : code;
    }
    [[nodiscard]] std::string file(const std::string& name, const std::string& content) const
    {
        std::ofstream(m_station.file(name)) << content;
        return m_station.file(name);
    }

    std::string recoveryKey;

private:
    Station m_station;
};

} // namespace

TEST_CASE("a password is checked, and changed with the old one and the new one", "[login]")
{
    const Office office(false);
    const std::vector<std::string> old{"BIANMIN_PASSWORD=first-password"};
    const std::vector<std::string> check{"--as", "wang", "login", "check"};
    CHECK(office.outcome(check, old) == "done");
    CHECK(office.outcome(check, {"BIANMIN_PASSWORD=not-the-right-one"}) == "wrong-password");
    const std::vector<std::string> change{"--as", "wang", "login", "password"};
    CHECK(office.outcome(change, old) == "usage-missing");                                      // no new one
    CHECK(office.outcome(change, {"BIANMIN_NEW_PASSWORD=second-password"}) == "usage-missing"); // no old one
    CHECK(office.outcome(change, {"BIANMIN_PASSWORD=first-password", "BIANMIN_NEW_PASSWORD=abc-12"}) ==
          "password-short");
    const std::string fresh = office.file("new.txt", "second-password\n");
    CHECK(office.outcome({"--as", "wang", "login", "password", "--new-password-file", fresh}, old) == "done");
    CHECK(office.outcome(check, old) == "wrong-password");
    CHECK(office.outcome({"--as", "wang", "--password-file", fresh, "login", "check"}) == "done");
}

TEST_CASE("a leader gives a forgotten password anew; a clerk may not", "[login]")
{
    const Office office(true);
    const std::vector<std::string> fresh{"BIANMIN_NEW_PASSWORD=given-anew"};
    CHECK(office.outcome({"--as", "a", "login", "reset", "b"}, fresh) != "done");
    CHECK(office.outcome({"--as", "director", "login", "reset", "b"}, fresh) == "done");
    CHECK(office.outcome({"--as", "b", "login", "check"}, {"BIANMIN_PASSWORD=given-anew"}) == "done");
    CHECK(office.outcome({"--as", "b", "login", "check"}) == "wrong-password");
    CHECK(office.outcome({"--as", "director", "login", "reset", "nobody"}, fresh) == "no-such-account");
}

TEST_CASE("the recovery sheet gives a new password, typed in small letters too", "[login]")
{
    const Office office(false);
    REQUIRE(office.recoveryKey.size() == 39);
    std::string typed = office.recoveryKey;
    for (char& c : typed)
        c = c == '-' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    const std::vector<std::string> fresh{"BIANMIN_NEW_PASSWORD=after-recovery"};
    const std::string wrong = office.file("wrong.txt", "ABCD-EFGH");
    const std::string right = office.file("right.txt", typed + "\n");
    const auto recover = [&](const std::string& sheet, const char* account) {
        return office.outcome({"login", "recover", "--sheet-file", sheet, account}, fresh);
    };
    CHECK(recover(wrong, "wang") == "recovery-wrong");
    CHECK(recover(right, "nobody") == "no-such-account");
    CHECK(recover(right, "wang") == "done");
    CHECK(office.outcome({"--as", "wang", "login", "check"}, {"BIANMIN_PASSWORD=after-recovery"}) == "done");
    const Office trial(true);
    CHECK(trial.outcome({"login", "recover", "--sheet-file", right, "a"}, fresh) == "recovery-none");
}
