#include "ui/exchange/export_card.h"

#include "reports/case_workbook.h"
#include "reports/exchange_sheets.h"
#include "ui/ask.h"
#include "ui/exchange/case_sheet_dialog.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/export_keeper.h"
#include "ui/in_pool.h"
#include "ui/print/paper_desk.h"
#include "ui/when_done.h"

#include <QCheckBox>
#include <QDir>
#include <QTimer>
#include <QVBoxLayout>

namespace bm {

namespace {

constexpr int sticksMs = 3000; // a stick that is put in is seen while one looks

} // namespace

ExportCard::ExportCard(UiContext& context, QWidget* parent)
    : Card({}, parent)
    , m_context(context)
    , m_papers(new PaperDesk(context, this))
    , m_banner(new ErrorBanner(this))
    , m_age(new BigLine({}, this))
    , m_export(new PrimaryButton(tr("Export this week's data to a stick"), Qt::CTRL | Qt::Key_E, this))
    , m_where(new Hint({}, this))
    , m_choose(new QPushButton(tr("Choose another folder…"), this))
    , m_sheet(new QPushButton(tr("Spreadsheet of the cases…"), this))
    , m_weekly(new QCheckBox(tr("Once a week by itself, when the stick or folder is there"), this))
    , m_counts(new QLabel(this))
    , m_result(new QWidget(this))
    , m_made(new QLabel(m_result))
    , m_covers(new SecondaryButton(tr("Print the cover sheets…"), {}, m_result))
    , m_sticks(new QTimer(this))
{
    setObjectName(QStringLiteral("exportCard"));
    m_age->setObjectName(QStringLiteral("exportAge"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setIcon(context.theme.icon(QStringLiteral("export"), context.theme.colour(Role::AccentText)));
    m_where->setObjectName(QStringLiteral("exportWhere"));
    m_choose->setObjectName(QStringLiteral("exportFolder"));
    m_choose->setProperty("look", QStringLiteral("link"));
    m_sheet->setObjectName(QStringLiteral("caseSheet"));
    m_sheet->setProperty("look", QStringLiteral("link"));
    m_counts->setObjectName(QStringLiteral("exchangeCounts"));
    m_counts->setWordWrap(true);
    m_made->setObjectName(QStringLiteral("exportMade"));
    m_made->setWordWrap(true);
    m_made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_covers->setObjectName(QStringLiteral("printCovers"));
    auto* result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->addWidget(m_made);
    result->addWidget(m_covers, 0, Qt::AlignLeft);
    m_result->hide();
    for (QWidget* each : std::initializer_list<QWidget*>{m_banner, m_age})
        body()->addWidget(each);
    body()->addWidget(m_export, 0, Qt::AlignLeft);
    body()->addWidget(m_where);
    body()->addWidget(m_choose, 0, Qt::AlignLeft);
    body()->addWidget(m_weekly, 0, Qt::AlignLeft);
    body()->addWidget(m_result);
    body()->addWidget(m_counts);
    body()->addWidget(m_sheet, 0, Qt::AlignLeft);
    connect(m_export, &QPushButton::clicked, this, &ExportCard::run);
    connect(m_choose, &QPushButton::clicked, this, &ExportCard::chooseFolder);
    connect(m_sheet, &QPushButton::clicked, this, &ExportCard::saveSheet);
    connect(m_covers, &QPushButton::clicked, this, &ExportCard::printCovers);
    connect(m_papers, &PaperDesk::done, this, &ExportCard::told);
    connect(m_papers, &PaperDesk::failed, this,
            [this](const Error& error) { m_banner->showError(m_context.words, error); });
    connect(m_sticks, &QTimer::timeout, this, &ExportCard::lookForSticks);
    m_weekly->setObjectName(QStringLiteral("weeklyExport"));
    m_weekly->setChecked(context.settings.weeklyExport());
    connect(m_weekly, &QCheckBox::toggled, this, [this](bool on) {
        if (m_context.exports != nullptr)
            m_context.exports->setWeekly(on);
        else
            m_context.settings.setWeeklyExport(on);
    });
    followKeeper();
    lookForSticks();
}

void ExportCard::followKeeper()
{
    ExportKeeper* keeper = m_context.exports;
    if (keeper == nullptr)
        return;
    connect(keeper, &ExportKeeper::made, this, &ExportCard::showMade);
    connect(keeper, &ExportKeeper::changed, this, [this, keeper] {
        if (keeper->problem())
            m_banner->showError(m_context.words, *keeper->problem());
    });
}

void ExportCard::present(const ExchangeStatus& status)
{
    const Toned age = exportAge(status, m_context.clock->now().day());
    m_age->setText(age.text);
    m_age->setTone(age.tone);
    m_counts->setText(exchangeCounts(status));
    m_counts->setVisible(!isCounty(m_context));
}

void ExportCard::showEvent(QShowEvent* event)
{
    m_sticks->start(sticksMs);
    lookForSticks();
    Card::showEvent(event);
}

void ExportCard::hideEvent(QHideEvent* event)
{
    m_sticks->stop();
    Card::hideEvent(event);
}

void ExportCard::lookForSticks()
{
    const std::function<ExportTarget()> look = [folder = m_context.settings.exportFolder()] {
        return exportTarget(folder);
    };
    whenDone(inPool(look), this, [this](const ExportTarget& target) {
        m_target = target;
        showTarget();
    });
}

void ExportCard::showTarget()
{
    const QString folder = QDir::toNativeSeparators(m_target.folder);
    const QString missing = QDir::toNativeSeparators(m_target.missing);
    if (!m_target.folder.isEmpty() && m_target.stick)
        m_where->setText(missing.isEmpty() ? tr("To the stick %1").arg(folder)
                                           : tr("%1 is not there; now to the stick %2").arg(missing, folder));
    else if (!m_target.folder.isEmpty())
        m_where->setText(tr("To the folder %1").arg(folder));
    else if (!missing.isEmpty())
        m_where->setText(tr("%1 is not there: put the stick in, or choose another folder.").arg(missing));
    else
        m_where->setText(tr("Put a stick in, or choose a folder once; it is remembered."));
    m_choose->setText(m_target.folder.isEmpty() ? tr("Choose the folder…") : tr("Choose another folder…"));
}

void ExportCard::run()
{
    if (m_busy)
        return;
    if (m_target.folder.isEmpty())
        return chooseFolder();
    exportTo(m_target.folder);
}

void ExportCard::chooseFolder()
{
    const QString from = m_target.folder.isEmpty() ? QDir::homePath() : m_target.folder;
    const QString folder = Ask::openFolder(this, tr("Where to are the packages written?"), from);
    if (!folder.isEmpty())
        exportTo(folder);
}

void ExportCard::exportTo(const QString& folder)
{
    m_busy = true;
    m_export->setEnabled(false);
    m_banner->clear();
    m_age->setTone(Tone::Neutral);
    m_age->setText(tr("Exporting… do not pull the stick"));
    whenDone(m_context.desk.exportPackages(folder.toStdString()), this,
             [this, folder](const Result<ExportReport>& report) {
                 m_busy = false;
                 m_export->setEnabled(true);
                 m_export->setFocus();
                 if (!report) {
                     m_age->setTone(Tone::Bad);
                     m_age->setText(tr("Nothing is to be carried yet: the export failed"));
                     return m_banner->showError(m_context.words, report.error());
                 }
                 m_context.settings.setExportFolder(folder);
                 lookForSticks();
                 showMade(folder, report->packages);
             });
}

void ExportCard::showMade(const QString& folder, const std::vector<PackageMade>& packages)
{
    m_packages = packages;
    if (packages.empty()) {
        m_result->hide();
        m_age->setTone(Tone::Good);
        m_age->setText(tr("Nothing new, and all of before has arrived: no stick has to be carried"));
        return;
    }
    const int count = static_cast<int>(packages.size());
    QStringList lines{
        tr("Written and checked: %n file(s) in %1. Take the stick out by “eject”.", nullptr, count)
            .arg(QDir::toNativeSeparators(folder))};
    for (const PackageMade& p : packages)
        lines << QStringLiteral("    ") + packageWords(p) + QStringLiteral("\n        ") + qs(p.file);
    m_made->setText(lines.join(u'\n'));
    m_result->show();
    m_age->setTone(Tone::Good);
    m_age->setText(tr("Exported"));
    Q_EMIT told(tr("Exported: %n file(s)", nullptr, count));
}

void ExportCard::printCovers()
{
    const Day today = m_context.clock->now().day();
    m_papers->sheet(QStringLiteral("package-cover"), qs(today.text()),
                    [from = m_context.desk.station(), packages = m_packages,
                     today](const PaperOffice& office, const PaperDesk::Filled& then) {
                        then(packageCover(office, from, packages, today));
                    });
}

void ExportCard::saveSheet()
{
    CaseSheetDialog dialog(m_context, this);
    if (!Ask::run(dialog))
        return;
    const QString name =
        QStringLiteral("cases-%1-%2.xlsx").arg(qs(basicDay(dialog.from())), qs(basicDay(dialog.to())));
    const QString folder = m_context.settings.exportFolder();
    const QString file = Ask::saveFile(this, tr("Spreadsheet of the cases"),
                                       QDir(folder.isEmpty() ? QDir::homePath() : folder).filePath(name),
                                       tr("Tables (*.xlsx)"));
    if (file.isEmpty())
        return;
    m_banner->clear();
    whenDone(writeCaseSheet(m_context.desk, dialog.from(), dialog.to(), dialog.persons(), file), this,
             [this](const Result<int>& count) {
                 if (!count)
                     return m_banner->showError(m_context.words, count.error());
                 Q_EMIT told(tr("Saved: %n case(s)", nullptr, *count));
             });
}

} // namespace bm
