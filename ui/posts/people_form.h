// PeopleForm: a dialog that asks for one thing about people and has it done. What the desk refuses is said in
// the dialog, with names instead of accounts, and what was typed stays.
#pragma once

#include "core/calendar/office_hours.h"
#include "ui/context.h"
#include "ui/widgets/form_dialog.h"

#include <QPointer>

class QCheckBox;

namespace bm {

class ErrorBanner;

// What every dialog about people stands on.
struct PeopleGround
{
    UiContext& context;
    PeopleView people;
    Calendar calendar;
    OfficeHours hours = defaultOfficeHours();

    [[nodiscard]] Instant now() const { return context.clock->now(); }
    [[nodiscard]] Day today() const { return now().day(); }
};

class PeopleForm : public FormDialog
{
    Q_OBJECT

public:
    PeopleForm(const PeopleGround& ground, const QString& title, const QString& what, const QString& verb,
               QWidget* parent = nullptr);
    [[nodiscard]] QString record() const { return m_record; } // id of what was recorded

protected:
    [[nodiscard]] virtual PeopleCommand command() const = 0;
    virtual void refused(const Error& /*error*/) {} // after it was said: a field more, the focus
    void accept() override;
    void say(const Error& error);

    // People in use, "name · role"; `none`: the words for nobody, first.
    QComboBox* staffBox(const char* name, const std::string& chosen, const QString& none = {});
    QComboBox* codeBox(const char* name, std::string_view group, const std::vector<std::string>& codes,
                       const std::string& chosen);
    QLineEdit* line(const char* name, const std::string& text = {});
    QPlainTextEdit* lines(const char* name, int rows);
    [[nodiscard]] static std::string chosen(const QComboBox* box);
    [[nodiscard]] static std::string typed(const QLineEdit* line);
    [[nodiscard]] const PeopleGround& ground() const { return m_ground; }

private:
    PeopleGround m_ground;
    ErrorBanner* m_banner;
    QString m_record;
};

// "民政窗口、社保窗口" → each by itself; commas and semicolons of either kind part them.
[[nodiscard]] std::vector<std::string> listTyped(const QString& text);

} // namespace bm
