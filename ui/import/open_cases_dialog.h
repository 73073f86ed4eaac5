// OpenCasesDialog: the open paper cases of before, from a table of the office: choose the file, see what is
// wrong by row and column or what would come in, import all of it or nothing. The rules and the words are
// those of "bianminctl case import".
#pragma once

#include "core/cases/open_table.h"
#include "ui/context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QTableWidget;

namespace bm {

class BigLine;
class ErrorBanner;
class Hint;
class PrimaryButton;
class SecondaryButton;

class OpenCasesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit OpenCasesDialog(UiContext& context, QWidget* parent = nullptr);
    void reject() override; // not while the desk writes

private:
    void build();
    void chooseFile();
    void saveTemplate();
    void check(); // the table, against the rules, without writing
    void run();
    void copyErrors();
    void busy(const QString& doing); // empty: not any more
    void showErrors(const std::vector<TableError>& errors);
    void showCases();
    void showDone(std::size_t count);
    void fillTable(const QStringList& columns, const std::vector<QStringList>& rows);
    [[nodiscard]] std::vector<ImportCase> cases() const; // with what was confirmed

    UiContext& m_context;
    OpenCaseTable m_table;
    std::vector<TableError> m_errors;
    BigLine* m_line;
    Hint* m_hint;
    ErrorBanner* m_banner;
    QProgressBar* m_progress;
    QTableWidget* m_list;
    QCheckBox* m_duplicates;
    SecondaryButton* m_template;
    SecondaryButton* m_copy;
    SecondaryButton* m_choose;
    PrimaryButton* m_import;
    SecondaryButton* m_close;
};

// Opens it.
void importOpenCases(UiContext& context, QWidget* parent);

} // namespace bm
