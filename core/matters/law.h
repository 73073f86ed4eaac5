// LawProfile: what the law decides about the cases of a matter: which clocks run and for how long, whether
// silence is acceptance, who may extend by how much, which pauses stop which clock, how a "no" is worded and
// which remedies it names. 行政许可法 covers licences only (art. 2), so each kind of work has its own
// profile; the seven shipped ones stand in resources/catalogue/laws.json with their sources, a matter carries
// its own copy and may differ.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

enum class Law
{
    Licence,
    Assistance,
    Confirmation,
    PublicService,
    VillageAffair,
    Petition,
    Other
};

[[nodiscard]] std::string_view lawCode(Law law); // "licence", "assistance" … (vocabulary group "law")
[[nodiscard]] std::optional<Law> lawFromCode(std::string_view code);

// A kind of pause (特别程序 and its like). 行政许可法 45 names
// 听证、招标、拍卖、检验、检测、检疫、鉴定、专家评审; surveys, postings and waiting for the applicant are not
// in it, so each says which clock it stops.
struct PauseKind
{
    std::string code; // vocabulary group "pause": "appraisal", "hearing", "posting" …
    bool stopsPromise = false;
    bool stopsStatutory = false;
    friend bool operator==(const PauseKind&, const PauseKind&) = default;
};

// All day counts are working days; 0 = there is no such clock or no such right.
struct LawProfile
{
    Law law = Law::Other;
    int notifyDays = 0;          // tell what is missing within (licences: 5, art. 32(4))
    bool silenceAccepts = false; // after notifyDays without a word it counts as accepted from receipt
    int deliverDays = 0;         // deliver after the decision (licences: 10, art. 44)
    int extendMax = 0;           // one extension at most by (licences: 10, art. 42(1))
    std::string extendApprover;  // words: "本行政机关负责人"
    int jointDays = 0;           // joint handling at most (licences: 45, art. 42(2))
    int jointExtendMax = 0;      // and extended by (15)
    std::string jointApprover;   // "本级人民政府负责人"
    std::vector<PauseKind> pauses;
    std::string refusalWord; // "不予许可", "不予确认", "不予办理"
    std::string remedies;    // what a refusal tells about appeal, before whom and until when; empty = none
    std::string source;      // law and article; begins with "待核" where it still has to be checked
    [[nodiscard]] const PauseKind* pause(std::string_view code) const; // nullptr: no such pause here
    friend bool operator==(const LawProfile&, const LawProfile&) = default;
};

// The shipped profile of a law.
[[nodiscard]] const LawProfile& shippedProfile(Law law);

} // namespace bm
