#include "ui/accept/done_page.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QLabel>
#include <QVBoxLayout>

namespace bm {

DonePage::DonePage(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_banner(new ErrorBanner(this))
{
    const Theme& theme = context.theme;
    auto* page = new Page(this);
    auto* card = new Card({}, page);
    m_title = new QLabel(card);
    m_title->setObjectName(QStringLiteral("doneTitle"));
    setStyleProperty(m_title, "look", QStringLiteral("page-title"));
    m_number = new QLabel(card);
    m_number->setObjectName(QStringLiteral("doneNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_number->setFocusPolicy(Qt::ClickFocus);
    m_number->setWordWrap(true);
    setStyleProperty(m_number, "look", QStringLiteral("number"));
    m_matter = new QLabel(card);
    m_matter->setWordWrap(true);
    m_promise = new BigLine({}, card);
    m_promise->setObjectName(QStringLiteral("donePromise"));
    m_paper = new StateLabel({}, Tone::Neutral, card);
    m_paper->setObjectName(QStringLiteral("donePaper"));
    m_paper->setWordWrap(true);
    m_paper->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_next = new PrimaryButton(tr("Next person, same matter"), QKeySequence(Qt::Key_F7), card);
    m_new = new SecondaryButton(tr("New matter"), QKeySequence(Qt::CTRL | Qt::Key_N), card);
    m_print = new SecondaryButton(tr("Print the paper"), QKeySequence(Qt::CTRL | Qt::Key_P), card);
    m_hand = new SecondaryButton(tr("Given to the applicant"), QKeySequence(Qt::Key_F6), card);
    m_open = new SecondaryButton(tr("Open the case"), QKeySequence(Qt::CTRL | Qt::Key_O), card);
    m_next->setObjectName(QStringLiteral("nextPerson"));
    m_new->setObjectName(QStringLiteral("newMatter"));
    m_print->setObjectName(QStringLiteral("printPaper"));
    m_hand->setObjectName(QStringLiteral("handPaper"));
    m_open->setObjectName(QStringLiteral("openDone"));
    auto* buttons = new FlowLayout(theme.grid(1));
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_next, m_new, m_print, m_hand, m_open})
        buttons->addWidget(button);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_number, m_matter, m_promise, m_paper}) {
        card->body()->addWidget(widget);
    }
    card->body()->addSpacing(theme.grid(2));
    card->body()->addLayout(buttons);
    page->body()->addWidget(m_banner);
    page->body()->addWidget(card);
    page->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    connect(m_next, &QPushButton::clicked, this, &DonePage::nextSameMatter);
    connect(m_new, &QPushButton::clicked, this, &DonePage::newMatter);
    connect(m_print, &QPushButton::clicked, this, &DonePage::printWanted);
    connect(m_hand, &QPushButton::clicked, this, &DonePage::handed);
    connect(m_open, &QPushButton::clicked, this, &DonePage::openWanted);
}

void DonePage::show(const DoneWords& words)
{
    m_banner->clear();
    m_title->setText(words.title);
    m_number->setText(words.number);
    m_number->setAccessibleName(tr("Number %1").arg(words.number));
    m_matter->setText(words.matter);
    m_promise->setText(words.promise);
    m_promise->setVisible(!words.promise.isEmpty());
    m_open->setVisible(words.isCase);
    m_print->setVisible(words.isCase);
    m_hand->setVisible(false);
    setPaper({}, Tone::Neutral);
}

void DonePage::setPaper(const QString& text, Tone tone)
{
    m_paper->set(text, tone);
}

void DonePage::setHandOver(bool possible)
{
    m_hand->setVisible(possible);
}

void DonePage::showError(const Error& error)
{
    m_banner->clear();
    m_banner->showError(m_context.words, error);
}

void DonePage::focusNext()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

QString DonePage::number() const
{
    return m_number->text();
}

} // namespace bm
