// Who saw this person's data: from his case, by keys.
#include "tests/ui/clerk.h"

#include <QPushButton>
#include <QTableWidget>

using namespace bm;
using namespace bm::test;

TEST_CASE("who saw the applicant's data is shown from his case, and that it was asked is recorded")
{
    Clerk clerk;
    clerk.open("M14", true);
    clerk.typist->key(Qt::Key_F8);
    REQUIRE(waitUntil([&] { return clerk.view().c.timeline.back().verb == "reveal"; }));
    settle(60);
    const auto rows = [&](const QString& picture) {
        int count = -1;
        Ask::prepareDialog([&](QDialog& dialog) {
            CHECK(dialog.objectName() == u"accessDialog");
            auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("accessLines"));
            REQUIRE(table->isVisible());
            count = table->rowCount();
            CHECK(table->item(count - 1, 1)->text() == u"张晓梅");
            CHECK(table->item(count - 1, 2)->text() == u"查看完整信息");
            CHECK(table->item(count - 1, 3)->toolTip().toStdString() == clerk.number);
            Clerk::shoot(dialog, picture);
            dialog.accept();
        });
        clerk.typist->key(Qt::Key_F8, Qt::ShiftModifier);
        REQUIRE(waitUntil([] { return Ask::allUsed(); }));
        settle(60);
        return count;
    };
    CHECK(rows(QStringLiteral("access")) == 1);
    CHECK(clerk.view().c.timeline.back().verb == "access");
    CHECK(rows(QStringLiteral("access-again")) == 2);
    auto* button = clerk.counter.find<QPushButton>(QStringLiteral("access"));
    REQUIRE(button != nullptr);
    CHECK(clerk.counter.shot(QStringLiteral("case-access")));
}
