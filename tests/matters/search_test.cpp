// Search by name, code, pinyin and initials, against a table of queries and against a plain slow matcher.
#include "core/matters/pinyin.h"
#include "core/matters/search.h"
#include "core/matters/shipped.h"
#include "tests/matters/samples.h"
#include "tests/support/check.h"

#include <chrono>
#include <random>

using namespace bm;
using namespace bm::test;

namespace {

MatterKey keyOf(const Matter& matter)
{
    return {matter.code, matter.name, matter.shortNames, matter.window};
}

// The same rule, told plainly: pieces in order, each a character or the beginning of one of its readings.
bool matchesPlainly(const std::u32string& text, std::size_t at, const std::u32string& query, std::size_t from)
{
    if (from == query.size())
        return true;
    if (at == text.size())
        return false;
    if (matchesPlainly(text, at + 1, query, from))
        return true;
    if (text[at] == query[from] && matchesPlainly(text, at + 1, query, from + 1))
        return true;
    for (const std::string_view reading : readings(text[at])) {
        for (std::size_t k = 0; k < reading.size() && from + k < query.size(); ++k) {
            const char32_t typed = query[from + k];
            if (static_cast<char32_t>(reading[k]) != typed && !(reading[k] == 'v' && typed == 'u'))
                break;
            if (matchesPlainly(text, at + 1, query, from + k + 1))
                return true;
        }
    }
    return false;
}

std::vector<std::string> syllablePool()
{
    return {"农", "村", "居", "民", "低", "保", "长", "重", "乐", "行", "率", "参", "女", "绿",
            "会", "计", "区", "医", "疗", "救", "助", "证", "办", "理", "社", "会", "保", "险",
            "补", "贴", "老", "年", "残", "疾", "人", "A",  "3",  "土", "地", "林", "木", "采",
            "伐", "建", "设", "规", "划", "许", "可", "生", "育", "登", "记", "信"};
}

std::string randomText(std::mt19937& random, std::size_t most)
{
    const auto pool = syllablePool();
    std::string out;
    const std::size_t length = 1 + random() % most;
    for (std::size_t i = 0; i < length; ++i)
        out += pool[random() % pool.size()];
    return out;
}

} // namespace

TEST_CASE("queries of the shipped catalogue: the first hit")
{
    std::vector<MatterKey> keys;
    for (const Matter& matter : allShipped())
        keys.push_back(keyOf(matter));
    const MatterSearch search(keys);
    const std::pair<const char*, const char*> table[] = {
        {"ncdb", "M01"},
        {"nongcun dibao", "M01"},
        {"nongcundibao", "M01"},
        {"nong村db", "M01"},
        {"低保", "M01"},
        {"农村低保", "M01"},
        {"ncjmzdsh", "M01"},
        {"ncjmzdshbz", "M01"},
        {"nongc", "M04"},
        {"NCDB", "M01"},
        {"\uFF2E\uFF23\uFF24\uFF22", "M01"}, // full-width letters
        {"csdb", "M02"},
        {"城市低保", "M02"},
        {"chengshi dibao", "M02"},
        {"jiuzai", "M03"},
        {"kunnanjiu", "M03"},
        {"五保", "M04"},
        {"wubao", "M04"},
        {"农村五保", "M04"},
        {"lnz", "M05"},
        {"laonianzheng", "M05"},
        {"老人证", "M05"},
        {"cjrz", "M06"},
        {"canjirenzheng", "M06"},
        {"shenjirenzheng", "M06"} /* 参 is not in it: see below */,
        {"yljz", "M07"},
        {"大病", "M07"},
        {"zsz", "M08"},
        {"准生证", "M08"},
        {"shengyufuwuzheng", "M08"},
        {"dszn", "M09"},
        {"guangrongzheng", "M09"},
        {"ldrk", "M10"},
        {"婚育证明", "M10"},
        {"jf", "M11"},
        {"奖扶", "M11"},
        {"jysydj", "M12"},
        {"jiuye shiye", "M12"},
        {"lhjy", "M13"},
        {"社保补贴", "M13"},
        {"zjd", "M14"},
        {"zhaijidi", "M14"},
        {"宅基地", "M14"},
        {"xcjsgh", "M15"},
        {"乡村规划", "M15"},
        {"lmcf", "M16"},
        {"kanshu", "M16"},
        {"caifazheng", "M16"},
        {"M07", "M07"},
        {"m16", "M16"},
        {"other", "OTHER"},
        {"qtsx", "OTHER"},
        {"民政 低保", "M01"},
        {"ncjmzdshbzxxxx", ""},
        {"zzzz", ""},
    };
    for (const auto& [query, code] : table) {
        INFO(query);
        const auto hits = search.find(query);
        if (std::string(query) == "shenjirenzheng") {
            CHECK(hits.empty()); // 残 is can only
            continue;
        }
        if (*code == 0) {
            CHECK(hits.empty());
            continue;
        }
        REQUIRE_FALSE(hits.empty());
        CHECK(keys[hits[0].index].code == code);
        for (std::size_t i = 1; i < hits.size(); ++i)
            CHECK(hits[i - 1].score >= hits[i].score);
    }
    CHECK(search.find("").size() == 17);
    CHECK(search.find("  ", 5).size() == 5);
    // A window gives its matters.
    const auto window = search.find("minzheng");
    REQUIRE(window.size() >= 7);
    CHECK(keys[window[0].index].window == "民政窗口");
    CHECK(search.find("zhengchuangkou").size() >= 7);
    CHECK(search.find("d", 3).size() == 3);
}

