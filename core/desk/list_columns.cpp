#include "core/desk/list_columns.h"

#include <algorithm>

namespace bm {

namespace {

constexpr int slice = 5000;
constexpr std::string_view columns =
    "SELECT subject,coalesce(accepted,received,0),matter,post,state,queue,number FROM cases ";

} // namespace

std::uint16_t ListColumns::code(std::string_view text)
{
    const auto it = m_codes.find(text);
    if (it != m_codes.end())
        return it->second;
    const auto next = static_cast<std::uint16_t>(m_codes.size());
    m_codes.emplace(std::string(text), next);
    return next;
}

int ListColumns::known(const std::string& text) const
{
    const auto it = m_codes.find(text);
    return it == m_codes.end() ? -1 : it->second;
}

void ListColumns::put(std::size_t at, Query& row)
{
    m_day[at] = static_cast<std::int32_t>(row.integer(1));
    m_matter[at] = code(row.text(2));
    m_post[at] = code(row.text(3));
    // States and queues are a handful of codes; they share the table and stay far below 256 because they are
    // met first: reset() puts them in.
    m_state[at] = static_cast<std::uint8_t>(code(row.text(4)));
    m_queue[at] = static_cast<std::uint8_t>(code(row.text(5)));
}

void ListColumns::reset()
{
    *this = ListColumns();
}

bool ListColumns::load(Database& db)
{
    if (m_ready)
        return false;
    if (m_codes.empty()) {
        for (const char* word : {"", "received", "supplement", "accepted", "paused", "forwarded", "decided",
                                 "delivered", "closed", "disputed", "in-hand", "notify", "ready"})
            (void)code(word);
    }
    static const std::string sql = std::string(columns) + "WHERE subject>? ORDER BY subject LIMIT ?";
    Query q = db.query(sql, m_last, slice);
    int n = 0;
    while (q.next()) {
        m_last = q.integer(0);
        m_subject.push_back(m_last);
        const std::size_t at = m_subject.size() - 1;
        m_day.resize(at + 1);
        m_matter.resize(at + 1);
        m_post.resize(at + 1);
        m_state.resize(at + 1);
        m_queue.resize(at + 1);
        put(at, q);
        ++n;
    }
    m_ready = n < slice;
    return !m_ready;
}

std::string ListColumns::refresh(Database& db, std::int64_t subject)
{
    static const std::string sql = std::string(columns) + "WHERE subject=?";
    Query q = db.query(sql, subject);
    if (!q.next())
        return {};
    std::string number = q.str(6);
    if (!m_ready && subject > m_last)
        return number; // the loading will come to it
    auto it = std::lower_bound(m_subject.begin(), m_subject.end(), subject);
    const auto at = static_cast<std::size_t>(it - m_subject.begin());
    if (it == m_subject.end() || *it != subject) {
        const auto offset = static_cast<std::ptrdiff_t>(at);
        m_subject.insert(it, subject);
        m_day.insert(m_day.begin() + offset, 0);
        m_matter.insert(m_matter.begin() + offset, 0);
        m_post.insert(m_post.begin() + offset, 0);
        m_state.insert(m_state.begin() + offset, 0);
        m_queue.insert(m_queue.begin() + offset, 0);
        m_last = std::max(m_last, subject);
    }
    put(at, q);
    return number;
}

ListColumns::Page ListColumns::find(const ColumnFilter& f, int offset, int limit) const
{
    Page page;
    const auto wanted = [this](const std::string& text, int& out) {
        out = text.empty() ? -2 : known(text);
        return out != -1;
    };
    int matter = -2;
    int post = -2;
    int state = -2;
    int queue = -2;
    if (!wanted(f.matter, matter) || !wanted(f.post, post) || !wanted(f.state, state) ||
        !wanted(f.queue, queue))
        return page;
    const int none = known({}); // no queue: delivered or closed
    const auto from = static_cast<std::int32_t>(f.from.value_or(-1000000));
    const auto to = static_cast<std::int32_t>(f.to.value_or(1000000));
    for (std::size_t i = m_subject.size(); i-- > 0;) {
        if ((matter != -2 && m_matter[i] != matter) || (post != -2 && m_post[i] != post) ||
            (state != -2 && m_state[i] != state) || (queue != -2 && m_queue[i] != queue) ||
            (f.openOnly && m_queue[i] == none) || m_day[i] < from || m_day[i] > to)
            continue;
        if (page.total >= offset && static_cast<int>(page.subjects.size()) < limit)
            page.subjects.push_back(m_subject[i]);
        ++page.total;
    }
    return page;
}

} // namespace bm
