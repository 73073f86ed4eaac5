// Reads Unihan_Readings.txt on standard input and a file of extra readings, writes the table of readings as
// C++.
//
// Readings are the union of kMandarin (customary), kTGHZ2013 (通用规范汉字字典), kXHC1983 (现代汉语词典) and
// kHanyuPinlu (frequency list); characters in none of them take the first of kHanyuPinyin. Tones are dropped.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

const std::map<std::string, std::string>& tones()
{
    static const std::map<std::string, std::string> table = [] {
        std::map<std::string, std::string> t;
        const std::pair<const char*, const char*> rows[] = {
            {"a", "āáǎà"}, {"e", "ēéěè"},  {"i", "īíǐì"}, {"o", "ōóǒò"},
            {"u", "ūúǔù"}, {"v", "ǖǘǚǜü"}, {"n", "ńňǹ"},  {"m", "ḿ"},
        };
        for (const auto& [plain, marked] : rows) {
            for (std::size_t i = 0; marked[i] != 0;) {
                const auto lead = static_cast<unsigned char>(marked[i]);
                const std::size_t length = lead >= 0xE0 ? 3 : 2;
                t[std::string(marked + i, length)] = plain;
                i += length;
            }
        }
        t["ê"] = t["ế"] = t["ề"] = "e";
        return t;
    }();
    return table;
}

// "" when it is no syllable.
std::string toneless(const std::string& marked)
{
    std::string plain;
    for (std::size_t i = 0; i < marked.size();) {
        const auto lead = static_cast<unsigned char>(marked[i]);
        if (lead < 0x80) {
            if (lead < 'a' || lead > 'z')
                return {};
            plain += marked[i++];
            continue;
        }
        const std::size_t length = lead >= 0xE0 ? 3 : 2;
        const std::string one = marked.substr(i, length);
        i += length;
        if (one == "\u0300" || one == "\u0304" || one == "\u0301" || one == "\u030C")
            continue; // a combining tone mark
        const auto found = tones().find(one);
        if (found == tones().end())
            return {};
        plain += found->second;
    }
    return plain.size() > 6 ? std::string() : plain;
}

void addUnique(std::vector<std::string>& list, const std::string& syllable)
{
    if (!syllable.empty() && std::find(list.begin(), list.end(), syllable) == list.end())
        list.push_back(syllable);
}

// Values of a field: "1.010:le,lao 2.010:yue" or "le(283) yue(54)" or "le".
void addValues(std::vector<std::string>& list, const std::string& value, bool firstOnly)
{
    std::istringstream words(value);
    for (std::string word; words >> word;) {
        word = word.substr(word.find(':') == std::string::npos ? 0 : word.find(':') + 1);
        word = word.substr(0, word.find('('));
        std::istringstream parts(word);
        for (std::string part; std::getline(parts, part, ',');) {
            addUnique(list, toneless(part));
            if (firstOnly)
                return;
        }
    }
}

using Fields = std::map<std::string, std::string>;

std::vector<std::string> readingsOf(const Fields& fields)
{
    std::vector<std::string> list;
    for (const char* field : {"kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983"}) {
        if (const auto found = fields.find(field); found != fields.end())
            addValues(list, found->second, false);
    }
    if (const auto found = fields.find("kHanyuPinyin"); list.empty() && found != fields.end())
        addValues(list, found->second, true);
    return list;
}

char32_t firstCharacter(const std::string& utf8)
{
    char32_t point = static_cast<unsigned char>(utf8[0]);
    const std::size_t length = point >= 0xF0 ? 4 : point >= 0xE0 ? 3 : point >= 0xC0 ? 2 : 1;
    if (length > 1)
        point &= 0xFFU >> (length + 1);
    for (std::size_t i = 1; i < length; ++i)
        point = point << 6 | (static_cast<unsigned char>(utf8[i]) & 0x3FU);
    return point;
}

using Table = std::map<char32_t, std::vector<std::string>>;

Table readUnihan(std::istream& in)
{
    std::map<char32_t, Fields> all;
    for (std::string line; std::getline(in, line);) {
        const std::size_t one = line.find('\t');
        const std::size_t two = one == std::string::npos ? one : line.find('\t', one + 1);
        if (two == std::string::npos || line.compare(0, 2, "U+") != 0)
            continue;
        const auto point = static_cast<char32_t>(std::stoul(line.substr(2, one - 2), nullptr, 16));
        all[point][line.substr(one + 1, two - one - 1)] = line.substr(two + 1);
    }
    Table table;
    for (const auto& [point, fields] : all) {
        if (auto list = readingsOf(fields); !list.empty())
            table[point] = std::move(list);
    }
    return table;
}

void readExtra(const char* path, Table& table)
{
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#')
            continue;
        std::istringstream words(line);
        std::string character;
        words >> character;
        for (std::string syllable; words >> syllable;)
            addUnique(table[firstCharacter(character)], syllable);
    }
}

void write(const Table& table)
{
    std::set<std::string> syllables;
    for (const auto& [point, list] : table)
        syllables.insert(list.begin(), list.end());
    std::map<std::string, std::size_t> number;
    std::puts("// Made by the build from the Unihan database and resources/catalogue/readings.txt.\n"
              "#include \"core/matters/pinyin_table.h\"\n\nnamespace bm::pinyin_table {\n\n"
              "const std::string_view syllables[] = {");
    for (const std::string& one : syllables) {
        number.emplace(one, number.size());
        std::printf("\"%s\",\n", one.c_str());
    }
    std::printf("};\nconst std::size_t syllableCount = %zu;\n\n", syllables.size());
    std::map<std::vector<std::string>, std::size_t> sets;
    std::string lists = "0,";
    std::size_t at = 1; // place 0 is the empty list
    for (const auto& [point, list] : table) {
        if (!sets.emplace(list, at).second)
            continue;
        for (const std::string& one : list)
            lists += std::to_string(number.at(one) + 1) + ",";
        lists += "0,\n";
        at += list.size() + 1;
    }
    std::printf("const std::uint16_t lists[] = {\n%s};\n\nconst Entry entries[] = {\n", lists.c_str());
    for (const auto& [point, list] : table)
        std::printf("{0x%X,%zu},\n", static_cast<unsigned>(point), sets.at(list));
    std::printf("};\nconst std::size_t entryCount = %zu;\n\n} // namespace bm::pinyin_table\n", table.size());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    Table table = readUnihan(std::cin);
    if (table.size() < 30'000) {
        std::fputs("the Unihan readings are cut short\n", stderr);
        return 3;
    }
    readExtra(argv[1], table);
    write(table);
    return 0;
}
