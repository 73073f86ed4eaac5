#include "ui/phrases/phrase_dialog.h"

#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace bm {

PhraseDialog::PhraseDialog(const UiContext& context, const QString& title, const Phrase& phrase,
                           const std::vector<std::shared_ptr<const Matter>>& matters, QWidget* parent)
    : FormDialog(title,
                 tr("Every window of the office sees it: no names, no numbers of persons. Write ____ "
                    "for what is filled in each time."),
                 tr("Save"), parent)
    , m_words(context.words)
    , m_use(new QComboBox(this))
    , m_text(new QPlainTextEdit(qs(phrase.text), this))
    , m_matter(new QComboBox(this))
{
    setObjectName(QStringLiteral("phraseDialog"));
    m_use->setObjectName(QStringLiteral("phraseUse"));
    m_text->setObjectName(QStringLiteral("phraseText"));
    m_matter->setObjectName(QStringLiteral("phraseMatter"));
    for (const std::string& use : phraseUses())
        m_use->addItem(context.say("phrase-use", use), qs(use));
    m_matter->addItem(tr("Every matter"), QString());
    for (const auto& matter : matters)
        m_matter->addItem(QStringLiteral("%1 %2").arg(qs(matter->code), qs(matter->name)), qs(matter->code));
    if (m_matter->findData(qs(phrase.matter)) < 0) // not in force any more
        m_matter->addItem(qs(phrase.matter), qs(phrase.matter));
    m_use->setCurrentIndex(qMax(0, m_use->findData(qs(phrase.use))));
    m_matter->setCurrentIndex(m_matter->findData(qs(phrase.matter)));
    for (QComboBox* box : {m_use, m_matter}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    m_text->setFixedHeight(context.theme.px(84));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Ctrl+Enter: done"));
    addRow(tr("For"), m_use)->setQuiet();
    m_textRow = addRow(tr("Words"), m_text);
    addRow(tr("Matter"), m_matter)->setQuiet();
    m_text->setFocus();
}

Phrase PhraseDialog::edited() const
{
    return {m_use->currentData().toString().toStdString(), m_text->toPlainText().simplified().toStdString(),
            m_matter->currentData().toString().toStdString()};
}

Phrase PhraseDialog::phrase() const
{
    const auto checked = checkedPhrase(edited());
    return checked ? *checked : Phrase{};
}

bool PhraseDialog::check()
{
    const auto checked = checkedPhrase(edited());
    m_textRow->setError(checked ? QString() : m_words.error(checked.error()));
    if (!checked)
        m_text->setFocus();
    return checked.ok();
}

} // namespace bm
