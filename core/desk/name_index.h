// NameIndex: the names of applicants in memory, for searching by characters, pinyin and initials. Opened from
// the person halves in slices in the background after login; gone when the program locks.
#pragma once

#include "core/desk/packed_column.h"
#include "core/journal/journal.h"
#include "core/matters/search.h"

namespace bm {

class NameIndex
{
public:
    // Opens the next slice of names; true while there is more.
    bool load(Database& db, Journal& journal, const Vault& vault);
    [[nodiscard]] bool ready() const { return m_ready; }
    void put(std::int64_t subject, const std::string& name);
    void reset();
    [[nodiscard]] std::size_t bytes() const { return m_index.bytes() + m_subjects.bytes(); }
    // Subjects, best first, newest of equal ones first.
    [[nodiscard]] std::vector<std::int64_t> find(const std::string& text, std::size_t limit) const;

private:
    bool m_ready = false;
    std::int64_t m_last = 0;
    TextIndex m_index;
    PackedColumn m_subjects; // by number of the text
};

} // namespace bm
