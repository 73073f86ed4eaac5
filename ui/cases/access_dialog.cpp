#include "ui/cases/access_dialog.h"

#include "reports/paper_filler.h"
#include "reports/words/dates.h"
#include "ui/text.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/widgets.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bm {

namespace {

enum Column
{
    WhenColumn,
    WhoColumn,
    WhatColumn,
    CaseColumn,
    ColumnCount
};

QString whatWords(const UiContext& context, const AccessLine& line)
{
    const QString verb = context.say("verb", line.verb);
    if (line.form.empty())
        return verb;
    return QStringLiteral("%1 · %2 %3").arg(verb, context.say("paper", line.form), qs(line.paper));
}

} // namespace

AccessDialog::AccessDialog(const UiContext& context, const AccessReport& report, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("accessDialog"));
    setWindowTitle(tr("Who saw this person's data"));
    const Theme& theme = context.theme;
    auto* title = new QLabel(windowTitle(), this);
    title->setProperty("look", QStringLiteral("page-title"));
    title->setWordWrap(true);
    auto* hint =
        new Hint(tr("Who looked at the whole numbers, printed them on a paper or a list, or asked this "
                    "question, at every case of the person known here (%1). That you asked is recorded.")
                     .arg(report.cases.size()),
                 this);
    auto* table = new QTableWidget(static_cast<int>(report.lines.size()), ColumnCount, this);
    table->setObjectName(QStringLiteral("accessLines"));
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), tr("Case")});
    setUpTable(table, theme);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const Day today = context.clock->now().day();
    int row = 0;
    for (const AccessLine& line : report.lines) {
        QString who = qs(line.actorName);
        if (!line.actingFor.empty())
            who += QStringLiteral(" (%1)").arg(qs(line.actor));
        const QString cells[] = {momentText(line.at, today, context.language()), who,
                                 whatWords(context, line), shortCaseNumber(line.number)};
        for (int i = 0; i < ColumnCount; ++i) {
            auto* item = new QTableWidgetItem(cells[i]);
            item->setToolTip(i == CaseColumn ? qs(line.number) : cells[i]);
            table->setItem(row, i, item);
        }
        ++row;
    }
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    auto* none =
        new EmptyHint(tr("Nobody yet"), tr("Nobody looked at the whole numbers or printed them."), this);
    table->setVisible(row > 0);
    none->setVisible(row == 0);
    auto* close = new PrimaryButton(tr("Close"), {}, this);
    close->setObjectName(QStringLiteral("close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(table, 1);
    column->addWidget(none, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 700);
    resize(qMin(theme.px(860), room.width() - 32), qMin(theme.px(520), room.height() - 32));
    row > 0 ? table->setFocus() : close->setFocus();
}

} // namespace bm
