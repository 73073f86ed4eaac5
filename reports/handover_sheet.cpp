#include "reports/handover_sheet.h"

#include "reports/page_rows.h"
#include "reports/people_words.h"
#include "reports/words/dates.h"

namespace bm {

namespace {

constexpr std::size_t shortId = 8;
constexpr PageRows pages[] = {{u"a4Page", 14, 26}, {u"a5Page", 5, 14}, {u"fullPage", 7, 20}};

QString whyWords(const LeaveView* leave)
{
    if (leave == nullptr)
        return {};
    const QString kind = Words().say("leave", leave->leave.kind);
    return leave->reason.empty() ? kind : kind + u"（"_qs + QString::fromStdString(leave->reason) + u"）"_qs;
}

void setTimes(FormValues& form, const Handover& slip)
{
    const auto set = [&form](const char16_t* name, const std::optional<Instant>& at) {
        form.set(name, at ? momentWords(*at) : QString());
    };
    set(u"begins", slip.begins);
    form.set(u"ends", slip.ends ? endWords(*slip.ends) : QString());
    set(u"givenAt", slip.given);
    set(u"signedAt", slip.signedAt);
    set(u"witnessedAt", slip.witnessedAt);
    set(u"returnedAt", slip.returnedAt);
    set(u"takenBackAt", slip.takenBackAt);
}

} // namespace

FormValues handoverSheet(const PaperOffice& office, const HandoverView& view, const LeaveView* leave,
                         Day today)
{
    const Handover& slip = view.handover;
    FormValues form = officeSheet(office, today);
    form.set(u"number", QString::fromStdString(slip.id.substr(0, shortId)));
    form.set(u"post", QString::fromStdString(view.postName));
    form.set(u"from", nameIn(view.names, slip.from));
    form.set(u"to", nameIn(view.names, slip.to));
    // Given by the head while the A holder was already gone: the paper says so.
    form.set(u"givenBy", slip.givenBy == slip.from ? QString() : nameIn(view.names, slip.givenBy));
    form.set(u"witness", slip.witness.empty() ? QString() : nameIn(view.names, slip.witness));
    form.set(u"reason", whyWords(leave));
    setTimes(form, slip);
    for (const auto& [name, words] : view.words) {
        if (Words::knows("handover-words", name))
            form.values.insert_or_assign(QString::fromStdString(name), QString::fromStdString(words));
    }
    form.set(u"casesCount", QString::number(slip.cases.size()));
    std::vector<FormRow>& rows = form.lists[u"cases"_qs];
    for (const HandoverCase& one : slip.cases)
        rows.push_back({{u"n"_qs, QString::number(rows.size() + 1)},
                        {u"number"_qs, QString::fromStdString(one.number)},
                        {u"matter"_qs, QString::fromStdString(one.matter)},
                        {u"due"_qs, one.due ? dateText(*one.due) : QString()},
                        {u"state"_qs, Words().say("state", one.state)},
                        {u"how"_qs, one.moved ? u"转给接交人"_qs : u"代办"_qs}});
    turnPages(rows, pages);
    return form;
}

} // namespace bm
