// FormDialog: the frame of every dialog that edits a draft value: one sentence of what will happen, rows, and
// the verb on the button. Enter is the button, in a field of several lines Ctrl+Enter is.
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace bm {

class FieldRow;
class Page;
class PrimaryButton;

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString& title, const QString& what, const QString& verb, QWidget* parent = nullptr);

protected:
    FieldRow* addRow(const QString& label, QWidget* field);
    void addWide(QWidget* widget);
    [[nodiscard]] PrimaryButton* button() const { return m_button; }
    // Called by the button; false keeps the dialog open (set errors on the rows).
    [[nodiscard]] virtual bool check() { return true; }
    void bringUp(QWidget* widget); // scrolls there
    // Large enough for the rows that are shown now.
    void fit();
    void accept() override;
    void showEvent(QShowEvent* event) override;

private:
    Page* m_page;
    QVBoxLayout* m_rows;
    PrimaryButton* m_button;
};

} // namespace bm
