// The published vectors: what the program says of each is what is written beside it. To publish anew, after
// the format has changed: bm_exchange_vectors publish tests/exchange/vectors.
#include "core/base/read_file.h"
#include "tests/exchange/verdict.h"
#include "tests/support/check.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

using namespace bm;
using namespace bm::test;

namespace {

const std::string folder = BM_SOURCE_DIR "/tests/exchange/vectors/";

std::string get(const std::string& file)
{
    auto bytes = readFile(folder + file, 100'000'000);
    REQUIRE_OK(bytes);
    return *bytes;
}

} // namespace

TEST_CASE("every published vector gets the verdict that is written beside it")
{
    const Readers readers = Readers::of(get("world.txt"));
    const auto list = readList(get("list.txt"));
    std::size_t good = 0;
    for (const Vector& vector : list) {
        good += vector.verdict == "ok" ? 1 : 0;
        const Vector judged = readers.judged(vector, get(vector.file));
        CHECK(toLine(judged) == toLine(vector));
    }
    CHECK(list.size() >= 280);
    CHECK(good >= 35);
    CHECK(list.size() - good >= 240);
}

TEST_CASE("the vectors leave no file and no error of the exchange out")
{
    const auto list = readList(get("list.txt"));
    std::set<std::string> files{"list.txt", "world.txt", ".gitattributes"};
    std::set<std::string> verdicts;
    for (const Vector& vector : list) {
        files.insert(vector.file);
        verdicts.insert(vector.verdict);
    }
    std::set<std::string> there;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        there.insert(entry.path().filename().string());
    CHECK(there == files);
    // All but package-too-large, whose file would be of 64 MiB.
    for (const char* code :
         {"package-cut",        "package-longer",      "package-text-damaged", "package-zipped",
          "not-a-package",      "package-version",     "package-suite",        "package-layout",
          "not-a-certificate",  "certificate-broken",  "certificate-forged",   "certificate-of-another",
          "package-forged",     "certificate-not-yet", "certificate-expired",  "sender-revoked",
          "package-not-for-us", "package-seal",        "package-stream",       "package-frame",
          "package-contents",   "package-too-many",    "bad-segment",          "head-mismatch",
          "head-forged",        "head-unknown-writer", "attachment-mismatch",  "head-broken",
          "not-an-enrolment",   "enrolment-broken",    "enrolment-forged",     "not-a-sealed-file",
          "sealed-version",     "sealed-cut",          "sealed-longer",        "sealed-wrong-key",
          "sealed-damaged"})
        CHECK(verdicts.contains(code));
}
