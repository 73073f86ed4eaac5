// PeopleSheets: the sheets about people printed from the Posts place: roster, AB board, attendance, duty,
// staff board, badges, desk plates, a handover slip. Lists as they stand now: no number, nothing recorded.
#pragma once

#include "reports/roster_sheet.h"
#include "reports/staff_sheets.h"
#include "ui/context.h"

#include <QObject>

#include <functional>

namespace bm {

class PaperDesk;

class PeopleSheets final : public QObject
{
    Q_OBJECT

public:
    PeopleSheets(UiContext& context, QWidget* window);

    void roster(SheetPeriod period);
    void attendance(SheetPeriod month);
    void handover(const QString& slip);
    void abBoard();
    void dutyList();
    void staff(); // asks which: board, badges, desk plates

Q_SIGNALS:
    void done(const QString& where);
    void failed(const bm::Error& error);

private:
    using Fill = std::function<FormValues(const PaperOffice&, const PeopleView&, Day today)>;
    void print(const char* form, const QString& name, const Fill& fill);
    void printWithPhotos(const char* form);

    UiContext& m_context;
    QWidget* m_window;
    PaperDesk* m_papers;
};

} // namespace bm
