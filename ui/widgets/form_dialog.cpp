#include "ui/widgets/form_dialog.h"

#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace bm {

FormDialog::FormDialog(const QString& title, const QString& what, const QString& verb, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto* page = new Page(this);
    m_page = page;
    m_rows = page->body();
    m_rows->setSpacing(4);
    auto* heading = new QLabel(title, page);
    heading->setProperty("look", QStringLiteral("page-title"));
    heading->setWordWrap(true);
    m_rows->addWidget(heading);
    auto* hint = new Hint(what, page);
    hint->setVisible(!what.isEmpty());
    m_rows->addWidget(hint);
    m_rows->addSpacing(8);
    m_button = new PrimaryButton(verb, {}, this);
    m_button->setObjectName(QStringLiteral("ok"));
    m_button->setDefault(true);
    auto* cancel = new SecondaryButton(tr("Cancel"), {}, this);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(24, 0, 24, 16);
    buttons->setSpacing(12);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page, 1);
    column->addLayout(buttons);
    connect(m_button, &QPushButton::clicked, this, &FormDialog::accept);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), this), &QShortcut::activated, m_button,
                &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

FieldRow* FormDialog::addRow(const QString& label, QWidget* field)
{
    auto* row = new FieldRow(label, field, this);
    m_rows->addWidget(row);
    return row;
}

void FormDialog::addWide(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void FormDialog::bringUp(QWidget* widget)
{
    m_page->ensureWidgetVisible(widget);
}

void FormDialog::accept()
{
    if (check())
        QDialog::accept();
}

void FormDialog::fit()
{
    QWidget* ground = m_rows->parentWidget();
    m_rows->activate();
    const QSize room =
        parentWidget() != nullptr ? parentWidget()->window()->size() : screen()->availableSize();
    const int width =
        qMin(qMax(ground->sizeHint().width() + 16, fontMetrics().averageCharWidth() * 64), room.width() - 32);
    const int wanted = m_rows->hasHeightForWidth() ? m_rows->totalHeightForWidth(width - 16)
                                                   : m_rows->totalSizeHint().height();
    ground->setMinimumHeight(m_rows->totalMinimumSize().height());
    resize(width, qMin(wanted + m_button->sizeHint().height() + 40, room.height() - 32));
}

void FormDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
}

} // namespace bm
