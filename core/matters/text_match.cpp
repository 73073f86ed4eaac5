#include "core/matters/text_match.h"

#include "core/matters/pinyin.h"
#include "core/matters/pinyin_table.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace bm::match {

namespace {

// Blanks and punctuation are no part of what is compared.
bool counts(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return c >= 0xC0 && !(c >= 0x2000 && c <= 0x206F) && !(c >= 0x3000 && c <= 0x303F) && c != 0xFEFF;
}

// Bits 0-25 letters, 26-35 digits, the rest shared by all other characters.
Bits startBit(char32_t c)
{
    if (c >= 'a' && c <= 'z')
        return Bits{1} << (c - 'a');
    if (c >= '0' && c <= '9')
        return Bits{1} << (26 + (c - '0'));
    return Bits{1} << (36 + c * 2654435761U % 28);
}

Bits pairBit(char32_t a, char32_t b)
{
    return Bits{1} << ((a * 37 + b * 11) % 64);
}

// Both ways of typing ü.
void addReading(std::string_view syllable, Signature& out)
{
    const auto letter = [&](std::size_t i) { return static_cast<char32_t>(syllable[i]); };
    out.starts |= startBit(letter(0));
    for (std::size_t i = 1; i < syllable.size(); ++i) {
        out.pairs |= pairBit(letter(i - 1), letter(i));
        if (letter(i) == 'v')
            out.pairs |= pairBit(letter(i - 1), 'u');
        if (letter(i - 1) == 'v')
            out.pairs |= pairBit('u', letter(i));
    }
}

// Syllables are sorted: where those of each first letter begin.
const std::array<std::uint16_t, 27>& syllablesByLetter()
{
    static const std::array<std::uint16_t, 27> begins = [] {
        std::array<std::uint16_t, 27> at{};
        for (std::size_t s = pinyin_table::syllableCount; s-- > 0;)
            at[static_cast<std::size_t>(pinyin_table::syllables[s][0] - 'a')] = static_cast<std::uint16_t>(s);
        at[26] = static_cast<std::uint16_t>(pinyin_table::syllableCount);
        for (std::size_t letter = 26; letter-- > 0;) {
            if (at[letter] == 0 && letter != 0)
                at[letter] = at[letter + 1]; // i, u and v begin no syllable
        }
        return at;
    }();
    return begins;
}

bool sameLetter(char syllable, char32_t typed)
{
    return static_cast<char32_t>(syllable) == typed || (syllable == 'v' && typed == 'u');
}

} // namespace

void Signatures::add(const Signature& signature)
{
    const std::size_t word = m_size / 64;
    const std::size_t place = m_size % 64;
    for (std::size_t bit = 0; bit < 64; ++bit) {
        if (place == 0) {
            m_starts[bit].push_back(0);
            m_pairs[bit].push_back(0);
        }
        m_starts[bit][word] |= (signature.starts >> bit & 1) << place;
        m_pairs[bit][word] |= (signature.pairs >> bit & 1) << place;
    }
    ++m_size;
}

Bits Signatures::having(const Signature& need, std::size_t word) const
{
    Bits out = 0;
    for (Bits left = need.starts; left != 0; left &= left - 1)
        out |= m_starts[static_cast<std::size_t>(std::countr_zero(left))][word];
    for (Bits left = need.pairs; left != 0; left &= left - 1)
        out |= m_pairs[static_cast<std::size_t>(std::countr_zero(left))][word];
    return out;
}

Texts::Texts() : m_starts{0} {}

std::uint16_t Texts::letter(char32_t character)
{
    const auto found = m_numbers.find(character);
    if (found != m_numbers.end())
        return found->second;
    constexpr std::size_t most = std::numeric_limits<std::uint16_t>::max();
    if (m_alphabet.size() > most)
        return 0; // more distinct characters than a catalogue or a county can have
    const auto number = static_cast<std::uint16_t>(m_alphabet.size());
    m_alphabet.push_back({character, readingList(character)});
    m_numbers.emplace(character, number);
    return number;
}

std::uint32_t Texts::add(std::string_view utf8)
{
    for (const char32_t c : foldText(utf8)) {
        if (counts(c))
            m_characters.push_back(letter(c));
    }
    m_starts.push_back(static_cast<std::uint32_t>(m_characters.size()));
    return static_cast<std::uint32_t>(m_starts.size() - 2);
}

