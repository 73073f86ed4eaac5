#include "ui/accept/materials_panel.h"

#include "ui/accept/accept_rules.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

MaterialsPanel::MaterialsPanel(UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void MaterialsPanel::clear()
{
    m_rows.clear();
    m_questions.clear();
    m_branches.clear();
    m_quantity = m_otherName = m_otherPromise = nullptr;
    m_otherNameRow = m_otherPromiseRow = nullptr;
    if (m_content != nullptr) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = nullptr;
}

void MaterialsPanel::show(std::shared_ptr<const Matter> matter, const AcceptForm& form)
{
    m_showing = true;
    m_form = form;
    if (matter != m_matter || m_content == nullptr) {
        clear();
        m_matter = std::move(matter);
        if (m_matter) {
            m_content = new QWidget(this);
            auto* column = new QVBoxLayout(m_content);
            column->setContentsMargins(0, 0, 0, 0);
            column->setSpacing(m_context.theme.px(4));
            addConditions(*column);
            addOther(*column);
            addBranches(*column);
            addMaterials(*column);
            column->addStretch(1);
            m_column->addWidget(m_content);
        }
    }
    if (m_quantity != nullptr)
        m_quantity->setText(qs(form.quantity));
    if (m_otherName != nullptr) {
        m_otherName->setText(qs(form.otherName));
        m_otherPromise->setText(qs(form.otherPromise));
    }
    refresh();
    m_showing = false;
}

void MaterialsPanel::suggestBranch(const QString& quantity)
{
    m_form.quantity = quantity.toStdString();
    bool number = false;
    const int n = quantity.trimmed().toInt(&number);
    const std::vector<std::string> fitting = number ? branchesFor(*m_matter, n) : std::vector<std::string>();
    // Where the bounds meet two ways fit: the clerk chooses.
    m_form.branch = fitting.size() == 1 ? fitting.front() : std::string();
    refresh();
    Q_EMIT changed();
}

void MaterialsPanel::refresh()
{
    if (!m_matter)
        return;
    const std::vector<Material>& list = tickList(*m_matter);
    for (const Row& row : m_rows) {
        const Material& material = list[static_cast<std::size_t>(row.index)];
        const bool open = applies(material, m_form);
        row.line->setEnabled(open);
        row.box->setChecked(open && m_form.ticked(row.index));
        const MaterialTick* tick = m_form.tick(row.index);
        const bool shown = tick != nullptr && tick->state == "shown";
        row.kept->setVisible(open && tick != nullptr);
        row.kept->setChecked(shown);
        row.kept->setText(shown ? tr("given back") : tr("kept here"));
        row.kept->setAccessibleName(tr("%1: kept or given back").arg(qs(material.name)));
    }
    for (const Question& question : m_questions) {
        const auto answer = m_form.answers.find(question.text);
        question.yes->setChecked(answer != m_form.answers.end() && answer->second);
        question.no->setChecked(answer != m_form.answers.end() && !answer->second);
    }
    for (const auto& [code, button] : m_branches)
        button->setChecked(code == m_form.branch);
}

void MaterialsPanel::writeTo(AcceptForm& form) const
{
    form.ticks.clear();
    if (m_matter) {
        const std::vector<Material>& list = tickList(*m_matter);
        for (const MaterialTick& tick : m_form.ticks) {
            if (static_cast<std::size_t>(tick.index) < list.size() &&
                applies(list[static_cast<std::size_t>(tick.index)], m_form))
                form.ticks.push_back(tick);
        }
    }
    form.answers = m_form.answers;
    form.quantity = m_form.quantity;
    form.branch = m_form.branch;
    form.otherName = m_form.otherName;
    form.otherPromise = m_form.otherPromise;
}

void MaterialsPanel::tickEverything()
{
    if (!m_matter)
        return;
    tickAll(*m_matter, m_form);
    refresh();
    Q_EMIT changed();
}

void MaterialsPanel::setOtherError(const QString& name, const QString& promise)
{
    if (m_otherNameRow == nullptr)
        return;
    m_otherNameRow->setError(name);
    m_otherPromiseRow->setError(promise);
}

std::vector<QWidget*> MaterialsPanel::stops() const
{
    std::vector<QWidget*> all;
    for (QWidget* edit : {m_otherName, m_otherPromise, m_quantity}) {
        if (edit != nullptr)
            all.push_back(edit);
    }
    for (const Question& question : m_questions)
        all.push_back(question.no->isChecked() ? question.no : question.yes);
    for (const Row& row : m_rows) {
        if (row.line->isEnabled())
            all.push_back(row.box);
    }
    return all;
}

void MaterialsPanel::focusFirst()
{
    const std::vector<QWidget*> all = stops();
    if (all.empty()) {
        Q_EMIT finished();
        return;
    }
    if (m_otherName != nullptr && m_form.otherName.empty())
        return m_otherName->setFocus();
    if (m_quantity != nullptr && m_form.branch.empty())
        return m_quantity->setFocus();
    for (const Question& question : m_questions) {
        if (!m_form.answers.contains(question.text))
            return question.yes->setFocus();
    }
    const auto open = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.line->isEnabled() && !row.box->isChecked();
    });
    (open == m_rows.end() ? all.front() : open->box)->setFocus();
}

void MaterialsPanel::move(QWidget* from, int by)
{
    const std::vector<QWidget*> all = stops();
    const auto here = std::find(all.begin(), all.end(), from);
    const auto place = (here == all.end() ? 0 : here - all.begin()) + by;
    if (place >= static_cast<std::ptrdiff_t>(all.size())) {
        Q_EMIT finished();
        return;
    }
    all[static_cast<std::size_t>(std::max<std::ptrdiff_t>(place, 0))]->setFocus(Qt::TabFocusReason);
}

bool MaterialsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    auto* widget = qobject_cast<QWidget*>(watched);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        move(widget, 1);
        return true;
    case Qt::Key_Up:
        move(widget, -1);
        return true;
    default:
        break;
    }
    const bool plain = (key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && key->text().size() == 1 && key->text().at(0).isDigit()) {
        Q_EMIT digitTyped(key->text());
        return true;
    }
    if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_A) {
        tickEverything();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bm
