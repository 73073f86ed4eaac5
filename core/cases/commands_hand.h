// Commands on a case in hand. Part of commands.h. Free words (reasons, findings, names) go into the person
// half of the entry.
#pragma once

#include "core/base/day.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bm {

struct FillGap // 容缺: the promised paper came
{
    std::string number;
    std::vector<int> indexes; // in the tick list; empty: all open gaps
};
struct ToPromise // 即办转承诺
{
    std::string number, promise, reason; // "5wd"
};
struct PauseCase // 特别程序
{
    std::string number, kind, reason, askedBy;
    int days = 0; // working days told in writing; 0: not told
};
struct ResumeCase
{
    std::string number;
};
struct ExtendCase // once, before the due day, by who may (行政许可法 42)
{
    std::string number;
    int days = 0;
    std::string reason, approver; // approver: account
};
struct StartJoint // 联办
{
    std::string number, lead; // lead: window; empty: the case's own
    std::vector<std::string> windows;
    int days = 0; // working days for the parts
};
struct FinishJoint
{
    std::string number, window, note;
};
struct StartAgency // 代办, free of charge
{
    std::string number, kind, mandate; // kind: one of agencyKinds()
    std::int64_t travelCents = 0;
};
struct HandBackAgency
{
    std::string number, note;
    std::optional<std::int64_t> travelCents;
};
struct SetSurvey // 现场勘察: two names or more (行政许可法 34)
{
    std::string number;
    Day day;
    std::optional<Day> latest; // nothing: three working days before the promise ends
    std::vector<std::string> names;
    std::string place;
};
struct FinishSurvey
{
    std::string number, finding;
    std::vector<std::string> names;
};
struct StartPosting // 公示
{
    std::string number, step, place;
    Day from;
    int days = 7;        // calendar days, the first one counted
    bool counted = true; // inside the promise, by the guide
};
struct ObjectToPosting
{
    std::string number, who, objection, answer;
};
struct FinishPosting
{
    std::string number, proof;
};
struct FinishStep // a step of the guide
{
    std::string number, step, note;
};
struct ForwardCase // 转报
{
    std::string number, to, list;
    bool clockStops = false;
};
struct SendBack // the upper level sends the file back for one more paper
{
    std::string number, missing;
};
struct RecordUpperResult // 上级决定已到
{
    std::string number, body, bodyNumber;
    std::optional<Day> bodyDay;
    std::string result = "granted"; // granted, not-granted, returned
    std::string certificate, note;
};
struct MarkCase // 重点, 绿色通道
{
    std::string number;
    std::optional<bool> major, green;
};
struct AssignCase
{
    std::string number, to; // account
};

[[nodiscard]] const std::vector<std::string>& agencyKinds();

} // namespace bm
