// case supplement | lapse | hand-on | fill-gap | to-promise
#include "app/ctl/case_step.h"

namespace bm::ctl {

namespace {

constexpr Help why{"理由", "Why"};

// One command for both: what is asked for, and what came of it.
CaseCommand supplement(StepInput& in)
{
    const std::string received = in.text("--received");
    if (received.empty())
        return RequestSupplement{in.number(), in.items("--missing"), in.day("--until")};
    ReceiveSupplement command{in.number(), received == "all", {}};
    if (!command.all) {
        for (const int place : in.places("--received"))
            command.materials.push_back({place, "given", -1, -1});
    }
    return command;
}

} // namespace

std::span<const StepRow> stepsBefore()
{
    static const std::vector<StepRow> rows{
        {"supplement",
         {"一次性告知要补的材料,或收到补来的材料", "Ask for what is missing, or take in what came"},
         {{"--missing",
           {"缺的材料,用分号隔开(默认清单里没打勾的)", "What is missing, by ; (default: all not ticked)"}},
          {"--until", {"请在哪天以前补来(默认 10 个工作日)", "To come back by (default: 10 working days)"}},
          {"--received", {"补来的:all 或序号 1,3", "What came: all, or numbers such as 1,3"}}},
         supplement},
        {"lapse",
         {"补正不来,结件", "The applicant did not come back"},
         {{"--reason", why}},
         [](StepInput& in) -> CaseCommand {
             return LapseCase{in.number(), in.text("--reason")};
         }},
        {"hand-on",
         {"代收的件转交给有权的单位", "Hand on what was taken in for another office"},
         {},
         [](StepInput& in) -> CaseCommand { return HandOn{in.number()}; }},
        {"fill-gap",
         {"容缺的材料补来了", "A paper promised at acceptance came"},
         {{"--materials", {"哪几项(默认全部)", "Which (default: all)"}}},
         [](StepInput& in) -> CaseCommand {
             return FillGap{in.number(), in.places("--materials")};
         }},
        {"to-promise",
         {"即办转承诺", "Turn an instant case into a promised one"},
         {{"--promise", {"新的承诺,如 3wd", "The promise, such as 3wd"}}, {"--reason", why}},
         [](StepInput& in) -> CaseCommand {
             return ToPromise{in.number(), in.text("--promise"), in.text("--reason")};
         }},
    };
    return rows;
}

} // namespace bm::ctl
