// One function for each form of a case: what is filled into it. In case_papers_before, _hand and _end.cpp;
// the table of case_papers.cpp names them.
#pragma once

#include "core/cases/paper_facts.h"
#include "reports/form_values.h"

namespace bm {

// Before acceptance
[[nodiscard]] FormValues receiptPaper(const PaperFacts& facts);
[[nodiscard]] FormValues supplementNotice(const PaperFacts& facts);
[[nodiscard]] FormValues gapPromise(const PaperFacts& facts);
[[nodiscard]] FormValues deemedNotice(const PaperFacts& facts);
[[nodiscard]] FormValues notAcceptedDecision(const PaperFacts& facts);

// In hand
[[nodiscard]] FormValues specialProcedureNotice(const PaperFacts& facts);
[[nodiscard]] FormValues extensionApproval(const PaperFacts& facts);
[[nodiscard]] FormValues extensionNotice(const PaperFacts& facts);
[[nodiscard]] FormValues jointNotice(const PaperFacts& facts);
[[nodiscard]] FormValues agencyMandate(const PaperFacts& facts);
[[nodiscard]] FormValues agencyRecord(const PaperFacts& facts);
[[nodiscard]] FormValues surveyRecord(const PaperFacts& facts);
[[nodiscard]] FormValues postingSheet(const PaperFacts& facts);
[[nodiscard]] FormValues transitSheet(const PaperFacts& facts);

// At the end and after
[[nodiscard]] FormValues refusalReport(const PaperFacts& facts);
[[nodiscard]] FormValues refusalDecision(const PaperFacts& facts);
[[nodiscard]] FormValues returnNotice(const PaperFacts& facts);
[[nodiscard]] FormValues readyNotice(const PaperFacts& facts);
[[nodiscard]] FormValues deliveryReceipt(const PaperFacts& facts);
[[nodiscard]] FormValues feeNotice(const PaperFacts& facts);
[[nodiscard]] FormValues caseCover(const PaperFacts& facts);
[[nodiscard]] FormValues archiveList(const PaperFacts& facts);

} // namespace bm
