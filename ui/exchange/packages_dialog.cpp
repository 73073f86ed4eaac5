#include "ui/exchange/packages_dialog.h"

#include "core/base/read_file.h"
#include "core/exchange/package.h"
#include "reports/exchange_sheets.h"
#include "ui/in_pool.h"
#include "ui/print/paper_desk.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

constexpr int tickMs = 200;

Tone toneOf(const PackageRead& package)
{
    if (package.status == "refused")
        return Tone::Bad;
    if (package.status == "elsewhere")
        return Tone::Neutral;
    if (package.status == "held" || !package.error.code.empty())
        return Tone::Warn;
    return package.status == "imported" ? Tone::Good : Tone::Neutral;
}

QHash<QString, QString> marksOf(const QStringList& files)
{
    QHash<QString, QString> out;
    for (const QString& file : files) {
        const Result<std::string> bytes = readFile(file.toStdString(), package_limit::file);
        if (bytes)
            out.insert(QFileInfo(file).fileName(), qs(packageMark(packageHash(*bytes))));
    }
    return out;
}

} // namespace

QStringList packagesIn(const QString& folder)
{
    QStringList out;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Files, QDir::Name)) {
        if (name.contains(QStringLiteral(".bmx"), Qt::CaseInsensitive))
            out << dir.filePath(name);
    }
    return out;
}

PackagesDialog::PackagesDialog(UiContext& context, const QStringList& files, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_files(files)
    , m_tick(new QTimer(this))
    , m_papers(new PaperDesk(context, this))
    , m_line(new BigLine({}, this))
    , m_hint(new Hint({}, this))
    , m_banner(new ErrorBanner(this))
    , m_progress(new QProgressBar(this))
    , m_list(new QTableWidget(this))
    , m_mark(new QLabel(this))
    , m_import(new PrimaryButton(tr("Import"), {}, this))
    , m_close(new SecondaryButton(tr("Close"), {}, this))
    , m_stop(new SecondaryButton(tr("Stop"), {}, this))
    , m_report(new SecondaryButton(tr("Print or save the report…"), {}, this))
{
    setObjectName(QStringLiteral("packagesDialog"));
    setWindowTitle(tr("Import packages"));
    build();
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        *m_stopping = true;
        m_stop->setEnabled(false);
        m_line->setText(tr("Stopping after this package…"));
    });
    connect(m_report, &QPushButton::clicked, this, &PackagesDialog::printReport);
    connect(m_tick, &QTimer::timeout, this, [this] { m_progress->setValue(*m_read); });
    connect(m_list, &QTableWidget::currentCellChanged, this, &PackagesDialog::showMark);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 700);
    const Theme& theme = context.theme;
    resize(qMin(room.width() - 40, theme.px(960)), qMin(room.height() - 40, theme.px(560)));
    const std::function<QHash<QString, QString>()> marks = [files] { return marksOf(files); };
    whenDone(inPool(marks), this, [this](const QHash<QString, QString>& all) {
        m_marks = all;
        showMark();
    });
    run(true);
}

void PackagesDialog::build()
{
    const Theme& theme = m_context.theme;
    m_progress->setRange(0, static_cast<int>(m_files.size()));
    m_progress->setTextVisible(false);
    m_list->setObjectName(QStringLiteral("packageTable"));
    m_list->setAccessibleName(tr("Packages"));
    setUpReport(m_list, theme);
    m_line->setObjectName(QStringLiteral("packagesLine"));
    m_mark->setObjectName(QStringLiteral("packageMark"));
    m_mark->setWordWrap(true);
    m_mark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stop->setObjectName(QStringLiteral("stopImport"));
    m_report->setObjectName(QStringLiteral("importReport"));
    m_import->setObjectName(QStringLiteral("ok"));
    m_close->setObjectName(QStringLiteral("cancel"));
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_import, m_close})
        button->setAutoDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_line, m_hint, m_banner, m_progress, m_list, m_mark})
        column->addWidget(widget);
    column->setStretchFactor(m_list, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_report);
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    m_import->hide();
    m_mark->hide();
}

