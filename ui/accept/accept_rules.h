// What the Accept page works out from what has been typed: what is still missing, which exit comes first, the
// promise line, and the command each exit sends. Pure functions of values; the rules that bind are the
// desk's, and it has the last word.
#pragma once

#include "core/base/day.h"
#include "core/desk/views.h"
#include "core/matters/matter.h"
#include "reports/words/words.h"
#include "ui/accept/accept_form.h"
#include "ui/theme/theme.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace bm {

struct StillMissing
{
    std::vector<std::string> questions; // of the guide, not answered yet
    std::vector<std::size_t> materials; // first material of each requirement that nothing satisfies
    bool branch = false;                // which way the case goes was not chosen
    [[nodiscard]] bool none() const { return questions.empty() && materials.empty() && !branch; }
};

[[nodiscard]] StillMissing stillMissing(const Matter& matter, const AcceptForm& form);
// Its question is answered yes, or it has none.
[[nodiscard]] bool applies(const Material& material, const AcceptForm& form);
// Ticks everything that is required and applies; of alternatives the first, unless another is ticked already.
void tickAll(const Matter& matter, AcceptForm& form);
// "shown" (seen and given back) for what is asked for as an original only, else "given".
[[nodiscard]] std::string usualState(const Material& material);

enum class Exit
{
    Accept,  // 受理
    Gap,     // 容缺受理
    Receive, // 收件并一次性告知; complete: 收件; accepted elsewhere: 代收
    Tell,    // 只告知
    Refer,   // 引导
};
// Does the matter's guide name this level as the one that accepts? (A village takes in or refers.)
[[nodiscard]] bool acceptedHere(const Matter& matter, const std::string& ownLevel);
// Something is missing, and the guide allows all of it to follow (可容缺).
[[nodiscard]] bool onlyGaps(const Matter& matter, const AcceptForm& form);
// The exit that stands first: nothing chosen yet → refer; accepted elsewhere → refer, or take in once there
// is a person; complete → accept; only what may follow is missing → with gaps; else tell: with a person and a
// case once somebody is named, without either before.
[[nodiscard]] Exit defaultExit(const Matter* matter, const AcceptForm& form, const std::string& ownLevel);

// Every material of the tick list by name of its state, so that nothing rests on what is left out.
[[nodiscard]] std::vector<MaterialTick> allTicks(const Matter& matter, const AcceptForm& form);
[[nodiscard]] TakeCase takeCommand(const Matter& matter, const AcceptForm& form,
                                   std::optional<std::int64_t> draft, bool duplicateConfirmed);
// The same form for the exits Receive and Gap.
[[nodiscard]] TakeCase receiving(const Matter& matter, const AcceptForm& form, TakeCase take,
                                 const std::string& ownLevel);
[[nodiscard]] TakeCase withGaps(const Matter& matter, const AcceptForm& form, TakeCase take, Day until);
// Names of what is still missing, the first of its alternatives.
[[nodiscard]] std::vector<std::string> missingNames(const Matter& matter, const AcceptForm& form);
[[nodiscard]] GiveAdvice tellCommand(const Matter& matter, const AcceptForm& form);

struct PromiseLine
{
    QString text;  // "30 个工作日,2027年1月5日前办结(暂定)"
    QString below; // "共 43 天,其中 13 天休息不算。"
    Tone tone = Tone::Neutral;
};
// The preview may be missing (not asked yet, or refused): then the promise stands without a date.
[[nodiscard]] PromiseLine promiseLine(const Matter& matter, const AcceptForm& form, const DuePreview* preview,
                                      const Words& words);

// The day on which somebody born then is old enough for the matter; nothing when he is already, or when the
// matter names no age.
[[nodiscard]] std::optional<Day> oldEnoughFrom(const Matter& matter, Day birth, Day today);

// "原件 1 份,复印件 2 份", "每人各 1 份" …; empty when the guide says nothing.
[[nodiscard]] QString countWords(const Material& material, const Words& words);
// Promise as people say it: "30 个工作日", "即办", or its own words.
[[nodiscard]] QString promiseWords(const Promise& promise, const Words& words);

// The kinds of applicant the matter allows, its own first.
[[nodiscard]] std::vector<std::string> applicantKinds(const Matter* matter);

// A form for the next person with the same matter (row entry): matter, branch and answers stay, the person
// and the ticks go.
[[nodiscard]] AcceptForm nextPerson(const AcceptForm& done);

} // namespace bm
