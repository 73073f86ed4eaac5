#include "ui/guides/catalogue_file.h"
#include "ui/text.h"
#include "ui/widgets/widgets.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bm {

namespace {

constexpr int mostRows = 500; // more errors than anybody mends in one go

QTableWidget* table(const QStringList& columns, const QString& name, QWidget* parent)
{
    auto* made = new QTableWidget(0, static_cast<int>(columns.size()), parent);
    made->setHorizontalHeaderLabels(columns);
    made->setObjectName(name);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setStretchLastSection(true);
    made->setShowGrid(false);
    made->setWordWrap(true);
    return made;
}

void addRow(QTableWidget& into, const QStringList& cells)
{
    const int row = into.rowCount();
    into.insertRow(row);
    for (int column = 0; column < cells.size(); ++column)
        into.setItem(row, column, new QTableWidgetItem(cells[column]));
}

} // namespace

ImportDialog::ImportDialog(UiContext& context, const QString& file, const CatalogueImport& import,
                           const CatalogueChanges& changes, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import a catalogue: %1").arg(QFileInfo(file).fileName()));
    const Theme& theme = context.theme;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    auto* line = new BigLine({}, this);
    column->addWidget(line);
    auto* ok = new PrimaryButton(tr("Import"), {}, this);
    ok->setObjectName(QStringLiteral("ok"));
    auto* cancel = new SecondaryButton(tr("Cancel"), {}, this);
    cancel->setObjectName(QStringLiteral("cancel"));
    if (!import.ok()) {
        line->setText(
            tr("%n error(s): nothing was imported.", nullptr, static_cast<int>(import.errors.size())));
        line->setTone(Tone::Bad);
        column->addWidget(new Hint(tr("Mend these in the file and import it again."), this));
        QTableWidget* errors =
            table({tr("Row"), tr("Column"), tr("What is wrong")}, QStringLiteral("importErrors"), this);
        for (const Error& error : import.errors) {
            if (errors->rowCount() < mostRows)
                addRow(*errors, {qs(error.arg("row")), qs(error.arg("column")), context.words.error(error)});
        }
        errors->setColumnWidth(0, theme.px(72));
        errors->setColumnWidth(1, theme.px(160));
        column->addWidget(errors, 1);
        ok->hide();
        cancel->setLabel(tr("Close"));
    } else {
        const int added = static_cast<int>(changes.added.size());
        const int changed = static_cast<int>(changes.changed.size());
        line->setText(tr("New: %1, changed: %2, as before: %3").arg(added).arg(changed).arg(changes.same));
        column->addWidget(
            new Hint(tr("Changed matters get a new version from now on; cases keep theirs."), this));
        QTableWidget* list = table({tr("What"), tr("Matter")}, QStringLiteral("importChanges"), this);
        for (const QString& one : changes.added)
            addRow(*list, {tr("new"), one});
        for (const QString& one : changes.changed)
            addRow(*list, {tr("changed"), one});
        list->setColumnWidth(0, theme.px(96));
        column->addWidget(list, 1);
        ok->setEnabled(added + changed > 0);
    }
    for (auto* each : findChildren<QTableWidget*>()) {
        each->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        each->verticalHeader()->setMinimumSectionSize(theme.px(36));
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(ok);
    column->addLayout(buttons);
    connect(ok, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 700);
    resize(qMin(room.width() - 40, theme.px(880)), qMin(room.height() - 40, theme.px(560)));
}

} // namespace bm
