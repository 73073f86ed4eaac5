// Sealed files under faults of the system's calls: done means done, the name never shows a half, and what was
// not proved is never left to be used. The child program does the writing, with the faults preloaded.
#include "core/base/read_file.h"
#include "core/exchange/sealed_file.h"
#include "tests/exchange/world.h"
#include "tests/support/check.h"
#include "tests/support/child.h"
#include "tests/support/temp_dir.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <optional>

using namespace bm;
using namespace bm::test;

#ifdef BM_FAULT_SHIM
namespace {

std::optional<std::string> contentOf(const std::string& path)
{
    auto bytes = readFile(path, 10'000'000);
    return bytes.ok() ? std::optional(*bytes) : std::nullopt;
}

struct Rounds
{
    int done = 0;
    int refused = 0;
    int killed = 0;
};

// Every kind of fault at each of the first calls; `verb` is seal or open.
template <class Whole> Rounds everyFault(const std::string& verb, const TempDir& dir, Whole whole)
{
    const std::string from = dir / (verb == "seal" ? "plain" : "sealed");
    const std::string to = dir / "result";
    Rounds out;
    for (const char* call : {"open", "write", "fsync", "close", "read", "rename"}) {
        for (int number = 1; number <= 4; ++number) {
            for (const char* kind : {"EIO", "ENOSPC", "EINTR", "short", "lost", "flip", "kill"}) {
                CAPTURE(verb, call, number, kind);
                std::filesystem::remove(to);
                const int rc =
                    runChild({BM_SEALED_CHILD, verb, from, to},
                             {"LD_PRELOAD=" BM_FAULT_SHIM, "BM_FAULT_NAME=/bm-tmp-",
                              "BM_FAULT=" + std::string(call) + ":" + std::to_string(number) + ":" + kind});
                const auto now = contentOf(to);
                CHECK((rc == 0 || rc == 1 || rc == 128 + 9));
                CHECK((!now || whole(*now)));
                if (rc == 0)
                    CHECK(now);
                if (rc == 1)
                    CHECK_FALSE(contentOf(to + ".part"));
                ++(rc == 0 ? out.done : rc == 1 ? out.refused : out.killed);
            }
        }
    }
    return out;
}

} // namespace

TEST_CASE("sealing and opening under every fault")
{
    const TempDir dir;
    std::string plain(150'000, '\0');
    Rng rng(8);
    for (char& c : plain)
        c = static_cast<char>(rng.next());
    std::ofstream(dir / "plain", std::ios::binary) << plain;
    REQUIRE(runChild({BM_SEALED_CHILD, "seal", dir / "plain", dir / "sealed"}) == 0);
    REQUIRE(runChild({BM_SEALED_CHILD, "open", dir / "sealed", dir / "back"}) == 0);
    REQUIRE(contentOf(dir / "back") == plain);

    const StreamKey key = StreamKey::of("0123456789abcdef0123456789abcdef");
    const Rounds sealed = everyFault("seal", dir, [&](const std::string& bytes) {
        std::ofstream(dir / "look", std::ios::binary | std::ios::trunc) << bytes;
        // A bit read wrong on the way in is sealed as it was read: whole, if not what stands on the disk.
        return checkSealedFile(dir / "look", key).ok();
    });
    const Rounds opened = everyFault("open", dir, [&](const std::string& bytes) { return bytes == plain; });
    // The faults really happened: else this test would prove nothing.
    CHECK(sealed.refused > 25);
    CHECK(sealed.killed > 8);
    CHECK(opened.refused > 25);
    CHECK(opened.killed > 8);
}
#endif
