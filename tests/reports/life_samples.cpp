#include "tests/reports/life_samples.h"

#include "core/calendar/calendar.h"
#include "tests/reports/samples.h"

namespace bm {

namespace {

Instant at(int month, int day, int hour = 9)
{
    return Instant::at(Day::of(2026, month, day), hour * 60);
}

Material material(const char* name, const char* form, int originals, int copies, const char* standard = "")
{
    Material m;
    m.name = name;
    m.form = form;
    m.originals = originals;
    m.copies = copies;
    m.standard = standard;
    m.gapAllowed = true;
    return m;
}

std::shared_ptr<const Matter> plot()
{
    auto matter = std::make_shared<Matter>();
    matter->code = "M14";
    matter->name = "农村居民住宅用地审批";
    matter->window = "国土窗口";
    matter->promise = *Promise::parse("30wd");
    matter->statutory = Promise::parse("45wd");
    matter->law = shippedProfile(Law::Licence);
    matter->accepts = {"township", "新政镇人民政府"};
    matter->fee.kind = "charged";
    matter->fee.text = "工本费每证 10 元,登记费每件 80 元";
    matter->fee.basis = "《四川省行政事业性收费目录》";
    matter->result = "农村宅基地批准书";
    matter->privacy.posted = {"姓名", "村组", "事项", "家庭人口", "面积", "监督电话"};
    matter->materials = {material("申请表", "application", 1, 0, "须有村社签署的意见"),
                         material("户籍证明", "original+copy", 1, 1),
                         material("原宅基地证", "copy", 0, 2, "没有证的由村委会出具证明")};
    ProcedureStep apply;
    apply.name = "提出申请";
    apply.actor = "applicant";
    ProcedureStep survey;
    survey.name = "审核及现场勘察";
    survey.actor = "township";
    survey.limit = Promise::parse("10wd");
    survey.survey = true;
    ProcedureStep decision;
    decision.name = "审核决定";
    decision.office = "县自然资源局";
    decision.limit = Promise::parse("20wd");
    matter->steps = {apply, survey, decision};
    return matter;
}

// The same office and the same people as on the papers of the samples.
OfficeProfile office()
{
    const PaperOffice paper = sampleOffice();
    OfficeProfile profile;
    profile.office = "511324101";
    profile.name = paper.name.toStdString();
    profile.level = "township";
    profile.phone = paper.phone.toStdString();
    profile.complaintPhone = paper.complaintPhone.toStdString();
    profile.address = paper.address.toStdString();
    profile.market = paper.market.text();
    profile.hoursText = paper.hours.toStdString();
    return profile;
}

Party partyOf(const PaperPerson& person)
{
    Party party;
    party.name = person.name.toStdString();
    party.idType = "id-card";
    party.idNumber = person.idNumber.toStdString();
    party.phone = person.phone.toStdString();
    party.phoneOf = person.phoneOwner.toStdString();
    party.relation = person.relation.toStdString();
    return party;
}

Applicant household()
{
    const PaperCase paper = sampleCase();
    Party head = partyOf(paper.applicant);
    head.address = "新政镇李家坝村 3 组 12 号";
    const Party agent = partyOf(*paper.agent);
    Party son;
    son.name = agent.name;
    son.relation = "长子";
    Applicant applicant;
    applicant.type = "household";
    applicant.parties = {head, son};
    applicant.agent = agent;
    applicant.mandate = "written";
    applicant.village = "李家坝村3组";
    return applicant;
}

void fillLife(Case& c)
{
    c.requests = {{at(11, 24), {"户籍证明"}, Day::of(2026, 12, 8), false, {}, at(11, 25)}};
    c.gaps = {{2, "原宅基地证", Day::of(2026, 12, 11), false}};
    c.pauses = {{"appraisal", Day::of(2026, 12, 1), std::nullopt, true, true, Day::of(2026, 12, 15), false}};
    c.extendedBy = 10;
    c.joint =
        CaseJoint{"国土窗口",
                  Day::of(2026, 11, 26),
                  7,
                  Day::of(2026, 12, 7),
                  {{"国土窗口", at(12, 1)}, {"林业窗口", std::nullopt}, {"村镇规划窗口", std::nullopt}}};
    c.survey = CaseSurvey{Day::of(2026, 12, 3), Day::of(2026, 12, 30), at(12, 3, 10)};
    c.postings = {
        {"村民小组公示", "李家坝村村务公开栏", Day::of(2026, 12, 4), Day::of(2026, 12, 10), true, 0, false}};
    c.forward = CaseForward{"县自然资源局", "511324101转〔2026〕W1-3号", at(12, 12), true, 0};
    c.agency = CaseAgency{"personal", 3600, true};
    c.report = CaseReport{41, at(11, 25), "not-granted", "conditions-not-met", "a", true, false, {}};
    c.report->opinion = CaseOpinion{true, "director", "phone", false, at(11, 25, 15)};
    c.fees = {{"charged", 9000, "川财票 0012345", "bank"}};
    c.rating = CaseRating{1, "paper", false, false};
    c.stepsDone = {"提出申请", "审核及现场勘察"};
    c.attachments = {{std::string(64, 'a'), "scan", 123456}};
}

Case whole()
{
    Case c;
    c.number = "511324101-2026-W1-00012";
    c.matter = "M14";
    c.matterName = "农村居民住宅用地审批";
    c.matterVersion = 1;
    c.mode = "promised";
    c.state = "decided";
    c.result = "granted";
    c.office = "511324101";
    c.window = "国土窗口";
    c.received = c.complete = at(11, 23);
    c.accepted = at(11, 25);
    c.decided = at(12, 28);
    c.clock.promise = *Promise::parse("30wd");
    c.clock.statutory = Promise::parse("45wd");
    c.clock.notifyDays = 5;
    c.clock.silenceAccepts = true;
    c.clock.deliverDays = 10;
    c.notifyDue = Day::of(2026, 11, 30);
    c.deliverDue = Day::of(2027, 1, 12);
    c.materials = {{0, "申请表", "application", "given", 1, 0},
                   {1, "户籍证明", "original+copy", "shown", 1, 1},
                   {2, "原宅基地证", "copy", "gap", 0, 2}};
    c.papers = {
        {50, "receipt", "511324101收〔2026〕W1-9号", "", 9, "handed", at(11, 23), 0, "", "", "", {}, {}},
        {51,
         "supplement-notice",
         "511324101补〔2026〕W1-4号",
         "",
         4,
         "handed",
         at(11, 24),
         0,
         "",
         "",
         "",
         {},
         {}},
        {52, "promise-slip", "511324101承〔2026〕W1-11号", "", 11, "void", at(11, 25), 0, "", "", "", {}, {}},
        {53,
         "promise-slip",
         "511324101承〔2026〕W1-12号",
         "",
         12,
         "handed",
         at(11, 25),
         0,
         "",
         "",
         "",
         {},
         {}},
        {54,
         "extension-notice",
         "511324101延〔2026〕W1-1号",
         "",
         1,
         "issued",
         at(12, 20),
         0,
         "",
         "",
         "",
         {},
         {}}};
    TimelineEntry pause;
    pause.verb = "pause";
    c.timeline.push_back(pause);
    fillLife(c);
    return c;
}

void sayAll(std::map<std::string, std::string>& said)
{
    said = {{"pause.reason", "地块边界需要重新测绘鉴定"},
            {"pause.asked_by", "县自然资源局"},
            {"pause.days", "10"},
            {"pause.due_expected", "2027-01-25"},
            {"extend.reason", "连续降雨,测绘无法进行"},
            {"extend.actor", "张三"},
            {"extend.approver", "head"},
            {"extend.approver_name", "赵镇长"},
            {"extend.due_before", "2027-01-07"},
            {"survey-set.names", "李四、周七"},
            {"survey-set.place", "李家坝村 3 组晒坝西侧"},
            {"survey-done.names", "李四、周七"},
            {"survey-done.finding", "拟建地块 150 平方米,四邻无争议,未占基本农田,与规划一致。"},
            {"agency.mandate", "代为提交申请、补交材料,代领批准书"},
            {"agency.at", "2026-11-25"},
            {"agency.actor", "李四"},
            {"agency-back.at", "2026-12-29"},
            {"accept.actor", "李四"},
            {"decide.actor", "张三"},
            {"refusal-report.reason", "拟建地块在基本农田保护范围内"},
            {"refusal-report.basis", "《中华人民共和国土地管理法》第三十五条"},
            {"opinion.words", "情况属实,按规定答复,把理由讲清楚"},
            {"opinion.approver", "director"},
            {"opinion.approver_name", "王主任"},
            {"opinion.phone", "13800000009"},
            {"refuse.reason", "conditions-not-met"},
            {"return.reason", "申请表缺村民小组意见,且地块与村庄规划不符,请调整后重新申请"},
            {"forward-back.missing", "村民小组会议记录"},
            {"fee.at", "2026-12-28"},
            {"fee.note", ""},
            {"deliver.actor", "李四"},
            {"deliver.way", "collected"},
            {"deliver.checked", "id-card"},
            {"deliver.to", "王小明"},
            {"deliver.relation", "儿子"}};
}

void beforeAcceptance(Case& c)
{
    c.accepted.reset();
    c.decided.reset();
    c.result.clear();
    c.state = "received";
    c.report.reset();
}

void refused(PaperFacts& facts, const char* kind, const char* reason)
{
    Case& c = facts.c;
    c.result = kind;
    c.report->kind = kind;
    c.report->reason = reason;
    facts.said["refuse.reason"] = reason;
    facts.certificate.clear();
}

} // namespace

PaperFacts lifeFacts()
{
    PaperFacts facts;
    facts.now = at(12, 28);
    facts.office = office();
    facts.officeCode = "511324101";
    facts.stationLabel = "W1";
    facts.actor = "b";
    facts.actorName = "李四";
    facts.actingFor = "a";
    facts.actingForName = "张三";
    facts.matter = plot();
    facts.c = whole();
    facts.applicant = household();
    facts.certificate = "仪农宅字〔2026〕第 118 号";
    Term term;
    term.start = facts.c.accepted->day();
    term.promise = facts.c.clock.promise;
    term.extend = 10;
    facts.explanation = explain(Calendar(), term);
    sayAll(facts.said);
    return facts;
}

PaperFacts factsFor(std::string_view form)
{
    PaperFacts facts = lifeFacts();
    Case& c = facts.c;
    facts.form = form;
    facts.number = "511324101文〔2026〕W1-7号";
    if (form == "receipt" || form == "supplement-notice") {
        beforeAcceptance(c);
        c.materials[1].state = "missing";
    } else if (form == "not-accepted-decision") {
        beforeAcceptance(c);
        c.state = "closed";
        c.report = CaseReport{41, at(11, 25), "not-accepted", "not-our-competence", "a", false, true, {}};
        facts.said["refuse.reason"] = "国有土地上的建房由县里办理";
        facts.said["refuse.refer_to"] = "仪陇县自然资源局(县政务服务中心 12 号窗口)";
        facts.said.erase("refusal-report.basis");
    } else if (form == "refusal-report") {
        beforeAcceptance(c);
        c.report = lifeFacts().c.report;
        c.report->kind = "not-accepted";
        c.materials[1].state = "missing";
    } else if (form == "refusal-decision") {
        refused(facts, "not-granted", "conditions-not-met");
    } else if (form == "return-notice") {
        refused(facts, "returned", "conditions-not-met");
    } else if (form == "delivery-receipt") {
        c.delivered = at(12, 29);
    }
    return facts;
}

PaperFacts longFactsFor(std::string_view form)
{
    PaperFacts facts = factsFor(form);
    facts.office.name = "四川省南充市仪陇县新政镇人民政府便民服务中心";
    facts.applicant.parties[0].name = "欧阳䶮㛃阿卜杜拉·买买提江";
    facts.applicant.parties[0].address =
        "四川省南充市仪陇县新政镇李家坝社区居民委员会第十二居民小组 118 号附 3 号";
    facts.c.matterName = "农村居民因自然灾害造成房屋倒损的困难救灾救济(含临时救助)住宅用地审批";
    facts.c.materials.clear();
    std::vector<std::string> missing;
    for (int i = 0; i < 12; ++i) {
        CaseMaterial m{i,
                       "第" + std::to_string(i + 1) + "项:村民委员会出具的家庭成员情况及受灾损失证明",
                       "original+copy",
                       i % 3 == 0 ? "missing" : "given",
                       1,
                       2};
        if (m.state == "missing")
            missing.push_back(m.name);
        facts.c.materials.push_back(m);
    }
    facts.c.requests[0].missing = missing;
    return facts;
}

TripHead sampleTrip()
{
    TripHead head;
    head.office = sampleOffice();
    head.number = u"511324101流〔2026〕W1-3号"_qs;
    head.to = u"县民政局"_qs;
    head.handler = u"李四"_qs;
    head.day = Day::of(2026, 11, 26);
    return head;
}

std::vector<TransitRow> sampleTransit(int rows)
{
    std::vector<TransitRow> list;
    for (int i = 1; i <= rows; ++i)
        list.push_back({u"511324101-2026-W1-%1"_qs.arg(i, 5, 10, QChar(u'0')), u"张桂芳"_qs,
                        u"农村居民最低生活保障"_qs, 3 + i % 4, Day::of(2027, 1, 5)});
    return list;
}

std::vector<HandOutRow> sampleHandOut(int rows)
{
    std::vector<HandOutRow> list;
    for (int i = 1; i <= rows; ++i)
        list.push_back({u"511324101-2026-W1-%1"_qs.arg(i, 5, 10, QChar(u'0')), u"张桂芳"_qs,
                        u"511324195203070024"_qs, u"仪老证 2026%1"_qs.arg(i, 4, 10, QChar(u'0'))});
    return list;
}

} // namespace bm
