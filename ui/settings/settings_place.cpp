#include "ui/settings/settings_place.h"

#include "reports/paper.h"
#include "ui/import/open_cases_dialog.h"
#include "ui/settings/office_card.h"
#include "ui/settings/phrases_card.h"
#include "ui/settings/retention_card.h"
#include "ui/text.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

namespace bm {

namespace {

constexpr const char* forms[] = {"promise-slip", "receipt-instant", "telling-sheet", "referral-slip",
                                 "guide-sheet"};

void select(QComboBox& box, const QVariant& value)
{
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

void addQuiet(Card& card, const QString& label, QWidget* field)
{
    auto* row = new FieldRow(label, field, &card);
    row->setQuiet();
    card.body()->addWidget(row);
}

} // namespace

SettingsPlace::SettingsPlace(UiContext& context, QWidget* parent)
    : Place(context, parent)
    , m_text(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_office(new OfficeCard(context, this))
    , m_phrases(new PhrasesCard(context, this))
    , m_retention(new RetentionCard(context, this))
{
    setObjectName(QStringLiteral("settingsPlace"));
    auto* page = new Page(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(lookCard());
    left->addWidget(printCard());
    left->addWidget(importCard());
    left->addWidget(aboutCard());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_office);
    right->addWidget(m_retention);
    right->addWidget(m_phrases);
    right->addStretch(1);
    const bool wide = context.theme.options().textFactor <= 1.3;
    auto* columns = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setSpacing(16);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    page->body()->addLayout(columns, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    connect(m_office, &OfficeCard::told, this, &Place::told);
    connect(m_phrases, &PhrasesCard::told, this, &Place::told);
    connect(m_retention, &RetentionCard::told, this, &Place::told);
}

Card* SettingsPlace::lookCard()
{
    auto* card = new Card(tr("Look"), this);
    m_text->setObjectName(QStringLiteral("textSize"));
    for (const int percent : {100, 110, 125, 150, 175, 200})
        m_text->addItem(QStringLiteral("%1 %").arg(percent), percent);
    select(*m_text, qRound(context().settings.theme().textFactor * 100));
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_scheme->addItem(tr("Light"), code(Scheme::Light));
    m_scheme->addItem(tr("Dark"), code(Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), code(Scheme::HighContrast));
    select(*m_scheme, code(context().settings.theme().scheme));
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    select(*m_language, context().settings.language());
    addQuiet(*card, tr("Text size"), m_text);
    addQuiet(*card, tr("Colours"), m_scheme);
    auto* language = new FieldRow(tr("Language"), m_language, card);
    language->setHint(tr("Of the window only: papers are always in Chinese."));
    card->body()->addWidget(language);
    for (QComboBox* box : {m_text, m_scheme, m_language})
        connect(box, &QComboBox::activated, this, &SettingsPlace::saveLook);
    return card;
}

Card* SettingsPlace::printCard()
{
    auto* card = new Card(tr("Printing"), this);
    auto* mode = new QComboBox(card);
    mode->setObjectName(QStringLiteral("printMode"));
    mode->addItem(tr("Show the paper first"), QStringLiteral("preview"));
    mode->addItem(tr("Print at once"), QStringLiteral("print"));
    mode->addItem(tr("Save as PDF"), QStringLiteral("pdf"));
    select(*mode, context().settings.printMode());
    connect(mode, &QComboBox::activated, this,
            [this, mode] { context().settings.setPrintMode(mode->currentData().toString()); });
    addQuiet(*card, tr("When a paper is issued"), mode);
    for (const char* form : forms) {
        const QString name = QString::fromLatin1(form);
        auto* paper = new QComboBox(card);
        paper->setObjectName(u"paper-"_qs + name);
        for (const Paper each : allPapers())
            paper->addItem(context().say("paper-size", code(each)),
                           QString::fromStdString(std::string(code(each))));
        select(*paper, context().settings.paperFor(name));
        connect(paper, &QComboBox::activated, this, [this, paper, name] {
            context().settings.setPaperFor(name, paper->currentData().toString());
        });
        addQuiet(*card, tr("Sheet for: %1").arg(context().say("paper", form)), paper);
    }
    return card;
}

Card* SettingsPlace::importCard()
{
    auto* card = new Card(tr("Open paper cases of before"), this);
    card->body()->addWidget(
        new Hint(tr("What was open on paper when this program came: from a table, all at once."), card));
    auto* open = new SecondaryButton(tr("Import…"), {}, card);
    open->setObjectName(QStringLiteral("importOpenCases"));
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this] { importOpenCases(context(), this); });
    return card;
}

Card* SettingsPlace::aboutCard()
{
    auto* card = new Card(tr("About"), this);
    const StationInfo& station = context().desk.station();
    auto* text = new QLabel(tr("Bianmin %1\nOffice %2 · station %3 (%4)\nData: %5")
                                .arg(QCoreApplication::applicationVersion(), qs(station.office),
                                     qs(station.label), qs(station.id).left(8), context().dataFolder),
                            card);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(text);
    return card;
}

QString SettingsPlace::title() const
{
    return tr("Settings");
}

void SettingsPlace::activated()
{
    m_text->setFocus();
    m_office->ask();
    m_retention->ask();
    m_phrases->ask();
}

void SettingsPlace::saveLook()
{
    const ThemeOptions options{schemeFromCode(m_scheme->currentData().toString()),
                               m_text->currentData().toInt() / 100.0};
    const QString language = m_language->currentData().toString();
    if (options == context().settings.theme() && language == context().settings.language())
        return;
    context().settings.setTheme(options);
    context().settings.setLanguage(language);
    Q_EMIT lookChanged();
}

} // namespace bm
