// The Posts place, its dialogs and the banner at the smallest screen, with the posts of a real centre:
// nothing cut, at 100 % and 200 %, in both languages.
#include "tests/ui/fit.h"
#include "tests/ui/posts.h"

#include <QScrollArea>

using namespace bm;
using namespace bm::test;

namespace {

void staffAndPosts(Posts& posts)
{
    posts.act("director");
    const std::pair<const char*, const char*> staff[] = {
        {"chen", "陈秀英"}, {"liu", "刘建国"}, {"zhao", "赵小燕"}, {"yang", "欧阳志远"}};
    for (const auto& [account, name] : staff) {
        SetStaff one;
        one.account = account;
        one.name = name;
        one.unit = "民政所";
        one.employment = "public-welfare";
        posts.people(one);
    }
    const std::tuple<const char*, const char*, const char*> windows[] = {
        {"民政窗口", "chen", "liu"},  {"城乡居民社会保险窗口", "liu", "chen"},
        {"医保窗口", "zhao", "chen"}, {"卫健窗口", "yang", "zhao"},
        {"残联窗口", "chen", "yang"}, {"农业农村窗口", "b", "yang"},
        {"退役军人窗口", "yang", "b"}};
    for (const auto& [window, a, b] : windows) {
        SetPost post;
        post.name = window;
        post.windows = {window};
        post.a = a;
        post.backups = {b};
        post.from = Instant::parse("2026-11-23T00:00");
        posts.people(post);
    }
    posts.people(SetDuty{"leader", "director", "", monday, monday + 6});
    for (const auto& [who, from, to] : {std::tuple{"chen", "2026-11-24T09:00", "2026-11-26T12:00"},
                                        std::tuple{"liu", "2026-11-25T09:00", "2026-11-25T12:00"},
                                        std::tuple{"yang", "2026-11-23T09:00", "2026-11-27T10:30"}}) {
        AddLeave leave = Posts::leave(who, from, to);
        leave.decidedBy = "director";
        posts.people(leave);
    }
    GiveHandover give;
    give.post = "卫健窗口";
    give.from = "yang";
    give.to = "zhao";
    give.seals = "业务专用章一枚";
    posts.people(give);
}

void see(Posts& posts, const QString& name)
{
    settle(60);
    CHECK(posts.counter.shot(QStringLiteral("posts-") + name));
    CHECK(posts.counter.window().width() <= 1366);
    for (const QString& cut : cutIn(*posts.counter.place(QStringLiteral("posts"))))
        FAIL_CHECK(cut.toStdString());
}

void fits(double factor, Language language, const QString& mark)
{
    Posts posts(factor, language);
    staffAndPosts(posts);
    posts.act("a");
    posts.stand(monday + 1, true);
    see(posts, QStringLiteral("week-") + mark);
    for (const char* page : {"absences", "attendance", "handovers", "staff", "posts", "duty", "review"}) {
        posts.counter.find<QPushButton>(u"page-"_qs + QString::fromLatin1(page))->click();
        see(posts, QString::fromLatin1(page) + u'-' + mark);
    }
    const std::pair<const char*, const char*> dialogs[] = {
        {"absences", "addAbsence"}, {"handovers", "openSlip"}, {"handovers", "addHandover"},
        {"staff", "addStaff"},      {"posts", "changePost"},   {"duty", "addDuty"}};
    for (const auto& [page, button] : dialogs) {
        CAPTURE(button);
        posts.counter.find<QPushButton>(u"page-"_qs + QString::fromLatin1(page))->click();
        Ask::prepareDialog([&, name = button](QDialog& dialog) {
            settle(100);
            Clerk::shoot(dialog, QStringLiteral("posts-") + QString::fromLatin1(name) + u'-' + mark);
            for (const QString& cut : cutIn(dialog))
                FAIL_CHECK(cut.toStdString());
            dialog.reject();
        });
        posts.counter.find<QPushButton>(QString::fromLatin1(button))->click();
        REQUIRE(waitUntil([] { return Ask::allUsed(); }));
    }
    posts.act("b"); // who covers 欧阳志远
    posts.typist->key(Qt::Key_1, Qt::ControlModifier);
    settle(100);
    CHECK(posts.banner()->isVisible());
    CHECK(posts.counter.shot(QStringLiteral("posts-today-") + mark));
    // Wider than the window it would be pushed to the side by the focus.
    auto* today = posts.counter.place(QStringLiteral("today"))->findChild<QScrollArea*>();
    CHECK(today->widget()->width() <= today->viewport()->width());
}

} // namespace

TEST_CASE("the posts of a centre fit at 100 %, in both languages")
{
    fits(1.0, Language::Chinese, QStringLiteral("100"));
    fits(1.0, Language::English, QStringLiteral("en-100"));
}

TEST_CASE("the posts of a centre fit at 200 %")
{
    fits(2.0, Language::Chinese, QStringLiteral("200"));
    fits(2.0, Language::English, QStringLiteral("en-200"));
}
