#include "core/desk/list_columns.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

constexpr int slice = 5000;
constexpr std::size_t block = 4096; // rows judged at once
constexpr std::string_view columns =
    "SELECT subject,coalesce(accepted,received,0),matter,post,state,queue,number FROM cases ";

// Days are counted from 1900-01-01, the first of the calendar: two bytes reach to 2079. What lies outside is
// put at the ends, which no filter of days within the calendar can tell apart.
std::uint64_t dayCode(std::int64_t day)
{
    constexpr std::int64_t first = -25567;
    constexpr std::int64_t most = 1'000'000;
    return static_cast<std::uint64_t>(std::clamp<std::int64_t>(day - first, 0, most));
}

} // namespace

std::uint64_t ListColumns::Codes::of(std::string_view text)
{
    const auto it = m_codes.find(text);
    return it != m_codes.end() ? it->second
                               : m_codes.emplace(std::string(text), m_codes.size()).first->second;
}

std::optional<std::uint64_t> ListColumns::Codes::known(const std::string& text) const
{
    const auto it = m_codes.find(text);
    return it == m_codes.end() ? std::nullopt : std::optional(it->second);
}

// State and queue go together: of all their pairs a couple of dozen occur.
std::uint64_t ListColumns::standing(std::string_view state, std::string_view queue)
{
    const auto it = std::find_if(m_standings.begin(), m_standings.end(),
                                 [&](const auto& s) { return s.first == state && s.second == queue; });
    const auto code = static_cast<std::uint64_t>(it - m_standings.begin());
    if (it == m_standings.end())
        m_standings.emplace_back(state, queue);
    return code;
}

ListColumns::Row ListColumns::read(Query& row)
{
    return {dayCode(row.integer(1)), m_matters.of(row.text(2)), m_posts.of(row.text(3)),
            standing(row.text(4), row.text(5))};
}

void ListColumns::reset()
{
    *this = ListColumns();
}

std::size_t ListColumns::bytes() const
{
    return m_subject.bytes() + m_day.bytes() + m_matter.bytes() + m_post.bytes() + m_standing.bytes();
}

bool ListColumns::load(Database& db)
{
    if (m_ready)
        return false;
    if (m_last == 0) {
        // Room for all at once: a column that grows by doubling leaves holes. The highest number is found
        // without counting; there is a sixteenth more for those to come.
        Query q = db.query("SELECT coalesce(max(subject),0) FROM cases");
        const auto most = q.next() ? static_cast<std::size_t>(std::max<std::int64_t>(q.integer(0), 0)) : 0;
        constexpr std::size_t tooMany = 100'000'000; // of a file that is damaged or of another size than ours
        for (PackedColumn* c : {&m_subject, &m_day, &m_matter, &m_post, &m_standing})
            c->reserve(std::min(most + most / 16, tooMany));
    }
    static const std::string sql = std::string(columns) + "WHERE subject>? ORDER BY subject LIMIT ?";
    Query q = db.query(sql, m_last, slice);
    int n = 0;
    while (q.next()) {
        m_last = q.integer(0);
        const Row row = read(q);
        m_subject.push(static_cast<std::uint64_t>(m_last));
        m_day.push(row.day);
        m_matter.push(row.matter);
        m_post.push(row.post);
        m_standing.push(row.standing);
        ++n;
    }
    m_ready = n < slice;
    return !m_ready;
}

std::string ListColumns::refresh(Database& db, std::int64_t subject)
{
    static const std::string sql = std::string(columns) + "WHERE subject=?";
    Query q = db.query(sql, subject);
    const auto value = static_cast<std::uint64_t>(subject);
    const std::size_t at = m_subject.lowerBound(value);
    const bool known = at < m_subject.size() && m_subject.at(at) == value;
    if (!q.next()) {
        // No case any more: its writer was revoked, say. That is rare enough to read all anew.
        if (known)
            reset();
        return {};
    }
    std::string number = q.str(6);
    if (!m_ready && subject > m_last)
        return number; // the loading will come to it
    const Row row = read(q);
    if (known) {
        m_day.set(at, row.day);
        m_matter.set(at, row.matter);
        m_post.set(at, row.post);
        m_standing.set(at, row.standing);
    } else {
        m_subject.insert(at, value);
        m_day.insert(at, row.day);
        m_matter.insert(at, row.matter);
        m_post.insert(at, row.post);
        m_standing.insert(at, row.standing);
        m_last = std::max(m_last, subject);
    }
    return number;
}

std::optional<ListColumns::Wanted> ListColumns::wanted(const ColumnFilter& f) const
{
    Wanted out;
    if (!f.matter.empty() && !(out.matter = m_matters.known(f.matter)))
        return std::nullopt;
    if (!f.post.empty() && !(out.post = m_posts.known(f.post)))
        return std::nullopt;
    if (f.from || f.to)
        out.days = {f.from ? dayCode(*f.from) : 0, f.to ? dayCode(*f.to) : ~std::uint64_t{0}};
    if (!f.state.empty() || !f.queue.empty() || f.openOnly) {
        for (const auto& [state, queue] : m_standings) {
            // Without a queue it is delivered or closed.
            const bool fits = (f.state.empty() || state == f.state) &&
                              (f.queue.empty() || queue == f.queue) && !(f.openOnly && queue.empty());
            out.standings.push_back(fits ? 1 : 0);
        }
    }
    return out;
}

void ListColumns::judge(const Wanted& w, std::size_t first, std::span<std::uint8_t> keep) const
{
    std::fill(keep.begin(), keep.end(), std::uint8_t{1});
    if (w.matter)
        m_matter.keepBetween(first, keep, *w.matter, *w.matter);
    if (w.post)
        m_post.keepBetween(first, keep, *w.post, *w.post);
    if (w.days)
        m_day.keepBetween(first, keep, w.days->first, w.days->second);
    if (!w.standings.empty())
        m_standing.keepAllowed(first, keep, w.standings);
}

ListColumns::Page ListColumns::find(const ColumnFilter& filter, int offset, int limit) const
{
    Page page;
    const auto w = wanted(filter);
    if (!w)
        return page;
    std::array<std::uint8_t, block> kept{};
    for (std::size_t end = size(); end > 0;) {
        const std::size_t first = end > block ? end - block : 0;
        const std::span keep = std::span(kept).first(end - first);
        judge(*w, first, keep);
        const auto n = static_cast<int>(std::count(keep.begin(), keep.end(), std::uint8_t{1}));
        // Only the blocks the page lies in are walked row by row.
        if (page.total + n > offset && static_cast<int>(page.subjects.size()) < limit) {
            int place = page.total;
            for (std::size_t i = keep.size(); i-- > 0 && static_cast<int>(page.subjects.size()) < limit;) {
                if (keep[i] && place++ >= offset)
                    page.subjects.push_back(static_cast<std::int64_t>(m_subject.at(first + i)));
            }
        }
        page.total += n;
        end = first;
    }
    return page;
}

} // namespace bm
