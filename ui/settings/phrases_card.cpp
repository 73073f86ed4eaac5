#include "ui/settings/phrases_card.h"

#include "ui/ask.h"
#include "ui/phrases/phrase_dialog.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/lists.h"

#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

PhrasesCard::PhrasesCard(UiContext& context, QWidget* parent)
    : Card(tr("Phrases of this office"), parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_hint(new Hint({}, this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("phrasesCard"));
    m_list->setObjectName(QStringLiteral("ownPhrases"));
    m_list->setAccessibleName(tr("Phrases of this office"));
    setUpSentences(m_list, context.theme);
    m_list->setFixedHeight(context.theme.px(220));
    body()->addWidget(m_banner);
    body()->addWidget(m_hint);
    body()->addWidget(m_list);
    auto* box = new QWidget(this);
    auto* buttons = new FlowLayout(8, box);
    const auto button = [&](const QString& label, const char* name, auto run, bool onRow) {
        auto* made = new SecondaryButton(label, {}, box);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, run);
        buttons->addWidget(made);
        if (onRow)
            m_onRow.push_back(made);
    };
    button(tr("Add…"), "addPhrase", &PhrasesCard::add, false);
    button(tr("Change…"), "changePhrase", &PhrasesCard::edit, true);
    button(tr("Remove"), "removePhrase", &PhrasesCard::remove, true);
    button(
        tr("Up"), "phraseUp", [this] { move(-1); }, true);
    button(
        tr("Down"), "phraseDown", [this] { move(1); }, true);
    body()->addWidget(box);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasesCard::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &PhrasesCard::edit);
    auto* gone = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    gone->setContext(Qt::WidgetShortcut);
    connect(gone, &QShortcut::activated, this, &PhrasesCard::remove);
    showButtons();
}

void PhrasesCard::ask()
{
    whenDone(m_context.desk.phrases(), this, [this](const Result<std::vector<PhraseView>>& all) {
        if (!all)
            return m_banner->showError(m_context.words, all.error());
        present(*all);
    });
    whenDone(m_context.desk.matters(), this,
             [this](const Result<std::vector<std::shared_ptr<const Matter>>>& matters) {
                 if (matters)
                     m_matters = *matters;
             });
}

void PhrasesCard::present(const std::vector<PhraseView>& all)
{
    const int before = row();
    m_phrases = ownPhrases(all);
    m_hint->setText(tr("They stand beside the %n shipped one(s), in every field for a reason or a note "
                       "(Ctrl+J).",
                       nullptr, static_cast<int>(all.size() - m_phrases.size())));
    m_list->clear();
    for (const Phrase& one : m_phrases) {
        QString use = m_context.say("phrase-use", one.use);
        if (!one.matter.empty())
            use += u' ' + qs(one.matter);
        m_list->addItem(tr("%1: %2").arg(use, qs(one.text)));
    }
    m_list->setVisible(!m_phrases.empty());
    m_list->setCurrentRow(std::clamp(before, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    showButtons();
}

int PhrasesCard::row() const
{
    return m_list->currentRow();
}

void PhrasesCard::showButtons()
{
    for (QPushButton* button : m_onRow) {
        button->setVisible(!m_phrases.empty());
        button->setEnabled(row() >= 0);
    }
}

void PhrasesCard::add()
{
    PhraseDialog dialog(m_context, tr("Add a phrase"), {"note", "", ""}, m_matters, this);
    if (!Ask::run(dialog))
        return;
    std::vector<Phrase> now = m_phrases;
    now.push_back(dialog.phrase());
    publish(now, static_cast<int>(now.size()) - 1);
}

void PhrasesCard::edit()
{
    if (row() < 0)
        return;
    const auto at = static_cast<std::size_t>(row());
    PhraseDialog dialog(m_context, tr("Change a phrase"), m_phrases[at], m_matters, this);
    if (!Ask::run(dialog))
        return;
    std::vector<Phrase> now = m_phrases;
    now[at] = dialog.phrase();
    publish(now, row());
}

void PhrasesCard::remove()
{
    if (row() < 0)
        return;
    const auto at = static_cast<std::size_t>(row());
    Ask::Question question;
    question.title = tr("Remove this phrase?");
    question.text = qs(m_phrases[at].text);
    question.yes = tr("Remove");
    if (!Ask::confirm(this, question))
        return;
    std::vector<Phrase> now = m_phrases;
    now.erase(now.begin() + row());
    publish(now, row());
}

void PhrasesCard::move(int by)
{
    const int to = row() + by;
    if (row() < 0 || to < 0 || to >= static_cast<int>(m_phrases.size()))
        return;
    std::vector<Phrase> now = m_phrases;
    std::swap(now[static_cast<std::size_t>(row())], now[static_cast<std::size_t>(to)]);
    publish(now, to);
}

void PhrasesCard::publish(const std::vector<Phrase>& phrases, int row)
{
    m_banner->clear();
    whenDone(m_context.desk.setPhrases(phrases), this, [this, row](const Result<Outcome>& outcome) {
        if (!outcome)
            return m_banner->showError(m_context.words, outcome.error());
        whenDone(m_context.desk.phrases(), this, [this, row](const Result<std::vector<PhraseView>>& all) {
            if (!all)
                return m_banner->showError(m_context.words, all.error());
            present(*all);
            m_list->setCurrentRow(std::min(row, m_list->count() - 1));
            Q_EMIT told(tr("The phrases are saved."));
        });
    });
}

} // namespace bm
