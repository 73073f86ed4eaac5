// case contact | note | attach | fee | rate | rate-answer
#include "app/ctl/case_step.h"

#include <filesystem>

namespace bm::ctl {

namespace {

constexpr std::size_t attachmentLimit = 8U << 20U; // the rules allow less, and say so
constexpr Help note{"备注", "Note"};

CaseCommand contact(StepInput& in)
{
    RecordContact command;
    command.number = in.number();
    command.about = in.text("--about", "progress");
    command.way = in.text("--way", "phone");
    command.to = in.text("--to");
    command.phone = in.text("--phone");
    command.note = in.text("--note");
    return command;
}

CaseCommand attach(StepInput& in)
{
    const std::string own = std::filesystem::path(in.text("FILE")).filename().string();
    return AttachFile{in.number(), in.text("--name", own.c_str()), in.text("--kind", "scan"),
                      in.bytes("FILE", attachmentLimit)};
}

CaseCommand fee(StepInput& in)
{
    RecordFee command;
    command.number = in.number();
    command.kind = in.text("--kind", "charged");
    command.cents = in.cents("--amount").value_or(0);
    command.receipt = in.text("--receipt");
    command.channel = in.text("--channel", "bank");
    command.basis = in.text("--basis");
    command.note = in.text("--note");
    return command;
}

} // namespace

std::span<const StepRow> stepsAlways()
{
    static const std::vector<StepRow> rows{
        {"contact",
         {"记下告知了谁、怎样告知的", "Who was told what, and how"},
         {{"--about", {"什么事:", "About:"}, Kind::Word, "about"},
          {"--way", {"方式:phone sms visit post other", "phone, sms, visit, post, other"}},
          {"--to", {"告知了谁(默认申请人)", "Who was told (default: the applicant)"}},
          {"--phone", {"打的哪个电话", "On which telephone"}},
          {"--note", note}},
         contact},
        {"note",
         {"备注", "Note"},
         {{"TEXT", {"内容", "The words"}, Kind::Place}},
         [](StepInput& in) -> CaseCommand {
             return AddNote{in.number(), in.text("TEXT")};
         }},
        {"attach",
         {"加附件(加密保存)", "Attach a file (kept sealed)"},
         {{"FILE", {"文件", "File"}, Kind::Place},
          {"--kind", {"种类:", "Kind:"}, Kind::Word, "attachment"},
          {"--name", {"名称(默认文件名)", "Name (default: the file's)"}}},
         attach},
        {"fee",
         {"收费登记(窗口不收现金)", "Record a fee (no cash at the window)"},
         {{"--kind", {"种类:", "Kind:"}, Kind::Word, "fee"},
          {"--amount", {"金额,元", "Amount in yuan"}},
          {"--receipt", {"票据号码", "Number of the receipt"}},
          {"--channel", {"收款渠道(默认 bank)", "Paid through (default: bank)"}},
          {"--basis", {"收费依据", "Basis of the charge"}},
          {"--note", note}},
         fee},
        {"rate",
         {"好差评", "The applicant's rating"},
         {{"--grade", {"1 非常满意 … 5 非常不满意", "1 very satisfied … 5 very dissatisfied"}},
          {"--channel",
           {"渠道:screen phone paper sms typed(窗口代录)",
            "screen, phone, paper, sms, typed (by the clerk)"}},
          {"--words", {"说了什么", "Words"}}},
         [](StepInput& in) -> CaseCommand {
             return RateCase{in.number(), in.integer("--grade"), in.text("--channel", "typed"),
                             in.text("--words")};
         }},
        {"rate-answer",
         {"差评回访", "Follow up a bad rating"},
         {{"--answer", {"怎样整改、怎样答复的", "What was done and answered"}}},
         [](StepInput& in) -> CaseCommand {
             return AnswerRating{in.number(), in.text("--answer")};
         }},
    };
    return rows;
}

} // namespace bm::ctl
