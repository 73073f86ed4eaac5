// The rows of the table of rights: for each command of the desk one overload with the ways of asking it. A
// command of the variant without one does not compile.
#pragma once

#include "tests/desk/rights_ground.h"

namespace bm::test {

// ---- one overload for each command of a case
#define BM_ROW(Command)                                                                                      \
    inline const char* nameOf(const Command&)                                                                \
    {                                                                                                        \
        return #Command;                                                                                     \
    }                                                                                                        \
    inline std::vector<std::pair<std::string, Command>> rowsOf(RightsGround& g, const Command&)

BM_ROW(TakeCase)
{
    (void)g;
    TakeCase take = takeOf("M14", "某新");
    TakeCase received = takeOf("M14", "某收");
    received.acceptNow = false;
    return {{"accept", take}, {"receive", received}};
}
BM_ROW(AcceptReceived)
{
    return {{"", {g.next("received"), {}, {}}}};
}
BM_ROW(DecideCase)
{
    return {{"", {g.next("accepted"), "granted", "", "", "", {}, ""}}};
}
BM_ROW(DeliverCase)
{
    return {{"", {g.next("decided"), "", "", "id-card", "collected", ""}}};
}
BM_ROW(CorrectCase)
{
    return {{"", {g.next("accepted"), {}, "P-1", {}, "写错"}}};
}
BM_ROW(UndoStep)
{
    return {{"", {g.next("decided"), "点错"}}};
}
BM_ROW(TakeOver)
{
    return {{"", {g.next("elsewhere")}}};
}
BM_ROW(IssuePaper)
{
    return {{"", {g.next("accepted"), "promise-slip", plainFiller(), "", ""}}};
}
BM_ROW(ReprintPaper)
{
    const std::string n = g.next("slip");
    return {{"", {n, g.named("slip:" + n), "lost"}}};
}
BM_ROW(HandPaper)
{
    const std::string n = g.next("slip");
    return {{"", {n, g.named("slip:" + n)}}};
}
BM_ROW(VoidPaper)
{
    const std::string n = g.next("slip");
    const std::string handed = g.next("handed");
    return {{"not handed over", {n, g.named("slip:" + n), "打错"}},
            {"handed over", {handed, g.named("handed:" + handed), "打错"}}};
}
BM_ROW(GiveAdvice)
{
    (void)g;
    GiveAdvice slip;
    slip.kind = "referral-slip";
    slip.subjectWords = "某事";
    slip.referTo = "县民政局";
    slip.filler = plainFiller();
    return {{"", slip}};
}
BM_ROW(Sweep)
{
    (void)g;
    return {{"", {}}};
}
BM_ROW(RequestSupplement)
{
    return {{"", {g.next("received"), {"户口簿"}, {}}}};
}
BM_ROW(ReceiveSupplement)
{
    return {{"", {g.next("supplement"), true, {}}}};
}
BM_ROW(LapseCase)
{
    return {{"", {g.next("lapsed"), "没有来"}}};
}
BM_ROW(HandOn)
{
    return {{"of no other office", {g.next("received")}}};
}
BM_ROW(ImportCase)
{
    (void)g;
    ImportCase row;
    row.matter = "M14";
    row.applicant = takeOf("M14", "某旧").applicant;
    row.accepted = Day::of(2026, 12, 1);
    row.paperDue = Day::of(2026, 12, 30);
    row.paperNumber = "旧1";
    return {{"", row}};
}
BM_ROW(FillGap)
{
    return {{"", {g.next("gap"), {}}}};
}
BM_ROW(ToPromise)
{
    return {{"", {g.next("instant"), "5wd", "盖章人员不在"}}};
}
BM_ROW(PauseCase)
{
    return {{"", {g.next("accepted"), "hearing", "要听证", "", 0}}};
}
BM_ROW(ResumeCase)
{
    return {{"", {g.next("paused")}}};
}
BM_ROW(ExtendCase)
{
    return {{"agreed by the director", {g.next("accepted"), 5, "复杂", "director"}},
            {"agreed by himself", {g.next("accepted"), 5, "复杂", "a"}},
            {"by himself in his own case", {g.next("mine"), 5, "复杂", "a"}},
            {"agreed by b", {g.next("mine"), 5, "复杂", "b"}}};
}
BM_ROW(StartJoint)
{
    return {{"", {g.next("accepted"), "", {"国土", "林业"}, 7}}};
}
BM_ROW(FinishJoint)
{
    return {{"", {g.next("joint"), "国土", ""}}};
}
BM_ROW(StartAgency)
{
    return {{"", {g.next("accepted"), "personal", "", 0}}};
}
BM_ROW(HandBackAgency)
{
    return {{"", {g.next("agency"), "", {}}}};
}
BM_ROW(SetSurvey)
{
    return {{"", {g.next("accepted"), Day::of(2026, 12, 16), {}, {"李四", "王五"}, ""}}};
}
BM_ROW(FinishSurvey)
{
    return {{"", {g.next("survey"), "属实", {"李四", "王五"}}}};
}
BM_ROW(StartPosting)
{
    return {{"", {g.next("accepted"), "公示", "公示栏", Day::of(2026, 12, 14), 7, true}}};
}
BM_ROW(ObjectToPosting)
{
    return {{"", {g.next("posting"), "", "不同意", ""}}};
}
BM_ROW(FinishPosting)
{
    return {{"", {g.next("posting"), "照片"}}};
}
BM_ROW(FinishStep)
{
    return {{"", {g.next("accepted"), "审核及现场勘察", ""}}};
}
BM_ROW(ForwardCase)
{
    return {{"", {g.next("accepted"), "县自然资源局", "", false}}};
}
BM_ROW(SendBack)
{
    return {{"", {g.next("forwarded"), "缺一张表"}}};
}
BM_ROW(RecordUpperResult)
{
    return {{"", {g.next("forwarded"), "县自然资源局", "1号", {}, "granted", "", ""}}};
}
BM_ROW(MarkCase)
{
    return {{"", {g.next("accepted"), true, {}}}};
}
BM_ROW(AssignCase)
{
    return {{"", {g.next("accepted"), "a"}}};
}
BM_ROW(ReportRefusal)
{
    return {{"", {g.next("accepted"), "not-granted", "conditions-not-met", "不符合", "条例", true}}};
}
BM_ROW(GiveOpinion)
{
    return {{"his own", {g.next("reported"), true, "", "self", "", "", false}},
            {"on his own report", {g.next("own-report"), true, "", "self", "", "", false}},
            {"in his own case", {g.next("mine-reported"), true, "", "self", "", "", false}},
            {"the director's, by telephone", {g.next("reported"), true, "director", "phone", "", "1", false}},
            {"confirming the director's", {g.next("agreed"), true, "", "self", "", "", true}}};
}
BM_ROW(RefuseCase)
{
    return {{"not needed", {g.next("received"), "not-needed", "不需要", "", ""}},
            {"a major one before the opinion", {g.next("reported"), "", "不符合", "条例", ""}},
            {"a major one after it", {g.next("agreed"), "", "不符合", "条例", ""}}};
}
BM_ROW(ReturnCase)
{
    return {{"", {g.next("returnable"), "材料不实"}}};
}
BM_ROW(WithdrawCase)
{
    return {{"", {g.next("accepted"), "不办了"}}};
}
BM_ROW(VoidCase)
{
    return {{"", {g.next("accepted"), "录错"}}};
}
BM_ROW(SettleCase)
{
    return {{"", {g.next("disputed"), "delivered", "granted", "已发证"}}};
}
BM_ROW(RecordContact)
{
    return {{"", {g.next("accepted"), "progress", "phone", "", "1", ""}}};
}
BM_ROW(AddNote)
{
    return {{"", {g.next("accepted"), "备注"}}};
}
BM_ROW(AttachFile)
{
    return {{"", {g.next("accepted"), "照片", "photo", "bytes"}}};
}
BM_ROW(RecordFee)
{
    return {{"", {g.next("accepted"), "charged", 500, "R-1", "bank", "", ""}}};
}
BM_ROW(RateCase)
{
    return {{"", {g.next("decided"), 2, "typed", ""}}};
}
BM_ROW(AnswerRating)
{
    return {{"", {g.next("rated"), "已回访"}}};
}
BM_ROW(IssueList)
{
    IssueList list;
    list.form = "transit-list";
    list.cases = {g.next("accepted")};
    list.to = "县自然资源局";
    list.filler = plainFiller();
    return {{"", list}};
}
BM_ROW(SignList)
{
    return {{"", {g.named("list"), "王五", {}}}};
}

// ---- one overload for each command about people
BM_ROW(SetStaff)
{
    (void)g;
    SetStaff fresh;
    fresh.account = "fresh";
    fresh.name = "某丙";
    fresh.password = "fresh-2026";
    SetStaff off;
    off.account = "a";
    off.name = "某甲";
    off.active = false;
    return {{"a new person", fresh}, {"switching himself off", off}};
}
BM_ROW(SetPost)
{
    (void)g;
    SetPost post;
    post.windows = {"林业窗口"};
    post.a = "b";
    post.backups = {"director"};
    return {{"", post}};
}
BM_ROW(AddLeave)
{
    (void)g;
    AddLeave leave;
    leave.account = "a";
    leave.kind = "meeting";
    leave.from = Instant::at(Day::of(2027, 1, 5), 540);
    leave.to = Instant::at(Day::of(2027, 1, 5), 1020);
    AddLeave other = leave;
    other.account = "b";
    other.from = Instant::at(Day::of(2027, 1, 6), 540);
    other.to = Instant::at(Day::of(2027, 1, 6), 1020);
    AddLeave fact = other;
    fact.fact = true;
    fact.from = Instant::at(Day::of(2027, 1, 7), 540);
    fact.to = Instant::at(Day::of(2027, 1, 7), 1020);
    // b is away then: where a stands in for him, the post would be empty.
    AddLeave both = leave;
    both.from = Instant::at(Day::of(2026, 12, 24), 540);
    both.to = Instant::at(Day::of(2026, 12, 24), 1020);
    AddLeave bySelf = both;
    bySelf.decidedBy = "a";
    AddLeave byClerk = both;
    byClerk.decidedBy = "b";
    AddLeave byDirector = both;
    byDirector.decidedBy = "director";
    return {{"his own, planned", leave},
            {"another's, planned", other},
            {"another's, a fact", fact},
            {"his own while b is away", both},
            {"the same, decided by himself", bySelf},
            {"the same, decided by b", byClerk},
            {"the same, decided by the director", byDirector}};
}
BM_ROW(EndLeave)
{
    return {{"his own", {g.named("own leave"), {}}}, {"another's", {g.named("other's leave"), {}}}};
}
BM_ROW(GiveHandover)
{
    (void)g;
    GiveHandover own;
    own.post = "综合窗口";
    own.from = "a";
    own.to = "director";
    GiveHandover other = own;
    other.from = "b";
    return {{"of himself", own}, {"of another", other}};
}
BM_ROW(SignHandover)
{
    return {{"as the receiver", {g.named("to sign"), "receiver"}},
            {"as a receiver he is not", {g.named("to witness"), "receiver"}},
            {"as a witness", {g.named("to witness"), "witness"}}};
}
BM_ROW(ReturnHandover)
{
    return {{"giving back", {g.named("to return"), "已办", false}},
            {"taking back", {g.named("to take back"), "", true}}};
}
BM_ROW(SetDuty)
{
    (void)g;
    return {{"", {"leader", "b", "", Day::of(2027, 1, 4), Day::of(2027, 1, 8)}}};
}
BM_ROW(MarkAttendance)
{
    (void)g;
    return {{"", {true}}};
}

#undef BM_ROW

} // namespace bm::test
