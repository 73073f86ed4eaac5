#include "ui/cases/case_cards.h"

#include "reports/words/dates.h"
#include "ui/cases/timeline_text.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

struct CaseCards
{
    Q_DECLARE_TR_FUNCTIONS(bm::CaseCards)
};

// Label and value, one under the other line by line; empty values are left out.
class Facts
{
public:
    explicit Facts(Card* card) : m_grid(new QGridLayout), m_card(card)
    {
        m_grid->setHorizontalSpacing(16);
        m_grid->setVerticalSpacing(4);
        m_grid->setColumnStretch(1, 1);
        card->body()->addLayout(m_grid);
    }
    QLabel* add(const QString& label, const QString& value)
    {
        if (value.isEmpty())
            return nullptr;
        auto* name = new QLabel(label, m_card);
        name->setProperty("look", QStringLiteral("muted"));
        auto* text = new QLabel(value, m_card);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, m_row, 0, Qt::AlignTop);
        m_grid->addWidget(text, m_row++, 1);
        return text;
    }

private:
    QGridLayout* m_grid;
    Card* m_card;
    int m_row = 0;
};

QString numberText(const UiContext& context, const Party& party)
{
    if (party.idNumber.empty())
        return {};
    return qs(party.idNumber) + (party.idType.empty() || party.idType == "id-card"
                                     ? QString()
                                     : QStringLiteral(" (%1)").arg(context.say("id-type", party.idType)));
}

