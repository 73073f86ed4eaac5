#include "app/ctl/people_options.h"

#include "reports/people_words.h"

namespace bm::ctl {

namespace {

constexpr std::size_t shortId = 8; // characters of a record's id that people are shown and may type

} // namespace

Result<std::optional<Instant>> momentOf(const std::string& text, const char* option, bool lastDay)
{
    if (text.empty())
        return std::optional<Instant>();
    const auto at = Instant::parse(text);
    if (!at)
        return Error("usage-value", {{"what", option}, {"command", "bianminctl"}});
    if (const auto day = Day::parse(text); day && lastDay)
        return std::optional<Instant>(Instant::at(*day + 1, 0));
    return std::optional<Instant>(*at);
}

QString shortMoment(Instant at)
{
    return shown(at.text()).mid(5, 11).replace(u'T', u' ');
}

QString shortEnd(Instant at)
{
    const EndMoment end = endOf(at);
    return shown(end.day.text()).mid(5) + u' ' + timeWords(end.minute);
}

Result<PeopleView> peopleOf(Context& context)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    return wait((*desk)->people());
}

Result<Answer> runPeople(Context& context, const PeopleCommand& command, const char16_t* chinese,
                         const char16_t* english)
{
    const Result<Desk*> desk = context.signedIn();
    if (!desk)
        return desk.error();
    const Result<Outcome> outcome = wait((*desk)->runPeople(command));
    if (!outcome)
        return outcome.error();
    const std::string id = outcome->number.substr(0, shortId);
    json::Writer out;
    out.beginObject().field("id", id).endObject();
    QString text = context.say(chinese, english);
    if (text.contains(QStringLiteral("%1")))
        text = text.arg(shown(id));
    return Answer{out.take(), text};
}

} // namespace bm::ctl
