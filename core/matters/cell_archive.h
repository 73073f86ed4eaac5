// The archives that write and read the fields of describe.h as spreadsheet cells. Private to core/matters.
#pragma once

#include "core/matters/describe.h"

#include <algorithm>
#include <map>

namespace bm::describe {

[[nodiscard]] std::string promiseCell(const Promise& promise); // "30个工作日"
[[nodiscard]] std::optional<Promise> promiseFromCell(std::string_view cell);
[[nodiscard]] std::optional<Day> dayFromCell(std::string_view cell); // 2026-01-01, 2026/1/1, 2026年1月1日
[[nodiscard]] std::optional<std::string> monthDayFromCell(std::string_view cell); // 03-01, 3-1, 3月1日
[[nodiscard]] std::optional<bool> flagFromCell(std::string_view cell);
[[nodiscard]] std::optional<std::int64_t> integerFromCell(std::string_view cell);
[[nodiscard]] std::string wordOf(std::span<const Word> words, std::string_view code);
[[nodiscard]] std::optional<std::string> codeOf(std::span<const Word> words, std::string_view cell);
[[nodiscard]] std::string_view trimmed(std::string_view cell);

// Puts \ before what would part an item or a list; a line break becomes \n.
[[nodiscard]] std::string escaped(std::string_view text, bool inItem, bool inList);
[[nodiscard]] std::string unescaped(std::string_view text);
// Splits at unescaped separators: of a list of items (line break ; and its full-width form), of an item's
// parts (| and its full-width form), of a list inside an item (+). Empty pieces of a list are left out.
enum class Separator
{
    Items,
    Parts,
    Inner
};
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, Separator separator);

// One item of a list: "名称|形式=照片|原件=1|每人".
class ItemWriter
{
public:
    [[nodiscard]] std::string take() { return std::move(m_out); }
    void text(const char*, const char* title, const std::string& v, std::size_t, bool = false)
    {
        if (m_first)
            m_out = escaped(v, true, false);
        else if (!v.empty())
            part(title, escaped(v, true, false));
        m_first = false;
    }
    void texts(const char*, const char* title, const std::vector<std::string>& v, std::size_t, std::size_t)
    {
        std::string joined;
        for (const std::string& one : v)
            joined += (joined.empty() ? "" : "+") + escaped(one, true, true);
        if (!v.empty())
            part(title, joined);
    }
    void number(const char*, const char* title, int v, std::int64_t, std::int64_t, int otherwise = 0)
    {
        if (v != otherwise)
            part(title, std::to_string(v));
    }
    void optNumber(const char*, const char* title, const std::optional<int>& v, std::int64_t, std::int64_t)
    {
        if (v)
            part(title, std::to_string(*v));
    }
    void flag(const char*, const char* title, bool v, bool otherwise = false)
    {
        if (v != otherwise && v)
            m_out += "|" + std::string(title);
        else if (v != otherwise)
            part(title, "否");
    }
    void choice(const char*, const char* title, const std::string& v, std::span<const Word> words,
                bool = false, std::string_view otherwise = {})
    {
        if (v != otherwise)
            part(title, wordOf(words, v));
    }
    void optPromise(const char*, const char* title, const std::optional<Promise>& v)
    {
        if (v)
            part(title, escaped(promiseCell(*v), true, false));
    }

private:
    void part(const char* title, const std::string& value)
    {
        m_out += "|" + std::string(title) + "=" + value;
    }
    std::string m_out;
    bool m_first = true;
};

// A matter as one row. Titles of parts are joined: "法律·种类".
class CellWriter
{
public:
    struct Cell
    {
        std::string key; // JSON path of the field
        std::string title;
        std::string text;
    };
    [[nodiscard]] std::vector<Cell> take() { return std::move(m_cells); }

