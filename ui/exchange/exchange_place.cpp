#include "ui/exchange/exchange_place.h"

#include "ui/ask.h"
#include "ui/exchange/backup_card.h"
#include "ui/exchange/enrol_actions.h"
#include "ui/exchange/enrol_card.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/export_card.h"
#include "ui/exchange/hall_card.h"
#include "ui/exchange/needs_card.h"
#include "ui/exchange/packages_dialog.h"
#include "ui/exchange/stations_card.h"
#include "ui/in_pool.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QDir>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bm {

ExchangePlace::ExchangePlace(UiContext& context, QWidget* parent)
    : Place(context, parent)
    , m_actions(new EnrolActions(context, this))
    , m_banner(new ErrorBanner(this))
    , m_export(new ExportCard(context, this))
    , m_needs(new NeedsCard(context, this))
    , m_import(makeImport())
    , m_enrol(new EnrolCard(context, *m_actions, this))
    , m_hall(new HallCard(context, this))
    , m_backup(new BackupCard(context, this))
    , m_stations(new StationsCard(context, *m_actions, this))
{
    setObjectName(QStringLiteral("exchangePlace"));
    build();
    connect(m_export, &ExportCard::told, this, &Place::told);
    connect(m_backup, &BackupCard::told, this, &Place::told);
    connect(m_actions, &EnrolActions::told, this, &Place::told);
    connect(m_actions, &EnrolActions::changed, this, &ExchangePlace::ask);
    connect(m_actions, &EnrolActions::refused, this,
            [this](const Error& error) { m_banner->showError(this->context().words, error); });
    connect(m_needs, &NeedsCard::importWanted, this, &ExchangePlace::importFiles);
    connect(m_needs, &NeedsCard::epochWanted, m_actions, &EnrolActions::beginEpoch);
    connect(m_needs, &NeedsCard::renewalWanted, m_actions, &EnrolActions::writeRequest);
    connect(m_needs, &NeedsCard::rulingWanted, m_stations, &StationsCard::ruleOn);
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        // What one writes changes the counts too, but nobody looks at them meanwhile.
        if (what.everything || isVisible())
            ask();
    });
    for (QWidget* until : std::initializer_list<QWidget*>{m_export, m_needs, m_import})
        until->hide();
    ask();
}

void ExchangePlace::build()
{
    auto* page = new Page(this);
    page->body()->addWidget(m_banner);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    for (QWidget* each : std::initializer_list<QWidget*>{m_export, m_needs, m_import})
        left->addWidget(each);
    for (QWidget* each : std::initializer_list<QWidget*>{m_enrol, m_hall, m_backup})
        right->addWidget(each);
    left->addStretch(1);
    right->addStretch(1);
    const bool wide = context().theme.options().textFactor <= 1.3;
    auto* columns = new QBoxLayout(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setSpacing(16);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    page->body()->addLayout(columns);
    page->body()->addWidget(m_stations, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
}

Card* ExchangePlace::makeImport()
{
    auto* card = new Card(tr("Import what came"), this);
    card->setObjectName(QStringLiteral("importCard"));
    m_importHint = new Hint({}, card);
    m_importHint->setObjectName(QStringLiteral("lastImport"));
    m_files = new SecondaryButton(tr("Choose packages…"), Qt::CTRL | Qt::Key_I, card);
    m_files->setObjectName(QStringLiteral("importPackages"));
    auto* folder = new SecondaryButton(tr("Everything in a folder…"), {}, card);
    folder->setObjectName(QStringLiteral("importFolder"));
    auto* box = new QWidget(card);
    auto* buttons = new FlowLayout(8, box);
    buttons->addWidget(m_files);
    buttons->addWidget(folder);
    card->body()->addWidget(m_importHint);
    card->body()->addWidget(box);
    connect(m_files, &QPushButton::clicked, this, &ExchangePlace::importFiles);
    connect(folder, &QPushButton::clicked, this, &ExchangePlace::importFolder);
    return card;
}

QString ExchangePlace::title() const
{
    return tr("Exchange");
}

QList<ShortcutInfo> ExchangePlace::shortcuts() const
{
    return {{QKeySequence(Qt::CTRL | Qt::Key_E), tr("Export this week's data to a stick")},
            {QKeySequence(Qt::CTRL | Qt::Key_I), tr("Import packages; first they are only checked")}};
}

void ExchangePlace::activated()
{
    m_arriving = true; // what is to be done first is known with the answer
    m_backup->ask();
    ask();
}

void ExchangePlace::ask()
{
    whenDone(context().desk.exchangeStatus(), this, [this](const Result<ExchangeStatus>& status) {
        if (!status)
            return m_banner->showError(context().words, status.error());
        present(*status);
    });
}

void ExchangePlace::present(const ExchangeStatus& status)
{
    const bool first = !m_status.enrolled && status.enrolled;
    m_status = status;
    m_export->present(status);
    m_needs->present(status);
    m_enrol->present(status);
    m_hall->present(status);
    m_stations->present(status);
    for (QWidget* each : std::initializer_list<QWidget*>{m_export, m_needs, m_import})
        each->setVisible(status.enrolled);
    if (std::exchange(m_arriving, false) || (first && isVisible()))
        (status.enrolled ? m_export->button() : m_enrol->first())->setFocus();
    const Day today = context().clock->now().day();
    const QString last =
        status.lastImport
            ? tr("Last import: %1.").arg(momentText(*status.lastImport, today, context().language()))
            : tr("Nothing has been imported yet.");
    m_importHint->setText(
        last + u' ' + tr("First the packages are only checked. They can also be dropped onto this window."));
    const auto urgent = exchangeNeeds(context(), status);
    const auto bad = std::count_if(urgent.begin(), urgent.end(),
                                   [](const ExchangeNeed& need) { return need.tone == Tone::Bad; });
    const bool overdue = exportAge(status, today).tone == Tone::Bad;
    Q_EMIT countChanged(static_cast<int>(bad) + (overdue ? 1 : 0));
}

void ExchangePlace::importFiles()
{
    takeIn(Ask::openFiles(this, tr("Packages to import"), context().settings.importFolder(),
                          tr("Packages (*.bmx);;All files (*)")));
}

void ExchangePlace::importFolder()
{
    const QString folder =
        Ask::openFolder(this, tr("Folder with packages"), context().settings.importFolder());
    if (folder.isEmpty())
        return;
    const std::function<QStringList()> look = [folder] { return packagesIn(folder); };
    whenDone(inPool(look), this, [this, folder](const QStringList& files) {
        if (files.isEmpty())
            return m_banner->showText(tr("No package lies in %1. The names of packages end in .bmx.")
                                          .arg(QDir::toNativeSeparators(folder)),
                                      Tone::Warn);
        takeIn(files);
    });
}

void ExchangePlace::open(const QString& files)
{
    takeIn(files.split(u'\n', Qt::SkipEmptyParts));
}

void ExchangePlace::takeIn(const QStringList& files)
{
    if (files.isEmpty())
        return;
    m_banner->clear();
    context().settings.setImportFolder(QFileInfo(files.first()).absolutePath());
    PackagesDialog dialog(context(), files, this);
    static_cast<void>(Ask::run(dialog));
    if (dialog.imported())
        ask();
}

} // namespace bm
