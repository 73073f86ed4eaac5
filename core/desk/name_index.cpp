#include "core/desk/name_index.h"

#include "core/cases/party.h"

#include <algorithm>
#include <set>

namespace bm {

namespace {

constexpr int slice = 200;

} // namespace

bool NameIndex::load(Database& db, Journal& journal, const Vault& vault)
{
    if (m_ready || vault.locked())
        return false;
    if (m_last == 0) {
        // Room for all at once, by the highest number: growing by doubling leaves holes. A name has two or
        // three characters; what is not used is never touched.
        Query q = db.query("SELECT coalesce(max(subject),0) FROM cases");
        const auto most = q.next() ? static_cast<std::size_t>(std::max<std::int64_t>(q.integer(0), 0)) : 0;
        constexpr std::size_t tooMany = 100'000'000; // of a file that is damaged or of another size than ours
        const std::size_t texts = std::min(most + most / 16, tooMany);
        m_index.reserve(texts, 4 * texts);
        m_subjects.reserve(texts);
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> rows;
    {
        Query q = db.query("SELECT subject,person_entry FROM cases WHERE subject>? ORDER BY subject LIMIT ?",
                           m_last, slice);
        while (q.next())
            rows.emplace_back(q.integer(0), q.integer(1));
    }
    for (const auto& [subject, entry] : rows) {
        m_last = subject;
        auto person = entry ? journal.openPerson(entry, vault) : Result<std::string>(std::string("{}"));
        if (!person.ok())
            continue; // withheld or erased: there is no name to find
        if (auto doc = json::Document::parse(*person); doc.ok())
            put(subject, readApplicant(doc->root()).displayName());
    }
    m_ready = static_cast<int>(rows.size()) < slice;
    return !m_ready;
}

void NameIndex::put(std::int64_t subject, const std::string& name)
{
    if (name.empty())
        return;
    m_index.add(name);
    m_subjects.push(static_cast<std::uint64_t>(subject));
}

void NameIndex::reset()
{
    *this = NameIndex();
}

std::vector<std::int64_t> NameIndex::find(const std::string& text, std::size_t limit) const
{
    std::vector<std::int64_t> out;
    std::set<std::int64_t> seen;
    for (const TextIndex::Found& f : m_index.find(text, limit * 2)) {
        const auto subject = static_cast<std::int64_t>(m_subjects.at(f.text));
        if (seen.insert(subject).second && out.size() < limit)
            out.push_back(subject);
    }
    return out;
}

} // namespace bm
