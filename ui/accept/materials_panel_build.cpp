// The rows of the panel, made anew for each matter.
#include "ui/accept/accept_rules.h"
#include "ui/accept/materials_panel.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

QPushButton* choiceButton(const QString& text, QWidget* parent)
{
    auto* button = new Chip(text, parent);
    button->setAutoExclusive(false);
    return button;
}

} // namespace

void MaterialsPanel::addConditions(QVBoxLayout& column)
{
    if (!m_matter->conditions.empty())
        column.addWidget(new Hint(tr("Conditions: %1").arg(qs(m_matter->conditions)), m_content));
    for (const std::string& choice : m_matter->conditionChoices)
        column.addWidget(new Hint(QStringLiteral("· ") + qs(choice), m_content));
    if (!m_matter->prerequisite.empty())
        column.addWidget(new Hint(tr("First needed: %1").arg(qs(m_matter->prerequisite)), m_content));
}

void MaterialsPanel::addOther(QVBoxLayout& column)
{
    if (!m_matter->outsideCatalogue)
        return;
    m_otherName = new QLineEdit(m_content);
    m_otherName->setObjectName(QStringLiteral("otherName"));
    m_otherName->setMaxLength(100);
    m_otherPromise = new QLineEdit(m_content);
    m_otherPromise->setObjectName(QStringLiteral("otherPromise"));
    m_otherPromise->setMaxLength(12);
    m_otherNameRow = new FieldRow(tr("Name of the matter"), m_otherName, m_content);
    m_otherPromiseRow = new FieldRow(tr("Promise"), m_otherPromise, m_content);
    m_otherPromiseRow->setHint(tr("15wd working days, 10cd calendar days, 2mo months, instant"));
    column.addWidget(m_otherNameRow);
    column.addWidget(m_otherPromiseRow);
    for (QLineEdit* edit : {m_otherName, m_otherPromise}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_form.otherName = m_otherName->text().toStdString();
            m_form.otherPromise = m_otherPromise->text().toStdString();
            Q_EMIT changed();
        });
        connect(edit, &QLineEdit::returnPressed, this, [this, edit] { move(edit, 1); });
    }
}

void MaterialsPanel::addBranches(QVBoxLayout& column)
{
    if (m_matter->branches.empty())
        return;
    auto* row = new QHBoxLayout;
    m_quantity = new QLineEdit(m_content);
    m_quantity->setObjectName(QStringLiteral("quantity"));
    m_quantity->setAccessibleName(qs(m_matter->branchQuestion));
    m_quantity->setPlaceholderText(qs(m_matter->branchQuestion));
    m_quantity->setMaxLength(7);
    m_quantity->setMaximumWidth(m_context.theme.px(140));
    row->addWidget(m_quantity);
    row->addWidget(new QLabel(qs(m_matter->branchUnit), m_content));
    for (const Branch& branch : m_matter->branches) {
        QPushButton* button = choiceButton(qs(branch.when), m_content);
        button->setObjectName(QStringLiteral("branch-") + qs(branch.code));
        row->addWidget(button);
        m_branches.emplace_back(branch.code, button);
        connect(button, &QPushButton::clicked, this, [this, code = branch.code] {
            m_form.branch = code;
            refresh();
            Q_EMIT changed();
        });
    }
    row->addStretch(1);
    column.addLayout(row);
    connect(m_quantity, &QLineEdit::textEdited, this, &MaterialsPanel::suggestBranch);
    connect(m_quantity, &QLineEdit::returnPressed, this, [this] { move(m_quantity, 1); });
}

