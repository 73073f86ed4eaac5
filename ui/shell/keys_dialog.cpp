#include "ui/shell/keys_dialog.h"

#include "ui/widgets/widgets.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bm {

KeysDialog::KeysDialog(const QList<Group>& groups, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto* sheet = new QWidget(this);
    sheet->setObjectName(QStringLiteral("scrolled"));
    auto* grid = new QGridLayout(sheet);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Group& group : groups) {
        if (group.keys.isEmpty())
            continue;
        grid->addWidget(new SectionTitle(group.title, sheet), row++, 0, 1, 2);
        for (const ShortcutInfo& info : group.keys) {
            grid->addWidget(new KeyHint(info.key, sheet), row, 0, Qt::AlignLeft);
            grid->addWidget(new QLabel(info.what, sheet), row++, 1);
        }
        grid->setRowMinimumHeight(row++, 8);
    }
    grid->setRowStretch(row, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(sheet);
    auto* close = new PrimaryButton(tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(800, 700);
    resize(sheet->sizeHint().width() + 80, qMin(room.height() - 40, sheet->sizeHint().height() + 100));
    close->setFocus();
}

} // namespace bm
