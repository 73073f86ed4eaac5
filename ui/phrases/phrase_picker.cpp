#include "ui/phrases/phrase_picker.h"

#include "core/matters/search.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/lists.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

std::vector<PhraseView> phrasesFor(const std::vector<PhraseView>& all, const PhraseWish& wish,
                                   const std::string& typed)
{
    std::vector<PhraseView> fitting;
    for (const PhraseView& one : all) {
        const std::string& matter = one.phrase.matter;
        if (one.phrase.use == wish.use && (matter.empty() || wish.matter.empty() || matter == wish.matter))
            fitting.push_back(one);
    }
    std::stable_partition(fitting.begin(), fitting.end(), [&](const PhraseView& one) {
        return !wish.matter.empty() && one.phrase.matter == wish.matter;
    });
    if (typed.empty())
        return fitting;
    TextIndex index;
    for (const PhraseView& one : fitting)
        index.add(one.phrase.text);
    std::vector<PhraseView> found;
    for (const TextIndex::Found& hit : index.find(typed, fitting.size()))
        found.push_back(fitting[hit.text]);
    return found;
}

PhrasePicker::PhrasePicker(const UiContext& context, PhraseWish wish, const QString& typed, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_wish(std::move(wish))
    , m_typed(typed.trimmed())
    , m_banner(new ErrorBanner(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new Hint(tr("No phrase is found by this."), this))
    , m_only(new QCheckBox(tr("For this matter only"), this))
    , m_keep(
          new SecondaryButton(tr("Keep what I typed as a phrase"), QKeySequence(Qt::CTRL | Qt::Key_S), this))
{
    const Theme& theme = context.theme;
    const QString use = context.say("phrase-use", m_wish.use);
    setObjectName(QStringLiteral("phrasePicker"));
    setWindowTitle(tr("Phrases: %1").arg(use));
    auto* title = new QLabel(tr("Phrases: %1").arg(use), this);
    title->setProperty("look", QStringLiteral("page-title"));
    title->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("phraseSearch"));
    m_search->setProperty("look", QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search phrases"));
    m_search->setPlaceholderText(tr("Words or initials of the pinyin; Enter takes the chosen one"));
    moveFromSearch(m_search, m_list, 5, [this] { take(); });
    m_list->setObjectName(QStringLiteral("phraseList"));
    m_list->setAccessibleName(tr("Phrases"));
    setUpSentences(m_list, theme);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_none->hide();
    m_only->setObjectName(QStringLiteral("phraseOnly"));
    m_only->setVisible(!m_wish.matter.empty() && !m_typed.isEmpty());
    m_keep->setObjectName(QStringLiteral("phraseKeep"));
    m_keep->setAutoDefault(false);
    m_keep->setVisible(!m_typed.isEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    for (QWidget* widget : std::initializer_list<QWidget*>{title, m_banner, m_search, m_list, m_none, m_only})
        column->addWidget(widget);
    column->setStretchFactor(m_list, 1);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_search, &QLineEdit::textChanged, this, &PhrasePicker::fill);
    connect(m_list, &QListWidget::itemClicked, this, &PhrasePicker::take);
    connect(m_keep, &QPushButton::clicked, this, &PhrasePicker::keep);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 760);
    const QWidget* main =
        parent != nullptr && parent->parentWidget() != nullptr ? parent->parentWidget()->window() : nullptr;
    const QSize most = main != nullptr ? main->size() : room.expandedTo(QSize(900, 640));
    resize(std::min(theme.px(720), most.width() - 32), std::min(theme.px(560), most.height() - 48));
    m_search->setFocus();
    ask();
}

void PhrasePicker::ask()
{
    whenDone(m_context.desk.phrases(), this, [this](const Result<std::vector<PhraseView>>& all) {
        if (!all)
            return m_banner->showError(m_context.words, all.error());
        m_all = *all;
        fill();
    });
}

void PhrasePicker::fill()
{
    m_list->clear();
    const auto found = phrasesFor(m_all, m_wish, m_search->text().trimmed().toStdString());
    for (const PhraseView& one : found) {
        QString shown = qs(one.phrase.text);
        if (!one.phrase.matter.empty())
            shown = tr("[this matter] %1").arg(shown);
        auto* item = new QListWidgetItem(shown, m_list);
        item->setData(Qt::UserRole, qs(one.phrase.text));
    }
    m_list->setCurrentRow(found.empty() ? -1 : 0);
    m_none->setVisible(found.empty());
}

void PhrasePicker::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    m_chosen = item->data(Qt::UserRole).toString();
    accept();
}

void PhrasePicker::keep()
{
    m_banner->clear();
    const Phrase phrase{m_wish.use, m_typed.simplified().toStdString(),
                        m_only->isChecked() ? m_wish.matter : std::string()};
    if (const auto checked = checkedPhrase(phrase, m_wish.names); !checked)
        return m_banner->showError(m_context.words, checked.error());
    std::vector<Phrase> own = ownPhrases(m_all);
    own.push_back(phrase);
    m_keep->setEnabled(false);
    whenDone(m_context.desk.setPhrases(own), this, [this](const Result<Outcome>& outcome) {
        m_keep->setEnabled(true);
        if (!outcome)
            return m_banner->showError(m_context.words, outcome.error());
        m_keep->hide();
        m_only->hide();
        m_banner->showText(tr("Kept. Every window of the office finds it from now on."), Tone::Good);
        m_search->clear();
        ask();
    });
}

} // namespace bm
