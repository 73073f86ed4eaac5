// Steps that may be done at any time.
#include "ui/steps/step_forms.h"
#include "ui/text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bm {

namespace {

constexpr qint64 mostBytes = 2 << 20; // of an attached file, as the rules have it

Result<std::string> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file-missing", {{"file", QFileInfo(path).fileName().toStdString()}});
    if (file.size() > mostBytes)
        return Error("attachment-size");
    return file.readAll().toStdString();
}

} // namespace

StepForm contactForm(const StepFacts& facts)
{
    StepForm form;
    const std::string& state = facts.shown.now.state;
    const char* about = state == "decided" ? "ready" : state == "supplement" ? "supplement" : "progress";
    form.what = Steps::tr("%1. Who was told what, when, on whose telephone.").arg(caseLine(facts));
    form.fields.push_back(choiceField("about", Steps::tr("About"),
                                      wordsOf(facts.context, "about", Words::codes("about")),
                                      QString::fromLatin1(about)));
    form.fields.push_back(choiceField(
        "way", Steps::tr("Way"), wordsOf(facts.context, "way", {"phone", "sms", "visit", "post", "other"})));
    form.fields.push_back(
        field("to", FieldKind::Line, Steps::tr("Who was told"),
              facts.shown.personKnown ? qs(facts.shown.applicant.displayName()) : QString()));
    form.fields.push_back(field("phone", FieldKind::Line, Steps::tr("Telephone")));
    form.fields.push_back(withPhrases("contact", field("note", FieldKind::Line, Steps::tr("Note"))));
    form.build = made<RecordContact>(facts, [](RecordContact& command, const StepAnswers& answers) {
        command.about = answers.text("about");
        command.way = answers.text("way");
        command.to = answers.text("to");
        command.phone = answers.text("phone");
        command.note = answers.text("note");
    });
    return form;
}

StepForm noteForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    form.fields.push_back(withPhrases("note", neededField("note", FieldKind::Text, Steps::tr("Note"))));
    form.build = made<AddNote>(
        facts, [](AddNote& command, const StepAnswers& answers) { command.note = answers.text("note"); });
    return form;
}

StepForm attachForm(const StepFacts& facts)
{
    StepForm form;
    form.what = Steps::tr("%1. Kept sealed with the case; 2 MB at most.").arg(caseLine(facts));
    form.fields.push_back(neededField("file", FieldKind::File, Steps::tr("File")));
    form.fields.push_back(choiceField("kind", Steps::tr("Kind"),
                                      wordsOf(facts.context, "attachment", Words::codes("attachment"))));
    StepField name = field("name", FieldKind::Line, Steps::tr("Name"));
    name.hint = Steps::tr("Empty: the name of the file.");
    form.fields.push_back(name);
    form.build = [number = facts.shown.c.number](const StepAnswers& answers) -> Result<CaseCommand> {
        const QString path = qs(answers.text("file"));
        Result<std::string> bytes = bytesOf(path);
        if (!bytes)
            return bytes.error();
        AttachFile command;
        command.number = number;
        command.kind = answers.text("kind");
        command.name = answers.text("name");
        if (command.name.empty())
            command.name = QFileInfo(path).fileName().toStdString();
        command.bytes = *std::move(bytes);
        return CaseCommand(command);
    };
    return form;
}

StepForm feeForm(const StepFacts& facts)
{
    StepForm form;
    const Fee fee = facts.matter ? facts.matter->fee : Fee{};
    form.what =
        Steps::tr("%1. No money is kept at the window: what was paid has its receipt.").arg(caseLine(facts));
    if (!fee.text.empty())
        form.what += u' ' + Steps::tr("By the guide: %1.").arg(qs(fee.text));
    form.fields.push_back(
        choiceField("kind", Steps::tr("Kind"), wordsOf(facts.context, "fee", Words::codes("fee"))));
    form.fields.push_back(neededField("amount", FieldKind::Money, Steps::tr("Amount in yuan"),
                                      fee.cents > 0 ? yuanText(fee.cents) : QString()));
    const QStringList paid{QStringLiteral("charged"), QStringLiteral("refunded"),
                           QStringLiteral("collected")};
    form.fields.push_back(
        shownWhen(neededField("receipt", FieldKind::Line, Steps::tr("Number of the receipt")), "kind", paid));
    form.fields.push_back(shownWhen(choiceField("channel", Steps::tr("Paid through"),
                                                {{QStringLiteral("bank"), Steps::tr("Bank")},
                                                 {QStringLiteral("online"), Steps::tr("Online payment")},
                                                 {QStringLiteral("other"), Steps::tr("Other")}}),
                                    "kind", paid));
    form.fields.push_back(field("basis", FieldKind::Line, Steps::tr("Legal basis"), qs(fee.basis)));
    StepField note = field("note", FieldKind::Line, Steps::tr("Note"));
    note.hint = Steps::tr("A waiver needs its reason here.");
    form.fields.push_back(note);
    form.build = made<RecordFee>(facts, [](RecordFee& command, const StepAnswers& answers) {
        command.kind = answers.text("kind");
        command.cents = answers.cents("amount").value_or(0);
        command.receipt = answers.text("receipt");
        command.channel = answers.text("channel");
        command.basis = answers.text("basis");
        command.note = answers.text("note");
    });
    return form;
}

StepForm rateForm(const StepFacts& facts)
{
    StepForm form;
    form.what =
        Steps::tr("%1. Once per case. What a clerk types in for others is shown apart.").arg(caseLine(facts));
    form.fields.push_back(
        choiceField("grade", Steps::tr("Grade"), wordsOf(facts.context, "grade", Words::codes("grade"))));
    form.fields.push_back(
        choiceField("channel", Steps::tr("How it was given"),
                    wordsOf(facts.context, "way", {"typed", "screen", "phone", "paper", "sms"})));
    form.fields.push_back(field("words", FieldKind::Line, Steps::tr("In words")));
    form.build = made<RateCase>(facts, [](RateCase& command, const StepAnswers& answers) {
        command.grade = answers.number("grade");
        command.channel = answers.text("channel");
        command.words = answers.text("words");
    });
    return form;
}

StepForm rateAnswerForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    if (const QString words = saidText(facts, "rate.words"); !words.isEmpty())
        form.what += u'\n' + Steps::tr("Said: %1").arg(words);
    form.fields.push_back(
        withPhrases("rating", neededField("answer", FieldKind::Text, Steps::tr("What was found and done"))));
    form.build = made<AnswerRating>(facts, [](AnswerRating& command, const StepAnswers& answers) {
        command.answer = answers.text("answer");
    });
    return form;
}

StepForm assignForm(const StepFacts& facts)
{
    StepForm form;
    form.what = caseLine(facts);
    std::vector<StepChoice> others = accountChoices(facts, false);
    std::erase_if(others, [&](const StepChoice& one) { return one.code == qs(facts.shown.c.handler); });
    form.fields.push_back(choiceField("to", Steps::tr("New handler"), others));
    form.build = made<AssignCase>(
        facts, [](AssignCase& command, const StepAnswers& answers) { command.to = answers.text("to"); });
    return form;
}

StepForm takeOverForm(const StepFacts& facts)
{
    StepForm form;
    form.build = made<TakeOver>(facts);
    return form;
}

} // namespace bm