    void text(const char* key, const char* title, const std::string& v, std::size_t, bool = false)
    {
        add(key, title, v);
    }
    void texts(const char* key, const char* title, const std::vector<std::string>& v, std::size_t,
               std::size_t)
    {
        std::string joined;
        for (const std::string& one : v)
            joined += (joined.empty() ? "" : "\n") + escaped(one, false, false);
        add(key, title, joined);
    }
    template <class N>
    void number(const char* key, const char* title, N v, std::int64_t, std::int64_t, N otherwise = 0)
    {
        add(key, title, v != otherwise || m_explicit ? std::to_string(v) : std::string());
    }
    void flag(const char* key, const char* title, bool v, bool otherwise = false)
    {
        add(key, title, v != otherwise || m_explicit ? (v ? "是" : "否") : "");
    }
    void choice(const char* key, const char* title, const std::string& v, std::span<const Word> words,
                bool need = false, std::string_view otherwise = {})
    {
        add(key, title, need || v != otherwise ? wordOf(words, v) : std::string());
    }
    void promise(const char* key, const char* title, const Promise& v) { add(key, title, promiseCell(v)); }
    void optPromise(const char* key, const char* title, const std::optional<Promise>& v)
    {
        add(key, title, v ? promiseCell(*v) : std::string());
    }
    void day(const char* key, const char* title, Day v) { add(key, title, v.text()); }
    void optDay(const char* key, const char* title, const std::optional<Day>& v)
    {
        add(key, title, v ? v->text() : std::string());
    }
    void monthDay(const char* key, const char* title, const std::string& v) { add(key, title, v); }
    template <class T> void part(const char* key, const char* title, T& v)
    {
        CellWriter inner;
        // Every cell of a law profile is written out: empty ones mean "as shipped" to the reader.
        inner.m_explicit = std::is_same_v<T, LawProfile>;
        inner.m_key = std::string(key) + ".";
        inner.m_title = std::string(title) + "·";
        fields(inner, v);
        for (Cell& cell : inner.m_cells)
            m_cells.push_back(std::move(cell));
    }
    template <class T> void list(const char* key, const char* title, std::vector<T>& v, std::size_t)
    {
        std::string joined;
        for (T& one : v) {
            ItemWriter item;
            fields(item, one);
            joined += (joined.empty() ? "" : "\n") + item.take();
        }
        add(key, title, joined);
    }

private:
    void add(const char* key, const char* title, std::string text)
    {
        m_cells.push_back({m_key + key, m_title + title, std::move(text)});
    }
    std::vector<Cell> m_cells;
    std::string m_key;
    std::string m_title;
    bool m_explicit = false;
};

// Where a fault is and what is wrong; shared by both readers.
struct CellFaults
{
    std::size_t row = 0;
    std::vector<Error>& errors;
    void badValue(const std::string& column, std::string_view value) const;
    void missing(const std::string& column) const;
    void tooLong(const std::string& column, std::size_t max) const;
    void tooMany(const std::string& column, std::size_t max) const;
    void outOfRange(const std::string& column, std::int64_t min, std::int64_t max) const;
    void unknownLabel(const std::string& column, std::string_view label) const;
    void checkText(const std::string& column, std::string_view value, std::size_t max) const;
};

// What both readers do with the text of one value once they have found it.
class ValueReader
{
public:
    explicit ValueReader(const CellFaults& faults) : m_faults(faults) {}

protected:
    void readText(const std::string& column, std::string value, std::string& v, std::size_t max) const;
    [[nodiscard]] std::optional<std::int64_t> readNumber(const std::string& column, std::string_view cell,
                                                         std::int64_t min, std::int64_t max) const;
    void readFlag(const std::string& column, std::string_view cell, bool& v) const;
    void readChoice(const std::string& column, std::string_view cell, std::string& v,
                    std::span<const Word> words) const;
    void readPromise(const std::string& column, std::string_view cell, std::optional<Promise>& v) const;
    const CellFaults& m_faults;
};

