// Runs a child that tells what it did line by line, and kills it after a while if asked.
#pragma once

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace bm::test {

struct ToldRun
{
    std::vector<std::string> lines; // whole ones only
    bool killed = false;
    std::chrono::microseconds work{}; // from the line "begin" to its end

    [[nodiscard]] bool told(const std::string& line) const
    {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    }
    // Killed while it did what it had begun, however slow this machine is.
    [[nodiscard]] bool hit() const { return killed && told("begin") && !told("end"); }
};

// Where the delay before the kill is counted from.
enum class From
{
    Start, // opening and what is repaired while opening are hit too
    Begin  // the line "begin"
};

// Without a delay it may end by itself. `extra` is added to the environment.
inline ToldRun runTelling(std::vector<std::string> words, std::chrono::microseconds delay,
                          std::vector<std::string> extra = {}, From from = From::Start)
{
    using Clock = std::chrono::steady_clock;
    std::array<int, 2> ends{};
    REQUIRE(pipe2(ends.data(), O_CLOEXEC) == 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    std::vector<char*> argv;
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::vector<char*> env;
    for (std::string& setting : extra)
        env.push_back(setting.data());
    for (char** e = environ; *e; ++e)
        env.push_back(*e);
    env.push_back(nullptr);
    pid_t pid = 0;
    REQUIRE(posix_spawn(&pid, argv[0], &actions, nullptr, argv.data(), env.data()) == 0);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    std::string text;
    std::thread killer;
    const auto killLater = [&] {
        if (delay.count() > 0)
            killer = std::thread([pid, delay] {
                std::this_thread::sleep_for(delay);
                kill(pid, SIGKILL);
            });
    };
    if (from == From::Start)
        killLater();
    Clock::time_point begun{};
    std::array<char, 65536> buffer{};
    for (ssize_t n = 0; (n = read(ends[0], buffer.data(), buffer.size())) > 0;) {
        text.append(buffer.data(), static_cast<std::size_t>(n));
        if (begun == Clock::time_point{} && text.find("begin\n") != std::string::npos) {
            begun = Clock::now();
            if (from == From::Begin)
                killLater();
        }
    }
    const auto ended = Clock::now();
    close(ends[0]);
    if (killer.joinable())
        killer.join(); // before the wait: the number stays ours until then
    int status = 0;
    waitpid(pid, &status, 0);
    ToldRun run;
    run.killed = WIFSIGNALED(status);
    if (begun != Clock::time_point{})
        run.work = std::chrono::duration_cast<std::chrono::microseconds>(ended - begun);
    std::istringstream in(text.substr(0, text.rfind('\n') + 1));
    for (std::string line; std::getline(in, line);)
        run.lines.push_back(line);
    return run;
}

} // namespace bm::test
