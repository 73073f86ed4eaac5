// The matcher behind TextIndex and MatterSearch. Private to core/matters.
//
// A query of n letters is a machine with states 0..n kept as bits of one word: bit i set = the first i
// letters are accounted for. Reading a character of a text moves bit i to i+k when the k letters from i on
// begin one of its readings (or are the character itself). Keeping the old bits beside the new ones lets
// characters be left out. So a text is judged in one pass over its characters, mostly with one AND each.
#pragma once

#include "core/matters/search.h"

#include <array>
#include <span>
#include <unordered_map>

namespace bm::match {

using Bits = std::uint64_t;
inline constexpr std::size_t maxQuery = 60;
inline constexpr std::size_t longestSyllable = 6;

enum Tier : std::int32_t
{
    None = 0,
    Gaps = 300'000,
    Inside = 500'000,
    Prefix = 700'000,
    Exact = 900'000
};

// What occurs in a text, with false alarms: beginnings of readings and characters as they are in `starts`,
// pairs of letters inside readings in `pairs`.
struct Signature
{
    Bits starts = 0;
    Bits pairs = 0;
};

// Signatures of many texts, turned on their side: per bit, which texts have it. A need is then answered for
// 64 texts at once.
class Signatures
{
public:
    void add(const Signature& signature);
    [[nodiscard]] std::size_t size() const { return m_size; }
    // Of the texts whose numbers begin at 64 * word: those that have one of these bits.
    [[nodiscard]] Bits having(const Signature& need, std::size_t word) const;

private:
    std::array<std::vector<Bits>, 64> m_starts;
    std::array<std::vector<Bits>, 64> m_pairs;
    std::size_t m_size = 0;
};

// Texts as numbers of their distinct characters.
class Texts
{
public:
    Texts();
    std::uint32_t add(std::string_view utf8);
    void reserve(std::size_t texts, std::size_t characters);
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::size_t bytes() const;
    [[nodiscard]] std::span<const std::uint16_t> text(std::size_t number) const
    {
        return {m_characters.data() + m_starts[number], m_starts[number + 1] - m_starts[number]};
    }
    struct Letter
    {
        char32_t character;
        std::uint32_t readings; // place in pinyin_table::lists
    };
    [[nodiscard]] const std::vector<Letter>& alphabet() const { return m_alphabet; }
    [[nodiscard]] Signature signature(std::size_t number) const;

private:
    std::uint16_t letter(char32_t character);

    std::vector<Letter> m_alphabet;
    std::unordered_map<char32_t, std::uint16_t> m_numbers;
    std::vector<std::uint16_t> m_characters;
    std::vector<std::uint32_t> m_starts;
};

// A query prepared against one set of texts.
class Query
{
public:
    Query(std::string_view utf8, const Texts& texts);
    [[nodiscard]] bool empty() const { return m_letters.empty(); }
    [[nodiscard]] std::size_t size() const { return m_letters.size(); }
    [[nodiscard]] bool tooLong() const { return m_letters.size() > maxQuery; }
    // Of texts with these signatures, the numbers of those that lack no letter of the query.
    [[nodiscard]] std::vector<std::uint32_t> possible(const Signatures& signatures) const;
    [[nodiscard]] Tier inARow(std::span<const std::uint16_t> text) const;    // Exact, Prefix, Inside or None
    [[nodiscard]] Tier fromStart(std::span<const std::uint16_t> text) const; // the same without Inside
    [[nodiscard]] bool withGaps(std::span<const std::uint16_t> text) const;
    // 0 = every piece whole and in a row; more for initials, half syllables and characters left out.
    [[nodiscard]] int cost(std::span<const std::uint16_t> text) const;

private:
    struct Moves
    {
        std::array<Bits, longestSyllable + 1> length{}; // [k]: where the next k letters begin the syllable
        Bits whole = 0;                                 // where they are all of it
    };
    void split(std::string_view utf8);
    void prepareSyllables();
    void prepareLetters();
    void prepareNeeds();

    const Texts& m_texts;
    std::u32string m_letters;
    Bits m_boundaries = 0; // bit i: a blank was typed before letter i
    Bits m_goal = 0;
    std::vector<Signature> m_needs; // per letter of the query: one of these must occur
    std::vector<Moves> m_syllables;
    // Per letter of the alphabet: states it moves at all, states it moves as itself, and by how far with all
    // of its readings together.
    using Steps = std::array<Bits, longestSyllable>;
    [[nodiscard]] static Bits step(const Steps& steps, Bits states);
    // The same in the same time whatever the text holds: where most texts come to no end, branches on them
    // cannot be foreseen.
    [[nodiscard]] Bits stepAlike(const Steps& steps, Bits states) const;
    std::vector<Bits> m_first;
    std::vector<Bits> m_literal;
    std::vector<Steps> m_steps;
    std::size_t m_longest = 0; // most letters of the query that any character takes
};

// Characters that are compared: blanks and punctuation are not.
[[nodiscard]] std::size_t lettersOf(std::string_view utf8);

// Higher is better; stays inside its tier.
[[nodiscard]] std::int32_t coarseScore(Tier tier, std::size_t length);
[[nodiscard]] std::int32_t fineScore(Tier tier, std::size_t length, int cost);

} // namespace bm::match
