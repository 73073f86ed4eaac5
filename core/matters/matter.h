// Matter: a thing the office does for people (事项), with its guide, as one versioned value.
//
// It says everything the law and the office decide about its cases; a case copies what it needs at acceptance
// and keeps its version. Published as one JSON document that becomes the facts of a journal entry: compact,
// in a fixed order of fields, fields at their default left out. Reading is strict: an unknown field, a wrong
// type, a text too long, a value outside its list, or a promise longer than the law allows is an Error that
// names the field ("materials[2].form"). Sources: 16 matters of the handbook of 2009 (source "手册"), the
// modern lists and the law profiles as named in each; what nobody has checked yet says 待核.
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/calendar/promise.h"
#include "core/matters/law.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bm {

struct Material
{
    std::string name;
    std::string form = "unspecified"; // application original copy original+copy photo certificate unspecified
    int originals = 0;                // pieces to hand in or show; 0 = not said
    int copies = 0;
    std::string of;          // whose: "男女双方"
    bool perPerson = false;  // the counts are for each person of `of`
    std::string choice;      // materials with the same non-empty key are alternatives: one of them is enough
    std::string condition;   // yes/no question; needed only when answered yes: "是否在城镇规划区内"
    bool gapAllowed = false; // 可容缺: may be missing at an acceptance with gaps
    bool required = true;
    std::string issuer;   // who issues it
    std::string standard; // what it must show
    std::string sample;   // name of a filled sample
    std::string note;
    friend bool operator==(const Material&, const Material&) = default;
};

struct ProcedureStep
{
    std::string name;
    std::string actor;            // applicant village township county bureau hospital other
    std::string office;           // who exactly: "县民政局"
    std::optional<Promise> limit; // its own limit
    bool posting = false;         // 公示, 公告, 张榜
    bool survey = false;          // 现场勘察, 入户调查
    bool counted = true;          // inside the promise
    bool afterEnd = false;        // an appointment after the case has ended (换证, 兑现)
    std::string pause;            // the kind of pause this step is, if any: "appraisal"
    std::string branch;           // only in this branch; empty = in all
    friend bool operator==(const ProcedureStep&, const ProcedureStep&) = default;
};

// One of several ways a case may go, chosen by the clerk, with bounds to suggest it. Both bounds are included
// (民法典 1259: 以内 and 以上 include the number itself), so a number may fit two branches.
struct Branch
{
    std::string code;
    std::string when; // "30株以内"
    std::optional<int> min;
    std::optional<int> max;
    std::string ends = "decided"; // decided (here) or forwarded
    friend bool operator==(const Branch&, const Branch&) = default;
};

struct Authority
{
    std::string level;  // village township county city province
    std::string office; // "县民政局"
    friend bool operator==(const Authority&, const Authority&) = default;
};

struct Fee
{
    std::string kind = "unknown"; // free charged unknown
    std::int64_t cents = 0;       // of one case, 1/100 yuan
    std::string text;             // standard in words
    std::string basis;            // 收费依据: must be named when charged
    friend bool operator==(const Fee&, const Fee&) = default;
};

// Who may see the person half of a case (个人信息保护法 6, 28, 34; 社会救助暂行办法 61).
struct Privacy
{
    std::string centre = "facts";    // the county centre: nothing, status, facts, person
    std::string deciding = "person"; // the body that decides
    std::string village = "status";  // the applicant's village: "what is missing" and "ready"
    bool secret = false; // the matter itself may be the secret (残疾人证): not in bulletins by name
    std::vector<std::string> posted; // what a posting shows: "姓名", "村组" …
    friend bool operator==(const Privacy&, const Privacy&) = default;
};

// Copies of one paper of this matter's cases; papers not named use the form's own rule.
struct PaperRule
{
    std::string form; // "promise-slip"
    int copies = 0;   // 0 = not issued for this matter
    std::vector<std::string> destinations;
    friend bool operator==(const PaperRule&, const PaperRule&) = default;
};

// A dated local figure inside the words of the conditions (the income line of 2009 is not that of today).
struct Parameter
{
    std::string name;
    std::string value;
    std::string unit;
    std::string asOf; // "2009"
    friend bool operator==(const Parameter&, const Parameter&) = default;
};

struct Consult
{
    std::string place, phone, hours, complaintPhone; // filled by the office
    friend bool operator==(const Consult&, const Consult&) = default;
};

// What the handbook of 2009 said about itself: its labels, what it lacked, what to mind.
struct Handbook
{
    int number = 0;    // in its window
    int firstLine = 0; // of the text
    int lastLine = 0;
    std::string promiseKind;          // instant working_days yearly other
    std::vector<std::string> labels;  // "conditions=申报条件"
    std::vector<std::string> missing; // "basis", "fee", "procedure", "conditions", "name"
    std::vector<std::string> notes;
    friend bool operator==(const Handbook&, const Handbook&) = default;
};

