#include "core/cases/paper_forms.h"

namespace bm {

namespace {

bool wasAccepted(const Case& c)
{
    return c.accepted && (c.open() || c.state == "delivered");
}
bool isInstant(const Case& c)
{
    return c.accepted && c.state != "closed" && !c.toPromise;
}
bool wasReceived(const Case& c)
{
    return c.received.has_value() && c.state != "disputed";
}
bool wasTold(const Case& c)
{
    // Also of what the upper level asks for when it sends a file back.
    return !c.requests.empty() || (c.forward && c.forward->backs > 0);
}
bool hasGaps(const Case& c)
{
    return !c.gaps.empty();
}
bool wasDeemed(const Case& c)
{
    return c.deemed;
}
bool wasPaused(const Case& c)
{
    return !c.pauses.empty();
}
bool wasExtended(const Case& c)
{
    return c.extendedBy != 0;
}
bool isJoint(const Case& c)
{
    return c.joint.has_value();
}
bool isAgency(const Case& c)
{
    return c.agency.has_value();
}
bool wasReported(const Case& c)
{
    return c.report.has_value();
}
bool notAccepted(const Case& c)
{
    return c.result == "not-accepted";
}
// A "no" on the merits exists only after its report and, where needed, the opinion: the rules of `refuse`.
bool notGranted(const Case& c)
{
    return c.result == "not-granted" && c.timelineHas("refuse");
}
bool wasReturned(const Case& c)
{
    return c.result == "returned";
}
bool isDecided(const Case& c)
{
    return c.decided.has_value();
}
bool hasFees(const Case& c)
{
    return !c.fees.empty();
}
bool hasSurvey(const Case& c)
{
    return c.survey.has_value();
}
bool wasPosted(const Case& c)
{
    return !c.postings.empty();
}
bool wasForwarded(const Case& c)
{
    return c.forward.has_value();
}
bool hasEnded(const Case& c)
{
    return c.decided || c.ended;
}

const std::vector<FormRule>& formRules()
{
    static const std::vector<FormRule> rules{
        {"promise-slip", "承", wasAccepted, true},
        {"promise-slip-only", "诺", wasAccepted, true},
        {"acceptance-notice", "受", wasAccepted, true},
        {"receipt-instant", "即", isInstant},
        {"receipt", "收", wasReceived},
        {"supplement-notice", "补", wasTold, false, true},
        {"gap-promise", "容", hasGaps},
        {"deemed-notice", "视", wasDeemed, true},
        {"special-procedure-notice", "特", wasPaused, false, true},
        {"extension-approval", "批", wasExtended},
        {"extension-notice", "延", wasExtended, true},
        {"joint-notice", "联", isJoint, false, true},
        {"agency-mandate", "委", isAgency},
        {"agency-record", "代", isAgency},
        {"survey-record", "勘", hasSurvey, false, true},
        {"posting-sheet", "示", wasPosted, false, true},
        {"transit-sheet", "转", wasForwarded, false, true},
        {"refusal-report", "报", wasReported, false, true},
        {"not-accepted-decision", "拒", notAccepted},
        {"refusal-decision", "否", notGranted},
        {"return-notice", "退", wasReturned},
        {"ready-notice", "领", isDecided},
        {"delivery-receipt", "送", hasEnded, false, true},
        {"fee-notice", "费", hasFees, false, true},
        {"case-cover", "卷", wasReceived},
        {"archive-list", "档", wasReceived},
        {"telling-sheet", "告", nullptr},
        {"referral-slip", "引", nullptr},
        {"transit-list", "流", nullptr, false, true},
        {"hand-out-roll", "签", nullptr, false, true},
    };
    return rules;
}

} // namespace

const FormRule* ruleOf(std::string_view form)
{
    for (const FormRule& r : formRules()) {
        if (r.form == form)
            return &r;
    }
    return nullptr;
}

std::vector<std::string> openForms(const Case& c)
{
    std::vector<std::string> out;
    for (const FormRule& rule : formRules()) {
        if (rule.open && rule.open(c))
            out.emplace_back(rule.form);
    }
    return out;
}

std::string_view paperLetter(std::string_view form)
{
    const FormRule* rule = ruleOf(form);
    return rule ? rule->letter : std::string_view();
}

} // namespace bm
