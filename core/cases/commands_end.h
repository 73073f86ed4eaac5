// Commands that end a case or are said at any time. Part of commands.h.
#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bm {

// 否定报备: before a "no" on the merits.
struct ReportRefusal
{
    std::string number;
    std::string kind;                        // not-accepted, not-granted, returned; empty: by the state
    std::string code = "conditions-not-met"; // vocabulary group reason
    std::string reason, basis;
    bool major = false; // major or doubtful: a leader's opinion is needed
};
// The leader's opinion: by himself, or as taken by telephone and confirmed by his own entry later.
struct GiveOpinion
{
    std::string number;
    bool agree = true;
    std::string approver;     // account
    std::string way = "self"; // self, phone, paper
    std::string words, phone;
    bool confirms = false;
};
// 不予受理 (before acceptance) or 不予许可 (after). "Not needed" and "not ours" are said at once and report
// themselves by the same act (行政许可法 32(1), 32(2)).
struct RefuseCase
{
    std::string number;
    std::string code; // reason; empty: that of the report
    std::string reason, basis, referTo;
};
struct ReturnCase // 退件
{
    std::string number, reason;
};
struct WithdrawCase
{
    std::string number, reason;
};
struct VoidCase // 录入错误作废
{
    std::string number, reason;
};
struct SettleCase // a leader's word on a disputed case
{
    std::string number, state, result, reason;
};
struct RecordContact // who was told what, when, on whose telephone
{
    std::string number, about = "progress"; // ready, supplement, progress, other
    std::string way = "phone";              // phone, sms, visit, post, other
    std::string to, phone, note;
};
struct AddNote
{
    std::string number, note;
};
struct AttachFile // sealed in the file by its hash
{
    std::string number, name, kind, bytes; // kind: scan, photo, proof, other
};
struct RecordFee // no money is kept at the window
{
    std::string number, kind = "charged"; // charged, waived, refunded, collected
    std::int64_t cents = 0;
    std::string receipt, channel = "bank", basis, note;
};
struct RateCase // 好差评, once
{
    std::string number;
    int grade = 1; // 1 very satisfied … 5 very dissatisfied
    std::string channel = "typed", words;
};
struct AnswerRating // a bad rating followed up to its answer
{
    std::string number, answer;
};

} // namespace bm
