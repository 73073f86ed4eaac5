#include "ui/accept/relative_question.h"

#include "core/desk/desk.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

constexpr int relationLimit = 40;

} // namespace

RelativeQuestion::RelativeQuestion(UiContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_no(new Chip(tr("No"), this))
    , m_yes(new Chip(tr("Yes"), this))
    , m_more(new QWidget(this))
    , m_relation(new QLineEdit(m_more))
    , m_whose(new QComboBox(m_more))
{
    const Theme& theme = context.theme;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.grid(1), 0, theme.grid(1));
    auto* asked = new QHBoxLayout;
    auto* question = new QLabel(tr("Near relative of a clerk or village cadre?"), this);
    question->setWordWrap(true);
    m_no->setObjectName(QStringLiteral("relativeNo"));
    m_yes->setObjectName(QStringLiteral("relativeYes"));
    asked->addWidget(question, 1);
    asked->addWidget(m_no);
    asked->addWidget(m_yes);
    column->addLayout(asked);
    auto* row = new QHBoxLayout(m_more);
    row->setContentsMargins(0, 0, 0, 0);
    m_relation->setObjectName(QStringLiteral("relative"));
    m_relation->setMaxLength(relationLimit);
    m_relation->setAccessibleName(tr("Which relation"));
    m_relation->setPlaceholderText(tr("Which relation"));
    m_whose->setObjectName(QStringLiteral("relativeOf"));
    m_whose->setAccessibleName(tr("Whose relative"));
    m_whose->setToolTip(tr("Who is related keeps out of this case; a colleague accepts and decides."));
    row->addWidget(m_relation, 1);
    row->addWidget(m_whose, 1);
    column->addWidget(m_more);
    connect(m_no, &QPushButton::clicked, this, [this] { answer("no"); });
    connect(m_yes, &QPushButton::clicked, this, [this] { answer("yes"); });
    connect(m_relation, &QLineEdit::textEdited, this, &RelativeQuestion::changed);
    connect(m_whose, &QComboBox::activated, this, [this] {
        m_account = m_whose->currentData().toString().toStdString();
        Q_EMIT changed();
    });
    whenDone(context.desk.accounts(), this, [this](const Result<std::vector<AccountView>>& accounts) {
        m_whose->addItem(tr("of a village cadre or somebody else"), QString());
        if (accounts.ok()) {
            for (const AccountView& a : *accounts)
                m_whose->addItem(tr("of %1").arg(qs(a.name)), qs(a.account));
        }
        chooseWhose();
    });
    refresh();
}

void RelativeQuestion::show(const Applicant& applicant)
{
    m_answer = applicant.relative.empty() || applicant.relative == "no" ? applicant.relative : "yes";
    m_relation->setText(m_answer == "yes" && applicant.relative != "yes" ? qs(applicant.relative)
                                                                         : QString());
    m_account = applicant.relativeOf;
    chooseWhose();
    refresh();
}

void RelativeQuestion::writeTo(Applicant& applicant) const
{
    const std::string relation = m_relation->text().trimmed().toStdString();
    applicant.relative = m_answer == "yes" && !relation.empty() ? relation : m_answer;
    applicant.relativeOf = m_answer == "yes" ? m_account : std::string();
}

void RelativeQuestion::answer(const std::string& what)
{
    m_answer = what;
    refresh();
    if (what == "yes")
        m_relation->setFocus();
    Q_EMIT changed();
}

void RelativeQuestion::chooseWhose()
{
    m_whose->setCurrentIndex(std::max(m_whose->findData(qs(m_account)), 0));
}

void RelativeQuestion::refresh()
{
    m_no->setChecked(m_answer == "no");
    m_yes->setChecked(m_answer == "yes");
    m_more->setVisible(m_answer == "yes");
}

} // namespace bm
