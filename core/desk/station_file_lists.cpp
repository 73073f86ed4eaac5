// Lists of cases: queues from the tables, free filters from the columns in memory, words by token and name.
#include "core/base/text.h"
#include "core/desk/queue_range.h"
#include "core/desk/station_file.h"
#include "core/desk/tokens.h"

#include <algorithm>

namespace bm {

namespace {

constexpr std::string_view lineColumns =
    "SELECT "
    "subject,number,matter,state,result,queue,post,handler,mode,due,accepted,received,provisional,expected,"
    "person_entry,open FROM cases ";
constexpr int maxLimit = 500;

std::optional<Day> dayAt(Query& q, int column)
{
    const auto value = q.optional(column);
    return value ? std::optional(Day{static_cast<std::int32_t>(*value)}) : std::nullopt;
}

bool allDigits(const std::string& text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Beyond its queue: then the counters of the queue do not say how many there are.
bool narrowed(const CaseFilter& f)
{
    return !f.state.empty() || !f.matter.empty() || !f.post.empty() || f.from || f.to;
}

} // namespace

std::string StationFile::nameOf(std::int64_t personEntry)
{
    if (personEntry == 0 || m_vault.locked())
        return {};
    auto person = m_journal.openPerson(personEntry, m_vault);
    if (!person.ok())
        return {};
    auto doc = json::Document::parse(*person);
    return doc.ok() ? readApplicant(doc->root()).displayName() : std::string();
}

CaseLine StationFile::lineOf(Query& q)
{
    CaseLine line;
    line.number = q.str(1);
    line.matter = q.str(2);
    if (auto m = matterFor(line.matter, std::nullopt, std::nullopt))
        line.matterName = m->name;
    line.state = q.str(3);
    line.result = q.str(4);
    line.queue = q.str(5);
    line.post = q.str(6);
    line.handler = accountName(q.str(7));
    line.mode = q.str(8);
    line.due = dayAt(q, 9);
    line.accepted = dayAt(q, 10);
    line.received = dayAt(q, 11);
    line.provisional = q.integer(12) == 1;
    line.expected = q.integer(13) == 1;
    line.name = nameOf(q.integer(14));
    if (line.due && q.integer(15) == 1 && line.state != "decided")
        line.daysLeft = daysLeft(officeCalendar(), todayDay(), *line.due);
    return line;
}

std::vector<CaseLine> StationFile::linesOf(const std::vector<std::int64_t>& subjects)
{
    static const std::string sql = std::string(lineColumns) + "WHERE subject=?";
    std::vector<CaseLine> out;
    for (const std::int64_t no : subjects) {
        Query q = m_db.query(sql, no);
        if (q.next())
            out.push_back(lineOf(q));
    }
    return out;
}

CasePage StationFile::queuePage(const CaseFilter& filter)
{
    const Day today = todayDay();
    CasePage page;
    const auto range = rangeOf(filter.queue, today, officeCalendar());
    static const std::string ranged =
        std::string(lineColumns) + "INDEXED BY cases_open WHERE open=1 AND queue=? AND alarm BETWEEN ? AND ? "
                                   "ORDER BY alarm LIMIT ? OFFSET ?";
    static const std::string whole =
        std::string(lineColumns) +
        "INDEXED BY cases_open WHERE open=1 AND queue=? ORDER BY alarm LIMIT ? OFFSET ?";
    page.total = static_cast<int>(counted(range->queue, range->from, range->to));
    Query q = range->from ? m_db.query(ranged, range->queue, std::int64_t{range->from->number},
                                       std::int64_t{range->to->number}, filter.limit, filter.offset)
                          : m_db.query(whole, range->queue, filter.limit, filter.offset);
    while (q.next())
        page.lines.push_back(lineOf(q));
    page.more = *page.total > filter.offset + static_cast<int>(page.lines.size());
    return page;
}

// Those that wait for something besides their day: few, found by the index of the column that orders them.
CasePage StationFile::waitingPage(const CaseFilter& filter)
{
    const auto range = rangeOf(filter.queue, todayDay(), officeCalendar());
    const std::string column(range->column);
    const std::string where =
        " WHERE " + column +
        " BETWEEN ? AND ? AND (?='' OR state=?) AND (?='' OR matter=?) AND (?='' OR post=?)" +
        " AND coalesce(accepted,received,0) BETWEEN ? AND ? ";
    const auto from = std::int64_t{range->from.value_or(Calendar::firstDay()).number};
    const auto to = std::int64_t{range->to.value_or(Calendar::lastDay()).number};
    const auto since = std::int64_t{filter.from.value_or(Day{-1'000'000}).number};
    const auto until = std::int64_t{filter.to.value_or(Day{1'000'000}).number};
    CasePage page;
    if (!narrowed(filter))
        page.total = static_cast<int>(counted(range->queue, range->from, range->to));
    Query q = m_db.query(std::string(lineColumns) + "INDEXED BY cases_" + column + where + "ORDER BY " +
                             column + " LIMIT ? OFFSET ?",
                         from, to, filter.state, filter.state, filter.matter, filter.matter, filter.post,
                         filter.post, since, until, filter.limit + 1, filter.offset);
    while (q.next()) {
        if (static_cast<int>(page.lines.size()) == filter.limit) {
            page.more = true;
            break;
        }
        page.lines.push_back(lineOf(q));
    }
    return page;
}

CasePage StationFile::columnPage(const CaseFilter& filter)
{
    while (m_columns.load(m_db)) {
    }
    ColumnFilter f;
    f.state = filter.state;
    f.matter = filter.matter;
    f.post = filter.post;
    f.openOnly = filter.queue == "open";
    if (filter.queue != "open" && !filter.queue.empty()) {
        if (const auto range = rangeOf(filter.queue, todayDay(), officeCalendar()))
            f.queue = range->queue;
    }
    if (filter.from)
        f.from = filter.from->number;
    if (filter.to)
        f.to = filter.to->number;
    const auto found = m_columns.find(f, filter.offset, filter.limit);
    CasePage page;
    page.lines = linesOf(found.subjects);
    page.total = found.total;
    page.more = found.total > filter.offset + static_cast<int>(found.subjects.size());
    return page;
}

CasePage StationFile::textPage(const CaseFilter& filter)
{
    std::vector<std::int64_t> found;
    const auto add = [&found](const std::vector<std::int64_t>& more) {
        for (const std::int64_t no : more) {
            if (std::find(found.begin(), found.end(), no) == found.end())
                found.push_back(no);
        }
    };
    const std::string text = trimmed(halfWidth(filter.text));
    if (auto one = findCase(text); one.ok())
        add({*one});
    if (text.size() >= 15)
        add(subjectsByToken(static_cast<int>(TokenKind::IdNumber), tokenId(text, todayDay())));
    if (text.size() == 18)
        add(subjectsByToken(static_cast<int>(TokenKind::CreditCode), text));
    if (text.size() >= 7)
        add(subjectsByToken(static_cast<int>(TokenKind::Phone), text));
    if (text.size() == 4 && allDigits(text))
        add(subjectsByToken(static_cast<int>(TokenKind::PhoneEnd), text));
    add(subjectsByToken(static_cast<int>(TokenKind::Certificate), text));
    if (!allDigits(text)) {
        while (m_nameIndex.load(m_db, m_journal, m_vault)) {
        }
        add(m_nameIndex.find(text, static_cast<std::size_t>(filter.offset + filter.limit + 1)));
    }
    CasePage page;
    const auto size = static_cast<int>(found.size());
    const int begin = std::min(filter.offset, size);
    const int end = std::min(begin + filter.limit, size);
    page.lines = linesOf({found.begin() + begin, found.begin() + end});
    page.more = size > end;
    return page;
}

Result<CasePage> StationFile::cases(const CaseFilter& given)
{
    CaseFilter filter = given;
    filter.limit = std::clamp(filter.limit, 1, maxLimit);
    filter.offset = std::max(filter.offset, 0);
    if (!filter.queue.empty() && filter.queue != "open" &&
        !rangeOf(filter.queue, todayDay(), officeCalendar()))
        return Error("unknown-queue", {{"queue", filter.queue}});
    if (!filter.text.empty())
        return textPage(filter);
    if (const auto range = rangeOf(filter.queue, todayDay(), officeCalendar());
        range && !range->column.empty())
        return waitingPage(filter);
    if (!filter.queue.empty() && filter.queue != "open" && !narrowed(filter))
        return queuePage(filter);
    return columnPage(filter);
}

} // namespace bm
