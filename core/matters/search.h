// Search by name, code, pinyin and initials in any mix; best first. `ncdb`, `nongcun dibao`, `低保`,
// `nong村db`.
//
// A query is read as pieces, each of which is a character of the text or the beginning of one of its
// readings; the pieces follow each other in the text, and characters may be left out. A blank or ' in the
// query ends a piece. Letters fold to lower case, full-width forms to half-width; ü may be typed v or u.
// Characters with several readings are found under each. Queries beyond 60 letters find nothing. Nothing is
// allocated per text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

// One matcher for matters and for the names of persons: about 2 bytes per character and 4 per text.
class TextIndex
{
public:
    struct Found
    {
        std::uint32_t text = 0; // number of the text, in the order of add()
        std::int32_t score =
            0; // higher is better; exact ≥ 900 000, prefix ≥ 700 000, inside ≥ 500 000, gaps below
        friend bool operator==(const Found&, const Found&) = default;
    };

    TextIndex();
    ~TextIndex();
    TextIndex(TextIndex&&) noexcept;
    TextIndex& operator=(TextIndex&&) noexcept;

    std::uint32_t add(std::string_view utf8); // its number
    void reserve(std::size_t texts, std::size_t characters);
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t bytes() const; // in use; room kept for more is not touched
    [[nodiscard]] std::vector<Found> find(std::string_view query, std::size_t limit = 50) const;

private:
    friend class MatterSearch;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

struct MatterKey
{
    std::string code;
    std::string name;
    std::vector<std::string> shortNames;
    std::string window;
};

// An immutable index over matters; copying is cheap.
class MatterSearch
{
public:
    struct Hit
    {
        std::size_t index = 0; // in the list given
        std::int32_t score = 0;
        friend bool operator==(const Hit&, const Hit&) = default;
    };

    MatterSearch() = default;
    explicit MatterSearch(const std::vector<MatterKey>& matters);
    // Best first; equal scores in the order given. An empty query gives all in the order given, up to the
    // limit.
    [[nodiscard]] std::vector<Hit> find(std::string_view query, std::size_t limit = 50) const;

private:
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

} // namespace bm
