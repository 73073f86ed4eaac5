#include "ui/shell/title_bar.h"

#include "core/calendar/lunar.h"
#include "reports/words/dates.h"
#include "ui/shell/session_guard.h"
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
    , m_office(new ElidedLabel({}, this))
    , m_station(new QLabel(this))
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
    m_office->setProperty("look", QStringLiteral("office"));
    m_office->setObjectName(QStringLiteral("officeName"));
    row->addWidget(m_office);
    m_station->setProperty("look", QStringLiteral("muted"));
    m_station->setObjectName(QStringLiteral("stationLabel"));
    row->addWidget(m_station);
    showStation();
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
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (what.everything)
            showStation();
    });
    TodayView today;
    today.day = context.clock->now().day();
    showDay(today);
    showSession();
}

// The county may merge the office into another while the window is open.
void TitleBar::showStation()
{
    const StationInfo& station = m_context.desk.station();
    const QString before = m_office->fullText();
    m_office->setFullText(qs(station.officeName));
    m_station->setText(tr("Station %1").arg(qs(station.label)));
    if (!before.isEmpty() && before != m_office->fullText())
        Q_EMIT officeShown(m_office->fullText());
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
    // In English the day of the week is what has no room beside large letters.
    const bool whole = roomy() || m_context.language() == Language::Chinese;
    QString text =
        whole ? dateWithWeekday(today.day, m_context.language()) : dateText(today.day, m_context.language());
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
    // The keys are heard by the guard, in dialogs too: here they are only named.
    const auto add = [this](const QString& text, const QKeySequence& key, auto wish) {
        const QString named = key.isEmpty() ? text : text + u'\t' + key.toString(QKeySequence::NativeText);
        return m_menu->addAction(named, this, wish);
    };
    QAction* first = add(tr("Another person…"), SessionGuard::switchKey, &TitleBar::switchWanted);
    add(tr("Cover the window"), SessionGuard::coverKey, &TitleBar::coverWanted);
    m_menu->addSeparator();
    add(tr("Set the PIN…"), {}, &TitleBar::pinWanted);
    add(tr("Change the password…"), {}, &TitleBar::passwordWanted);
    if (!m_context.desk.station().trial) {
        add(tr("Log out"), {}, &TitleBar::logoutWanted);
        return;
    }
    whenDone(m_context.desk.accounts(), first,
             [this, first](const Result<std::vector<AccountView>>& accounts) {
                 if (accounts)
                     addPeople(*accounts, first);
             });
}

// A trial office changes its person by one click.
void TitleBar::addPeople(const std::vector<AccountView>& accounts, QAction* before)
{
    for (const AccountView& account : accounts) {
        const QString name = qs(account.name.empty() ? account.account : account.name);
        auto* action =
            new QAction(QStringLiteral("%1 · %2").arg(name, m_context.say("role", account.role)), m_menu);
        action->setCheckable(true);
        action->setChecked(account.account == m_context.session.account);
        const QString id = qs(account.account);
        connect(action, &QAction::triggered, this, [this, id] { Q_EMIT personChosen(id); });
        m_menu->insertAction(before, action);
    }
    m_menu->insertSeparator(before);
}

} // namespace bm
