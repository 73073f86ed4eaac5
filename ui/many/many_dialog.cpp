#include "ui/many/many_dialog.h"

#include "reports/paper_filler.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace bm {

namespace {

std::string textOf(const QLineEdit* field)
{
    return field == nullptr ? std::string() : field->text().trimmed().toStdString();
}

} // namespace

ManyDialog::ManyDialog(const ManyAsk& ask, const std::vector<ManyCase>& cases, QWidget* parent)
    : FormDialog(ask.title, ask.what, ask.verb, parent), m_toNeeded(ask.toNeeded)
{
    setObjectName(QStringLiteral("manyDialog"));
    if (!ask.to.isEmpty())
        m_toRow = addRow(ask.to, m_to = line("to", ask.toPreset));
    if (!ask.from.empty()) {
        m_choice = new QComboBox(this);
        m_choice->setObjectName(QStringLiteral("choice"));
        for (const auto& [code, words] : ask.from)
            m_choice->addItem(words, qs(code));
        addRow(ask.choice, m_choice)->setQuiet();
    }
    if (!ask.number.isEmpty())
        addRow(ask.number, m_number = line("number"))->setQuiet();
    if (!ask.day.isEmpty()) {
        m_dayRow = addRow(ask.day, m_day = line("day"));
        m_day->setPlaceholderText(QStringLiteral("2026-11-23"));
    }
    if (!ask.tick.isEmpty()) {
        m_tick = new QCheckBox(ask.tick, this);
        m_tick->setObjectName(QStringLiteral("tick"));
        addWide(m_tick);
    }
    if (!ask.remark.isEmpty())
        addRow(ask.remark, m_remark = line("remark"))->setQuiet();
    if (ask.certificates)
        addCertificates(cases);
    fit();
}

QLineEdit* ManyDialog::line(const char* name, const QString& preset)
{
    auto* field = new QLineEdit(preset, this);
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

void ManyDialog::addCertificates(const std::vector<ManyCase>& cases)
{
    addWide(new SectionTitle(tr("Number of the certificate, of each case"), this));
    for (const ManyCase& one : cases) {
        QLineEdit* field = line("certificate");
        m_certificates.push_back(field);
        addRow(shortCaseNumber(one.number) + QStringLiteral("   ") + qs(one.name), field)->setQuiet();
        field->installEventFilter(this);
    }
}

// A scanner ends a number with Enter: on to the next case, not to the button.
bool ManyDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const auto at = std::find(m_certificates.begin(), m_certificates.end(), watched);
        if (enter && key->modifiers() == Qt::NoModifier && at != m_certificates.end() &&
            at + 1 != m_certificates.end()) {
            (*(at + 1))->setFocus();
            bringUp(*(at + 1));
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

bool ManyDialog::check()
{
    bool good = true;
    if (m_toRow != nullptr) {
        const bool missing = m_toNeeded && to().empty();
        m_toRow->setError(missing ? tr("Fill this in: it stands on the list.") : QString());
        good = !missing;
    }
    if (m_dayRow != nullptr) {
        const bool wrong = !textOf(m_day).empty() && !day();
        m_dayRow->setError(wrong ? tr("Write the day like 2026-11-23.") : QString());
        good = good && !wrong;
    }
    return good;
}

std::string ManyDialog::to() const
{
    return textOf(m_to);
}

std::string ManyDialog::number() const
{
    return textOf(m_number);
}

std::string ManyDialog::remark() const
{
    return textOf(m_remark);
}

std::string ManyDialog::choice() const
{
    return m_choice == nullptr ? std::string() : m_choice->currentData().toString().toStdString();
}

bool ManyDialog::ticked() const
{
    return m_tick != nullptr && m_tick->isChecked();
}

std::optional<Day> ManyDialog::day() const
{
    return Day::parse(textOf(m_day));
}

std::string ManyDialog::certificate(std::size_t index) const
{
    return index < m_certificates.size() ? textOf(m_certificates[index]) : std::string();
}

} // namespace bm