void Texts::reserve(std::size_t texts, std::size_t characters)
{
    m_starts.reserve(texts + 1);
    m_characters.reserve(characters);
}

std::size_t Texts::bytes() const
{
    return m_characters.size() * sizeof(std::uint16_t) + m_starts.size() * sizeof(std::uint32_t) +
           m_alphabet.size() * (sizeof(Letter) + 32);
}

Signature Texts::signature(std::size_t number) const
{
    Signature out;
    for (const std::uint16_t c : text(number)) {
        out.starts |= startBit(m_alphabet[c].character);
        for (std::uint32_t list = m_alphabet[c].readings; pinyin_table::lists[list] != 0; ++list)
            addReading(pinyin_table::syllables[pinyin_table::lists[list] - 1U], out);
    }
    return out;
}

Query::Query(std::string_view utf8, const Texts& texts) : m_texts(texts)
{
    split(utf8.substr(0, 4 * (maxQuery + 100)));
    if (empty() || tooLong())
        return;
    m_goal = Bits{1} << m_letters.size();
    prepareSyllables();
    prepareLetters();
    prepareNeeds();
}

void Query::split(std::string_view utf8)
{
    bool boundary = false;
    for (const char32_t c : foldText(utf8)) {
        if (!counts(c)) {
            boundary = true;
            continue;
        }
        if (boundary && !m_letters.empty() && m_letters.size() < 64)
            m_boundaries |= Bits{1} << m_letters.size();
        boundary = false;
        m_letters.push_back(c);
    }
}

void Query::prepareSyllables()
{
    using namespace pinyin_table;
    m_syllables.resize(syllableCount);
    for (std::size_t at = 0; at < m_letters.size(); ++at) {
        if (m_letters[at] < 'a' || m_letters[at] > 'z')
            continue;
        const auto& begins = syllablesByLetter();
        const std::size_t letter = m_letters[at] - 'a';
        for (std::size_t s = begins[letter]; s < begins[letter + 1]; ++s) {
            const std::string_view syllable = syllables[s];
            std::size_t k = 0;
            while (k < syllable.size() && at + k < m_letters.size() &&
                   sameLetter(syllable[k], m_letters[at + k]) &&
                   (k == 0 || (m_boundaries >> (at + k) & 1) == 0)) {
                m_syllables[s].length[++k] |= Bits{1} << at;
            }
            if (k == syllable.size())
                m_syllables[s].whole |= Bits{1} << at;
        }
    }
}

void Query::prepareLetters()
{
    std::unordered_map<char32_t, Bits> literal;
    for (std::size_t at = 0; at < m_letters.size(); ++at)
        literal[m_letters[at]] |= Bits{1} << at;
    const auto& alphabet = m_texts.alphabet();
    m_first.resize(alphabet.size());
    m_literal.resize(alphabet.size());
    m_steps.resize(alphabet.size());
    for (std::size_t i = 0; i < alphabet.size(); ++i) {
        Steps steps{};
        for (std::uint32_t list = alphabet[i].readings; pinyin_table::lists[list] != 0; ++list) {
            const Moves& moves = m_syllables[pinyin_table::lists[list] - 1U];
            for (std::size_t k = 0; k < longestSyllable && moves.length[k + 1] != 0; ++k)
                steps[k] |= moves.length[k + 1];
        }
        if (const auto found = literal.find(alphabet[i].character); found != literal.end()) {
            m_literal[i] = found->second;
            steps[0] |= found->second;
        }
        m_first[i] = steps[0];
        m_steps[i] = steps;
        while (m_longest < longestSyllable && steps[m_longest] != 0)
            ++m_longest;
    }
}

Bits Query::step(const Steps& steps, Bits states)
{
    Bits next = 0;
    for (std::size_t k = 0; k < longestSyllable; ++k) {
        const Bits moved = steps[k] & states;
        if (moved == 0)
            break; // what begins with more letters begins with fewer
        next |= moved << (k + 1);
    }
    return next;
}

void Query::prepareNeeds()
{
    for (std::size_t at = 0; at < m_letters.size(); ++at) {
        Signature need{startBit(m_letters[at]), 0};
        if (at > 0 && (m_boundaries >> at & 1) == 0)
            need.pairs = pairBit(m_letters[at - 1], m_letters[at]);
        m_needs.push_back(need);
    }
}

