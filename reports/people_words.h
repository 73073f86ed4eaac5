// What the sheets about people share: the office's head, names of accounts, moments in words.
#pragma once

#include "core/base/clock.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"

#include <map>
#include <string>

namespace bm {

// The values of the set "sheet": office, its telephones, the day.
[[nodiscard]] FormValues officeSheet(const PaperOffice& office, Day today);
// The account itself where no name is known.
[[nodiscard]] QString nameIn(const std::map<std::string, std::string>& names, const std::string& account);
[[nodiscard]] QString namesIn(const std::map<std::string, std::string>& names,
                              const std::vector<std::string>& accounts);
// "2026年11月25日 09:00"
[[nodiscard]] QString momentWords(Instant at);
// "09:00"
[[nodiscard]] QString timeWords(int minuteOfDay);
// A moment at which something ends: midnight is the end of the day before, 24:00, not the next day's 00:00.
struct EndMoment
{
    Day day;
    int minute = 0; // 1 to 1440
};
[[nodiscard]] EndMoment endOf(Instant at);
// "2026年11月25日 24:00"
[[nodiscard]] QString endWords(Instant at);
// "11月25日"
[[nodiscard]] QString shortDate(Day day);

} // namespace bm
