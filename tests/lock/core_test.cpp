// A program that dies leaves no core, working or locked: what no file holds, no file of a crash may hold.
#include "tests/support/temp_dir.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

using namespace bm::test;

namespace {

// Starts it where cores may be as large as they like, kills it as a fault would; its wait status.
int statusOfKilled(const std::string& folder, const std::vector<std::string>& command)
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        (void)setrlimit(RLIMIT_CORE, &all);
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        setenv("HOME", folder.c_str(), 1);
        std::vector<char*> words;
        for (const std::string& word : command)
            words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        if (chdir(folder.c_str()) != 0)
            _exit(3);
        execv(words.front(), words.data());
        _exit(2);
    }
    std::this_thread::sleep_for(std::chrono::seconds(2));
    REQUIRE(kill(child, SIGABRT) == 0);
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    REQUIRE(WTERMSIG(status) == SIGABRT);
    return status;
}

bool coreIn(const std::string& folder)
{
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().filename().string().starts_with("core"))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("killed by a fault, the window leaves no core, where another program does")
{
    const TempDir other;
    const int plain = statusOfKilled(other.path(), {"/bin/sleep", "30"});
    // Where the system makes no cores at all, the window can leave none either.
    if (!WCOREDUMP(plain))
        WARN("this system makes no cores: nothing shown by this test");
    const TempDir folder;
    const int status = statusOfKilled(folder.path(), {BM_WINDOW, "--data", folder / "data"});
    CHECK_FALSE(WCOREDUMP(status));
    CHECK_FALSE(coreIn(folder.path()));
}