QString partyText(const UiContext& context, const Party& party)
{
    QStringList parts{qs(party.name)};
    for (const QString& part : {qs(party.relation), numberText(context, party), qs(party.phone)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

void addParties(const UiContext& context, Facts& facts, const Applicant& who)
{
    if (who.organisation) {
        facts.add(CaseCards::tr("Organisation"), qs(who.organisation->name));
        facts.add(CaseCards::tr("Credit code"), qs(who.organisation->code));
        facts.add(CaseCards::tr("Legal person"), qs(who.organisation->legalPerson));
    }
    for (std::size_t i = 0; i < who.parties.size(); ++i) {
        const Party& party = who.parties[i];
        if (i > 0) {
            facts.add(who.type == "household" ? CaseCards::tr("Member") : CaseCards::tr("Co-applicant"),
                      partyText(context, party));
            continue;
        }
        facts.add(who.type == "household" ? CaseCards::tr("Head of the household") : CaseCards::tr("Name"),
                  qs(party.name));
        facts.add(CaseCards::tr("Number"), numberText(context, party));
        QString phone = qs(party.phone);
        if (!party.phoneOf.empty())
            phone += CaseCards::tr(" (of: %1)").arg(qs(party.phoneOf));
        facts.add(CaseCards::tr("Telephone"), phone);
        facts.add(CaseCards::tr("Address"), qs(party.address));
    }
}

// A step's own clock: its limit, its day, and whether it was kept.
QString stepText(const CaseStep& step, const Language& language)
{
    QString text = countText(code(step.limit->unit), step.limit->n, language);
    if (step.due)
        text += u" · "_qs + CaseCards::tr("by %1").arg(dateWithWeekday(*step.due, language));
    if (step.done)
        text += u" · "_qs + (step.late ? CaseCards::tr("done late on %1") : CaseCards::tr("done on %1"))
                                .arg(dateWithWeekday(*step.done, language));
    return text;
}

} // namespace

Card* applicantCard(const UiContext& context, const CaseView& shown, const std::optional<Applicant>& revealed,
                    const std::function<void()>& reveal, const std::function<void()>& access, QWidget* parent)
{
    auto* card = new Card(CaseCards::tr("Applicant"), parent);
    card->setObjectName(QStringLiteral("applicantCard"));
    if (!shown.personKnown) {
        card->body()->addWidget(
            new Hint(CaseCards::tr("The person half of this case was withheld or erased."), card));
        return card;
    }
    const Applicant& who = revealed ? *revealed : shown.applicant;
    Facts facts(card);
    addParties(context, facts, who);
    if (who.agent)
        facts.add(CaseCards::tr("Agent"), partyText(context, *who.agent));
    facts.add(CaseCards::tr("Village"), qs(who.village));
    if (!who.relative.empty() && who.relative != "no")
        facts.add(CaseCards::tr("Near relative"),
                  shown.relativeName.empty()
                      ? qs(who.relative)
                      : CaseCards::tr("%1 of %2").arg(qs(who.relative), qs(shown.relativeName)));
    facts.add(CaseCards::tr("Note"), qs(who.note));
    if (!revealed) {
        auto* button = new QPushButton(CaseCards::tr("Show whole numbers   F8"), card);
        button->setObjectName(QStringLiteral("reveal"));
        button->setProperty("look", QStringLiteral("link"));
        button->setIcon(context.theme.icon(QStringLiteral("eye"), context.theme.colour(Role::Accent)));
        button->setToolTip(CaseCards::tr("This is recorded, once per person, case and login."));
        QObject::connect(button, &QPushButton::clicked, button, reveal);
        card->body()->addWidget(button, 0, Qt::AlignLeft);
    }
    auto* seen = new QPushButton(CaseCards::tr("Who saw this?   Shift+F8"), card);
    seen->setObjectName(QStringLiteral("access"));
    seen->setProperty("look", QStringLiteral("link"));
    seen->setToolTip(
        CaseCards::tr("Who looked at or printed this person's data. That it was asked is recorded."));
    QObject::connect(seen, &QPushButton::clicked, seen, access);
    card->body()->addWidget(seen, 0, Qt::AlignLeft);
    return card;
}

Card* daysCard(const UiContext& context, const CaseView& shown, QWidget* parent)
{
    auto* card = new Card(CaseCards::tr("Days"), parent);
    card->setObjectName(QStringLiteral("daysCard"));
    Facts facts(card);
    const Case& c = shown.c;
    const Language language = context.language();
    const auto moment = [&language](const std::optional<Instant>& at) {
        return at ? dateWithWeekday(at->day(), language) : QString();
    };
    const auto day = [&language](const std::optional<Day>& at) {
        return at ? dateWithWeekday(*at, language) : QString();
    };
    facts.add(CaseCards::tr("Promise"),
              countText(code(c.clock.promise.unit), c.clock.promise.n, language) +
                  (c.clock.promise.words.empty() ? QString() : u" · "_qs + qs(c.clock.promise.words)));
    facts.add(CaseCards::tr("Taken in"), moment(c.received));
    facts.add(CaseCards::tr("Accepted"), moment(c.accepted));
    if (shown.now.deemedAccepted)
        facts.add(CaseCards::tr("Deemed accepted"), day(shown.now.acceptedOn));
    facts.add(CaseCards::tr("Answer by"), c.accepted ? QString() : day(c.notifyDue));
    facts.add(CaseCards::tr("Due"), day(c.due.day));
    facts.add(CaseCards::tr("Due by law"), day(c.statutoryDue.day));
    for (const CaseStep& step : c.steps) {
        if (step.limit && step.from)
            facts.add(qs(step.name), stepText(step, language));
    }
    facts.add(CaseCards::tr("Decided"), moment(c.decided));
    facts.add(CaseCards::tr("Hand over by"), c.delivered ? QString() : day(c.deliverDue));
    facts.add(CaseCards::tr("Handed over"), moment(c.delivered));
    if (!c.result.empty())
        facts.add(CaseCards::tr("Result"), context.say("result", c.result));
    facts.add(CaseCards::tr("Handler"), qs(shown.handlerName.empty() ? c.handler : shown.handlerName));
    facts.add(CaseCards::tr("Window"), qs(c.window));
    if (!shown.exchange.empty())
        facts.add(CaseCards::tr("Exchange"), context.say("exchange-state", shown.exchange));
    return card;
}

Card* materialsCard(const UiContext& context, const CaseView& shown, QWidget* parent)
{
    const auto& materials = shown.c.materials;
    const auto missing = std::count_if(materials.begin(), materials.end(), [](const CaseMaterial& m) {
        return m.state == "missing" || m.state == "gap";
    });
    auto* card = new Card(missing > 0 ? CaseCards::tr("Papers brought (%1 missing)").arg(missing)
                                      : CaseCards::tr("Papers brought"),
                          parent);
    card->setObjectName(QStringLiteral("materialsCard"));
    for (const CaseMaterial& material : materials) {
        auto* row = new QHBoxLayout;
        auto* name = new QLabel(qs(material.name), card);
        name->setWordWrap(true);
        const bool open = material.state == "missing" || material.state == "gap";
        const Tone tone = open ? Tone::Bad : material.state == "not-needed" ? Tone::Neutral : Tone::Good;
        row->addWidget(name, 1);
        row->addWidget(new StateLabel(context.say("material-state", material.state), tone, card), 0,
                       Qt::AlignTop);
        card->body()->addLayout(row);
    }
    if (materials.empty())
        card->body()->addWidget(new Hint(CaseCards::tr("This matter asks for no papers."), card));
    return card;
}

Card* timelineCard(const UiContext& context, const CaseView& shown, QWidget* parent)
{
    auto* card = new Card(CaseCards::tr("What happened"), parent);
    card->setObjectName(QStringLiteral("timelineCard"));
    const Day today = context.clock->now().day();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    int row = 0;
    for (const TimelineEntry& entry : shown.c.timeline) {
        auto* when = new QLabel(momentText(entry.at, today, context.language()), card);
        when->setProperty("look", QStringLiteral("muted"));
        QString who = qs(entry.actor);
        if (!entry.actingFor.empty())
            who = context.say("role", "b-for-a", {{"a", entry.actingFor}, {"b", entry.actor}});
        auto* what = new QLabel(QStringLiteral("%1 · %2").arg(context.say("verb", entry.verb), who), card);
        what->setWordWrap(true);
        grid->addWidget(when, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1);
        if (!entry.code.empty()) {
            auto* mark = new StateLabel(CaseCards::tr("no effect"), Tone::Warn, card);
            auto* why = new Hint(verdictText(context, shown, entry), card);
            grid->addWidget(mark, row, 2, Qt::AlignTop);
            grid->addWidget(why, ++row, 1, 1, 2);
        }
        if (const QStringList more = timelineText(context, shown, entry); !more.isEmpty()) {
            auto* facts = new Hint(more.join(QStringLiteral(" · ")), card);
            facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(facts, ++row, 1, 1, 2);
        }
        ++row;
    }
    return card;
}

} // namespace bm