TEST_CASE("characters with several readings are found under each")
{
    const std::tuple<const char*, const char*, const char*> table[] = {
        {"长寿补贴", "changshou", "zhangshou"}, {"重残补贴", "zhongcan", "chongcan"},
        {"乐龄服务", "leling", "yueling"},      {"行政复议", "xingzheng", "hangzheng"},
        {"税率核定", "shuilv", "shuishuai"},    {"参保登记", "canbao", "shenbao"},
        {"女职工", "nvzhigong", "nuzhigong"},   {"绿化审批", "lvhua", "luhua"},
        {"单雄信", "danxiongxin", "shanxx"},    {"解珍", "jiezhen", "xiez"},
        {"曾国藩", "zengguofan", "ceng"},       {"会计证", "huiji", "kuaiji"},
        {"区长信箱", "quzhang", "ouchang"},     {"略阳县", "lveyang", "lueyang"}};
    for (const auto& [name, one, other] : table) {
        TextIndex index;
        index.add(name);
        INFO(name);
        CHECK(index.find(one).size() == 1);
        CHECK(index.find(other).size() == 1);
        CHECK(index.find("bu zai").empty());
    }
    CHECK(readings(U'长').size() >= 2);
    CHECK(readings(U'䶮') == std::vector<std::string_view>{"yan"}); // extension A
    CHECK(readings(U'𬱖').size() == 1);                           // beyond the BMP
    CHECK(readings(U'a').empty());
    CHECK(pinyin("张三") == "zhangsan");
    CHECK(initials("欧阳Xi") == "oyxi");
}

TEST_CASE("best first: exact, prefix, inside, gaps; whole syllables before chance letters")
{
    TextIndex index;
    const char* names[] = {"老年人优待证", "老年证", "补办老年证", "老年活动证明", "劳模年度证书", "年老"};
    for (const char* name : names)
        index.add(name);
    const auto order = [&](const char* query) {
        std::vector<std::uint32_t> out;
        for (const auto& one : index.find(query))
            out.push_back(one.text);
        return out;
    };
    CHECK(order("老年证") == std::vector<std::uint32_t>{1, 2, 3, 0});
    CHECK(order("lnz").front() == 1);
    CHECK(order("lnz")[1] == 2);
    CHECK(order("laonian").front() == 1);
    CHECK(order("nianlao") == std::vector<std::uint32_t>{5});
    CHECK(order("lao nian ren").front() == 0);
    // A blank ends a piece: "la onian" is no reading of 老年.
    CHECK(order("la onian").empty());
    CHECK(order("lao'nian").size() == order("laonian").size());
}

TEST_CASE("the matcher agrees with the plain rule on random texts and queries")
{
    std::mt19937 random(20261123);
    const int rounds = std::getenv("BM_LONG") ? 20'000 : 1'500;
    int matched = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string text = randomText(random, 9);
        const std::u32string plain = foldText(text);
        std::string query;
        if (random() % 2 == 0) {
            // from the text itself: some characters, each whole, begun or as it is
            for (const char32_t c : plain) {
                const auto list = readings(c);
                if (random() % 2 == 0 || list.empty())
                    continue;
                const std::string_view reading = list[random() % list.size()];
                query += reading.substr(0, 1 + random() % reading.size());
            }
        } else {
            const std::string letters = "nongcdibahzsejylmvu";
            for (std::size_t i = 1 + random() % 6; i > 0; --i)
                query += letters[random() % letters.size()];
        }
        if (query.empty())
            continue;
        TextIndex index;
        index.add(text);
        INFO(text << " ? " << query);
        const bool expected = matchesPlainly(plain, 0, foldText(query), 0);
        CHECK(index.find(query).size() == (expected ? 1U : 0U));
        matched += expected ? 1 : 0;
    }
    CHECK(matched > rounds / 4);
}

