#include "ui/import/open_cases_dialog.h"

#include "core/base/durable_write.h"
#include "core/base/read_file.h"
#include "reports/words/dates.h"
#include "ui/ask.h"
#include "ui/in_pool.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/widgets.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

constexpr std::size_t mostRows = 500; // shown; more are neither read nor mended in one go

OpenCaseTable readTable(const std::string& path)
{
    const Result<std::string> bytes = readFile(path, openTableLimit);
    if (bytes)
        return openCasesFromCsv(*bytes);
    OpenCaseTable failed;
    failed.errors.push_back({{}, {}, bytes.error()});
    return failed;
}

} // namespace

OpenCasesDialog::OpenCasesDialog(UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_line(new BigLine(tr("Open paper cases of before"), this))
    , m_hint(new Hint({}, this))
    , m_banner(new ErrorBanner(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QTableWidget(this))
    , m_duplicates(
          new QCheckBox(tr("The same person has this matter open already: import all the same"), this))
    , m_template(new SecondaryButton(tr("Save an empty table…"), {}, this))
    , m_copy(new SecondaryButton(tr("Copy this list"), {}, this))
    , m_choose(new SecondaryButton(tr("Choose a file…"), {}, this))
    , m_import(new PrimaryButton(tr("Import"), {}, this))
    , m_close(new SecondaryButton(tr("Close"), {}, this))
{
    setObjectName(QStringLiteral("openCasesDialog"));
    setWindowTitle(tr("Import open paper cases"));
    build();
    connect(m_choose, &QPushButton::clicked, this, &OpenCasesDialog::chooseFile);
    connect(m_template, &QPushButton::clicked, this, &OpenCasesDialog::saveTemplate);
    connect(m_copy, &QPushButton::clicked, this, &OpenCasesDialog::copyErrors);
    connect(m_import, &QPushButton::clicked, this, &OpenCasesDialog::run);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_duplicates, &QCheckBox::toggled, this, &OpenCasesDialog::check);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 700);
    const Theme& theme = context.theme;
    resize(qMin(room.width() - 40, theme.px(880)), qMin(room.height() - 40, theme.px(560)));
    m_choose->setFocus();
}

void OpenCasesDialog::build()
{
    const Theme& theme = m_context.theme;
    m_hint->setText(
        tr("A table (CSV) with one case a row: number on paper, name, identity number, telephone, "
           "code of the matter, accepted on, promised on. Every case keeps the day promised on "
           "paper and is watched like the others. First the table is only checked."));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_list->setObjectName(QStringLiteral("importTable"));
    setUpReport(m_list, theme);
    m_line->setObjectName(QStringLiteral("importLine"));
    m_duplicates->setObjectName(QStringLiteral("importDuplicates"));
    m_template->setObjectName(QStringLiteral("importTemplate"));
    m_copy->setObjectName(QStringLiteral("importCopy"));
    m_choose->setObjectName(QStringLiteral("importChoose"));
    m_import->setObjectName(QStringLiteral("ok"));
    m_close->setObjectName(QStringLiteral("cancel"));
    for (QPushButton* button : {m_template, m_copy, m_choose, m_close})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_line, m_hint, m_banner, m_progress, m_duplicates, m_list})
        column->addWidget(widget);
    column->setStretchFactor(m_list, 1);
    column->addStretch(0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_template);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_close, m_choose, m_import})
        buttons->addWidget(button);
    column->addLayout(buttons);
    for (QWidget* later : std::initializer_list<QWidget*>{m_progress, m_duplicates, m_list, m_copy, m_import})
        later->hide();
}

void OpenCasesDialog::busy(const QString& doing)
{
    const bool on = !doing.isEmpty();
    m_progress->setVisible(on);
    if (on) {
        m_line->setTone(Tone::Neutral);
        m_line->setText(doing);
    }
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_choose, m_import, m_close, m_template, m_duplicates})
        widget->setEnabled(!on);
}

void OpenCasesDialog::chooseFile()
{
    const QString file = Ask::openFile(this, tr("Choose the table"), {}, tr("Tables (*.csv);;All files (*)"));
    if (file.isEmpty())
        return;
    m_banner->clear();
    m_duplicates->hide();
    m_duplicates->setChecked(false);
    busy(tr("Reading the table…"));
    const std::function<OpenCaseTable()> read = [path = file.toStdString()] { return readTable(path); };
    whenDone(inPool(read), this, [this](const OpenCaseTable& table) {
        m_table = table;
        check();
    });
}

std::vector<ImportCase> OpenCasesDialog::cases() const
{
    std::vector<ImportCase> all = m_table.cases;
    for (ImportCase& one : all)
        one.duplicateConfirmed = m_duplicates->isChecked();
    return all;
}

