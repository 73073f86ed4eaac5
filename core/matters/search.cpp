#include "core/matters/search.h"

#include "core/matters/text_match.h"

#include <algorithm>

namespace bm {

namespace {

// So many of the best by tier and length are weighed exactly.
constexpr std::size_t weighed = 128;

struct Candidate
{
    std::int32_t score = 0;
    std::uint32_t entry = 0;
    std::uint32_t text = 0;
    match::Tier tier = match::None;
    std::int32_t bonus = 0;
};

bool better(const Candidate& a, const Candidate& b)
{
    return a.score != b.score ? a.score > b.score : a.entry < b.entry;
}

// Leaves the best `limit`, weighed, in order.
void pick(std::vector<Candidate>& found, std::size_t limit, const match::Query& query,
          const match::Texts& texts)
{
    const std::size_t keep = std::max(weighed, limit);
    if (found.size() > keep) {
        std::nth_element(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(keep), found.end(),
                         better);
        found.resize(keep);
    }
    for (Candidate& one : found) {
        const auto text = texts.text(one.text);
        one.score = match::fineScore(one.tier, text.size(), query.cost(text)) + one.bonus;
    }
    std::sort(found.begin(), found.end(), better);
    if (found.size() > limit)
        found.resize(limit);
}

} // namespace

struct TextIndex::Impl
{
    match::Texts texts;
};

TextIndex::TextIndex() : m_impl(std::make_unique<Impl>()) {}
TextIndex::~TextIndex() = default;
TextIndex::TextIndex(TextIndex&&) noexcept = default;
TextIndex& TextIndex::operator=(TextIndex&&) noexcept = default;

std::uint32_t TextIndex::add(std::string_view utf8)
{
    return m_impl->texts.add(utf8);
}

void TextIndex::reserve(std::size_t texts, std::size_t characters)
{
    m_impl->texts.reserve(texts, characters);
}

std::size_t TextIndex::size() const
{
    return m_impl->texts.size();
}

std::size_t TextIndex::bytes() const
{
    return m_impl->texts.bytes();
}

std::vector<TextIndex::Found> TextIndex::find(std::string_view text, std::size_t limit) const
{
    const match::Texts& texts = m_impl->texts;
    const match::Query query(text, texts);
    if (query.empty() || query.tooLong())
        return {};
    std::vector<Candidate> found;
    for (const bool gaps : {false, true}) {
        if (gaps && found.size() >= limit)
            break; // every match in a row stands before every one with gaps
        const std::size_t before = found.size();
        std::size_t next = 0; // of those already found, in order
        for (std::uint32_t i = 0; i < texts.size(); ++i) {
            if (gaps && next < before && found[next].text == i) {
                ++next;
                continue;
            }
            const auto one = texts.text(i);
            const match::Tier tier = !gaps                 ? query.inARow(one)
                                     : query.withGaps(one) ? match::Gaps
                                                           : match::None;
            if (tier != match::None)
                found.push_back({match::coarseScore(tier, one.size()), i, i, tier, 0});
        }
    }
    pick(found, limit, query, texts);
    std::vector<Found> out;
    out.reserve(found.size());
    for (const Candidate& one : found)
        out.push_back({one.text, one.score});
    return out;
}

struct MatterSearch::Impl
{
    struct Owner
    {
        std::uint32_t entry;
        std::int32_t bonus;
    };
    // Texts stand in the order of their score with gaps, the best first.
    match::Texts texts;
    std::vector<Owner> owners;
    match::Signatures signatures;
    match::Texts windows;
    std::vector<std::uint32_t> windowOf;
    std::size_t count = 0;