class ItemReader : ValueReader
{
public:
    ItemReader(std::string_view item, std::string column, const CellFaults& faults);
    void text(const char*, const char* title, std::string& v, std::size_t max, bool need = false);
    void texts(const char*, const char* title, std::vector<std::string>& v, std::size_t count,
               std::size_t max);
    void number(const char*, const char* title, int& v, std::int64_t min, std::int64_t max, int = 0)
    {
        if (const auto cell = take(title)) {
            if (const auto got = readNumber(m_column, *cell, min, max))
                v = static_cast<int>(*got);
        }
    }
    void optNumber(const char*, const char* title, std::optional<int>& v, std::int64_t min, std::int64_t max)
    {
        if (const auto cell = take(title)) {
            if (const auto got = readNumber(m_column, *cell, min, max))
                v = static_cast<int>(*got);
        }
    }
    void flag(const char*, const char* title, bool& v, bool = false);
    void choice(const char*, const char* title, std::string& v, std::span<const Word> words, bool = false,
                std::string_view = {})
    {
        if (const auto cell = take(title))
            readChoice(m_column, unescaped(*cell), v, words);
    }
    void optPromise(const char*, const char* title, std::optional<Promise>& v)
    {
        if (const auto cell = take(title))
            readPromise(m_column, unescaped(*cell), v);
    }
    void finish() const; // names labels that no field asked for

private:
    std::optional<std::string_view> take(std::string_view title);
    std::string m_column;
    std::string_view m_head;
    std::vector<std::pair<std::string_view, std::optional<std::string_view>>> m_parts; // label, value
    bool m_first = true;
};

class CellReader : ValueReader
{
public:
    using Cells = std::map<std::string, std::string, std::less<>>; // title → text, empty cells left out
    CellReader(const Cells& cells, std::string prefix, const CellFaults& faults)
        : ValueReader(faults), m_cells(cells), m_prefix(std::move(prefix))
    {
    }
    void text(const char*, const char* title, std::string& v, std::size_t max, bool need = false);
    void texts(const char*, const char* title, std::vector<std::string>& v, std::size_t count,
               std::size_t max);
    template <class N>
    void number(const char*, const char* title, N& v, std::int64_t min, std::int64_t max, N = 0)
    {
        if (const std::string* cell = find(title)) {
            if (const auto got = readNumber(m_prefix + title, *cell, min, max))
                v = static_cast<N>(*got);
        }
    }
    void flag(const char*, const char* title, bool& v, bool = false)
    {
        if (const std::string* cell = find(title))
            readFlag(m_prefix + title, *cell, v);
    }
    void choice(const char*, const char* title, std::string& v, std::span<const Word> words, bool = false,
                std::string_view = {})
    {
        if (const std::string* cell = find(title))
            readChoice(m_prefix + title, *cell, v, words);
    }
    void promise(const char*, const char* title, Promise& v);
    void optPromise(const char*, const char* title, std::optional<Promise>& v)
    {
        if (const std::string* cell = find(title))
            readPromise(m_prefix + title, *cell, v);
    }
    void day(const char* key, const char* title, Day& v);
    void optDay(const char*, const char* title, std::optional<Day>& v);
    void monthDay(const char*, const char* title, std::string& v);
    template <class T> void part(const char*, const char* title, T& v)
    {
        const std::string prefix = m_prefix + title + "·";
        if constexpr (std::is_same_v<T, LawProfile>)
            startLaw(prefix, v);
        CellReader inner(m_cells, prefix, m_faults);
        fields(inner, v);
    }
    template <class T> void list(const char*, const char* title, std::vector<T>& v, std::size_t count)
    {
        const std::string* cell = find(title);
        if (!cell)
            return;
        v.clear();
        const auto items = split(*cell, Separator::Items);
        if (items.size() > count)
            m_faults.tooMany(m_prefix + title, count);
        for (const std::string_view item : items) {
            ItemReader reader(item, m_prefix + title, m_faults);
            T one;
            fields(reader, one);
            reader.finish();
            v.push_back(std::move(one));
        }
    }

private:
    [[nodiscard]] const std::string* find(const char* title) const;
    // Only the kind of law is given: the shipped profile.
    void startLaw(const std::string& prefix, LawProfile& v) const;
    const Cells& m_cells;
    std::string m_prefix;
};

} // namespace bm::describe
