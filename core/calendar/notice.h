// Notice: one published arrangement of rest days and make-up working days (放假调休通知): of the State
// Council's office for the whole country, or of a local government for its own area (火把节, 彝族年,
// disasters).
//
// It is published through the journal as JSON:
//   {"id":"国办发明电〔2025〕7号","issued":"2025-11-04","year":2026,"title":"…","office":"5134",
//    "days":[{"day":"2026-01-01","working":false,"name":"元旦"},…],"issuedCertain":false,"remark":"…"}
// office, issuedCertain (true when left out) and remark may be left out. Reading is strict: unknown, missing,
// wrong or repeated fields are refused with notice-field {field}, days outside the year with
// notice-day-outside {day}, a day listed twice with notice-day-twice {day}, more than 400 days with
// notice-too-large; bad-json.
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct NoticeDay
{
    Day day;
    bool working = false;
    std::string name; // of the holiday it belongs to: "春节"

    friend bool operator==(const NoticeDay&, const NoticeDay&) = default;
};

struct Notice
{
    std::string id; // its document number
    Day issued;     // the notice's own date, not the date of a page that carries it
    int year = 0;   // the year it arranges; its days reach from December before to 1-12 January after
    std::string title;
    std::string office; // empty: State Council, for everybody. Else the prefix of the offices it holds for
    std::vector<NoticeDay> days;
    bool issuedCertain = true; // false: the best known day, see remark
    std::string remark;

    friend bool operator==(const Notice&, const Notice&) = default;
};

[[nodiscard]] Result<Notice> noticeFromJson(std::string_view json);
[[nodiscard]] std::string noticeToJson(const Notice& notice);

// The State Council's notices 2007 to 2026 that this program carries, corrections of 2015, 2019 and 2020
// apart, as JSON documents (resources/calendars/), oldest first.
[[nodiscard]] std::vector<std::string> shippedNotices();

} // namespace bm
