// The rules of people: command + facts → entries, or a refusal that says what, why and who could do it. Pure.
// A plan may be refused, a fact never (PRACTICE R18).
#pragma once

#include "core/journal/journal.h"
#include "core/people/handover.h"
#include "core/people/people_commands.h"
#include "core/people/rights.h"

namespace bm {

struct StaffFacts // one account of the office
{
    std::string account, role, unit, employment, badge;
    std::vector<std::string> languages;
    std::string photo; // hash, hex
    bool active = true;
};

struct PeopleFacts
{
    Instant now;
    std::string account, role, office;
    const Roster* roster = nullptr;
    const Calendar* calendar = nullptr;
    OfficeHours hours;
    std::vector<StaffFacts> staff;
    std::vector<Leave> leaves;           // every one, also those that are over
    std::optional<Handover> handover;    // the one a command names
    std::vector<HandoverCase> openCases; // of the post, for a handover
};

using PeopleDrafts = std::vector<Draft>;

[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SetStaff& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SetPost& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const AddLeave& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const EndLeave& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const GiveHandover& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SignHandover& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const ReturnHandover& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const SetDuty& command);
[[nodiscard]] Result<PeopleDrafts> decidePeople(const PeopleFacts& facts, const MarkAttendance& command);

// The leave a command names: by id or its beginning, or the account's leave of now, else his next one.
[[nodiscard]] const Leave* findLeave(const PeopleFacts& facts, const std::string& named);
// May this person set what guards every window? Who leads the office.
[[nodiscard]] std::optional<Error> mayLeadOffice(const PeopleFacts& facts);
// May this person give that account a new password? Who leads the office.
[[nodiscard]] std::optional<Error> mayGivePassword(const PeopleFacts& facts, const std::string& account);
// May this person act at all? Supervisors and the county's people read (read-only-role).
[[nodiscard]] std::optional<Error> mayWrite(const std::string& role);

} // namespace bm