void PackagesDialog::busy(bool on)
{
    m_progress->setVisible(on);
    m_stop->setVisible(on && m_files.size() > 1);
    m_stop->setEnabled(true);
    m_report->setVisible(!on && !m_packages.empty());
    on ? m_tick->start(tickMs) : m_tick->stop();
    m_import->setEnabled(!on);
    m_close->setEnabled(!on);
}

void PackagesDialog::run(bool dryRun)
{
    // The desk's thread counts and asks; it may outlive this dialog.
    m_read = std::make_shared<std::atomic<int>>(0);
    m_stopping = std::make_shared<std::atomic<bool>>(false);
    m_progress->setValue(0);
    busy(true);
    m_line->setTone(Tone::Neutral);
    const int files = static_cast<int>(m_files.size());
    m_line->setText(dryRun ? tr("Checking %n file(s)…", nullptr, files)
                           : tr("Importing %n file(s)…", nullptr, files));
    std::vector<std::string> paths;
    for (const QString& file : std::as_const(m_files))
        paths.push_back(file.toStdString());
    const ImportProgress progress = [read = m_read, stopping = m_stopping](int done, int) {
        *read = done;
        return !*stopping;
    };
    whenDone(m_context.desk.importPackages(paths, dryRun, progress), this,
             [this, dryRun, files](const Result<ImportedPackages>& report) {
                 if (report)
                     m_packages = report->packages;
                 busy(false);
                 if (!report) {
                     m_line->setTone(Tone::Bad);
                     m_line->setText(tr("Nothing was imported"));
                     m_close->setFocus();
                     return m_banner->showError(m_context.words, report.error());
                 }
                 m_done = !dryRun;
                 fill();
                 dryRun ? showCheck() : showDone();
                 if (report->stopped) {
                     m_line->setTone(Tone::Warn);
                     m_hint->setText(
                         tr("Stopped: %1 of %n file(s) were read. Each package is taken in whole or "
                            "not at all; the rest can be imported any time.",
                            nullptr, files)
                             .arg(m_packages.size()));
                 }
             });
}

int PackagesDialog::count(const char* status) const
{
    return static_cast<int>(std::count_if(m_packages.begin(), m_packages.end(),
                                          [status](const PackageRead& p) { return p.status == status; }));
}

void PackagesDialog::fill()
{
    const Day today = m_context.clock->now().day();
    m_list->clear();
    m_list->setColumnCount(4);
    m_list->setHorizontalHeaderLabels({tr("From"), tr("Result"), tr("Entries"), tr("What it means")});
    m_list->setRowCount(static_cast<int>(m_packages.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const PackageRead& p = m_packages[static_cast<std::size_t>(row)];
        const QString file = QFileInfo(qs(p.file)).fileName();
        QString from = file;
        from.replace(u'-', QStringLiteral("-\u200b")); // a long name may break there
        if (!p.office.empty()) {
            from = tr("%1 %2, no. %3")
                       .arg(qs(p.officeName.empty() ? p.office : p.officeName), qs(p.label))
                       .arg(p.number);
            if (p.made)
                from += u'\n' + tr("made %1").arg(momentText(*p.made, today, m_context.language()));
        }
        const QString entries =
            p.status == "refused" || p.status == "elsewhere" ? tr("none")
            : p.missing > 0 ? tr("%1 new\n%2 known\n%3 missing").arg(p.fresh).arg(p.known).arg(p.missing)
                            : tr("%1 new\n%2 known").arg(p.fresh).arg(p.known);
        const QString why = p.error.code.empty() ? QString() : m_context.words.error(p.error);
        const QStringList cells{from, m_context.say("package-status", packageResult(p, !m_done)), entries,
                                why};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(column == 0 ? file : cells[column]);
            if (column == 1)
                item->setForeground(m_context.theme.ink(toneOf(p)));
            m_list->setItem(row, column, item);
        }
    }
    // What it means has the most to say.
    for (int column = 0; column < 3; ++column) {
        m_list->resizeColumnToContents(column);
        const int widest = column == 0 ? m_list->width() * 3 / 10 : m_list->width() / 6;
        m_list->setColumnWidth(column, qMin(m_list->columnWidth(column), widest));
    }
    m_list->resizeRowsToContents();
    m_list->setCurrentCell(0, 0);
    showMark();
}

