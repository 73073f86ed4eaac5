// Canaries: invented people whose words must not be found where nobody may read them, in any coding.
#pragma once

#include <catch2/catch.hpp>

#include <iconv.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bm::test {

inline std::string converted(const std::string& text, const char* to)
{
    iconv_t codec = iconv_open(to, "UTF-8");
    REQUIRE(codec != reinterpret_cast<iconv_t>(-1));
    std::string in = text;
    std::string out(text.size() * 4 + 8, '\0');
    char* from = in.data();
    char* into = out.data();
    std::size_t left = in.size();
    std::size_t room = out.size();
    const std::size_t failed = iconv(codec, &from, &left, &into, &room);
    iconv_close(codec);
    REQUIRE(failed != static_cast<std::size_t>(-1));
    out.resize(out.size() - room);
    return out;
}

inline std::string hexOf(const std::string& bytes, bool upper)
{
    const char* digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string out;
    for (const unsigned char byte : bytes) {
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

inline std::string base64Of(const std::string& bytes)
{
    const char* digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i + 3 <= bytes.size(); i += 3) {
        const auto at = [&](std::size_t k) {
            return static_cast<unsigned>(static_cast<unsigned char>(bytes[i + k]));
        };
        const unsigned three = at(0) << 16U | at(1) << 8U | at(2);
        for (int shift = 18; shift >= 0; shift -= 6)
            out += digits[three >> static_cast<unsigned>(shift) & 63U];
    }
    return out;
}

// The middle of its base64, for each of the three ways it may fall into the groups of three.
inline void addBase64(std::map<std::string, std::string>& forms, const std::string& text)
{
    for (std::size_t skip = 0; skip < 3; ++skip) {
        const std::string part = base64Of(text.substr(skip));
        if (part.size() >= 8)
            forms["base64+" + std::to_string(skip)] = part;
    }
}

inline std::map<std::string, std::string> formsOf(const std::string& text)
{
    std::map<std::string, std::string> forms;
    forms["utf-8"] = text;
    for (const char* coding : {"UTF-16LE", "UTF-16BE", "GB18030"})
        forms[coding] = converted(text, coding);
    forms["hex"] = hexOf(text, false);
    forms["HEX"] = hexOf(text, true);
    addBase64(forms, text);
    return forms;
}

// The people of the day: numbers made up, check digits right.
inline const std::vector<std::string> canaries = {
    "欧阳㛃䶮",    "511324196503150015", "13912345678",        "诸葛瑾萱",        "511324200101010027",
    "13887654321", "石桥村九组老槐树下", "91510000MA6CANAR0X", "D-2026-CANARY-77"};

inline bool holds(std::string_view bytes, std::string_view part)
{
    return !part.empty() && memmem(bytes.data(), bytes.size(), part.data(), part.size()) != nullptr;
}

// Which of the words stand in the bytes, and as what.
inline std::vector<std::string> foundIn(std::string_view bytes,
                                        const std::vector<std::string>& words = canaries)
{
    std::vector<std::string> found;
    for (const std::string& word : words) {
        for (const auto& [coding, form] : formsOf(word)) {
            if (holds(bytes, form))
                found.push_back(word + " as " + coding);
        }
    }
    return found;
}

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace bm::test
