// Words about people: names for accounts, who holds a post and for whom, a gap with its reason, moments as
// people say them.
#pragma once

#include "core/desk/people_views.h"
#include "reports/words/words.h"
#include "ui/text.h"

#include <QStringList>

namespace bm {

[[nodiscard]] QString nameOf(const std::map<std::string, std::string>& names, const std::string& account);
[[nodiscard]] QString namesOf(const std::map<std::string, std::string>& names,
                              const std::vector<std::string>& accounts);
// "张三", "李四 顶 张三", "空岗:A岗、B岗都离岗"; neutral, accent, bad.
[[nodiscard]] Toned holdingWords(const Words& words, const std::map<std::string, std::string>& names,
                                 const Holding& holding);
// The same on two lines, for a narrow cell.
[[nodiscard]] QString holdingLines(const Words& words, const std::map<std::string, std::string>& names,
                                   const Holding& holding);
// "B岗", "顶岗小组", "周末值班": what his cover rests on.
[[nodiscard]] QString coverWords(const std::string& as);
[[nodiscard]] QString clockText(int minuteOfDay);            // "09:30"
[[nodiscard]] QString shortDate(Day day, Language language); // "11月23日", "23 Nov"
// "11月23日 09:30 – 12:00", with the second day where it is another one.
[[nodiscard]] QString periodText(Instant from, Instant to, Day today, Language language);
// When a cover ends: "11月25日 24:00", "the end of 25 Nov"; "11月25日 12:00", "25 Nov 12:00".
[[nodiscard]] QString untilText(Instant at, Day today, Language language);
[[nodiscard]] QString postName(const PeopleView& people, const std::string& code);
[[nodiscard]] const StaffView* staffOf(const PeopleView& people, const std::string& account);
// "已取消", "已提前返岗", "未提前一天" …
[[nodiscard]] QStringList leaveMarks(const Words& words, const LeaveView& leave);
// What was refused, with names for accounts and moments as people say them.
[[nodiscard]] Error readable(const Error& error, const std::map<std::string, std::string>& names, Day today,
                             Language language);

} // namespace bm
