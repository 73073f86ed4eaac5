// Lists over many cases: what travels to another office in one trip (流转清单), and what is handed out in a
// village (发证签领表). Each takes plain rows, gathered by the caller.
#pragma once

#include "core/cases/paper_facts.h"
#include "reports/form_values.h"
#include "reports/paper_office.h"

#include <QString>

#include <optional>
#include <vector>

namespace bm {

struct TransitRow
{
    QString caseNumber; // also as a code beside it, to be ticked off when it returns
    QString applicant;
    QString matter;
    int materials = 0; // pieces that travel
    std::optional<Day> due;

    friend bool operator==(const TransitRow&, const TransitRow&) = default;
};

struct HandOutRow
{
    QString caseNumber;
    QString applicant;
    QString idNumber; // whole: he signs for himself (PRACTICE R9)
    QString certificate;

    friend bool operator==(const HandOutRow&, const HandOutRow&) = default;
};

// Head of both lists.
struct TripHead
{
    PaperOffice office;
    QString number; // of the list; "(预览,不编号)" on a preview
    QString to;     // 县民政局; of a roll the village, may be empty
    QString what;   // of a roll: what is handed out: 老年优待证
    QString handler;
    QString remark;
    Day day;

    friend bool operator==(const TripHead&, const TripHead&) = default;
};

// The same from what the desk knows of a list.
[[nodiscard]] FormValues transitListPaper(const PaperFacts& facts);
[[nodiscard]] FormValues handOutRollPaper(const PaperFacts& facts);

[[nodiscard]] FormValues transitList(const TripHead& head, const std::vector<TransitRow>& rows);
[[nodiscard]] FormValues handOutRoll(const TripHead& head, const std::vector<HandOutRow>& rows);

} // namespace bm
