// Sealed files: there and back at every size near a chunk, and nothing of them changed goes unnoticed.
#include "core/base/read_file.h"
#include "core/exchange/sealed_file.h"
#include "tests/exchange/world.h"
#include "tests/support/check.h"
#include "tests/support/temp_dir.h"

#include <catch2/catch.hpp>

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

struct Place
{
    TempDir dir;
    std::string plain = dir.path() + "/plain";
    std::string sealed = dir.path() + "/sealed";
    std::string back = dir.path() + "/back";
    StreamKey key = StreamKey::of("0123456789abcdef0123456789abcdef");

    void put(const std::string& path, std::string_view bytes) const
    {
        std::ofstream out(path, std::ios::binary | std::ios::trunc);
        out << bytes;
        REQUIRE(out.good());
    }
    [[nodiscard]] std::string get(const std::string& path) const
    {
        auto bytes = readFile(path, 100'000'000);
        REQUIRE_OK(bytes);
        return *bytes;
    }
    [[nodiscard]] bool has(const std::string& path) const { return ::access(path.c_str(), F_OK) == 0; }
    [[nodiscard]] std::string code(std::string_view bytes) const
    {
        put(sealed, bytes);
        const auto opened = openSealedFile(sealed, back, key);
        const auto checked = checkSealedFile(sealed, key);
        REQUIRE(opened.ok() == checked.ok());
        if (opened.ok())
            return "ok";
        // Nothing of what could not be proved is left to be used by mistake.
        REQUIRE_FALSE(has(back));
        REQUIRE_FALSE(has(back + ".part"));
        REQUIRE(checked.error().code == opened.error().code);
        return opened.error().code;
    }
};

constexpr const char* json = R"({"station":"W1","made":"2026-03-20"})";

} // namespace

TEST_CASE("a file of any size comes back, and its header is readable without the key")
{
    const Place p;
    Rng rng(1);
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 131072U, 300000U}) {
        std::string plain(size, '\0');
        for (char& c : plain)
            c = static_cast<char>(rng.next());
        p.put(p.plain, plain);
        REQUIRE_OK(sealFile(p.plain, p.sealed, p.key, json, IfExists::Replace));
        const auto header = readSealedHeader(p.sealed);
        REQUIRE_OK(header);
        CHECK(header->json == json);
        CHECK(header->plainSize == size);
        CHECK(header->complete);
        REQUIRE_OK(checkSealedFile(p.sealed, p.key));
        REQUIRE_OK(openSealedFile(p.sealed, p.back, p.key, IfExists::Replace));
        CHECK(p.get(p.back) == plain);
        CHECK((size < 100 || p.get(p.sealed).find(plain.substr(0, 16)) == std::string::npos));
        struct stat info
        {
        };
        REQUIRE(::stat(p.back.c_str(), &info) == 0);
        CHECK((info.st_mode & 0777U) == 0600U);
    }
    CHECK_FALSE(p.has(p.sealed + ".part"));
}

TEST_CASE("a name that is taken is not taken again")
{
    const Place p;
    p.put(p.plain, "new");
    p.put(p.sealed, "old");
    CHECK(sealFile(p.plain, p.sealed, p.key, json).error().code == "file-exists");
    CHECK(p.get(p.sealed) == "old");
    REQUIRE_OK(sealFile(p.plain, p.sealed, p.key, json, IfExists::Replace));
    p.put(p.back, "old");
    CHECK(openSealedFile(p.sealed, p.back, p.key).error().code == "file-exists");
    CHECK(p.get(p.back) == "old");
}

TEST_CASE("no change of a sealed file goes unnoticed, and each is named")
{
    const Place p;
    p.put(p.plain, std::string(70000, 'p'));
    REQUIRE_OK(sealFile(p.plain, p.sealed, p.key, json));
    const std::string good = p.get(p.sealed);
    CHECK(p.code(good) == "ok");
    ::unlink(p.back.c_str());
    CHECK(p.code("") == "sealed-cut");
    CHECK(p.code(good.substr(0, 20)) == "sealed-cut");
    CHECK(p.code(good.substr(0, 40)) == "sealed-cut");
    CHECK(p.code(good.substr(0, good.size() - 1)) == "sealed-cut");
    CHECK(p.code(good + "x") == "sealed-longer");
    CHECK(p.code("PK" + good) == "not-a-sealed-file");
    std::string other = good;
    other[8] = 2;
    CHECK(p.code(other) == "sealed-version");
    other = good;
    other[35] = 'X'; // in the JSON
    CHECK(p.code(other) == "sealed-damaged");
    const StreamKey wrong = StreamKey::of("0123456789abcdef0123456789abcdeF");
    p.put(p.sealed, good);
    CHECK(checkSealedFile(p.sealed, wrong).error().code == "sealed-wrong-key");

    // Two whole chunks exchanged would need the same size: a file of three.
    p.put(p.plain, std::string(3 * 65536, 'p'));
    REQUIRE_OK(sealFile(p.plain, p.sealed, p.key, json, IfExists::Replace));
    std::string swapped = p.get(p.sealed);
    const std::size_t first = swapped.size() - 3 * 65553;
    std::swap_ranges(swapped.begin() + static_cast<std::ptrdiff_t>(first),
                     swapped.begin() + static_cast<std::ptrdiff_t>(first + 65553),
                     swapped.begin() + static_cast<std::ptrdiff_t>(first + 65553));
    CHECK(p.code(swapped) == "sealed-damaged");
}

TEST_CASE("every bit of a small sealed file counts")
{
    const Place p;
    p.put(p.plain, "a backup");
    REQUIRE_OK(sealFile(p.plain, p.sealed, p.key, json));
    const std::string good = p.get(p.sealed);
    const std::string victim = p.dir.path() + "/victim";
    std::size_t taken = 0;
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
        std::string bad = good;
        bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
        p.put(victim, bad);
        taken += checkSealedFile(victim, p.key).ok() ? 1 : 0;
    }
    CHECK(taken == 0);
}

TEST_CASE("what cannot be sealed or opened says why, and leaves nothing")
{
    const Place p;
    CHECK(sealFile(p.plain, p.sealed, p.key, json).error().code == "file-missing");
    CHECK(sealFile(p.dir.path(), p.sealed, p.key, json).error().code == "not-a-file");
    REQUIRE(::mkfifo(p.plain.c_str(), 0600) == 0);
    CHECK(sealFile(p.plain, p.sealed, p.key, json).error().code == "not-a-file");
    ::unlink(p.plain.c_str());
    p.put(p.plain, "x");
    CHECK(sealFile(p.plain, p.dir.path() + "/no/sealed", p.key, json).error().code == "file-missing");
    CHECK(sealFile(p.plain, p.sealed, p.key, std::string(65537, ' ')).error().code == "sealed-header");
    CHECK(sealFile(p.plain, p.sealed, p.key, "\xff").error().code == "sealed-header");
    CHECK_FALSE(p.has(p.sealed));
    CHECK_FALSE(p.has(p.sealed + ".part"));
    // A full disk (or here, a limit for the size of files) is told, and nothing is left.
    p.put(p.plain, std::string(1'000'000, 'x'));
    ::rlimit old{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &old) == 0);
    ::rlimit small = old;
    small.rlim_cur = 300'000;
    ::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto sealed = sealFile(p.plain, p.sealed, p.key, json);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &old) == 0);
    CHECK_FALSE(sealed.ok());
    CHECK_FALSE(p.has(p.sealed));
    CHECK_FALSE(p.has(p.sealed + ".part"));
}
