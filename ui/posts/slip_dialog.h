// SlipDialog: a handover slip that was given: what stands on it, how far it is, and the next signature.
#pragma once

#include "ui/posts/people_form.h"

namespace bm {

class SlipDialog final : public QDialog
{
    Q_OBJECT

public:
    SlipDialog(UiContext& context, const QString& slip, QWidget* parent = nullptr);
    [[nodiscard]] bool printWanted() const { return m_print; } // it closed for the sheet to be printed

private:
    void ask();
    void present(const HandoverView& view);
    void send(const PeopleCommand& command);

    UiContext& m_context;
    std::string m_slip;
    std::map<std::string, std::string> m_names;
    ErrorBanner* m_banner;
    QLabel* m_title;
    QLabel* m_state;
    QPlainTextEdit* m_text;
    QLabel* m_reportLabel;
    QPlainTextEdit* m_report;
    QPushButton* m_sign;
    QPushButton* m_witness;
    QPushButton* m_return;
    QPushButton* m_takeBack;
    bool m_print = false;
};

} // namespace bm
