// From the start of a program to its first painted window, and the memory it then holds, seen from outside:
// Qt itself says when a window is flushed (logging category qt.widgets.painting), so neither program knows.
//
//   bench_start FLOOR-PROGRAM OUR-PROGRAM [its arguments …]
#include "tests/bench/bench.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

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

Start startOnce(const std::vector<std::string>& command)
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
        ::usleep(500'000); // until it has settled: what it loads in the background counts as memory
        result.megabytes = residentMegabytes(pid);
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
    }
    ::close(out[0]);
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    ::setenv("QT_LOGGING_RULES", "qt.widgets.painting=true", 1);
    ::setenv("QT_FORCE_STDERR_LOGGING", "1", 1);
    const std::vector<std::string> floor{argv[1]};
    const std::vector<std::string> ours(argv + 2, argv + argc);
    std::vector<double> floorMs;
    std::vector<double> oursMs;
    std::vector<double> floorMb;
    std::vector<double> oursMb;
    for (int i = 0; i < 9; ++i) {
        const Start a = startOnce(i % 2 ? floor : ours);
        const Start b = startOnce(i % 2 ? ours : floor);
        const Start& f = i % 2 ? a : b;
        const Start& o = i % 2 ? b : a;
        if (f.ms < 0 || o.ms < 0) {
            row("window painted", o.ms < 0 ? "no window" : "-", f.ms < 0 ? "no window" : "-", "-", "<= 4 x",
                false);
            return 1;
        }
        if (i == 0)
            continue; // files come into the cache
        floorMs.push_back(f.ms);
        oursMs.push_back(o.ms);
        floorMb.push_back(f.megabytes);
        oursMb.push_back(o.megabytes);
    }
    const double start = median(oursMs) / median(floorMs);
    const double memory = median(oursMb) / median(floorMb);
    row("window painted, start to first flush", number(median(oursMs), "ms", 0),
        number(median(floorMs), "ms empty window", 0), times(start), "<= 4 x", start <= 4);
    row("resident memory", number(median(oursMb), "MB", 1), number(median(floorMb), "MB empty window", 1),
        times(memory), "<= 3 x", memory <= 3);
}
