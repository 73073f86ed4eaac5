#include "ui/cases/due_dialog.h"

#include "reports/words/dates.h"
#include "ui/cases/day_grid.h"
#include "ui/text.h"
#include "ui/widgets/page.h"
#include "ui/widgets/widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bm {

namespace {

bool worthALine(const Step& step)
{
    return step.why != Why::Counted && step.why != Why::Weekend && step.why != Why::CalendarDay;
}

QWidget* reasonList(const UiContext& context, const Explanation& explanation, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Step& step : explanation.steps) {
        if (!worthALine(step))
            continue;
        QString why = context.say("why", code(step.why), {{"name", step.name}});
        if (!step.name.empty() && !why.contains(qs(step.name)))
            why = qs(step.name) + u" · "_qs + why;
        auto* notice = new Hint(qs(step.notice), box);
        grid->addWidget(new QLabel(dateWithWeekday(step.day, context.language()), box), row, 0);
        grid->addWidget(new QLabel(why, box), row, 1);
        grid->addWidget(notice, row++, 2);
    }
    return box;
}

} // namespace

QString explanationLine(const Words& words, const Promise& promise, const Explanation& explanation)
{
    if (!explanation.due.day || explanation.steps.empty())
        return promise.words.empty() ? words.say("date", "no-date") : qs(promise.words);
    const Day start = explanation.steps.front().day;
    const Day due = *explanation.due.day;
    const auto counted = std::count_if(explanation.steps.begin(), explanation.steps.end(),
                                       [](const Step& step) { return step.counted; });
    if (promise.unit == Unit::Instant)
        return DueDialog::tr("Done on the spot, on %1").arg(dateWithWeekday(due, words.language()));
    return DueDialog::tr("%1 from %2: due %3. %4 days, %5 of them counted, %6 not.")
        .arg(countText(code(promise.unit), promise.n, words.language()), dateText(start, words.language()),
             dateWithWeekday(due, words.language()))
        .arg(due - start)
        .arg(counted)
        .arg(due - start - static_cast<int>(counted));
}

DueDialog::DueDialog(UiContext& context, const Promise& promise, const Explanation& explanation,
                     QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("dueDialog"));
    setWindowTitle(tr("How this day was counted"));
    auto* page = new Page(this);
    auto* line = new BigLine(explanationLine(context.words, promise, explanation), page);
    line->setObjectName(QStringLiteral("explanationLine"));
    page->body()->addWidget(line);
    if (explanation.due.provisional)
        page->body()->addWidget(new StateLabel(
            tr("Provisional: the notice for that year is not out yet. The day can only move later."),
            Tone::Warn, page));
    if (explanation.due.expected)
        page->body()->addWidget(new StateLabel(tr("Expected: a pause is still open."), Tone::Wait, page));
    page->body()->addWidget(new DayGrid(context.theme, context.words, explanation, page));
    page->body()->addWidget(new Hint(tr("+1, +2 …: counted days. –: weekends. 0: the first day, which is not "
                                        "counted. Framed: the due day."),
                                     page));
    page->body()->addWidget(new SectionTitle(tr("Days with a reason of their own"), page));
    page->body()->addWidget(reasonList(context, explanation, page));
    page->body()->addStretch(1);
    auto* close = new PrimaryButton(tr("Close"), {}, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 16, 16);
    column->addWidget(page, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(1000, 700);
    resize(qMin(context.theme.px(820), room.width() - 32), qMin(context.theme.px(700), room.height() - 32));
    close->setFocus();
}

} // namespace bm
