// Runs a child that tells what it did line by line, and kills it after a while if asked.
#pragma once

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

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
};

// Without a delay it may end by itself. `extra` is added to the environment.
inline ToldRun runTelling(std::vector<std::string> words, std::chrono::microseconds delay,
                          std::vector<std::string> extra = {})
{
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
    if (delay.count() > 0) {
        killer = std::thread([pid, delay] {
            std::this_thread::sleep_for(delay);
            kill(pid, SIGKILL);
        });
    }
    std::array<char, 65536> buffer{};
    for (ssize_t n = 0; (n = read(ends[0], buffer.data(), buffer.size())) > 0;)
        text.append(buffer.data(), static_cast<std::size_t>(n));
    close(ends[0]);
    if (killer.joinable())
        killer.join(); // before the wait: the number stays ours until then
    int status = 0;
    waitpid(pid, &status, 0);
    ToldRun run;
    run.killed = WIFSIGNALED(status);
    std::istringstream in(text.substr(0, text.rfind('\n') + 1));
    for (std::string line; std::getline(in, line);)
        run.lines.push_back(line);
    return run;
}

} // namespace bm::test