void PackagesDialog::showMark()
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    // A file that was not proved may carry any mark.
    const bool proved = row < m_packages.size() && !m_packages[row].office.empty();
    const QString mark = proved ? m_marks.value(qs(m_packages[row].file)) : QString();
    m_mark->setVisible(!mark.isEmpty());
    m_mark->setText(tr("Mark on the cover sheet: %1").arg(mark));
}

void PackagesDialog::showCheck()
{
    int fresh = 0;
    for (const PackageRead& p : m_packages)
        fresh += p.fresh;
    const int good = count("imported") + count("held");
    const int refused = count("refused");
    if (good > 0) {
        m_line->setText(
            refused > 0
                ? tr("%1 new entries in %n package(s); %2 refused", nullptr, good).arg(fresh).arg(refused)
                : tr("%1 new entries in %n package(s)", nullptr, good).arg(fresh));
        m_line->setTone(refused > 0 ? Tone::Warn : Tone::Good);
        m_hint->setText(
            tr("Nothing is imported yet. What is refused stays as it is, and the files are kept."));
    } else if (refused > 0) {
        m_line->setText(tr("Refused: nothing can be imported"));
        m_line->setTone(Tone::Bad);
        m_hint->setText(
            tr("Nothing here was changed. Keep the files; why and what to do stands beside them."));
    } else if (count("elsewhere") > 0 && count("known") == 0) {
        m_line->setText(tr("Nothing here is for this office"));
        m_line->setTone(Tone::Neutral);
        m_hint->setText(tr("These packages are for other offices. Leave them on the stick for them."));
    } else {
        m_line->setText(m_packages.empty() ? tr("No package there") : tr("All of it is here already"));
        m_line->setTone(Tone::Neutral);
        m_hint->setText(m_packages.empty() ? tr("The names of packages end in .bmx. Is it the right stick?")
                                           : tr("There is nothing new in it; nothing has to be done."));
    }
    // Also what is known brings receipts: how far its sender has ours.
    m_import->setVisible(good + count("known") > 0);
    m_import->setLabel(tr("Import %n package(s)", nullptr, good + count("known")));
    if (m_import->isHidden())
        m_close->setFocus();
    else
        m_import->setFocus();
}

void PackagesDialog::showDone()
{
    int fresh = 0;
    for (const PackageRead& p : m_packages)
        fresh += p.fresh;
    const int refused = count("refused");
    const int held = count("held");
    m_line->setText(tr("Imported: %n new entry(ies)", nullptr, fresh));
    m_line->setTone(refused + held > 0 ? Tone::Warn : Tone::Good);
    QStringList more;
    if (held > 0)
        more << tr("Kept until what is missing comes: %n package(s).", nullptr, held);
    if (refused > 0)
        more << tr("Refused: %n file(s); nothing of them was taken in.", nullptr, refused);
    more << tr("Receipts go back with the next export.");
    m_hint->setText(more.join(u' '));
    m_import->hide();
    m_close->setFocus();
}

// What was found, or what was done, on paper or as a PDF.
void PackagesDialog::printReport()
{
    const Instant at = m_context.clock->now();
    m_papers->sheet(QStringLiteral("import-report"), qs(at.day().text()),
                    [here = m_context.desk.station(), packages = m_packages, dryRun = !m_done,
                     at](const PaperOffice& office, const PaperDesk::Filled& then) {
                        then(importReport(office, here, packages, dryRun, at));
                    });
}

void PackagesDialog::reject()
{
    if (m_close->isEnabled())
        QDialog::reject();
}

} // namespace bm
