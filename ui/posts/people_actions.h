// PeopleActions: what a person does about people from the Posts place: each opens its dialog (or asks), and
// says at the foot of the window what was recorded.
#pragma once

#include "ui/posts/people_form.h"

namespace bm {

class PeopleSheets;

class PeopleActions final : public QObject
{
    Q_OBJECT

public:
    PeopleActions(UiContext& context, PeopleSheets& sheets, QWidget* window);

    void addAbsence(const AddLeave& draft);
    void endAbsence(const QString& leave);  // early return; before it began: not gone at all
    void writeHandover(GiveHandover draft); // with the absence it belongs to, when there is one
    void openSlip(const QString& handover);
    void editPost(const QString& code); // empty: a new one
    void closePost(const QString& code);
    void editStaff(const QString& account); // empty: somebody new
    void switchOff(const QString& account);
    void addDuty();
    void mark(bool in); // who is logged in has come, or is leaving

    void setPeople(const PeopleView& people) { m_ground.people = people; }
    void setHours(const Calendar& calendar, const OfficeHours& hours);
    void setWindows(const QStringList& windows) { m_windows = windows; }
    [[nodiscard]] const PeopleGround& ground() const { return m_ground; }
    [[nodiscard]] const LeaveView* leave(const std::string& id) const;

Q_SIGNALS:
    void told(const QString& text);
    void refused(const QString& text);

private:
    void send(const PeopleCommand& command, const QString& done);

    UiContext& m_context;
    PeopleSheets& m_sheets;
    QWidget* m_window;
    PeopleGround m_ground;
    QStringList m_windows;
};

} // namespace bm
