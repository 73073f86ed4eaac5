#include "ui/guides/guide_page.h"

#include "ui/accept/accept_rules.h"
#include "ui/guides/guide_text.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace bm {

namespace {

Card* sectionCard(const GuideSection& section, const Theme& theme, QWidget* parent)
{
    auto* card = new Card(section.title, parent);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.grid(2));
    grid->setVerticalSpacing(theme.grid(1));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, theme.px(112));
    int row = 0;
    for (const GuideLine& line : section.lines) {
        auto* label = new QLabel(line.label, card);
        setStyleProperty(label, "look", QStringLiteral("muted"));
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto* text = new QLabel(line.text, card);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(line.label + u' ' + line.text);
        grid->addWidget(label, row, 0);
        grid->addWidget(text, row, 1);
        if (line.mark)
            grid->addWidget(new StateLabel(GuidePage::tr("check"), Tone::Warn, card), row, 2, Qt::AlignTop);
        ++row;
    }
    card->body()->addLayout(grid);
    return card;
}

} // namespace

GuidePage::GuidePage(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_page(new Page(this))
{
    const Theme& theme = context.theme;
    auto* head = new Card({}, m_page);
    m_name = new QLabel(head);
    m_name->setObjectName(QStringLiteral("guideName"));
    m_name->setWordWrap(true);
    setStyleProperty(m_name, "look", QStringLiteral("page-title"));
    m_more = new QLabel(head);
    m_more->setWordWrap(true);
    setStyleProperty(m_more, "look", QStringLiteral("muted"));
    m_mode = new StateLabel({}, Tone::Accent, head);
    m_old = new StateLabel({}, Tone::Warn, head);
    m_promise = new BigLine({}, head);
    m_versions = new QComboBox(head);
    m_versions->setObjectName(QStringLiteral("guideVersions"));
    m_versions->setAccessibleName(tr("Versions of this guide"));
    auto* accept = new PrimaryButton(tr("Take a case of it"), QKeySequence(Qt::Key_F9), head);
    accept->setObjectName(QStringLiteral("guideAccept"));
    auto* print = new SecondaryButton(tr("Print the guide sheet"), QKeySequence(Qt::CTRL | Qt::Key_P), head);
    print->setObjectName(QStringLiteral("guidePrint"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_mode, 0, Qt::AlignTop);
    auto* buttons = new FlowLayout(theme.grid(1));
    for (QWidget* widget : std::initializer_list<QWidget*>{accept, print, m_versions, m_old})
        buttons->addWidget(widget);
    head->body()->addLayout(top);
    head->body()->addWidget(m_more);
    head->body()->addWidget(m_promise);
    head->body()->addLayout(buttons);
    m_page->body()->addWidget(head);
    m_sections = new QVBoxLayout;
    m_sections->setSpacing(theme.grid(1));
    m_page->body()->addLayout(m_sections);
    m_page->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page);
    connect(accept, &QPushButton::clicked, this, [this] { Q_EMIT acceptWanted(qs(m_current->code)); });
    connect(print, &QPushButton::clicked, this, &GuidePage::printWanted);
    connect(m_versions, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < m_list.size())
            fill(m_list[static_cast<std::size_t>(index)]);
    });
}

void GuidePage::show(std::shared_ptr<const Matter> matter)
{
    m_current = std::move(matter);
    m_list = {m_current};
    fill(m_current);
    askVersions();
}

void GuidePage::askVersions()
{
    m_versions->clear();
    m_versions->addItem(versionText(*m_current, m_context.words));
    m_versions->hide();
    whenDone(m_context.desk.matterVersions(m_current->code), this,
             [this, code = m_current->code](const Result<std::vector<std::shared_ptr<const Matter>>>& all) {
                 if (!all || m_current->code != code || all->size() < 2)
                     return;
                 m_list = *all;
                 m_versions->clear();
                 for (const auto& version : m_list) {
                     m_versions->addItem(versionText(*version, m_context.words));
                     if (version->version == m_shown->version)
                         m_versions->setCurrentIndex(m_versions->count() - 1);
                 }
                 m_versions->show();
             });
}

void GuidePage::fill(const std::shared_ptr<const Matter>& matter)
{
    m_shown = matter;
    m_name->setText(qs(matter->name));
    m_mode->set(m_context.say("mode", matter->mode), Tone::Accent);
    m_more->setText(qs(matter->code) + QStringLiteral(" · ") + qs(matter->window) + QStringLiteral(" · ") +
                    qs(matter->category));
    m_promise->setText(promiseWords(matter->promise, m_context.words));
    m_old->set(matter->version == m_current->version ? QString() : tr("Not the version in force"),
               Tone::Warn);
    if (m_ground != nullptr) {
        m_ground->hide();
        m_ground->deleteLater();
    }
    m_ground = new QWidget(m_page);
    auto* column = new QVBoxLayout(m_ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_context.theme.grid(1));
    for (const GuideSection& section : guideSections(*matter, m_context.words))
        column->addWidget(sectionCard(section, m_context.theme, m_ground));
    m_sections->addWidget(m_ground);
    m_page->verticalScrollBar()->setValue(0);
}

} // namespace bm
