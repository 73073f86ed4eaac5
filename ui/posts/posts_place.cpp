#include "ui/posts/posts_place.h"

#include "ui/posts/attendance_pane.h"
#include "ui/posts/people_actions.h"
#include "ui/posts/people_sheets.h"
#include "ui/posts/people_words.h"
#include "ui/posts/posts_rows.h"
#include "ui/posts/week_pane.h"
#include "ui/when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/widgets.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace bm {

namespace {

constexpr int reviewDays = 31;

} // namespace

PostsPlace::PostsPlace(UiContext& context, QWidget* parent)
    : Place(context, parent)
    , m_sheets(new PeopleSheets(context, this))
    , m_actions(new PeopleActions(context, *m_sheets, this))
    , m_banner(new ErrorBanner(this))
    , m_week(new WeekPane(context, *m_actions, this))
    , m_attendance(new AttendancePane(context, *m_actions, *m_sheets, this))
    , m_tabs(new QWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("postsPlace"));
    new FlowLayout(8, m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_tabs);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    makePages();
    for (const int by : {-1, 1}) {
        auto* shortcut =
            new QShortcut(QKeySequence(Qt::CTRL | (by < 0 ? Qt::Key_PageUp : Qt::Key_PageDown)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    }
    connect(m_actions, &PeopleActions::told, this, &Place::told);
    connect(m_sheets, &PeopleSheets::done, this, &Place::told);
    const auto say = [this](const Error& error) { m_banner->showError(this->context().words, error); };
    connect(m_sheets, &PeopleSheets::failed, this, say);
    connect(m_attendance, &AttendancePane::failed, this, say);
    connect(m_week, &WeekPane::failed, this, say);
    connect(m_week, &WeekPane::printWanted, m_sheets, &PeopleSheets::roster);
    connect(m_actions, &PeopleActions::refused, m_banner,
            [this](const QString& text) { m_banner->showText(text); });
    connect(m_week, &WeekPane::said, this,
            [this](const QString& text) { m_banner->showText(text, Tone::Accent); });
    connect(m_week, &WeekPane::pageWanted, this, &PostsPlace::showPage);
    connect(&context.desk, &Desk::changed, this, [this](const ChangeSet& what) {
        if (what.everything || what.office || what.calendar)
            askHours();
        if (what.everything || what.people || what.office || what.calendar)
            ask();
    });
    showPage(QStringLiteral("week"));
    askHours();
    ask();
}

void PostsPlace::makePages()
{
    addPage(QStringLiteral("week"), tr("Week"), m_week);
    PeopleActions* act = m_actions;
    const auto take = [act](auto run) { return [act, run](const QString& id) { (act->*run)(id); }; };
    PeopleList* list = addList(
        "absences", tr("Absences"), {tr("Who"), tr("Kind"), tr("When"), tr("Posts as A"), tr("Remarks")},
        tr("No absence"), tr("Absences of now, of later and of the last 30 days stand here."));
    list->addButton(tr("Set an absence…"), "addAbsence", Qt::Key_Insert, false, [this](const QString&) {
        AddLeave draft;
        draft.account = this->context().session.account;
        draft.kind = "to-village";
        m_actions->addAbsence(draft);
    });
    list->addButton(tr("Back early, or not gone…"), "endAbsence", Qt::Key_Delete, true,
                    take(&PeopleActions::endAbsence));
    addPage(QStringLiteral("attendance"), tr("Attendance"), m_attendance);
    list =
        addList("handovers", tr("Handovers"),
                {tr("Post"), tr("From, to"), tr("Given"), tr("Cases"), tr("State")}, tr("No handover slip"),
                tr("Who goes away gives his post with a slip: open cases, seals, what is to be done."));
    list->addButton(tr("Open the slip…"), "openSlip", {}, true, take(&PeopleActions::openSlip));
    list->addButton(tr("Write a slip…"), "addHandover", Qt::Key_Insert, false,
                    [this](const QString&) { m_actions->writeHandover(ownPost()); });
    list->addButton(tr("Print the slip…"), "printSlip", QKeySequence(Qt::CTRL | Qt::Key_P), true,
                    [this](const QString& slip) { m_sheets->handover(slip); });
    list = addList("staff", tr("Staff"),
                   {tr("Name"), tr("Account"), tr("Role"), tr("Home unit"), tr("Employment"), tr("Telephone"),
                    tr("Remarks")},
                   tr("Nobody"), tr("Who works here stands on this list."));
    list->addButton(tr("Change…"), "changeStaff", {}, true, take(&PeopleActions::editStaff));
    list->addButton(tr("Add a person…"), "addStaff", Qt::Key_Insert, false,
                    [this](const QString&) { m_actions->editStaff({}); });
    list->addButton(tr("Switch off…"), "staffOff", Qt::Key_Delete, true, take(&PeopleActions::switchOff));
    list->addButton(tr("Print…"), "printStaff", QKeySequence(Qt::CTRL | Qt::Key_P), false,
                    [this](const QString&) { m_sheets->staff(); });
    list = addList("posts", tr("Posts and holders"),
                   {tr("Post"), tr("Windows"), tr("A holder"), tr("B, C …"), tr("Group"), tr("Now")},
                   tr("No post is set yet"), tr("Set who holds which window as A and who covers as B."));
    list->addButton(tr("Change…"), "changePost", {}, true, take(&PeopleActions::editPost));
    list->addButton(tr("Add a post…"), "addPost", Qt::Key_Insert, false,
                    [this](const QString&) { m_actions->editPost({}); });
    list->addButton(tr("Close the post…"), "closePost", Qt::Key_Delete, true,
                    take(&PeopleActions::closePost));
    list->addButton(tr("Print the AB board…"), "printBoard", QKeySequence(Qt::CTRL | Qt::Key_P), false,
                    [this](const QString&) { m_sheets->abBoard(); });
    list = addList("duty", tr("Duty"), {tr("Kind"), tr("Who"), tr("Days")}, tr("No duty is arranged"),
                   tr("Leaders on duty, weekend duty of village rooms, visiting offices."));
    list->addButton(tr("Arrange duty…"), "addDuty", Qt::Key_Insert, false,
                    [this](const QString&) { m_actions->addDuty(); });
    list->addButton(tr("Print the list…"), "printDuty", QKeySequence(Qt::CTRL | Qt::Key_P), false,
                    [this](const QString&) { m_sheets->dutyList(); });
    list =
        addList("review", tr("To be looked at"),
                {tr("When"), tr("Who"), tr("What"), tr("Case"), tr("Where"), tr("Why")},
                tr("Nothing to be looked at"),
                tr("Entries of the last 31 days by people on no roster, or that claim a post the rosters do "
                   "not bear out. They count all the same; somebody should know."));
    list->addButton(tr("Open the case"), "openClaim", {}, true, [this](const QString& number) {
        if (!number.isEmpty())
            Q_EMIT openCase(number);
    });
}

// The post that who is logged in holds as A, if there is one.
GiveHandover PostsPlace::ownPost() const
{
    GiveHandover draft;
    for (const PostNow& post : m_actions->ground().people.posts) {
        if (draft.post.empty() && post.version.a == context().session.account)
            draft.post = post.post.code;
    }
    return draft;
}

PeopleList* PostsPlace::addList(const char* page, const QString& label, const QStringList& headers,
                                const QString& emptyTitle, const QString& emptyText)
{
    const QString name = QString::fromLatin1(page);
    auto* list = new PeopleList(context().theme, name, headers, emptyTitle, emptyText, this);
    m_lists.insert(name, list);
    addPage(name, label, list);
    return list;
}

void PostsPlace::addPage(const QString& page, const QString& label, QWidget* widget)
{
    auto* chip = new Chip(label, m_tabs);
    chip->setObjectName(u"page-"_qs + page);
    connect(chip, &QPushButton::clicked, this, [this, page] { showPage(page); });
    m_tabs->layout()->addWidget(chip);
    m_chips.insert(page, chip);
    m_pages << page;
    m_stack->addWidget(widget);
}

QString PostsPlace::title() const
{
    return tr("Posts");
}

QList<ShortcutInfo> PostsPlace::shortcuts() const
{
    return {{QKeySequence(Qt::Key_Return), tr("Set an absence for the person of this half day; open a row")},
            {QKeySequence(Qt::Key_H), tr("Write the handover slip of the post")},
            {QKeySequence(Qt::Key_Delete), tr("Back early, or not gone; switch off, close")},
            {QKeySequence(Qt::Key_Insert), tr("Add to the list that is shown; of Attendance: I have come")},
            {QKeySequence(Qt::CTRL | Qt::Key_P), tr("Print the list that is shown")},
            {QKeySequence(Qt::Key_PageDown), tr("Next week; Page Up: the week before; Home: this week")},
            {QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Next list of this place")}};
}

void PostsPlace::activated()
{
    showPage(m_page);
    takeFocus();
    askWindows();
    ask();
}

void PostsPlace::open(const QString& page)
{
    showPage(page);
}

void PostsPlace::step(int by)
{
    const auto count = m_pages.size();
    showPage(m_pages[(m_pages.indexOf(m_page) + by + count) % count]);
}

void PostsPlace::showPage(const QString& page)
{
    if (!m_pages.contains(page))
        return;
    m_page = page;
    m_banner->clear();
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        chip.value()->setChecked(chip.key() == page);
    m_stack->setCurrentIndex(static_cast<int>(m_pages.indexOf(page)));
    // Made in the background it must not take the focus from where somebody types.
    if (isVisible())
        takeFocus();
}

void PostsPlace::takeFocus()
{
    if (PeopleList* list = m_lists.value(m_page); list != nullptr)
        list->takeFocus();
    else if (m_page == u"attendance")
        m_attendance->takeFocus();
    else
        m_week->takeFocus();
}

void PostsPlace::ask()
{
    whenDone(context().desk.people(), this, [this](const Result<PeopleView>& people) {
        if (!people)
            return m_banner->showError(context().words, people.error());
        present(*people);
    });
    const Day today = context().clock->now().day();
    whenDone(context().desk.claims(today - reviewDays, today), this,
             [this](const Result<std::vector<ClaimLine>>& claims) {
                 if (!claims)
                     return m_banner->showError(context().words, claims.error());
                 m_claims = *claims;
                 m_week->setReview(static_cast<int>(m_claims.size()));
                 m_chips[QStringLiteral("review")]->setCount(static_cast<int>(m_claims.size()));
                 m_lists[QStringLiteral("review")]->setRows(claimRows(m_actions->ground(), m_claims));
             });
}

void PostsPlace::askHours()
{
    whenDone(context().desk.calendar(), this, [this](const Result<Calendar>& calendar) {
        if (!calendar)
            return m_banner->showError(context().words, calendar.error());
        whenDone(context().desk.officeProfile(), this,
                 [this, days = *calendar](const Result<OfficeProfile>& profile) {
                     OfficeHours hours = defaultOfficeHours();
                     if (profile && !profile->hours.empty()) {
                         if (auto own = OfficeHours::fromJson(profile->hours))
                             hours = *own;
                     }
                     m_actions->setHours(days, hours);
                 });
    });
}

// Names of windows, as a help where a post is set.
void PostsPlace::askWindows()
{
    whenDone(context().desk.matters(), this,
             [this](const Result<std::vector<std::shared_ptr<const Matter>>>& matters) {
                 std::set<std::string> names;
                 for (const auto& matter : matters ? *matters : std::vector<std::shared_ptr<const Matter>>{})
                     names.insert(matter->window);
                 QStringList windows;
                 for (const std::string& name : names)
                     windows << qs(name);
                 m_actions->setWindows(windows);
             });
}

void PostsPlace::present(const PeopleView& people)
{
    m_actions->setPeople(people);
    const PeopleGround& ground = m_actions->ground();
    m_week->ask();
    m_attendance->ask();
    const auto fill = [this](const char* page, const PeopleRows& rows) {
        const QString name = QString::fromLatin1(page);
        m_lists[name]->setRows(rows);
        m_chips[name]->setCount(static_cast<int>(rows.size()));
    };
    fill("absences", absenceRows(ground));
    fill("handovers", handoverRows(ground));
    fill("staff", staffRows(ground));
    fill("posts", postRows(ground));
    fill("duty", dutyRows(ground));
    const auto empty = std::count_if(people.posts.begin(), people.posts.end(),
                                     [](const PostNow& post) { return post.holding.account.empty(); });
    Q_EMIT countChanged(static_cast<int>(empty));
}

} // namespace bm
