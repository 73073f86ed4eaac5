#include "ui/accept/form_page.h"

#include "ui/accept/applicant_panel.h"
#include "ui/accept/card_text.h"
#include "ui/accept/materials_panel.h"
#include "ui/accept/matter_picker.h"
#include "ui/accept/promise_bar.h"
#include "ui/ask.h"
#include "ui/cases/due_dialog.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

FormPage::FormPage(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_duplicateBanner(new ErrorBanner(this))
    , m_picker(new MatterPicker(context, this))
    , m_bar(new PromiseBar(context, this))
{
    const Theme& theme = context.theme;
    m_duplicateBanner->setObjectName(QStringLiteral("duplicateBanner"));
    m_body = new QVBoxLayout;
    QVBoxLayout* body = m_body;
    body->setContentsMargins(theme.grid(3), theme.grid(1), theme.grid(3), theme.grid(1));
    body->setSpacing(theme.grid(1));
    body->addWidget(m_banner);
    body->addWidget(m_duplicateBanner);
    body->addWidget(makeHead());
    body->addWidget(m_picker, 1);
    body->addWidget(makeColumns(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(m_bar);
    connectParts();
    refreshMatters();
    refreshHead();
    refreshPromise();
}

QWidget* FormPage::makeHead()
{
    const Theme& theme = m_context.theme;
    m_head = new QWidget(this);
    m_headLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_head);
    m_headLayout->setContentsMargins(0, 0, 0, 0);
    m_headLayout->setSpacing(theme.grid(1));
    m_matterName = new QLabel(m_head);
    m_matterName->setObjectName(QStringLiteral("matterName"));
    m_matterName->setWordWrap(true);
    setStyleProperty(m_matterName, "look", QStringLiteral("page-title"));
    m_mode = new StateLabel({}, Tone::Accent, m_head);
    m_matterMore = new QLabel(m_head);
    setStyleProperty(m_matterMore, "look", QStringLiteral("muted"));
    auto* what = new QHBoxLayout;
    what->setSpacing(theme.grid(2));
    what->addWidget(m_matterName, 1);
    what->addWidget(m_mode);
    what->addWidget(m_matterMore);
    auto* buttons = new FlowLayout(theme.grid(1));
    const auto button = [&](const char* name, const QString& label, const QKeySequence& key, auto run) {
        auto* made = new SecondaryButton(label, key, m_head);
        made->setObjectName(QString::fromLatin1(name));
        made->setFocusPolicy(Qt::ClickFocus); // each has its key; Tab goes through the fields
        connect(made, &QPushButton::clicked, this, run);
        buttons->addWidget(made);
        return made;
    };
    button("changeMatter", tr("Another matter"), {}, [this] { changeMatter(); });
    button("guide", tr("Guide"), QKeySequence(Qt::CTRL | Qt::Key_G),
           [this] { Q_EMIT openGuide(qs(m_form.matter)); });
    button("park", tr("Put aside"), QKeySequence(Qt::Key_F8), [this] {
        Q_EMIT parkWanted();
    })->setToolTip(tr("Keep this form for later and serve the next person"));
    button("discard", tr("Throw away"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
           [this] { Q_EMIT discardWanted(); });
    m_headLayout->addLayout(what, 1);
    m_headLayout->addLayout(buttons);
    return m_head;
}

QWidget* FormPage::makeColumns()
{
    const Theme& theme = m_context.theme;
    auto* page = new Page(this);
    m_page = page;
    page->body()->setContentsMargins(0, 0, theme.px(4), 0);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(theme.grid(2));
    auto* left = new Card(tr("Conditions and papers"), page);
    auto* all = new SecondaryButton(tr("All complete"), QKeySequence(Qt::Key_F6), left);
    all->setObjectName(QStringLiteral("allComplete"));
    m_materials = new MaterialsPanel(m_context, left);
    left->body()->addWidget(all, 0, Qt::AlignLeft);
    left->body()->addWidget(m_materials, 1);
    auto* right = new Card(tr("Applicant"), page);
    m_applicant = new ApplicantPanel(m_context, right);
    right->body()->addWidget(m_applicant, 1);
    m_sides->addWidget(left, 1);
    m_sides->addWidget(right, 1);
    page->body()->addLayout(m_sides, 1);
    connect(all, &QPushButton::clicked, this, &FormPage::tickEverything);
    m_columns = page;
    return page;
}

void FormPage::connectParts()
{
    connect(m_picker, &MatterPicker::chosen, this, &FormPage::chooseMatter);
    connect(m_picker, &MatterPicker::scanned, this, &FormPage::cardTyped);
    connect(m_picker, &MatterPicker::textTyped, this, [this](const QString& text) {
        m_form.query = text.toStdString();
        Q_EMIT edited(m_form);
    });
    connect(m_materials, &MaterialsPanel::changed, this, &FormPage::changed);
    connect(m_materials, &MaterialsPanel::digitTyped, m_applicant, &ApplicantPanel::typeIntoNumber);
    connect(m_materials, &MaterialsPanel::finished, m_applicant, &ApplicantPanel::focusFirst);
    connect(m_applicant, &ApplicantPanel::changed, this, &FormPage::changed);
    connect(m_applicant, &ApplicantPanel::numberKnown, this, &FormPage::askHints);
    connect(m_applicant, &ApplicantPanel::scanned, this, &FormPage::scanned);
    connect(m_applicant, &ApplicantPanel::finished, this, [this] {
        m_bar->button(defaultExit(m_matter.get(), m_form, m_context.desk.station().level))
            ->setFocus(Qt::TabFocusReason);
    });
    connect(m_bar, &PromiseBar::wanted, this, &FormPage::wantExit);
    connect(m_bar, &PromiseBar::explainWanted, this, &FormPage::explain);
}

void FormPage::refreshMatters()
{
    whenDone(m_context.desk.matters(), this,
             [this](const Result<std::vector<std::shared_ptr<const Matter>>>& all) {
                 if (!all)
                     return refuse(all.error());
                 m_matters = *all;
                 m_mattersKnown = true;
                 if (!m_form.matter.empty() && (!m_matter || m_matter != find(m_form.matter)))
                     takeMatter(find(m_form.matter));
             });
    m_picker->refresh();
}

std::shared_ptr<const Matter> FormPage::find(const std::string& code) const
{
    const auto found =
        std::find_if(m_matters.begin(), m_matters.end(), [&](const auto& m) { return m->code == code; });
    return found == m_matters.end() ? nullptr : *found;
}

void FormPage::setForm(const AcceptForm& form)
{
    m_form = form;
    m_matter = nullptr;
    m_due.reset();
    m_duplicate.reset();
    m_duplicateConfirmed = m_acceptWaits = false;
    m_banner->clear();
    m_duplicateBanner->clear();
    m_picker->setText(qs(form.query));
    if (!form.matter.empty() && m_mattersKnown)
        return takeMatter(find(form.matter));
    m_setting = true;
    m_materials->show(nullptr, m_form);
    m_applicant->show(nullptr, m_form);
    m_setting = false;
    refreshHead();
    refreshPromise();
}

void FormPage::chooseMatter(const QString& code)
{
    const std::string text = code.toStdString();
    if (text != m_form.matter) {
        m_form.ticks.clear();
        m_form.answers.clear();
        m_form.branch.clear();
        m_form.quantity.clear();
        m_form.matterVersion = 0;
    }
    m_form.matter = text;
    m_form.query.clear();
    m_picker->edit()->clear();
    if (m_mattersKnown) {
        takeMatter(find(text));
        focusNext();
    }
    Q_EMIT edited(m_form);
}

void FormPage::takeMatter(std::shared_ptr<const Matter> matter)
{
    m_matter = std::move(matter);
    m_due.reset();
    if (!m_matter) {
        tell(tr("The matter “%1” is not in force any more. Choose another one.").arg(qs(m_form.matter)),
             Tone::Warn);
        m_form.matter.clear();
    } else {
        if (m_form.matterVersion != 0 && m_form.matterVersion != m_matter->version && !m_form.ticks.empty()) {
            m_form.ticks.clear();
            tell(tr("The guide has changed since this form was begun. Tick the papers again."), Tone::Warn);
        }
        m_form.matterVersion = m_matter->version;
        m_form.matterName = m_matter->name;
        const std::vector<std::string> kinds = applicantKinds(m_matter.get());
        const bool untouched = m_form.applicant.displayName().empty();
        if (untouched || m_form.applicant.type.empty())
            m_form.applicant.type = kinds.front();
    }
    m_setting = true;
    m_materials->show(m_matter, m_form);
    m_applicant->show(m_matter, m_form);
    m_setting = false;
    refreshHead();
    refreshPromise();
    askDue();
    if (m_matter && !m_form.applicant.parties.empty() && !m_form.applicant.parties.front().idNumber.empty())
        askHints(qs(m_form.applicant.parties.front().idNumber));
}

void FormPage::changeMatter()
{
    m_form.matter.clear();
    m_form.matterName.clear();
    m_form.ticks.clear();
    m_matter = nullptr;
    m_duplicateBanner->clear();
    refreshHead();
    refreshPromise();
    m_picker->setText({});
    m_picker->focusSearch();
    Q_EMIT edited(m_form);
}

void FormPage::changed()
{
    if (m_setting)
        return;
    const std::string branch = m_form.branch;
    m_materials->writeTo(m_form);
    m_applicant->writeTo(m_form);
    refreshPromise();
    if (branch != m_form.branch)
        askDue();
    Q_EMIT edited(m_form);
}

void FormPage::refreshHead()
{
    const bool chosen = m_matter != nullptr;
    m_head->setVisible(chosen);
    m_columns->setVisible(chosen);
    m_picker->setVisible(!chosen);
    if (!chosen)
        return;
    m_matterName->setText(qs(m_matter->name));
    m_mode->set(m_context.say("mode", m_matter->mode), Tone::Accent);
    m_matterMore->setText(qs(m_matter->code) + QStringLiteral(" · ") + qs(m_matter->window));
}

void FormPage::refreshPromise()
{
    if (!m_matter) {
        m_bar->showIdle(tr("Choose a matter; F11 sends on who is wrong here."));
    } else {
        const StillMissing missing = stillMissing(*m_matter, m_form);
        m_bar->show(promiseLine(*m_matter, m_form, m_due ? &*m_due : nullptr, m_context.words),
                    missingWords(missing), m_due && m_due->explanation.due.day.has_value());
    }
    refreshExits();
}

void FormPage::askDue()
{
    const int number = ++m_dueAsked;
    if (!m_matter || m_matter->outsideCatalogue)
        return;
    whenDone(m_context.desk.previewDue(m_form.matter, m_form.branch), this,
             [this, number](const Result<DuePreview>& due) {
                 if (number != m_dueAsked)
                     return;
                 m_due.reset();
                 if (due)
                     m_due = *due;
                 refreshPromise();
             });
}

void FormPage::focusNext()
{
    if (!m_matter)
        return m_picker->focusSearch();
    const StillMissing missing = stillMissing(*m_matter, m_form);
    if (missing.none())
        m_applicant->focusFirst();
    else
        m_materials->focusFirst();
}

void FormPage::tickEverything()
{
    if (!m_matter)
        return;
    m_materials->tickEverything();
    focusNext();
}

void FormPage::setBusy(bool busy)
{
    m_bar->setBusy(busy);
}

void FormPage::tell(const QString& text, Tone tone)
{
    m_banner->clear();
    m_banner->showText(text, tone);
}

void FormPage::explain()
{
    if (!m_due || !m_due->explanation.due.day)
        return;
    DueDialog dialog(m_context, m_due->promise, m_due->explanation, this);
    (void)Ask::run(dialog);
}

QString FormPage::promiseText() const
{
    return m_bar->lineText();
}

void FormPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_context.theme.px(1000);
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (narrow != m_narrow) {
        // The head scrolls along where room is short, so that the fields keep theirs.
        m_narrow = narrow;
        QVBoxLayout* above = narrow ? m_page->body() : m_body;
        above->insertWidget(narrow ? 0 : 2, m_head);
    }
    m_headLayout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_matterMore->setVisible(!narrow);
    m_bar->setNarrow(narrow);
}

} // namespace bm