TEST_CASE("broken input finds nothing and breaks nothing")
{
    TextIndex index;
    index.add("");
    index.add("\xFF\xFE\xE5");
    index.add("“”、《》");
    index.add("正常");
    CHECK(index.size() == 4);
    CHECK(index.find("").empty());
    CHECK(index.find("\xE5\x86").empty());
    CHECK(index.find(std::string(61, 'z')).empty());
    CHECK(index.find(std::string(5000, 'z')).empty());
    CHECK(index.find("zhengchang").size() == 1);
    CHECK(index.find(" ' ").empty());
    std::mt19937 random(7);
    for (int i = 0; i < 2'000; ++i) {
        std::string noise;
        for (std::size_t n = random() % 70; n > 0; --n)
            noise += static_cast<char>(random() % 256);
        CHECK(index.find(noise).size() <= 50);
        index.add(noise);
        noise.clear();
    }
    CHECK(MatterSearch().find("x").empty());
    CHECK(MatterSearch(std::vector<MatterKey>{}).find("x").empty());
}

TEST_CASE("10 000 matters: right and quick at every keystroke")
{
    std::mt19937 random(20261123);
    std::vector<MatterKey> keys;
    for (int i = 0; i < 10'000; ++i)
        keys.push_back({"Z" + std::to_string(i),
                        randomText(random, 20),
                        {randomText(random, 5)},
                        i % 2 ? "民政窗口" : "国土窗口"});
    keys[7'777].name = "独一无二的事项";
    keys[7'778].shortNames = {"农村低保"};
    const MatterSearch search(keys);
    CHECK(search.find("独一无二")[0].index == 7'777);
    CHECK(search.find("dywe")[0].index == 7'777);
    CHECK(search.find("Z1234")[0].index == 1'234);
    CHECK(keys[search.find("ncdb")[0].index].shortNames[0] == "农村低保");

    const std::string queries[] = {"nongcundibao",
                                   "ncdbzbl",
                                   "z",
                                   "shengyudengjizheng",
                                   "老年zheng",
                                   "lvshui",
                                   "3a",
                                   "shehuibaoxianbutie",
                                   "jian she gui hua xu ke zheng",
                                   "zzzzzzzzzzzzzzzzzzzzzzzz"};
    std::vector<double> times;
    for (const std::string& query : queries) {
        for (std::size_t n = 1; n <= query.size(); ++n) {
            const auto begin = std::chrono::steady_clock::now();
            const auto hits = search.find(std::string_view(query).substr(0, n));
            const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
            times.push_back(took.count());
            CHECK(hits.size() <= 50);
        }
    }
    std::sort(times.begin(), times.end());
    WARN("keystroke: median " << times[times.size() / 2] << " ms, worst " << times.back() << " ms");
    // The goal is 1 ms (tests/bench measures it); here only a loop gone wrong is caught, on any machine, with
    // any sanitizer and beside any other work.
    CHECK(times[times.size() / 2] < 100);
}

TEST_CASE("an index of names stays small")
{
    std::mt19937 random(1);
    TextIndex index;
    const std::size_t many = std::getenv("BM_LONG") ? 1'000'000 : 50'000;
    for (std::size_t i = 0; i < many; ++i)
        index.add(randomText(random, 4));
    CHECK(index.size() == many);
    CHECK(index.bytes() < many * 20 + 100'000);
    const auto begin = std::chrono::steady_clock::now();
    CHECK_FALSE(index.find("nongcun").empty());
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    WARN(many << " names: " << took.count() << " ms, " << index.bytes() / 1024 << " KiB");
}

TEST_CASE("what cannot come among the best is not looked at, and the best are the same")
{
    // TextIndex judges every text; MatterSearch leaves out what stands behind enough others.
    static const std::vector<std::string> words{"老", "年", "证", "办理", "社保", "残疾人", "补贴", "登记"};
    static const std::vector<std::string> typed{"z",  "zz",     "n",  "bl",  "lnz",  "sb",
                                                "证", "dengji", "bu", "l z", "liana"};
    std::mt19937 random(11);
    std::vector<MatterKey> keys;
    TextIndex all;
    const auto add = [&](const std::string& name) {
        all.add(name);
        keys.push_back({"", name, {}, ""});
    };
    for (int i = 0; i < 2000; ++i) {
        std::string name = i % 40 == 0 ? "" : "本"; // few begin with what is typed
        for (std::size_t n = 1 + random() % 6; n > 0; --n)
            name += words[random() % words.size()];
        add(name);
    }
    for (int i = 0; i < 200; ++i)
        add("连安" + words[static_cast<std::size_t>(i) % 3]);
    add("李安安"); // exact, of the same length and after all that only begin so
    const MatterSearch search(keys);
    for (const std::string& text : typed) {
        INFO(text);
        const auto expected = all.find(text);
        const auto hits = search.find(text);
        REQUIRE(hits.size() == expected.size());
        for (std::size_t i = 0; i < hits.size(); ++i)
            CHECK(hits[i].index == expected[i].text);
    }
}
