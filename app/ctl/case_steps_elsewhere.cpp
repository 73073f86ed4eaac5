// case forward | forward-back | forward-result | take-over: another body, another window.
#include "app/ctl/case_step.h"

namespace bm::ctl {

namespace {

CaseCommand result(StepInput& in)
{
    RecordUpperResult command;
    command.number = in.number();
    command.body = in.text("--body");
    command.bodyNumber = in.text("--body-number");
    command.bodyDay = in.day("--body-day");
    command.result = in.text("--result", "granted");
    command.certificate = in.text("--certificate");
    command.note = in.text("--note");
    return command;
}

} // namespace

std::span<const StepRow> stepsElsewhere()
{
    static const std::vector<StepRow> rows{
        {"forward",
         {"转报上级", "Forward to the upper level"},
         {{"--to", {"转报给谁", "To whom"}},
          {"--list", {"流转清单编号", "Number of the transit list"}},
          {"--clock-stops", {"转报期间不计入承诺", "The promise does not run meanwhile"}, Kind::Flag}},
         [](StepInput& in) -> CaseCommand {
             return ForwardCase{in.number(), in.text("--to"), in.text("--list"), in.flag("--clock-stops")};
         },
         true},
        {"forward-back",
         {"上级退回,要补材料", "Sent back for one more paper"},
         {{"--missing", {"上级要什么", "What they ask for"}}},
         [](StepInput& in) -> CaseCommand {
             return SendBack{in.number(), in.text("--missing")};
         }},
        {"forward-result",
         {"上级的决定到了", "The decision of another body came"},
         {{"--body", {"作出决定的机关", "The body that decided"}},
          {"--body-number", {"决定文号", "Number of its document"}},
          {"--body-day", {"决定日期", "Day of its decision"}},
          {"--result", {"结果:granted not-granted returned", "granted, not-granted or returned"}},
          {"--certificate", {"证照编号", "Number of the certificate"}},
          {"--note", {"备注", "Note"}}},
         result,
         true},
        {"take-over",
         {"接办本中心另一个窗口的件", "Take over from another window"},
         {},
         [](StepInput& in) -> CaseCommand { return TakeOver{in.number()}; }},
    };
    return rows;
}

} // namespace bm::ctl
