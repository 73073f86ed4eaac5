#include "app/ctl/matter_text.h"

#include "app/ctl/explain_text.h"
#include "app/ctl/table.h"

namespace bm::ctl {

namespace {

QString q(const std::string& text)
{
    return QString::fromStdString(text);
}

// "原件1 复印件2 (可容缺)"
QString materialRemark(const Context& context, const Material& material)
{
    QStringList words;
    if (material.form != "unspecified")
        words += context.words().say("material-form", material.form);
    if (material.originals > 0)
        words += context.say(u"原件 %1", u"originals %1").arg(material.originals);
    if (material.copies > 0)
        words += context.say(u"复印件 %1", u"copies %1").arg(material.copies);
    if (!material.choice.empty())
        words += context.say(u"择一:%1", u"one of: %1").arg(q(material.choice));
    if (!material.condition.empty())
        words += context.say(u"仅当:%1", u"only if: %1").arg(q(material.condition));
    if (!material.note.empty())
        words += q(material.note);
    return words.join(u";"_qs);
}

QString materialLines(const Context& context, const Matter& matter)
{
    std::vector<QStringList> rows;
    int n = 0;
    for (const Material& material : tickList(matter))
        rows.push_back({u"  %1"_qs.arg(++n), q(material.name), materialRemark(context, material)});
    return aligned(rows);
}

QString stepLines(const Context& context, const Matter& matter)
{
    QString out;
    int n = 0;
    for (const auto& step : matter.steps) {
        out += u"  %1 %2"_qs.arg(++n).arg(q(step.name));
        if (!step.branch.empty())
            out += context.say(u"(分支 %1)", u" (branch %1)").arg(q(step.branch));
        out += u'\n';
    }
    return out;
}

} // namespace

QString matterText(const Context& context, const Matter& matter)
{
    std::vector<QStringList> rows;
    const auto add = [&](const char16_t* chinese, const char16_t* english, const QString& value) {
        if (!value.isEmpty())
            rows.push_back({context.say(chinese, english), value});
    };
    add(u"编码", u"code", q(matter.code) + context.say(u" 第 %1 版", u" version %1").arg(matter.version));
    add(u"窗口", u"window", q(matter.window));
    add(u"承诺时限", u"promise", promiseWords(context, matter.promise));
    if (matter.statutory)
        add(u"法定时限", u"statutory limit", promiseWords(context, *matter.statutory));
    add(u"代收", u"takes in", q(matter.takesIn.office));
    add(u"受理", u"accepts", q(matter.accepts.office));
    add(u"决定", u"decides", q(matter.decides.office));
    QString fee = q(matter.fee.text);
    if (fee.isEmpty())
        fee = matter.fee.kind == "free" ? context.say(u"不收费", u"free")
                                        : context.say(u"未注明", u"not stated");
    add(u"收费", u"fee", fee);
    add(u"条件", u"conditions", q(matter.conditions));
    for (const std::string& basis : matter.basis)
        add(u"依据", u"basis", q(basis));
    add(u"结果", u"result", q(matter.result));
    QString out = q(matter.name) + u"\n"_qs + aligned(rows);
    out += context.say(u"申报材料\n", u"Materials\n") + materialLines(context, matter);
    for (const Branch& branch : matter.branches)
        out += context.say(u"分支 %1:%2\n", u"Branch %1: %2\n").arg(q(branch.code), q(branch.when));
    if (!matter.steps.empty())
        out += context.say(u"办事程序\n", u"Procedure\n") + stepLines(context, matter);
    return out;
}

} // namespace bm::ctl