std::vector<std::uint32_t> Query::possible(const Signatures& signatures) const
{
    std::vector<std::uint32_t> numbers;
    numbers.reserve(signatures.size());
    for (std::size_t word = 0; word * 64 < signatures.size(); ++word) {
        const std::size_t left = signatures.size() - word * 64;
        Bits kept = left >= 64 ? ~Bits{0} : (Bits{1} << left) - 1;
        for (const Signature& need : m_needs) {
            kept &= signatures.having(need, word);
            if (kept == 0)
                break;
        }
        for (; kept != 0; kept &= kept - 1)
            numbers.push_back(static_cast<std::uint32_t>(word * 64) +
                              static_cast<std::uint32_t>(std::countr_zero(kept)));
    }
    return numbers;
}

Bits Query::stepAlike(const Steps& steps, Bits states) const
{
    Bits next = 0;
    for (std::size_t k = 0; k < m_longest; ++k)
        next |= (steps[k] & states) << (k + 1);
    return next;
}

Tier Query::inARow(std::span<const std::uint16_t> text) const
{
    const Steps* const steps = m_steps.data(); // plain pointers: these loops are the search
    Bits states = 1;
    Bits reached = 0;
    for (const std::uint16_t c : text) { // begins anywhere
        states = stepAlike(steps[c], states) | 1;
        reached |= states;
    }
    return (reached & m_goal) == 0 ? None : std::max(Inside, fromStart(text));
}

Tier Query::fromStart(std::span<const std::uint16_t> text) const
{
    Bits prefix = 1;
    Tier best = None;
    for (std::size_t j = 0; j < text.size() && prefix != 0; ++j) {
        prefix = step(m_steps[text[j]], prefix);
        if ((prefix & m_goal) != 0)
            best = j + 1 == text.size() ? Exact : Prefix;
    }
    return best;
}

bool Query::withGaps(std::span<const std::uint16_t> text) const
{
    Bits states = 1;
    const Steps* const steps = m_steps.data();
    for (const std::uint16_t c : text)
        states |= stepAlike(steps[c], states);
    return (states & m_goal) != 0;
}

int Query::cost(std::span<const std::uint16_t> text) const
{
    constexpr int far = 10'000;
    constexpr int opened = 8;  // a gap
    constexpr int initial = 2; // one letter for a syllable
    constexpr int half = 3;    // some letters of it
    const std::size_t n = m_letters.size();
    std::array<int, maxQuery + 1> row;  // cheapest with the character before just used
    std::array<int, maxQuery + 1> wait; // … with characters left out since
    std::array<int, maxQuery + 1> next;
    row.fill(far);
    wait.fill(far);
    int best = far;
    for (std::size_t j = 0; j < text.size(); ++j) {
        next.fill(far);
        wait[0] = static_cast<int>(j);
        const std::uint16_t c = text[j];
        const auto move = [&](std::size_t i, std::size_t k, int price) {
            const int from = std::min(row[i], i == 0 ? wait[0] : wait[i] + opened);
            next[i + k] = std::min(next[i + k], from + price);
        };
        for (std::size_t i = 0; i < n && m_first[c] >> i != 0; ++i) {
            if ((m_first[c] >> i & 1) == 0 || std::min(row[i], wait[i]) >= far)
                continue;
            if ((m_literal[c] >> i & 1) != 0)
                move(i, 1, 0);
            for (std::uint32_t list = m_texts.alphabet()[c].readings; pinyin_table::lists[list] != 0;
                 ++list) {
                const std::size_t s = pinyin_table::lists[list] - 1U;
                const std::size_t size = pinyin_table::syllables[s].size();
                for (std::size_t k = 1; k <= longestSyllable && (m_syllables[s].length[k] >> i & 1) != 0; ++k)
                    move(i, k, k == size ? 0 : k == 1 ? initial : half);
            }
        }
        for (std::size_t i = 1; i <= n; ++i)
            wait[i] = std::min(wait[i], row[i]) + 1;
        best = std::min(best, next[n]);
        row = next;
    }
    return best;
}

std::size_t lettersOf(std::string_view utf8)
{
    const std::u32string folded = foldText(utf8);
    return static_cast<std::size_t>(std::count_if(folded.begin(), folded.end(), counts));
}

std::int32_t coarseScore(Tier tier, std::size_t length)
{
    return tier - static_cast<std::int32_t>(std::min<std::size_t>(length, 250)) * 100;
}

std::int32_t fineScore(Tier tier, std::size_t length, int cost)
{
    return coarseScore(tier, length) - std::min(cost, 100) * 500;
}

} // namespace bm::match
