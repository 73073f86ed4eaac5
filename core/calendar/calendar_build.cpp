#include "core/calendar/calendar_tables.h"
#include "core/calendar/statutory.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace bm {

namespace {

constexpr std::size_t dayCount = 44194; // all that Calendar covers
static_assert(Calendar::covers(Calendar::firstDay() + 44193) &&
              !Calendar::covers(Calendar::firstDay() + 44194));

bool holdsFor(const Notice& notice, const std::string& office)
{
    return notice.office.empty() || std::string_view(office).starts_with(notice.office);
}

// The listed days that hold, one per day: the State Council's in order of issue, then the local ones in
// theirs.
std::vector<ListedDay> listedDays(const std::vector<Notice>& list, const std::vector<bool>& chosen,
                                  const std::string& office)
{
    std::vector<ListedDay> days;
    for (const bool local : {false, true}) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto& notice = list[i];
            if (!chosen[i] || notice.office.empty() == local || !holdsFor(notice, office))
                continue;
            for (std::size_t k = 0; k < notice.days.size(); ++k)
                days.push_back({notice.days[k].day, notice.days[k].working, static_cast<std::uint16_t>(i),
                                static_cast<std::uint16_t>(k)});
        }
    }
    const auto earlier = [](const ListedDay& a, const ListedDay& b) { return a.day < b.day; };
    std::stable_sort(days.begin(), days.end(), earlier);
    // Keep the last of each day.
    auto out = days.begin();
    for (auto at = days.begin(); at != days.end(); ++at) {
        if (const auto next = at + 1; next == days.end() || next->day != at->day)
            *out++ = *at;
    }
    days.erase(out, days.end());
    return days;
}

// Fills rank and nth from listed and hasNotice.
template <class Tables> void count(Tables& tables)
{
    std::vector<char> working(dayCount);
    int weekday = Calendar::firstDay().weekday();
    for (auto& day : working) {
        day = weekday < 6;
        weekday = weekday % 7 + 1;
    }
    const auto at = [&](Day day) -> char& {
        return working[static_cast<std::size_t>(day - Calendar::firstDay())];
    };
    int year = calendarFirstYear;
    Day nextYear = Day::of(year + 1, 1, 1);
    for (const auto& day : allStatutoryDays()) {
        while (day.day >= nextYear)
            nextYear = Day::of(++year + 1, 1, 1);
        if (!tables.hasNotice[static_cast<std::size_t>(year - calendarFirstYear)])
            at(day.day) = 0;
    }
    for (const auto& day : tables.listed) {
        if (Calendar::covers(day.day))
            at(day.day) = day.working;
    }
    tables.rank.resize(dayCount);
    tables.nth.reserve(dayCount);
    for (std::size_t i = 0; i < working.size(); ++i) {
        if (working[i])
            tables.nth.push_back(static_cast<std::uint16_t>(i));
        tables.rank[i] = static_cast<std::uint16_t>(tables.nth.size());
    }
    tables.nth.shrink_to_fit();
}

} // namespace

Calendar::Calendar(std::shared_ptr<const Notices> notices, std::shared_ptr<const Tables> tables)
    : m_notices(std::move(notices)), m_tables(std::move(tables))
{
    if (m_tables)
        m_counts = {m_tables->rank.data(), m_tables->nth.data(),
                    static_cast<std::int32_t>(m_tables->nth.size()), m_tables->firstProvisional};
}

Calendar::Calendar()
{
    static const Calendar empty = build({});
    *this = empty;
}

Calendar Calendar::build(std::vector<Notice> notices)
{
    auto all = std::make_shared<Notices>();
    const auto order = [](const Notice& a, const Notice& b) {
        return std::tie(a.issued, a.id, a.office) < std::tie(b.issued, b.id, b.office);
    };
    // Equal by issue, id and office but not in content: any fixed order will do, so that the input's does not
    // count.
    std::sort(notices.begin(), notices.end(), [&](const Notice& a, const Notice& b) {
        if (order(a, b) || order(b, a))
            return order(a, b);
        return noticeToJson(a) < noticeToJson(b);
    });
    for (auto& notice : notices) {
        std::erase_if(all->list,
                      [&](const Notice& old) { return old.id == notice.id && old.office == notice.office; });
        all->list.push_back(std::move(notice));
    }
    Selection everything{std::vector<bool>(all->list.size(), true), {}};
    return Calendar(all, nullptr).select(std::move(everything));
}

bool Calendar::builtLike(const Calendar& other) const
{
    return m_notices->list == other.m_notices->list;
}

Calendar Calendar::select(Selection selection) const
{
    std::string key(selection.chosen.size(), '0');
    for (std::size_t i = 0; i < key.size(); ++i)
        key[i] = selection.chosen[i] ? '1' : '0';
    key += selection.office;

    const std::lock_guard lock(m_notices->mutex);
    if (const auto found = m_notices->made.find(key); found != m_notices->made.end())
        return Calendar(m_notices, found->second);

    auto tables = std::make_shared<Tables>();
    tables->listed = listedDays(m_notices->list, selection.chosen, selection.office);
    for (std::size_t i = 0; i < selection.chosen.size(); ++i) {
        const auto& notice = m_notices->list[i];
        if (selection.chosen[i] && notice.office.empty() && notice.year >= calendarFirstYear &&
            notice.year <= calendarLastYear)
            tables->hasNotice[static_cast<std::size_t>(notice.year - calendarFirstYear)] = true;
    }
    tables->selection = std::move(selection);
    int year = firstNoticeYear;
    while (tables->known(year))
        ++year;
    tables->firstProvisional = Day::of(year, 1, 1).number;
    count(*tables);

    // A hall asks for a handful; a flood of different ones must not fill the memory.
    if (m_notices->made.size() >= 64)
        m_notices->made.clear();
    m_notices->made.emplace(std::move(key), tables);
    return Calendar(m_notices, std::move(tables));
}

} // namespace bm
