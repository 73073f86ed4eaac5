// Commands about people: what may be asked for. Names, telephones, reasons and words go into the person half.
#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bm {

struct SetStaff // a new person or what changed of him; everything is written whole
{
    std::string account, name, role = "clerk";
    std::string unit; // home unit (双重管理: the centre leads the work, the unit the person)
    std::string
        employment; // civil-servant, institution, public-welfare, contract, workman, temporary, village-cadre
    std::string badge, phone;
    std::vector<std::string> languages;
    std::string photo; // bytes of a picture; empty: as before
    bool active = true;
    std::string password; // a new account's first one on this PC; empty: none here
};

struct SetPost
{
    std::string code; // empty: made of the name's first window
    std::string name;
    std::vector<std::string> windows; // "*": all
    std::string a;
    std::vector<std::string> backups, group;
    bool alone = false, closed = false;
    std::optional<Instant> from; // nothing: now
};

struct AddLeave
{
    std::string account, kind = "other", reason;
    Instant from, to;
    bool fact = false;
    std::string decidedBy; // leader's account, where A and B are away together
};

struct EndLeave // back early, or (before it began) not gone at all
{
    std::string leave; // id, or its beginning; or an account: his leave of now or the next one
    std::optional<Instant> at;
};

struct GiveHandover
{
    std::string post, from, to; // from empty: the post's A; to empty: who covers him first
    std::string leave;
    std::optional<Instant> begins, ends;
    std::string materials, seals, receipts, notes;
    bool moveAll = false;
    std::vector<std::string> move; // numbers of cases that go to the receiver's name
};

struct SignHandover
{
    std::string handover, as = "receiver"; // receiver, witness
};

struct ReturnHandover // the receiver reports and gives back; then the giver takes it back
{
    std::string handover, report;
    bool takeBack = false;
};

struct SetDuty
{
    std::string kind = "leader", account, place; // leader, weekend, visiting
    Day from, to;
};

struct MarkAttendance
{
    bool in = true;
};

using PeopleCommand = std::variant<SetStaff, SetPost, AddLeave, EndLeave, GiveHandover, SignHandover,
                                   ReturnHandover, SetDuty, MarkAttendance>;

} // namespace bm
