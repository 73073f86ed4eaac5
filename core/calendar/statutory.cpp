#include "core/calendar/statutory.h"

#include "core/calendar/lunar.h"

#include <algorithm>

namespace bm {

namespace {

class Year
{
public:
    explicit Year(int year) : m_year(year) {}
    void solar(int month, int first, int count, std::string_view name)
    {
        for (int i = 0; i < count; ++i)
            m_days.push_back({Day::of(m_year, month, first + i), name});
    }
    // before: how many days before the lunar day it begins (除夕 is the day before 正月初一).
    void lunar(int month, int day, int before, int count, std::string_view name)
    {
        const auto festival = dayOfLunar({m_year, month, false, day});
        if (!festival)
            return;
        for (int i = 0; i < count; ++i)
            m_days.push_back({*festival - before + i, name});
    }
    void add(Day day, std::string_view name) { m_days.push_back({day, name}); }
    std::vector<StatutoryDay> take()
    {
        const auto earlier = [](const StatutoryDay& a, const StatutoryDay& b) { return a.day < b.day; };
        const auto same = [](const StatutoryDay& a, const StatutoryDay& b) { return a.day == b.day; };
        std::stable_sort(m_days.begin(), m_days.end(), earlier);
        m_days.erase(std::unique(m_days.begin(), m_days.end(), same), m_days.end());
        return std::move(m_days);
    }

private:
    int m_year;
    std::vector<StatutoryDay> m_days;
};

} // namespace

std::vector<StatutoryDay> statutoryDays(int year)
{
    Year days(year);
    days.solar(1, 1, 1, "元旦");
    if (year >= 2025)
        days.lunar(1, 1, 1, 4, "春节"); // 除夕 to 初三
    else if (year >= 2008 && year < 2014)
        days.lunar(1, 1, 1, 3, "春节"); // 除夕 to 初二
    else
        days.lunar(1, 1, 0, 3, "春节"); // 初一 to 初三
    if (year >= 2008)
        days.add(qingming(year), "清明节");
    if (year >= 2025)
        days.solar(5, 1, 2, "劳动节");
    else if (year >= 2000 && year < 2008)
        days.solar(5, 1, 3, "劳动节");
    else
        days.solar(5, 1, 1, "劳动节");
    days.solar(10, 1, year >= 2000 ? 3 : 2, "国庆节");
    if (year >= 2008) {
        days.lunar(5, 5, 0, 1, "端午节");
        days.lunar(8, 15, 0, 1, "中秋节");
    }
    return days.take();
}

const std::vector<StatutoryDay>& allStatutoryDays()
{
    static const std::vector<StatutoryDay> all = [] {
        std::vector<StatutoryDay> days;
        for (int year = 1990; year <= 2110; ++year) {
            const auto some = statutoryDays(year);
            days.insert(days.end(), some.begin(), some.end());
        }
        return days;
    }();
    return all;
}

} // namespace bm
