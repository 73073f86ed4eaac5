#include "tests/reports/samples.h"

#include "core/calendar/calendar.h"

namespace bm {

namespace {

Explanation explained(Day start, const Promise& promise, std::vector<DayRange> pauses = {})
{
    Term term;
    term.start = start;
    term.promise = promise;
    term.pauses = std::move(pauses);
    return explain(Calendar(), term);
}

} // namespace

PaperOffice sampleOffice()
{
    PaperOffice office;
    office.name = u"新政镇便民服务中心"_qs;
    office.organ = u"新政镇人民政府"_qs;
    office.address = u"新政镇宏德大道 24 号"_qs;
    office.phone = u"0817-7222110"_qs;
    office.hours = u"周一至周五 9:00-12:00、13:30-17:00"_qs;
    office.complaintPhone = u"0817-7222119"_qs;
    office.market = MarketRule::parse("lunar:2,5,8").value();
    return office;
}

PaperCase sampleCase()
{
    PaperCase paper;
    paper.office = sampleOffice();
    paper.number = u"新政便承〔2026〕W1第0001号"_qs;
    paper.caseNumber = u"511324101-2026-W1-00001"_qs;
    paper.shortNumber = u"W1-0001"_qs;
    paper.matter = u"农村居民最低生活保障"_qs;
    paper.matterCode = u"M01"_qs;
    paper.mode = u"承诺件"_qs;
    paper.basis = u"《社会救助暂行办法》第十一条"_qs;
    paper.applicant = {u"张桂芳"_qs, u"居民身份证"_qs, u"511324195203070024"_qs, u"13800000001"_qs,
                       u"孙子"_qs,   QString(),        u"新政镇李家坝村 3 组"_qs};
    paper.agent =
        PaperPerson{u"王小明"_qs, u"居民身份证"_qs, u"511324197808150036"_qs, u"13800000002"_qs, QString(),
                    u"儿子"_qs,   QString()};
    paper.accepted = Day::of(2026, 11, 23);
    paper.received = paper.accepted;
    paper.issued = paper.accepted;
    paper.promise = *Promise::parse("30wd");
    paper.statutory = *Promise::parse("45wd");
    paper.explanation = explained(paper.accepted, paper.promise);
    paper.window = u"民政窗口"_qs;
    paper.handler = u"李四(顶张三岗)"_qs;
    paper.phone = u"0817-7222111"_qs;
    paper.materials = {{u"户主申请"_qs, u"申请表"_qs, 1, 0, u"留下"_qs},
                       {u"户口簿"_qs, u"复印件"_qs, 0, 1, u"原件看后退还"_qs},
                       {u"居民家庭经济状况核对授权书"_qs, u"原件"_qs, 1, 0, u"留下"_qs}};
    paper.between = u"镇上要来家里看,村上要贴 7 天公示"_qs;
    paper.bring = {u"身份证"_qs, u"这张单子"_qs};
    paper.collectors = u"本人;别人代领要带本人和代领人的身份证"_qs;
    paper.collectPlace = u"李家坝村便民服务室"_qs;
    paper.outcome = u"低保金领取证"_qs;
    return paper;
}

PaperCase longCase()
{
    PaperCase paper = sampleCase();
    paper.office.name = u"四川省南充市仪陇县新政镇人民政府便民服务中心"_qs;
    paper.number = u"新政便承〔2026〕W1B2第0128号"_qs;
    paper.matter = u"农村居民因自然灾害造成房屋倒损的困难救灾救济(含临时救助)"_qs;
    paper.matterCode = u"511324101000-M03-01"_qs;
    paper.applicant.name = u"欧阳䶮㛃𬱖"_qs;
    paper.applicant.address = u"四川省南充市仪陇县新政镇李家坝社区居民委员会第十二居民小组 118 号附 3 号"_qs;
    paper.others = {PaperPerson{u"阿卜杜拉·买买提江"_qs, {}, {}, {}, {}, u"丈夫"_qs, {}},
                    PaperPerson{u"欧阳小龙"_qs, {}, {}, {}, {}, u"长子"_qs, {}}};
    paper.promise = *Promise::parse("90wd");
    paper.explanation =
        explained(paper.accepted, paper.promise, {{Day::of(2026, 12, 10), Day::of(2026, 12, 21)}});
    paper.materials.clear();
    for (int i = 1; i <= 12; ++i) {
        paper.materials.push_back({u"第 %1 项:村民委员会出具的家庭成员情况及受灾损失证明"_qs.arg(i),
                                   u"原件和复印件"_qs, 1, 2, u"原件看后退还"_qs});
    }
    return paper;
}

PaperCase instantCase()
{
    PaperCase paper = sampleCase();
    paper.number = u"新政便业〔2026〕W1第0007号"_qs;
    paper.caseNumber = u"511324101-2026-W1-00007"_qs;
    paper.matter = u"流动人口计划生育证明"_qs;
    paper.matterCode = u"M10"_qs;
    paper.mode = u"即办件"_qs;
    paper.promise = Promise{};
    paper.explanation = explained(paper.accepted, paper.promise);
    paper.agent.reset();
    paper.materials = {{u"身份证"_qs, u"原件"_qs, 1, 0, {}}, {u"户口簿"_qs, u"原件"_qs, 1, 0, {}}};
    paper.outcome = u"已当场办好,证明一份"_qs;
    return paper;
}

PaperTelling sampleTelling()
{
    PaperTelling paper;
    paper.office = sampleOffice();
    paper.number = u"新政便告〔2026〕W1第0012号"_qs;
    paper.matter = u"农村居民最低生活保障"_qs;
    paper.matterCode = u"M01"_qs;
    paper.promise = u"补齐之日起 30 个工作日"_qs;
    paper.fee = u"不收费"_qs;
    paper.items = {{{u"户主申请"_qs, u"申请表"_qs, 1, 0, {}}, true},
                   {{u"户口簿"_qs, u"复印件"_qs, 0, 1, u"带原件来核对"_qs}, false},
                   {{u"居民家庭经济状况核对授权书"_qs, u"原件"_qs, 1, 0, u"全家成年人都要签"_qs}, false}};
    paper.window = u"民政窗口"_qs;
    paper.handler = u"李四"_qs;
    paper.phone = u"0817-7222111"_qs;
    paper.issued = Day::of(2026, 11, 23);
    return paper;
}

PaperTelling choiceTelling()
{
    PaperTelling paper = sampleTelling();
    paper.matter = u"医疗救助"_qs;
    paper.matterCode = u"M07"_qs;
    PaperTelling::Item one;
    one.material.name = u"以下之一："_qs;
    one.alternatives = {{u"低保证复印件"_qs, u"复印件"_qs, 0, 1, {}},
                        {u"五保证复印件"_qs, u"复印件"_qs, 0, 1, {}}};
    paper.items = {
        {{u"住院发票"_qs, {}, 0, 0, {}}, false, {}}, one, {{u"身份证"_qs, u"原件"_qs, 1, 0, {}}, true, {}}};
    return paper;
}

PaperReferral sampleReferral()
{
    PaperReferral paper;
    paper.office = sampleOffice();
    paper.number = u"新政便引〔2026〕W1第0003号"_qs;
    paper.matter = u"不动产登记"_qs;
    paper.reason = u"由县不动产登记中心办理"_qs;
    paper.place = u"仪陇县政务服务中心 不动产登记窗口"_qs;
    paper.placeAddress = u"新政镇春晖路 1 号二楼"_qs;
    paper.placePhone = u"0817-7221234"_qs;
    paper.placeHours = u"周一至周五 9:00-17:00"_qs;
    paper.bring = {u"身份证"_qs, u"土地使用证"_qs};
    paper.window = u"综合窗口"_qs;
    paper.handler = u"李四"_qs;
    paper.issued = Day::of(2026, 11, 23);
    return paper;
}

} // namespace bm