    [[nodiscard]] std::vector<Hit> byText(std::string_view text, std::size_t limit,
                                          const std::vector<bool>* windowAllowed) const;
    // Leaves at least the best `keep` of those that match in a row.
    void findInARow(const match::Query& query, const std::vector<std::uint32_t>& possible, std::size_t keep,
                    std::vector<Candidate>& found) const;
    void findWithGaps(const match::Query& query, const std::vector<std::uint32_t>& possible,
                      std::vector<Candidate>& found) const;
    [[nodiscard]] std::vector<bool> windowsLike(std::string_view text) const;
};

MatterSearch::MatterSearch(const std::vector<MatterKey>& matters)
{
    struct Named
    {
        std::string_view text;
        std::uint32_t entry;
        std::int32_t bonus;
        std::int32_t score;
    };
    std::vector<Named> named;
    const auto name = [&](std::string_view text, std::size_t entry, std::int32_t bonus) {
        const std::int32_t score = match::coarseScore(match::Gaps, match::lettersOf(text)) + bonus;
        named.push_back({text, static_cast<std::uint32_t>(entry), bonus, score});
    };
    auto impl = std::make_shared<Impl>();
    std::unordered_map<std::string, std::uint32_t> windows;
    for (std::size_t i = 0; i < matters.size(); ++i) {
        name(matters[i].code, i, 40'000);
        name(matters[i].name, i, 20'000);
        for (const std::string& one : matters[i].shortNames)
            name(one, i, 10'000);
        auto found = windows.find(matters[i].window);
        if (found == windows.end())
            found = windows.emplace(matters[i].window, impl->windows.add(matters[i].window)).first;
        impl->windowOf.push_back(found->second);
    }
    std::stable_sort(named.begin(), named.end(),
                     [](const Named& a, const Named& b) { return a.score > b.score; });
    for (const Named& one : named) {
        impl->signatures.add(impl->texts.signature(impl->texts.add(one.text)));
        impl->owners.push_back({one.entry, one.bonus});
    }
    impl->count = matters.size();
    m_impl = std::move(impl);
}

void MatterSearch::Impl::findInARow(const match::Query& query, const std::vector<std::uint32_t>& possible,
                                    std::size_t keep, std::vector<Candidate>& found) const
{
    // Within a tier the texts come best first, and tiers do not overlap: with `keep` entries of a tier or
    // better, only a text of a better tier can still change anything.
    std::vector<std::uint32_t> place(count, 0); // in found, from 1
    std::size_t atStart = 0;                    // entries found exactly or from their start
    for (const std::uint32_t i : possible) {
        const auto text = texts.text(i);
        if (atStart >= keep && text.size() > query.size())
            continue; // a character takes a letter: it cannot be exact
        const match::Tier tier = found.size() >= keep ? query.fromStart(text) : query.inARow(text);
        if (tier == match::None)
            continue;
        const Owner& owner = owners[i];
        const Candidate candidate{match::coarseScore(tier, text.size()) + owner.bonus, owner.entry, i, tier,
                                  owner.bonus};
        std::uint32_t& at = place[owner.entry];
        const match::Tier before = at == 0 ? match::None : found[at - 1].tier;
        if (at == 0) {
            found.push_back(candidate);
            at = static_cast<std::uint32_t>(found.size());
        } else if (candidate.score > found[at - 1].score) {
            found[at - 1] = candidate;
        } else {
            continue;
        }
        atStart += before < match::Prefix && tier >= match::Prefix ? 1 : 0;
    }
}

void MatterSearch::Impl::findWithGaps(const match::Query& query, const std::vector<std::uint32_t>& possible,
                                      std::vector<Candidate>& found) const
{
    std::vector<bool> there(count, false);
    for (const Candidate& one : found)
        there[one.entry] = true;
    for (const std::uint32_t i : possible) {
        const Owner& owner = owners[i];
        const auto text = texts.text(i);
        if (there[owner.entry] || !query.withGaps(text))
            continue;
        there[owner.entry] = true;
        found.push_back({match::coarseScore(match::Gaps, text.size()) + owner.bonus, owner.entry, i,
                         match::Gaps, owner.bonus});
        if (found.size() >= weighed)
            break; // the rest scores lower
    }
}

std::vector<MatterSearch::Hit> MatterSearch::Impl::byText(std::string_view text, std::size_t limit,
                                                          const std::vector<bool>* windowAllowed) const
{
    const match::Query query(text, texts);
    if (query.empty() || query.tooLong())
        return {};
    std::vector<std::uint32_t> possible = query.possible(signatures);
    if (windowAllowed)
        std::erase_if(possible,
                      [&](std::uint32_t i) { return !(*windowAllowed)[windowOf[owners[i].entry]]; });
    std::vector<Candidate> found;
    findInARow(query, possible, std::max(weighed, limit), found);
    if (found.size() < std::min(limit, weighed))
        findWithGaps(query, possible, found);
    pick(found, limit, query, texts);
    std::vector<Hit> hits;
    hits.reserve(found.size());
    for (const Candidate& one : found)
        hits.push_back({one.entry, one.score});
    return hits;
}

std::vector<bool> MatterSearch::Impl::windowsLike(std::string_view text) const
{
    const match::Query query(text, windows);
    std::vector<bool> like(windows.size(), false);
    if (query.empty() || query.tooLong())
        return like;
    for (std::size_t i = 0; i < windows.size(); ++i)
        like[i] = query.inARow(windows.text(i)) != match::None;
    return like;
}

std::vector<MatterSearch::Hit> MatterSearch::find(std::string_view query, std::size_t limit) const
{
    if (!m_impl)
        return {};
    std::vector<Hit> hits;
    if (match::lettersOf(query.substr(0, 1000)) == 0) {
        for (std::size_t i = 0; i < std::min(limit, m_impl->count); ++i)
            hits.push_back({i, 0});
        return hits;
    }
    hits = m_impl->byText(query, limit, nullptr);
    if (const std::size_t blank = query.find(' '); hits.empty() && blank != std::string_view::npos) {
        // "民政 低保": a window, then a matter of it.
        const std::vector<bool> like = m_impl->windowsLike(query.substr(0, blank));
        hits = m_impl->byText(query.substr(blank), limit, &like);
    }
    if (hits.size() < limit) {
        const std::vector<bool> like = m_impl->windowsLike(query);
        std::vector<bool> there(m_impl->count, false);
        for (const Hit& one : hits)
            there[one.index] = true;
        for (std::size_t i = 0; i < m_impl->count && hits.size() < limit; ++i) {
            if (!there[i] && like[m_impl->windowOf[i]])
                hits.push_back({i, 100'000});
        }
    }
    return hits;
}

} // namespace bm
