#include "ui/accept/told_sheet.h"

#include "reports/form_values.h"
#include "ui/accept/accept_rules.h"

#include <algorithm>

namespace bm {

bool looksLikeAdvice(const QString& code)
{
    return code.contains(u'〔') || code.endsWith(u'号');
}

std::optional<AcceptForm> formFromSheet(const IssuedPaper& sheet,
                                        const std::vector<std::shared_ptr<const Matter>>& matters)
{
    const Result<FormValues> values = formValuesFromJson(sheet.values);
    if (!values)
        return std::nullopt;
    const std::string code = values->value(u"matterCode").toStdString();
    const std::string name = values->value(u"matter").toStdString();
    const auto found = std::find_if(matters.begin(), matters.end(), [&](const auto& matter) {
        return code.empty() ? matter->name == name : matter->code == code;
    });
    if (found == matters.end())
        return std::nullopt;
    const Matter& matter = **found;
    AcceptForm form;
    form.matter = matter.code;
    form.matterName = matter.name;
    form.matterVersion = matter.version;
    form.advice = sheet.number;
    const auto have = values->lists.find(QStringLiteral("have"));
    if (have == values->lists.end())
        return form;
    const std::vector<Material>& list = tickList(matter);
    for (const auto& row : have->second) {
        const auto named = row.find(QStringLiteral("name"));
        for (std::size_t i = 0; named != row.end() && i < list.size(); ++i) {
            if (list[i].name == named->second.toStdString())
                form.setTick(static_cast<int>(i), true, usualState(list[i]));
        }
    }
    return form;
}

QString paperAfter(const Matter& matter)
{
    const std::string form = matter.mode == "instant" ? "receipt-instant" : "promise-slip";
    const auto rule = std::find_if(matter.papers.begin(), matter.papers.end(),
                                   [&](const PaperRule& r) { return r.form == form; });
    return rule != matter.papers.end() && rule->copies == 0 ? QString() : QString::fromStdString(form);
}

} // namespace bm
