// case pause | resume | extend | joint | joint-done | agency | agency-back | survey | survey-done | posting |
// posting-objection | posting-done | step | mark | assign
#include "app/ctl/case_step.h"

namespace bm::ctl {

namespace {

constexpr Help why{"理由", "Why"};
constexpr Help note{"备注", "Note"};
constexpr Help twoNames{"两人以上,用分号隔开", "Two people or more, by ;"};
constexpr Help travel{"差旅费,元", "Travel expense in yuan"};

CaseCommand posting(StepInput& in)
{
    StartPosting command;
    command.number = in.number();
    command.step = in.text("--step");
    command.place = in.text("--place");
    command.from = in.day("--from").value_or(in.today());
    command.days = in.integer("--days", 7);
    command.counted = !in.flag("--not-counted");
    return command;
}

} // namespace

std::span<const StepRow> stepsInHand()
{
    static const std::vector<StepRow> rows{
        {"pause",
         {"暂停(特别程序)", "Pause (special procedure)"},
         {{"--kind", {"种类:", "Kind:"}, Kind::Word, "pause"},
          {"--reason", why},
          {"--days", {"书面告知的工作日数", "Working days told in writing"}},
          {"--asked-by", {"谁要求的", "Who asked for it"}}},
         [](StepInput& in) -> CaseCommand {
             return PauseCase{in.number(), in.text("--kind"), in.text("--reason"), in.text("--asked-by"),
                              in.integer("--days")};
         }},
        {"resume",
         {"恢复办理", "Go on after a pause"},
         {},
         [](StepInput& in) -> CaseCommand { return ResumeCase{in.number()}; }},
        {"extend",
         {"延期(一次)", "Extend, once"},
         {{"--days", {"延长的工作日数", "Working days"}},
          {"--reason", why},
          {"--approver", {"批准人的账号", "Account of who approves"}}},
         [](StepInput& in) -> CaseCommand {
             return ExtendCase{in.number(), in.integer("--days"), in.text("--reason"), in.text("--approver")};
         }},
        {"joint",
         {"发起联办", "Start joint handling"},
         {{"--windows", {"参加的窗口,用逗号隔开", "The windows, by ,"}},
          {"--days", {"各窗口办理的工作日数", "Working days for the parts"}},
          {"--lead", {"牵头窗口(默认本窗口)", "Lead window (default: the case's own)"}}},
         [](StepInput& in) -> CaseCommand {
             return StartJoint{in.number(), in.text("--lead"), in.names("--windows"), in.integer("--days")};
         }},
        {"joint-done",
         {"一个窗口办完了", "A joint part is done"},
         {{"--window", {"窗口", "Window"}}, {"--note", note}},
         [](StepInput& in) -> CaseCommand {
             return FinishJoint{in.number(), in.text("--window"), in.text("--note")};
         }},
        {"agency",
         {"代办(全程代理,不收费)", "Agency, free of charge"},
         {{"--kind", {"种类:", "Class:"}, Kind::Word, "agency"},
          {"--mandate", {"委托的内容", "What was entrusted"}},
          {"--travel", travel}},
         [](StepInput& in) -> CaseCommand {
             return StartAgency{in.number(), in.text("--kind"), in.text("--mandate"),
                                in.cents("--travel").value_or(0)};
         }},
        {"agency-back",
         {"代办交回", "Hand an agency back"},
         {{"--note", note}, {"--travel", travel}},
         [](StepInput& in) -> CaseCommand {
             return HandBackAgency{in.number(), in.text("--note"), in.cents("--travel")};
         }},
        {"survey",
         {"约定现场勘察", "Set a survey"},
         {{"--day", {"日期", "Day"}},
          {"--names", twoNames},
          {"--place", {"地点", "Place"}},
          {"--latest", {"最迟哪天(默认从承诺日倒推)", "Latest day (default: back from the promise)"}}},
         [](StepInput& in) -> CaseCommand {
             return SetSurvey{in.number(), in.neededDay("--day"), in.day("--latest"), in.names("--names"),
                              in.text("--place")};
         }},
        {"survey-done",
         {"勘察完成", "The survey is done"},
         {{"--names", twoNames}, {"--finding", {"结果", "Finding"}}},
         [](StepInput& in) -> CaseCommand {
             return FinishSurvey{in.number(), in.text("--finding"), in.names("--names")};
         }},
        {"posting",
         {"公示", "Post publicly"},
         {{"--step", {"办事指南里的哪一步", "Which step of the guide"}},
          {"--place", {"张贴地点", "Where"}},
          {"--from", {"从哪天起(默认今天)", "From (default: today)"}},
          {"--days", {"几天(默认 7)", "Days (default: 7)"}},
          {"--not-counted", {"公示期不计入时限", "Its days do not count"}, Kind::Flag}},
         posting},
        {"posting-objection",
         {"公示期间的异议", "An objection to a posting"},
         {{"--who", {"提出的人", "Who"}},
          {"--objection", {"内容", "What"}},
          {"--answer", {"答复", "Answer"}}},
         [](StepInput& in) -> CaseCommand {
             return ObjectToPosting{in.number(), in.text("--who"), in.text("--objection"),
                                    in.text("--answer")};
         }},
        {"posting-done",
         {"公示结束", "A posting is over"},
         {{"--proof", {"张贴的证明", "Proof"}}},
         [](StepInput& in) -> CaseCommand {
             return FinishPosting{in.number(), in.text("--proof")};
         }},
        {"step",
         {"完成办事指南里的一步", "A step of the guide is done"},
         {{"--name", {"哪一步,照指南的写法", "Which, in the words of the guide"}}, {"--note", note}},
         [](StepInput& in) -> CaseCommand {
             return FinishStep{in.number(), in.text("--name"), in.text("--note")};
         }},
        {"mark",
         {"标记重点、绿色通道", "Mark as major, or green lane"},
         {{"--major", {"重大疑难:yes 或 no", "Major or doubtful: yes or no"}},
          {"--green", {"绿色通道:yes 或 no", "Green lane: yes or no"}}},
         [](StepInput& in) -> CaseCommand {
             return MarkCase{in.number(), in.yesNo("--major"), in.yesNo("--green")};
         }},
        {"assign",
         {"移交给另一个经办人", "Another handles it"},
         {{"--to", {"账号", "Account"}}},
         [](StepInput& in) -> CaseCommand {
             return AssignCase{in.number(), in.text("--to")};
         }},
    };
    return rows;
}

} // namespace bm::ctl
