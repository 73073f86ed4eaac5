#include "ui/shell/title_bar.h"

#include "core/calendar/lunar.h"
#include "reports/words/dates.h"
#include "ui/text.h"
#include "ui/when_done.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace bm {

QString postText(const UiContext& context)
{
    QStringList posts;
    for (const std::string& post : context.session.posts)
        posts << qs(post);
    return posts.join(u'、');
}

TitleBar::TitleBar(UiContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_day(new ElidedLabel({}, this))
    , m_market(new QLabel(this))
    , m_person(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    setProperty("look", QStringLiteral("title-bar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(12);

    const StationInfo& station = context.desk.station();
    auto* office = new ElidedLabel(qs(station.officeName), this);
    office->setProperty("look", QStringLiteral("office"));
    office->setObjectName(QStringLiteral("officeName"));
    row->addWidget(office);
    auto* label = new QLabel(tr("Station %1").arg(qs(station.label)), this);
    label->setProperty("look", QStringLiteral("muted"));
    row->addWidget(label);
    if (station.trial) {
        auto* trial = new QLabel(tr("Trial"), this);
        trial->setProperty("look", QStringLiteral("trial"));
        trial->setObjectName(QStringLiteral("trialMark"));
        trial->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
        trial->setToolTip(tr("A trial office: nothing here is a real case."));
        row->addWidget(trial);
    }
    row->addStretch(1);
    m_day->setObjectName(QStringLiteral("titleDay"));
    row->addWidget(m_day);
    m_market->setProperty("look", QStringLiteral("muted"));
    row->addWidget(m_market);

    m_person->setObjectName(QStringLiteral("person"));
    m_person->setIcon(context.theme.icon(QStringLiteral("user")));
    m_person->setProperty("look", QStringLiteral("menu"));
    m_person->setFocusPolicy(Qt::TabFocus);
    m_person->setMenu(m_menu);
    row->addWidget(m_person);
    connect(m_menu, &QMenu::aboutToShow, this, &TitleBar::fillMenu);
    TodayView today;
    today.day = context.clock->now().day();
    showDay(today);
    showSession();
}

void TitleBar::showSession()
{
    const Session& session = m_context.session;
    m_person->setVisible(!session.account.empty());
    const QString name = qs(session.name.empty() ? session.account : session.name);
    const QString whole = QStringLiteral("%1 · %2").arg(name, m_context.say("role", session.role));
    m_person->setText(roomy() ? whole : name);
    m_person->setAccessibleName(tr("Acting: %1").arg(whole));
    m_person->setToolTip(QStringList{whole, postText(m_context)}.join(u'\n').trimmed());
    fillMenu();
}

void TitleBar::showDay(const TodayView& today)
{
    QString text = dateWithWeekday(today.day, m_context.language());
    if (roomy() && m_context.language() == Language::Chinese) {
        if (const auto lunar = lunarDate(today.day))
            text += QStringLiteral("  农历") + qs(lunar->text());
    }
    m_day->setFullText(text);
    QStringList marks;
    if (today.marketDay)
        marks << tr("market day");
    if (!today.workingDay)
        marks << tr("rest day");
    m_market->setText(marks.join(QStringLiteral(" · ")));
    m_market->setVisible(!marks.isEmpty());
}

bool TitleBar::roomy() const
{
    return m_context.theme.options().textFactor <= 1.3;
}

void TitleBar::fillMenu()
{
    m_menu->clear();
    if (m_context.desk.station().trial) {
        whenDone(m_context.desk.accounts(), m_menu, [this](const Result<std::vector<AccountView>>& accounts) {
            if (!accounts || !m_menu->actions().isEmpty())
                return;
            for (const AccountView& account : *accounts) {
                const QString name = qs(account.name.empty() ? account.account : account.name);
                QAction* action = m_menu->addAction(
                    QStringLiteral("%1 · %2").arg(name, m_context.say("role", account.role)));
                action->setCheckable(true);
                action->setChecked(account.account == m_context.session.account);
                const QString id = qs(account.account);
                connect(action, &QAction::triggered, this, [this, id] { Q_EMIT personChosen(id); });
            }
        });
        return;
    }
    m_menu->addAction(tr("Log out"), this, &TitleBar::logoutWanted);
}

} // namespace bm