struct Matter
{
    std::string code; // "M01"; letters, digits, - . _ ; at most 50
    std::string name;
    bool nameInSource = true; // false: the source gives no name …
    std::string nameSource;   // … and this says where the name comes from
    std::vector<std::string> shortNames;
    std::string window;
    std::string category;
    std::string baseCode, taskCode; // 基本编码, 实施编码 of the province's list
    int version = 1;
    Day effectiveFrom{};
    std::optional<Day> effectiveTo; // last day
    std::string source;             // document the matter rests on

    std::string applicant = "person"; // person household organisation couple
    std::vector<std::string> alsoApplicants;
    int minAge = 0;  // full years on the day of application; 0 = none
    std::string sex; // "", "female", "male"
    std::string conditions;
    std::vector<std::string> conditionChoices; // alternatives: any one of them is enough
    std::string prerequisite;                  // a result the applicant must hold already
    std::vector<Parameter> parameters;
    std::string quantityLimit;
    bool askRelatives = false; // ask: near relative of a clerk or village cadre? (民发〔2021〕57号)
    std::vector<std::string> basis;

    std::vector<Material> materials;       // as the source says
    std::vector<Material> modernMaterials; // the marked modern list beside it
    std::string modernSource;
    std::optional<Day> modernAsOf;
    bool useModern = false; // which list the tick list shows
    std::string modernName; // today's name or successor of the matter
    std::string modernRemark;

    std::vector<ProcedureStep> steps;
    std::string branchQuestion; // "采伐株数", empty = no branches
    std::string branchUnit;     // "株"
    std::vector<Branch> branches;

    std::string mode = "promised"; // instant promised
    Promise promise;
    std::string promiseVerbatim; // "30个工作日", as the source words it
    std::optional<Promise> statutory;
    std::string statutorySource;
    std::string starts = "accepted";  // accepted materials_complete
    std::string ends = "decided";     // decided finished_or_forwarded
    std::string instantScope;         // what an instant promise covers when the procedure is longer
    std::string yearlyFrom, yearlyTo; // "MM-DD", the yearly window; empty until yearlySetBy has set it
    std::string yearlySetBy;

    LawProfile law;
    Authority takesIn, accepts, decides;
    Fee fee;
    std::string result;    // certificate or paper that comes out
    std::string returnLeg; // way of the result back to the applicant
    Privacy privacy;
    std::vector<PaperRule> papers;
    Consult consult;
    Handbook handbook;             // number 0: not from the handbook
    bool outsideCatalogue = false; // 其他事项: name and promise are given per case, the county is told
    std::string remark;

    friend bool operator==(const Matter&, const Matter&) = default;
};

[[nodiscard]] Result<Matter> matterFromJson(std::string_view json); // ≤ 256 KiB
[[nodiscard]] std::string matterToJson(const Matter& matter);

// Everything wrong with a matter: empty or over-long texts, values outside their lists, dates the wrong way
// round, promise over the law, a charge without basis, broken references between fields. Empty = publishable.
[[nodiscard]] std::vector<Error> checkMatter(const Matter& matter);

// Longer for certain? Nothing when the two cannot be compared (yearly, other words, days against months of
// unknown length).
[[nodiscard]] std::optional<bool> longerThan(const Promise& a, const Promise& b);

// The list the clerk ticks.
[[nodiscard]] const std::vector<Material>& tickList(const Matter& matter);
// The distinct conditions of the tick list, in order: the questions to ask.
[[nodiscard]] std::vector<std::string> conditionQuestions(const std::vector<Material>& materials);
// One per requirement of the tick list: indexes that satisfy it (several = one of them). Conditional
// materials are left out unless their condition is among `yes`; optional ones are left out.
[[nodiscard]] std::vector<std::vector<std::size_t>> requirements(const std::vector<Material>& materials,
                                                                 const std::vector<std::string>& yes);
// Requirements for which nothing is ticked, as indexes of their first material.
[[nodiscard]] std::vector<std::size_t> missingMaterials(const std::vector<Material>& materials,
                                                        const std::vector<bool>& ticked,
                                                        const std::vector<std::string>& yes);
// Codes of the branches a number fits (two where bounds meet: the clerk chooses).
[[nodiscard]] std::vector<std::string> branchesFor(const Matter& matter, int quantity);
// Valid on that day by its own dates.
[[nodiscard]] bool inForce(const Matter& matter, Day day);

} // namespace bm
