#include "reports/case_papers.h"

#include "reports/case_maps.h"
#include "reports/paper_filler.h"
#include "reports/papers.h"
#include "reports/trip_lists.h"

#include <algorithm>

namespace bm {

namespace {

FormValues slip(const PaperFacts& facts)
{
    return promiseSlip(paperCase(facts));
}
FormValues instant(const PaperFacts& facts)
{
    return receiptInstant(paperCase(facts));
}
FormValues days(const PaperFacts& facts)
{
    return calendarSheet(paperCase(facts));
}
FormValues telling(const PaperFacts& facts)
{
    return tellingSheet(paperTelling(facts));
}
FormValues referral(const PaperFacts& facts)
{
    return referralSlip(paperReferral(facts));
}

struct FormMap
{
    const char16_t* form;
    PaperMap map;
};

constexpr FormMap maps[] = {{u"promise-slip", slip},
                            {u"promise-slip-only", slip},
                            {u"acceptance-notice", slip},
                            {u"receipt-instant", instant},
                            {u"calendar", days},
                            {u"telling-sheet", telling},
                            {u"referral-slip", referral},
                            {u"receipt", receiptPaper},
                            {u"supplement-notice", supplementNotice},
                            {u"gap-promise", gapPromise},
                            {u"deemed-notice", deemedNotice},
                            {u"not-accepted-decision", notAcceptedDecision},
                            {u"special-procedure-notice", specialProcedureNotice},
                            {u"extension-approval", extensionApproval},
                            {u"extension-notice", extensionNotice},
                            {u"joint-notice", jointNotice},
                            {u"agency-mandate", agencyMandate},
                            {u"agency-record", agencyRecord},
                            {u"survey-record", surveyRecord},
                            {u"posting-sheet", postingSheet},
                            {u"transit-sheet", transitSheet},
                            {u"refusal-report", refusalReport},
                            {u"refusal-decision", refusalDecision},
                            {u"return-notice", returnNotice},
                            {u"ready-notice", readyNotice},
                            {u"delivery-receipt", deliveryReceipt},
                            {u"fee-notice", feeNotice},
                            {u"case-cover", caseCover},
                            {u"archive-list", archiveList},
                            {u"transit-list", transitListPaper},
                            {u"hand-out-roll", handOutRollPaper}};

} // namespace

PaperMap casePaper(const QString& form)
{
    const auto* const found =
        std::find_if(std::begin(maps), std::end(maps), [&](const FormMap& one) { return form == one.form; });
    return found == std::end(maps) ? nullptr : found->map;
}

} // namespace bm
