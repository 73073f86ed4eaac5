#include "core/base/durable_write.h"
#include "core/base/file_lock.h"
#include "core/base/posix_file.h"
#include "core/base/read_file.h"
#include "tests/support/check.h"
#include "tests/support/child.h"
#include "tests/support/temp_dir.h"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>

#include <fstream>
#include <optional>
#include <random>

using namespace bm;
using namespace bm::test;

namespace {

std::string bytesOf(std::size_t size, unsigned seed)
{
    std::mt19937 random(seed);
    std::string out(size, '\0');
    for (char& c : out)
        c = static_cast<char>(random());
    return out;
}

std::optional<std::string> contentOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return {};
    return std::string(std::istreambuf_iterator<char>(in), {});
}

mode_t modeOf(const std::string& path)
{
    struct stat info
    {
    };
    return ::lstat(path.c_str(), &info) == 0 ? info.st_mode : 0;
}

std::string codeOf(const Status& status)
{
    return status ? "ok" : status.error().code;
}

} // namespace

TEST_CASE("durableWrite: the content stands under the name, private, and nothing else")
{
    const TempDir dir;
    const std::string path = dir / "a.bmx";
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{65536}, std::size_t{300'001}}) {
        const std::string content = bytesOf(size, 1);
        REQUIRE_OK(durableWrite(path, content));
        CHECK(contentOf(path) == content);
        CHECK((modeOf(path) & 0777) == 0600);
        CHECK_FALSE(contentOf(path + ".part"));
    }
}

TEST_CASE("durableWrite: a name that is taken is replaced, or refused when asked")
{
    const TempDir dir;
    const std::string path = dir / "a.bmx";
    REQUIRE_OK(durableWrite(path, "one", IfExists::Refuse));
    CHECK(codeOf(durableWrite(path, "two", IfExists::Refuse)) == "file-exists");
    CHECK(contentOf(path) == "one");
    CHECK_FALSE(contentOf(path + ".part"));
    REQUIRE_OK(durableWrite(path, "two"));
    CHECK(contentOf(path) == "two");
}

TEST_CASE("durableWrite: links are replaced, never followed; leftovers do not matter")
{
    const TempDir dir;
    const std::string victim = dir / "victim";
    REQUIRE_OK(durableWrite(victim, "mine"));
    const std::string path = dir / "a.bmx";
    REQUIRE(::symlink(victim.c_str(), path.c_str()) == 0);
    REQUIRE(::symlink(victim.c_str(), (path + ".part").c_str()) == 0);
    REQUIRE_OK(durableWrite(path, "new"));
    CHECK(contentOf(victim) == "mine");
    CHECK(S_ISREG(modeOf(path)));
    CHECK(contentOf(path) == "new");
}

TEST_CASE("durableWrite: what cannot be written is said by a code, without the folder's name")
{
    const TempDir dir;
    const auto missing = durableWrite(dir / "no/such/a.bmx", "x");
    CHECK(codeOf(missing) == "file-missing");
    CHECK(missing.error().arg("file") == "a.bmx.part");
    REQUIRE(::mkdir((dir / "folder").c_str(), 0700) == 0);
    CHECK_FALSE(durableWrite(dir / "folder", "x").ok());
    CHECK(codeOf(durableWrite("/proc/none", "x")) != "ok");
    if (::access("/dev/full", W_OK) == 0 && ::geteuid() != 0) {
        REQUIRE(::mkdir((dir / "locked").c_str(), 0500) == 0);
        CHECK(codeOf(durableWrite(dir / "locked/a", "x")) == "write-denied");
    }
}

#ifdef BM_FAULT_SHIM
namespace {

struct Fault
{
    std::string call;
    int number;
    std::string kind;
};

std::vector<Fault> allFaults()
{
    std::vector<Fault> out;
    for (const char* call : {"open", "write", "fsync", "close", "read", "rename"}) {
        for (int number = 1; number <= 6; ++number) {
            for (const char* kind :
                 {"EIO", "ENOSPC", "ENODEV", "EROFS", "EINTR", "short", "lost", "flip", "kill"})
                out.push_back({call, number, kind});
        }
    }
    return out;
}

int writeWith(const Fault& fault, const std::string& path, std::size_t size, unsigned seed, bool refuse)
{
    std::vector<std::string> command{BM_FILE_CHILD, "write", path, std::to_string(size),
                                     std::to_string(seed)};
    if (refuse)
        command.emplace_back("refuse");
    return runChild(command,
                    {"LD_PRELOAD=" BM_FAULT_SHIM, "BM_FAULT_NAME=/bm-tmp-",
                     "BM_FAULT=" + fault.call + ":" + std::to_string(fault.number) + ":" + fault.kind});
}

} // namespace

TEST_CASE("durableWrite: with any fault, done means done, and the name never shows a half")
{
    const TempDir dir;
    const std::string path = dir / "a.bmx";
    int failed = 0;
    int killed = 0;
    int round = 0;
    for (const auto& fault : allFaults()) {
        CAPTURE(fault.call, fault.number, fault.kind);
        const bool refuse = ++round % 3 == 0;
        const bool hadOld = !refuse && round % 2 == 0;
        std::filesystem::remove(path);
        if (hadOld)
            REQUIRE_OK(durableWrite(path, "the old one"));
        const std::size_t size = round % 5 == 0 ? 200'000 : 5'000;
        const int rc = writeWith(fault, path, size, 42, refuse);
        const auto now = contentOf(path);
        const bool isNew = now == bytesOf(size, 42);
        const bool isOld = hadOld ? now == "the old one" : !now;
        CHECK((isNew || isOld));
        if (rc == 0)
            CHECK(isNew);
        else
            CHECK((rc == 1 || rc == 128 + 9));
        if (rc == 1) {
            ++failed;
            CHECK_FALSE(contentOf(path + ".part"));
        }
        killed += rc == 128 + 9 ? 1 : 0;
        // Whatever happened, the next attempt succeeds.
        std::filesystem::remove(path);
        REQUIRE_OK(durableWrite(path, "after"));
    }
    // The faults really happened: else this test would prove nothing.
    CHECK(failed > 40);
    CHECK(killed > 5);
}

