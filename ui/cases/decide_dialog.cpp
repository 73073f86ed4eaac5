#include "ui/cases/decide_dialog.h"

#include "core/base/text.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bm {

namespace {

// What a clerk may decide in this version; a "no" goes the way of refusals.
constexpr const char* results[] = {"granted", "certified", "answered", "forwarded-up", "withdrawn"};

} // namespace

DecideDialog::DecideDialog(const UiContext& context, const CaseView& shown,
                           const std::shared_ptr<const Matter>& matter, QWidget* parent)
    : FormDialog(tr("Decide: %1").arg(qs(shown.c.matterName)),
                 tr("%1. The promise ends with this step.").arg(qs(shown.applicant.displayName())),
                 tr("Decide"), parent)
    , m_number(shown.c.number)
    , m_result(new QComboBox(this))
    , m_certificate(new QLineEdit(this))
    , m_elsewhere(new QCheckBox(tr("Decided by another body"), this))
    , m_body(new QLineEdit(this))
    , m_bodyNumber(new QLineEdit(this))
    , m_bodyDay(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("decideDialog"));
    m_result->setObjectName(QStringLiteral("result"));
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhere"));
    m_body->setObjectName(QStringLiteral("body"));
    m_bodyNumber->setObjectName(QStringLiteral("bodyNumber"));
    m_bodyDay->setObjectName(QStringLiteral("bodyDay"));
    m_note->setObjectName(QStringLiteral("note"));
    for (const char* result : results)
        m_result->addItem(context.say("result", result), QString::fromLatin1(result));
    addRow(tr("Result"), m_result)->setQuiet();
    FieldRow* certificate = addRow(tr("Number of the certificate or paper handed out"), m_certificate);
    if (matter && !matter->result.empty())
        certificate->setHint(tr("What comes out of this matter: %1").arg(qs(matter->result)));
    addWide(m_elsewhere);
    m_bodyRow = addRow(tr("Deciding body"), m_body);
    m_bodyNumberRow = addRow(tr("Number of its document"), m_bodyNumber);
    m_bodyDayRow = addRow(tr("Date of its document"), m_bodyDay);
    m_bodyDay->setPlaceholderText(QStringLiteral("2026-11-23"));
    m_note->setFixedHeight(context.theme.px(72));
    m_note->setTabChangesFocus(true);
    addRow(tr("Note"), m_note)->setQuiet();
    const bool elsewhere = matter && !matter->decides.office.empty() && matter->decides.level != "township" &&
                           matter->decides.level != "village";
    if (elsewhere)
        m_body->setText(qs(matter->decides.office));
    connect(m_elsewhere, &QCheckBox::toggled, this, &DecideDialog::showBody);
    m_elsewhere->setChecked(elsewhere);
    showBody(elsewhere);
    m_result->setFocus();
}

void DecideDialog::showBody(bool on)
{
    for (FieldRow* row : {m_bodyRow, m_bodyNumberRow, m_bodyDayRow})
        row->setVisible(on);
    fit();
}

DecideCase DecideDialog::draft() const
{
    DecideCase draft;
    draft.number = m_number;
    draft.result = m_result->currentData().toString().toStdString();
    draft.certificate = m_certificate->text().trimmed().toStdString();
    draft.note = m_note->toPlainText().trimmed().toStdString();
    if (m_elsewhere->isChecked()) {
        draft.body = m_body->text().trimmed().toStdString();
        draft.bodyNumber = m_bodyNumber->text().trimmed().toStdString();
        draft.bodyDay = Day::parse(halfWidth(m_bodyDay->text().trimmed().toStdString()));
    }
    return draft;
}

bool DecideDialog::check()
{
    const bool dayWrong =
        m_elsewhere->isChecked() && !m_bodyDay->text().trimmed().isEmpty() && !draft().bodyDay;
    m_bodyDayRow->setError(dayWrong ? tr("No such day. Type it like 2026-11-23.") : QString());
    const bool bodyMissing = m_elsewhere->isChecked() && draft().body.empty();
    m_bodyRow->setError(bodyMissing ? tr("Name the body that decided, or untick the box above.") : QString());
    return !dayWrong && !bodyMissing;
}

} // namespace bm
