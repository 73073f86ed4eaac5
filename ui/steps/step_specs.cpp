#include "ui/steps/step_specs.h"

#include "ui/steps/step_forms.h"

#include <algorithm>
#include <array>

namespace bm {

namespace {

using enum StepGroup;

// Letters follow the sound of the Chinese word where one was free; digits are for what may be done at any
// time. A test holds that two steps with one letter are never allowed together.
constexpr StepSpec specs[] = {
    {"accept", Before, 'S', QT_TRANSLATE_NOOP("bm::Steps", "Accept"), nullptr, acceptForm},
    {"supplement-request", Before, 'B', QT_TRANSLATE_NOOP("bm::Steps", "Ask for what is missing"),
     "supplement-notice", requestForm},
    {"supplement-received", Before, 'D', QT_TRANSLATE_NOOP("bm::Steps", "Take in supplements"), nullptr,
     receivedForm},
    {"hand-on", Before, 'A', QT_TRANSLATE_NOOP("bm::Steps", "Hand on"), nullptr, handOnForm},
    {"lapse", Before, 'L', QT_TRANSLATE_NOOP("bm::Steps", "Supplement never came"), nullptr, lapseForm},

    {"gap-filled", Hand, 'R', QT_TRANSLATE_NOOP("bm::Steps", "Take in what was promised"), nullptr, gapForm},
    {"to-promise", Hand, 'C', QT_TRANSLATE_NOOP("bm::Steps", "Turn instant into promised"), "promise-slip",
     toPromiseForm},
    {"pause", Hand, 'P', QT_TRANSLATE_NOOP("bm::Steps", "Pause (special procedure)"),
     "special-procedure-notice", pauseForm},
    {"resume", Hand, 'P', QT_TRANSLATE_NOOP("bm::Steps", "Resume"), nullptr, resumeForm},
    {"extend", Hand, 'Y', QT_TRANSLATE_NOOP("bm::Steps", "Extend"), "extension-notice", extendForm},
    {"joint", Hand, 'J', QT_TRANSLATE_NOOP("bm::Steps", "Start joint handling"), "joint-notice", jointForm},
    {"joint-done", Hand, 'J', QT_TRANSLATE_NOOP("bm::Steps", "Joint part done"), nullptr, jointDoneForm},
    {"agency", Hand, 'G', QT_TRANSLATE_NOOP("bm::Steps", "Take on as agent"), "agency-mandate", agencyForm},
    {"agency-back", Hand, 'G', QT_TRANSLATE_NOOP("bm::Steps", "Hand the agency back"), "agency-record",
     agencyBackForm},
    {"survey-set", Hand, 'K', QT_TRANSLATE_NOOP("bm::Steps", "Arrange a survey"), nullptr, surveyForm},
    {"survey-done", Hand, 'W', QT_TRANSLATE_NOOP("bm::Steps", "Survey done"), "survey-record",
     surveyDoneForm},
    {"posting", Hand, 'O', QT_TRANSLATE_NOOP("bm::Steps", "Post publicly"), "posting-sheet", postingForm},
    {"posting-objection", Hand, 'I', QT_TRANSLATE_NOOP("bm::Steps", "Objection to the posting"), nullptr,
     objectionForm},
    {"posting-done", Hand, 'E', QT_TRANSLATE_NOOP("bm::Steps", "Posting is over"), nullptr, postingDoneForm},
    {"step-done", Hand, 'N', QT_TRANSLATE_NOOP("bm::Steps", "A step of the guide is done"), nullptr,
     stepDoneForm},
    {"forward", Hand, 'Z', QT_TRANSLATE_NOOP("bm::Steps", "Forward to the upper level"), "transit-sheet",
     forwardForm},
    {"forward-result", Hand, 'Z', QT_TRANSLATE_NOOP("bm::Steps", "Decision from above is here"), nullptr,
     forwardResultForm},
    {"forward-back", Hand, 'X', QT_TRANSLATE_NOOP("bm::Steps", "Sent back for one more paper"), nullptr,
     forwardBackForm},

    {"refusal-report", No, 'F', QT_TRANSLATE_NOOP("bm::Steps", "Report a refusal first"), "refusal-report",
     reportForm},
    {"opinion", No, 'V', QT_TRANSLATE_NOOP("bm::Steps", "Leader's opinion"), nullptr, opinionForm},
    {"refuse", No, 'U', QT_TRANSLATE_NOOP("bm::Steps", "Refuse"), "refusal-decision", refuseForm},
    {"return", No, 'T', QT_TRANSLATE_NOOP("bm::Steps", "Return the file"), "return-notice", returnForm},

    {"decide", End, 'Q', QT_TRANSLATE_NOOP("bm::Steps", "Decide"), nullptr, decideForm},
    {"deliver", End, 'H', QT_TRANSLATE_NOOP("bm::Steps", "Hand over"), "delivery-receipt", deliverForm},
    {"withdraw", End, '1', QT_TRANSLATE_NOOP("bm::Steps", "Withdrawn by the applicant"), nullptr,
     withdrawForm},
    {"void", End, '2', QT_TRANSLATE_NOOP("bm::Steps", "Void: typed in by mistake"), nullptr, voidForm},
    {"settle", End, 'S', QT_TRANSLATE_NOOP("bm::Steps", "Settle the dispute"), nullptr, settleForm},

    {"contact", Always, '4', QT_TRANSLATE_NOOP("bm::Steps", "Record a contact"), nullptr, contactForm},
    {"note", Always, '5', QT_TRANSLATE_NOOP("bm::Steps", "Note"), nullptr, noteForm},
    {"attach", Always, '6', QT_TRANSLATE_NOOP("bm::Steps", "Attach a file"), nullptr, attachForm},
    {"fee", Always, '7', QT_TRANSLATE_NOOP("bm::Steps", "Record a fee"), nullptr, feeForm},
    {"rate", Always, '8', QT_TRANSLATE_NOOP("bm::Steps", "Rating"), nullptr, rateForm},
    {"rate-answer", Always, '8', QT_TRANSLATE_NOOP("bm::Steps", "Answer the bad rating"), nullptr,
     rateAnswerForm},
    {"mark", Always, 'M', QT_TRANSLATE_NOOP("bm::Steps", "Marks: important, green channel"), nullptr,
     markForm},
    {"assign", Always, '9', QT_TRANSLATE_NOOP("bm::Steps", "Give to another handler"), nullptr, assignForm},
    {"take-over", Always, '0', QT_TRANSLATE_NOOP("bm::Steps", "Take over"), nullptr, takeOverForm},
    {"correct", Always, '3', QT_TRANSLATE_NOOP("bm::Steps", "Correct"), nullptr, nullptr},
    {"undo", Always, '0', QT_TRANSLATE_NOOP("bm::Steps", "Undo the last step"), nullptr, undoForm},
};

bool may(const CaseView& shown, std::string_view verb)
{
    return std::find(shown.verbs.begin(), shown.verbs.end(), verb) != shown.verbs.end();
}

bool anyMissing(const Case& c)
{
    return std::any_of(c.materials.begin(), c.materials.end(),
                       [](const CaseMaterial& m) { return m.state == "missing"; });
}

// In the order in which a clerk would think of them; what is not allowed is left out by the caller.
std::vector<std::string> wishes(const CaseView& shown)
{
    const Case& c = shown.c;
    const std::string& state = shown.now.state.empty() ? c.state : shown.now.state;
    if (state == "received" || state == "supplement") {
        if (state == "supplement")
            return {anyMissing(c) ? "supplement-received" : "accept", "hand-on", "lapse", "contact"};
        if (c.report && !c.report->atOnce)
            return {c.report->waiting() ? "opinion" : "refuse", "accept"};
        return {anyMissing(c) ? "supplement-request" : "accept", "hand-on", "supplement-received", "accept"};
    }
    if (state == "paused")
        return {"resume", "contact"};
    if (state == "forwarded")
        return {"forward-result", "forward-back"};
    if (state == "decided")
        return {"deliver", "contact"};
    if (state == "delivered" || state == "closed")
        return {c.rating ? "rate-answer" : "rate"};
    if (state == "disputed")
        return {"settle"};
    std::vector<std::string> out;
    if (c.report && !c.report->atOnce && !c.decided) {
        if (c.report->waiting() && shown.leads)
            out.emplace_back("opinion");
        if (!c.report->waiting() && c.report->opinion && !c.report->opinion->agree)
            out.emplace_back("decide");
        else if (!c.report->waiting())
            out.emplace_back(c.report->kind == "returned" ? "return" : "refuse");
    }
    if (c.joint && c.joint->waiting())
        out.emplace_back("joint-done");
    if (c.survey && !c.survey->done)
        out.emplace_back("survey-done");
    if (std::any_of(c.postings.begin(), c.postings.end(), [](const CasePosting& p) { return !p.done; }))
        out.emplace_back("posting-done");
    if (std::any_of(c.gaps.begin(), c.gaps.end(), [](const CaseGap& g) { return !g.filled; }))
        out.emplace_back("gap-filled");
    out.emplace_back("decide");
    out.emplace_back("take-over");
    return out;
}

} // namespace

std::span<const StepSpec> stepSpecs()
{
    return specs;
}

const StepSpec* stepSpec(std::string_view verb)
{
    const auto* found = std::find_if(std::begin(specs), std::end(specs),
                                     [verb](const StepSpec& s) { return s.verb == verb; });
    return found == std::end(specs) ? nullptr : found;
}

QString stepName(std::string_view verb)
{
    const StepSpec* spec = stepSpec(verb);
    return spec == nullptr ? QString::fromUtf8(verb.data(), static_cast<qsizetype>(verb.size()))
                           : QCoreApplication::translate("bm::Steps", spec->name);
}

QString groupName(StepGroup group)
{
    switch (group) {
    case Before:
        return Steps::tr("Before acceptance");
    case Hand:
        return Steps::tr("In hand");
    case No:
        return Steps::tr("Refusing");
    case End:
        return Steps::tr("Ending");
    case Always:
        return Steps::tr("At any time");
    }
    return {};
}

std::vector<std::string> nextSteps(const CaseView& shown)
{
    std::vector<std::string> out;
    for (const std::string& wish : wishes(shown)) {
        if (out.size() < 2 && may(shown, wish) && std::find(out.begin(), out.end(), wish) == out.end())
            out.push_back(wish);
    }
    if (out.empty() && may(shown, "take-over"))
        out.emplace_back("take-over");
    return out;
}

const Error* refusalOf(const CaseView& shown, std::string_view verb)
{
    for (const auto& [refused, error] : shown.refused) {
        if (refused == verb)
            return &error;
    }
    return nullptr;
}

} // namespace bm
