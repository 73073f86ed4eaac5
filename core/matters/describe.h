// The fields of a matter, named once: JSON in and out, spreadsheet cells in and out and their headings all
// walk this list, so that none of them can forget a field. An archive offers text, texts, number, optNumber,
// flag, choice, promise, optPromise, day, optDay, part and list; each call gives the JSON key, the Chinese
// heading and the limit. Private to core/matters.
#pragma once

#include "core/matters/matter.h"
#include "core/matters/shipped.h"

#include <span>
#include <string_view>

namespace bm::describe {

struct Word
{
    std::string_view code;
    std::string_view zh; // as an office writes it in a spreadsheet
};

inline constexpr Word laws[] = {{"licence", "行政许可"},    {"assistance", "给付"},
                                {"confirmation", "确认"},   {"public-service", "公共服务"},
                                {"village-affair", "村务"}, {"petition", "信访"},
                                {"other", "其他"}};
inline constexpr Word forms[] = {{"application", "申请书"}, {"original", "原件"},
                                 {"copy", "复印件"},        {"original+copy", "原件和复印件"},
                                 {"photo", "照片"},         {"certificate", "证明"},
                                 {"unspecified", "未写明"}};
inline constexpr Word actors[] = {{"", ""},
                                  {"applicant", "申请人"},
                                  {"village", "村"},
                                  {"township", "乡镇"},
                                  {"county", "县中心"},
                                  {"bureau", "县部门"},
                                  {"hospital", "医院"},
                                  {"other", "其他"}};
inline constexpr Word levels[] = {{"", ""},         {"village", "村"}, {"township", "乡镇"},
                                  {"county", "县"}, {"city", "市"},    {"province", "省"}};
inline constexpr Word fees[] = {{"free", "免费"}, {"charged", "收费"}, {"unknown", "未写明"}};
inline constexpr Word applicants[] = {
    {"person", "个人"}, {"household", "家庭"}, {"organisation", "单位"}, {"couple", "夫妻"}};
inline constexpr Word sexes[] = {{"", ""}, {"female", "女"}, {"male", "男"}};
inline constexpr Word modes[] = {{"instant", "即办"}, {"promised", "承诺"}};
inline constexpr Word starts[] = {{"accepted", "受理"}, {"materials_complete", "材料具备"}};
inline constexpr Word ends[] = {{"decided", "办结"}, {"finished_or_forwarded", "办结或转报"}};
inline constexpr Word branchEnds[] = {{"decided", "办结"}, {"forwarded", "转报"}};
inline constexpr Word views[] = {
    {"nothing", "不看"}, {"status", "进度"}, {"facts", "事实"}, {"person", "全部"}};
inline constexpr Word kinds[] = {
    {"case", "办件"}, {"register", "登记"}, {"log", "台账"}, {"none", "不在窗口"}};
inline constexpr Word windowLists[] = {{"matters", "事项"}, {"services", "服务"}};

inline constexpr bool needed = true;

template <class A> void fields(A& a, PauseKind& v)
{
    a.text("code", "种类", v.code, 40, needed);
    a.flag("stopsPromise", "停承诺", v.stopsPromise);
    a.flag("stopsStatutory", "停法定", v.stopsStatutory);
}

// Always written whole: an entry must not depend on the profiles of the program that reads it.
template <class A> void fields(A& a, LawProfile& v)
{
    std::string law(lawCode(v.law));
    a.choice("law", "种类", law, laws, needed);
    v.law = lawFromCode(law).value_or(Law::Other);
    a.number("notifyDays", "告知天数", v.notifyDays, 0, 60);
    a.flag("silenceAccepts", "逾期视为受理", v.silenceAccepts);
    a.number("deliverDays", "送达天数", v.deliverDays, 0, 60);
    a.number("extendMax", "最多延长", v.extendMax, 0, 365);
    a.text("extendApprover", "延长批准人", v.extendApprover, 60);
    a.number("jointDays", "联办天数", v.jointDays, 0, 365);
    a.number("jointExtendMax", "联办最多延长", v.jointExtendMax, 0, 365);
    a.text("jointApprover", "联办延长批准人", v.jointApprover, 60);
    a.list("pauses", "暂停", v.pauses, 20);
    a.text("refusalWord", "否定用语", v.refusalWord, 30);
    a.text("remedies", "救济", v.remedies, 600);
    a.text("source", "依据", v.source, 600);
}

template <class A> void fields(A& a, Material& v)
{
    a.text("name", "名称", v.name, 200, needed);
    a.choice("form", "形式", v.form, forms, false, "unspecified");
    a.number("originals", "原件", v.originals, 0, 99);
    a.number("copies", "复印件", v.copies, 0, 99);
    a.text("of", "归属", v.of, 60);
    a.flag("perPerson", "每人", v.perPerson);
    a.text("choice", "任选", v.choice, 40);
    a.text("condition", "条件", v.condition, 200);
    a.flag("gapAllowed", "可容缺", v.gapAllowed);
    a.flag("required", "必备", v.required, true);
    a.text("issuer", "出具", v.issuer, 100);
    a.text("standard", "要求", v.standard, 600);
    a.text("sample", "样本", v.sample, 100);
    a.text("note", "备注", v.note, 600);
}

template <class A> void fields(A& a, ProcedureStep& v)
{
    a.text("name", "名称", v.name, 200, needed);
    a.choice("actor", "承办", v.actor, actors, false, "");
    a.text("office", "单位", v.office, 100);
    a.optPromise("limit", "时限", v.limit);
    a.flag("posting", "公示", v.posting);
    a.flag("survey", "勘察", v.survey);
    a.flag("counted", "计入承诺", v.counted, true);
    a.flag("afterEnd", "办结后", v.afterEnd);
    a.text("pause", "暂停", v.pause, 40);
    a.text("branch", "分支", v.branch, 40);
}

template <class A> void fields(A& a, Branch& v)
{
    a.text("code", "代码", v.code, 40, needed);
    a.text("when", "情形", v.when, 100);
    a.optNumber("min", "下限", v.min, 0, 1'000'000'000);
    a.optNumber("max", "上限", v.max, 0, 1'000'000'000);
    a.choice("ends", "结果", v.ends, branchEnds, false, "decided");
}

template <class A> void fields(A& a, Authority& v)
{
    a.choice("level", "层级", v.level, levels, false, "");
    a.text("office", "单位", v.office, 100);
}

template <class A> void fields(A& a, Fee& v)
{
    a.choice("kind", "种类", v.kind, fees, false, "unknown");
    a.number("cents", "金额(分)", v.cents, 0, 100'000'000);
    a.text("text", "标准", v.text, 300);
    a.text("basis", "依据", v.basis, 300);
}

template <class A> void fields(A& a, Privacy& v)
{
    a.choice("centre", "县中心可见", v.centre, views, false, "facts");
    a.choice("deciding", "决定机关可见", v.deciding, views, false, "person");
    a.choice("village", "村可见", v.village, views, false, "status");
    a.flag("secret", "事项保密", v.secret);
    a.texts("posted", "公示内容", v.posted, 20, 40);
}

template <class A> void fields(A& a, PaperRule& v)
{
    a.text("form", "文书", v.form, 60, needed);
    a.number("copies", "份数", v.copies, 0, 9);
    a.texts("destinations", "去向", v.destinations, 9, 40);
}

template <class A> void fields(A& a, Parameter& v)
{
    a.text("name", "名称", v.name, 100, needed);
    a.text("value", "数值", v.value, 40);
    a.text("unit", "单位", v.unit, 20);
    a.text("asOf", "年份", v.asOf, 20);
}

template <class A> void fields(A& a, Consult& v)
{
    a.text("place", "地点", v.place, 100);
    a.text("phone", "电话", v.phone, 60);
    a.text("hours", "时间", v.hours, 150);
    a.text("complaintPhone", "投诉电话", v.complaintPhone, 60);
}

template <class A> void fields(A& a, Handbook& v)
{
    a.number("number", "序号", v.number, 0, 999);
    a.number("firstLine", "起行", v.firstLine, 0, 99'999);
    a.number("lastLine", "止行", v.lastLine, 0, 99'999);
    a.text("promiseKind", "时限种类", v.promiseKind, 40);
    a.texts("labels", "栏目", v.labels, 20, 60);
    a.texts("missing", "缺项", v.missing, 20, 40);
    a.texts("notes", "注意", v.notes, 20, 300);
}

template <class A> void guideFields(A& a, Matter& v)
{
    a.choice("applicant", "申请人", v.applicant, applicants, false, "person");
    a.texts("alsoApplicants", "其他申请人", v.alsoApplicants, 4, 20);
    a.number("minAge", "最低年龄", v.minAge, 0, 150);
    a.choice("sex", "性别", v.sex, sexes, false, "");
    a.text("conditions", "申请条件", v.conditions, 3000);
    a.texts("conditionChoices", "条件任一", v.conditionChoices, 20, 600);
    a.text("prerequisite", "前提结果", v.prerequisite, 200);
    a.list("parameters", "数额", v.parameters, 20);
    a.text("quantityLimit", "数量限制", v.quantityLimit, 200);
    a.flag("askRelatives", "询问近亲属", v.askRelatives);
    a.texts("basis", "办理依据", v.basis, 40, 300);
    a.list("materials", "申请材料", v.materials, 60);
    a.list("modernMaterials", "现行材料", v.modernMaterials, 60);
    a.text("modernSource", "现行材料来源", v.modernSource, 600);
    a.optDay("modernAsOf", "现行材料日期", v.modernAsOf);
    a.flag("useModern", "用现行材料", v.useModern);
    a.text("modernName", "现行名称", v.modernName, 200);
    a.text("modernRemark", "现行说明", v.modernRemark, 600);
    a.list("steps", "办理程序", v.steps, 60);
    a.text("branchQuestion", "分支问题", v.branchQuestion, 100);
    a.text("branchUnit", "分支单位", v.branchUnit, 20);
    a.list("branches", "分支", v.branches, 10);
}

template <class A> void clockFields(A& a, Matter& v)
{
    a.choice("mode", "办件类型", v.mode, modes, false, "promised");
    a.promise("promise", "承诺时限", v.promise);
    a.text("promiseVerbatim", "承诺原文", v.promiseVerbatim, 200);
    a.optPromise("statutory", "法定时限", v.statutory);
    a.text("statutorySource", "法定时限依据", v.statutorySource, 600);
    a.choice("starts", "起算", v.starts, starts, false, "accepted");
    a.choice("ends", "止于", v.ends, ends, false, "decided");
    a.text("instantScope", "即办范围", v.instantScope, 300);
    a.monthDay("yearlyFrom", "年度起", v.yearlyFrom);
    a.monthDay("yearlyTo", "年度止", v.yearlyTo);
    a.text("yearlySetBy", "年度由谁定", v.yearlySetBy, 100);
}

template <class A> void fields(A& a, Matter& v)
{
    a.text("code", "事项编码", v.code, 50, needed);
    a.text("name", "事项名称", v.name, 200, needed);
    a.flag("nameInSource", "来源有名称", v.nameInSource, true);
    a.text("nameSource", "名称来历", v.nameSource, 300);
    a.texts("shortNames", "简称", v.shortNames, 20, 60);
    a.text("window", "窗口", v.window, 100);
    a.text("category", "类别", v.category, 100);
    a.text("baseCode", "基本编码", v.baseCode, 50);
    a.text("taskCode", "实施编码", v.taskCode, 50);
    a.number("version", "版本", v.version, 1, 1'000'000, 1);
    a.day("effectiveFrom", "生效日期", v.effectiveFrom);
    a.optDay("effectiveTo", "失效日期", v.effectiveTo);
    a.text("source", "来源", v.source, 600);
    guideFields(a, v);
    clockFields(a, v);
    a.part("law", "法律", v.law);
    a.part("takesIn", "代收", v.takesIn);
    a.part("accepts", "受理机关", v.accepts);
    a.part("decides", "决定机关", v.decides);
    a.part("fee", "收费", v.fee);
    a.text("result", "办理结果", v.result, 200);
    a.text("returnLeg", "结果返程", v.returnLeg, 200);
    a.part("privacy", "信息", v.privacy);
    a.list("papers", "文书", v.papers, 20);
    a.part("consult", "咨询", v.consult);
    a.part("handbook", "手册", v.handbook);
    a.flag("outsideCatalogue", "目录外", v.outsideCatalogue);
    a.text("remark", "备注", v.remark, 1000);
}

template <class A> void fields(A& a, WindowService& v)
{
    a.text("code", "代码", v.code, 40, needed);
    a.text("text", "内容", v.text, 300, needed);
    a.choice("kind", "种类", v.kind, kinds, needed);
    a.text("register", "登记簿", v.registerCode, 40);
    a.text("matter", "事项", v.matter, 50);
}

template <class A> void fields(A& a, Window& v)
{
    a.text("code", "代码", v.code, 40, needed);
    a.text("name", "名称", v.name, 100, needed);
    a.choice("list", "清单", v.list, windowLists, needed);
    a.number("number", "序号", v.number, 1, 999);
    a.text("numberInSource", "原序号", v.numberInSource, 10);
    a.list("services", "服务", v.services, 60);
    a.text("note", "备注", v.note, 600);
}

} // namespace bm::describe
