// Nothing that a person told us can be read from a package or a sealed file, in no way of writing it down.
#include "core/base/digest.h"
#include "core/base/read_file.h"
#include "core/exchange/sealed_file.h"
#include "tests/exchange/world.h"
#include "tests/support/check.h"
#include "tests/support/temp_dir.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

using namespace bm;
using namespace bm::test;

namespace {

// Invented; the same in UTF-8, GBK and as code units.
constexpr const char* name = "欧阳测试";
constexpr std::string_view nameGbk = "\xc5\xb7\xd1\xf4\xb2\xe2\xca\xd4";
constexpr char16_t nameUnits[] = u"欧阳测试";
constexpr const char* number = "511324196503150015";
constexpr const char* phone = "13800001234";

std::string utf16(std::u16string_view text, bool big)
{
    std::string out;
    for (const char16_t c : text) {
        const char low = static_cast<char>(c & 0xff);
        const char high = static_cast<char>(c >> 8);
        out += big ? high : low;
        out += big ? low : high;
    }
    return out;
}

std::string hexOf(std::string_view bytes, bool capital)
{
    std::string out = hex(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    if (capital) {
        for (char& c : out)
            c = c >= 'a' && c <= 'f' ? static_cast<char>(c - 32) : c;
    }
    return out;
}

// The part of the base64 text of `bytes`, standing `offset` bytes after a multiple of three, that does not
// depend on what stands beside it.
std::string base64Of(std::string_view bytes, std::size_t offset)
{
    static constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    bytes.remove_prefix((3 - offset) % 3);
    std::string out;
    for (std::size_t i = 0; i + 3 <= bytes.size(); i += 3) {
        const auto at = [&](std::size_t k) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i + k]));
        };
        const std::uint32_t v = at(0) << 16U | at(1) << 8U | at(2);
        for (int shift = 18; shift >= 0; shift -= 6)
            out += alphabet[(v >> static_cast<unsigned>(shift)) & 63U];
    }
    return out;
}

std::vector<std::string> needles()
{
    std::vector<std::string> out{name, std::string(nameGbk), number, phone};
    for (const bool big : {false, true}) {
        out.push_back(utf16(nameUnits, big));
        out.push_back(utf16(u"511324196503150015", big));
        out.push_back(utf16(u"13800001234", big));
    }
    const std::vector<std::string> plain = out;
    for (const std::string& needle : plain) {
        out.push_back(hexOf(needle, false));
        out.push_back(hexOf(needle, true));
        for (std::size_t offset = 0; offset < 3; ++offset)
            out.push_back(base64Of(needle, offset));
    }
    return out;
}

std::size_t hits(const std::string& bytes)
{
    static const std::vector<std::string> all = needles();
    std::size_t out = 0;
    for (const std::string& needle : all)
        out += bytes.find(needle) == std::string::npos ? 0 : 1;
    return out;
}

std::string person(Rng& rng)
{
    return R"({"salt":")" + std::to_string(rng.next()) + R"(","name":")" + name + R"(","id":")" + number +
           R"(","phone":")" + phone + R"("})";
}

} // namespace

TEST_CASE("the scan finds what is there")
{
    CHECK(hits("nothing") == 0);
    for (const std::string& needle : needles()) {
        REQUIRE(needle.size() >= 4);
        CHECK(hits("before " + needle + " after") >= 1);
    }
    // base64 at every place of a longer text
    for (int before = 0; before < 3; ++before)
        CHECK(hits(base64Of(std::string(static_cast<std::size_t>(before), 'x') + number + "yy", 0)) >= 1);
}

TEST_CASE("no package shows a person")
{
    Rng rng(21);
    const int packages = std::getenv("BM_LONG") ? 10'000 : 500;
    std::size_t seen = 0;
    for (int i = 0; i < packages; ++i) {
        World w;
        const auto entries = 1 + rng.below(5);
        for (std::size_t k = 0; k < entries; ++k)
            w.township.write(someFacts(rng), person(rng));
        PackageDraft d = w.draft();
        const std::string paper = "an invented paper of " + std::string(name) + std::to_string(rng.next());
        d.contents.attachments.push_back({sha256(paper), paper});
        REQUIRE(hits(encodeContents(d.contents).value()) >= 3); // it is in there
        seen += hits(writePackage(d, w.township.keys).value());
    }
    CHECK(seen == 0);
}

TEST_CASE("no sealed file shows a person")
{
    const TempDir dir;
    Rng rng(22);
    std::string plain;
    for (int i = 0; i < 5000; ++i)
        plain += person(rng);
    std::ofstream(dir / "plain", std::ios::binary) << plain;
    REQUIRE_OK(sealFile(dir / "plain", dir / "sealed", StreamKey::make(), "{}"));
    const auto sealed = readFile(dir / "sealed", 10'000'000);
    REQUIRE_OK(sealed);
    CHECK(hits(plain) >= 3);
    CHECK(hits(*sealed) == 0);
}
