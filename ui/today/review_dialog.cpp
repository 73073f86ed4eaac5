#include "ui/today/review_dialog.h"

#include "reports/words/dates.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/lists.h"
#include "ui/widgets/widgets.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bm {

ReviewDialog::ReviewDialog(UiContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_banner(new ErrorBanner(this))
    , m_list(new QTableWidget(this))
    , m_decision(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_decide(new PrimaryButton(tr("Record the decision"), {}, this))
    , m_open(new SecondaryButton(tr("Open the case"), {}, this))
    , m_close(new SecondaryButton(tr("Close"), {}, this))
{
    setObjectName(QStringLiteral("reviewDialog"));
    setWindowTitle(tr("Entries without effect"));
    build();
    connect(m_list, &QTableWidget::currentCellChanged, this, &ReviewDialog::follow);
    connect(m_decide, &QPushButton::clicked, this, &ReviewDialog::decide);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ReviewLine* line = chosen()) {
            const QString number = qs(line->number);
            accept();
            Q_EMIT openCase(number);
        }
    });
    const Theme& theme = context.theme;
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 700);
    resize(qMin(room.width() - 40, theme.px(980)), qMin(room.height() - 40, theme.px(560)));
    ask();
}

void ReviewDialog::build()
{
    const Theme& theme = m_context.theme;
    m_list->setObjectName(QStringLiteral("reviewTable"));
    m_list->setAccessibleName(windowTitle());
    setUpReport(m_list, theme);
    m_decision->setObjectName(QStringLiteral("reviewDecision"));
    for (const char* code : {"noted", "redone", "mistake"})
        m_decision->addItem(m_context.say("review", code), QString::fromLatin1(code));
    m_note->setObjectName(QStringLiteral("reviewNote"));
    m_note->setMaxLength(200);
    m_decide->setObjectName(QStringLiteral("ok"));
    m_open->setObjectName(QStringLiteral("reviewOpen"));
    m_close->setObjectName(QStringLiteral("cancel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    auto* hint =
        new Hint(tr("Two windows did something to one case, or an entry came too late. Nothing of it is "
                    "lost, and nothing repairs itself: look at the case, do anew what is still "
                    "right, and record here what you found."),
                 this);
    auto* decision = new FieldRow(tr("Decision"), m_decision, this);
    auto* note = new FieldRow(tr("Note"), m_note, this);
    for (QWidget* each : std::initializer_list<QWidget*>{hint, m_banner, m_list})
        column->addWidget(each);
    column->setStretchFactor(m_list, 1);
    auto* fields = new QHBoxLayout; // beside each other: the height is for the table
    fields->setSpacing(theme.grid(2));
    fields->addWidget(decision, 2);
    fields->addWidget(note, 3);
    column->addLayout(fields);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_decide);
    column->addLayout(buttons);
}

void ReviewDialog::ask()
{
    whenDone(m_context.desk.reviewList(false), this, [this](const Result<std::vector<ReviewLine>>& lines) {
        if (!lines)
            return m_banner->showError(m_context.words, lines.error());
        present(*lines);
    });
}

void ReviewDialog::present(const std::vector<ReviewLine>& lines)
{
    const Day today = m_context.clock->now().day();
    m_lines = lines;
    m_list->clear();
    m_list->setColumnCount(3);
    m_list->setHorizontalHeaderLabels({tr("Case"), tr("What, when and who"), tr("Why it does not count")});
    m_list->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const ReviewLine& line = lines[static_cast<std::size_t>(row)];
        const QString what =
            QStringLiteral("%1 · %2\n%3 %4")
                .arg(m_context.say("verb", line.verb), momentText(line.at, today, m_context.language()),
                     qs(line.officeName), qs(line.actorName));
        const QStringList cells{qs(line.number), what, m_context.say("verdict", line.code)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_list->setItem(row, column, item);
        }
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    m_list->setColumnWidth(1, qMin(m_list->columnWidth(1), m_list->width() * 2 / 5));
    m_list->resizeRowsToContents();
    m_list->setCurrentCell(0, 0);
    follow();
    if (lines.empty()) {
        m_note->clear();
        m_close->setFocus();
    } else {
        m_list->setFocus();
    }
}

const ReviewLine* ReviewDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_lines.size()) ? nullptr
                                                              : &m_lines[static_cast<std::size_t>(row)];
}

void ReviewDialog::follow()
{
    const ReviewLine* line = chosen();
    m_decide->setEnabled(line != nullptr);
    m_open->setEnabled(line != nullptr && line->kind == "case" && !line->number.empty());
}

void ReviewDialog::decide()
{
    const ReviewLine* line = chosen();
    if (line == nullptr)
        return;
    m_banner->clear();
    m_decide->setEnabled(false);
    whenDone(m_context.desk.review(line->entry, m_decision->currentData().toString().toStdString(),
                                   m_note->text().toStdString()),
             this, [this](const Result<Outcome>& done) {
                 if (!done)
                     m_banner->showError(m_context.words, done.error());
                 else
                     m_note->clear();
                 done ? ask() : follow();
             });
}

} // namespace bm
