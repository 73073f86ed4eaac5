#include "core/base/digest.h"
#include "core/base/random.h"

#include <catch2/catch.hpp>

#include <set>
#include <thread>

using namespace bm;

TEST_CASE("SHA-256: the standard's examples")
{
    CHECK(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(hex(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")) ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    Sha256 million;
    for (int i = 0; i < 1000; ++i)
        million.add(std::string(1000, 'a'));
    CHECK(hex(million.finish()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    // After finish() it is as new.
    CHECK(million.add("abc").finish() == sha256("abc"));
}

TEST_CASE("numbers and fields go in big-endian and with their length")
{
    CHECK(Sha256().addU32(0x01020304).finish() == sha256("\x01\x02\x03\x04"));
    CHECK(Sha256().addU64(0x0102030405060708).finish() == sha256("\x01\x02\x03\x04\x05\x06\x07\x08"));
    CHECK(Sha256().addField("ab").addField("").finish() ==
          sha256(std::string_view("\0\0\0\2ab\0\0\0\0", 10)));
    // Fields cannot be shifted into one another.
    CHECK(Sha256().addField("ab").addField("c").finish() != Sha256().addField("a").addField("bc").finish());
}

TEST_CASE("threads do not disturb each other")
{
    const Hash wanted = sha256("0123456789");
    std::vector<std::thread> threads;
    std::vector<int> wrong(4);
    for (std::size_t t = 0; t < wrong.size(); ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 20000; ++i)
                wrong[t] += sha256("0123456789") == wanted ? 0 : 1;
        });
    }
    for (auto& thread : threads)
        thread.join();
    CHECK(wrong == std::vector<int>(4));
}

TEST_CASE("random identifiers do not repeat and use all their bits")
{
    std::set<Bytes16> seen;
    Bytes16 ones{};
    Bytes16 zeros{};
    for (int i = 0; i < 10000; ++i) {
        const auto id = randomId<SubjectId>();
        CHECK(seen.insert(id.bytes).second);
        for (std::size_t b = 0; b < 16; ++b) {
            ones[b] |= id.bytes[b];
            zeros[b] |= static_cast<std::uint8_t>(~id.bytes[b]);
        }
    }
    Bytes16 all{};
    all.fill(0xff);
    CHECK(ones == all);
    CHECK(zeros == all);
}

TEST_CASE("identifiers as text")
{
    const auto id = randomBytes16();
    CHECK(fromHex16(hex(id.data(), id.size())) == id);
    CHECK_FALSE(fromHex16("00"));
    CHECK_FALSE(fromHex16("0123456789ABCDEF0123456789abcdef")); // one spelling only
    CHECK_FALSE(fromHex16("0123456789abcdef0123456789abcdeg"));
}
