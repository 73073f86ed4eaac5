// StepDialog: the one dialog of all steps, made from a StepForm. It edits the answers, sends the command they
// make, and stays open with the words of the refusal when the desk says no: nothing typed is lost.
#pragma once

#include "ui/steps/step_specs.h"
#include "ui/widgets/form_dialog.h"

#include <QFuture>

namespace bm {

class ErrorBanner;

class StepDialog final : public FormDialog
{
    Q_OBJECT

public:
    using Send = std::function<QFuture<Result<Outcome>>(const CaseCommand&)>;
    // facts: only while it is made.
    StepDialog(const StepFacts& facts, StepForm form, const QString& title, Send send,
               QWidget* parent = nullptr);
    [[nodiscard]] StepAnswers answers() const;

protected:
    [[nodiscard]] bool check() override;
    void accept() override;

private:
    struct Row
    {
        StepField field;
        QWidget* widget = nullptr; // what is asked
        QWidget* shown = nullptr;  // what is hidden with it
        FieldRow* row = nullptr;   // empty: a tick
    };
    void add(const StepFacts& facts, const StepField& field);
    [[nodiscard]] QWidget* makeWidget(const StepFacts& facts, const StepField& field);
    [[nodiscard]] QWidget* makeItems(const StepFacts& facts, const StepField& field);
    [[nodiscard]] QWidget* makeFile(const StepField& field);
    [[nodiscard]] static QVariant valueOf(const Row& row);
    [[nodiscard]] QString wrongWith(const Row& row) const;
    [[nodiscard]] const Row* rowOf(const QString& key) const;
    void showRows();
    void showDayWords(const Row& row) const;
    void showError(const Error& error);
    void focusFirst();

    Words m_words;
    StepForm m_form;
    Send m_send;
    Calendar m_calendar;
    ErrorBanner* m_banner;
    std::vector<Row> m_rows;
};

} // namespace bm
