#include "reports/case_workbook.h"

#include "reports/words/dates.h"

#include <cstdio>

namespace bm {

namespace {

using Row = std::vector<std::string>;

const Words& words()
{
    static const Words chinese(Language::Chinese);
    return chinese;
}

std::string said(std::string_view group, const std::string& code)
{
    return code.empty() ? std::string() : words().text(group, code);
}

std::string timeOf(const std::optional<Instant>& at)
{
    return at ? basicTime(*at) : std::string();
}

std::string dayOf(const std::optional<Day>& day)
{
    return day ? basicDay(*day) : std::string();
}

// 行政区划 n..9: of the office's code what is the division's.
std::string divisionOf(const std::string& office)
{
    return office.substr(0, 9);
}

std::string nameOf(const std::string& name, bool whole)
{
    return whole ? name : maskName(QString::fromStdString(name)).toStdString();
}

std::string yuan(std::int64_t cents)
{
    char text[32];
    std::snprintf(text, sizeof text, "%lld.%02lld", static_cast<long long>(cents / 100),
                  static_cast<long long>(cents % 100));
    return text;
}

// Tables 5 (申请) and 6 (受理).
Row begunTitles()
{
    return {"办件编号",   "基本编码",       "实施编码",       "事项名称",       "办件类型代码",
            "办件类型",   "申请者名称",     "申请者证件类型", "申请者证件号码", "联系人手机号码",
            "代理人姓名", "代理人证件号码", "申请时间",       "受理单位名称",   "行政区划",
            "受理人员",   "受理时间",       "受理文书编号",   "承诺办结时间",   "办件状态"};
}
Row begun(const CaseRecord& r, bool persons)
{
    const Case& c = r.c;
    Row person(6);
    if (r.applicant) {
        const Applicant& a = *r.applicant;
        const Party first = a.parties.empty() ? Party{} : a.parties.front();
        person = a.organisation
                     ? Row{a.organisation->name, said("id-type", "credit-code"), a.organisation->code}
                     : Row{nameOf(first.name, persons), said("id-type", first.idType), first.idNumber};
        person.push_back(first.phone);
        person.push_back(a.agent ? nameOf(a.agent->name, persons) : "");
        person.push_back(a.agent ? a.agent->idNumber : "");
    }
    Row out{c.number,
            r.matter ? r.matter->baseCode : "",
            r.matter ? r.matter->taskCode : "",
            c.matterName,
            caseTypeCode(c.mode),
            said("mode", c.mode)};
    out.insert(out.end(), person.begin(), person.end());
    const CasePaper* slip = c.paper("promise-slip");
    for (const std::string& cell : {timeOf(c.received), r.officeName, divisionOf(c.office), r.handlerName,
                                    timeOf(c.accepted), slip ? slip->number : std::string(),
                                    dayOf(c.printedDue ? c.printedDue : c.due.day), said("state", c.state)})
        out.push_back(cell);
    return out;
}

// Table 8 (办结).
Row ended(const CaseRecord& r)
{
    const Case& c = r.c;
    return {c.number,
            c.matterName,
            r.handlerName,
            timeOf(c.decided ? c.decided : c.ended),
            said("result", c.result),
            r.certificate.empty() || !r.matter ? std::string() : r.matter->result,
            r.certificate,
            timeOf(c.delivered),
            c.fees.empty() ? "否" : "是"};
}

// Table 7 (特别程序; kinds of table A.7: 1 an extension, 2 anything else).
void addProcedures(const Case& c, std::vector<Row>& rows)
{
    for (const TimelineEntry& e : c.timeline) {
        if (e.verb == "extend" && e.code.empty())
            rows.push_back({c.number, c.matterName, "延长审批", "1", basicTime(e.at), {}});
    }
    for (const CasePause& p : c.pauses)
        rows.push_back({c.number, c.matterName, said("pause", p.kind), "2", basicDay(p.from), dayOf(p.to)});
}

} // namespace

std::string caseTypeCode(std::string_view mode)
{
    return mode == "instant" ? "1" : mode == "promised" || mode == "joint" || mode == "agency" ? "2" : "9";
}

std::string basicDay(Day day)
{
    std::string text = day.text();
    std::erase(text, '-');
    return text;
}

std::string basicTime(Instant at)
{
    const std::string text = at.text(); // 2026-11-23T09:30:00…
    std::string out = basicDay(at.day()) + "T";
    for (const std::size_t i : {11U, 14U, 17U})
        out += i + 2 <= text.size() ? text.substr(i, 2) : "00";
    return out;
}

std::vector<Sheet> caseSheets(const std::vector<CaseRecord>& cases, bool persons)
{
    Sheet started{"办件", begunTitles(), {}, {26, 12, 24, 28}, 1};
    Sheet end{"办结",
              {"办件编号", "事项名称", "办理人", "办结时间", "办件结果描述", "结果证照名称", "结果证照编号",
               "送达时间", "是否收费"},
              {},
              {26, 28},
              1};
    Sheet special{"特别程序",
                  {"办件编号", "事项名称", "特别程序种类名称", "特别程序种类代码", "开始时间", "结束时间"},
                  {},
                  {26, 28},
                  1};
    Sheet rated{"评价", {"办件编号", "评价渠道", "满意度代码", "窗口代录"}, {}, {26}, 1};
    Sheet paid{"支付", {"办件编号", "收费单位", "种类", "收费金额（元）", "缴款单号", "方式"}, {}, {26}, 1};
    for (const CaseRecord& r : cases) {
        const Case& c = r.c;
        started.rows.push_back(begun(r, persons));
        if (c.decided || c.ended)
            end.rows.push_back(ended(r));
        addProcedures(c, special.rows);
        if (c.rating)
            rated.rows.push_back({c.number, said("way", c.rating->channel), std::to_string(c.rating->grade),
                                  c.rating->typed ? "是" : "否"});
        for (const CaseFee& fee : c.fees)
            paid.rows.push_back({c.number, r.officeName, said("fee", fee.kind), yuan(fee.cents), fee.receipt,
                                 said("fee-channel", fee.channel)});
    }
    return {started, end, special, rated, paid};
}

} // namespace bm
