// From the start of a program to its first painted window, and the memory it then holds, seen from outside:
// Qt itself says when a window is flushed (logging category qt.widgets.painting), so neither program knows.
//
//   bench_start FLOOR-PROGRAM OUR-PROGRAM EMPTY-OFFICE [FULL-OFFICE [MEGABYTES-OF-ITS-NAME-INDEX]]
//
// The offices are folders of trial stations as of 2026-11-23: the window logs in by itself, as ./run's does.
#include "tests/bench/bench.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace bm::bench;

namespace {

struct Start
{
    double ms = -1; // to the first flush
    double megabytes = 0;
};

double residentMegabytes(pid_t pid)
{
    std::ifstream in("/proc/" + std::to_string(pid) + "/status");
    std::string line;
    while (std::getline(in, line)) {
        if (line.starts_with("VmRSS:"))
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    }
    return 0;
}

// Clock ticks of the processor the program has used.
long ticksUsed(pid_t pid)
{
    std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
    std::string text;
    std::getline(in, text);
    std::istringstream rest(text.substr(std::min(text.size(), text.rfind(')') + 1)));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        rest >> skipped;
    long user = 0;
    long system = 0;
    rest >> user >> system;
    return user + system;
}

// Whether one of its threads would go on if it were let: on a busy machine it uses few ticks and is not done.
bool wantsToRun(pid_t pid)
{
    std::error_code failed;
    for (const auto& task :
         std::filesystem::directory_iterator("/proc/" + std::to_string(pid) + "/task", failed)) {
        std::ifstream in(task.path() / "stat");
        std::string text;
        std::getline(in, text);
        const auto name = text.rfind(") ");
        if (name != std::string::npos && (text[name + 2] == 'R' || text[name + 2] == 'D'))
            return true;
    }
    return false;
}

// Until it has done what it does in the background: that counts as memory. What it says is read all the
// while, or a full pipe would hold it up.
void settle(pid_t pid, int said)
{
    constexpr double second = 1e6;
    const double begin = microsecondsNow();
    long before = -100;
    for (long now = ticksUsed(pid);
         (now - before > 2 || wantsToRun(pid)) && microsecondsNow() - begin < 120 * second;
         now = ticksUsed(pid)) {
        before = now;
        const double until = microsecondsNow() + second;
        char bytes[4096];
        pollfd waiting{said, POLLIN, 0};
        for (double left = second; left > 0; left = until - microsecondsNow()) {
            if (::poll(&waiting, 1, static_cast<int>(left / 1000) + 1) > 0 &&
                ::read(said, bytes, sizeof bytes) <= 0)
                return;
        }
    }
}

// Killed as soon as it shows its window, or, for its memory, when it has nothing more to do.
Start startOnce(const std::vector<std::string>& command, bool settles)
{
    int out[2];
    if (::pipe2(out, O_CLOEXEC) != 0)
        return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDERR_FILENO);
    std::vector<char*> argv;
    for (const auto& word : command)
        argv.push_back(const_cast<char*>(word.c_str()));
    argv.push_back(nullptr);
    pid_t pid = 0;
    Start result;
    const double begin = microsecondsNow();
    const bool started = posix_spawn(&pid, argv[0], &actions, nullptr, argv.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    ::close(out[1]);
    std::string said;
    char bytes[4096];
    pollfd waiting{out[0], POLLIN, 0};
    while (started && result.ms < 0 && ::poll(&waiting, 1, 30'000) > 0) {
        const ssize_t n = ::read(out[0], bytes, sizeof bytes);
        if (n <= 0)
            break;
        said.append(bytes, static_cast<std::size_t>(n));
        if (said.find("Flushing") != std::string::npos)
            result.ms = (microsecondsNow() - begin) / 1000;
    }
    if (started) {
        if (settles) {
            settle(pid, out[0]);
            result.megabytes = residentMegabytes(pid);
        }
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        // The display clears up after it: not in the time of the next.
        ::usleep(300'000);
    }
    ::close(out[0]);
    return result;
}

// One program with its arguments, started again and again.
struct Side
{
    std::vector<std::string> command;
    std::vector<double> ms;
    std::vector<double> megabytes;
    bool shown = true;

    void start(bool counts, bool settles)
    {
        const Start one = startOnce(command, settles);
        shown = shown && one.ms >= 0;
        if (counts)
            ms.push_back(one.ms);
        if (settles)
            megabytes.push_back(one.megabytes);
    }
};

void compare(const std::string& what, const Side& ours, const Side& floor, double most)
{
    const double ratio = median(ours.ms) / median(floor.ms);
    row("window painted, " + what, number(median(ours.ms), "ms", 0), number(median(floor.ms), "ms", 0),
        times(ratio), "<= " + times(most, 1), ratio <= most);
}

void compareMemory(const std::string& what, const Side& ours, const Side& floor, double apart = 0)
{
    const double megabytes = median(ours.megabytes) - apart;
    const double ratio = megabytes / median(floor.megabytes);
    row("resident memory, " + what, number(megabytes, "MB", 1), number(median(floor.megabytes), "MB", 1),
        times(ratio), "<= 3 x", ratio <= 3);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4)
        return 2;
    ::setenv("QT_LOGGING_RULES", "qt.widgets.painting=true", 1);
    ::setenv("QT_FORCE_STDERR_LOGGING", "1", 1);
    std::vector<Side> sides{{{argv[1]}, {}, {}}};
    for (int i = 3; i < argc && i < 5; ++i)
        sides.push_back({{argv[2], "--data", argv[i], "--now", "2026-11-23T09:00"}, {}, {}});
    for (std::size_t round = 0; round < 10; ++round) {
        std::fprintf(stderr, "\rround %zu of 10", round + 1);
        // Forth and back in turn, so that none always comes after the same one. The first round brings the
        // files into the cache. A full office is busy for a while after it shows its window: its memory is
        // asked for in three rounds only.
        for (std::size_t i = 0; i < sides.size(); ++i) {
            const std::size_t k = round % 2 == 0 ? i : sides.size() - 1 - i;
            sides[(round + k) % sides.size()].start(round > 0, round % 3 == 2);
        }
    }
    std::fprintf(stderr, "\n");
    for (const Side& side : sides) {
        if (!side.shown) {
            row("window painted", "no window: " + side.command[0], "-", "-", "<= 4 x", false);
            return 1;
        }
    }
    compare("empty office : empty window", sides[1], sides[0], 4);
    compareMemory("empty office : empty window", sides[1], sides[0]);
    if (sides.size() > 2) {
        compare("full office : empty window", sides[2], sides[0], 4);
        compare("full office : empty office", sides[2], sides[1], 1.2);
        // The goal leaves the name index out. From outside it cannot be told apart: its size is what
        // bench_lists has found for the same office.
        const double names = argc > 5 ? std::strtod(argv[5], nullptr) : 0;
        compareMemory(names > 0
                          ? "full office, name index (" + number(names, "MB", 1) + ") apart : empty window"
                          : "full office with its name index : empty window",
                      sides[2], sides[0], names);
    }
}
