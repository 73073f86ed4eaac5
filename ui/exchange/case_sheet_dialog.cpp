#include "ui/exchange/case_sheet_dialog.h"

#include "core/base/durable_write.h"
#include "reports/case_workbook.h"
#include "ui/in_pool.h"
#include "ui/when_done.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QLineEdit>

namespace bm {

namespace {

Day firstOfMonth(Day day)
{
    return Day::of(day.year(), day.month(), 1);
}

} // namespace

CaseSheetDialog::CaseSheetDialog(UiContext& context, QWidget* parent)
    : FormDialog(tr("Spreadsheet of the cases"),
                 tr("The cases accepted in these days, with the columns of the national standard "
                    "(GB/T 39046), for a county that asks for a spreadsheet. The package stays what counts."),
                 tr("Save…"), parent)
    , m_persons(new QCheckBox(tr("Whole names and numbers; this is recorded in each case"), this))
{
    setObjectName(QStringLiteral("caseSheetDialog"));
    const Day today = context.clock->now().day();
    const Day last = firstOfMonth(today) - 1;
    m_from = new DayField({}, today, this);
    m_to = new DayField({}, today, this);
    for (DayField* field : {m_from, m_to})
        field->hideUsual();
    m_from->setDay(firstOfMonth(last));
    m_to->setDay(last);
    m_from->setObjectName(QStringLiteral("sheetFrom"));
    m_to->setObjectName(QStringLiteral("sheetTo"));
    m_persons->setObjectName(QStringLiteral("sheetPersons"));
    addRow(tr("First day"), m_from);
    m_toRow = addRow(tr("Last day"), m_to);
    addWide(m_persons);
    for (DayField* field : {m_from, m_to})
        connect(field, &DayField::changed, this, [this] { m_toRow->setError({}); });
    m_from->edit()->setFocus();
}

Day CaseSheetDialog::from() const
{
    return m_from->day().value_or(Day{});
}

Day CaseSheetDialog::to() const
{
    return m_to->day().value_or(Day{});
}

bool CaseSheetDialog::persons() const
{
    return m_persons->isChecked();
}

bool CaseSheetDialog::check()
{
    const bool good = m_from->day() && m_to->day() && !(*m_to->day() < *m_from->day());
    m_toRow->setError(good ? QString() : tr("Two days, the last not before the first."));
    return good;
}

QFuture<Result<int>> writeCaseSheet(Desk& desk, Day from, Day to, bool persons, const QString& file)
{
    return desk.caseRecords(from, to, persons)
        .then(QThreadPool::globalInstance(),
              [persons,
               path = file.toStdString()](const Result<std::vector<CaseRecord>>& cases) -> Result<int> {
                  if (!cases)
                      return cases.error();
                  const Result<std::string> bytes = workbookBytes(caseSheets(*cases, persons));
                  if (!bytes)
                      return bytes.error();
                  if (const Status written = durableWrite(path, *bytes); !written)
                      return written.error();
                  return static_cast<int>(cases->size());
              });
}

} // namespace bm
