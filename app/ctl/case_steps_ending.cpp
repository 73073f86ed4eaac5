// case refusal-report | opinion | refuse | return | decide | deliver | withdraw | void | settle | undo
#include "app/ctl/case_step.h"

namespace bm::ctl {

namespace {

constexpr Help why{"理由", "Why"};
constexpr Help note{"备注", "Note"};
constexpr Help basis{"依据", "Basis in law"};

CaseCommand report(StepInput& in)
{
    ReportRefusal command;
    command.number = in.number();
    command.kind = in.text("--kind");
    command.code = in.text("--code", "conditions-not-met");
    command.reason = in.text("--reason");
    command.basis = in.text("--basis");
    command.major = in.flag("--major");
    return command;
}

CaseCommand opinion(StepInput& in)
{
    GiveOpinion command;
    command.number = in.number();
    // Nobody agrees by saying nothing.
    const std::string said = in.onlyOne({"--agree", "--against", "--confirm"});
    command.agree = said == "--agree";
    command.confirms = said == "--confirm";
    command.approver = in.text("--approver");
    command.way = in.text("--way", "self");
    command.words = in.text("--words");
    command.phone = in.text("--phone");
    return command;
}

CaseCommand decide(StepInput& in)
{
    DecideCase command;
    command.number = in.number();
    command.result = in.text("--result", "granted");
    command.certificate = in.text("--certificate");
    command.body = in.text("--body");
    command.bodyNumber = in.text("--body-number");
    command.bodyDay = in.day("--body-day");
    command.note = in.text("--note");
    return command;
}

CaseCommand deliver(StepInput& in)
{
    DeliverCase command;
    command.number = in.number();
    command.to = in.text("--to");
    command.relation = in.text("--relation");
    command.checked = in.text("--checked", "id-card");
    command.way = in.text("--way", "collected");
    command.note = in.text("--note");
    return command;
}

} // namespace

std::span<const StepRow> stepsOfEnding()
{
    static const std::vector<StepRow> rows{
        {"refusal-report",
         {"否定报备", "Report a refusal before it is made"},
         {{"--kind",
           {"报备什么:not-accepted not-granted returned(默认按办件状态)",
            "not-accepted, not-granted or returned (default: by the state)"}},
          {"--code", {"原因:", "Reason:"}, Kind::Word, "reason"},
          {"--reason", why},
          {"--basis", basis},
          {"--major",
           {"重大疑难,须有领导意见", "Major or doubtful: a leader's opinion is needed"},
           Kind::Flag}},
         report},
        {"opinion",
         {"领导意见", "The leader's opinion"},
         {{"--agree", {"同意", "Agrees"}, Kind::Flag},
          {"--against", {"不同意", "Is against it"}, Kind::Flag},
          {"--confirm", {"本人确认电话里说过的意见", "Confirms what was said by telephone"}, Kind::Flag},
          {"--approver", {"领导的账号(默认本人)", "Account of the leader (default: oneself)"}},
          {"--way", {"怎样表示的:self phone paper", "How: self, phone, paper"}},
          {"--words", {"意见", "Words"}},
          {"--phone", {"电话号码", "Telephone"}}},
         opinion},
        {"refuse",
         {"不予受理、不予许可", "Refuse"},
         {{"--code",
           {"不需要办理、不属本机关的当场就说:not-needed not-our-competence",
            "Said at once: not-needed, not-our-competence"}},
          {"--reason", why},
          {"--basis", basis},
          {"--refer-to", {"应当到哪里办", "Where to go instead"}}},
         [](StepInput& in) -> CaseCommand {
             return RefuseCase{in.number(), in.text("--code"), in.text("--reason"), in.text("--basis"),
                               in.text("--refer-to")};
         }},
        {"return",
         {"退件", "Return"},
         {{"--reason", why}},
         [](StepInput& in) -> CaseCommand {
             return ReturnCase{in.number(), in.text("--reason")};
         }},
        {"decide",
         {"办结", "Decide"},
         {{"--result", {"结果,如 granted", "Result, such as granted"}},
          {"--certificate", {"证照编号", "Number of the certificate"}},
          {"--body", {"作出决定的机关", "The body that decided"}},
          {"--body-number", {"决定文号", "Number of its document"}},
          {"--body-day", {"决定日期", "Day of its decision"}},
          {"--note", note}},
         decide,
         true},
        {"deliver",
         {"送达(交给申请人)", "Hand over to the applicant"},
         {{"--to", {"领取人(默认申请人)", "Who collects (default: the applicant)"}},
          {"--relation", {"与申请人的关系", "Relation to the applicant"}},
          {"--checked",
           {"核对方式:id-card、slip、known、mandate、roll", "id-card, slip, known, mandate, roll"}},
          {"--way", {"方式:collected 自取、sent 送上门", "collected or sent"}},
          {"--note", note}},
         deliver,
         true},
        {"withdraw",
         {"申请人撤回", "The applicant withdraws"},
         {{"--reason", why}},
         [](StepInput& in) -> CaseCommand {
             return WithdrawCase{in.number(), in.text("--reason")};
         }},
        {"void",
         {"录入错误,作废", "Void, for an input error"},
         {{"--reason", why}},
         [](StepInput& in) -> CaseCommand {
             return VoidCase{in.number(), in.text("--reason")};
         }},
        {"settle",
         {"有争议的件由领导裁定", "A leader settles a dispute"},
         {{"--state", {"定为哪个状态", "Its state from here on"}},
          {"--result", {"结果", "Result"}},
          {"--reason", why}},
         [](StepInput& in) -> CaseCommand {
             return SettleCase{in.number(), in.text("--state"), in.text("--result"), in.text("--reason")};
         }},
        {"undo",
         {"撤销上一步(文书还没交出去)", "Undo the last step"},
         {{"--reason", {"为什么撤销", "Why"}}},
         [](StepInput& in) -> CaseCommand {
             return UndoStep{in.number(), in.text("--reason")};
         }},
    };
    return rows;
}

} // namespace bm::ctl