// Also a table that cannot be read whole: all errors are told at once.
void OpenCasesDialog::check()
{
    busy(tr("Checking %n row(s)…", nullptr, static_cast<int>(m_table.cases.size())));
    whenDone(m_context.desk.importCases(cases(), true), this, [this](const Result<ImportReport>& report) {
        busy({});
        if (!report) {
            m_line->setText(tr("Nothing was imported"));
            return m_banner->showError(m_context.words, report.error());
        }
        const bool known = std::any_of(report->refused.begin(), report->refused.end(),
                                       [](const auto& one) { return one.second.code == "duplicate-open"; });
        m_duplicates->setVisible(known || m_duplicates->isChecked());
        m_errors = tableErrors(m_table, report->refused);
        if (m_errors.empty() && m_table.cases.empty())
            m_errors.push_back({{}, {}, Error("table-empty")});
        if (m_errors.empty())
            return showCases();
        showErrors(m_errors);
    });
}

void OpenCasesDialog::fillTable(const QStringList& columns, const std::vector<QStringList>& rows)
{
    m_list->clear();
    m_list->setColumnCount(static_cast<int>(columns.size()));
    m_list->setHorizontalHeaderLabels(columns);
    m_list->setRowCount(static_cast<int>(std::min(rows.size(), mostRows)));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const QStringList& cells = rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < cells.size(); ++column)
            m_list->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    // The last column takes the rest and wraps.
    for (int column = 0; column + 1 < m_list->columnCount(); ++column) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column), m_context.theme.px(260)));
    }
    m_list->show();
}

void OpenCasesDialog::showErrors(const std::vector<TableError>& errors)
{
    m_line->setTone(Tone::Bad);
    m_line->setText(tr("%n error(s): nothing was imported.", nullptr, static_cast<int>(errors.size())));
    m_hint->setText(tr("Mend these in the file, save it, and choose it again."));
    std::vector<QStringList> rows;
    rows.reserve(errors.size());
    for (const TableError& error : errors)
        rows.push_back({qs(error.row), qs(error.column), m_context.words.error(error.error)});
    fillTable({tr("Row"), tr("Column"), tr("What is wrong")}, rows);
    m_copy->show();
    m_import->hide();
    m_choose->setFocus();
}

void OpenCasesDialog::showCases()
{
    const int count = static_cast<int>(m_table.cases.size());
    m_line->setTone(Tone::Good);
    m_line->setText(tr("The table is in order: %n case(s)", nullptr, count));
    m_hint->setText(tr("Nothing is imported yet. The days promised on paper stay as they are."));
    std::vector<QStringList> rows;
    for (const ImportCase& one : m_table.cases) {
        if (rows.size() == mostRows)
            break;
        const std::string& matter = one.otherName.empty() ? one.matter : one.otherName;
        rows.push_back({qs(one.paperNumber), qs(one.applicant.displayName()), qs(matter),
                        dateText(one.accepted, m_context.language()),
                        dateText(one.paperDue, m_context.language())});
    }
    fillTable({tr("Number on paper"), tr("Name"), tr("Matter"), tr("Accepted on"), tr("Promised on")}, rows);
    m_copy->hide();
    m_import->setLabel(tr("Import %n case(s)", nullptr, count));
    m_import->show();
    m_import->setFocus();
}

void OpenCasesDialog::run()
{
    busy(tr("Importing %n case(s)…", nullptr, static_cast<int>(m_table.cases.size())));
    whenDone(m_context.desk.importCases(cases(), false), this, [this](const Result<ImportReport>& report) {
        busy({});
        if (!report) {
            m_line->setText(tr("Nothing was imported"));
            return m_banner->showError(m_context.words, report.error());
        }
        m_errors = tableErrors(m_table, report->refused); // something came in since the check
        if (!m_errors.empty())
            return showErrors(m_errors);
        showDone(report->numbers.size());
    });
}

void OpenCasesDialog::showDone(std::size_t count)
{
    m_line->setTone(Tone::Good);
    m_line->setText(tr("Imported: %n case(s)", nullptr, static_cast<int>(count)));
    m_hint->setText(tr("They stand in the lists and on the first page by the day promised on paper."));
    for (QWidget* done :
         std::initializer_list<QWidget*>{m_import, m_choose, m_template, m_copy, m_duplicates})
        done->hide();
    m_close->setFocus();
}

void OpenCasesDialog::copyErrors()
{
    QStringList lines;
    for (const TableError& error : m_errors)
        lines << QStringList{qs(error.row), qs(error.column), m_context.words.error(error.error)}.join(u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_banner->showText(tr("Copied; it can be pasted into a table."), Tone::Good);
}

void OpenCasesDialog::saveTemplate()
{
    const QString file =
        Ask::saveFile(this, tr("Save an empty table"), tr("open paper cases.csv"), tr("Tables (*.csv)"));
    if (file.isEmpty())
        return;
    const std::function<Status()> write = [path = file.toStdString()]() -> Status {
        return durableWrite(path, openCaseTemplate());
    };
    whenDone(inPool(write), this, [this, file](const Status& written) {
        if (!written)
            return m_banner->showError(m_context.words, written.error());
        m_banner->showText(tr("Saved: %1").arg(file), Tone::Good);
    });
}

void OpenCasesDialog::reject()
{
    if (m_close->isEnabled())
        QDialog::reject();
}

void importOpenCases(UiContext& context, QWidget* parent)
{
    OpenCasesDialog dialog(context, parent);
    (void)Ask::run(dialog);
}

} // namespace bm