void MaterialsPanel::addQuestion(QVBoxLayout& column, const std::string& text)
{
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(qs(text), m_content);
    label->setWordWrap(true);
    Question question{text, choiceButton(tr("Yes"), m_content), choiceButton(tr("No"), m_content)};
    row->addWidget(label, 1);
    for (QPushButton* button : {question.yes, question.no}) {
        const bool yes = button == question.yes;
        button->setObjectName(
            QStringLiteral("question%1%2").arg(m_questions.size()).arg(yes ? u"Yes"_qs : u"No"_qs));
        button->setAccessibleName(label->text() + u' ' + button->text());
        button->installEventFilter(this);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, text, yes] {
            m_form.answers[text] = yes;
            refresh();
            Q_EMIT changed();
        });
    }
    column.addLayout(row);
    m_questions.push_back(question);
}

void MaterialsPanel::addMaterials(QVBoxLayout& column)
{
    const std::vector<Material>& list = tickList(*m_matter);
    if (list.empty())
        column.addWidget(new Hint(tr("The guide asks for no papers."), m_content));
    std::vector<std::string> asked;
    std::string choice;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Material& material = list[i];
        if (!material.condition.empty() &&
            std::find(asked.begin(), asked.end(), material.condition) == asked.end()) {
            asked.push_back(material.condition);
            addQuestion(column, material.condition);
        }
        if (!material.choice.empty() && material.choice != choice)
            column.addWidget(
                new Hint(tr("One of these is enough (%1):").arg(qs(material.choice)), m_content));
        choice = material.choice;
        column.addWidget(materialRow(material, static_cast<int>(i)));
    }
}

QString MaterialsPanel::remarks(const Material& material)
{
    QStringList below;
    if (!material.required)
        below += tr("if there is one");
    if (!material.standard.empty())
        below += qs(material.standard);
    if (!material.issuer.empty())
        below += tr("from %1").arg(qs(material.issuer));
    if (!material.sample.empty())
        below += tr("sample: %1").arg(qs(material.sample));
    if (!material.note.empty())
        below += qs(material.note);
    return below.join(QStringLiteral(" · "));
}

QWidget* MaterialsPanel::materialRow(const Material& material, int index)
{
    const Theme& theme = m_context.theme;
    auto* line = new QWidget(m_content);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(theme.px(material.choice.empty() ? 0 : 16), 0, 0, 0);
    row->setSpacing(theme.grid(1));
    Row made;
    made.index = index;
    made.line = line;
    made.box = new QCheckBox(QStringLiteral("%1  %2").arg(index + 1).arg(qs(material.name)), line);
    made.box->setObjectName(QStringLiteral("material%1").arg(index));
    made.box->setMinimumHeight(theme.px(36));
    made.box->installEventFilter(this);
    const QString count = countWords(material, m_context.words);
    const QString below = remarks(material);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(made.box);
    if (!below.isEmpty()) {
        auto* hint = new Hint(below, line);
        hint->setContentsMargins(theme.px(28), 0, 0, theme.px(4));
        words->addWidget(hint);
    }
    row->addLayout(words, 1);
    if (!count.isEmpty()) {
        auto* label = new QLabel(count, line);
        setStyleProperty(label, "look", QStringLiteral("muted"));
        row->addWidget(label, 0, Qt::AlignTop);
        label->setMinimumHeight(theme.px(36));
    }
    made.kept = new QPushButton(line);
    made.kept->setObjectName(QStringLiteral("kept%1").arg(index));
    made.kept->setCheckable(true);
    made.kept->setFocusPolicy(Qt::NoFocus);
    setStyleProperty(made.kept, "look", QStringLiteral("link"));
    QSizePolicy policy = made.kept->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    made.kept->setSizePolicy(policy);
    made.kept->setMinimumWidth(theme.px(88));
    row->addWidget(made.kept, 0, Qt::AlignTop);
    m_rows.push_back(made);
    connect(made.box, &QCheckBox::clicked, this, [this, index, usual = usualState(material)](bool on) {
        m_form.setTick(index, on, usual);
        refresh();
        Q_EMIT changed();
    });
    connect(made.kept, &QPushButton::clicked, this, [this, index](bool back) {
        m_form.setTick(index, true, back ? "shown" : "given");
        refresh();
        Q_EMIT changed();
    });
    return line;
}

} // namespace bm