TEST_CASE("durableWrite: each single fault is noticed")
{
    const TempDir dir;
    const std::string path = dir / "a.bmx";
    CHECK(writeWith({"none", 1, "EIO"}, path, 5000, 42, false) == 0);
    for (const Fault& fault : std::vector<Fault>{{"open", 1, "EIO"},
                                                 {"open", 2, "EIO"},
                                                 {"write", 1, "ENOSPC"},
                                                 {"write", 1, "lost"},
                                                 {"write", 1, "flip"},
                                                 {"fsync", 1, "EIO"},
                                                 {"fsync", 2, "EIO"},
                                                 {"close", 1, "EIO"},
                                                 {"read", 1, "EIO"},
                                                 {"read", 1, "flip"},
                                                 {"rename", 1, "EIO"}}) {
        CAPTURE(fault.call, fault.number, fault.kind);
        CHECK(writeWith(fault, path, 5000, 42, false) == 1);
    }
    // And what is no fault is none.
    CHECK(writeWith({"write", 1, "short"}, path, 5000, 42, false) == 0);
    CHECK(writeWith({"write", 1, "EINTR"}, path, 5000, 42, false) == 0);
    CHECK(writeWith({"read", 1, "short"}, path, 5000, 42, false) == 0);
}
#endif

TEST_CASE("readFile: regular files, up to the limit")
{
    const TempDir dir;
    const std::string path = dir / "in";
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, std::size_t{100'000}}) {
        const std::string content = bytesOf(size, 3);
        REQUIRE_OK(durableWrite(path, content));
        const auto read = readFile(path, size);
        REQUIRE_OK(read);
        CHECK(*read == content);
        if (size > 0)
            CHECK(readFile(path, size - 1).error().code == "file-too-large");
    }
    CHECK(readFile(dir / "missing", 10).error().code == "file-missing");
    CHECK(readFile(dir.path(), 10).error().code == "not-a-file");
    CHECK(readFile("/dev/zero", 10).error().code == "not-a-file");
    REQUIRE(::mkfifo((dir / "pipe").c_str(), 0600) == 0);
    CHECK(readFile(dir / "pipe", 10).error().code == "not-a-file");
    // A file that says it is empty and is not.
    CHECK(readFile("/proc/self/maps", 10).error().code == "file-too-large");
    CHECK(readFile("/proc/self/maps", 10'000'000).ok());
}

TEST_CASE("the lock is held by one at a time, also among processes, and dies with its holder")
{
    const TempDir dir;
    const std::string path = dir / "station.lock";
    {
        auto first = FileLock::take(path);
        REQUIRE_OK(first);
        CHECK(FileLock::take(path).error() == Error("in-use"));
        CHECK(runChild({BM_FILE_CHILD, "hold", path}) == 1);
        const FileLock moved = std::move(*first);
        CHECK(FileLock::take(path).error() == Error("in-use"));
    }
    REQUIRE_OK(FileLock::take(path));
    CHECK((modeOf(path) & 0777) == 0600);
    // A lock on a file that was removed is no lock: a new one is taken on the new file, and held.
    const auto lock = FileLock::take(path);
    REQUIRE_OK(lock);
    CHECK(FileLock::take(dir / "no/lock").error().code == "file-missing");
}

TEST_CASE("of many that start at once exactly one gets the lock")
{
    const TempDir dir;
    const std::string path = dir / "station.lock";
    for (int round = 0; round < 20; ++round) {
        std::vector<pid_t> children;
        int toChild[2];
        int fromChild[2];
        REQUIRE(::pipe2(toChild, O_CLOEXEC) == 0);
        REQUIRE(::pipe2(fromChild, O_CLOEXEC) == 0);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, toChild[0], STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, fromChild[1], STDOUT_FILENO);
        for (int i = 0; i < 20; ++i) {
            pid_t pid = 0;
            std::string program = BM_FILE_CHILD;
            std::string verb = "hold";
            std::string file = path;
            char* argv[] = {program.data(), verb.data(), file.data(), nullptr};
            REQUIRE(posix_spawn(&pid, argv[0], &actions, nullptr, argv, environ) == 0);
            children.push_back(pid);
        }
        posix_spawn_file_actions_destroy(&actions);
        ::close(toChild[0]);
        ::close(fromChild[1]);
        // The losers leave by themselves; then the holder is let go.
        int losers = 0;
        int winners = 0;
        for (std::size_t i = 0; i + 1 < children.size(); ++i) {
            int status = 0;
            ::wait(&status);
            losers += WIFEXITED(status) && WEXITSTATUS(status) == 1 ? 1 : 0;
        }
        ::close(toChild[1]);
        int status = 0;
        ::wait(&status);
        winners += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
        char bytes[32];
        CHECK(::read(fromChild[0], bytes, sizeof bytes) == 1);
        ::close(fromChild[0]);
        CHECK(losers == 19);
        CHECK(winners == 1);
    }
}
